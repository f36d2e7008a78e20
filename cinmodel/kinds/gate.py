"""Gate: an act needs something first, or is forbidden."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from cinmodel.history import History, Occurrences, Truth, Unknown
from cinmodel.occasions import Condition, Occasion
from cinmodel.provisions import Judgement, Provision, Reason, Verdict
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import condition, listed, long_date, occasion

ALL_OF, ONE_OF = "all-of", "one-of"


@frozen
class Gate(Provision):
    """Whenever `act` happens, what it `needs` holds by that day, all of it or one of it; or it is forbidden outright.

    Its scope is asked by the day of the act too: what happens later neither excuses nor forbids it.
    """

    kind: ClassVar[str] = "gate"
    scoped_by_trigger: ClassVar[bool] = True

    act: Occasion = field(kw_only=True)
    needs: tuple[Condition, ...] = field(default=(), kw_only=True)
    mode: str = field(default=ALL_OF, kw_only=True)
    forbidden: bool = field(default=False, kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The act."""
        return (self.act,)

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """Met if every act had what it needed by its own day."""
        unknown: list[Unknown] = []
        lacking: dict[Condition, None] = {}
        faulty = list(triggers.known) if self.forbidden else []
        for occurrence in () if self.forbidden else triggers.known:
            truths = [(need, history.holds(need, occurrence.day)) for need in self.needs]
            if self._open(truths):
                continue
            unsure = [one for _, truth in truths for one in truth.unknown]
            unknown.extend(unsure)
            if not unsure or (self.mode == ALL_OF and any(truth.value is False for _, truth in truths)):
                faulty.append(occurrence)
                lacking.update(dict.fromkeys(need for need, truth in truths if truth.value is False))
        verdict = Verdict.NOT_MET if faulty else Verdict.MET
        day = (faulty or triggers.known)[0].day
        missing = tuple(condition(need, history.vocabulary) for need in lacking)
        return Judgement(verdict, Reason(verdict.value, day), missing=missing, unknown=tuple(dict.fromkeys(unknown)))

    def _open(self, truths: list[tuple[Condition, Truth]]) -> bool:
        held = [truth.value is True for _, truth in truths]
        return any(held) if self.mode == ONE_OF else all(held)

    def position(self, vocabulary: Vocabulary) -> str:
        """`needs first: consent was given`."""
        if self.forbidden:
            return f"not: {occasion(self.act, vocabulary)}"
        needs = listed((condition(need, vocabulary) for need in self.needs), "or" if self.mode == ONE_OF else "and")
        return f"needs first: {needs} (before {occasion(self.act, vocabulary)})"

    def fields_compared(self) -> tuple[Any, ...]:
        """Act, needs and how they join."""
        return (self.act, frozenset(self.needs), self.mode, self.forbidden)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """A gate needs something or forbids."""
        if bool(self.needs) == self.forbidden:
            what = "a gate cannot both need something and be forbidden" if self.forbidden else "a gate needs something"
            yield (), what, 'write either needs = ["..."] or forbidden = true'

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """All needs for one of them, and the other way round."""
        if len(self.needs) > 1:
            other = ONE_OF if self.mode == ALL_OF else ALL_OF
            yield f"{self.mode} -> {other}", evolve(self, mode=other)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """What was lacking on the day of the act."""
        day = long_date(judgement.reason.start) if judgement.reason.start else ""
        act = f"{occasion(self.act, vocabulary)} on {day}"
        if self.forbidden:
            return f"{act}, which it should not"
        lacking = f"not before that: {listed(judgement.missing)}"
        return f"{act}, and {lacking}" if judgement.missing else f"{act}, with what it needs"
