"""Dates as files write them, and for every other way of writing one what is wrong with it and how to write it."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime
from typing import Any

from cinmodel.diagnostics import Refusal, quoted

CURE = "write it as 2026-01-05"
MONTHS = 12
_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SLASHED = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})")
_SHORT = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2}")


def date_of(value: Any, _: Any = None) -> date:
    """Read a TOML date, or text such as `2026-01-05`.

    Raises:
        Refusal: it is no date, or one with a time.

    """
    if isinstance(value, datetime):
        raise Refusal(f"{quoted(value)} is a date with a time", "leave the time out")
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        if _WRITTEN.fullmatch(value):
            year, month, day = map(int, value.split("-"))
            return _existing(value, year, month, day)
        slashed = _SLASHED.fullmatch(value)
        if slashed:
            raise _slashed(value, *map(int, slashed.groups()))
        if _SHORT.fullmatch(value):
            what = f"{quoted(value)} is not a date: day, month and year cannot be told apart"
            raise Refusal(what, "write the year first and in full, as 2026-01-05")
    # JSON has no dates of its own. What else fromisoformat takes, such as a week, is not how files write a date.
    raise Refusal(f"{quoted(value)} is not a date", CURE)


def day_first(text: str) -> date | str:
    """A date written as 26/01/2026, day first, read; any other text as it is.

    Raises:
        Refusal: it is written so, and there is no such day.

    """
    slashed = _SLASHED.fullmatch(text)
    if slashed is None:
        return text
    day, month, year = map(int, slashed.groups())
    return _existing(text, year, month, day)


def _existing(written: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise _none(written, year, month, day) from error


def _none(written: str, year: int, month: int, day: int) -> Refusal:
    """Why there is no such day."""
    if not year or not 1 <= month <= MONTHS:
        return Refusal(
            f"{quoted(written)} is not a date: there is no {'year 0' if not year else f'month {month}'}", CURE
        )
    days = calendar.monthrange(year, month)[1]
    what = f"{quoted(written)} is not a date: {calendar.month_name[month]} {year} has {days} days, not {day}"
    return Refusal(what, f"check the day; {CURE}")


def _slashed(written: str, first: int, second: int, year: int) -> Refusal:
    """What is wrong with a date whose day and month stand before the year: either could come first."""
    ways = []
    for month, day in dict.fromkeys([(second, first), (first, second)]):
        try:
            ways.append(_existing(written, year, month, day))
        except Refusal:
            continue
    if len(ways) > 1:
        told = " or ".join(f"{one.day} {one:%B}" for one in ways)
        cure = "write it as " + " or ".join(one.isoformat() for one in ways)
        return Refusal(f"{quoted(written)} can be {told}", cure)
    if ways:
        return Refusal(f"{quoted(written)} is not how a date is written here", f"write it as {ways[0].isoformat()}")
    return _none(written, year, second, first)
