"""What is found out about one topic: how every two procedures stand to each other, the cases that show it, the doubts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from attrs import frozen

from cinmodel.comparison import Cell, signature
from cinmodel.differences import differences
from cinmodel.doubts import Doubt, doubts
from cinmodel.parting import Parting, Shown
from cinmodel.procedures import Procedure
from cinmodel.relations import Found, Relation, relation
from cinmodel.trials import fill
from cinmodel.witnesses import Search, Witness, search

EQUAL, SEARCHED, SILENT, BOTH_STATE = "equal fields", "search", "silent", "both state it"
"""How a relation was found."""


@frozen
class Pair:
    """How one procedure stands to another on a topic, how that was found, and on how many cases."""

    topic: str
    a: str
    b: str
    found: Found
    how: str
    searched: int = 0
    differences: tuple[Shown, ...] = ()
    witnesses: tuple[str, ...] = ()


@frozen
class Evidence:
    """Everything found out about one topic, and on how many cases."""

    topic: str
    searched: int
    pairs: tuple[Pair, ...]
    witnesses: tuple[Witness, ...]
    doubts: tuple[Doubt, ...]


def evidence(topic: str, procedures: Sequence[Procedure]) -> Evidence:
    """Find out how every two procedures stand to each other on a topic, and what each of them leaves open."""
    made = search(topic, procedures)
    if _open(made):
        fill(made.table, made.provisions, made.teller)
    pairs = tuple(_pair(made, one, other) for one, other in combinations(procedures, 2))
    left = tuple(doubt for one in procedures for doubt in doubts(made, one))
    return Evidence(topic, made.table.count, pairs, made.witnesses, left)


def _open(made: Search) -> bool:
    """Whether there is anything on the topic that equal fields do not settle."""
    signatures = {signature(cell) for one in made.procedures if not (cell := _cell(one, made.topic)).silent}
    return len(signatures) > 1 or any(one.readings or one.clashes_with for one in made.provisions)


def _cell(procedure: Procedure, topic: str) -> Cell:
    return Cell(procedure, procedure.on_topic.get(topic, ()), 0)


def _pair(made: Search, one: Procedure, other: Procedure) -> Pair:
    cells = [_cell(each, made.topic) for each in (one, other)]
    if any(cell.silent for cell in cells):
        return Pair(made.topic, one.id, other.id, Found(Relation.SILENT), SILENT)
    if not all(any(each.judged for each in cell.provisions) for cell in cells):
        return Pair(made.topic, one.id, other.id, Found(Relation.BOTH_STATE), BOTH_STATE)
    if signature(cells[0]) == signature(cells[1]):
        return Pair(made.topic, one.id, other.id, Found(Relation.SAME), EQUAL)
    reach = cells[0].provisions[0].reach
    found = relation(made.table, made.columns(one.id), made.columns(other.id), reach)
    parting = Parting(made, one, other, reach)
    witnesses = () if found.relation is Relation.SAME else parting.witnesses()
    told = tuple(parting.shown(each, witnesses) for each in differences(one, other, made.topic))
    return Pair(made.topic, one.id, other.id, found, SEARCHED, made.table.count, told, witnesses)
