"""Stories: cases whose days are counted from a start that is still open, so that one story is a case on every start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

from attrs import evolve, frozen

from cinmodel.calendars import Calendar
from cinmodel.cases import Carried, Case, Happening
from cinmodel.history import ordinal
from cinmodel.mentions import Mentions, variants
from cinmodel.occasions import AllOf, Condition, FactHolds, Occasion
from cinmodel.provisions import Provision
from cinmodel.spans import Span
from cinmodel.vocabulary import Vocabulary


@frozen(cache_hash=True)
class Shift:
    """A step in time: a span after (or before) a day by one of the calendars, and then so many days more."""

    span: Span | None = None
    days: int = 0
    back: bool = False
    calendar: int = 0


Moment = tuple[Shift, ...]
"""Steps from the start, one after the other."""

START: Moment = ()
MOST_CHOICES = 6
"""An event comes in with each of its details otherwise, where a detail has no more than so many choices."""

LONG_AFTER = Shift(days=1100)
"""About three years: longer than any span that a procedure states."""


@frozen(cache_hash=True)
class Beat:
    """An event at a moment, with what it carries."""

    event: str
    moment: Moment
    carries: tuple[tuple[str, Carried], ...] = ()


@frozen(cache_hash=True)
class Story:
    """Facts (one left out is unknown) and beats, and the moment at which the case is looked at."""

    facts: tuple[tuple[str, bool], ...]
    beats: tuple[Beat, ...]
    looked: Moment = START

    @property
    def size(self) -> tuple[int, int]:
        """How many events and facts it has; then how much its events carry."""
        names = sum(len(value) if isinstance(value, frozenset) else 1 for one in self.beats for _, value in one.carries)
        return len(self.beats) + len(self.facts), names


def day_of(moment: Moment, start: date, calendars: Sequence[Calendar]) -> date:
    """The day of a moment, counted from a start.

    Raises:
        BeyondCalendar: working days outside the known years are needed.

    """
    day = start
    for shift in moment:
        if shift.span is not None:
            calendar = calendars[shift.calendar]
            day = calendar.before(day, shift.span) if shift.back else calendar.after(day, shift.span)
        day += timedelta(days=shift.days)
    return day


def case_of(story: Story, start: date, calendars: Sequence[Calendar]) -> Case:
    """The case that a story is on a start.

    Raises:
        BeyondCalendar: working days outside the known years are needed.

    """
    events = (Happening(one.event, day_of(one.moment, start, calendars), dict(one.carries)) for one in story.beats)
    return Case(dict(story.facts), tuple(events))


def around(moment: Moment, told: Mentions, calendars: int) -> Iterator[Moment]:
    """A moment, the days beside it, and the last good and first bad day of every span counted from it."""
    yield moment
    yield (*moment, Shift(days=1))
    yield (*moment, Shift(days=-1))
    for span in told.spans:
        for calendar in range(calendars):
            yield (*moment, Shift(span, calendar=calendar))
            yield (*moment, Shift(span, 1, calendar=calendar))
            if told.counts_back:
                yield (*moment, Shift(span, back=True, calendar=calendar))
                yield (*moment, Shift(span, -1, back=True, calendar=calendar))


@frozen
class Teller:
    """Makes stories about some provisions."""

    told: Mentions
    vocabulary: Vocabulary
    calendars: int

    def beginnings(self, provisions: Iterable[Provision]) -> list[Story]:
        """Nothing at all; each provision, reading and circumstance as it comes to apply; and each two of them together."""
        single = dict.fromkeys(
            story for provision in provisions for one in variants(provision) for story in self._applying(one)
        )
        pairs = (self._together(one, other) for one in single for other in single if one is not other)
        empty = self._story({}, [])
        return list(dict.fromkeys((empty, *single, *pairs)))

    def steps(self, story: Story) -> Iterator[Story]:
        """Every story that is one step away: an event more, less, on another day or with other details; a fact otherwise."""
        moments = dict.fromkeys(
            near
            for anchor in dict.fromkeys((START, *(one.moment for one in story.beats)))
            for near in around(anchor, self.told, self.calendars)
        )
        for event in self._events():
            if not (self.vocabulary.event[event].once and any(one.event == event for one in story.beats)):
                for moment in moments:
                    usual = self._beat(event, moment, {})
                    for beat in (usual, *self._carrying_otherwise(usual, MOST_CHOICES)):
                        yield evolve(story, beats=(*story.beats, beat))
        for place, beat in enumerate(story.beats):
            before, after = story.beats[:place], story.beats[place + 1 :]
            yield evolve(story, beats=(*before, *after))
            for moment in moments:
                if moment != beat.moment:
                    yield evolve(story, beats=(*before, evolve(beat, moment=moment), *after))
            for changed in self._carrying_otherwise(beat):
                yield evolve(story, beats=(*before, changed, *after))
        facts = dict(story.facts)
        for fact in self.told.facts:
            for value in (True, False):
                if facts.get(fact) is not value:
                    yield evolve(story, facts=_ordered({**facts, fact: value}))
            if fact in facts:
                yield evolve(story, facts=_ordered({name: facts[name] for name in facts if name != fact}))

    def looks(self, story: Story, start: date, calendars: Sequence[Calendar]) -> Iterator[Story]:
        """The story looked at on its last day, on every boundary after it, and long after."""
        days = {one.moment: day_of(one.moment, start, calendars) for one in story.beats} or {START: start}
        last = max(days.values())
        moments = [near for anchor in days for near in around(anchor, self.told, self.calendars)]
        seen = set()
        for moment in (*moments, (*max(days, key=lambda one: days[one]), LONG_AFTER)):
            day = day_of(moment, start, calendars)
            if day >= last and day not in seen:
                seen.add(day)
                yield evolve(story, looked=moment)

    def _events(self) -> Iterator[str]:
        """The events mentioned, and the one that closes a case."""
        yield from self.told.events
        if not self.vocabulary.ending_events & set(self.told.events):
            yield from sorted(self.vocabulary.ending_events)[:1]

    def _story(self, facts: Mapping[str, bool], beats: Iterable[Beat]) -> Story:
        """A whole case: every fact that is mentioned and not given is no."""
        whole = {**dict.fromkeys(self.told.facts, False), **facts}
        kept: dict[tuple[str, object], Beat] = {}
        for one in beats:
            key = (one.event, None if self.vocabulary.event[one.event].once else one)
            kept[key] = _merged(kept[key], one) if key in kept else one
        return Story(_ordered(whole), tuple(kept.values()))

    def _beat(self, event: str, moment: Moment, wanted: Mapping[str, Carried]) -> Beat:
        usual = {detail: choices[0] for detail, choices in self.told.carried.get(event, {}).items() if choices}
        return Beat(event, moment, tuple(sorted({**usual, **wanted}.items())))

    def _carrying_otherwise(self, beat: Beat, most: int | None = None) -> Iterator[Beat]:
        """The same event with one detail otherwise; of details with more choices than `most`, none."""
        carried = dict(beat.carries)
        for detail, choices in self.told.carried.get(beat.event, {}).items():
            for choice in choices if most is None or len(choices) <= most else ():
                if carried.get(detail) != choice:
                    yield evolve(beat, carries=tuple(sorted({**carried, detail: choice}.items())))

    def _applying(self, provision: Provision) -> Iterator[Story]:
        """Stories in which a provision applies: its conditions come to hold, then its trigger happens.

        Besides, each story in which what it excepts, or what an item asks for or excepts, holds too.
        """
        scopes = [provision.when]
        scopes += [(*provision.when, one) for one in provision.unless]
        for entry in provision.entries():
            scopes += [(*provision.when, *entry.when)] if entry.when else []
            scopes += [(*provision.when, *entry.when, one) for one in entry.unless]
        for scope in scopes:
            facts: dict[str, bool] = {}
            beats: list[Beat] = []
            moments = [START, *(self._holding(one, facts, beats) for one in scope)]
            if not provision.trigger():
                yield self._story(facts, beats)
            for trigger in provision.trigger():
                for moment in dict.fromkeys(moments):
                    yield self._story(facts, [*beats, *self._happening(trigger, moment)[0]])

    def _holding(self, condition: Condition, facts: dict[str, bool], beats: list[Beat]) -> Moment:
        """Let a condition hold; the moment from which it does."""
        if isinstance(condition, FactHolds):
            facts[condition.fact] = True
            return START
        if isinstance(condition, AllOf):
            return max((self._holding(one, facts, beats) for one in condition.conditions), key=len, default=START)
        more, moment = self._happening(condition, START)
        beats.extend(more)
        return moment

    def _happening(self, occasion: Occasion, moment: Moment) -> tuple[list[Beat], Moment]:
        """Let an occasion happen: what is needed for it, and the moment at which it has happened."""
        beats: list[Beat] = []
        if occasion.since is not None:
            beats, moment = self._happening(occasion.since, moment)
            if occasion.plus is not None:
                moment = (*moment, Shift(occasion.plus))
        if occasion.event is not None:
            wanted: dict[str, Carried] = {
                one.detail: one.yes if one.yes is not None else frozenset(sorted(one.names)[:1])
                for one in occasion.carrying
            }
            for number in range(ordinal(occasion.which) or 1):
                at = (*moment, Shift(days=number)) if number else moment
                beats.append(self._beat(occasion.event, at, wanted))
            moment = beats[-1].moment
        return beats, moment

    def _together(self, one: Story, other: Story) -> Story:
        facts = {name: value or dict(other.facts)[name] for name, value in one.facts}
        return self._story(facts, (*one.beats, *other.beats))


def _merged(one: Beat, other: Beat) -> Beat:
    """What happens once, carrying what both carry."""
    carried = dict(one.carries)
    for detail, value in other.carries:
        before = carried.get(detail, value)
        if isinstance(before, frozenset) and isinstance(value, frozenset):
            before |= value
        carried[detail] = before
    return evolve(one, carries=tuple(sorted(carried.items())))


def _ordered(facts: Mapping[str, bool]) -> tuple[tuple[str, bool], ...]:
    return tuple(sorted(facts.items()))
