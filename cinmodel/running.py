"""The direct runner: scenarios as the official compiler gives them, run against procedures without a test framework."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from attrs import field, frozen

from cinmodel.diagnostics import Refusal, one_line
from cinmodel.outcomes import AGREE, DIFFER, FAILED, SILENT, UNKNOWN, Outcome, Scenario, Step
from cinmodel.procedures import Procedure
from cinmodel.steps import OWN_ONLY, THEN, Differs, NotSaid, Silent, StepDefinition, Telling

LONGEST_STEP = 120
"""Characters of a step that a message shows."""


class UnboundStep(Refusal):
    """A step that no definition, or more than one, stands for."""


@frozen(eq=False)
class Binder:
    """Finds the definition of a step."""

    definitions: tuple[StepDefinition, ...]
    _compiled: tuple[tuple[StepDefinition, re.Pattern[str]], ...] = field(init=False)
    _bound: dict[tuple[str, str, bool], Callable[..., None]] = field(init=False, factory=dict)

    @_compiled.default
    def _compile(self) -> tuple[tuple[StepDefinition, re.Pattern[str]], ...]:
        return tuple((one, re.compile(one.pattern)) for one in self.definitions)

    def bind(self, step: Step) -> Callable[[Telling], Any]:
        """What a step does.

        Raises:
            UnboundStep: none or several definitions match.

        """
        key = (step.keyword, step.text, step.table is not None)
        if key not in self._bound:
            self._bound[key] = self._find(step)
        does = self._bound[key]
        return does if step.table is None else partial(does, datatable=[list(row) for row in step.table])

    def matching(self, step: Step) -> list[tuple[StepDefinition, dict[str, str]]]:
        """Every definition that stands for a step, with what it takes from its text."""
        found = []
        for definition, pattern in self._compiled:
            if definition.keyword == step.keyword and definition.table is (step.table is not None):
                match = pattern.fullmatch(step.text)
                if match is not None:
                    found.append((definition, match.groupdict()))
        return found

    def _find(self, step: Step) -> Callable[..., None]:
        found = self.matching(step)
        if not found:
            raise UnboundStep(
                f'no step reads "{one_line(step.text, LONGEST_STEP)}"', "word it as one of the steps in the README"
            )
        if len(found) > 1:
            what = f'"{one_line(step.text, LONGEST_STEP)}" can be read as {len(found)} different steps'
            raise UnboundStep(what, "word it so that one fits")
        definition, arguments = found[0]
        return partial(definition.does, **arguments)


def run(scenario: Scenario, procedures: Iterable[Procedure], binder: Binder) -> Iterator[Outcome]:
    """Run one scenario under each procedure, but for those that it asks what only its own is asked.

    Under its own procedure anything but agreement is a failure, and a failing Given or When is one everywhere. The case
    is told once: it is the same for every procedure.
    """
    procedures = tuple(procedures)
    try:
        told_case = tell(scenario, procedures[0], binder)
    except (Refusal, ValueError) as error:
        yield from (Outcome(scenario, procedure.id, "", FAILED, str(error)) for procedure in procedures)
        return
    for procedure in procedures:
        outcome = ask(told_case, procedure)
        if outcome is not None:
            yield outcome


def prove(scenario: Scenario, procedure: Procedure, binder: Binder) -> Outcome:
    """Run a scenario whose Then steps name the authorities they ask; anything but agreement is a failure.

    The procedure lends its vocabulary alone.
    """
    topic = ""
    try:
        told_case = tell(scenario, procedure, binder)
        for does in told_case.asks:
            does(told_case.telling)
        topic = next((one.topic for one in told_case.telling.others()), "")
    except (Silent, NotSaid, Differs) as error:
        outcome, detail = told(error)
        return Outcome(scenario, scenario.owner, topic, FAILED, detail or outcome)
    except (Refusal, ValueError) as error:
        return Outcome(scenario, scenario.owner, topic, FAILED, str(error))
    return Outcome(scenario, scenario.owner, topic, AGREE)


@frozen(eq=False)
class Told:
    """A scenario whose Given and When have been told, with what its Then steps ask."""

    scenario: Scenario
    telling: Telling
    asks: tuple[Callable[[Telling], Any], ...]


def tell(scenario: Scenario, procedure: Procedure, binder: Binder) -> Told:
    """Tell a scenario up to its Then steps; the procedure lends its vocabulary alone.

    Raises:
        Refusal: a step that cannot be bound or told.

    """
    bound = [(step.keyword, binder.bind(step)) for step in scenario.steps]
    telling = Telling(procedure)
    for keyword, does in bound:
        if keyword != THEN:
            does(telling)
    return Told(scenario, telling, tuple(does for keyword, does in bound if keyword == THEN))


def ask(case: Told, procedure: Procedure) -> Outcome | None:
    """What a scenario comes to under a procedure; None where it asks what only its own procedure is asked."""
    scenario, telling, asks = case.scenario, case.telling.under(procedure), case.asks
    own = scenario.owner == telling.procedure.id
    outcome, detail = AGREE, ""
    try:
        for does in asks:
            does(telling)
    except (Silent, NotSaid, Differs) as error:
        outcome, detail = told(error)
    except (Refusal, ValueError) as error:
        return Outcome(scenario, telling.procedure.id, telling.topic, FAILED, str(error))
    if telling.expected in OWN_ONLY and not own:
        return None
    if own and outcome != AGREE:
        outcome, detail = FAILED, detail or outcome
    return Outcome(scenario, telling.procedure.id, telling.topic, outcome, detail)


def failed_at(scenario: Scenario, procedure: Procedure, binder: Binder) -> int:
    """Which step of a scenario does not hold under a procedure, counted from 0; all of them held if it is their number."""
    telling = Telling(procedure)
    for number, step in enumerate(scenario.steps):
        try:
            binder.bind(step)(telling)
        except (Silent, NotSaid, Differs, Refusal, ValueError):
            return number
    return len(scenario.steps)


def told(error: Silent | NotSaid | Differs) -> tuple[str, str]:
    """The outcome that an answer other than the expected one stands for, and what it was."""
    if isinstance(error, Silent):
        return SILENT, ""
    return (UNKNOWN if isinstance(error, NotSaid) else DIFFER), str(error)


def run_all(scenarios: Iterable[Scenario], procedures: Iterable[Procedure], binder: Binder) -> list[Outcome]:
    """The cross-run: every scenario under every procedure, in order."""
    procedures = tuple(procedures)
    return [outcome for scenario in scenarios for outcome in run(scenario, procedures, binder)]
