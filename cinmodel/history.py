"""A case as it stands on a day: which occasions have happened, which conditions hold, and what is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from attrs import frozen

from cinmodel.calendars import Calendar
from cinmodel.cases import Case, Happening
from cinmodel.occasions import EACH, AllOf, Carrying, Condition, FactHolds, Occasion
from cinmodel.vocabulary import Holds, Vocabulary


@frozen
class FactUnknown:
    """It is not known whether the fact holds."""

    fact: str


@frozen
class NotRecorded:
    """Events of this sort are not recorded in the case."""

    event: str


@frozen
class DetailUnknown:
    """It is not known what the event on that day carried."""

    event: str
    day: date
    detail: str


Unknown = FactUnknown | NotRecorded | DetailUnknown


@frozen
class Occurrence:
    """An occasion that happened: its day and, unless it is a mere lapse of time, the event."""

    day: date
    happening: Happening | None = None


@frozen
class Occurrences:
    """The times an occasion is known to have happened, in order, and what would have to be known to be sure."""

    known: tuple[Occurrence, ...] = ()
    unknown: tuple[Unknown, ...] = ()


@frozen
class Truth:
    """Whether a condition holds: True, False, or None with what is unknown."""

    value: bool | None
    unknown: tuple[Unknown, ...] = ()


NEVER = Occurrences()
TRUE = Truth(True)
FALSE = Truth(False)


class History:
    """A case on the day of judging: events after it are ignored."""

    def __init__(self, case: Case, on: date, calendar: Calendar, vocabulary: Vocabulary) -> None:
        self.case = case
        self.on = on
        self.calendar = calendar
        self.vocabulary = vocabulary
        self._past = tuple(happening for happening in case.events if happening.day <= on)
        self._resolved: dict[tuple[Occasion, date], Occurrences] = {}
        self._closing: Occurrences | None = None

    @property
    def closing(self) -> Occurrences:
        """The closing of the case."""
        if self._closing is None:
            endings = sorted(self.vocabulary.ending_events)
            self._closing = self.any_of(Occasion(event) for event in endings)
        return self._closing

    def occurrences(self, occasion: Occasion, by: date | None = None) -> Occurrences:
        """The times an occasion happened, up to the day of judging or an earlier day."""
        by = self.on if by is None else by
        key = (occasion, by)
        if key not in self._resolved:
            self._resolved[key] = self._resolve(occasion, by)
        return self._resolved[key]

    def any_of(self, occasions: Iterable[Occasion]) -> Occurrences:
        """The times any of several occasions happened, in order."""
        found = [self.occurrences(occasion) for occasion in occasions]
        if len(found) == 1:
            return found[0]
        known = sorted((one for several in found for one in several.known), key=lambda one: one.day)
        return Occurrences(tuple(known), tuple(one for several in found for one in several.unknown))

    def holds(self, condition: Condition, by: date | None = None) -> Truth:
        """Whether a condition holds; an occasion holds if it has happened by the day."""
        if isinstance(condition, FactHolds):
            value = self.case.facts.get(condition.fact)
            return Truth(None, (FactUnknown(condition.fact),)) if value is None else TRUE if value else FALSE
        if isinstance(condition, AllOf):
            return every(self.holds(part, by) for part in condition.conditions)
        occurrences = self.occurrences(condition, by)
        if occurrences.known:
            return TRUE
        return Truth(None, occurrences.unknown) if occurrences.unknown else FALSE

    def _resolve(self, occasion: Occasion, by: date) -> Occurrences:
        start = None
        if occasion.since is not None:
            base = self.occurrences(occasion.since, by)
            if base.unknown or not base.known:
                return Occurrences((), base.unknown)
            start = base.known[0].day
            if occasion.plus is not None:
                start = self.calendar.after(start, occasion.plus)
        if occasion.event is None:
            return self._lapse(occasion, start, by) if start is not None else NEVER
        return self._events(occasion, occasion.event, start, by)

    def _lapse(self, occasion: Occasion, day: date, by: date) -> Occurrences:
        if day > by:
            return NEVER
        ends = [self.closing]
        if occasion.until is not None:
            ends.append(self.occurrences(occasion.until, day))
        if any(one.day <= day for end in ends for one in end.known):
            return NEVER
        unknown = tuple(one for end in ends for one in end.unknown)
        return Occurrences((), unknown) if unknown else Occurrences((Occurrence(day),))

    def _events(self, occasion: Occasion, event: str, start: date | None, by: date) -> Occurrences:
        sorts = self.vocabulary.events_counting_as[event]
        # An event of any sort that counts as this one may be missing: its own sort, or one that it counts as too.
        asked = {wider for sort in sorts for wider in self.vocabulary.events_counted_as[sort]}
        unknown: list[Unknown] = [NotRecorded(sort) for sort in sorted(asked & self.case.not_recorded)]
        known = []
        for happening in self._past:
            if happening.event not in sorts or happening.day > by or (start is not None and happening.day < start):
                continue
            matches, missing = self._carries(happening, occasion.carrying)
            unknown.extend(missing)
            if matches:
                known.append(Occurrence(happening.day, happening))
        return Occurrences(tuple(_chosen(known, occasion.which)), tuple(unknown))

    def _carries(self, happening: Happening, wanted: tuple[Carrying, ...]) -> tuple[bool, tuple[Unknown, ...]]:
        """Whether an event is known to carry all that is wanted; what is unknown counts only where nothing speaks against."""
        unknown: list[Unknown] = []
        for carrying in wanted:
            carried = happening.carries.get(carrying.detail)
            if carried is None:
                unknown.append(DetailUnknown(happening.event, happening.day, carrying.detail))
            elif isinstance(carried, bool):
                if carried is not carrying.yes:
                    return False, ()
            elif not (isinstance(carried, frozenset) and self.among(carrying.detail, carried, carrying.names)):
                return False, ()
        return not unknown, tuple(unknown)

    def among(self, detail: str, carried: frozenset[str], wanted: frozenset[str]) -> bool:
        """Whether one of the names carried is wanted, a role also under what it counts as."""
        if self.vocabulary.detail[detail].holds is Holds.ROLE:
            return any(self.vocabulary.roles_counted_as[name] & wanted for name in carried)
        return bool(carried & wanted)


def every(truths: Iterable[Truth]) -> Truth:
    """Three-valued "and": false as soon as one is false, else unknown naming all of it, else true."""
    unknown: list[Unknown] = []
    for truth in truths:
        if truth.value is False:
            return FALSE
        unknown.extend(truth.unknown)
    return Truth(None, tuple(unknown)) if unknown else TRUE


def some(truths: Iterable[Truth]) -> Truth:
    """Three-valued "or": true as soon as one is true, else unknown naming all of it, else false."""
    unknown: list[Unknown] = []
    for truth in truths:
        if truth.value:
            return TRUE
        unknown.extend(truth.unknown)
    return Truth(None, tuple(unknown)) if unknown else FALSE


_ORDINAL = re.compile(r"([1-9][0-9]?)(st|nd|rd|th)")


def ordinal(which: str) -> int | None:
    """The number of an ordinal such as "3rd", or None if it is none."""
    match = _ORDINAL.fullmatch(which)
    if match is None:
        return None
    number = int(match[1])
    return number if match[2] == _ending(number) else None


def _ending(number: int) -> str:
    if number % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _chosen(known: list[Occurrence], which: str) -> list[Occurrence]:
    if which == EACH:
        return known
    number = ordinal(which) or 1
    return known[number - 1 : number]
