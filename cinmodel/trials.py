"""The one list of cases of a topic, on which every procedure is judged: relations, witnesses and doubts are read off it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import chain, islice

from attrs import define, field, frozen

from cinmodel.alternatives import Alternative, Standing, combined, stand
from cinmodel.calendars import BeyondCalendar, Calendar
from cinmodel.cases import Case
from cinmodel.history import History
from cinmodel.provisions import Provision, Severity, Verdict
from cinmodel.stories import Story, Teller, case_of, day_of
from cinmodel.vocabulary import ComparisonDates, Vocabulary

MOST_STORIES = 5000
"""How many stories, each on one day of looking, are judged on the first start of a topic; the shortest come first."""

MOST_STARTED = 12000
"""How many pairs of a story and a start are judged beyond that; the last story begun goes through all starts."""

MOST_BEGUN = 2000
"""On so many of the stories in which a provision applies a difference is looked for that no other case shows."""

KEPT = 4
"""Of all the cases on which the procedures stand alike, so many of the smallest are kept."""

DECEMBER = 12


@frozen
class Trial:
    """A story on a start: a case and the day on which it is looked at."""

    story: Story
    start: date


@frozen
class Examined:
    """A trial, the case it is under each calendar, and how every alternative of a table stands on it."""

    trial: Trial
    histories: tuple[History, ...]
    standings: tuple[Standing, ...]


@frozen(cache_hash=True)
class Relative:
    """A standing in a table: its due date as days after the earliest due date of the row."""

    verdict: Verdict
    severity: Severity
    due: int | None
    missing: frozenset[str]


Pattern = tuple[tuple[Relative, ...], bool]
"""How all alternatives stand in a row, and whether everything in the case happened on working days."""


@define(eq=False)
class Table:
    """What all alternatives of all procedures come to on every case of one topic.

    To the columns from `own` on a fact that the case leaves out is "no", as in a scenario: they stand for what is only
    imagined, and ask for nothing. Rows that look the same, due dates apart, are kept as one pattern with the smallest of their trials. `count` is the
    number of cases that every alternative could judge; where something asked for is unknown, none is counted.
    """

    columns: tuple[Alternative, ...]
    calendars: tuple[Calendar, ...]
    calendar_of: Mapping[str, int]
    vocabulary: Vocabulary
    own: int | None = None
    count: int = 0
    patterns: dict[Pattern, list[Trial]] = field(factory=dict)
    _units: dict[tuple[int, int], Provision] = field(init=False, factory=dict)
    _in_column: list[list[tuple[int, int]]] = field(init=False, factory=list)

    def __attrs_post_init__(self) -> None:
        """What several alternatives have in common is judged once."""
        for column in self.columns:
            calendar = self.calendar_of[column.authority]
            keys = [(calendar, id(one)) for one in column.provisions]
            self._units.update(zip(keys, column.provisions, strict=True))
            self._in_column.append(keys)

    def histories(self, case: Case, on: date) -> tuple[History, ...]:
        """A case on a day, under each of the calendars."""
        return tuple(History(case, on, calendar, self.vocabulary) for calendar in self.calendars)

    def standings(self, histories: Sequence[History]) -> tuple[Standing, ...]:
        """How every alternative stands on a case, given under each calendar.

        Raises:
            BeyondCalendar: working days outside the known years are needed.

        """
        found = {key: stand(one, histories[key[0]]) for key, one in self._units.items()}
        return tuple(combined([found[key] for key in keys]) for keys in self._in_column)

    def examined(self, trial: Trial) -> Examined | None:
        """A trial with how every alternative stands on it; None where it leaves the calendar."""
        try:
            case, on = self.case(trial)
            histories = self.histories(case, on)
            standings = self.standings(histories)
            if self.own is not None:
                whole = case.with_facts(dict.fromkeys(self.vocabulary.fact, False))
                standings = (*standings[: self.own], *self.standings(self.histories(whole, on))[self.own :])
            return Examined(trial, histories, standings)
        except (BeyondCalendar, OverflowError):
            return None

    def case(self, trial: Trial) -> tuple[Case, date]:
        """The case of a trial, and the day on which it is looked at.

        Raises:
            BeyondCalendar: working days outside the known years are needed.

        """
        looked = day_of(trial.story.looked, trial.start, self.calendars)
        return case_of(trial.story, trial.start, self.calendars), looked

    def _on_working_day(self, day: date) -> bool:
        return all(one.first <= day <= one.last and one.is_working(day) for one in self.calendars)

    def add(self, trial: Trial) -> None:
        """Judge a trial; one that leaves the calendar or leaves something unknown is not counted."""
        found = self.examined(trial)
        if found is None or any(one.verdict is Verdict.UNKNOWN for one in found.standings):
            return
        self.count += 1
        working = all(self._on_working_day(event.day) for event in found.histories[0].case.events)
        kept = self.patterns.setdefault((_relative(found.standings), working), [])
        if len(kept) < KEPT or _order(trial) < _order(kept[-1]):
            kept.append(trial)
            kept.sort(key=_order)
            del kept[KEPT:]


def fill(table: Table, provisions: Sequence[Provision], teller: Teller) -> None:
    """Judge the whole list of cases of a topic.

    On the first start: what lets each provision apply, and every case within one step of it, then within two, up to a
    limit. Then, where a date is counted, what lets a provision apply on every start there is, looked at on the days
    on which the procedures come to stand otherwise to each other.
    """
    dates = table.vocabulary.comparison
    start = first_start(dates, table.calendars)
    beginnings = teller.beginnings(provisions)
    for story in islice(_looked(_near(beginnings, teller), teller, start, table.calendars), MOST_STORIES):
        table.add(Trial(story, start))
    days = starts(dates, table.calendars)
    looked = _looked(beginnings, teller, start, table.calendars)
    for story in islice(_telling_apart(looked, table, start), MOST_STARTED // len(days) + 1):
        for day in days:
            table.add(Trial(story, day))


def _telling_apart(stories: Iterable[Story], table: Table, start: date) -> Iterator[Story]:
    """The stories in which a date is counted and that do not look alike on the first start, one of each sort."""
    seen = set()
    for story in stories:
        found = table.examined(Trial(story, start))
        standings = () if found is None else _relative(found.standings)
        if standings not in seen and any(one.due is not None for one in standings):
            seen.add(standings)
            yield story


def beginnings(table: Table, provisions: Sequence[Provision], teller: Teller) -> list[Trial]:
    """What lets each provision apply, looked at on each boundary, on the first start; the smallest first."""
    start = first_start(table.vocabulary.comparison, table.calendars)
    looked = _looked(teller.beginnings(provisions), teller, start, table.calendars)
    return sorted((Trial(story, start) for story in islice(looked, MOST_BEGUN)), key=_order)


def first_start(dates: ComparisonDates, calendars: Sequence[Calendar]) -> date:
    """The first working Monday of the reference year."""
    days = (date(dates.reference_year, 1, 1) + timedelta(days=count) for count in range(60))
    return next(day for day in days if day.weekday() == 0 and all(one.is_working(day) for one in calendars))


def starts(dates: ComparisonDates, calendars: Sequence[Calendar]) -> list[date]:
    """Every day of the reference year, and of all other known years each bank holiday, the days beside it, and month ends.

    Leap days and the last days of February are among the month ends.
    """
    first, last = max(one.first for one in calendars), min(one.last for one in calendars)
    year = dates.reference_year
    own = [date(year, 1, 1) + timedelta(days=count) for count in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]
    holidays = {day for one in calendars for day in one.holidays}
    beside = {day + timedelta(days=count) for day in holidays for count in (-1, 0, 1)}
    months = {date(each, month, 1) for each in range(first.year, last.year + 1) for month in range(1, DECEMBER + 1)}
    ends = {day - timedelta(days=1) for day in months} | {day - timedelta(days=2) for day in months}
    others = sorted(day for day in beside | ends if first <= day <= last and day.year != year)
    return own + others


def _near(beginnings: Sequence[Story], teller: Teller) -> Iterator[Story]:
    """The beginnings, then all within one step of them, then all within two; each once."""
    seen: dict[Story, None] = {}
    reached: list[Story] = []
    for story in beginnings:
        seen[story] = None
        yield story
    for story in chain.from_iterable(map(teller.steps, beginnings)):
        if story not in seen:
            seen[story] = None
            reached.append(story)
            yield story
    for story in chain.from_iterable(map(teller.steps, reached)):
        if story not in seen:
            seen[story] = None
            yield story


def _looked(stories: Iterable[Story], teller: Teller, start: date, calendars: Sequence[Calendar]) -> Iterator[Story]:
    for story in stories:
        try:
            yield from teller.looks(story, start, calendars)
        except (BeyondCalendar, OverflowError):
            continue


def _order(trial: Trial) -> tuple[int, int, date, int]:
    return (*trial.story.size, trial.start, len(trial.story.looked))


def _relative(standings: Sequence[Standing]) -> tuple[Relative, ...]:
    earliest = min((one.due for one in standings if one.due is not None), default=None)
    return tuple(
        Relative(
            one.verdict,
            one.severity,
            None if one.due is None or earliest is None else (one.due - earliest).days,
            one.missing,
        )
        for one in standings
    )
