"""The smallest case that shows something: nothing can be left out of it, and it starts as early as it can."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from attrs import evolve

from cinmodel.alternatives import Standing
from cinmodel.calendars import BeyondCalendar
from cinmodel.stories import START, Story, Teller, day_of
from cinmodel.trials import Relative, Table, Trial

Shows = Callable[[Sequence[Standing | Relative]], bool]
"""Whether the standings of a table's alternatives are those that are looked for."""


def shown(table: Table, trial: Trial, shows: Shows) -> bool:
    """Whether a trial shows it."""
    found = table.examined(trial)
    return found is not None and shows(found.standings)


def smallest(table: Table, trial: Trial, shows: Shows, teller: Teller) -> Trial:
    """Leave out all that can be left out; then look as early, and start on the earliest working day, that shows it."""
    trial = _reduced(table, trial, shows)
    trial = _earliest_look(table, trial, shows, teller)
    return _earliest_start(table, trial, shows)


def smaller(story: Story) -> Iterator[Story]:
    """The story without one of its events, or one of its facts."""
    for place in range(len(story.beats)):
        yield evolve(story, beats=(*story.beats[:place], *story.beats[place + 1 :]))
    for place in range(len(story.facts)):
        yield evolve(story, facts=(*story.facts[:place], *story.facts[place + 1 :]))


def _without_detail(story: Story) -> Iterator[Story]:
    for place, beat in enumerate(story.beats):
        for number in range(len(beat.carries)):
            yield _beat(story, place, carries=(*beat.carries[:number], *beat.carries[number + 1 :]))


def _at_the_start(story: Story) -> Iterator[Story]:
    for place, beat in enumerate(story.beats):
        if beat.moment:
            yield _beat(story, place, moment=START)


def _beat(story: Story, place: int, **changes: Any) -> Story:
    changed = evolve(story.beats[place], **changes)
    return evolve(story, beats=(*story.beats[:place], changed, *story.beats[place + 1 :]))


def _reduced(table: Table, trial: Trial, shows: Shows) -> Trial:
    """Leave out what can be left out: first events and facts, then details, then names, then again events and facts."""
    for sort in (smaller, _without_detail, _at_the_start):
        trial = _while_shown(table, trial, shows, sort)
    trial = _fewest_names(table, trial, shows)
    return _while_shown(table, trial, shows, smaller)


def _while_shown(table: Table, trial: Trial, shows: Shows, sort: Callable[[Story], Iterator[Story]]) -> Trial:
    """Leave out one thing after the other, as long as it is shown, until nothing more can be left out."""
    left_out = True
    while left_out:
        left_out, place = False, 0
        while place < len(stories := list(sort(trial.story))):
            without = evolve(trial, story=stories[place])
            if shown(table, without, shows):
                trial, left_out = without, True
            else:
                place += 1
    return trial


def _fewest_names(table: Table, trial: Trial, shows: Shows) -> Trial:
    """Each name that an event carries is tried once: what shows it without one shows it without others too."""
    for place, beat in enumerate(trial.story.beats):
        for number, (detail, value) in enumerate(beat.carries):
            for name in sorted(value) if isinstance(value, frozenset) else ():
                carries = trial.story.beats[place].carries
                left = (detail, carries[number][1] - {name})  # type: ignore[operator]
                story = _beat(trial.story, place, carries=(*carries[:number], left, *carries[number + 1 :]))
                if shown(table, evolve(trial, story=story), shows):
                    trial = evolve(trial, story=story)
    return trial


def _earliest_look(table: Table, trial: Trial, shows: Shows, teller: Teller) -> Trial:
    try:
        looks = [evolve(trial, story=story) for story in teller.looks(trial.story, trial.start, table.calendars)]
        days = {one: day_of(one.story.looked, one.start, table.calendars) for one in (*looks, trial)}
    except (BeyondCalendar, OverflowError):
        return trial
    return next((one for one in sorted(days, key=lambda one: days[one]) if shown(table, one, shows)), trial)


def _earliest_start(table: Table, trial: Trial, shows: Shows) -> Trial:
    year = table.vocabulary.comparison.reference_year
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    days = [first + timedelta(days=count) for count in range((after - first).days)]
    ordered = sorted(days, key=lambda day: not all(calendar.is_working(day) for calendar in table.calendars))
    for day in ordered:
        moved = evolve(trial, start=day)
        if shown(table, moved, shows):
            return moved
    return trial


def is_tight(table: Table, trial: Trial, columns: int) -> bool:
    """Whether the first so many alternatives of a table would stand otherwise without any one of its events or facts."""
    whole = table.examined(trial)
    left = [table.examined(evolve(trial, story=story)) for story in smaller(trial.story)]
    return whole is not None and all(
        one is None or one.standings[:columns] != whole.standings[:columns] for one in left
    )


def is_smallest(table: Table, trial: Trial, shows: Shows) -> bool:
    """Whether it shows it, and would not without any one of its events or facts."""
    return shown(table, trial, shows) and not any(
        shown(table, evolve(trial, story=story), shows) for story in smaller(trial.story)
    )
