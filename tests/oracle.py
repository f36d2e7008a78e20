"""The oracle: a second evaluator, naive on purpose, that shares nothing with the first but what is written and what happened.

It walks through a case one day at a time. Verdicts and severities are told as words.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeVar

from oracle_past import Past, Thing, Times, counted, each_day, joined

from cinmodel.cases import Case, Happening
from cinmodel.kinds.deadline import Deadline
from cinmodel.kinds.duration import Duration
from cinmodel.kinds.eligibility import Eligibility
from cinmodel.kinds.gate import Gate
from cinmodel.kinds.interval import Interval
from cinmodel.kinds.sets import SetProvision
from cinmodel.occasions import Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import Item, Provision
from cinmodel.spans import Span
from cinmodel.wording import condition as worded

T = TypeVar("T")
NO_FAULT = "none"
BY_GRAVITY = (NO_FAULT, "departure", "breach")
ORDER = ("overdue", "not met", "late", "not yet due", "still to do", "in time", "met", "does not apply")


@dataclass(frozen=True)
class Told:
    """What the oracle says."""

    verdict: str
    due: date | None = None
    breaches: tuple[tuple[date, date | None], ...] = ()
    missing: frozenset[str] = frozenset()
    severity: str = NO_FAULT
    unknown: frozenset[Thing] = frozenset()


NOT_APPLYING = Told("does not apply")


def gravity(faults: Iterable[tuple[str, bool]]) -> str:
    """The worst of faults, each a strength and whether it is hedged."""
    worst = 0
    for strength, hedged in faults:
        if strength != "may":
            worst = max(worst, 2 if strength in {"must", "will", "must-not"} and not hedged else 1)
    return BY_GRAVITY[worst]


class Oracle(Past):
    """One procedure, one case, one day."""

    def __init__(self, procedure: Procedure, case: Case, on: date) -> None:
        super().__init__(procedure.vocabulary, procedure.authority.working_days.closures, case, on)
        self.procedure = procedure

    # -- the answers ----------------------------------------------------------------------------------------------

    def provision(self, provision: Provision) -> Told:
        """What is said of a provision: of each reading, and then of all."""
        several = [self.one(reading.provision) for reading in provision.readings] or [self.one(provision)]
        return Told(
            _together(one.verdict for one in several),
            _same([one.due for one in several]),
            _same([one.breaches for one in several]) or (),
            frozenset().union(*(one.missing for one in several)),
            min((one.severity for one in several), key=BY_GRAVITY.index),
            frozenset().union(*(one.unknown for one in several)),
        )

    def topic(self, topic: str) -> Told:
        """What is said of a topic: of the provisions that apply."""
        several = [self.provision(one) for one in self.procedure.provisions if one.topic == topic and one.judged]
        applying = [one for one in several if one.verdict != "does not apply"]
        if not applying:
            return NOT_APPLYING
        return Told(
            _together(one.verdict for one in applying),
            _same([one.due for one in applying]),
            missing=_same([one.missing for one in applying]) or frozenset(),
            severity=min((one.severity for one in applying), key=BY_GRAVITY.index),
        )

    def one(self, provision: Provision) -> Told:
        """First what speaks against it, then what is unknown, then the judgement."""
        begins, unsure = self.trigger(provision)
        if begins is not None and not begins and not unsure:
            return NOT_APPLYING
        if isinstance(provision, Gate):
            scopes = [(begin, self.scope(provision, begin[0])) for begin in begins or []]
            begins = [begin for begin, scope in scopes if not scope.out]
            unknown = unsure.union(*(scope.because for _, scope in scopes))
            if not begins and (not unsure or self.never(provision)):
                return NOT_APPLYING
        else:
            scope = self.scope(provision, self.on)
            if scope.out:
                return NOT_APPLYING
            unknown = unsure | scope.because
        told = None
        if begins is None or begins:
            told = self.judged(provision, begins or [])
            unknown |= told.unknown
        if told is None or unknown:
            return Told("unknown", unknown=unknown)
        return told

    def never(self, provision: Provision) -> bool:
        """Whether it is out of scope on whatever day: an act that is not recorded may have been before all that is."""
        days = list(each_day(self.first - timedelta(days=1), self.on))
        return any(all(self.holds(one, day).out for day in days) for one in provision.when) or any(
            all(self.holds(one, day).sure for day in days) for one in provision.unless
        )

    def trigger(self, provision: Provision) -> tuple[Times | None, frozenset[Thing]]:
        match provision:
            case Deadline(after=Occasion() as occasion) | Deadline(before=Occasion() as occasion):
                return self.times(occasion, self.on)
            case Interval(since=occasion) | Duration(since=occasion):
                return self.times(occasion, self.on)
            case SetProvision(at=occasion) | Gate(act=occasion):
                return self.times(occasion, self.on)
        return None, frozenset()

    def judged(self, provision: Provision, begins: Times) -> Told:
        days = [day for day, _ in begins]
        own = [(provision.strength.value, bool(provision.hedge))]
        match provision:
            case Deadline():
                told = self.deadline(provision, days)
            case Interval():
                told = self.interval(provision, days[0])
            case Duration():
                told = self.duration(provision, days[0])
                own = own if provision.usual is None else []
            case SetProvision():
                return self.set(provision, [one for _, one in begins if one is not None])
            case Gate():
                told = self.gate(provision, days)
            case Eligibility():
                return self.eligibility(provision)
            case _:
                raise TypeError(provision)
        faulty = told.verdict in {"late", "overdue", "not met"}
        return replace(told, severity=gravity(own) if faulty else NO_FAULT)

    # -- kinds ----------------------------------------------------------------------------------------------------

    def deadline(self, provision: Deadline, begins: list[date]) -> Told:
        answers, unknown = self.times(provision.what, self.on)
        done = sorted(day for day, _ in answers)
        once = provision.what.event is not None and self.words.event[provision.what.event].once
        several = []
        for begin in begins:
            if provision.before is not None:
                previous = max((day for day in begins if day < begin), default=date.min)
                told = self.ahead(provision, begin, previous, done, once=once)
            elif once and any(day < begin for day in done) and not any(day >= begin for day in done):
                due = provision.within and self.later(begin, provision.within)
                told = Told("in time", due) if due else Told("met")
            elif provision.within is None:
                told = self.undated(begin, done)
            else:
                told = self.dated(begin, self.later(begin, provision.within), done)
            several.append(told)
        word = min((one.verdict for one in several), key=ORDER.index)
        alike = [one for one in several if one.verdict == word]
        chosen = alike[-1] if word in {"in time", "met"} else alike[0]
        return Told(
            word,
            chosen.due,
            tuple(breach for one in several for breach in one.breaches),
            unknown=unknown.union(*(one.unknown for one in several)),
        )

    def dated(self, begin: date, due: date, done: list[date]) -> Told:
        """Day by day from the trigger: what comes first, the deed, the end of the case or the day after the last good one?"""
        ended = False
        for day in each_day(begin, self.on):
            if day in done and day <= due:
                return Told("in time", due)
            if day in self.closed and begin < day <= due:
                ended = True
            if day in done and not ended:
                return Told("late", due, ((due, day),))
        if ended:
            return Told("does not apply", due)
        unsure = frozenset() if any(day > begin for day in self.closed) else self.closed_unsure
        if self.on > due:
            return Told("overdue", due, ((due, None),), unknown=unsure)
        return Told("not yet due", due, unknown=unsure)

    def undated(self, begin: date, done: list[date]) -> Told:
        for day in each_day(begin, self.on):
            if day in done:
                return Told("met")
            if day in self.closed and day > begin:
                return Told("not met")
        return Told("still to do", unknown=self.closed_unsure)

    def ahead(self, provision: Deadline, begin: date, previous: date, done: list[date], *, once: bool) -> Told:
        """Before an occasion that has come: what was done since the one of an earlier day counts."""
        if provision.at_least is None:
            due = begin - timedelta(days=1)
        else:
            due = counted(begin, provision.at_least, self.closures, -1)
        for day in each_day(self.first, self.on):
            if day in done and (once or day > previous):
                return Told("in time", due) if day <= due else Told("late", due, ((due, day),))
        return Told("overdue", due, ((due, None),))

    def interval(self, provision: Interval, begin: date) -> Told:
        done, unknown = self.times(provision.what, self.on)
        days = {day for day, _ in done}
        ends, unknown = set(self.closed), unknown | self.closed_unsure
        for occasion in provision.until:
            found, unsure = self.times(occasion, self.on)
            ends |= {day for day, _ in found}
            unknown |= unsure
        due, unsure = self.period(provision, begin)
        unknown |= unsure
        breaches: list[tuple[date, date | None]] = []
        over = ended = False
        for day in each_day(begin, self.on):
            over = over or day > due
            if day in days:
                if over:
                    breaches.append((due, day))
                due, unsure = self.period(provision, day)
                unknown |= unsure
                over = False
            if day in ends:
                ended = True
                break
        if over:
            breaches.append((due, None))
        verdict = "overdue" if over and not ended else "late" if breaches else "in time"
        return Told(verdict, None if ended else due, tuple(breaches), unknown=unknown)

    def period(self, provision: Interval, begin: date) -> tuple[date, frozenset[Thing]]:
        """The last good day of the period that begins on a day, by the span that was agreed last."""
        own, agreed = self.later(begin, provision.every), provision.or_as_agreed
        if agreed is None:
            return own, frozenset()
        found, unknown = self.times(agreed.at, self.on)
        for day, event in reversed(found):
            if day <= begin and event is not None:
                span = event.carries.get(agreed.detail)
                if not isinstance(span, Span):
                    return own, unknown | {("detail", event.event, event.day, agreed.detail)}
                theirs = self.later(begin, span)
                return (own if agreed.allows == "sooner" and own < theirs else theirs), unknown
        return own, unknown

    def duration(self, provision: Duration, begin: date) -> Told:
        ends, unknown = self.times(provision.until, self.on)
        unknown |= self.closed_unsure
        last_days = self.closed | {day for day, _ in ends}
        limit = provision.at_least or provision.at_most or provision.usual
        assert limit is not None
        due, ended, lasted = self.later(begin, limit), None, False
        for day in each_day(begin, self.on):
            lasted = lasted or day == due
            if day in last_days:
                ended = day
                break
        if provision.at_least is not None:
            verdict = "met" if lasted else "not met" if ended else "not yet due"
        elif ended:
            verdict = "late" if ended > due else "in time"
        else:
            verdict = "overdue" if self.on > due else "not yet due"
        breaches = ((due, ended),) if verdict in {"late", "overdue", "not met"} else ()
        return Told(verdict, due, breaches, unknown=unknown)

    def set(self, provision: SetProvision, events: list[Happening]) -> Told:
        unknown: set[Thing] = set()
        lacking: list[Item] = []
        for event in events:
            carried = event.carries.get(provision.detail)
            if not isinstance(carried, frozenset):
                unknown.add(("detail", event.event, event.day, provision.detail))
                continue
            members = provision.one_of or provision.all_of or provision.none_of
            scopes = {one.item: self.scope(one, self.on) for one in members}
            there = {one.item for one in members if self.there(provision.detail, carried, one.item)}
            if provision.one_of:
                if any(scopes[name].sure for name in there):
                    continue
                asked = [one for one in members if one.item in there]
                # Where none of them is known to be for this child, whoever or whatever it was stands outside the set.
                faulty = [one for one in members if scopes[one.item].sure] or list(members)
            elif provision.all_of:
                strength = {one.item: (one.strength or provision.strength).value for one in members}
                asked = [one for one in members if one.item not in there and strength[one.item] != "may"]
                faulty = [one for one in asked if scopes[one.item].sure]
            else:
                asked = [one for one in members if one.item in there]
                faulty = [one for one in asked if scopes[one.item].sure]
            unknown |= frozenset().union(*(scopes[one.item].because for one in asked))
            lacking += faulty
        faults = [((one.strength or provision.strength).value, bool(one.hedge or provision.hedge)) for one in lacking]
        rows = {**self.words.role, **self.words.person, **self.words.item}
        missing = frozenset() if provision.none_of else frozenset(rows[one.item].label for one in lacking)
        return Told(
            "not met" if lacking else "met", missing=missing, severity=gravity(faults), unknown=frozenset(unknown)
        )

    def gate(self, provision: Gate, acts: list[date]) -> Told:
        if provision.forbidden:
            return Told("not met")
        unknown: frozenset[Thing] = frozenset()
        lacking: set[str] = set()
        closed = False
        for day in acts:
            truths = [(need, self.holds(need, day)) for need in provision.needs]
            if joined([truth for _, truth in truths], any if provision.mode == "one-of" else all).sure:
                continue
            closed = True
            unknown = unknown.union(*(truth.because for _, truth in truths))
            lacking |= {worded(need, self.words) for need, truth in truths if truth.out}
        return Told("not met" if closed else "met", missing=frozenset(lacking), unknown=unknown)

    def eligibility(self, provision: Eligibility) -> Told:
        scopes = [self.scope(one, self.on) for one in provision.any_of]
        if any(scope.sure for scope in scopes):
            return Told("called for")
        return Told("not called for", unknown=frozenset().union(*(scope.because for scope in scopes)))


def _together(verdicts: Iterable[str]) -> str:
    words = set(verdicts)
    if "unknown" in words:
        return "unknown"
    return words.pop() if len(words) == 1 else "depends on the reading"


def _same(values: list[T]) -> T | None:
    return values[0] if all(value == values[0] for value in values) else None
