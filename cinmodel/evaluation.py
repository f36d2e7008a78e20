"""One procedure, one case, one day: findings for every provision, and the answer on each topic."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from attrs import evolve, frozen

from cinmodel.cases import Case
from cinmodel.history import History, Occurrences
from cinmodel.procedures import Procedure
from cinmodel.provisions import (
    Breach,
    Citation,
    Judgement,
    Provision,
    Reading,
    Reason,
    Severity,
    Verdict,
    applies,
    severity_of,
)
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import condition, listed
from cinmodel.wording import unknown as not_known

T = TypeVar("T")
NOT_APPLYING = Judgement(Verdict.DOES_NOT_APPLY, Reason("not applying"))


@frozen
class Finding:
    """The judgement of a provision on a case on a day, under each reading where it has several.

    `due` is the last good day, None where there is none or the readings differ; `because` is made when it is read.
    """

    authority: str
    provision: Provision
    verdict: Verdict
    severity: Severity
    due: date | None
    judgements: tuple[tuple[Reading | None, Judgement], ...]
    vocabulary: Vocabulary

    @property
    def breaches(self) -> tuple[Breach, ...]:
        """Every period that ran out, under all readings alike; empty where they differ."""
        return _shared([judgement.breaches for _, judgement in self.judgements]) or ()

    @property
    def missing(self) -> tuple[str, ...]:
        """What is missing, by label, under any reading."""
        return tuple(dict.fromkeys(label for _, judgement in self.judgements for label in judgement.missing))

    @property
    def cites(self) -> tuple[Citation, ...]:
        """The clauses it stands on."""
        return self.provision.all_citations()

    @property
    def because(self) -> str:
        """The reason, in a sentence, with the dates counted out; under each reading where there are several."""
        told = []
        for reading, judgement in self.judgements:
            sentence = self._sentence(reading.provision if reading else self.provision, judgement)
            told.append(f"if {reading.means}: {judgement.verdict.value}: {sentence}" if reading else sentence)
        text = ". ".join(told)
        return text[:1].upper() + text[1:] + "."

    def _sentence(self, provision: Provision, judgement: Judgement) -> str:
        if judgement.unknown:
            clauses = dict.fromkeys(not_known(one, self.vocabulary) for one in judgement.unknown)
            return f"it is not known {listed(clauses)}"
        if judgement is NOT_APPLYING:
            trigger = listed((condition(one, self.vocabulary) for one in provision.trigger()), "or")
            scope = provision.scope(self.vocabulary)
            return "it applies " + ", ".join(part for part in (f"once {trigger}" if trigger else "", scope) if part)
        return provision.because(judgement, self.vocabulary)


@frozen
class Answer:
    """The verdict on a topic: of the provisions that apply, each reading and each clash listed in `findings`."""

    topic: str
    verdict: Verdict
    severity: Severity
    due: date | None
    missing: frozenset[str]
    findings: tuple[Finding, ...]


def evaluate(procedure: Procedure, case: Case, on: date) -> tuple[Finding, ...]:
    """Judge a case under every provision that can be judged, in the procedure's order. No clock, no disk.

    Raises:
        BeyondCalendar: working days outside the years whose bank holidays are known are needed.

    """
    history = History(case, on, procedure.calendar, procedure.vocabulary)
    return tuple(find(procedure.id, provision, history) for provision in procedure.provisions if provision.judged)


def answer(procedure: Procedure, topic: str, case: Case, on: date) -> Answer | None:
    """The verdict on one topic; None where the procedure is silent on it or gives guidance alone.

    Raises:
        BeyondCalendar: working days outside the years whose bank holidays are known are needed.

    """
    provisions = [one for one in procedure.on_topic.get(topic, ()) if one.judged]
    if not provisions:
        return None
    history = History(case, on, procedure.calendar, procedure.vocabulary)
    return combined(topic, [find(procedure.id, provision, history) for provision in provisions])


def answers(findings: Iterable[Finding]) -> tuple[Answer, ...]:
    """The findings of one procedure, combined topic by topic in the order in which the topics first come."""
    topics: dict[str, list[Finding]] = {}
    for finding in findings:
        topics.setdefault(finding.provision.topic, []).append(finding)
    return tuple(combined(topic, several) for topic, several in topics.items())


def find(authority: str, provision: Provision, history: History) -> Finding:
    """Judge one provision, under each reading where it has several."""
    if not provision.readings:
        one = judged(provision, history)
        found = severity(provision, one)
        return Finding(authority, provision, one.verdict, found, one.due, ((None, one),), history.vocabulary)
    judgements = tuple((reading, judged(reading.provision, history)) for reading in provision.readings)
    severities = [severity(reading.provision, one) for reading, one in judgements]
    return Finding(
        authority,
        provision,
        agreed(one.verdict for _, one in judgements),
        min(severities, key=lambda one: one.rank),
        _shared([one.due for _, one in judgements]),
        judgements,
        history.vocabulary,
    )


def judged(provision: Provision, history: History) -> Judgement:
    """Judge a provision as it stands, readings apart.

    In this order: not triggered or out of scope, it does not apply, whatever else is unknown; anything unknown that is
    asked for, unknown; else it is judged.
    """
    triggers = Occurrences()
    occasions = provision.trigger()
    if occasions:
        triggers = history.any_of(occasions)
        if not triggers.known and not triggers.unknown:
            return NOT_APPLYING
    if provision.scoped_by_trigger:
        if _never_in_scope(provision, history):
            return NOT_APPLYING
        scopes = [(one, applies(provision.when, provision.unless, history, one.day)) for one in triggers.known]
        unknown = [*triggers.unknown, *(missing for _, scope in scopes for missing in scope.unknown)]
        triggers = evolve(triggers, known=tuple(one for one, scope in scopes if scope.value is not False))
        if not triggers.known and not unknown:
            return NOT_APPLYING
    else:
        scope = applies(provision.when, provision.unless, history)
        if scope.value is False:
            return NOT_APPLYING
        unknown = [*triggers.unknown, *scope.unknown]
    judgement = None
    if triggers.known or not occasions:
        judgement = provision.judge(history, triggers)
        unknown.extend(judgement.unknown)
    if judgement is None or unknown:
        return Judgement(Verdict.UNKNOWN, Reason("unknown"), unknown=tuple(dict.fromkeys(unknown)))
    return judgement


def _never_in_scope(provision: Provision, history: History) -> bool:
    """Whether it is out of scope on whatever day: what has happened by a day has happened by every later one."""
    return any(history.holds(one).value is False for one in provision.when) or any(
        history.holds(one, date.min).value for one in provision.unless
    )


def severity(provision: Provision, judgement: Judgement) -> Severity:
    """How grave a judgement is: only what is late, overdue or not met is a fault."""
    if judgement.verdict not in provision.verdict_of_fault:
        return Severity.NONE
    return severity_of(judgement.weights or ((provision.strength, bool(provision.hedge)),))


def combined(topic: str, findings: Iterable[Finding]) -> Answer:
    """Of several findings on a topic those that apply; any unknown, unknown; all alike, that; else it depends."""
    findings = tuple(findings)
    applying = [one for one in findings if one.verdict is not Verdict.DOES_NOT_APPLY]
    if not applying:
        return Answer(topic, Verdict.DOES_NOT_APPLY, Severity.NONE, None, frozenset(), findings)
    missing = {frozenset(one.missing) for one in applying}
    return Answer(
        topic,
        agreed(one.verdict for one in applying),
        min((one.severity for one in applying), key=lambda one: one.rank),
        _shared([one.due for one in applying]),
        missing.pop() if len(missing) == 1 else frozenset(),
        findings,
    )


def agreed(verdicts: Iterable[Verdict]) -> Verdict:
    """Any unknown, unknown; all alike, that; else it depends on the reading."""
    different = set(verdicts)
    if Verdict.UNKNOWN in different:
        return Verdict.UNKNOWN
    return different.pop() if len(different) == 1 else Verdict.DEPENDS


def _shared(values: list[T]) -> T | None:
    """What all have in common, or None."""
    return values[0] if all(value == values[0] for value in values) else None
