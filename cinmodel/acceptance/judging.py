"""Answers are judged: held against what a scenario states, or against one way of taking the document throughout."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from attrs import define, field, frozen

from cinmodel.acceptance.protocol import NoAnswer, SystemAnswer, SystemFinding, shown
from cinmodel.acceptance.trials import Trial
from cinmodel.acceptance.ways import Way
from cinmodel.evaluation import Answer
from cinmodel.outcomes import Step
from cinmodel.provisions import Severity
from cinmodel.steps import FAULT_WORDS, THEN, Differs, NotSaid, Wanted, hold
from cinmodel.wording import listed, long_date


class Outcome(Enum):
    """How a trial went."""

    PASSED = "passed"
    FAILED = "failed"
    DEVIATES = "known deviation"
    NOT_CLAIMED = "not claimed"


@frozen(eq=False)
class Result:
    """How a trial went: which Then failed, what was expected, what came, and why it was left out or let pass.

    `taken` names the ways of taking the document that all answers on the topic fit, where these are what they fit.
    """

    trial: Trial
    outcome: Outcome
    failed: Step | None = None
    what: str = ""
    expected: str = ""
    came: str = ""
    reason: str = ""
    taken: tuple[Way, ...] = ()


@define(eq=False)
class Judging:
    """Judges trials by the answers to them. `trials` are all that are asked: where readings part, each bears on the others."""

    answer: Callable[[Trial], SystemAnswer | NoAnswer]
    trials: Iterable[Trial]
    _parting: dict[str, list[Trial]] = field(init=False, factory=dict)
    _fitting: dict[str, tuple[Way, ...]] = field(init=False, factory=dict)

    def __attrs_post_init__(self) -> None:
        for one in self.trials:
            if one.parts:
                self._parting.setdefault(one.topic, []).append(one)

    def result(self, trial: Trial) -> Result:
        """How a trial went: passed or failed."""
        answer = self.answer(trial)
        if isinstance(answer, NoAnswer):
            first = next(step for step in trial.scenario.steps if step.keyword == THEN)
            return Result(trial, Outcome.FAILED, first, answer.what, _words(trial.wanted), answer.came)
        found = answer.findings[0]
        if trial.parts:
            return self._parted(trial, found)
        place = unfit(trial.wanted, found)
        if place is None:
            return Result(trial, Outcome.PASSED)
        return _failed(trial, found, place, _words(trial.wanted), "the answer is another one")

    def _parted(self, trial: Trial, found: SystemFinding) -> Result:
        """Judge an answer where the document can be taken in several ways: it fits one that all others fit too."""
        fitting = self._ways(trial.topic)
        wanted = trial.taken.get(fitting[0], trial.wanted)
        place = unfit(wanted, found)
        if place is None:
            return Result(trial, Outcome.PASSED, taken=fitting)
        possible = listed(dict.fromkeys(_words(one) for one in (trial.wanted, *trial.taken.values())), "or")
        what = "the answer fits no reading of the document"
        if any(unfit(one, found) is None for one in (trial.wanted, *trial.taken.values())):
            what = f"the answer fits another reading than most answers on this topic, which fit: {fitting[0].name}"
            possible = _words(wanted)
        return _failed(trial, found, place, possible, what)

    def _ways(self, topic: str) -> tuple[Way, ...]:
        """The ways to take the document that most answers on a topic fit, in order; saying that it depends is one too."""
        if topic not in self._fitting:
            trials = self._parting[topic]
            counted: dict[Way, int] = {}
            for way in (AS_STATED, *trials[0].taken):
                counted[way] = sum(self._fits(one, way) for one in trials)
            most = max(counted.values())
            self._fitting[topic] = tuple(way for way, count in counted.items() if count == most)
        return self._fitting[topic]

    def _fits(self, trial: Trial, way: Way) -> bool:
        answer = self.answer(trial)
        return (
            isinstance(answer, SystemAnswer) and unfit(trial.taken.get(way, trial.wanted), answer.findings[0]) is None
        )


class _AsStated(Way):
    @property
    def name(self) -> str:
        return "it says that the answer depends on the reading"


AS_STATED = _AsStated()
"""The way of a system that says where the answer depends on the reading."""


def unfit(wanted: Iterable[Wanted], found: SystemFinding) -> int | None:
    """Which of the things that a trial expects is the first that a finding does not show; None where it shows all."""
    severity = found.severity or Severity.NONE
    answer = Answer(found.topic, found.verdict, severity, found.due, found.missing, ())
    for place, one in enumerate(wanted):
        if one.severity is not None and found.severity is None:
            return place
        try:
            hold(one, answer)
        except (Differs, NotSaid):
            return place
    return None


def _failed(trial: Trial, found: SystemFinding, place: int, expected: str, what: str) -> Result:
    thens = [step for step in trial.scenario.steps if step.keyword == THEN]
    return Result(trial, Outcome.FAILED, thens[place], what, expected, said(found))


def said(found: SystemFinding) -> str:
    """A finding in words."""
    missing = found.missing or None
    one = Wanted(found.topic, found.verdict, found.due, missing, found.severity)
    return shown(_words([one]).encode())


def _words(wanted: Iterable[Wanted]) -> str:
    """What is expected, in words."""
    severities = {value: words for words, value in FAULT_WORDS.items()}
    parts: list[str] = []
    for one in wanted:
        if one.verdict is not None and one.verdict.value not in parts:
            parts.append(one.verdict.value)
        if one.due is not None:
            parts.append(f"due by {long_date(one.due)}")
        if one.missing is not None:
            parts.append(f"missing {', '.join(sorted(one.missing)) or 'nothing'}")
        if one.severity is not None:
            parts.append(severities[one.severity])
    return ", ".join(parts)
