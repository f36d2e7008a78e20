"""`cinmodel witness`: how two procedures stand to each other, with the smallest cases on which they part."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from cinmodel.commands.evidences import evidences
from cinmodel.commands.place import chosen, loaded
from cinmodel.diagnostics import Mistake, Mistakes, nearest, quoted
from cinmodel.evidence import Evidence, Pair
from cinmodel.loading.project import Project
from cinmodel.relations import Relation
from cinmodel.reports.contracts import json_text
from cinmodel.reports.evidence import is_inherited, relation_values, witness_values
from cinmodel.reports.gherkin import scenario
from cinmodel.reports.relations import Findings, pair_line, witness_line


def run(told: argparse.Namespace) -> int:
    """Print the relation of two procedures on one topic or all, each difference with its witness."""
    one = loaded(told)
    a, b = chosen(one, told.a), chosen(one, told.b)
    if a is b:
        raise Mistakes([Mistake("witness", 0, f"{quoted(told.a)} is named twice", "name two authorities")])
    if told.topic is not None and told.topic not in one.vocabulary.topic:
        cure = nearest(told.topic, one.vocabulary.topic)
        raise Mistakes([Mistake("topic", 0, f"{quoted(told.topic)} is not a topic here", cure)])
    found = evidences(one, None if told.topic is None else [told.topic])
    pairs = [(each, _between(each, a.id, b.id)) for each in found.values()]
    spoken = [(each, pair) for each, pair in pairs if told.topic or pair.found.relation is not Relation.SILENT]
    if told.format == "json":
        print(json_text(_values(one, spoken)), end="")
        return 0
    findings = Findings(found, one.procedures, one.inherited)
    for each, pair in spoken:
        print("\n".join(_lines(one, each, pair, findings, scenarios=told.topic is not None)))
    if not pairs:
        print("no procedure speaks on this topic")
    return 0


def _between(found: Evidence, a: str, b: str) -> Pair:
    """The pair of two procedures as it was found, whichever of them comes first."""
    return next(pair for pair in found.pairs if {pair.a, pair.b} == {a, b})


def _values(one: Project, spoken: Iterable[tuple[Evidence, Pair]]) -> dict[str, object]:
    by_id = {each.id: each for each in one.procedures}
    spoken = list(spoken)
    return {
        "relations": [relation_values(pair, is_inherited(pair, by_id, one.inherited)) for _, pair in spoken],
        "witnesses": {
            each.id: witness_values(each, one.procedures)
            for found, pair in spoken
            for each in found.witnesses
            if each.id in _named(pair)
        },
    }


def _named(pair: Pair) -> set[str]:
    """The witnesses that a pair has."""
    return {*pair.witnesses, *(each.witness for each in pair.differences if each.witness)}


def _lines(one: Project, found: Evidence, pair: Pair, findings: Findings, *, scenarios: bool) -> list[str]:
    lines = [one.vocabulary.topic[found.topic].question, f"  {pair_line(pair, findings)}"]
    for each in found.witnesses:
        if each.id in _named(pair):
            lines.append(f"  {each.id}: {witness_line(each, one.procedures)}")
            lines += ["", scenario(each, one.procedures, indent="    "), ""] if scenarios else []
    return [*lines, ""]
