"""The oracle's past: days counted on the fingers, and which occasions and conditions a case shows on a day.

A truth is the set of values that are still possible. What is unknown is told as a fact, a sort of event that is not
recorded, or a detail of one event.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import product

from cinmodel.cases import Case, Happening
from cinmodel.occasions import AllOf, Carrying, Condition, FactHolds, Occasion
from cinmodel.provisions import Circumstance, Item, Provision
from cinmodel.spans import Span, Unit
from cinmodel.vocabulary import Vocabulary

Thing = tuple[object, ...]
"""Something unknown: ("fact", name), ("sort", event) or ("detail", event, day, detail)."""

Times = list[tuple[date, Happening | None]]
"""The days on which an occasion happened, each with the event, None for a mere lapse of time."""

ENGLAND = frozenset(
    date.fromisoformat(f"{year}-{day}")
    for year, days in {
        2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    }.items()
    for day in days.split()
)
"""The bank holidays of England as the government publishes them."""


@dataclass(frozen=True)
class Open:
    """The values that a truth may still have, and what keeps it open."""

    values: frozenset[bool]
    because: frozenset[Thing] = frozenset()

    @property
    def sure(self) -> bool:
        return self.values == {True}

    @property
    def out(self) -> bool:
        return self.values == {False}


def joined(parts: Iterable[Open], rule: Callable[[tuple[bool, ...]], bool]) -> Open:
    """Try every combination of what is possible."""
    parts = list(parts)
    values = frozenset(rule(choice) for choice in product(*(part.values for part in parts)))
    if len(values) == 1:
        return Open(values)
    return Open(values, frozenset().union(*(part.because for part in parts if len(part.values) == 2)))


def each_day(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += timedelta(days=1)


@cache
def counted(day: date, span: Span, closures: frozenset[date], step: int = 1) -> date:
    """The last day of a span, one day at a time: forward from `day`, or backward with a step of -1."""
    left, begun = span.count, day
    if span.unit is Unit.HOURS:
        left = len(range(0, span.count, 24))
    if span.unit in {Unit.MONTHS, Unit.YEARS}:
        months = span.count * (12 if span.unit is Unit.YEARS else 1)
        while months:
            before, day = day, day + timedelta(days=step)
            months -= before.month != day.month
        # Now on the near edge of the right month: on to the day of the same number, or to the month's last.
        while step == 1 and day.day < begun.day and (day + timedelta(days=1)).month == day.month:
            day += timedelta(days=1)
        while step == -1 and day.day > begun.day:
            day -= timedelta(days=1)
        return day
    if span.unit is Unit.WEEKS:
        left = sum(7 for _ in range(span.count))
    while left:
        day += timedelta(days=step)
        off = day.isoweekday() in {6, 7} or day in ENGLAND or day in closures
        left -= not (off and span.unit is Unit.WORKING_DAYS)
    return day


def is_a(vocabulary: Vocabulary, event: str, sort: str) -> bool:
    return event == sort or any(is_a(vocabulary, wider, sort) for wider in vocabulary.event[event].counts_as)


def role_is_a(vocabulary: Vocabulary, role: str, wanted: str) -> bool:
    return role == wanted or any(role_is_a(vocabulary, wider, wanted) for wider in vocabulary.role[role].counts_as)


class Past:
    """A case as it stands on a day."""

    def __init__(self, vocabulary: Vocabulary, closures: Iterable[date], case: Case, on: date) -> None:
        self.words = vocabulary
        self.closures = frozenset(closures)
        self.case = case
        self.on = on
        self.events = [one for one in case.events if one.day <= on]
        self.first = min((one.day for one in self.events), default=on)
        endings = [name for name, row in self.words.event.items() if row.ends_case]
        self.closed = {one.day for one in self.events if any(is_a(self.words, one.event, end) for end in endings)}
        self.closed_unsure = frozenset[Thing]().union(*map(self.not_recorded, endings))

    def not_recorded(self, sort: str) -> frozenset[Thing]:
        """The sorts that are not recorded and of which an event of this sort could have been."""
        return frozenset(
            ("sort", missing)
            for missing in self.case.not_recorded
            if any(is_a(self.words, one, sort) and is_a(self.words, one, missing) for one in self.words.event)
        )

    def later(self, day: date, span: Span) -> date:
        return counted(day, span, self.closures)

    def times(self, occasion: Occasion, by: date) -> tuple[Times, frozenset[Thing]]:
        """Every day on which an occasion happened, with the event, and what would have to be known to be sure."""
        begin = date.min
        if occasion.since is not None:
            base, unsure = self.times(occasion.since, by)
            if unsure or not base:
                return [], unsure
            begin = base[0][0] if occasion.plus is None else self.later(base[0][0], occasion.plus)
        if occasion.event is None:
            return self.lapse(occasion, begin, by)
        found: Times = []
        unknown = set(self.not_recorded(occasion.event))
        for day in each_day(max(begin, self.first), by):
            for one in self.events:
                if one.day == day and is_a(self.words, one.event, occasion.event):
                    fits = joined([self.carries(one, wanted) for wanted in occasion.carrying], all)
                    unknown |= fits.because
                    if fits.sure:
                        found.append((day, one))
        if occasion.which in {"first", "next"}:
            found = found[:1]
        elif occasion.which != "each":
            place = int(occasion.which[:-2])
            found = found[place - 1 : place]
        return found, frozenset(unknown)

    def days(self, occasion: Occasion, by: date) -> tuple[list[date], frozenset[Thing]]:
        """The same without the events."""
        found, unknown = self.times(occasion, by)
        return [day for day, _ in found], unknown

    def lapse(self, occasion: Occasion, end: date, by: date) -> tuple[Times, frozenset[Thing]]:
        """The day the time is up, unless the case was closed by then or something else came first."""
        if end > by:
            return [], frozenset()
        unknown, stopped = self.closed_unsure, set(self.closed)
        if occasion.until is not None:
            others, unsure = self.times(occasion.until, end)
            unknown |= unsure
            stopped |= {day for day, _ in others}
        if any(day in stopped for day in each_day(self.first, end)):
            return [], frozenset()
        return ([], unknown) if unknown else ([(end, None)], frozenset())

    def carries(self, event: Happening, wanted: Carrying) -> Open:
        if wanted.detail not in event.carries:
            return Open(frozenset({True, False}), frozenset({("detail", event.event, event.day, wanted.detail)}))
        carried = event.carries[wanted.detail]
        if isinstance(carried, frozenset):
            return Open(frozenset({any(self.there(wanted.detail, carried, name) for name in wanted.names)}))
        return Open(frozenset({carried == wanted.yes}))

    def there(self, detail: str, carried: frozenset[str], name: str) -> bool:
        if self.words.detail[detail].holds.value == "role":
            return any(role_is_a(self.words, role, name) for role in carried)
        return name in carried

    def holds(self, condition: Condition, by: date) -> Open:
        if isinstance(condition, FactHolds):
            if condition.fact in self.case.facts:
                return Open(frozenset({self.case.facts[condition.fact]}))
            return Open(frozenset({True, False}), frozenset({("fact", condition.fact)}))
        if isinstance(condition, AllOf):
            return joined([self.holds(part, by) for part in condition.conditions], all)
        found, unsure = self.times(condition, by)
        if found:
            return Open(frozenset({True}))
        return Open(frozenset({True, False}), unsure) if unsure else Open(frozenset({False}))

    def scope(self, one: Provision | Item | Circumstance, by: date) -> Open:
        """Every `when`, and none of `unless`, as it stands on a day."""
        wanted = [self.holds(condition, by) for condition in one.when]
        against = [self.holds(condition, by) for condition in one.unless]
        return joined([*wanted, *against], lambda values: all(values[: len(wanted)]) and not any(values[len(wanted) :]))
