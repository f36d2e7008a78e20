"""What a procedure leaves open on a topic, whether any verdict depends on it, and by how many days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import combinations

import attrs
from attrs import frozen

from cinmodel.alternatives import Alternative, Standing
from cinmodel.calendars import BeyondCalendar, Calendar
from cinmodel.mentions import variants
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, Verdict
from cinmodel.spans import Span
from cinmodel.trials import Relative
from cinmodel.witnesses import Judged, Search

WORDED = frozenset(
    {"id", "topic", "says", "cites", "strength", "hedge", "when", "unless", "readings", "clashes_with", "word"}
)
"""What of a provision bears on no due date of one to which it applies."""

AMBIGUITY, CONTRADICTION = "ambiguity", "contradiction"

Choice = tuple[int, int]
"""Two places in a table whose alternatives part in one thing alone."""


@frozen
class Doubt:
    """An ambiguity or a contradiction.

    `matters` if any case is judged differently. `days` is the most by which due dates part that are counted from the same
    day, whatever day of the known years that is; None where they do not part, or where the distance between other days
    of the case decides.
    """

    authority: str
    topic: str
    sort: str
    provisions: tuple[str, ...]
    matters: bool
    days: int | None
    witness: str | None


def doubts(search: Search, procedure: Procedure) -> Iterator[Doubt]:
    """Each ambiguous provision, then the provisions that contradict each other."""
    provisions = [one for one in procedure.on_topic.get(search.topic, ()) if one.judged]
    columns, places = search.table.columns, search.columns(procedure.id)
    for one in provisions:
        if one.readings:
            read = {id(each) for each in variants(one)}
            choices = [(i, j) for i, j in combinations(places, 2) if _otherwise_alike(columns[i], columns[j], read)]
            yield _doubt(search, procedure, AMBIGUITY, [one], choices)
    sides = [one for one in provisions if one.clashes_with]
    clashing = [one.id for one in sides]
    if clashing:
        choices = [
            (i, j) for i, j in combinations(places, 2) if _side(columns[i], clashing) != _side(columns[j], clashing)
        ]
        yield _doubt(search, procedure, CONTRADICTION, sides, choices)


def _otherwise_alike(one: Alternative, other: Alternative, read: set[int]) -> bool:
    """Whether two alternatives part in the reading of one provision alone."""
    sides = [{id(each) for each in alternative.provisions} for alternative in (one, other)]
    return bool(sides[0] & read) and bool(sides[1] & read) and sides[0] - read == sides[1] - read


def _side(alternative: Alternative, clashing: Sequence[str]) -> set[str]:
    """Which of several provisions that clash an alternative keeps."""
    return {each.id for each in alternative.provisions} & set(clashing)


def _doubt(
    search: Search, procedure: Procedure, sort: str, provisions: Sequence[Provision], choices: Sequence[Choice]
) -> Doubt:
    trials = []
    places = search.columns(procedure.id)
    for (standings, working), kept in search.table.patterns.items():
        parted = [(standings[i], standings[j]) for i, j in choices if standings[i] != standings[j]]
        if parted:
            rank = min(map(_rank, parted))
            own = [standings[place] for place in places]
            trials += [
                ((rank, one.story.size, not working, one.start, place), one, own) for place, one in enumerate(kept)
            ]
    ordered = [(trial, own) for _, trial, own in sorted(trials, key=lambda each: each[0])]
    witness = _witness(search, procedure.id, choices, ordered)
    names = tuple(one.id for one in provisions)
    days = _days(procedure.calendar, [each for one in provisions for each in variants(one)])
    return Doubt(procedure.id, search.topic, sort, names, bool(trials), days, witness)


def _days(calendar: Calendar, ways: Sequence[Provision]) -> int | None:
    """The most by which the spans of several ways to understand a rule part, if these are all in which they part."""
    if len({_but_spans(one) for one in ways}) != 1:
        return None
    spans = list(dict.fromkeys(span for one in ways for span in _spans(one)))
    if len(spans) < 2:  # noqa: PLR2004 - one alone parts from nothing
        return None
    count = calendar.before if ways[0].counts_back else calendar.after
    most = 0
    for number in range((calendar.last - calendar.first).days + 1):
        with suppress(BeyondCalendar):
            dues = [count(calendar.first + timedelta(days=number), span) for span in spans]
            most = max(most, (max(dues) - min(dues)).days)
    return most or None


def _spans(provision: Provision) -> list[Span]:
    """The spans that a provision states itself."""
    values = (getattr(provision, one.name) for one in attrs.fields(type(provision)))
    return [value for value in values if isinstance(value, Span)]


def _but_spans(provision: Provision) -> tuple[object, ...]:
    """What is counted from what: every occasion and agreement of a provision, and which of its spans it has."""
    values = (getattr(provision, one.name) for one in attrs.fields(type(provision)) if one.name not in WORDED)
    return tuple("a span" if isinstance(value, Span) else value for value in values)


def _rank(parted: tuple[Relative, Relative]) -> int:
    one, other = parted
    if one.verdict == other.verdict:
        return 2
    return 1 if one.severity == other.severity else 0


def _witness(search: Search, authority: str, choices: Sequence[Choice], judged: Judged) -> str | None:
    places = search.columns(authority)
    table = search.part([search.table.columns[place] for place in places])
    pairs = [(i - places[0], j - places[0]) for i, j in choices]

    def known(found: Sequence[Standing | Relative]) -> bool:
        return all(one.verdict is not Verdict.UNKNOWN for one in found)

    def in_verdict(found: Sequence[Standing | Relative]) -> bool:
        return known(found) and any(found[i].verdict != found[j].verdict for i, j in pairs)

    def at_all(found: Sequence[Standing | Relative]) -> bool:
        return known(found) and any(found[i] != found[j] for i, j in pairs)

    found = (search.witness(table, shows, judged, len(places)) for shows in (in_verdict, at_all))
    return next((one for one in found if one is not None), None)
