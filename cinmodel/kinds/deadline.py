"""Deadline: something within a span of an occasion, or after it without a span, or before it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from cinmodel.history import History, Occurrence, Occurrences, Unknown
from cinmodel.occasions import Occasion
from cinmodel.provisions import Breach, Judgement, Provision, Reason, Verdict
from cinmodel.spans import Span
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import long_date, occasion

GRAVEST_FIRST = (
    Verdict.OVERDUE,
    Verdict.NOT_MET,
    Verdict.LATE,
    Verdict.NOT_YET_DUE,
    Verdict.STILL_TO_DO,
    Verdict.IN_TIME,
    Verdict.MET,
    Verdict.DOES_NOT_APPLY,
)
DAY = timedelta(days=1)


@frozen
class Deadline(Provision):
    """`what` happens `within` a span `after` an occasion, or `before` one, `at_least` a span before where given.

    The day of the trigger is day 0. The due date is the last good day. "Before" without a span is an earlier date.
    After an occasion without a span there is no date: `word` is the document's own ("as soon as possible").
    """

    kind: ClassVar[str] = "deadline"

    what: Occasion = field(kw_only=True)
    within: Span | None = field(default=None, kw_only=True)
    after: Occasion | None = field(default=None, kw_only=True)
    at_least: Span | None = field(default=None, kw_only=True)
    before: Occasion | None = field(default=None, kw_only=True)
    word: str = field(default="", kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The occasion it is counted from."""
        return tuple(one for one in (self.after or self.before,) if one is not None)

    @property
    def counts_back(self) -> bool:
        """Whether it is about what comes before its trigger."""
        return self.before is not None

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """Judge each trigger; the gravest result decides, the first of its sort (the last, if nothing is open)."""
        answers = history.occurrences(self.what)
        results = [self._one(history, triggers.known, place, answers) for place in range(len(triggers.known))]
        gravest = min((result.verdict for result in results), key=GRAVEST_FIRST.index)
        alike = [result for result in results if result.verdict is gravest]
        decisive = alike[-1] if gravest in {Verdict.IN_TIME, Verdict.MET} else alike[0]
        unknown = tuple(dict.fromkeys((*answers.unknown, *(one for result in results for one in result.unknown))))
        return Judgement(
            decisive.verdict,
            decisive.reason,
            decisive.due,
            tuple(breach for result in results for breach in result.breaches),
            unknown=unknown,
        )

    def _one(self, history: History, triggers: tuple[Occurrence, ...], place: int, answers: Occurrences) -> Judgement:
        start = triggers[place].day
        once = self.what.event is not None and history.vocabulary.event[self.what.event].once
        if self.before is not None:
            due = start - DAY if self.at_least is None else history.calendar.before(start, self.at_least)
            previous = max((one.day for one in triggers[:place] if one.day < start), default=date.min)
            days = [answer.day for answer in answers.known if once or answer.day > previous]
            return _dated(start, self.at_least, due, min(days, default=None), history.on, None, ())
        days = [answer.day for answer in answers.known if answer.day >= start]
        if once and not days:
            days = [answer.day for answer in answers.known]
        done = min(days, default=None)
        ended, unsure = _ended(history, start)
        if self.within is None:
            return self._undated(start, done, ended, unsure)
        due = history.calendar.after(start, self.within)
        return _dated(start, self.within, due, done, history.on, ended, unsure)

    def _undated(self, start: date, done: date | None, ended: date | None, unsure: tuple[Unknown, ...]) -> Judgement:
        if done is not None and (ended is None or done <= ended):
            return Judgement(Verdict.MET, Reason("done", start, done))
        if ended is not None:
            return Judgement(Verdict.NOT_MET, Reason("closed first", start, ended))
        return Judgement(Verdict.STILL_TO_DO, Reason("open", start), unknown=unsure)

    def position(self, vocabulary: Vocabulary) -> str:
        """`within 15 working days after the assessment was completed`."""
        if self.before is not None:
            ahead = f"at least {self.at_least} before " if self.at_least else "before "
            return ahead + occasion(self.before, vocabulary)
        after = f"after {occasion(self.trigger()[0], vocabulary)}"
        return f"within {self.within} {after}" if self.within else f"{self.word or 'follows'} {after}"

    def value(self) -> str | None:
        """The span as written, or the document's own word."""
        return str(self.within or self.at_least or self.word or ("before" if self.before else "follows"))

    def term(self) -> str:
        """The word that stands in place of a span."""
        return self.word

    def fields_compared(self) -> tuple[Any, ...]:
        """Answer, trigger, direction, span and word."""
        return (self.what, self.within, self.after, self.at_least, self.before, self.word)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """A deadline is counted from one occasion, with the span that goes with its direction."""
        if self.what.event is None:
            yield ("what",), "a lapse of time is not something that is done", "name an event"
        if (self.after is None) == (self.before is None):
            both = self.after is not None
            what = (
                'a deadline cannot have both "after" and "before"' if both else 'a deadline needs "after" or "before"'
            )
            yield (), what, "name the occasion it is counted from in one of them"
        elif self.before is not None and self.within is not None:
            yield ("within",), '"within" does not go with "before"', 'write "at-least" for a span before an occasion'
        elif self.after is not None and self.at_least is not None:
            yield ("at-least",), '"at-least" does not go with "after"', 'write "within" for a span after an occasion'
        if self.word and self.within:
            yield ("word",), '"word" stands only where there is no span', "leave one of the two out"
        if self.word and self.before:
            yield ("word",), '"word" stands only with "after"', "leave it out"

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """Before for after, and after for before."""
        if self.before is None:
            yield (
                "after -> before",
                evolve(self, after=None, before=self.after, at_least=self.within, within=None, word=""),
            )
        else:
            yield "before -> after", evolve(self, after=self.before, before=None, within=self.at_least, at_least=None)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """The days counted out."""
        reason = judgement.reason
        what = occasion(self.what, vocabulary)
        start = f"{occasion(self.trigger()[0], vocabulary)} on {long_date(reason.start)}" if reason.start else ""
        if judgement.due is None:
            return {
                "done": f"{what} on {long_date(reason.done) if reason.done else ''}, and {start}",
                "closed first": f"{start}, and the case was closed on {long_date(reason.done) if reason.done else ''} first",
            }.get(reason.how, f"{start}, and it has not been done yet")
        direction = "before" if self.before is not None else "after"
        count = f"{reason.span} {direction} that" if reason.span else "the day before that"
        last = f"{start}; {count} is {long_date(judgement.due)}"
        if reason.how == "closed":
            return f"{last}, and the case was closed by then"
        done = f"{what} on {long_date(reason.done)}" if reason.done else "it has not been done"
        return f"{last}; {done}"


def _ended(history: History, start: date) -> tuple[date | None, tuple[Unknown, ...]]:
    """The day the case was closed, if after `start`, and what is unknown of it."""
    days = [one.day for one in history.closing.known if one.day > start]
    return min(days, default=None), () if days else history.closing.unknown


def _dated(
    start: date,
    span: Span | None,
    due: date,
    done: date | None,
    on: date,
    ended: date | None,
    unsure: tuple[Unknown, ...],
) -> Judgement:
    if done is not None and done <= due:
        return Judgement(Verdict.IN_TIME, Reason("done", start, done, span), due)
    if ended is not None and ended <= due:
        return Judgement(Verdict.DOES_NOT_APPLY, Reason("closed", start, ended, span), due)
    if done is not None:
        return Judgement(Verdict.LATE, Reason("done", start, done, span), due, (Breach(due, done),))
    if on > due:
        return Judgement(Verdict.OVERDUE, Reason("open", start, None, span), due, (Breach(due, None),), unknown=unsure)
    return Judgement(Verdict.NOT_YET_DUE, Reason("open", start, None, span), due, unknown=unsure)
