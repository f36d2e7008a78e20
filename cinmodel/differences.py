"""What two procedures say differently on a topic, field by field, and what the first would be without each difference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs
from attrs import evolve, frozen

from cinmodel.mentions import variants
from cinmodel.occasions import Condition, Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import Circumstance, Item, Provision, Reading, Strength
from cinmodel.spans import Span
from cinmodel.vocabulary import NAMED, Holds, Vocabulary
from cinmodel.wording import condition, listed, occasion

NAMES = {
    "what": "answer",
    "until": "end",
    "or_as_agreed": "agreed",
    "strength": "strength",
    "hedge": "hedge",
    "word": "value",
    "detail": "answer",
}
"""What a difference of a field is called; a span, a trigger, a set or a condition is known by what it is."""

BEFORE = {"when": "when ", "unless": "unless ", "needs": "needs first: ", "until": "until "}
"""What stands before a condition, by the field it stands in."""

NOT_COMPARED = frozenset({"id", "topic", "says", "cites", "readings", "clashes_with"})


@frozen
class Difference:
    """One thing that two procedures say differently; None where one of them does not say it.

    `without` holds the first procedure's provisions on the topic as they would be if the difference were not there.
    """

    field: str
    a: str | None
    b: str | None
    without: tuple[Provision, ...]


def differences(first: Procedure, second: Procedure, topic: str) -> list[Difference]:
    """Everything that two procedures say differently on a topic, in the order of the first one's file."""
    mine, others = list(first.on_topic.get(topic, ())), list(second.on_topic.get(topic, ()))
    found: list[Difference] = []
    for one, other in _aligned(mine, others):
        if one is None and other is not None:
            found.append(Difference("variant", None, _whole(other, first.vocabulary), (*mine, _free(other))))
        elif one is not None and other is None:
            left = tuple(_free(each) for each in mine if each is not one)
            found.append(Difference("variant", _whole(one, first.vocabulary), None, left))
        elif one is not None and other is not None:
            for name, a, b, changed in _fields(one, other, first.vocabulary):
                instead = tuple(changed if each is one else each for each in mine)
                found.append(Difference(name, a, b, instead))
    return found


def _free(provision: Provision) -> Provision:
    """A provision whose clashes are gone: the other side of them is not there."""
    return evolve(provision, clashes_with=())


def _aligned(
    mine: Sequence[Provision], others: Sequence[Provision]
) -> Iterator[tuple[Provision | None, Provision | None]]:
    """Each provision of the one with the nearest of the other; those left over alone."""
    pairs = [(_alike(one, other), -here, -there) for here, one in enumerate(mine) for there, other in enumerate(others)]
    taken: dict[int, int] = {}
    for _, here, there in sorted(pairs, reverse=True):
        if -here not in taken and -there not in taken.values():
            taken[-here] = -there
    for place, one in enumerate(mine):
        yield one, others[taken[place]] if place in taken else None
    for place, other in enumerate(others):
        if place not in taken.values():
            yield None, other


def _alike(one: Provision, other: Provision) -> int:
    """In how many fields two provisions are alike."""
    if type(one) is not type(other):
        return -1
    return sum(_values(one, name) == _values(other, name) for name in _compared(one))


def _compared(provision: Provision) -> Iterator[str]:
    return (one.name for one in attrs.fields(type(provision)) if one.name not in NOT_COMPARED)


def _values(provision: Provision, name: str) -> tuple[Any, ...]:
    """What a field holds, under each reading, each once."""
    return tuple(dict.fromkeys(getattr(one, name) for one in variants(provision)))


def _fields(
    one: Provision, other: Provision, vocabulary: Vocabulary
) -> Iterator[tuple[str, str | None, str | None, Provision]]:
    if type(one) is not type(other):
        yield "variant", _whole(one, vocabulary), _whole(other, vocabulary), other
        return
    changed = {name for name in _compared(one) if _differs(one, other, name)}
    bound = {name for name in changed if any(_empty(value) for value in (*_values(one, name), *_values(other, name)))}
    bound = {name for name in bound if not _listed(one, other, name)}
    # What stands in one of several fields, as a span "within" or "at least" does, goes over together.
    groups: dict[str, list[str]] = {}
    for name in _compared(one):
        if name in changed and _listed(one, other, name):
            yield from _entries(one, other, name, vocabulary)
        elif name in changed:
            groups.setdefault(_name(one, other, name), []).append(name)
    for called, names in groups.items():
        together = dict.fromkeys((*names, *(bound if bound & set(names) else ())))
        told = [[_told(_values(each, name), vocabulary) for name in names] for each in (one, other)]
        a, b = (listed(text for text in texts if text) or None for texts in told)
        yield called, a, b, _with(one, other, together)


def _differs(one: Provision, other: Provision, name: str) -> bool:
    mine, others = _values(one, name), _values(other, name)
    if name == "hedge":
        # Hedges weigh alike, however they are worded.
        return {bool(value) for value in mine} != {bool(value) for value in others}
    return _as_set(mine) != _as_set(others)


def _as_set(values: Iterable[Any]) -> frozenset[Any]:
    return frozenset(frozenset(map(_bare, value)) if isinstance(value, tuple) else value for value in values)


def _bare(value: Any) -> Any:
    """A member of a set without its citations and the wording of its hedge; a condition as it is."""
    if isinstance(value, Item):
        return evolve(value, cites=(), hedge="hedged" if value.hedge else "")
    return evolve(value, cites=()) if isinstance(value, Circumstance) else value


def _empty(value: Any) -> bool:
    return value is None or value == ""


def _listed(one: Provision, other: Provision, name: str) -> bool:
    """Whether a field holds members of a set or conditions, which are compared one by one."""
    values = [value for each in (one, other) for value in _values(each, name)]
    return any(isinstance(value, tuple) and value for value in values)


def _entries(
    one: Provision, other: Provision, name: str, vocabulary: Vocabulary
) -> Iterator[tuple[str, str | None, str | None, Provision]]:
    mine = dict.fromkeys(entry for value in _values(one, name) for entry in value)
    others = dict.fromkeys(entry for value in _values(other, name) for entry in value)
    by_key, theirs = {_key(entry): entry for entry in mine}, {_key(entry): entry for entry in others}
    for key in dict.fromkeys((*by_key, *theirs)):
        a, b = by_key.get(key), theirs.get(key)
        if a is not None and b is not None and _bare(a) == _bare(b):
            continue
        told = [None if entry is None else _entry(one, name, entry, vocabulary) for entry in (a, b)]

        def changed(value: tuple[Any, ...], a: Any = a, b: Any = b) -> tuple[Any, ...]:
            left = tuple(b if entry == a else entry for entry in value if entry != a or b is not None)
            return left if a is not None or b is None else (*left, b)

        yield _name(one, other, name), told[0], told[1], _mapped(one, name, changed)


def _key(entry: Any) -> Any:
    return entry.item if isinstance(entry, Item | Circumstance) else entry


def _entry(provision: Provision, name: str, entry: Any, vocabulary: Vocabulary) -> str:
    if isinstance(entry, Condition):
        return f"{BEFORE.get(name, '')}{condition(entry, vocabulary)}"
    label = _label(provision, entry.item, vocabulary)
    notes = [entry.strength.value] if isinstance(entry, Item) and entry.strength else []
    notes += ["where the document hedges it"] if isinstance(entry, Item) and entry.hedge else []
    notes += [f"when {listed(condition(each, vocabulary) for each in entry.when)}"] if entry.when else []
    if entry.unless:
        notes.append(f"unless {listed((condition(each, vocabulary) for each in entry.unless), 'or')}")
    return f"{label} ({'; '.join(notes)})" if notes else label


def _label(provision: Provision, name: str, vocabulary: Vocabulary) -> str:
    holds = getattr(provision, "holds", Holds.ITEM)
    return vocabulary.label(holds if holds in NAMED else Holds.ITEM, name)


def _name(one: Provision, other: Provision, name: str) -> str:
    values = [value for each in (one, other) for value in _values(each, name) if not _empty(value) and value != ()]
    if name in NAMES:
        return NAMES[name]
    if any(isinstance(value, Span) for value in values):
        mine, others = ({value for value in _values(each, name) if isinstance(value, Span)} for each in (one, other))
        same_count = {value.count for value in mine} == {value.count for value in others}
        return "unit" if same_count else "value"
    if any(isinstance(value, Occasion) for value in values):
        triggers = [trigger for each in (*variants(one), *variants(other)) for trigger in each.trigger()]
        return "trigger" if any(value in triggers for value in values) else "answer"
    if any(isinstance(value, tuple) and isinstance(value[0], Item | Circumstance) for value in values):
        return "who" if getattr(one, "holds", Holds.ITEM) in {Holds.ROLE, Holds.PERSON} else "items"
    return "conditions"


def _with(one: Provision, other: Provision, names: Iterable[str]) -> Provision:
    """A provision with some fields as the other one has them, under each of its readings."""
    names = tuple(names)
    choices = dict.fromkeys(tuple(getattr(each, name) for name in names) for each in variants(other))
    several = [
        evolve(_unread(each), **dict(zip(names, choice, strict=True))) for each in variants(one) for choice in choices
    ]
    return _reading(one, several)


def _mapped(one: Provision, name: str, changed: Callable[[tuple[Any, ...]], tuple[Any, ...]]) -> Provision:
    several = [_evolved(each, {name: changed(getattr(each, name))}) for each in variants(one)]
    return _reading(one, several)


def _evolved(provision: Provision, changes: Mapping[str, Any]) -> Provision:
    return evolve(_unread(provision), **changes)


def _unread(provision: Provision) -> Provision:
    return evolve(provision, readings=())


def _reading(one: Provision, several: Sequence[Provision]) -> Provision:
    """A provision that can be read as any of several."""
    distinct = list(dict.fromkeys(several))
    if len(distinct) == 1:
        return distinct[0]
    readings = tuple(Reading(str(number), str(number), (), each) for number, each in enumerate(distinct))
    return evolve(one, readings=readings)


def _whole(provision: Provision, vocabulary: Vocabulary) -> str:
    scope = provision.scope(vocabulary)
    return provision.position(vocabulary) + (f", {scope}" if scope else "")


def _told(values: Iterable[Any], vocabulary: Vocabulary) -> str | None:
    told = dict.fromkeys(_one_told(value, vocabulary) for value in values)
    return listed((text for text in told if text is not None), "or") or None


def _one_told(value: Any, vocabulary: Vocabulary) -> str | None:
    if _empty(value) or value == ():
        return None
    if isinstance(value, Strength):
        return value.value.replace("-", " ")
    if isinstance(value, Occasion):
        return occasion(value, vocabulary)
    if isinstance(value, bool):
        return "yes" if value else None
    if attrs.has(type(value)) and not isinstance(value, Span):
        agreed = getattr(value, "allows", "")
        return f"as agreed ({agreed})"
    return str(value)
