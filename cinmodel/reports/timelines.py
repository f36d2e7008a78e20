"""Witnesses in words: what happened on which day, the last good days, and what each procedure answers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.spans import Span
from cinmodel.vocabulary import NAMED, Vocabulary
from cinmodel.witnesses import Position, Witness
from cinmodel.wording import listed


def title(witness: Witness, procedures: Iterable[Procedure]) -> str:
    """`In time for Devon and Doncaster, late for Essex`: those alike together, in the order of the columns."""
    alike: dict[str, list[str]] = {}
    for one in procedures:
        found = witness.answers.get(one.id)
        if found is not None and found.verdict is not Verdict.UNKNOWN:
            alike.setdefault(_answer(found), []).append(one.authority.name)
    text = ", ".join(f"{answer} for {listed(names)}" for answer, names in alike.items())
    return text[:1].upper() + text[1:]


def _answer(found: Position) -> str:
    return found.verdict.value + ("" if found.severity is Severity.NONE else f" ({found.severity.value})")


def timeline(witness: Witness, procedures: Sequence[Procedure]) -> list[tuple[date, str]]:
    """The days of a witness in order, each with what falls on it."""
    vocabulary = procedures[0].vocabulary
    days = [(one.day, 0, happened(one.event, one.carries, vocabulary)) for one in witness.case.events]
    due: dict[date, list[str]] = {}
    for one in procedures:
        found = witness.answers.get(one.id)
        if found is not None and found.due is not None:
            due.setdefault(found.due, []).append(one.authority.name)
    days += [(day, 1, f"last good day for {listed(names)}") for day, names in due.items()]
    days.append((witness.on, 2, f"looked at: {_lower(title(witness, procedures))}"))
    return [(day, text) for day, _, text in sorted(days, key=lambda each: each[:2])]


def facts(witness: Witness, vocabulary: Vocabulary) -> list[str]:
    """The facts of a witness, as clauses."""
    rows = vocabulary.fact
    return [rows[fact].label if value else rows[fact].denied for fact, value in witness.case.facts.items()]


def happened(event: str, carries: object, vocabulary: Vocabulary) -> str:
    """An event with what it carries, as a clause."""
    text = vocabulary.event[event].label
    told = []
    for name, value in sorted(dict(carries).items()):  # type: ignore[call-overload]
        detail = vocabulary.detail[name]
        if isinstance(value, bool):
            told.append(detail.label if value else detail.denied)
        elif isinstance(value, frozenset) and detail.holds in NAMED:
            labels = sorted(vocabulary.label(detail.holds, one) for one in value)
            told.append(f"it {detail.label} {listed(labels) or 'nobody or nothing'}")
        elif isinstance(value, Span):
            told.append(f"it {detail.label} {value}")
    return f"{text} ({'; '.join(told)})" if told else text


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
