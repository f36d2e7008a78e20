"""How two procedures stand on a topic, read off the one table of its cases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from itertools import product

from attrs import define, frozen

from cinmodel.alternatives import Alternative, Standing
from cinmodel.diagnostics import quoted
from cinmodel.provisions import Verdict
from cinmodel.trials import Relative, Table
from cinmodel.wording import listed


class Relation(Enum):
    """How a procedure stands to another one on a topic."""

    SAME = "same"
    STRICTER = "stricter"
    LOOSER = "looser"
    INCOMPARABLE = "incomparable"
    WIDER = "wider"
    NARROWER = "narrower"
    DEPENDS = "depends-on-the-reading"
    SILENT = "silent"
    BOTH_STATE = "both-state-it"

    @property
    def mirrored(self) -> Relation:
        """How the other procedure stands to the first."""
        return _MIRRORED.get(self, self)


_MIRRORED = {
    Relation.STRICTER: Relation.LOOSER,
    Relation.LOOSER: Relation.STRICTER,
    Relation.WIDER: Relation.NARROWER,
    Relation.NARROWER: Relation.WIDER,
}

Reach = Mapping[Verdict, int]

ALSO_OTHERWISE = "counted from a day off, it is also the other way round"
ONLY_OTHERWISE = "they part only where something happens on a day off"
WITHOUT_FAULT = "neither is more at fault than the other in any case: they part in what they answer or by when"


@frozen
class Found:
    """A relation, with what is to be said of it; under each choice of readings where they lead to different ones."""

    relation: Relation
    note: str = ""
    readings: tuple[tuple[str, str, Relation], ...] = ()

    @property
    def mirrored(self) -> Found:
        """The same, seen from the other procedure."""
        readings = tuple((other, one, relation.mirrored) for one, other, relation in self.readings)
        return Found(self.relation.mirrored, self.note, readings)


@define
class _Tally:
    first: bool = False
    second: bool = False
    parted: bool = False


def weight(standing: Relative | Standing, reach: Reach) -> int:
    """How grave a standing is; where no fault is found, how far it reaches."""
    return standing.severity.rank or reach.get(standing.verdict, 0)


def relation(table: Table, first: Sequence[int], second: Sequence[int], reach: Reach) -> Found:
    """The relation of one procedure to another, each given by the columns of its alternatives.

    They are the same if each alternative of one is like an alternative of the other: that makes "same" transitive.
    """
    found = {(one, other): _between(table, one, other, reach) for one, other in product(first, second)}
    alike = {pair for pair, (which, _) in found.items() if which is Relation.SAME}
    if {one for one, _ in alike} == set(first) and {other for _, other in alike} == set(second):
        return Found(Relation.SAME)
    notes = dict.fromkeys(note for _, note in found.values() if note)
    relations = {which for which, _ in found.values()}
    if len(relations) == 1:
        return Found(relations.pop(), "; ".join(notes))
    readings = [(table.columns[one].chosen, table.columns[other].chosen, found[one, other][0]) for one, other in found]
    return Found(Relation.DEPENDS, "; ".join(notes), tuple(readings))


def _between(table: Table, one: int, other: int, reach: Reach) -> tuple[Relation, str]:
    tallies = {True: _Tally(), False: _Tally()}
    for standings, working in table.patterns:
        a, b = standings[one], standings[other]
        if a != b:
            tally = tallies[working]
            tally.parted = True
            tally.first |= weight(a, reach) > weight(b, reach)
            tally.second |= weight(a, reach) < weight(b, reach)
    more, less = (Relation.WIDER, Relation.NARROWER) if reach else (Relation.STRICTER, Relation.LOOSER)
    usual, otherwise = tallies[True], tallies[False]
    for tally, note in ((usual, ""), (otherwise, ONLY_OTHERWISE)):
        if tally.first and tally.second:
            return Relation.INCOMPARABLE, note
        if tally.first or tally.second:
            broken = otherwise.second if tally.first else otherwise.first
            return (more if tally.first else less), note or (ALSO_OTHERWISE if broken else "")
    if usual.parted or otherwise.parted:
        return Relation.INCOMPARABLE, WITHOUT_FAULT
    terms = [_terms(table.columns[column]) for column in (one, other)]
    if terms[0] != terms[1]:
        said = listed(_told(each) for each in terms)
        return Relation.INCOMPARABLE, f"no case tells their words apart, which are {said}"
    return Relation.SAME, ""


def _terms(alternative: Alternative) -> frozenset[str]:
    return frozenset(one.term() for one in alternative.provisions)


def _told(terms: Iterable[str]) -> str:
    return listed((quoted(term) for term in sorted(terms) if term), "or") or "none"
