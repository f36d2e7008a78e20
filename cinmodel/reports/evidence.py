"""Relations, witnesses and doubts as the plain values of their JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from cinmodel.bank_holidays import bank_holidays
from cinmodel.clauses import printed
from cinmodel.doubts import AMBIGUITY, Doubt
from cinmodel.evidence import Evidence, Pair
from cinmodel.inheritance import Inheritance
from cinmodel.loading.cases import case_values
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision
from cinmodel.relations import Relation
from cinmodel.reports.gherkin import scenario
from cinmodel.reports.timelines import title
from cinmodel.witnesses import Witness
from cinmodel.wording import listed


def evidence_values(
    found: Mapping[str, Evidence], procedures: Sequence[Procedure], inherited: Inheritance
) -> dict[str, Any]:
    """All relations, witnesses and doubts."""
    by_id = {one.id: one for one in procedures}
    return {
        "relations": [
            relation_values(pair, is_inherited(pair, by_id, inherited)) for one in found.values() for pair in one.pairs
        ],
        "witnesses": {
            witness.id: witness_values(witness, procedures) for one in found.values() for witness in one.witnesses
        },
        "doubts": [doubt_values(doubt, by_id[doubt.authority]) for one in found.values() for doubt in one.doubts],
    }


def relation_values(one: Pair, inherited: bool) -> dict[str, Any]:  # noqa: FBT001 - told by its name
    """How one procedure stands to another on a topic."""
    return {
        "topic": one.topic,
        "a": one.a,
        "b": one.b,
        "relation": one.found.relation.value,
        "differences": [
            {"field": each.field, "a": each.a, "b": each.b, "witness": each.witness} for each in one.differences
        ],
        "how": one.how,
        "searched": one.searched,
        "inherited": inherited,
        "witnesses": list(one.witnesses),
        "readings": [{"a": a, "b": b, "relation": relation.value} for a, b, relation in one.found.readings],
        "note": one.found.note,
    }


def is_inherited(one: Pair, by_id: Mapping[str, Procedure], inherited: Inheritance) -> bool:
    """Whether two procedures agree on a topic in clauses that are near-identical."""
    if one.found.relation is not Relation.SAME:
        return False
    return inherited.between(one.a, _cited(by_id[one.a], one.topic), one.b, _cited(by_id[one.b], one.topic))


def _cited(procedure: Procedure, topic: str) -> list[str]:
    return [cite.at for one in procedure.on_topic.get(topic, ()) for cite in one.all_citations()]


def witness_values(one: Witness, procedures: Sequence[Procedure]) -> dict[str, Any]:
    """A witness: its case as a case file has it, its scenario, what each procedure answers, the days off within it."""
    return {
        "topic": one.topic,
        "title": title(one, procedures),
        "case": case_values(one.case),
        "on": one.on.isoformat(),
        "gherkin": scenario(one, procedures) + "\n",
        "verdicts": {
            authority: {
                "verdict": found.verdict.hyphenated,
                "severity": found.severity.value,
                "due": found.due.isoformat() if found.due else None,
                "missing": list(found.missing),
            }
            for authority, found in one.answers.items()
        },
        "days_off": [{"on": day.isoformat(), "name": name} for day, name in days_off(one, procedures)],
    }


def days_off(one: Witness, procedures: Iterable[Procedure]) -> list[tuple[date, str]]:
    """The bank holidays and closure days from the first to the last day of a witness, each with what it is."""
    dues = [found.due for found in one.answers.values() if found.due is not None]
    days = [one.on, *dues, *(event.day for event in one.case.events)]
    first, last = min(days), max(days)
    found: dict[date, str] = {}
    for procedure in procedures:
        if procedure.id in one.answers:
            public = bank_holidays(procedure.authority.working_days.place)
            for day in (first + timedelta(days=count) for count in range((last - first).days + 1)):
                if day in procedure.calendar.holidays:
                    found.setdefault(day, "bank holiday" if day in public else "closure day")
    return sorted(found.items())


def doubt_values(one: Doubt, procedure: Procedure) -> dict[str, Any]:
    """A doubt, with the question whose answer would settle it."""
    return {
        "authority": one.authority,
        "topic": one.topic,
        "sort": one.sort,
        "provisions": list(one.provisions),
        "matters": one.matters,
        "days": one.days,
        "witness": one.witness,
        "question": question(one, procedure),
    }


def question(one: Doubt, procedure: Procedure) -> str:
    """One line whose answer would settle a doubt."""
    provisions = {each.id: each for each in procedure.on_topic[one.topic]}
    about = [provisions[name] for name in one.provisions]
    if one.sort == AMBIGUITY:
        clauses = listed(dict.fromkeys(printed(cite.at) for cite in about[0].cites))
        means = listed((reading.means for reading in about[0].readings), "or")
        return f"What does {clauses} mean: {means}?"
    return f"Which holds: {listed((_side(each, procedure) for each in about), 'or')}?"


def _side(provision: Provision, procedure: Procedure) -> str:
    clauses = ", ".join(dict.fromkeys(printed(cite.at) for cite in provision.cites))
    scope = provision.scope(procedure.vocabulary)
    return f"“{provision.position(procedure.vocabulary)}{f', {scope}' if scope else ''}” ({clauses})"
