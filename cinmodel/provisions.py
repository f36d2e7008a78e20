"""What one procedure says on one topic, the clause it stands on, and how a case is held against it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Any, ClassVar

from attrs import field, frozen

from cinmodel.history import FALSE, TRUE, History, Occurrences, Truth, Unknown, every, some
from cinmodel.occasions import Condition, Occasion
from cinmodel.spans import Span
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import condition, listed


class Strength(Enum):
    """How strongly a document puts what it says."""

    MUST = "must"
    WILL = "will"
    SHOULD = "should"
    EXPECTED = "expected"
    GOOD_PRACTICE = "good-practice"
    MAY = "may"
    MUST_NOT = "must-not"
    SHOULD_NOT = "should-not"


class Severity(Enum):
    """How grave a fault is; in order."""

    NONE = "none"
    DEPARTURE = "departure"
    BREACH = "breach"

    @property
    def rank(self) -> int:
        """0 for none, up to 2 for a breach."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class Verdict(Enum):
    """The words of a judgement."""

    IN_TIME = "in time"
    LATE = "late"
    OVERDUE = "overdue"
    NOT_YET_DUE = "not yet due"
    STILL_TO_DO = "still to do"
    MET = "met"
    NOT_MET = "not met"
    CALLED_FOR = "called for"
    NOT_CALLED_FOR = "not called for"
    DOES_NOT_APPLY = "does not apply"
    UNKNOWN = "unknown"
    DEPENDS = "depends on the reading"

    @property
    def hyphenated(self) -> str:
        """The word as JSON has it."""
        return self.value.replace(" ", "-")


FAULTS = frozenset({Verdict.LATE, Verdict.OVERDUE, Verdict.NOT_MET})


@frozen(cache_hash=True)
class Citation:
    """A clause by its locator (`5/1`) and at most eight of its consecutive words that carry the figure or the duty."""

    at: str
    words: str


@frozen(cache_hash=True)
class Item:
    """One member of a set. Its own citation, strength and hedge stand where given, else those of its provision."""

    item: str
    cites: tuple[Citation, ...] = ()
    strength: Strength | None = None
    hedge: str = ""
    when: tuple[Condition, ...] = ()
    unless: tuple[Condition, ...] = ()


@frozen(cache_hash=True)
class Circumstance:
    """One circumstance that calls for something: it is there if every `when` holds and no `unless`."""

    item: str
    when: tuple[Condition, ...]
    unless: tuple[Condition, ...] = ()
    cites: tuple[Citation, ...] = ()


@frozen
class Breach:
    """A period that ran out: its last good day, and the day it was done after all (None if it was not)."""

    due: date
    done: date | None


@frozen
class Judgement:
    """What a provision comes to in one case on one day.

    `due` is the last good day. `missing` holds labels. `weights` are the strengths of what is at fault, each with
    whether it is hedged; empty where only the provision's own counts. `reason` tells how it was found.
    """

    verdict: Verdict
    reason: Reason
    due: date | None = None
    breaches: tuple[Breach, ...] = ()
    missing: tuple[str, ...] = ()
    unknown: tuple[Unknown, ...] = ()
    weights: tuple[tuple[Strength, bool], ...] = ()


@frozen
class Reason:
    """The days a judgement was counted from and to: what the sentence of a finding is made of."""

    how: str
    start: date | None = None
    done: date | None = None
    span: Span | None = None
    conditions: tuple[Condition, ...] = ()
    names: tuple[str, ...] = ()


@frozen
class Reading:
    """One way to understand an ambiguous provision: `provision` is the whole with the replaced fields in place."""

    id: str
    means: str
    replaces: tuple[str, ...]
    provision: Provision


@frozen
class Provision:
    """What every kind of provision has. `line` is where its block begins in its file."""

    kind: ClassVar[str]
    verdict_of_fault: ClassVar[frozenset[Verdict]] = FAULTS
    judged: ClassVar[bool] = True
    scoped_by_trigger: ClassVar[bool] = False
    """Whether `when` and `unless` are asked on the day of each trigger, not on the day of looking."""
    reach: ClassVar[Mapping[Verdict, int]] = {}
    """How far a verdict reaches where no fault is found: what is called for is more than what is not."""

    id: str
    topic: str
    strength: Strength
    says: str
    cites: tuple[Citation, ...]
    when: tuple[Condition, ...] = field(default=(), kw_only=True)
    unless: tuple[Condition, ...] = field(default=(), kw_only=True)
    hedge: str = field(default="", kw_only=True)
    readings: tuple[Reading, ...] = field(default=(), kw_only=True)
    clashes_with: tuple[str, ...] = field(default=(), kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The occasions one of which must have happened for the provision to apply; none for one that always does."""
        return ()

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """Hold a case against the provision, given that it applies."""
        raise NotImplementedError

    def position(self, vocabulary: Vocabulary) -> str:
        """What it says, in the comparison's own short form."""
        raise NotImplementedError

    def value(self) -> str | None:
        """The figure as written, if it has one."""
        return None

    def term(self) -> str:
        """The document's own word where it gives no date: compared as a word, because no case tells words apart."""
        return ""

    def entries(self) -> tuple[Item | Circumstance, ...]:
        """The members of its set, if it has one."""
        return ()

    def asks_carried(self) -> Iterator[tuple[Occasion, str, frozenset[str]]]:
        """What it asks events to carry beyond its occasions: the event, the detail, the names (none for a span)."""
        return iter(())

    def fields_compared(self) -> tuple[Any, ...]:
        """What two provisions are compared by: everything but names, wording and citations."""
        raise NotImplementedError

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """What does not make sense in it: the path of the field, what is wrong, the cure."""
        return iter(())

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """The reason of a judgement in a sentence, with the dates counted out."""
        raise NotImplementedError

    @property
    def blameless(self) -> bool:
        """Whether it can never be at fault, however strongly it is put."""
        return not self.verdict_of_fault

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """The same provision with its direction turned round, each with what was changed: for mutants."""
        return iter(())

    @property
    def counts_back(self) -> bool:
        """Whether it counts days back from its trigger."""
        return False

    def all_citations(self) -> tuple[Citation, ...]:
        """Its own citations, those of its items and those of its readings."""
        own = [*self.cites, *(cite for entry in self.entries() for cite in entry.cites)]
        for reading in self.readings:
            own.extend(cite for cite in reading.provision.all_citations() if cite not in own)
        return tuple(own)

    def scope(self, vocabulary: Vocabulary) -> str:
        """Where it applies, as words after a comma; empty where it always does."""
        parts = []
        if self.when:
            parts.append("when " + listed(condition(one, vocabulary) for one in self.when))
        if self.unless:
            parts.append("unless " + listed((condition(one, vocabulary) for one in self.unless), "or"))
        return ", ".join(parts)


def applies(
    when: tuple[Condition, ...], unless: tuple[Condition, ...], history: History, by: date | None = None
) -> Truth:
    """Whether every `when` holds and no `unless` does, by a day; unknown names everything that was asked for."""
    if not when and not unless:
        return TRUE
    wanted = every([history.holds(one, by) for one in when])
    against = some([history.holds(one, by) for one in unless])
    if wanted.value is False or against.value:
        return FALSE
    return every([wanted, Truth(None if against.unknown else True, against.unknown)])


def severity_of(weights: Iterable[tuple[Strength, bool]]) -> Severity:
    """The gravest severity of faults of these strengths: anything hedged is at most a departure."""
    worst = Severity.NONE
    for strength, hedged in weights:
        if strength is Strength.MAY:
            one = Severity.NONE
        elif hedged or strength not in {Strength.MUST, Strength.WILL, Strength.MUST_NOT}:
            one = Severity.DEPARTURE
        else:
            one = Severity.BREACH
        worst = max(worst, one, key=lambda severity: severity.rank)
    return worst
