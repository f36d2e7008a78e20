"""National time limits: facts against which a draft is held. They are no procedure, and no column of the comparison."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import frozen

from cinmodel.alternatives import stand
from cinmodel.calendars import BeyondCalendar, Calendar
from cinmodel.history import History
from cinmodel.mentions import mentions, variants
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision
from cinmodel.statute import Limit
from cinmodel.stories import Story, Teller, case_of
from cinmodel.trials import starts
from cinmodel.vocabulary import Vocabulary

CROSSES, WITHIN, ANOTHER_DAY = "crosses", "no longer crosses", "counted from another day"


@frozen
class Crossing:
    """How a changed provision stands to a limit.

    `due` is the provision's last good day and `latest` the limit's, both counted from `start`; none of the three where
    the provision is counted from another event than the limit, so that the two cannot be laid side by side.
    """

    limit: Limit
    authority: str
    provision: str
    state: str
    start: date | None = None
    due: date | None = None
    latest: date | None = None


def crossings(limits: Sequence[Limit], before: Iterable[Procedure], after: Iterable[Procedure]) -> list[Crossing]:
    """Each limit that a provision crosses in the draft and did not before, or the other way round."""
    then = {(one.limit.id, one.authority, one.provision): one for each in before for one in _all(limits, each)}
    now = {(one.limit.id, one.authority, one.provision): one for each in after for one in _all(limits, each)}
    found = [one for key, one in now.items() if key not in then or then[key].state != one.state]
    for key, one in then.items():
        if key not in now and one.state == CROSSES:
            found.append(Crossing(one.limit, one.authority, one.provision, WITHIN))
    return found


def _all(limits: Sequence[Limit], procedure: Procedure) -> Iterator[Crossing]:
    for limit in limits:
        for provision in procedure.on_topic.get(limit.topic, ()):
            crossing = _crossing(limit, provision, procedure) if provision.judged else None
            if crossing is not None:
                yield crossing


def _crossing(limit: Limit, provision: Provision, procedure: Procedure) -> Crossing | None:
    """The first start of the comparison on which the provision, however read, ends later than the limit."""
    days = starts(procedure.vocabulary.comparison, [procedure.calendar])
    apart = False
    for one in variants(provision):
        if limit.after not in {event for trigger in one.trigger() for event in trigger.events()}:
            apart = apart or bool(one.trigger())
            continue
        stories = _applying(one, procedure.vocabulary)
        for day in sorted(days, key=lambda day: not procedure.calendar.is_working(day)):
            latest = _latest(limit, day, procedure.calendar)
            for story in stories:
                due = _due(one, story, day, procedure)
                if due is not None and latest is not None and due > latest:
                    return Crossing(limit, procedure.id, provision.id, CROSSES, day, due, latest)
    return Crossing(limit, procedure.id, provision.id, ANOTHER_DAY) if apart else None


def _applying(provision: Provision, vocabulary: Vocabulary) -> list[Story]:
    """The cases in which a provision applies, everything on the first day."""
    teller = Teller(mentions([provision], vocabulary), vocabulary, 1)
    return [story for story in teller.beginnings([provision]) if not any(beat.moment for beat in story.beats)]


def _latest(limit: Limit, day: date, calendar: Calendar) -> date | None:
    try:
        return calendar.after(day, limit.within)
    except (BeyondCalendar, OverflowError):
        return None


def _due(provision: Provision, story: Story, day: date, procedure: Procedure) -> date | None:
    try:
        history = History(case_of(story, day, [procedure.calendar]), day, procedure.calendar, procedure.vocabulary)
        return stand(provision, history).due
    except (BeyondCalendar, OverflowError):
        return None
