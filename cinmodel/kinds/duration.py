"""Duration: a state lasts at least, at most or usually a span."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from cinmodel.history import History, Occurrences
from cinmodel.occasions import Occasion
from cinmodel.provisions import Breach, Judgement, Provision, Reason, Strength, Verdict
from cinmodel.spans import Span
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import long_date, occasion


@frozen
class Duration(Provision):
    """A state that begins with `since` and ends with `until` lasts a span; the closing of the case ends it too.

    A state has lasted a span on the span's last date. `usual` states a date and is never a fault.
    """

    kind: ClassVar[str] = "duration"

    since: Occasion = field(kw_only=True)
    until: Occasion = field(kw_only=True)
    at_least: Span | None = field(default=None, kw_only=True)
    at_most: Span | None = field(default=None, kw_only=True)
    usual: Span | None = field(default=None, kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The occasion the state begins with."""
        return (self.since,)

    @property
    def span(self) -> Span:
        """The span, whichever way it limits."""
        return next(one for one in (self.at_least, self.at_most, self.usual) if one is not None)

    @property
    def blameless(self) -> bool:
        """A usual time is never a fault."""
        return self.usual is not None

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """At least: not met if it ended early, met from the last date on. At most, usual: as a deadline for its end."""
        start = triggers.known[0].day
        ends = history.occurrences(self.until)
        unknown = tuple(dict.fromkeys((*ends.unknown, *history.closing.unknown)))
        days = [one.day for one in (*ends.known, *history.closing.known) if one.day >= start]
        end = min(days, default=None)
        due = history.calendar.after(start, self.span)
        reason = Reason("running" if end is None else "ended", start, end, self.span)
        if self.at_least is not None:
            if end is not None and end < due:
                verdict = Verdict.NOT_MET
            else:
                verdict = Verdict.MET if history.on >= due else Verdict.NOT_YET_DUE
        elif end is not None:
            verdict = Verdict.IN_TIME if end <= due else Verdict.LATE
        else:
            verdict = Verdict.OVERDUE if history.on > due else Verdict.NOT_YET_DUE
        breaches = (Breach(due, end),) if verdict in self.verdict_of_fault else ()
        weights = ((Strength.MAY, False),) if self.usual is not None else ()
        return Judgement(verdict, reason, due, breaches, unknown=unknown, weights=weights)

    def position(self, vocabulary: Vocabulary) -> str:
        """`at least 3 months from when the child protection plan ended until the plan ended`."""
        how = "at least" if self.at_least else "at most" if self.at_most else "usually no longer than"
        return (
            f"{how} {self.span} from when {occasion(self.since, vocabulary)} until {occasion(self.until, vocabulary)}"
        )

    def value(self) -> str | None:
        """The span as written."""
        return str(self.span)

    def fields_compared(self) -> tuple[Any, ...]:
        """Beginning, end, and the span with its sort of limit."""
        return (self.since, self.until, self.at_least, self.at_most, self.usual)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """A duration has exactly one limit."""
        if sum(one is not None for one in (self.at_least, self.at_most, self.usual)) != 1:
            yield (), "a duration needs exactly one limit", 'write one of "at-least", "at-most" and "usual"'

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """A minimum for a maximum and the other way round; a usual time for a maximum."""
        if self.at_least is not None:
            yield "at-least -> at-most", evolve(self, at_least=None, at_most=self.at_least)
        elif self.at_most is not None:
            yield "at-most -> at-least", evolve(self, at_most=None, at_least=self.at_most)
        else:
            yield "usual -> at-most", evolve(self, usual=None, at_most=self.usual)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """The days counted out."""
        reason = judgement.reason
        start = long_date(reason.start) if reason.start else ""
        due = long_date(judgement.due) if judgement.due else ""
        end = f"it ended on {long_date(reason.done)}" if reason.done else "it has not ended"
        return f"{occasion(self.since, vocabulary)} on {start}; {reason.span} after that is {due}; {end}"
