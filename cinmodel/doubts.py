"""What a procedure leaves open on a topic, whether any verdict depends on it, and by how many days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from attrs import frozen

from cinmodel.alternatives import Alternative, Standing
from cinmodel.mentions import variants
from cinmodel.procedures import Procedure
from cinmodel.provisions import Verdict
from cinmodel.trials import Relative
from cinmodel.witnesses import Judged, Search

AMBIGUITY, CONTRADICTION = "ambiguity", "contradiction"

Choice = tuple[int, int]
"""Two places in a table whose alternatives part in one thing alone."""


@frozen
class Doubt:
    """An ambiguity or a contradiction.

    `matters` if any case is judged differently; `days` is the most by which due dates part, None where none do.
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
            yield _doubt(search, procedure.id, AMBIGUITY, (one.id,), choices)
    clashing = tuple(one.id for one in provisions if one.clashes_with)
    if clashing:
        choices = [
            (i, j) for i, j in combinations(places, 2) if _side(columns[i], clashing) != _side(columns[j], clashing)
        ]
        yield _doubt(search, procedure.id, CONTRADICTION, clashing, choices)


def _otherwise_alike(one: Alternative, other: Alternative, read: set[int]) -> bool:
    """Whether two alternatives part in the reading of one provision alone."""
    sides = [{id(each) for each in alternative.provisions} for alternative in (one, other)]
    return bool(sides[0] & read) and bool(sides[1] & read) and sides[0] - read == sides[1] - read


def _side(alternative: Alternative, clashing: Sequence[str]) -> set[str]:
    """Which of several provisions that clash an alternative keeps."""
    return {each.id for each in alternative.provisions} & set(clashing)


def _doubt(search: Search, authority: str, sort: str, provisions: tuple[str, ...], choices: Sequence[Choice]) -> Doubt:
    trials = []
    days: list[int] = []
    for (standings, working), kept in search.table.patterns.items():
        parted = [(standings[i], standings[j]) for i, j in choices if standings[i] != standings[j]]
        if parted:
            days += [abs(one.due - other.due) for one, other in parted if one.due is not None and other.due is not None]
            rank = min(map(_rank, parted))
            own = [standings[place] for place in search.columns(authority)]
            trials += [
                ((rank, one.story.size, not working, one.start, place), one, own) for place, one in enumerate(kept)
            ]
    ordered = [(trial, own) for _, trial, own in sorted(trials, key=lambda each: each[0])]
    witness = _witness(search, authority, choices, ordered)
    return Doubt(
        authority, search.topic, sort, provisions, bool(trials), max(filter(None, days), default=None), witness
    )


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
