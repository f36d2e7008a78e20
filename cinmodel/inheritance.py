"""Inherited wording: clauses of two documents that are near-identical, as locators and a similarity, without their text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from attrs import frozen

from cinmodel.clauses import Clause, words_of

RUN = 3
"""Clauses are compared by their runs of so many words."""

FEWEST_WORDS = 6
"""A shorter clause is a heading or a stock phrase: it says nothing about where the text comes from."""

NEAR = 0.6
"""Share of the runs of both clauses that stand in each of them, from which they count as near-identical."""


@frozen(order=True)
class Likeness:
    """Two clauses of two documents, by locator, and how alike they are, from 0.6 to 1.0."""

    a: str
    a_at: str
    b: str
    b_at: str
    similarity: float


def likenesses(sources: Mapping[str, Sequence[Clause]]) -> list[Likeness]:
    """Every two near-identical clauses of two documents, in the order of authorities and clauses."""
    runs = {one: [(clause.locator, _runs(clause)) for clause in clauses] for one, clauses in sources.items()}
    found = []
    for a, b in combinations(runs, 2):
        for a_at, mine in runs[a]:
            for b_at, others in runs[b]:
                if mine & others:
                    similarity = len(mine & others) / len(mine | others)
                    if similarity >= NEAR:
                        found.append(Likeness(a, a_at, b, b_at, round(similarity, 2)))
    return found


def _runs(clause: Clause) -> frozenset[tuple[str, ...]]:
    words = words_of(clause.text)
    if len(words) < FEWEST_WORDS:
        return frozenset()
    return frozenset(tuple(words[start : start + RUN]) for start in range(len(words) - RUN + 1))


def likeness_text(found: Iterable[Likeness]) -> str:
    """Likenesses as JSON, one a line."""
    rows = [{"a": one.a, "a-at": one.a_at, "b": one.b, "b-at": one.b_at, "similarity": one.similarity} for one in found]
    lines = ",\n".join(json.dumps(row) for row in rows)
    return '{"near-identical": [\n' + (f"{lines}\n" if lines else "") + "]}\n"


@frozen
class Inheritance:
    """Which clauses of which documents are near-identical."""

    pairs: frozenset[tuple[str, str, str, str]]

    def between(self, a: str, cited: Iterable[str], b: str, also: Iterable[str]) -> bool:
        """Whether any clause of the one document is near-identical to any of the other."""
        return any(
            (a, one, b, other) in self.pairs or (b, other, a, one) in self.pairs for one in cited for other in also
        )


def inheritance(found: Iterable[Likeness]) -> Inheritance:
    """Likenesses, ready to be asked for."""
    return Inheritance(frozenset((one.a, one.a_at, one.b, one.b_at) for one in found))
