"""The matrix: for each topic what each procedure says, and whether those that speak say the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from typing import Any

from attrs import field, frozen

from cinmodel.outcomes import Outcome
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, severity_of
from cinmodel.vocabulary import Topic, Vocabulary


class Status(Enum):
    """How the procedures stand on a topic, by equal fields."""

    ALL_AGREE = "all-agree"
    AGREE_WHERE_STATED = "agree-where-stated"
    DIFFER = "differ"
    ONLY_ONE_STATES = "only-one-states"


@frozen
class Cell:
    """What one procedure says on one topic; silent if it has no provision. `scenarios` counts its own on the topic."""

    procedure: Procedure
    provisions: tuple[Provision, ...]
    scenarios: int

    @property
    def silent(self) -> bool:
        """Whether the document says nothing on the topic."""
        return not self.provisions

    @property
    def contradiction(self) -> bool:
        """Whether the document answers the question differently for the same child."""
        return any(one.clashes_with for one in self.provisions)

    @property
    def ambiguous(self) -> bool:
        """Whether the document can be read in several ways."""
        return any(one.readings for one in self.provisions)


@frozen
class Row:
    """One topic across all procedures."""

    id: str
    topic: Topic
    status: Status
    cells: tuple[Cell, ...]


Tally = Mapping[tuple[str, str, str], Counter[str]]
"""Outcomes counted by topic, the authority whose scenarios they are, and the authority they were run under."""


@frozen(eq=False)
class Comparison:
    """All topics that any procedure speaks on, in the vocabulary's order, with the cross-run beside them."""

    vocabulary: Vocabulary
    procedures: tuple[Procedure, ...]
    rows: tuple[Row, ...]
    outcomes: tuple[Outcome, ...]
    tally: Tally = field(factory=dict)

    def families(self) -> dict[str, list[Row]]:
        """The rows of each family, in order."""
        found: dict[str, list[Row]] = {}
        for name in self.vocabulary.family:
            rows = [row for row in self.rows if row.topic.family == name]
            if rows:
                found[name] = rows
        return found


def compare(procedures: Iterable[Procedure], outcomes: Iterable[Outcome]) -> Comparison:
    """Lay procedures on one vocabulary side by side."""
    procedures, outcomes = tuple(procedures), tuple(outcomes)
    vocabulary = procedures[0].vocabulary
    own = Counter((one.topic, one.authority) for one in outcomes if one.authority == one.scenario.owner)
    tally: dict[tuple[str, str, str], Counter[str]] = {}
    for one in outcomes:
        tally.setdefault((one.topic, one.scenario.owner, one.authority), Counter())[one.outcome] += 1
    rows = []
    for name, topic in vocabulary.topic.items():
        cells = tuple(Cell(one, one.on_topic.get(name, ()), own[name, one.id]) for one in procedures)
        if any(not cell.silent for cell in cells):
            rows.append(Row(name, topic, status(cells), cells))
    return Comparison(vocabulary, procedures, tuple(rows), outcomes, tally)


def status(cells: Iterable[Cell]) -> Status:
    """How the cells of a row stand to each other, by equal fields."""
    cells = tuple(cells)
    stated = [cell for cell in cells if not cell.silent]
    if len(stated) == 1:
        return Status.ONLY_ONE_STATES
    if len({signature(cell) for cell in stated}) > 1:
        return Status.DIFFER
    return Status.ALL_AGREE if len(stated) == len(cells) else Status.AGREE_WHERE_STATED


def signature(cell: Cell) -> frozenset[Any]:
    """What a cell is compared by: every field that bears on a verdict, the calendar included."""
    days = cell.procedure.authority.working_days
    return frozenset((_signature(one), days.place, days.closures) for one in cell.provisions)


def _signature(provision: Provision) -> Any:
    if not provision.judged:
        return provision.kind
    readings = frozenset(_signature(one.provision) for one in provision.readings)
    return (
        provision.kind,
        provision.strength,
        bool(provision.hedge),
        frozenset(provision.when),
        frozenset(provision.unless),
        provision.fields_compared(),
        readings,
        bool(provision.clashes_with),
    )


def parting(told: Comparison) -> Iterator[tuple[str, str, str]]:
    """Where two procedures differ on a topic in what a case can show: topic, owner of scenarios, other authority."""
    for row in told.rows:
        for cell in row.cells:
            for other in row.cells:
                if cell is not other and _judged(cell) and _judged(other) and _shown(cell) != _shown(other):
                    yield row.id, cell.procedure.id, other.procedure.id


def unnoticed(told: Comparison) -> list[tuple[str, str, str]]:
    """Where two procedures differ in what a case can show, and no scenario of the first notices the second."""
    return [each for each in parting(told) if not told.tally.get(each, Counter())["differ"]]


def _judged(cell: Cell) -> bool:
    return any(one.judged for one in cell.provisions)


def _shown(cell: Cell) -> frozenset[Any]:
    """What of a cell a case can show: its fields and severity, the wording of strength apart."""
    variants = [each for one in cell.provisions for each in ([r.provision for r in one.readings] or [one])]
    return frozenset(
        (one.fields_compared(), severity_of([(one.strength, bool(one.hedge))])) for one in variants if one.judged
    )
