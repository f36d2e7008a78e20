"""The kit: it asks a system each trial's question, has judged what comes back, and never stops at a fault."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from queue import SimpleQueue

from attrs import define, field

from cinmodel.acceptance.capabilities import Capabilities
from cinmodel.acceptance.carriers import Carrier
from cinmodel.acceptance.judging import Judging, Outcome, Result
from cinmodel.acceptance.protocol import AnswerReader, NoAnswer, SystemAnswer
from cinmodel.acceptance.trials import Suite, Trial, names_by_label


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
    _judging: Judging = field(init=False)

    @_reader.default
    def _make_reader(self) -> AnswerReader:
        return AnswerReader(frozenset(names_by_label(self.suite.procedure.vocabulary).values()))

    @_judging.default
    def _make_judging(self) -> Judging:
        return Judging(self.answer, self.claimed)

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
        result = self._judging.result(trial)
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
            # Without the frames of its traceback, which hold all that came.
            return NoAnswer(none.what, none.came)
        finally:
            self._idle.put(carrier)

    def _carrier(self) -> Carrier:
        if self._idle.empty():
            made = self.make()
            self._made.append(made)
            return made
        return self._idle.get()
