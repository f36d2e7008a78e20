"""Scenarios that fail under a draft: at which step, and what the procedure answered before and answers now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import frozen

from cinmodel.calendars import BeyondCalendar
from cinmodel.cases import Case
from cinmodel.diagnostics import Refusal
from cinmodel.evaluation import Answer, answer
from cinmodel.outcomes import Scenario, Step
from cinmodel.procedures import Procedure
from cinmodel.running import Binder, Told, tell
from cinmodel.running import told as outcome_of
from cinmodel.steps import THEN, Differs, NotSaid, Silent


@frozen
class Failure:
    """A scenario that fails under its own authority's draft.

    `before` and `after` are the answers on its topic; None where the procedure is silent on it or the scenario cannot be
    told. `failed_before` if it fails as it stands under the procedure before the draft too.
    """

    scenario: Scenario
    step: Step
    detail: str
    topic: str = ""
    before: Answer | None = None
    after: Answer | None = None
    case: Case | None = None
    failed_before: bool = False


def failures(
    scenarios: Iterable[Scenario], before: Mapping[str, Procedure], after: Mapping[str, Procedure], binder: Binder
) -> Iterator[Failure]:
    """The scenarios that fail under their own authority's draft, in order."""
    for scenario in scenarios:
        new, old = after.get(scenario.owner), before.get(scenario.owner)
        if new is None:
            continue
        try:
            told = tell(scenario, new, binder)
        except (Refusal, ValueError) as error:
            yield Failure(scenario, scenario.steps[-1], str(error))
            continue
        wrong = _wrong(told, new)
        if wrong is not None:
            yield _failure(told, *wrong, old, new)


def _failure(told: Told, step: Step, detail: str, topic: str, old: Procedure | None, new: Procedure) -> Failure:
    case = told.telling.case()
    answers = [None if one is None else _answer(one, topic, told, case) for one in (old, new)]
    failed = old is not None and _wrong(told, old) is not None
    return Failure(told.scenario, step, detail, topic, answers[0], answers[1], case, failed)


def _answer(procedure: Procedure, topic: str, told: Told, case: Case) -> Answer | None:
    on = told.telling.on
    if on is None or not topic:
        return None
    try:
        return answer(procedure, topic, case, on)
    except (BeyondCalendar, OverflowError):
        return None


def _wrong(told: Told, procedure: Procedure) -> tuple[Step, str, str] | None:
    """The first Then step that does not hold under a procedure, what it answers instead, and the topic."""
    telling = told.telling.under(procedure)
    steps = [one for one in told.scenario.steps if one.keyword == THEN]
    for step, does in zip(steps, told.asks, strict=True):
        try:
            does(telling)
        except (Silent, NotSaid, Differs) as error:
            outcome, detail = outcome_of(error)
            return step, detail or outcome, telling.topic
        except (Refusal, ValueError) as error:
            return step, str(error), telling.topic
    return None
