"""Random cases with random provisions: the evaluator and the naive oracle say the same, on every day that matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from invented import VOCABULARY
from oracle import Oracle, Told
from oracle_past import Open, Past, Thing
from strategies import JUDGED, conditions, events_of, examples, judged, lapses, situations

from cinmodel.calendars import calendar_of
from cinmodel.cases import Case, Happening
from cinmodel.evaluation import Answer, Finding, answers, evaluate
from cinmodel.history import DetailUnknown, FactUnknown, History, Truth, Unknown
from cinmodel.occasions import Condition, Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import Breach

DAY = timedelta(days=1)
DATED = ("deadline", "interval", "duration")


def things(unknown: Iterable[Unknown]) -> frozenset[Thing]:
    """What is unknown, in the oracle's terms."""
    told: set[Thing] = set()
    for one in unknown:
        if isinstance(one, FactUnknown):
            told.add(("fact", one.fact))
        elif isinstance(one, DetailUnknown):
            told.add(("detail", one.event, one.day, one.detail))
        else:
            told.add(("sort", one.event))
    return frozenset(told)


def dates(breaches: Iterable[Breach]) -> tuple[tuple[date, date | None], ...]:
    """The periods that ran out, in the oracle's terms."""
    return tuple((one.due, one.done) for one in breaches)


def found(finding: Finding) -> Told:
    """A finding in the oracle's terms."""
    return Told(
        finding.verdict.value,
        finding.due,
        dates(finding.breaches),
        frozenset(finding.missing),
        finding.severity.value,
        things(one for _, judgement in finding.judgements for one in judgement.unknown),
    )


def answered(answer: Answer) -> Told:
    """The answer on a topic in the oracle's terms."""
    return Told(answer.verdict.value, answer.due, missing=answer.missing, severity=answer.severity.value)


def told(truth: Truth) -> Open:
    """Whether a condition holds, in the oracle's terms."""
    return Open(frozenset({True, False} if truth.value is None else {truth.value}), things(truth.unknown))


def also(case: Case, event: str, day: date) -> Case:
    """The same case with an event on a day; what happens once in a case is moved there."""
    carries = case.events[0].carries if case.events else {}
    others = [one for one in case.events if one.event != event or not VOCABULARY.event[event].once]
    return evolve(case, events=(*others, Happening(event, day, carries)))


def unrecorded(case: Case, event: str) -> Case:
    """The same case without the events of a sort, which is not recorded."""
    others = tuple(one for one in case.events if one.event != event)
    return evolve(case, events=others, not_recorded=frozenset({event}))


def turns(procedure: Procedure, case: Case, on: date, event: str) -> Iterator[tuple[Case, date]]:
    """The case on a day, with gaps too; for each date that is due, on that date and the next, as it is and with an event."""
    yield case, on
    yield unrecorded(case, event), on
    yield unrecorded(case, "closed"), on
    findings = evaluate(procedure, case, on)
    due = {judgement.due for finding in findings for _, judgement in finding.judgements if judgement.due is not None}
    for day in sorted({*due, *(day + DAY for day in due)}):
        yield case, day
        yield also(case, event, day), max(on, day)
        yield also(case, "closed", day), max(on, day)


def hold_against_the_oracle(kind: str, data: st.DataObject) -> None:
    """Draw a procedure and a case, and judge it twice on every day that matters."""
    procedure, drawn, looked_at = data.draw(judged((kind,), most=2))
    event = data.draw(st.sampled_from((*events_of(procedure), "closed")))
    for case, on in turns(procedure, drawn, looked_at, event):
        oracle = Oracle(procedure, case, on)
        for finding in evaluate(procedure, case, on):
            assert found(finding) == oracle.provision(finding.provision), on


@pytest.mark.parametrize("kind", DATED)
@examples(450)
@given(st.data())
def test_a_date_is_kept_or_missed_as_the_oracle_says(kind: str, data: st.DataObject) -> None:
    hold_against_the_oracle(kind, data)


@pytest.mark.parametrize("kind", [kind for kind in JUDGED if kind not in DATED])
@examples(160)
@given(st.data())
def test_a_provision_without_a_date_is_judged_as_the_oracle_judges_it(kind: str, data: st.DataObject) -> None:
    hold_against_the_oracle(kind, data)


@pytest.mark.parametrize("kind", JUDGED)
@examples(60)
@given(st.data())
def test_a_topic_is_answered_as_the_oracle_answers_it(kind: str, data: st.DataObject) -> None:
    procedure, case, on = data.draw(judged((kind,), most=4))
    oracle = Oracle(procedure, case, on)
    told_so = {one.topic: answered(one) for one in answers(evaluate(procedure, case, on))}
    assert told_so == {topic: oracle.topic(topic) for topic in procedure.on_topic}


@pytest.mark.parametrize("asked", [conditions(), lapses()], ids=["conditions", "lapses of time"])
@examples(250)
@given(st.data())
def test_a_condition_holds_on_the_days_on_which_the_oracle_finds_it(
    asked: st.SearchStrategy[Condition], data: st.DataObject
) -> None:
    condition = data.draw(asked)
    case, on = data.draw(situations(tuple(events_of(condition))))
    history, past = History(case, on, calendar_of("England"), VOCABULARY), Past(VOCABULARY, (), case, on)
    for by in (on - days * DAY for days in range(25)):
        assert told(history.holds(condition, by)) == past.holds(condition, by), by
        if isinstance(condition, Occasion):
            when = history.occurrences(condition, by)
            assert ([one.day for one in when.known], things(when.unknown)) == past.days(condition, by), by
