"""Eligibility: the circumstances in which a plan, meeting or service is called for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from attrs import field, frozen

from cinmodel.history import History, Occurrences, some
from cinmodel.provisions import Circumstance, Judgement, Provision, Reason, Verdict, applies
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import listed


@frozen
class Eligibility(Provision):
    """Called for in any of the circumstances. It is never a fault."""

    kind: ClassVar[str] = "eligibility"
    verdict_of_fault: ClassVar[frozenset[Verdict]] = frozenset()
    reach: ClassVar[Mapping[Verdict, int]] = {Verdict.CALLED_FOR: 1}

    any_of: tuple[Circumstance, ...] = field(kw_only=True)

    def entries(self) -> tuple[Circumstance, ...]:
        """The circumstances."""
        return self.any_of

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """Called for as soon as one circumstance is known to be there."""
        truths = [(one.item, applies(one.when, one.unless, history)) for one in self.any_of]
        there = tuple(item for item, truth in truths if truth.value)
        unknown = some(truth for _, truth in truths).unknown
        verdict = Verdict.CALLED_FOR if there else Verdict.NOT_CALLED_FOR
        return Judgement(verdict, Reason(verdict.value, names=there), unknown=unknown)

    def position(self, vocabulary: Vocabulary) -> str:
        """`any of: after a child protection plan, after care`."""
        return "any of: " + ", ".join(vocabulary.item[one.item].label for one in self.any_of)

    def fields_compared(self) -> tuple[Any, ...]:
        """Each circumstance with its conditions."""
        return (frozenset((one.item, frozenset(one.when), frozenset(one.unless)) for one in self.any_of),)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """At least one circumstance, none twice, each with a condition."""
        if not self.any_of:
            yield ("any-of",), "a provision of the kind eligibility needs at least one circumstance", "name one"
        seen = set()
        for place, one in enumerate(self.any_of):
            if one.item in seen:
                yield ("any-of", place, "item"), f'"{one.item}" stands twice in the set', "leave one of them out"
            if not one.when:
                yield ("any-of", place, "when"), "a circumstance needs a condition", "name a fact or an occasion"
            seen.add(one.item)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """The circumstances that are there."""
        if not judgement.reason.names:
            return "none of the circumstances is there"
        return "there is: " + listed(vocabulary.item[name].label for name in judgement.reason.names)
