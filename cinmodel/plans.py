"""A plan: what a draft changes, found out before anybody decides on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from cinmodel.boundaries import Boundary, Example
from cinmodel.changes import Change, Changes
from cinmodel.comparison import Status, compare
from cinmodel.doubts import Doubt
from cinmodel.evidence import Evidence, Pair
from cinmodel.failures import Failure
from cinmodel.keys import vocabulary_key
from cinmodel.limits import Crossing
from cinmodel.mentions import mentions
from cinmodel.parting import Shown
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision
from cinmodel.relations import Found, Relation
from cinmodel.spans import Unit
from cinmodel.vocabulary import Vocabulary
from cinmodel.witnesses import Witness

NEW, RESOLVED, OTHERWISE = "new", "resolved", "otherwise"

NOT_JUDGED = "guidance: no case can show it"
WORDING_ALONE = "wording, citations or order alone: no verdict depends on it"
SPOKE_NOT = "the document said nothing on this before"
SPEAKS_NOT = "the document says nothing on this in the draft"
NO_CASE = "no case tried tells the draft from before"

WORKING_DAYS = "working-days"


@frozen
class Flip:
    """Two procedures whose relation on a topic changes, or who are alike in a field or differ in it and did not before.

    None stands for a relation where they were, or are, not both there.
    """

    topic: str
    a: str
    b: str
    before: Found | None
    after: Found | None
    now_apart: tuple[Shown, ...] = ()
    now_alike: tuple[Shown, ...] = ()


@frozen
class RowFlip:
    """A row of the comparison whose status changes; None where no procedure spoke, or speaks, on it."""

    topic: str
    before: Status | None
    after: Status | None


@frozen
class DoubtChange:
    """An ambiguity or contradiction that is new, resolved, or matters otherwise than before."""

    change: str
    doubt: Doubt


@frozen(eq=False)
class Smallest:
    """The smallest case in which one change alone changes an answer, or why there is none.

    `sides` are the procedure before and with this one change, as the witness names them; `searched` counts the cases tried.
    """

    change: Change
    sides: tuple[Procedure, ...] = ()
    witness: Witness | None = None
    searched: int = 0
    why: str = ""


@frozen(eq=False)
class Plan:
    """All that a draft changes. `before` and `after` are the procedures of the whole comparison, on one vocabulary."""

    before: Sequence[Procedure]
    after: Sequence[Procedure]
    changes: Changes
    failures: tuple[Failure, ...] = ()
    flips: tuple[Flip, ...] = ()
    rows: tuple[RowFlip, ...] = ()
    smallest: tuple[Smallest, ...] = ()
    doubts: tuple[DoubtChange, ...] = ()
    crossings: tuple[Crossing, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    examples: tuple[Example, ...] = ()
    vocabulary_changed: bool = False

    def __bool__(self) -> bool:
        """Whether the draft changes anything."""
        return bool(self.changes) or self.vocabulary_changed


def on_one_vocabulary(
    before: Iterable[Procedure], after: Iterable[Procedure]
) -> tuple[list[Procedure], list[Procedure], bool]:
    """The procedures of both sides on the draft's vocabulary, with what only the one before had added to it.

    Last, whether the two vocabularies differ.
    """
    before, after = list(before), list(after)
    if not before or not after:
        return before, after, False
    then, now = before[0].vocabulary, after[0].vocabulary
    if vocabulary_key(then) == vocabulary_key(now):
        return [evolve(one, vocabulary=now) for one in before], after, False
    both = _joined(then, now)
    sides = [[evolve(one, vocabulary=both) for one in side] for side in (before, after)]
    return sides[0], sides[1], True


def _joined(then: Vocabulary, now: Vocabulary) -> Vocabulary:
    rows = {
        sort: {**getattr(now, sort)}
        for sort in ("family", "topic", "event", "fact", "role", "person", "item", "detail")
    }
    for sort, names in rows.items():
        for name, row in getattr(then, sort).items():
            names.setdefault(name, row)
    changed: dict[str, Any] = rows
    return evolve(now, **changed)


def touched(before: Sequence[Procedure], after: Sequence[Procedure], changed: Changes) -> list[str]:
    """The topics on which anything can change: those of changed provisions, and where the working days change, all dated ones."""
    topics = dict.fromkeys(topic for one in changed.provisions for topic in one.topics)
    moved = {authority for authority, field in changed.covers if field.field in (WORKING_DAYS, "authority")}
    for one in (*before, *after):
        if one.id in moved:
            for topic, provisions in one.on_topic.items():
                spans = mentions([each for each in provisions if each.judged], one.vocabulary).spans
                if any(span.unit is Unit.WORKING_DAYS for span in spans):
                    topics[topic] = None
    return list(topics)


def flips(before: Mapping[str, Evidence], after: Mapping[str, Evidence]) -> Iterator[Flip]:
    """The pairs whose relation changes, or one of whose readings' relations, or in what they differ."""
    for topic in dict.fromkeys((*after, *before)):
        then, now = (_pairs(side.get(topic)) for side in (before, after))
        for a, b in dict.fromkeys((*now, *then)):
            old, new = then.get((a, b)), now.get((a, b))
            more, less = _beyond(new, old), _beyond(old, new)
            if _told(old) != _told(new) or more or less:
                then_found, now_found = (None if one is None else one.found for one in (old, new))
                yield Flip(topic, a, b, then_found, now_found, more, less)


def _pairs(found: Evidence | None) -> dict[tuple[str, str], Pair]:
    return {} if found is None else {(pair.a, pair.b): pair for pair in found.pairs}


def _beyond(one: Pair | None, other: Pair | None) -> tuple[Shown, ...]:
    """The differences of a pair in which the pair on the other side did not differ."""
    there = {_kept(each) for each in (other.differences if other else ())}
    return tuple(each for each in (one.differences if one else ()) if _kept(each) not in there)


def _kept(one: Shown) -> tuple[str | None, ...]:
    """What a difference is known by: its field, and where it is of one side alone, what that one says."""
    alone = one.a is None or one.b is None
    return (one.field, one.a, one.b) if alone else (one.field,)


def _told(pair: Pair | None) -> tuple[Relation, tuple[Relation, ...]]:
    """A relation, and those under the readings, in whatever order; a pair that is not there is silent."""
    if pair is None:
        return Relation.SILENT, ()
    readings = sorted((relation for _, _, relation in pair.found.readings), key=lambda one: one.value)
    return pair.found.relation, tuple(readings)


def row_flips(before: Sequence[Procedure], after: Sequence[Procedure], topics: Iterable[str]) -> Iterator[RowFlip]:
    """The rows among some topics whose status changes."""
    then, now = ({row.id: row.status for row in compare(side, ()).rows} if side else {} for side in (before, after))
    for topic in topics:
        if then.get(topic) is not now.get(topic):
            yield RowFlip(topic, then.get(topic), now.get(topic))


def doubt_changes(before: Mapping[str, Evidence], after: Mapping[str, Evidence]) -> Iterator[DoubtChange]:
    """The doubts that are new, resolved, or matter otherwise."""
    then, now = (
        {(one.authority, one.topic, one.sort, one.provisions): one for found in side.values() for one in found.doubts}
        for side in (before, after)
    )
    for key, doubt in now.items():
        old = then.get(key)
        if old is None:
            yield DoubtChange(NEW, doubt)
        elif (old.matters, old.days) != (doubt.matters, doubt.days):
            yield DoubtChange(OTHERWISE, doubt)
    yield from (DoubtChange(RESOLVED, doubt) for key, doubt in then.items() if key not in now)


def apart(
    before: Sequence[Procedure], after: Sequence[Procedure], change: Change
) -> Smallest | tuple[Procedure, Procedure]:
    """The procedure before, and with one change alone as a draft of its own; or why no case needs to be searched for."""
    old = next((one for one in before if one.id == change.authority), None)
    new = next((one for one in after if one.id == change.authority), None)
    topic = change.provision.topic
    if not any(one.judged for one in (change.before, change.after) if one is not None):
        return Smallest(change, why=NOT_JUDGED)
    if old is None or not _judged(old, topic):
        return Smallest(change, why=SPOKE_NOT)
    if new is None or not _judged(new, topic):
        return Smallest(change, why=SPEAKS_NOT)
    if not bears_on_verdicts(change):
        return Smallest(change, why=WORDING_ALONE)
    changed = [change.after if one.id == change.provision.id else one for one in old.provisions]
    changed += [change.after] if change.before is None else []
    provisions = tuple(one for one in changed if one is not None)
    cover = evolve(old.authority, id=f"{old.id}-draft", name=f"{old.authority.name} (draft)")
    return old, evolve(old, authority=cover, provisions=provisions)


def _judged(procedure: Procedure, topic: str) -> bool:
    return any(one.judged for one in procedure.on_topic.get(topic, ()))


def bears_on_verdicts(change: Change) -> bool:
    """Whether a change is of more than wording and citations."""
    if change.before is None or change.after is None:
        return True
    return _unworded(change.before) != _unworded(change.after)


def _unworded(provision: Provision) -> Provision:
    readings = tuple(evolve(one, means="", provision=_unworded(one.provision)) for one in provision.readings)
    return evolve(provision, says="", cites=(), readings=readings)


def smallest(change: Change, sides: tuple[Procedure, Procedure], found: Evidence) -> Smallest:
    """The smallest case in which a change alone changes an answer, from the evidence on the two sides."""
    known = {one.id: one for one in found.witnesses}
    shown = [known[name] for pair in found.pairs for name in pair.witnesses]
    if not shown:
        return Smallest(change, sides, searched=found.searched, why=NO_CASE)
    best = min(shown, key=lambda one: (len(one.case.events) + len(one.case.facts), one.on))
    return Smallest(change, sides, evolve(best, id=name_of(change)), found.searched)


def name_of(change: Change) -> str:
    """What the smallest case of a change is called."""
    return f"{change.authority}/{change.provision.id}"
