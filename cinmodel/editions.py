"""Marks of clauses, the index made of them, and one edition of a document held against another."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence

from attrs import frozen

from cinmodel.clauses import Clause, ClauseMark, Index, words_of

_SHINGLE = 3


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


@frozen
class IndexDifference:
    """What became of the clauses of an index, by locator.

    Each locator of the index is in one of `unchanged`, `changed`, `vanished` or first in a pair of `moved`; each
    locator of the source is in one of `unchanged`, `changed`, `new` or second in such a pair. So a locator that a
    clause moved away from is also in `new` if another text stands there now.
    """

    unchanged: tuple[str, ...]
    changed: tuple[str, ...]
    vanished: tuple[str, ...]
    new: tuple[str, ...]
    moved: tuple[tuple[str, str], ...]


def compare_index(index: Index, clauses: Iterable[Clause]) -> IndexDifference:
    """Hold the clauses of a source against its index: a clause is the same where its fingerprint is."""
    before = {locator: one.fingerprint for locator, one in index.marks.items()}
    after = {clause.locator: mark(clause).fingerprint for clause in clauses}
    unchanged = [locator for locator in before if before[locator] == after.get(locator)]
    # Where one text stands several times, the first place that lost it is paired with the first that gained it.
    gained: defaultdict[str, deque[str]] = defaultdict(deque)
    for locator, fingerprint in after.items():
        if fingerprint != before.get(locator):
            gained[fingerprint].append(locator)
    moved = [
        (locator, gained[fingerprint].popleft())
        for locator, fingerprint in before.items()
        if fingerprint != after.get(locator) and gained[fingerprint]
    ]
    gone = set(unchanged) | {old for old, _ in moved}
    come = set(unchanged) | {new for _, new in moved}
    left = [locator for locator in before if locator not in gone]
    added = [locator for locator in after if locator not in come]
    changed = set(left) & set(added)
    return IndexDifference(
        unchanged=tuple(unchanged),
        changed=tuple(locator for locator in left if locator in changed),
        vanished=tuple(locator for locator in left if locator not in changed),
        new=tuple(locator for locator in added if locator not in changed),
        moved=tuple(moved),
    )
