"""What a draft changes in the text of a procedure: its cover, its provisions field by field, the clauses they stand on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs
from attrs import evolve, frozen

from cinmodel.clauses import printed
from cinmodel.differences import differences
from cinmodel.procedures import Authority, Procedure
from cinmodel.provisions import Citation, Provision
from cinmodel.wording import listed

ADDED, REMOVED, CHANGED = "added", "removed", "changed"
NO_LONGER_CITED, NEWLY_CITED, CLASSED = "no longer cited", "newly cited", "classed otherwise"
CITED, UNACCOUNTED = "cited", "unaccounted"
CITES = "cites"

FIGURE = re.compile(r"[0-9]+")

REST = "wording or order"
"""The field that stands for what bears on no verdict and has no name of its own, such as the order of a list."""


@frozen
class FieldChange:
    """One field before and in the draft, as text; None where nothing stands there."""

    field: str
    before: str | None
    after: str | None


@frozen
class Change:
    """A provision as it was and as the draft has it; None where there is none. `fields` only where both are there."""

    authority: str
    before: Provision | None
    after: Provision | None
    fields: tuple[FieldChange, ...] = ()

    @property
    def sort(self) -> str:
        """Whether the provision is added, removed or changed."""
        return ADDED if self.before is None else REMOVED if self.after is None else CHANGED

    @property
    def provision(self) -> Provision:
        """The provision as the draft has it, or as it was where the draft has it no more."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a change is of some provision")
        return found

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that it bears on: two where a provision goes over to another one."""
        return tuple(dict.fromkeys(one.topic for one in (self.before, self.after) if one is not None))


@frozen
class ClauseChange:
    """A clause of the document that is accounted for otherwise than before, by its locator."""

    authority: str
    at: str
    change: str
    now: str


@frozen
class Changes:
    """All that the text of a draft changes."""

    covers: tuple[tuple[str, FieldChange], ...]
    provisions: tuple[Change, ...]
    clauses: tuple[ClauseChange, ...]

    def __bool__(self) -> bool:
        """Whether it changes anything."""
        return bool(self.covers or self.provisions or self.clauses)


def stale(change: Change) -> tuple[str, ...]:
    """The sentence and the cited words of a provision that still hold a figure which the draft has changed."""
    if change.before is None or change.after is None or change.before.value() == change.after.value():
        return ()
    gone, come = (set(FIGURE.findall(one.value() or "")) for one in (change.before, change.after))
    texts = (change.after.says, *(_cited(one) for one in change.after.all_citations()))
    bare = {text: set(FIGURE.findall(text.partition("“")[2] or text)) for text in texts}
    return tuple(text for text, figures in bare.items() if figures & (gone - come) and not figures & (come - gone))


def changes(before: Sequence[Procedure], after: Sequence[Procedure]) -> Changes:
    """What changes from some procedures to others, authority by authority, in the order of the columns."""
    covers: list[tuple[str, FieldChange]] = []
    provisions: list[Change] = []
    clauses: list[ClauseChange] = []
    then, now = ({one.id: one for one in several} for several in (before, after))
    for name in dict.fromkeys((*now, *then)):
        old, new = then.get(name), now.get(name)
        covers += [(name, one) for one in _cover(old, new)]
        provisions += _provisions(name, old, new)
        clauses += _clauses(name, old, new)
    return Changes(tuple(covers), tuple(provisions), tuple(clauses))


def _cover(old: Procedure | None, new: Procedure | None) -> Iterator[FieldChange]:
    if old is None or new is None:
        yield FieldChange("authority", *(None if one is None else one.authority.name for one in (old, new)))
        return
    for one in attrs.fields(Authority):
        a, b = getattr(old.authority, one.name), getattr(new.authority, one.name)
        if a != b:
            yield FieldChange(one.name.replace("_", "-"), _plain(a), _plain(b))


def _plain(value: Any) -> str | None:
    if attrs.has(type(value)):
        parts = ((one.name, _plain(getattr(value, one.name))) for one in attrs.fields(type(value)))
        return "; ".join(f"{name}: {text}" for name, text in parts if text)
    if isinstance(value, tuple):
        return listed(map(str, value)) or None
    return None if value in (None, "") else str(value)


def _provisions(name: str, old: Procedure | None, new: Procedure | None) -> Iterator[Change]:
    then, now = ({one.id: one for one in each.provisions} if each else {} for each in (old, new))
    for provision in dict.fromkeys((*now, *then)):
        a, b = then.get(provision), now.get(provision)
        if a is None or b is None:
            yield Change(name, a, b)
        elif a != b and old is not None and new is not None:
            yield Change(name, a, b, tuple(_fields(old, new, a, b)))


def _fields(old: Procedure, new: Procedure, before: Provision, after: Provision) -> Iterator[FieldChange]:
    """Every field that changes: first what bears on verdicts, then the wording."""
    found = [FieldChange("topic", before.topic, after.topic)] if before.topic != after.topic else []
    found += [FieldChange("kind", before.kind, after.kind)] if before.kind != after.kind else []
    found += _judged(old, new, before, after)
    worded = {
        "hedge": (before.hedge, after.hedge),
        "says": (before.says, after.says),
        "clashes-with": (listed(before.clashes_with), listed(after.clashes_with)),
        "readings": (_readings(before), _readings(after)),
    }
    named = {one.field for one in found}
    found += [
        FieldChange(name, a or None, b or None) for name, (a, b) in worded.items() if a != b and name not in named
    ]
    found += _cites(before, after)
    yield from found or [FieldChange(REST, None, None)]


def _judged(old: Procedure, new: Procedure, before: Provision, after: Provision) -> list[FieldChange]:
    """What bears on verdicts; where both have the same readings, reading by reading, each named unless all change alike."""
    then, now = ({one.id: one for one in each.readings} for each in (before, after))
    if not then or then.keys() != now.keys():
        return list(_plainly(old, new, before, after))
    read = {name: list(_plainly(old, new, then[name].provision, now[name].provision)) for name in then}
    alike = [one for one in next(iter(read.values())) if all(one in several for several in read.values())]
    return alike + [
        FieldChange(f"{one.field}, if {now[name].means}", one.before, one.after)
        for name, several in read.items()
        for one in several
        if one not in alike
    ]


def _plainly(old: Procedure, new: Procedure, before: Provision, after: Provision) -> Iterator[FieldChange]:
    alone = evolve(old, provisions=(_unclashing(before),))
    instead = evolve(new, provisions=(evolve(_unclashing(after), topic=before.topic),))
    for one in differences(alone, instead, before.topic):
        yield FieldChange(one.field, one.a, one.b)


def _unclashing(provision: Provision) -> Provision:
    return evolve(provision, clashes_with=())


def _readings(provision: Provision) -> str:
    return "; ".join(one.means for one in provision.readings)


def _cites(before: Provision, after: Provision) -> list[FieldChange]:
    then, now = before.all_citations(), after.all_citations()
    gone = [FieldChange(CITES, _cited(one), None) for one in then if one not in now]
    return gone + [FieldChange(CITES, None, _cited(one)) for one in now if one not in then]


def _cited(cite: Citation) -> str:
    return f"{printed(cite.at)} “{cite.words}”"


def _clauses(name: str, old: Procedure | None, new: Procedure | None) -> Iterator[ClauseChange]:
    then, now = (_account(each) for each in (old, new))
    for at in dict.fromkeys((*then, *now)):
        a, b = then.get(at, UNACCOUNTED), now.get(at, UNACCOUNTED)
        if a != b:
            yield ClauseChange(name, at, NEWLY_CITED if b == CITED else NO_LONGER_CITED if a == CITED else CLASSED, b)


def _account(procedure: Procedure | None) -> Mapping[str, str]:
    """What each clause is that is cited or classed."""
    if procedure is None:
        return {}
    return {**procedure.unencoded, **dict.fromkeys(_cited_in(procedure.provisions), CITED)}


def _cited_in(provisions: Iterable[Provision]) -> Iterator[str]:
    return (cite.at for one in provisions for cite in one.all_citations())
