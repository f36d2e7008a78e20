"""What happened: one episode of one child's Child in Need work, from referral to closure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import evolve, field, frozen

from cinmodel.spans import Span

Carried = frozenset[str] | bool | date | Span
"""What an event carries under one detail: names of roles, people or items, a yes or no, a date, a span."""


def _by_day(happenings: tuple[Happening, ...]) -> tuple[Happening, ...]:
    return tuple(sorted(happenings, key=lambda happening: happening.day))


@frozen
class Happening:
    """An event on a day. A detail it does not carry is unknown; one it carries is complete."""

    event: str
    day: date
    carries: Mapping[str, Carried] = field(factory=dict)


@frozen
class Case:
    """Facts (one not given is unknown) and dated events (complete but for the sorts that are not recorded)."""

    facts: Mapping[str, bool] = field(factory=dict)
    events: tuple[Happening, ...] = field(default=(), converter=_by_day)
    not_recorded: frozenset[str] = frozenset()

    def with_facts(self, facts: Mapping[str, bool]) -> Case:
        """The same case with further facts; those it has already stay."""
        return evolve(self, facts={**facts, **self.facts})
