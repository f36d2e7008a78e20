"""What holds of every judgement, whatever the procedure and whatever the case."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st
from invented import VOCABULARY
from strategies import EVENTS, FACTS, JUDGED, SPANS, events_of, examples, judged, procedure, provisions, situations

from cinmodel.cases import Case, Happening
from cinmodel.evaluation import Finding, answer, answers, evaluate
from cinmodel.occasions import Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import FAULTS, Citation, Severity, Strength, Verdict
from cinmodel.spans import Span, Unit

DAY = timedelta(days=1)
Situation = tuple[Procedure, Case, date]
CHANGED = st.sampled_from(("chair", "present", "covers", "seen", "frequency"))


def told(finding: Finding) -> tuple[Any, ...]:
    """What a finding says, but for how it was come by.

    Of a one-of set without what is missing: any one of those that may be for this child, and fewer as more is known.
    """
    variants = [finding.provision, *(reading.provision for reading in finding.provision.readings)]
    if any(getattr(one, "one_of", ()) for one in variants):
        return finding.verdict, finding.due
    return finding.verdict, finding.due, finding.breaches, finding.missing, finding.severity


def by_name(situation: Situation) -> dict[str, Finding]:
    return {finding.provision.id: finding for finding in evaluate(*situation)}


def with_event(case: Case, event: str, day: date) -> Case:
    return evolve(case, events=(*case.events, Happening(event, day)))


def without_event(case: Case, *events: str) -> Case:
    return evolve(case, events=tuple(one for one in case.events if one.event not in events))


def without_fact(case: Case, fact: str) -> Case:
    return evolve(case, facts={name: value for name, value in case.facts.items() if name != fact})


# -- how grave ----------------------------------------------------------------------------------------------------------


@examples(200)
@given(judged(strength=Strength.MAY))
def test_what_may_be_done_is_never_at_fault(situation: Situation) -> None:
    for finding in evaluate(*situation):
        variants = [finding.provision, *(reading.provision for reading in finding.provision.readings)]
        if not any(getattr(entry, "strength", None) for one in variants for entry in one.entries()):
            assert finding.severity is Severity.NONE


@examples(200)
@given(judged(("duration",), at_least=None, at_most=None, usual=Span(3, Unit.WORKING_DAYS)))
def test_a_usual_duration_is_never_a_fault(situation: Situation) -> None:
    assert {finding.severity for finding in evaluate(*situation)} == {Severity.NONE}


@examples(200)
@given(judged(strength=Strength.MUST, hedge="where possible"))
def test_what_is_hedged_is_at_most_a_departure(situation: Situation) -> None:
    assert all(finding.severity is not Severity.BREACH for finding in evaluate(*situation))


@examples(200)
@given(judged())
def test_nothing_but_late_overdue_and_not_met_is_a_fault(situation: Situation) -> None:
    for finding in evaluate(*situation):
        if finding.severity is not Severity.NONE:
            assert FAULTS.issuperset(judgement.verdict for _, judgement in finding.judgements)


@examples(150)
@given(judged(("eligibility",)))
def test_what_calls_for_a_plan_is_never_a_fault(situation: Situation) -> None:
    assert {finding.severity for finding in evaluate(*situation)} == {Severity.NONE}


# -- time ---------------------------------------------------------------------------------------------------------------


@examples(60)
@given(
    provisions("deadline", what=Occasion("planned"), after=Occasion("assessed"), before=None, at_least=None),
    SPANS,
    situations(),
)
def test_doing_it_later_never_turns_late_into_in_time(
    provision: Any, within: Span, situation: tuple[Case, date]
) -> None:
    case, on = situation
    known = evolve(without_event(case, "planned"), not_recorded=frozenset())
    known = with_event(known, "assessed", on - timedelta(days=40))
    rules = procedure(evolve(provision, within=within, readings=(), when=(), unless=()))
    late = False
    for days in range(41):
        (finding,) = evaluate(rules, with_event(known, "planned", on - timedelta(days=40 - days)), on)
        assert not (late and finding.verdict is Verdict.IN_TIME)
        late = late or finding.verdict is Verdict.LATE


@examples(100)
@given(
    provisions("deadline", what=Occasion("planned"), after=Occasion("assessed"), before=None, at_least=None),
    situations(("planned", "assessed")),
)
def test_waiting_mends_nothing_that_has_run_out(provision: Any, situation: tuple[Case, date]) -> None:
    case, first = situation
    rules = procedure(evolve(provision, readings=(), when=(), unless=()))
    over = False
    for on in (first + n * DAY for n in range(-30, 30)):
        (finding,) = evaluate(rules, case, on)
        assert not (over and finding.verdict not in {*FAULTS, Verdict.UNKNOWN})
        over = over or finding.verdict in FAULTS


@examples(100)
@given(
    provisions("deadline", what=Occasion("visit"), after=Occasion("assessed"), before=None, at_least=None),
    situations(("visit",)),
    st.integers(1, 10),
)
def test_a_duty_that_ended_with_the_case_is_not_revived(
    provision: Any, situation: tuple[Case, date], days: int
) -> None:
    case, begun = situation
    case = with_event(without_event(case, "assessed"), "assessed", begun)
    case = with_event(case, "closed", begun + days * DAY)
    rules = procedure(evolve(provision, readings=(), when=(), unless=()))
    ended = False
    for on in (begun + n * DAY for n in range(60)):
        (finding,) = evaluate(rules, case, on)
        assert not (ended and finding.verdict in FAULTS)
        ended = ended or finding.verdict is Verdict.DOES_NOT_APPLY


@examples(250)
@given(judged(("deadline", "duration")))
def test_a_due_date_in_calendar_units_is_never_moved(situation: Situation) -> None:
    for _, judgement in (one for finding in evaluate(*situation) for one in finding.judgements):
        start, span, due = judgement.reason.start, judgement.reason.span, judgement.due
        if start is None or span is None or due is None:
            continue
        passed = abs((due - start).days)
        if span.unit is Unit.WEEKS:
            assert passed == 7 * span.count
        elif span.unit is Unit.CALENDAR_DAYS:
            assert passed == span.count
        elif span.unit is Unit.HOURS:
            assert 24 * (passed - 1) < span.count <= 24 * passed
        elif span.unit in {Unit.MONTHS, Unit.YEARS}:
            assert due.day == min(start.day, monthrange(due.year, due.month)[1])


# -- what is known ------------------------------------------------------------------------------------------------------


@examples(250)
@given(judged(), st.sampled_from(FACTS))
def test_forgetting_a_fact_never_makes_known_what_was_not(situation: Situation, fact: str) -> None:
    rules, case, on = situation
    after = by_name((rules, without_fact(case, fact), on))
    for name, finding in by_name(situation).items():
        if finding.verdict is Verdict.UNKNOWN:
            assert after[name].verdict is Verdict.UNKNOWN


@examples(250)
@given(situation=judged(), fact=st.sampled_from(FACTS), value=st.booleans())
def test_learning_a_fact_never_changes_what_was_found_without_it(
    situation: Situation, fact: str, *, value: bool
) -> None:
    rules, case, on = situation
    forgotten = without_fact(case, fact)
    after = by_name((rules, forgotten.with_facts({fact: value}), on))
    for name, finding in by_name((rules, forgotten, on)).items():
        if finding.verdict is not Verdict.UNKNOWN:
            assert told(after[name]) == told(finding)


@examples(250)
@given(judged(), CHANGED, st.integers(0, 20))
def test_learning_what_an_event_carried_never_changes_what_was_found_without_it(
    situation: Situation, detail: str, place: int
) -> None:
    rules, case, on = situation
    assume(case.events)
    *others, event = (*case.events[place % len(case.events) + 1 :], *case.events[: place % len(case.events) + 1])
    left = {name: value for name, value in event.carries.items() if name != detail}
    forgotten = evolve(case, events=(*others, evolve(event, carries=left)))
    after = by_name((rules, evolve(case, events=(*others, event)), on))
    for name, finding in by_name((rules, forgotten, on)).items():
        if finding.verdict is not Verdict.UNKNOWN:
            assert told(after[name]) == told(finding)


def _of_sort(sort: str) -> list[str]:
    """The events that are of a sort, by what each is said to count as."""
    direct = [name for name, row in VOCABULARY.event.items() if name == sort or sort in row.counts_as]
    return sorted({name for one in direct for name in ([one] if one == sort else _of_sort(one))})


@examples(400)
@given(judged(), st.sampled_from(EVENTS), st.data())
def test_recording_a_sort_of_event_never_changes_what_was_found_without_it(
    situation: Situation, sort: str, data: st.DataObject
) -> None:
    rules, case, on = situation
    kinds = _of_sort(sort)
    without = evolve(without_event(case, *kinds), not_recorded=frozenset({sort}))
    event = data.draw(st.sampled_from(kinds))
    # A case is closed after all that is done in it.
    last = max((one.day for one in without.events if one.day <= on), default=on)
    first = last if event in {"closed", "moved-away"} else min((one.day for one in without.events), default=on)
    day = data.draw(st.dates(min(first, on), on))
    after = by_name((rules, evolve(with_event(without, event, day), not_recorded=frozenset()), on))
    for name, finding in by_name((rules, without, on)).items():
        if finding.verdict is not Verdict.UNKNOWN:
            assert told(after[name]) == told(finding)


@examples(200)
@given(judged(), st.sampled_from(EVENTS), st.integers(1, 40))
def test_what_happens_after_the_day_of_judging_changes_nothing(situation: Situation, event: str, days: int) -> None:
    rules, case, on = situation
    assert evaluate(rules, with_event(case, event, on + days * DAY), on) == evaluate(rules, case, on)


# -- several provisions -------------------------------------------------------------------------------------------------


@examples(150)
@given(judged(most=4), st.randoms())
def test_the_order_of_blocks_changes_nothing(situation: Situation, chance: Any) -> None:
    rules, case, on = situation
    blocks = list(rules.provisions)
    chance.shuffle(blocks)
    other = evolve(rules, provisions=tuple(blocks))
    assert by_name((other, case, on)) == by_name(situation)

    def topics(found: tuple[Finding, ...]) -> dict[str, tuple[Any, ...]]:
        return {one.topic: (one.verdict, one.severity, one.due, one.missing) for one in answers(found)}

    assert topics(evaluate(other, case, on)) == topics(evaluate(rules, case, on))


@pytest.mark.parametrize("kind", JUDGED)
@examples(60)
@given(st.data())
def test_a_clash_depends_on_the_reading_exactly_when_verdicts_part(kind: str, data: st.DataObject) -> None:
    topic = f"{kind}-first"
    pair = [evolve(data.draw(provisions(kind, name)), topic=topic, readings=()) for name in ("one", "other")]
    case, on = data.draw(situations(tuple(events_of(tuple(pair)))))
    alone = [answer(procedure(one), topic, case, on) for one in pair]
    parts = [one for one in alone if one is not None and one.verdict is not Verdict.DOES_NOT_APPLY]
    both = answer(procedure(*pair), topic, case, on)
    assert both is not None
    verdicts = {one.verdict for one in parts}
    parted = len(verdicts) > 1 and Verdict.UNKNOWN not in verdicts
    assert (both.verdict is Verdict.DEPENDS) == parted
    assert both.severity is min((one.severity for one in parts), key=lambda one: one.rank, default=Severity.NONE)
    if len(parts) == 1:
        assert both.verdict is parts[0].verdict


@examples(200)
@given(judged())
def test_a_provision_depends_on_the_reading_exactly_when_its_readings_part(situation: Situation) -> None:
    for finding in evaluate(*situation):
        verdicts = {judgement.verdict for _, judgement in finding.judgements}
        assert len(finding.judgements) == max(1, len(finding.provision.readings))
        assert (finding.verdict is Verdict.DEPENDS) == (len(verdicts) > 1 and Verdict.UNKNOWN not in verdicts)


# -- what is said of it -------------------------------------------------------------------------------------------------


def citations_in(value: object) -> Iterator[Citation]:
    """Every citation that stands anywhere in a provision."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from citations_in(part)
    elif attrs.has(type(value)):
        for one in attrs.fields(type(value)):
            yield from citations_in(getattr(value, one.name))


@examples(200)
@given(judged())
def test_every_finding_cites_all_that_its_provision_stands_on(situation: Situation) -> None:
    for finding in evaluate(*situation):
        assert finding.cites
        assert set(finding.cites) == set(citations_in(finding.provision))


@examples(300)
@given(judged())
def test_every_finding_gives_its_reason_and_names_its_due_date(situation: Situation) -> None:
    for finding in evaluate(*situation):
        assert finding.because.endswith(".")
        assert finding.because[0].isupper() or finding.because[0].isdigit()
        if finding.due is not None:
            assert f"{finding.due:%A} {finding.due.day} {finding.due:%B} {finding.due.year}" in finding.because


@examples(200)
@given(judged())
def test_whatever_is_unknown_is_named_and_nothing_else_is(situation: Situation) -> None:
    for finding in evaluate(*situation):
        for _, judgement in finding.judgements:
            assert bool(judgement.unknown) == (judgement.verdict is Verdict.UNKNOWN)
