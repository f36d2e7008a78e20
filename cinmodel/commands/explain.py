"""`cinmodel explain`: what one procedure says on one topic, and on which clause it stands."""

from __future__ import annotations

import argparse

from cinmodel.clauses import printed
from cinmodel.commands.place import chosen, loaded
from cinmodel.commands.scenarios import scenarios
from cinmodel.diagnostics import Mistake, Mistakes, nearest, quoted
from cinmodel.outcomes import Scenario
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision
from cinmodel.reports.contracts import json_text, position_values
from cinmodel.reports.positions import full
from cinmodel.running import Binder
from cinmodel.running import run as run_scenario
from cinmodel.steps import definitions
from cinmodel.vocabulary import Vocabulary


def run(told: argparse.Namespace) -> int:
    """Print the provisions on the topic with their clauses and the scenarios that stand on them."""
    one = loaded(told)
    procedure = chosen(one, told.authority)
    if told.topic not in one.vocabulary.topic:
        cure = nearest(told.topic, one.vocabulary.topic)
        raise Mistakes([Mistake("topic", 0, f"{quoted(told.topic)} is not a known topic", cure)])
    topic = one.vocabulary.topic[told.topic]
    provisions = procedure.on_topic.get(told.topic, ())
    binder = Binder(definitions(one.vocabulary))
    own = [scenario for scenario in scenarios(one) if scenario.owner == procedure.id]
    standing = [scenario for scenario in own if _topic(scenario, procedure, binder) == told.topic]
    if told.format == "json":
        values = {
            "authority": procedure.id,
            "topic": told.topic,
            "question": topic.question,
            "positions": [position_values(each, one.vocabulary) for each in provisions],
            "scenarios": [{"feature": each.feature, "line": each.line, "scenario": each.name} for each in standing],
        }
        print(json_text(values), end="")
        return 0
    print(f"{procedure.authority.name}: {topic.question}")
    if not provisions:
        print("The document is silent on this.")
    for each in provisions:
        print("\n".join(["", *_provision(each, one.vocabulary)]))
    if standing:
        print("\nScenarios:")
    for scenario in standing:
        print(f"  {scenario.name} (features/{scenario.feature}:{scenario.line})")
    return 0


def _topic(scenario: Scenario, procedure: Procedure, binder: Binder) -> str:
    return next((outcome.topic for outcome in run_scenario(scenario, [procedure], binder)), "")


def _provision(one: Provision, vocabulary: Vocabulary) -> list[str]:
    lines = [f"{one.id} ({one.kind})", f"  {one.says}", f"  {full(one, vocabulary)}"]
    lines += [f"  {printed(cite.at)}: “{cite.words}”" for cite in one.all_citations()]
    lines += [f"  clashes with {other}: both stand in the document" for other in one.clashes_with]
    return lines
