"""Plain English for dates, occasions and conditions, from the vocabulary's labels."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cinmodel.history import DetailUnknown, FactUnknown, Unknown
from cinmodel.occasions import EACH, FIRST, NEXT, AllOf, Carrying, Condition, FactHolds, Occasion
from cinmodel.vocabulary import Vocabulary


def long_date(day: date) -> str:
    """`Monday 26 January 2026`."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def listed(words: Iterable[str], last: str = "and") -> str:
    """`a, b and c`."""
    words = list(words)
    if len(words) < 2:  # noqa: PLR2004
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def occasion(told: Occasion, vocabulary: Vocabulary) -> str:
    """An occasion as a clause: "the first meeting was held", "six months after the plan was made"."""
    since = "" if told.since is None else occasion(told.since, vocabulary)
    if told.plus is not None:
        since = f"{told.plus} after {since}"
    if told.event is None:
        until = "" if told.until is None else f" unless {occasion(told.until, vocabulary)} before"
        return since + until
    clause = vocabulary.event[told.event].label
    clause += "".join(f" ({carrying(part, vocabulary)})" for part in told.carrying)
    if told.which == NEXT:
        return f"{clause} (the next from {since})"
    if told.which == EACH:
        return f"{clause} (from {since})" if since else clause
    which = "the first time" if told.which == FIRST else f"the {told.which} time"
    return f"{clause} ({which}{f' from {since}' if since else ''})"


def carrying(part: Carrying, vocabulary: Vocabulary) -> str:
    """What an event must carry: "it was chaired by a team manager", "the child was seen"."""
    detail = vocabulary.detail[part.detail]
    if part.yes is not None:
        return detail.label if part.yes else detail.denied
    return f"it {detail.label} {listed((vocabulary.label(detail.holds, name) for name in sorted(part.names)), 'or')}"


def condition(told: Condition, vocabulary: Vocabulary) -> str:
    """A condition as a clause."""
    if isinstance(told, FactHolds):
        return vocabulary.fact[told.fact].label
    if isinstance(told, AllOf):
        return listed(condition(part, vocabulary) for part in told.conditions)
    return occasion(told, vocabulary)


def unknown(missing: Unknown, vocabulary: Vocabulary) -> str:
    """What is not known, as a clause after "it is not known"."""
    if isinstance(missing, FactUnknown):
        return f"whether {vocabulary.fact[missing.fact].label}"
    if isinstance(missing, DetailUnknown):
        detail = vocabulary.detail[missing.detail]
        event = f"when {vocabulary.event[missing.event].label} on {long_date(missing.day)}"
        return f"whether {detail.label} {event}" if detail.denied else f"who or what it {detail.label} {event}"
    return f"whether {vocabulary.event[missing.event].label}"
