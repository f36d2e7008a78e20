"""`<authority>.toml`: the cover of a document and its provisions, one block each, the heading naming the kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import attrs
from attrs import evolve
from cattrs import BaseValidationError, Converter

from cinmodel.bank_holidays import PLACES
from cinmodel.clauses import MOST_WORDS, Index, nearest_locator, word_count
from cinmodel.diagnostics import Mistake, Mistakes, Refusal, nearest, quoted
from cinmodel.kinds import KINDS
from cinmodel.kinds.interval import EITHER, SOONER, AsAgreed
from cinmodel.loading.coherence import citations, cited_and_classed, path_of_set, together
from cinmodel.loading.conditions import register
from cinmodel.loading.documents import Document, KeyPath
from cinmodel.loading.structure import (
    Problem,
    Problems,
    expected,
    key_of,
    keys_of,
    nearest_key,
    problems_of,
    strict_converter,
    structure_by_keys,
)
from cinmodel.loading.vocabularies import KEBAB, NAME
from cinmodel.occasions import AllOf, Occasion
from cinmodel.procedures import Authority, Procedure, WorkingDays
from cinmodel.provisions import Circumstance, Citation, Item, Provision, Reading
from cinmodel.spans import Span, in_definite_days
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import listed

CLASSES = ("definition", "principle", "prompt", "context")
"""What a clause can be that no provision cites."""

_OMITTED = frozenset({"readings"})
_NOT_REPLACED = {"topic", "readings", "clashes-with", "says"}


def procedure(document: Document, authority: str, vocabulary: Vocabulary, index: Index | None) -> Procedure:
    """The procedure that a document holds.

    Raises:
        Mistakes: everything wrong with it.

    """
    return _Reader(document, authority, vocabulary, index).read()


class _Reader:
    def __init__(self, document: Document, authority: str, vocabulary: Vocabulary, index: Index | None) -> None:
        self.document = document
        self.authority = authority
        self.vocabulary = vocabulary
        self.index = index
        self.mistakes: list[Mistake] = []

    def read(self) -> Procedure:
        cover = self._cover()
        unencoded = self._unencoded()
        provisions: list[Provision] = []
        written: list[tuple[str, str]] = []
        for kind, blocks in self.document.values.items():
            if kind in {"authority", "clauses"}:
                continue
            if kind not in KINDS:
                self._wrong((kind,), f"{quoted(kind)} is not a kind of provision", nearest(kind, KINDS))
            elif not isinstance(blocks, dict):
                self._wrong((kind,), f"{quoted(kind)} is not a table", f"write [{kind}.some-name]")
            elif stray := [name for name, raw in blocks.items() if not isinstance(raw, dict | list)]:
                what = f"{quoted(stray[0])} stands under [{kind}], which names no provision"
                self._wrong((kind, stray[0]), what, f"write [{kind}.some-name] above it")
            else:
                written.extend((kind, name) for name in blocks)
                read = (self._provision(kind, name, raw) for name, raw in blocks.items())
                provisions.extend(one for one in read if one is not None)
        self._told(together(provisions, written))
        self._told(cited_and_classed(provisions, unencoded))
        if self.index is None and (provisions or unencoded):
            self._wrong((), "there is no clause index of this document", 'make it with "cinmodel sources index"')
        if self.mistakes or cover is None:
            raise Mistakes(self.mistakes)
        order = {topic: place for place, topic in enumerate(self.vocabulary.topic)}
        provisions.sort(key=lambda one: order[one.topic])
        return Procedure(cover, self.vocabulary, tuple(provisions), unencoded)

    def _wrong(self, path: KeyPath, what: str, cure: str) -> None:
        self.mistakes.append(self.document.mistake(path, what, cure))

    def _told(self, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self._wrong(*problem)

    def _structured(self, value: Any, cls: Any) -> Any:
        """A value as an object; only where something is wrong is it read again, to tell all of it."""
        try:
            return _converter(self.vocabulary, detailed=False).structure(value, cls)
        except Exception:  # noqa: BLE001 - whatever it was, the second reading tells it
            return _converter(self.vocabulary, detailed=True).structure(value, cls)

    def _cover(self) -> Authority | None:
        raw = self.document.values.get("authority")
        if raw is None:
            self._wrong((), "the authority is missing", "start the file with an [authority] table")
            return None
        try:
            expected(raw, dict, "write [authority] above its keys")
            if "id" in raw:
                self._wrong(("authority", "id"), '"id" is not a key here', "the file's own name is the authority's id")
            read: Authority = self._structured({**raw, "id": self.authority}, Authority)
        except (BaseValidationError, Problems, Refusal) as error:
            self._told((("authority", *path), what, cure) for path, what, cure in problems_of(error))
            return None
        place = read.working_days.place
        if place not in PLACES:
            what = f"the bank holidays of {quoted(place)} are not known"
            self._wrong(("authority", "working-days", "place"), what, nearest(place, PLACES))
        return read

    def _unencoded(self) -> dict[str, str]:
        raw = self.document.values.get("clauses", {})
        if not isinstance(raw, dict):
            self._wrong(("clauses",), '"clauses" is not a table', "write [clauses]")
            return {}
        classes: dict[str, str] = {}
        for name, locators in raw.items():
            if name not in CLASSES:
                self._wrong(("clauses", name), f"{quoted(name)} is not a class of clauses", nearest(name, CLASSES))
                continue
            if not isinstance(locators, list) or not all(isinstance(one, str) for one in locators):
                self._wrong(("clauses", name), "this is not a list of clauses", 'write it as ["1/1", "1/2"]')
                continue
            for place, locator in enumerate(locators):
                self._told(self._clause(("clauses", name, place), locator))
                if locator in classes:
                    what = f"the clause {quoted(locator)} is classed as {classes[locator]} already"
                    self._wrong(("clauses", name, place), what, "keep one of the two")
                classes[locator] = name
        return classes

    def _provision(self, kind: str, name: str, raw: Any) -> Provision | None:
        path = (kind, name)
        if not KEBAB.fullmatch(name):
            self._wrong(path, f"{quoted(name)} is not a name", NAME)
            return None
        read = self._one(kind, name, raw, path)
        if read is None:
            return None
        before = len(self.mistakes)
        self._told((((*path, *inner), what, cure) for inner, what, cure in self._checks(read)))
        readings = self._readings(kind, name, raw, read)
        if len(self.mistakes) > before:
            return None
        return evolve(read, readings=tuple(readings))

    def _one(self, kind: str, name: str, raw: Any, path: KeyPath) -> Provision | None:
        cls = KINDS[kind]
        try:
            if isinstance(raw, list):
                raise Refusal("this heading stands in double brackets", "write it in single ones")
            own = {key: value for key, value in raw.items() if key != "readings"}
            problems: list[Problem] = []
            keys = keys_of(cls)
            for key in [key for key in own if key not in keys]:
                problems.append(((key,), *_strange(key, kind)))
                del own[key]
            try:
                read: Provision = self._structured({**own, "id": name}, cls)
            except (BaseValidationError, Problems, Refusal) as error:
                problems.extend(problems_of(error))
            if problems:
                raise Problems([*problems, *self._cited(raw)])
        except (Problems, Refusal) as error:
            self._told(((*path, *inner), what, cure) for inner, what, cure in problems_of(error))
            return None
        return read

    def _cited(self, raw: Mapping[str, Any]) -> Iterator[Problem]:
        """What is wrong with the citations of a provision that cannot be read as a whole."""
        try:
            cites = self._structured(raw.get("cites", []), tuple[Citation, ...])
        except (BaseValidationError, Problems, Refusal):
            return
        for place, cite in enumerate(cites):
            yield from self._citation(("cites", place), cite)

    def _readings(self, kind: str, name: str, raw: Mapping[str, Any], read: Provision) -> Iterator[Reading]:
        readings = raw.get("readings", {})
        path: KeyPath = (kind, name, "readings")
        if not isinstance(readings, dict) or not all(isinstance(one, dict) for one in readings.values()):
            what, cure = '"readings" holds something else than readings', 'write readings.some-name = { means = "..." }'
            self._wrong(path, what, cure)
            return
        if len(readings) == 1:
            self._wrong(path, "a single reading leaves nothing open", "give at least two, or put it into the provision")
        replaced = [frozenset(one) - {"means"} for one in readings.values()]
        for field, span in _bare(read):
            if not readings or any(key_of(field) not in keys for keys in replaced):
                what = f'"{span}" leaves open which days are meant'
                cure = f"write {in_definite_days(span)}, or give each as a reading"
                self._wrong((kind, name, key_of(field)), what, cure)
        seen: dict[Provision, str] = {}
        for reading, fields in readings.items():
            one = self._reading(read, raw, reading, fields)
            if one is None:
                continue
            if one.provision in seen:
                what = f"the reading {quoted(reading)} comes to the same as {quoted(seen[one.provision])}"
                self._wrong((*path, reading), what, "let them differ, or leave one out")
            seen[one.provision] = reading
            yield one

    def _reading(
        self, read: Provision, raw: Mapping[str, Any], reading: str, fields: Mapping[str, Any]
    ) -> Reading | None:
        path: KeyPath = (read.kind, read.id, "readings", reading)
        before = len(self.mistakes)
        if not KEBAB.fullmatch(reading):
            self._wrong(path, f"{quoted(reading)} is not a name", NAME)
        means = ""
        try:
            means = self._structured(fields["means"], str)
        except KeyError:
            self._wrong(path, 'a reading needs "means"', "say in a few words what it takes the text to mean")
        except Refusal as error:
            self._wrong((*path, "means"), error.what, error.cure)
        replaces = {key: value for key, value in fields.items() if key != "means"}
        if not replaces:
            self._wrong(path, "the reading replaces nothing", "name the field that it reads otherwise")
        for key in [key for key in replaces if key in _NOT_REPLACED]:
            self._wrong((*path, key), f"a reading cannot replace {quoted(key)}", "leave it to the provision")
            del replaces[key]
        variant = self._one(read.kind, read.id, {**raw, **replaces}, path)
        if variant is None:
            return None
        known = set(self._checks(read))
        self._told(
            ((*path, *inner), what, cure)
            for inner, what, cure in self._checks(variant)
            if (inner, what, cure) not in known
        )
        for field, span in _bare(variant):
            if key_of(field) in replaces:
                what = f'"{span}" leaves open under this reading too which days are meant'
                self._wrong((*path, key_of(field)), what, f"write {in_definite_days(span)}")
        if len(self.mistakes) > before:
            return None
        return Reading(reading, means, tuple(sorted(replaces)), variant)

    def _checks(self, read: Provision) -> Iterator[Problem]:
        topic = self.vocabulary.topic.get(read.topic)
        if topic is None:
            cure = nearest(read.topic, self.vocabulary.topic)
            yield ("topic",), f"{quoted(read.topic)} is not a known topic", cure
        elif topic.kind != read.kind:
            what = f"the topic {quoted(read.topic)} is of the kind {topic.kind}, not {read.kind}"
            yield ("topic",), what, "choose another topic, or another kind in the heading"
        for path, cite in citations(read):
            yield from self._citation(path, cite)
        if not read.cites:
            yield ("cites",), "no clause is cited", "cite the clause it stands on"
        detail = getattr(read, "detail", None)
        if detail is not None and detail not in self.vocabulary.detail:
            yield ("detail",), f"{quoted(detail)} is not a known detail", nearest(detail, self.vocabulary.detail)
        agreed: AsAgreed | None = getattr(read, "or_as_agreed", None)
        if agreed is not None:
            if agreed.detail not in self.vocabulary.detail:
                cure = nearest(agreed.detail, self.vocabulary.detail)
                yield ("or-as-agreed", "detail"), f"{quoted(agreed.detail)} is not a known detail", cure
            if agreed.allows not in {SOONER, EITHER}:
                what = f"{quoted(agreed.allows)} does not say which way"
                yield ("or-as-agreed", "allows"), what, 'write "sooner" or "either"'
        mode = getattr(read, "mode", "all-of")
        if mode not in {"all-of", "one-of"}:
            yield ("mode",), f"{quoted(mode)} does not say how needs join", 'write "all-of" or "one-of"'
        for key in ("hedge", "word"):
            yield from _short((key,), getattr(read, key, ""))
        yield from self._entries(read)
        yield from read.problems(self.vocabulary)

    def _entries(self, read: Provision) -> Iterator[Problem]:
        path = path_of_set(read)
        holds = getattr(read, "holds", None)
        names: Mapping[str, object] = self.vocabulary.names(holds) if holds else self.vocabulary.item
        for place, entry in enumerate(read.entries()):
            if entry.item not in names:
                what = f"{quoted(entry.item)} is not a known {holds.value if holds else 'item'}"
                yield (*path, place, "item"), what, nearest(entry.item, names)
            yield from _short((*path, place, "hedge"), getattr(entry, "hedge", ""))

    def _citation(self, path: KeyPath, cite: Citation) -> Iterator[Problem]:
        yield from self._clause((*path, "at"), cite.at)
        count = word_count(cite.words)
        if count > MOST_WORDS:
            what = f"{count} words are cited, and at most {MOST_WORDS} may be"
            yield (*path, "words"), what, "keep those that carry the figure or the duty"
        if count == 0:
            yield (*path, "words"), "no word is cited", "cite those that carry the figure or the duty"

    def _clause(self, path: KeyPath, locator: str) -> Iterator[Problem]:
        if self.index is not None and locator not in self.index.marks:
            yield (
                path,
                f"there is no clause {quoted(locator)} in this document",
                nearest_locator(locator, self.index.marks),
            )


@lru_cache(maxsize=2)
def _converter(vocabulary: Vocabulary, *, detailed: bool) -> Converter:
    converter = strict_converter(detailed=detailed)
    register(converter, vocabulary)
    for cls in (Citation, Circumstance, WorkingDays, Authority, AsAgreed):
        converter.register_structure_hook(cls, structure_by_keys(converter, cls))
    from_table = structure_by_keys(converter, Item)

    def item(value: Any, cls: Any) -> Item:
        if not isinstance(value, dict):
            expected(value, str, "write a name in double quotes, or { item = ... }")
            return Item(value)
        read: Item = from_table(value, cls)
        return read

    converter.register_structure_hook(Item, item)
    for kind in KINDS.values():
        converter.register_structure_hook(kind, structure_by_keys(converter, kind, _OMITTED))
    return converter


def _strange(key: str, kind: str) -> tuple[str, str]:
    """What is wrong with a key that the kind does not have, and the cure."""
    if key == "id":
        return '"id" is not a key here', "the heading names the provision"
    others = [other for other, cls in KINDS.items() if key in keys_of(cls)]
    if others:
        what = f"{quoted(key)} goes with the kind {listed(others, 'or')}, not with {kind}"
        return what, "take it out, or choose another kind in the heading"
    return f"{quoted(key)} is not a key of the kind {kind}", nearest_key(key, keys_of(KINDS[kind]))


def _short(path: KeyPath, words: str) -> Iterator[Problem]:
    """What is quoted of a document without a citation is short too."""
    if word_count(words) > MOST_WORDS:
        yield path, f"{word_count(words)} words of the document stand here", f"keep at most {MOST_WORDS}"


_TIMELESS = frozenset({"id", "topic", "strength", "says", "cites", "hedge", "readings", "clashes_with"})
"""The fields of a provision that hold no span."""


def _bare(read: Provision) -> Iterator[tuple[str, Span]]:
    """The fields of a provision in which bare days stand."""
    for one in attrs.fields(type(read)):
        for span in () if one.name in _TIMELESS else _spans(getattr(read, one.name)):
            if not span.definite:
                yield one.name, span
                break


def _spans(value: Any) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _spans(part)
    elif isinstance(value, Occasion):
        yield from _spans((value.plus, value.since, value.until))
    elif isinstance(value, AllOf):
        yield from _spans(value.conditions)
    elif isinstance(value, Item | Circumstance):
        yield from _spans((value.when, value.unless))
    elif isinstance(value, AsAgreed):
        yield from _spans(value.at)
