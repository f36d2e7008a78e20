"""One child's case under several procedures on one line of time: what happened, what was due, done, overdue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import frozen

from cinmodel.cases import Case
from cinmodel.evaluation import Answer, Finding
from cinmodel.provisions import Judgement, Severity, Verdict

_RUNNING = frozenset({Verdict.IN_TIME, Verdict.LATE})


@frozen
class Due:
    """A date by which a procedure asks for something, and what became of it.

    `start` is the day it was counted from, `done` the day it was done, both None where that is no single day.
    `reading` is how the wording must be read for this date, "" where it can be read in one way.
    """

    authority: str
    topic: str
    provision: str
    start: date | None
    due: date
    done: date | None
    verdict: Verdict
    severity: Severity
    reading: str


@frozen(eq=False)
class Timeline:
    """A case on a day, with every date that any of the procedures sets it, in order."""

    case: Case
    on: date
    dues: tuple[Due, ...]

    def of(self, authority: str) -> tuple[Due, ...]:
        """The dates that one procedure sets."""
        return tuple(one for one in self.dues if one.authority == authority)

    def days(self) -> tuple[date, date]:
        """The first and the last day of anything on it."""
        days = [self.on, *(one.day for one in self.case.events)]
        days += [day for one in self.dues for day in (one.due, one.start, one.done) if day is not None]
        return min(days), max(days)


def timeline(case: Case, on: date, answers: Iterable[Answer]) -> Timeline:
    """Lay the dates of all answers on one line."""
    dues = {due: None for one in answers for finding in one.findings for due in _dues(finding)}
    return Timeline(case, on, tuple(sorted(dues, key=lambda one: (one.due, one.topic))))


def _dues(finding: Finding) -> Iterator[Due]:
    for reading, judgement in finding.judgements:
        if judgement.verdict in {Verdict.DOES_NOT_APPLY, Verdict.UNKNOWN}:
            continue
        for start, due, done, verdict in _dates(judgement):
            yield Due(
                finding.authority,
                finding.provision.topic,
                finding.provision.id,
                start,
                due,
                done,
                verdict,
                finding.severity if verdict is judgement.verdict else Severity.NONE,
                reading.means if reading else "",
            )


def _dates(judgement: Judgement) -> Iterator[tuple[date | None, date, date | None, Verdict]]:
    """Every period that ran out, then the one that the judgement ends with, each with its own verdict."""
    ran_out = {one.due for one in judgement.breaches}
    for one in judgement.breaches:
        start = judgement.reason.start if one.due == judgement.due else None
        yield start, one.due, one.done, Verdict.LATE if one.done else Verdict.OVERDUE
    if judgement.due is None or judgement.due in ran_out:
        return
    done = judgement.reason.done if judgement.reason.how == "done" else None
    # What recurs has been in time or late so far; its next date lies ahead.
    ahead = done is None and judgement.verdict in _RUNNING
    yield judgement.reason.start, judgement.due, done, Verdict.NOT_YET_DUE if ahead else judgement.verdict
