"""Occasions and conditions: an event qualified, and what must hold for a provision to apply."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from cinmodel.spans import Span

FIRST, NEXT, EACH = "first", "next", "each"


@frozen(cache_hash=True)
class Carrying:
    """What an event must carry: any one of `names` (of roles, people or items), or the answer `yes`."""

    detail: str
    names: frozenset[str] = frozenset()
    yes: bool | None = None


@frozen(cache_hash=True)
class Occasion:
    """An event qualified: which one, what it carried, counted from where.

    `which` is "each", "first", "next" (the first on or after `since`, plus the span) or an ordinal such as "3rd".
    Without an event it is a lapse of time: the day `plus` after `since`, if neither the case was closed nor `until`
    happened before or on it.
    """

    event: str | None = None
    which: str = EACH
    since: Occasion | None = None
    plus: Span | None = None
    until: Occasion | None = None
    carrying: tuple[Carrying, ...] = ()

    def events(self) -> Iterator[str]:
        """Every event that it mentions."""
        if self.event is not None:
            yield self.event
        for other in (self.since, self.until):
            if other is not None:
                yield from other.events()


@frozen(cache_hash=True)
class FactHolds:
    """A condition: a fact of the case is "yes"."""

    fact: str


@frozen(cache_hash=True)
class AllOf:
    """A condition: several hold together."""

    conditions: tuple[Condition, ...]


Condition = FactHolds | Occasion | AllOf
"""An occasion as a condition holds if it has happened."""


def conditions_in(condition: Condition) -> Iterator[FactHolds | Occasion]:
    """The facts and occasions a condition is made of."""
    if isinstance(condition, AllOf):
        for part in condition.conditions:
            yield from conditions_in(part)
    else:
        yield condition
