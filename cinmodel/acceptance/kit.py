"""The kit: it asks a system each trial's question, judges what comes back, and never stops at a fault."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from enum import Enum
from queue import SimpleQueue

from attrs import define, field, frozen

from cinmodel.acceptance.capabilities import Capabilities
from cinmodel.acceptance.carriers import Carrier
from cinmodel.acceptance.protocol import AnswerReader, NoAnswer, SystemAnswer, SystemFinding, shown
from cinmodel.acceptance.trials import Suite, Trial, names_by_label
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
class Kit:
    """A suite, a system that is asked, and what the system claims. `today` is the day that ends known deviations."""

    suite: Suite
    capabilities: Capabilities
    make: Callable[[], Carrier]
    today: date
    chosen: Callable[[Trial], bool] = lambda _: True
    _answers: dict[Trial, SystemAnswer | NoAnswer] = field(factory=dict)
    _idle: SimpleQueue[Carrier] = field(factory=SimpleQueue)
    _made: list[Carrier] = field(factory=list)
    _reader: AnswerReader = field(init=False)
    _parting: dict[str, list[Trial]] = field(init=False, factory=dict)
    _fitting: dict[str, tuple[Way, ...]] = field(init=False, factory=dict)

    @_reader.default
    def _make_reader(self) -> AnswerReader:
        return AnswerReader(frozenset(names_by_label(self.suite.procedure.vocabulary).values()))

    def __attrs_post_init__(self) -> None:
        for one in self.trials:
            if one.parts and self.capabilities.claimed(one):
                self._parting.setdefault(one.topic, []).append(one)

    @property
    def trials(self) -> list[Trial]:
        """The trials that were chosen."""
        return [one for one in self.suite.trials if self.chosen(one)]

    @property
    def claimed(self) -> list[Trial]:
        """The trials that the system is asked."""
        return [one for one in self.trials if self.capabilities.claimed(one)]

    def run(self, jobs: int = 1, told: Callable[[int], None] = lambda _: None) -> list[Result]:
        """Ask all questions, some at the same time, and judge every trial, in order."""
        claimed = self.claimed
        if jobs == 1:
            for number, trial in enumerate(claimed, 1):
                self.answer(trial)
                told(number)
        else:
            with ThreadPoolExecutor(jobs) as pool:
                for number, _ in enumerate(pool.map(self.answer, claimed), 1):
                    told(number)
        return [self.result(one) for one in self.trials]

    def close(self) -> None:
        """End whatever was started to reach the system."""
        for one in self._made:
            one.close()

    def answer(self, trial: Trial) -> SystemAnswer | NoAnswer:
        """What the system answers to a trial's question; it is asked once."""
        if trial not in self._answers:
            self._answers[trial] = self._ask(trial)
        return self._answers[trial]

    def result(self, trial: Trial) -> Result:
        """How a trial went; where readings part, in view of all answers on its topic."""
        if not self.capabilities.claimed(trial):
            reason = f"{self.capabilities.system.name} does not claim it"
            return Result(trial, Outcome.NOT_CLAIMED, reason=reason)
        result = self._judged(trial)
        deviation = self.capabilities.deviation(trial, self.today)
        if result.outcome is Outcome.FAILED and deviation is not None:
            reason = f"{deviation.reason} (known until {deviation.until.isoformat()})"
            return Result(
                trial, Outcome.DEVIATES, result.failed, result.what, result.expected, result.came, reason=reason
            )
        return result

    def _ask(self, trial: Trial) -> SystemAnswer | NoAnswer:
        carrier = self._carrier()
        try:
            return self._reader.read(carrier.carry(trial.question), trial.question)
        except NoAnswer as none:
            return none
        finally:
            self._idle.put(carrier)

    def _carrier(self) -> Carrier:
        if self._idle.empty():
            made = self.make()
            self._made.append(made)
            return made
        return self._idle.get()

    def _judged(self, trial: Trial) -> Result:
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
