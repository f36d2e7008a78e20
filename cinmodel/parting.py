"""Where two procedures part on a topic: the cases that show it, and for each of their differences the case that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from attrs import evolve, frozen

from cinmodel.alternatives import Standing, alternatives
from cinmodel.calendars import BeyondCalendar
from cinmodel.differences import Difference
from cinmodel.procedures import Procedure
from cinmodel.provisions import Verdict
from cinmodel.relations import Reach, weight
from cinmodel.smallest import Shows
from cinmodel.trials import Examined, Relative, Table, Trial
from cinmodel.witnesses import Search

ATTEMPTS = 250
"""On so many of the cases on which two procedures part, the smallest first, each of their differences is looked for."""

ENTRIES = frozenset({"items", "who"})
"""The differences that are members of a set."""

Standings = Sequence[Standing | Relative]
Grade = Callable[[Standings, Standings], bool]
Effect = Callable[[set[Any], set[Any], set[Any]], bool]


@frozen
class Shown:
    """A difference, with the witness that shows it; None where no case tried does."""

    field: str
    a: str | None
    b: str | None
    witness: str | None


class Parting:
    """Two procedures on one topic, and the cases of its table on which they part."""

    def __init__(self, search: Search, one: Procedure, other: Procedure, reach: Reach) -> None:
        self.search = search
        self.one = one
        self.reach = reach
        self.mine = alternatives(one, search.topic)
        self.others = alternatives(other, search.topic)
        self.columns = len(self.mine) + len(self.others)
        self.table = search.part((*self.mine, *self.others))
        self.parted = list(_parting(search, one.id, other.id, reach))
        self.grades = _grades(reach)
        self._parted: list[Examined] | None = None
        self._begun: list[Examined] | None = None

    def witnesses(self) -> tuple[str, ...]:
        """A case in which the first is more at fault, or reaches further, and one the other way; else one in which they part."""
        count = len(self.mine)

        def first_more(found: Standings) -> bool:
            return _known(found) and _more(found[:count], found[count:], self.reach)

        def second_more(found: Standings) -> bool:
            return _known(found) and _more(found[count:], found[:count], self.reach)

        found = [
            self.search.witness(self.table, shows, self.parted, self.columns) for shows in (first_more, second_more)
        ]
        if not any(found):
            found = [self._anyhow()]
        return tuple(dict.fromkeys(one for one in found if one is not None))

    def _anyhow(self) -> str | None:
        count = len(self.mine)
        for grade in self.grades:

            def shows(found: Standings, grade: Grade = grade) -> bool:
                return _known(found) and grade(found[:count], found[count:])

            name = self.search.witness(self.table, shows, self.parted, self.columns)
            if name is not None:
                return name
        return None

    def _where_parted(self) -> list[Examined]:
        """The cases on which they part, under each calendar."""
        if self._parted is None:
            self._parted = self._examined(trial for trial, _ in self.parted[:ATTEMPTS])
        return self._parted

    def _where_begun(self) -> list[Examined]:
        """The cases in which some provision applies, under each calendar, as far as they part on them."""
        if self._begun is None:
            self._begun = self._examined(self.search.beginnings())
        return self._begun

    def _examined(self, trials: Iterable[Trial]) -> list[Examined]:
        count = len(self.mine)
        found = (self.table.examined(trial) for trial in trials)
        return [one for one in found if one is not None and set(one.standings[:count]) != set(one.standings[count:])]

    def shown(self, difference: Difference, witnesses: Iterable[str]) -> Shown:
        """A difference with the case that shows it.

        Best one in which the procedures part and would not without the difference; else, where several differences come
        together, one in which they would be nearer to each other; else one in which they would part otherwise. Among
        these, one in which they part in severity; else in verdict; else in a date or in what is missing.
        """
        without = alternatives(evolve(self.one, provisions=difference.without), self.search.topic)
        table, alone = self.search.part((*self.mine, *self.others, *without), self.columns), self.search.part(without)
        known = [(name, table.examined(trial)) for name, trial in self.search.trials(witnesses)]
        shown = partial(Shown, difference.field, difference.a, difference.b)
        if difference.field in ENTRIES:
            # What is missing is listed: one case shows all the members of a set that only one of the two has.
            changes = self._test(_changes, self.grades[0])
            name = _first(known, changes)
            if name is not None:
                return shown(name)
        tests = [self._test(effect, grade) for effect in (_settles, _nears, _changes) for grade in self.grades]
        for examined in (self._where_parted, self._where_begun):
            judged = list(_with(alone, examined()))
            for shows in tests:
                name = _first(known, shows) or self.search.witness(table, shows, judged, self.columns)
                if name is not None:
                    return shown(name)
        return shown(None)

    def _test(self, effect: Effect, grade: Grade) -> Shows:
        here, there = len(self.mine), len(self.mine) + len(self.others)

        def shows(found: Standings) -> bool:
            mine, others, without = found[:here], found[here:there], found[there:]
            return _known(found) and grade(mine, others) and effect(set(mine), set(others), set(without))

        return shows


def _first(known: Iterable[tuple[str, Examined | None]], shows: Shows) -> str | None:
    """The first of some witnesses that shows something."""
    return next((name for name, one in known if one is not None and shows(one.standings)), None)


def _with(table: Table, examined: Iterable[Examined]) -> Iterator[tuple[Trial, Standings]]:
    """Cases with how further alternatives stand on them, added to those that stand there."""
    for one in examined:
        with suppress(BeyondCalendar, OverflowError):
            yield one.trial, (*one.standings, *table.standings(one.histories))


def _grades(reach: Reach) -> tuple[Grade, ...]:
    """How gravely two sides can part: in severity or reach, in the verdict, in anything."""

    def gravely(mine: Standings, others: Standings) -> bool:
        return {weight(one, reach) for one in mine} != {weight(one, reach) for one in others}

    def in_verdict(mine: Standings, others: Standings) -> bool:
        return {one.verdict for one in mine} != {one.verdict for one in others}

    def at_all(mine: Standings, others: Standings) -> bool:
        return set(mine) != set(others)

    return gravely, in_verdict, at_all


def _settles(mine: set[Any], others: set[Any], without: set[Any]) -> bool:
    return mine != others == without


def _nears(mine: set[Any], others: set[Any], without: set[Any]) -> bool:
    """Whether verdicts, severities, due dates and what is missing agree more without the difference than with it."""
    return _agreeing(without, others) > _agreeing(mine, others)


def _agreeing(some: set[Any], others: set[Any]) -> int:
    parts = [list(zip(*map(_parts, side), strict=True)) for side in (some, others)]
    return sum(set(mine) == set(other) for mine, other in zip(*parts, strict=True))


def _parts(standing: Standing) -> tuple[object, ...]:
    return standing.verdict, standing.severity, standing.due, standing.missing


def _changes(mine: set[Any], others: set[Any], without: set[Any]) -> bool:
    return mine not in (others, without)


def _known(found: Standings) -> bool:
    return all(one.verdict is not Verdict.UNKNOWN for one in found)


def _more(mine: Standings, others: Standings, reach: Reach) -> bool:
    """Whether the one is never less at fault than the other, however both are read, and more at least in one way."""
    first, second = ([weight(one, reach) for one in side] for side in (mine, others))
    more = sum(first) * len(second) > sum(second) * len(first)
    return more and min(first) >= min(second) and max(first) >= max(second)


def _parting(search: Search, one: str, other: str, reach: Reach) -> Iterator[tuple[Trial, Standings]]:
    """The trials on which two procedures part: one of each sort first, and of these the gravest, then the smallest."""
    places = [search.columns(authority) for authority in (one, other)]
    found = []
    for (standings, working), trials in search.table.patterns.items():
        sides = [[standings[place] for place in columns] for columns in places]
        mine, others = map(set, sides)
        if mine != others:
            grade = next(number for number, parts in enumerate(_grades(reach)) if parts(*sides))
            for place, trial in enumerate(trials):
                # One of each sort comes first: what is looked for among so many should find as many sorts as it can.
                order = (place > 0, grade, trial.story.size, len(mine) + len(others), not working, trial.start, place)
                found.append((order, trial, (*sides[0], *sides[1])))
    return ((trial, stand) for _, trial, stand in sorted(found, key=lambda each: each[0]))
