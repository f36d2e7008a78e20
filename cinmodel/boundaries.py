"""The sentences that a changed provision asks for: the last good day and the first bad one, with the days counted out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from attrs import evolve, frozen

from cinmodel.calendars import BeyondCalendar, Calendar
from cinmodel.cases import Carried, Case, Happening
from cinmodel.evaluation import Answer, answer, judged
from cinmodel.history import History
from cinmodel.mentions import mentions
from cinmodel.occasions import Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, Reading, Verdict
from cinmodel.spans import Span
from cinmodel.stories import Teller, case_of
from cinmodel.trials import first_start

LAST_GOOD, FIRST_BAD, LATER = "<the last good day>", "<the day after>", "<a later day>"
"""What stands in a sentence for a date that the writer works out."""

DAY = timedelta(days=1)
LATER_BY = timedelta(days=7)


@frozen
class Sentence:
    """A scenario to write: the case, and what the draft answers on the day of looking.

    `open_day` stands for the date of the event `open_event` that is on `open_on`, which the writer works out.
    """

    case: Case
    open_event: str
    open_on: date | None
    open_day: str
    looked: str
    answer: Answer


@frozen
class Boundary:
    """A changed provision's span counted out from a day, under one reading, and the sentences that stand on it.

    `counted` holds each step of the span: its number and its day. `off` holds the days from the first to the last that
    do not count and are no weekend.
    """

    authority: str
    provision: str
    reading: str
    start: date
    span: Span
    last_good: date
    counted: tuple[tuple[int, date], ...]
    off: tuple[date, ...]
    sentences: tuple[Sentence, ...]


@frozen
class Example:
    """A changed provision that counts no days, and the smallest case that shows the change, as a scenario to write.

    Every fact that the case does not give is "no", as in a scenario. The dates are left open.
    """

    authority: str
    provision: str
    case: Case
    on: date
    answer: Answer


def example(procedure: Procedure, provision: Provision, case: Case, on: date) -> Example | None:
    """What a case shows of a provision; None where the procedure leaves it open."""
    whole = case.with_facts(dict.fromkeys(procedure.vocabulary.fact, False))
    try:
        found = answer(procedure, provision.topic, whole, on)
    except (BeyondCalendar, OverflowError):
        return None
    if found is None or found.verdict is Verdict.UNKNOWN:
        return None
    return Example(procedure.id, provision.id, whole, on, found)


def boundaries(procedure: Procedure, provision: Provision, cases: Sequence[Case] = ()) -> Iterator[Boundary]:
    """The boundary of a provision under each of its readings, where it counts days.

    It is counted out on the first of some cases in which the provision comes to apply, else on the smallest that there is.
    """
    if not provision.judged:
        return
    for one, reading in _read(provision):
        found = _boundary(procedure, one, reading, cases)
        if found is not None:
            yield found


def _read(provision: Provision) -> Iterator[tuple[Provision, Reading | None]]:
    if provision.readings:
        yield from ((one.provision, one) for one in provision.readings)
    else:
        yield provision, None


def _boundary(
    procedure: Procedure, provision: Provision, reading: Reading | None, cases: Sequence[Case]
) -> Boundary | None:
    known = (_before_answer(one, provision) for one in cases if not one.not_recorded)
    for whole in (*known, *_smallest(procedure, provision)):
        try:
            found = _counted(procedure, provision, whole)
            if found is None:
                continue
            case = _reduced(procedure, provision, whole)
            start, span, last_good = found
            steps = _steps(procedure.calendar, start, span, last_good)
            off = tuple(
                day
                for day in sorted(procedure.calendar.holidays)
                if min(start, last_good) <= day <= max(start, last_good)
            )
            sentences = tuple(_sentences(procedure, provision, case, last_good))
        except (BeyondCalendar, OverflowError):
            continue
        means = "" if reading is None else reading.means
        return Boundary(procedure.id, provision.id, means, start, span, last_good, steps, off, sentences)
    return None


def _before_answer(case: Case, provision: Provision) -> Case:
    """A case before what the provision asks for was done."""
    what = getattr(provision, "what", None)
    asked = what.event if isinstance(what, Occasion) else None
    return evolve(case, events=tuple(one for one in case.events if one.event != asked))


def _smallest(procedure: Procedure, provision: Provision) -> Iterator[Case]:
    vocabulary = procedure.vocabulary
    teller = Teller(mentions([provision], vocabulary), vocabulary, 1)
    start = first_start(vocabulary.comparison, [procedure.calendar])
    for story in sorted(teller.beginnings([provision]), key=lambda story: story.size):
        try:
            yield case_of(story, start, [procedure.calendar])
        except (BeyondCalendar, OverflowError):
            continue


def _counted(procedure: Procedure, provision: Provision, case: Case) -> tuple[date, Span, date] | None:
    """The day that the provision counts from in a case, its span, and the last good day."""
    on = max((one.day for one in case.events), default=None)
    if on is None:
        return None
    found = judged(provision, History(case, on, procedure.calendar, procedure.vocabulary))
    if found.reason.start is None or found.reason.span is None or found.due is None:
        return None
    return found.reason.start, found.reason.span, found.due


def _reduced(procedure: Procedure, provision: Provision, case: Case) -> Case:
    """A case without the events and facts that the count does not need."""
    wanted = _counted(procedure, provision, case)
    facts = {name: True for name, value in case.facts.items() if value}
    case = evolve(case, facts={**dict.fromkeys(procedure.vocabulary.fact, False), **facts})
    for one in case.events:
        left = evolve(case, events=tuple(each for each in case.events if each is not one))
        case = left if left.events and _counted(procedure, provision, left) == wanted else case
    for fact in facts:
        left = evolve(case, facts={**case.facts, fact: False})
        case = left if _counted(procedure, provision, left) == wanted else case
    return case


def _steps(calendar: Calendar, start: date, span: Span, last_good: date) -> tuple[tuple[int, date], ...]:
    count = calendar.after if last_good >= start else calendar.before
    return tuple((number, count(start, Span(number, span.unit))) for number in range(1, span.count + 1))


def _sentences(procedure: Procedure, provision: Provision, case: Case, last_good: date) -> Iterator[Sentence]:
    """What is done on the last good day and on the day after; where that makes no difference, what is not done by then."""
    days = {LAST_GOOD: last_good, FIRST_BAD: last_good + DAY}
    latest = max((*(one.day for one in case.events), last_good)) + LATER_BY
    what = getattr(provision, "what", None)
    if isinstance(what, Occasion) and what.event is not None:
        done = [_with(case, what, day) for day in days.values()]
        answers = [answer(procedure, provision.topic, one, latest) for one in done]
        if _part(answers):
            for (words, day), one, found in zip(days.items(), done, answers, strict=True):
                if found is not None:
                    yield Sentence(one, what.event, day, words, LATER, found)
            return
    answers = [answer(procedure, provision.topic, case, day) for day in days.values()]
    if _part(answers):
        for words, found in zip(days, answers, strict=True):
            if found is not None:
                yield Sentence(case, "", None, "", words, found)


def _with(case: Case, what: Occasion, day: date) -> Case:
    carries: dict[str, Carried] = {
        one.detail: one.yes if one.yes is not None else frozenset(sorted(one.names)[:1]) for one in what.carrying
    }
    return evolve(case, events=(*case.events, Happening(what.event or "", day, carries)))


def _part(answers: Sequence[Answer | None]) -> bool:
    """Whether two answers part, and neither leaves anything unknown."""
    verdicts = [None if one is None else one.verdict for one in answers]
    return Verdict.UNKNOWN not in verdicts and verdicts[0] is not verdicts[1]
