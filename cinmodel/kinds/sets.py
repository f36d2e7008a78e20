"""What an occasion carries, held against a set: as one of, all of, or none of."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from attrs import evolve, field, frozen

from cinmodel.diagnostics import a
from cinmodel.history import DetailUnknown, History, Occurrences, Unknown
from cinmodel.occasions import Occasion
from cinmodel.provisions import Item, Judgement, Provision, Reason, Strength, Verdict, applies
from cinmodel.vocabulary import Holds, Vocabulary
from cinmodel.wording import condition, listed, long_date, occasion


@frozen
class SetProvision(Provision):
    """At every occasion `at`, what the event carries as `detail` is held against the set.

    `one_of`: something carried is in it. `all_of`: every item that applies is carried, but for those that only may be.
    `none_of`: nothing carried is in it.
    """

    holds: ClassVar[Holds]

    at: Occasion = field(kw_only=True)
    detail: str = field(kw_only=True)
    one_of: tuple[Item, ...] = field(default=(), kw_only=True)
    all_of: tuple[Item, ...] = field(default=(), kw_only=True)
    none_of: tuple[Item, ...] = field(default=(), kw_only=True)

    def trigger(self) -> tuple[Occasion, ...]:
        """The occasion."""
        return (self.at,)

    def entries(self) -> tuple[Item, ...]:
        """The members of the set."""
        return self.one_of or self.all_of or self.none_of

    def asks_carried(self) -> Iterator[tuple[Occasion, str, frozenset[str]]]:
        """The items of the set."""
        yield self.at, self.detail, frozenset(item.item for item in self.entries())

    def judge(self, history: History, triggers: Occurrences) -> Judgement:
        """Met if every occasion carried what it should; what any of them lacked is missing."""
        unknown: list[Unknown] = []
        missing: dict[str, None] = {}
        weights: list[tuple[Strength, bool]] = []
        faulty: list[date] = []
        offending: list[str] = []
        for occurrence in triggers.known:
            happening = occurrence.happening
            carried = happening.carries.get(self.detail) if happening else None
            if happening is None or not isinstance(carried, frozenset):
                unknown.append(DetailUnknown(happening.event if happening else "", occurrence.day, self.detail))
                continue
            lacking, unsure = self._against(history, carried)
            unknown.extend(unsure)
            if lacking:
                faulty.append(occurrence.day)
                weights.extend(self._weight(item) for item in lacking)
                names = [item.item for item in lacking]
                if self.none_of:
                    offending.extend(names)
                else:
                    missing.update(dict.fromkeys(names))
        verdict = Verdict.NOT_MET if faulty else Verdict.MET
        day = faulty[0] if faulty else triggers.known[-1].day
        labels = tuple(history.vocabulary.label(self.holds, name) for name in missing)
        return Judgement(
            verdict,
            Reason(verdict.value, day, names=tuple(dict.fromkeys(offending))),
            missing=labels,
            unknown=tuple(dict.fromkeys(unknown)),
            weights=tuple(weights),
        )

    def _against(self, history: History, carried: frozenset[str]) -> tuple[list[Item], tuple[Unknown, ...]]:
        """The items at fault and what is unknown: of an item that is all right whatever its conditions, nothing is asked."""
        if self.one_of:
            return self._one_of(history, carried)
        lacking: list[Item] = []
        unknown: list[Unknown] = []
        for item in self.entries():
            there = history.among(self.detail, carried, frozenset({item.item}))
            optional = (item.strength or self.strength) is Strength.MAY
            if there is bool(self.all_of) or (optional and self.all_of):
                continue
            truth = applies(item.when, item.unless, history)
            unknown.extend(truth.unknown)
            if truth.value:
                lacking.append(item)
        return lacking, tuple(unknown)

    def _one_of(self, history: History, carried: frozenset[str]) -> tuple[list[Item], tuple[Unknown, ...]]:
        """Nothing at fault if something carried is known to be allowed; else all that is known to be, or the whole set."""
        unknown: list[Unknown] = []
        allowed = []
        for item in self.one_of:
            truth = applies(item.when, item.unless, history)
            if truth.value is False:
                continue
            there = history.among(self.detail, carried, frozenset({item.item}))
            if there and truth.value:
                return [], ()
            if there:
                unknown.extend(truth.unknown)
            if truth.value:
                allowed.append(item)
        return ([], tuple(unknown)) if unknown else (allowed or list(self.one_of), ())

    def _weight(self, item: Item) -> tuple[Strength, bool]:
        return item.strength or self.strength, bool(item.hedge or self.hedge)

    def position(self, vocabulary: Vocabulary) -> str:
        """`one of: a line manager`, each item with its own hedge and strength."""
        joined = {"all of": ", ", "one of": " or ", "none of": ", "}
        how = "one of" if self.one_of else "all of" if self.all_of else "none of"
        items = joined[how].join(self._item(item, vocabulary) for item in self.entries())
        return f"{how}: {items}" if len(self.entries()) > 1 or how == "none of" else items

    def _item(self, item: Item, vocabulary: Vocabulary) -> str:
        notes = [item.strength.value.replace("-", " ")] if item.strength else []
        if item.hedge:
            notes.append(item.hedge)
        if item.when:
            notes.append("when " + listed(condition(one, vocabulary) for one in item.when))
        if item.unless:
            notes.append("unless " + listed((condition(one, vocabulary) for one in item.unless), "or"))
        label = vocabulary.label(self.holds, item.item)
        return f"{label} ({'; '.join(notes)})" if notes else label

    def value(self) -> str | None:
        """No figure: the items are the value."""
        return None

    def fields_compared(self) -> tuple[Any, ...]:
        """Occasion, detail, sort of set, and each item with its strength and scope."""
        return (self.at, self.detail, *(frozenset(map(_compared, part)) for part in self._parts()))

    def _parts(self) -> tuple[tuple[Item, ...], ...]:
        return (self.one_of, self.all_of, self.none_of)

    def problems(self, vocabulary: Vocabulary) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        """Exactly one set, of distinct items of the sort that the detail holds."""
        if sum(bool(part) for part in self._parts()) != 1:
            what = f"a provision of the kind {self.kind} needs exactly one set"
            yield (), what, 'write one of "one-of", "all-of" and "none-of", with at least one name in it'
            return
        if self.at.event is None:
            yield ("at",), "a lapse of time carries nothing", "name an event"
        key = "one-of" if self.one_of else "all-of" if self.all_of else "none-of"
        detail = vocabulary.detail.get(self.detail)
        if detail is not None and detail.holds is not self.holds:
            what = f'"{self.detail}" holds {a(detail.holds.value)}, not {a(self.holds.value)}'
            yield ("detail",), what, "name another detail, or choose another kind in the heading"
        seen = set()
        for place, item in enumerate(self.entries()):
            if item.item in seen:
                yield (key, place, "item"), f'"{item.item}" stands twice in the set', "leave one of them out"
            seen.add(item.item)

    def turned(self) -> Iterator[tuple[str, Provision]]:
        """One of for all of, all of for one of, and all of for none of."""
        if self.none_of:
            yield "none-of -> all-of", evolve(self, none_of=(), all_of=self.none_of)
        elif len(self.entries()) > 1:
            how, other = ("one-of", "all-of") if self.one_of else ("all-of", "one-of")
            yield f"{how} -> {other}", evolve(self, one_of=self.all_of, all_of=self.one_of)

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """What was missing, and when."""
        reason = judgement.reason
        day = long_date(reason.start) if reason.start else ""
        told = f"{occasion(self.at, vocabulary)} on {day}"
        if reason.names:
            return f"{told}: {listed(vocabulary.label(self.holds, name) for name in reason.names)} should not be there"
        if judgement.missing and self.one_of:
            return f"{told}, and none of these: {listed(judgement.missing, 'or')}"
        return f"{told}, without {listed(judgement.missing)}" if judgement.missing else f"{told}, as it should be"


def _compared(item: Item) -> tuple[Any, ...]:
    return (item.item, item.strength, bool(item.hedge), frozenset(item.when), frozenset(item.unless))
