"""A plan as the plain values of its JSON."""

from __future__ import annotations

from typing import Any

from cinmodel.boundaries import Boundary
from cinmodel.changes import ADDED, CHANGED, REMOVED, Change, FieldChange, stale
from cinmodel.clauses import printed
from cinmodel.evaluation import Answer
from cinmodel.failures import Failure
from cinmodel.limits import Crossing
from cinmodel.plans import NEW, OTHERWISE, RESOLVED, DoubtChange, Flip, Plan, name_of
from cinmodel.relations import Found
from cinmodel.reports.evidence import question, witness_values
from cinmodel.reports.plan_words import Told, dues, turned_to


def plan_values(plan: Plan, draft: str, against: str) -> dict[str, Any]:
    """The plan as plain values."""
    sorts: dict[str, list[dict[str, Any]]] = {ADDED: [], REMOVED: [], CHANGED: []}
    for one in plan.changes.provisions:
        sorts[one.sort].append(_change_values(one))
    told = Told(plan) if plan else None
    doubts: dict[str, list[dict[str, Any]]] = {NEW: [], RESOLVED: [], OTHERWISE: []}
    for each in plan.doubts:
        doubts[each.change].append(_doubt_values(each, told))
    return {
        "draft": draft,
        "against": against,
        "changes": bool(plan),
        "vocabulary_changed": plan.vocabulary_changed,
        "authorities": [{"authority": name, **_field_values(one)} for name, one in plan.changes.covers],
        "provisions": sorts,
        "scenarios": [_failure_values(one) for one in plan.failures],
        "relations": [_flip_values(one) for one in plan.flips],
        "rows": [
            {"topic": one.topic, "before": one.before and one.before.value, "after": one.after and one.after.value}
            for one in plan.rows
        ],
        "witnesses": {
            name_of(one.change): {**witness_values(one.witness, one.sides), "searched": one.searched}
            for one in plan.smallest if one.witness is not None
        },
        "without_witness": [
            {"authority": one.change.authority, "provision": one.change.provision.id, "why": one.why, "searched": one.searched}
            for one in plan.smallest if one.witness is None
        ],
        "doubts": doubts,
        "clauses": [
            {"authority": one.authority, "at": printed(one.at), "change": one.change, "now": one.now}
            for one in plan.changes.clauses
        ],
        "limits": [_limit_values(one) for one in plan.crossings],
        "work": {
            "stale": [
                {"authority": one.authority, "provision": one.provision.id, "words": words}
                for one in plan.changes.provisions
                for words in stale(one)
            ],
            "amend": [{"file": f"features/{one.scenario.feature}", "line": one.step.line} for one in plan.failures],
            "boundaries": [_boundary_values(one, told) for one in plan.boundaries],
            "examples": [
                {"authority": one.authority, "provision": one.provision, "sentence": told.example(one).gherkin[0]}
                for one in plan.examples
                if told is not None
            ],
        },
    }  # fmt: skip


def _field_values(one: FieldChange) -> dict[str, str | None]:
    return {"field": one.field, "before": one.before, "after": one.after}


def _change_values(one: Change) -> dict[str, Any]:
    provision = one.provision
    values = {"authority": one.authority, "provision": provision.id, "kind": provision.kind, "topic": provision.topic}
    if one.sort == CHANGED:
        return {**values, "fields": [_field_values(each) for each in one.fields]}
    return {**values, "says": provision.says, "value": provision.value()}


def _failure_values(one: Failure) -> dict[str, Any]:
    return {
        "file": f"features/{one.scenario.feature}",
        "line": one.scenario.line,
        "scenario": one.scenario.name,
        "row": one.scenario.row or None,
        "step": one.step.text,
        "step_line": one.step.line,
        "topic": one.topic or None,
        "detail": one.detail,
        "before": _answer_values(one.before),
        "after": _answer_values(one.after),
        "failed_before": one.failed_before,
    }


def _answer_values(found: Answer | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "verdict": found.verdict.hyphenated,
        "severity": found.severity.value,
        "due": [day.isoformat() for day in dues(found)],
        "missing": sorted(found.missing),
    }


def _flip_values(one: Flip) -> dict[str, Any]:
    return {
        "topic": one.topic,
        "a": one.a,
        "b": one.b,
        "before": _relation(one.before),
        "after": _relation(one.after),
        "now": turned_to(one) or None,
        "now_apart": [{"field": each.field, "a": each.a, "b": each.b} for each in one.now_apart],
        "now_alike": [{"field": each.field, "a": each.a, "b": each.b} for each in one.now_alike],
    }


def _relation(found: Found | None) -> str | None:
    return None if found is None else found.relation.value


def _doubt_values(one: DoubtChange, told: Told | None) -> dict[str, Any]:
    doubt = one.doubt
    side = {} if told is None else told.before if one.change == RESOLVED else told.after
    return {
        "authority": doubt.authority,
        "topic": doubt.topic,
        "sort": doubt.sort,
        "provisions": list(doubt.provisions),
        "matters": doubt.matters,
        "days": doubt.days,
        "question": question(doubt, side[doubt.authority]),
    }


def _limit_values(one: Crossing) -> dict[str, Any]:
    days = {"start": one.start, "due": one.due, "latest": one.latest}
    return {
        "limit": one.limit.id,
        "topic": one.limit.topic,
        "authority": one.authority,
        "provision": one.provision,
        "state": one.state.replace(" ", "-"),
        **{name: day and day.isoformat() for name, day in days.items()},
        "within": str(one.limit.within),
        "source": one.limit.source,
        "place": one.limit.place or None,
    }


def _boundary_values(one: Boundary, told: Told | None) -> dict[str, Any]:
    return {
        "authority": one.authority,
        "provision": one.provision,
        "reading": one.reading or None,
        "span": str(one.span),
        "from": one.start.isoformat(),
        "counted": [{"number": number, "on": day.isoformat()} for number, day in one.counted],
        "not_counted": [day.isoformat() for day in one.off],
        "sentences": [] if told is None else list(told.boundary(one).gherkin),
    }
