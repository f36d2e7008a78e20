"""The names that procedures, cases and scenarios share, each with the label that reports and steps use."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import cached_property

from attrs import field, frozen


class Holds(Enum):
    """What sort of thing a detail of an event holds."""

    ROLE = "role"
    PERSON = "person"
    ITEM = "item"
    DATE = "date"
    SPAN = "span"
    YES_NO = "yes-no"


NAMED = (Holds.ROLE, Holds.PERSON, Holds.ITEM)

NOBODY = ("nobody", "nothing")
"""What stands in steps for an empty list of names."""


@frozen
class Family:
    """A group of topics: one section of the comparison, one feature file of each authority."""

    label: str


@frozen
class Topic:
    """One row of the comparison, put as a question. `subject` is the noun phrase that stands in scenarios."""

    question: str
    subject: str
    family: str
    kind: str


@frozen
class Event:
    """A sort of event. `once`: at most once in a case. `counts_as`: it is also one of these. `ends_case`: closes it."""

    label: str
    counts_as: tuple[str, ...] = ()
    once: bool = False
    ends_case: bool = False


@frozen
class Fact:
    """An undated state of a case, worded so that "no" is ordinary."""

    label: str
    denied: str


@frozen
class Role:
    """Who may do, chair, decide or authorise. `counts_as`: whoever holds this role also holds these."""

    label: str
    counts_as: tuple[str, ...] = ()


@frozen
class Person:
    """Somebody who is invited, attends, is consulted or receives a copy."""

    label: str


@frozen
class Item:
    """Something that a plan, record or meeting contains, a result, or a circumstance."""

    label: str


@frozen
class Detail:
    """What an event can carry. `denied` is the negative form of a yes-no detail."""

    label: str
    holds: Holds
    denied: str = ""


@frozen
class ComparisonDates:
    """The committed dates of a comparison: the day as of which documents are out of date, and the year of examples."""

    as_of: date
    reference_year: int


@frozen(eq=False)
class Vocabulary:
    """All names. The order of families and topics is the order of the comparison."""

    comparison: ComparisonDates
    family: Mapping[str, Family] = field(factory=dict)
    topic: Mapping[str, Topic] = field(factory=dict)
    event: Mapping[str, Event] = field(factory=dict)
    fact: Mapping[str, Fact] = field(factory=dict)
    role: Mapping[str, Role] = field(factory=dict)
    person: Mapping[str, Person] = field(factory=dict)
    item: Mapping[str, Item] = field(factory=dict)
    detail: Mapping[str, Detail] = field(factory=dict)

    @cached_property
    def ending_events(self) -> frozenset[str]:
        """The events that close a case."""
        return frozenset(name for name, event in self.event.items() if event.ends_case)

    @cached_property
    def events_counting_as(self) -> Mapping[str, frozenset[str]]:
        """For each event, all events that are one of that sort, itself included."""
        return _reversed({name: event.counts_as for name, event in self.event.items()})

    @cached_property
    def events_counted_as(self) -> Mapping[str, frozenset[str]]:
        """For each event, all sorts that it is one of, itself included."""
        return _closed({name: event.counts_as for name, event in self.event.items()})

    @cached_property
    def roles_counted_as(self) -> Mapping[str, frozenset[str]]:
        """For each role, all roles that whoever holds it holds too, itself included."""
        return _closed({name: role.counts_as for name, role in self.role.items()})

    def label(self, sort: Holds, name: str) -> str:
        """The label of a role, person or item."""
        return self.names(sort)[name].label

    def names(self, sort: Holds) -> Mapping[str, Role | Person | Item]:
        """The rows of the sort that a detail holds."""
        rows: dict[Holds, Mapping[str, Role | Person | Item]]
        rows = {Holds.ROLE: self.role, Holds.PERSON: self.person, Holds.ITEM: self.item}
        return rows[sort]


def _closed(direct: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    def reach(name: str) -> frozenset[str]:
        seen: set[str] = set()
        rest = [name]
        while rest:
            one = rest.pop()
            if one not in seen:
                seen.add(one)
                rest.extend(direct.get(one, ()))
        return frozenset(seen)

    return {name: reach(name) for name in direct}


def _reversed(direct: Mapping[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    closed = _closed(direct)
    return {name: frozenset(other for other, wider in closed.items() if name in wider) for name in direct}
