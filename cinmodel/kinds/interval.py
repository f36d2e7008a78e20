"""Interval: something recurs at least every span, from an occasion until an end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from cinmodel.diagnostics import a
from cinmodel.history import DetailUnknown, History, Occurrences, Unknown
from cinmodel.occasions import Occasion
from cinmodel.provisions import Breach, Judgement, Provision, Reason, Verdict
from cinmodel.spans import Span
from cinmodel.vocabulary import Holds, Vocabulary
from cinmodel.wording import listed, long_date, occasion

SOONER, EITHER = "sooner", "either"


@frozen(cache_hash=True)
class AsAgreed:
    """A span agreed for this child counts: what the latest `at`, on or before a period's first day, carries as `detail`.

    `allows` "sooner": it counts where it ends earlier than the procedure's own; "either": it replaces it.
    """

    at: Occasion
    detail: str
    allows: str


@frozen
class Interval(Provision):
    """`what` recurs at least `every` span, counted from `since`, then from the day it was last done, until an end.

    The closing of the case ends it too.
    """

    kind: ClassVar[str] = "interval"

    what: Occasion = field(kw_only=True)
    every: Span = field(kw_only=True)
    since: Occasion = field(kw_only=True)
    until: tuple[Occasion, ...] = field(default=(), kw_only=True)
    or_as_agreed: AsAgreed | None = field(default=None, kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The occasion it runs from."""
        return (self.since,)

    def asks_carried(self) -> Iterator[tuple[Occasion, str, frozenset[str]]]:
        """The span agreed for this child."""
        if self.or_as_agreed is not None:
            yield self.or_as_agreed.at, self.or_as_agreed.detail, frozenset()

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """One finding: overdue if the open period ran out, else late if any earlier one did, else in time."""
        start = triggers.known[0].day
        done = history.occurrences(self.what)
        ends = history.any_of(self.until)
        agreed = Occurrences() if self.or_as_agreed is None else history.occurrences(self.or_as_agreed.at)
        unknown: list[Unknown] = [*done.unknown, *ends.unknown, *history.closing.unknown, *agreed.unknown]
        closing = [one.day for one in (*ends.known, *history.closing.known) if one.day >= start]
        end = min(closing, default=None)
        breaches = []
        last, due = start, self._due(history, start, agreed, unknown)
        for day in [one.day for one in done.known if one.day >= start and (end is None or one.day <= end)]:
            if day > due:
                breaches.append(Breach(due, day))
            last, due = day, self._due(history, day, agreed, unknown)
        open_until = history.on if end is None else end
        if open_until > due:
            breaches.append(Breach(due, None))
        verdict = Verdict.LATE if breaches else Verdict.IN_TIME
        if end is None and open_until > due:
            verdict = Verdict.OVERDUE
        return Judgement(
            verdict,
            Reason("running" if end is None else "ended", last, end, self.every),
            due if end is None else None,
            tuple(breaches),
            unknown=tuple(dict.fromkeys(unknown)),
        )

    def _due(self, history: History, last: date, agreed: Occurrences, unknown: list[Unknown]) -> date:
        own = history.calendar.after(last, self.every)
        if self.or_as_agreed is None:
            return own
        latest = [one.happening for one in agreed.known if one.happening is not None and one.day <= last][-1:]
        if not latest:
            return own
        span = latest[0].carries.get(self.or_as_agreed.detail)
        if not isinstance(span, Span):
            unknown.append(DetailUnknown(latest[0].event, latest[0].day, self.or_as_agreed.detail))
            return own
        set_by_agreement = history.calendar.after(last, span)
        return set_by_agreement if self.or_as_agreed.allows == EITHER else min(own, set_by_agreement)

    def position(self, vocabulary: Vocabulary) -> str:
        """`at least every 20 working days after the plan was made, or sooner as agreed`."""
        text = f"at least every {self.every} from when {occasion(self.since, vocabulary)}"
        if self.until:
            text += f" until {listed((occasion(one, vocabulary) for one in self.until), 'or')}"
        if self.or_as_agreed is not None:
            text += ", or sooner as agreed" if self.or_as_agreed.allows == SOONER else ", or as agreed"
        return text

    def value(self) -> str | None:
        """The span as written."""
        return str(self.every)

    def fields_compared(self) -> tuple[Any, ...]:
        """What recurs, span, start, ends and agreement."""
        return (self.what, self.every, self.since, frozenset(self.until), self.or_as_agreed)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """An agreed span is carried by an event, in a detail that holds spans; what recurs is an event too."""
        if self.what.event is None:
            yield ("what",), "a lapse of time is not something that is done", "name an event"
        agreed = self.or_as_agreed
        if agreed is not None and agreed.at.event is None:
            yield ("or-as-agreed", "at"), "a lapse of time carries nothing", "name an event"
        detail = vocabulary.detail.get(agreed.detail) if agreed is not None else None
        if agreed is not None and detail is not None and detail.holds is not Holds.SPAN:
            what = f'"{agreed.detail}" holds {a(detail.holds.value)}, not a span'
            yield ("or-as-agreed", "detail"), what, "name a detail that does"

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """An agreed span that only shortens for one that replaces, and the other way round; no agreement at all."""
        agreed = self.or_as_agreed
        if agreed is not None:
            other = EITHER if agreed.allows == SOONER else SOONER
            yield f"{agreed.allows} -> {other}", evolve(self, or_as_agreed=evolve(agreed, allows=other))
            yield "no agreement", evolve(self, or_as_agreed=None)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """The open period and every one that ran out, with the dates counted out."""
        reason = judgement.reason
        last = long_date(reason.start) if reason.start else ""
        sentences = [f"counted from {last}"]
        if judgement.due is not None:
            sentences.append(f"{self.every} after that is {long_date(judgement.due)}")
        if reason.done is not None:
            sentences.append(f"it ended on {long_date(reason.done)}")
        for breach in judgement.breaches:
            late = f"done on {long_date(breach.done)}" if breach.done else "not done"
            sentences.append(f"due by {long_date(breach.due)}, {late}")
        return "; ".join(sentences)
