"""Marks of clauses, the index made of them, and one edition of a document held against another."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from cinmodel.clauses import Clause, ClauseMark, Index, words_of

_SHINGLE = 3
_SHOWN = 6


def mark(clause: Clause) -> ClauseMark:
    """The mark of a clause; its case, punctuation and kind of quotation marks leave no trace in it."""
    words = words_of(clause.text)
    fingerprint = hashlib.sha256(" ".join(words).encode()).hexdigest()[:16]
    return ClauseMark(clause.locator, fingerprint, len(words), _minhash(words))


def similarity(a: ClauseMark, b: ClauseMark) -> float:
    """The share of MinHash slots in which two clauses agree, 0.0 to 1.0 in eighths: about the wording they share."""
    return sum(one == other for one, other in zip(_slots(a.minhash), _slots(b.minhash), strict=True)) / 8


def _minhash(words: Sequence[str]) -> str:
    """The MinHash of a clause's runs of three words; of its single words where there are fewer than three."""
    length = _SHINGLE if len(words) >= _SHINGLE else 1
    shingles = {" ".join(words[start : start + length]) for start in range(len(words) - length + 1)}
    # The eight parts of one digest are as good as eight hash functions, and one call is an eighth of the work.
    digests = [hashlib.blake2b(one.encode(), digest_size=16, person=b"cinmodel").hexdigest() for one in shingles]
    return "".join(map(min, zip(*map(_slots, digests), strict=True)))


def _slots(minhash: str) -> list[str]:
    return [minhash[start : start + 4] for start in range(0, 32, 4)]


def index_text(authority_id: str, title: str, clauses: Iterable[Clause]) -> str:
    """The clause index of a source as JSON, one clause a line, so that a changed clause is one changed line."""

    def told(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    marks = [
        f"    {told(one.locator)}: "
        + told({"fingerprint": one.fingerprint, "words": one.words, "minhash": one.minhash})
        for one in map(mark, clauses)
    ]
    return "\n".join(
        [
            "{",
            f'  "authority": {told(authority_id)},',
            f'  "title": {told(title)},',
            '  "clauses": {',
            *([",\n".join(marks)] if marks else []),
            "  }",
            "}",
            "",
        ]
    )


ALIKE = 3 / 8
"""The share of MinHash slots from which two clauses are taken for one that was changed."""

FOUND_AGAIN = 0.2
"""Below this share of clauses found again, a document is hardly another edition of the one in the index."""


@frozen
class Change:
    """A clause that was changed: its locator before and now, and how much of the wording is shared, in eighths.

    `by_place`: too little of the wording is shared to tell by it, but this is what stands at its place now.
    """

    was: str
    now: str
    alike: float
    by_place: bool


@frozen
class IndexDifference:
    """What happened to the clauses of a document between its index and a source, by locator.

    Each locator of the index is in one of `unchanged`, `vanished`, first in a pair of `moved` or in one of `changed`;
    each locator of the source is in one of `unchanged`, `new`, second in a pair of `moved` or in one of `changed`. So a
    locator that a clause moved away from is also in `new` if another text stands there now.
    """

    unchanged: tuple[str, ...]
    changed: tuple[Change, ...]
    vanished: tuple[str, ...]
    new: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]

    @property
    def same(self) -> bool:
        """Whether every clause stands where it stood."""
        return not (self.changed or self.vanished or self.new or self.moved)

    @property
    def hardly_found(self) -> bool:
        """Whether so little was found again that this may be another document."""
        found = len(self.unchanged) + len(self.moved) + sum(not one.by_place for one in self.changed)
        return found < FOUND_AGAIN * (found + len(self.vanished) + sum(one.by_place for one in self.changed))

    def now(self) -> dict[str, str]:
        """Where each clause that is still there stands now."""
        return {one: one for one in self.unchanged} | dict(self.moved) | {one.was: one.now for one in self.changed}


def compare_index(index: Index, clauses: Iterable[Clause]) -> IndexDifference:
    """Hold the clauses of a source against its index.

    A clause is the same where its fingerprint is. Of the others those are one that was changed whose MinHashes are most
    alike; then what stands alone at a place, between the same neighbours or under the same locator.
    """
    before = dict(index.marks)
    after = {clause.locator: mark(clause) for clause in clauses}
    unchanged = [one for one in before if one in after and before[one].fingerprint == after[one].fingerprint]
    # Where one text stands several times, the first place that lost it is paired with the first that gained it.
    gained: defaultdict[str, deque[str]] = defaultdict(deque)
    for locator, made in after.items():
        if locator not in before or made.fingerprint != before[locator].fingerprint:
            gained[made.fingerprint].append(locator)
    again = set(unchanged)
    moved = [
        (locator, gained[made.fingerprint].popleft())
        for locator, made in before.items()
        if locator not in again and gained[made.fingerprint]
    ]
    pairs = {one: one for one in unchanged} | dict(moved)
    changed = [Change(was, now, alike, by_place=False) for was, now, alike in _alike(before, after, pairs)]
    pairs |= {one.was: one.now for one in changed}
    for was, now in _in_place(list(before), list(after), pairs):
        changed.append(Change(was, now, similarity(before[was], after[now]), by_place=True))
        pairs[was] = now
    come = set(pairs.values())
    order = {locator: place for place, locator in enumerate(before)}
    return IndexDifference(
        unchanged=tuple(unchanged),
        changed=tuple(sorted(changed, key=lambda one: order[one.was])),
        vanished=tuple(locator for locator in before if locator not in pairs),
        new=tuple(locator for locator in after if locator not in come),
        moved=tuple(moved),
    )


def _alike(
    before: Mapping[str, ClauseMark], after: Mapping[str, ClauseMark], pairs: Mapping[str, str]
) -> list[tuple[str, str, float]]:
    """Of the clauses not found again, those most alike, each once: the nearest in the document first among equals."""
    come = set(pairs.values())
    candidates = []
    for place, (was, old) in enumerate(before.items()):
        if was in pairs:
            continue
        for other, (now, new) in enumerate(after.items()):
            alike = 0.0 if now in come else similarity(old, new)
            if alike >= ALIKE:
                candidates.append((-alike, was != now, abs(place - other), place, was, now))
    found: dict[str, tuple[str, float]] = {}
    taken: set[str] = set()
    for alike, _, _, _, was, now in sorted(candidates):
        if was not in found and now not in taken:
            found[was] = (now, -alike)
            taken.add(now)
    return [(was, now, alike) for was, (now, alike) in found.items()]


def _in_place(before: Sequence[str], after: Sequence[str], pairs: Mapping[str, str]) -> list[tuple[str, str]]:
    """Pairs of clauses that stand, as many before as now, between the same neighbours; then under the same locator."""
    places = {locator: place for place, locator in enumerate(after)}
    come = set(pairs.values())
    found: list[tuple[str, str]] = []
    for start, end in _gaps(before, set(pairs)):
        left = places[pairs[before[start - 1]]] if start else -1
        right = places[pairs[before[end]]] if end < len(before) else len(after)
        between = list(after[left + 1 : right])
        if len(between) == end - start and not come & set(between):
            found.extend(zip(before[start:end], between, strict=True))
    gone = {was for was, _ in found} | set(pairs)
    come |= {now for _, now in found}
    return found + [(one, one) for one in before if one not in gone and one in places and one not in come]


def _gaps(locators: Sequence[str], found: Collection[str]) -> Iterator[tuple[int, int]]:
    """The runs of locators that were not found, each from its first place to the place after its last."""
    start = None
    for place, locator in enumerate([*locators, ""]):
        missing = place < len(locators) and locator not in found
        if missing and start is None:
            start = place
        elif not missing and start is not None:
            yield start, place
            start = None


def word_difference(was: str, now: str) -> str:
    """The words of a clause with those that went in [-brackets-] and those that came in {+braces+}."""
    old, new = ([one for one in text.split() if words_of(one)] for text in (was, now))
    parts = []
    # Words are the same where their mark is: what only print changes, such as a comma, is no difference.
    matcher = difflib.SequenceMatcher(
        None, [words_of(one) for one in old], [words_of(one) for one in new], autojunk=False
    )
    for sort, start, end, other_start, other_end in matcher.get_opcodes():
        if sort == "equal":
            parts.append(_elided(new[other_start:other_end]))
            continue
        if end > start:
            parts.append(f"[-{' '.join(old[start:end])}-]")
        if other_end > other_start:
            parts.append(f"{{+{' '.join(new[other_start:other_end])}+}}")
    return " ".join(parts)


def _elided(words: Sequence[str]) -> str:
    """Words that stayed: of a long run, those at its edges."""
    if len(words) <= _SHOWN * 2 + 1:
        return " ".join(words)
    return " ".join([*words[:_SHOWN], "…", *words[-_SHOWN:]])
