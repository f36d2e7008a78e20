"""Counting days: the day of the trigger is day 0, the due date is the last good day and is never moved."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache

from cinmodel.bank_holidays import KNOWN_YEARS, bank_holidays
from cinmodel.spans import Span, Unit

SATURDAY = 5


class BeyondCalendar(ValueError):
    """A working day that lies outside the years whose bank holidays are known."""


class Calendar:
    """The working days of a place: Monday to Friday without bank holidays and declared closure days."""

    def __init__(self, holidays: Iterable[date], years: range = KNOWN_YEARS) -> None:
        self.years = years
        self.first = date(years[0], 1, 1)
        self.last = date(years[-1], 12, 31)
        self.holidays = frozenset(holidays)
        every_day = (self.first + timedelta(days=n) for n in range((self.last - self.first).days + 1))
        self._working = [day for day in every_day if day.weekday() < SATURDAY and day not in self.holidays]

    def is_working(self, day: date) -> bool:
        """Whether a day is a working day.

        Raises:
            BeyondCalendar: the day lies outside the known years.

        """
        self._check(day)
        return day.weekday() < SATURDAY and day not in self.holidays

    def after(self, day: date, span: Span) -> date:
        """The last good day of a span that starts on `day`; counting from a day off, the next working day is day 1.

        Raises:
            BeyondCalendar: working days outside the known years, or a date past the year 9999.

        """
        if span.unit is Unit.WORKING_DAYS:
            self._check(day)
            return self._nth(bisect_right(self._working, day) + span.count - 1)
        return _shift(day, span, 1)

    def before(self, day: date, span: Span) -> date:
        """The last good day for what must be done at least a span before `day`; the mirror image of `after`.

        Raises:
            BeyondCalendar: working days outside the known years, or a date before the year 1.

        """
        if span.unit is Unit.WORKING_DAYS:
            self._check(day)
            return self._nth(bisect_left(self._working, day) - span.count)
        return _shift(day, span, -1)

    def _check(self, day: date) -> None:
        if not self.first <= day <= self.last:
            raise BeyondCalendar(
                f"working days are known from {self.first.year} to {self.last.year}, and not for {day.isoformat()}"
            )

    def _nth(self, index: int) -> date:
        if not 0 <= index < len(self._working):
            raise BeyondCalendar(
                f"working days are known from {self.first.year} to {self.last.year}, and the count leaves them"
            )
        return self._working[index]


@lru_cache
def calendar_of(place: str, closures: tuple[date, ...] = ()) -> Calendar:
    """The calendar of a place with an authority's own closure days."""
    return Calendar(bank_holidays(place) | set(closures))


def _shift(day: date, span: Span, sign: int) -> date:
    try:
        if span.unit is Unit.MONTHS:
            return _months(day, sign * span.count)
        if span.unit is Unit.YEARS:
            return _months(day, sign * span.count * 12)
        return day + timedelta(days=sign * _days(span))
    except (OverflowError, ValueError) as error:
        raise BeyondCalendar(f"{span} from {day.isoformat()} leaves the calendar") from error


def _days(span: Span) -> int:
    if span.unit is Unit.WEEKS:
        return 7 * span.count
    if span.unit is Unit.HOURS:
        # Judged to the day: a part of a day counts as a whole one.
        return -(-span.count // 24)
    if span.unit is Unit.CALENDAR_DAYS:
        return span.count
    raise ValueError(f"no date can be worked out from {span}")


def _months(day: date, count: int) -> date:
    years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))
