"""Lengths of time in a document's own terms. Spans of different units are never converted into each other."""

from __future__ import annotations

import re
from enum import Enum

from attrs import frozen

from cinmodel.diagnostics import Refusal, nearest, quoted


class Unit(Enum):
    """A unit of time as the procedures use them. `DAYS` is what a text leaves open: neither working nor calendar days."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"
    HOURS = "hours"


_FORM = re.compile(r"(0|[1-9][0-9]{0,3}) ([a-z]+(?: [a-z]+)?)")
_UNITS = {unit.value: unit for unit in Unit} | {unit.value[:-1]: unit for unit in Unit}


@frozen(cache_hash=True)
class Span:
    """A whole number, at least 1, of one unit."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit.value[:-1] if self.count == 1 else self.unit.value}"

    @property
    def definite(self) -> bool:
        """Whether a date can be worked out from it: bare days need a reading first."""
        return self.unit is not Unit.DAYS


def span(text: str) -> Span:
    """Read `"15 working days"`.

    Raises:
        Refusal: not a whole number and a unit, 0, or a singular where there are several.

    """
    match = _FORM.fullmatch(text)
    if match is None:
        raise Refusal(
            f"{quoted(text)} is not a length of time", 'write a whole number and a unit, such as "15 working days"'
        )
    count, name = int(match[1]), match[2]
    if name not in _UNITS:
        usual = ", ".join(unit.value for unit in Unit if unit is not Unit.DAYS)
        raise Refusal(f"{quoted(name)} is not a unit of time", nearest(name, _UNITS, f"use one of {usual}"))
    if count == 0:
        raise Refusal("a length of time of 0 says nothing", "write at least 1, or leave the span out")
    read = Span(count, _UNITS[name])
    if str(read) != f"{count} {name}":
        raise Refusal(f"{quoted(text)} does not agree in number", f'write "{read}"')
    return read


def definite_span(text: str) -> Span:
    """Read a span from which a date can be worked out: what happened has no readings.

    Raises:
        Refusal: no span, or bare days.

    """
    read = span(text)
    if not read.definite:
        raise Refusal(f"{quoted(text)} leaves open which days are meant", f"write {in_definite_days(read)}")
    return read


def in_definite_days(bare: Span) -> str:
    """What bare days can mean, as it can stand in a cure."""
    return f'"{Span(bare.count, Unit.WORKING_DAYS)}" or "{Span(bare.count, Unit.CALENDAR_DAYS)}"'
