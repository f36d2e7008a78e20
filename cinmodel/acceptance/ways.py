"""The ways in which a document can be taken on a topic: one reading of each ambiguous provision, one side of each clash."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from attrs import evolve, frozen

from cinmodel.cases import Case
from cinmodel.evaluation import Answer, combined, find
from cinmodel.history import History
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, Reading, Verdict
from cinmodel.wording import listed


@frozen(eq=False)
class Way:
    """One way: the readings taken, by provision, and the provisions that go before those they clash with."""

    readings: tuple[tuple[Provision, Reading], ...] = ()
    first: tuple[Provision, ...] = ()

    @property
    def name(self) -> str:
        """The way in words, as a statement names it."""
        taken = [f"{provision.id}: {reading.means}" for provision, reading in self.readings]
        taken += [f"{one.id} goes before {listed(sorted(one.clashes_with))}" for one in self.first]
        return "; ".join(taken)


def ways(procedure: Procedure, topic: str) -> tuple[Way, ...]:
    """Every way to take a document on a topic; none where it can be taken in one way alone."""
    provisions = [one for one in procedure.on_topic.get(topic, ()) if one.judged]
    read = [[(one, reading) for reading in one.readings] for one in provisions if one.readings]
    clashes = list(_clashes(provisions))
    if not read and not clashes:
        return ()
    return tuple(Way(readings, first) for readings in product(*read) for first in product(*clashes))


def answer_taken(way: Way, procedure: Procedure, topic: str, case: Case, on: date) -> Answer:
    """The answer on a topic when the document is taken one way.

    Where two provisions clash, the one that goes before the other answers if it applies.

    Raises:
        BeyondCalendar: working days outside the years whose bank holidays are known are needed.

    """
    history = History(case, on, procedure.calendar, procedure.vocabulary)
    reading = {provision.id: taken for provision, taken in way.readings}
    provisions = [one for one in procedure.on_topic.get(topic, ()) if one.judged]
    before = {one.id for one in way.first}
    found = []
    kept: set[str] = set()
    for one in sorted(provisions, key=lambda one: one.id not in before):
        taken = evolve(reading[one.id].provision, readings=()) if one.id in reading else one
        finding = find(procedure.id, taken, history)
        applies = finding.verdict is not Verdict.DOES_NOT_APPLY
        if applies and kept & set(one.clashes_with):
            continue
        kept |= {one.id} if applies else set()
        found.append(finding)
    return combined(topic, found)


def _clashes(provisions: list[Provision]) -> Iterator[list[Provision]]:
    """The provisions that clash, in groups that have nothing to do with each other."""
    rest = {one.id: one for one in provisions if one.clashes_with}
    while rest:
        group: list[Provision] = []
        names = [next(iter(rest))]
        while names:
            one = rest.pop(names.pop(), None)
            if one is not None:
                group.append(one)
                names.extend(one.clashes_with)
        yield sorted(group, key=provisions.index)
