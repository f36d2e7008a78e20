"""Mutants: procedures with one detail of one provision changed, each of which a scenario must notice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs
from attrs import evolve, frozen

from cinmodel.occasions import AllOf, Condition, Occasion
from cinmodel.outcomes import FAILED, Scenario
from cinmodel.procedures import Procedure
from cinmodel.provisions import Circumstance, Item, Provision, Reading, Strength, severity_of
from cinmodel.running import Binder, Told, ask, tell
from cinmodel.spans import Span, Unit
from cinmodel.vocabulary import Vocabulary

OTHER_UNIT = {
    Unit.WORKING_DAYS: Unit.CALENDAR_DAYS,
    Unit.CALENDAR_DAYS: Unit.WORKING_DAYS,
    Unit.WEEKS: Unit.MONTHS,
    Unit.MONTHS: Unit.WEEKS,
    Unit.YEARS: Unit.MONTHS,
    Unit.HOURS: Unit.WORKING_DAYS,
}
HOURS_A_DAY = 24
Change = tuple[str, Provision]


@frozen(eq=False)
class Mutant:
    """A procedure with one detail changed: of which provision, and what."""

    authority: str
    topic: str
    provision: str
    change: str
    procedure: Procedure

    @property
    def name(self) -> str:
        """How it is named in the list of equivalent ones."""
        return f"{self.authority}: {self.provision}: {self.change}"


def mutants(procedure: Procedure, all_procedures: Iterable[Procedure]) -> Iterator[Mutant]:
    """Every mutant of a procedure; the others lend triggers and items that they use on the same topics."""
    others = [one for one in all_procedures if one.id != procedure.id]
    for provision in procedure.provisions:
        if not provision.judged:
            continue
        elsewhere = [each for one in others for each in one.on_topic.get(provision.topic, ())]
        for change, changed in (*_changes(provision, elsewhere, procedure.vocabulary), *_readings(provision)):
            yield _mutant(procedure, provision, change, (changed,))
        for name in provision.clashes_with:
            yield _mutant(procedure, provision, f"without the clash with {name}", (), of=name)


def survivors(
    procedure: Procedure, changed: Iterable[Mutant], scenarios: Iterable[Scenario], binder: Binder
) -> Iterator[Mutant]:
    """The mutants that none of the authority's own scenarios on the topic notices."""
    told: dict[str, list[Told]] = {}
    for scenario in scenarios:
        if scenario.owner != procedure.id:
            continue
        case = tell(scenario, procedure, binder)
        outcome = ask(case, procedure)
        if outcome is not None:
            told.setdefault(outcome.topic, []).append(case)
    for mutant in changed:
        if not any(_fails(case, mutant.procedure) for case in told.get(mutant.topic, ())):
            yield mutant


def _fails(case: Told, procedure: Procedure) -> bool:
    outcome = ask(case, procedure)
    return outcome is not None and outcome.outcome == FAILED


def _mutant(
    procedure: Procedure, provision: Provision, change: str, instead: tuple[Provision, ...], of: str | None = None
) -> Mutant:
    replaced = of or provision.id
    provisions = tuple(new for one in procedure.provisions for new in (instead if one.id == replaced else (one,)))
    return Mutant(procedure.id, provision.topic, provision.id, change, evolve(procedure, provisions=provisions))


def _changes(provision: Provision, elsewhere: list[Provision], vocabulary: Vocabulary) -> Iterator[Change]:
    """Every change of one detail; a field that every reading replaces is changed in the readings alone."""
    if not provision.readings:
        yield from _plain(provision, elsewhere, vocabulary)
        return
    seen = set()
    for place, reading in enumerate(provision.readings):
        for change, changed in _plain(reading.provision, elsewhere, vocabulary):
            shared = _shared(provision, reading.provision, changed)
            if shared is None:
                name = f"{reading.id}: {change}"
                yield (
                    name,
                    evolve(provision, readings=_at(provision.readings, place, evolve(reading, provision=changed))),
                )
            elif change not in seen:
                seen.add(change)
                yield change, shared


def _shared(provision: Provision, before: Provision, after: Provision) -> Provision | None:
    """The provision with a change of fields that no reading replaces made under all of them; None where one does."""
    changed = {
        one.name: getattr(after, one.name)
        for one in attrs.fields(type(before))
        if getattr(after, one.name) != getattr(before, one.name)
    }
    if any(getattr(one.provision, name) != getattr(before, name) for name in changed for one in provision.readings):
        return None
    readings = tuple(evolve(one, provision=evolve(one.provision, **changed)) for one in provision.readings)
    return evolve(provision, readings=readings)


def _at(readings: tuple[Reading, ...], place: int, reading: Reading) -> tuple[Reading, ...]:
    return (*readings[:place], reading, *readings[place + 1 :])


def _readings(provision: Provision) -> Iterator[Change]:
    """Each reading removed."""
    for place, reading in enumerate(provision.readings):
        left = (*provision.readings[:place], *provision.readings[place + 1 :])
        yield f"without the reading {reading.id}", evolve(provision, readings=left)


def _plain(provision: Provision, elsewhere: list[Provision], vocabulary: Vocabulary) -> Iterator[Change]:
    fields = {one.name: getattr(provision, one.name) for one in attrs.fields(type(provision)) if one.name != "readings"}
    for name, value in fields.items():
        for change, changed in _values(value):
            yield f"{name}: {change}", _with(provision, name, changed)
    yield from _triggers(provision, fields, elsewhere)
    yield from provision.turned()
    yield from _severity(provision)
    yield from _sets(provision, fields, elsewhere, vocabulary)


def _with(provision: Provision, name: str, value: Any) -> Provision:
    changed: dict[str, Any] = {name: value}
    return evolve(provision, **changed)


def _values(value: Any) -> Iterator[tuple[str, Any]]:
    """A value with one detail changed: a span a step shorter, longer or in another unit, one condition dropped."""
    if isinstance(value, Span):
        for changed in _spans(value):
            yield f"{value} -> {changed}", changed
    elif isinstance(value, Occasion) and value.plus is not None:
        for changed in _spans(value.plus):
            yield f"{value.plus} -> {changed}", evolve(value, plus=changed)
    elif isinstance(value, tuple) and value and all(isinstance(one, Condition) for one in value):
        for place, one in enumerate(value):
            yield f"without condition {place + 1}", (*value[:place], *value[place + 1 :])
            if isinstance(one, AllOf):
                for inner, _ in enumerate(one.conditions):
                    left = (*one.conditions[:inner], *one.conditions[inner + 1 :])
                    yield (
                        f"without condition {place + 1}.{inner + 1}",
                        (*value[:place], AllOf(left), *value[place + 1 :]),
                    )


def _spans(span: Span) -> Iterator[Span]:
    # Hours are judged to the day: one hour more or less is no other span.
    step = HOURS_A_DAY if span.unit is Unit.HOURS else 1
    if span.count > step:
        yield evolve(span, count=span.count - step)
    yield evolve(span, count=span.count + step)
    count = -(-span.count // HOURS_A_DAY) if span.unit is Unit.HOURS else span.count
    yield Span(count, OTHER_UNIT[span.unit])


def _triggers(provision: Provision, fields: dict[str, Any], elsewhere: list[Provision]) -> Iterator[Change]:
    """The trigger replaced by each other one that another authority uses on the topic."""
    own = provision.trigger()
    variants = [each for one in elsewhere for each in (one, *(reading.provision for reading in one.readings))]
    for other in dict.fromkeys(trigger for one in variants for trigger in one.trigger() if trigger not in own):
        for name, value in fields.items():
            if isinstance(value, Occasion) and value in own:
                yield f"{name}: {_short(other)}", _with(provision, name, other)


def _short(occasion: Occasion) -> str:
    since = f" from {_short(occasion.since)}" if occasion.since else ""
    plus = f" plus {occasion.plus}" if occasion.plus else ""
    with_ = "".join(f" with {one.detail}" for one in occasion.carrying)
    which = "" if occasion.which == "each" else f" ({occasion.which})"
    return f"{occasion.event or 'lapse'}{which}{with_}{since}{plus}"


def _severity(provision: Provision) -> Iterator[Change]:
    """Another class of severity, where the provision can be at fault at all."""
    if provision.blameless:
        return
    weighed = severity_of([(provision.strength, bool(provision.hedge))])
    for strength in (Strength.MUST, Strength.SHOULD, Strength.MAY):
        if severity_of([(strength, False)]) is not weighed:
            yield f"{provision.strength.value} -> {strength.value}", evolve(provision, strength=strength, hedge="")


def _sets(
    provision: Provision, fields: dict[str, Any], elsewhere: list[Provision], vocabulary: Vocabulary
) -> Iterator[Change]:
    for name, value in fields.items():
        if isinstance(value, tuple) and value and all(isinstance(one, Item | Circumstance) for one in value):
            for change, changed in _entries(provision, value):
                yield f"{name}: {change}", _with(provision, name, changed)
            for added in _others(value, elsewhere):
                # A role that counts as one of the set is in it already.
                if name != "one_of" or not _counted(added.item, vocabulary) & {entry.item for entry in value}:
                    yield f"{name}: with {added.item}", _with(provision, name, (*value, added))


def _counted(name: str, vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.roles_counted_as.get(name, frozenset())


def _entries(provision: Provision, entries: tuple[Any, ...]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Each entry dropped, each of its conditions dropped, its severity changed."""
    for place, entry in enumerate(entries):
        before, after = entries[:place], entries[place + 1 :]
        if len(entries) > 1:
            yield f"without {entry.item}", (*before, *after)
        for field in ("when", "unless"):
            for change, changed in _values(getattr(entry, field)):
                if field == "when" and isinstance(entry, Circumstance) and not changed:
                    continue
                yield f"{entry.item}: {field}: {change}", (*before, evolve(entry, **{field: changed}), *after)
        if isinstance(entry, Item):
            for change, changed in _weights(provision, entry):
                yield f"{entry.item}: {change}", (*before, changed, *after)


def _others(entries: tuple[Any, ...], elsewhere: list[Provision]) -> Iterator[Any]:
    """The entries that the other authorities have on the topic, each once."""
    held = {entry.item for entry in entries}
    for one in elsewhere:
        for other in one.entries():
            if other.item not in held and type(other) is type(entries[0]):
                held.add(other.item)
                yield Item(other.item) if isinstance(other, Item) else other


def _weights(provision: Provision, item: Item) -> Iterator[tuple[str, Item]]:
    strength, hedged = item.strength or provision.strength, bool(item.hedge or provision.hedge)
    weighed = severity_of([(strength, hedged)])
    if not (item.strength or item.hedge):
        return
    for other in (Strength.MUST, Strength.SHOULD, Strength.MAY):
        if severity_of([(other, bool(provision.hedge))]) is not weighed:
            yield f"{strength.value} -> {other.value}", evolve(item, strength=other, hedge="")
