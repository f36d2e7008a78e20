"""Finding a clause by some of its words, for a citation ready to paste."""

from __future__ import annotations

import difflib
import operator
from collections.abc import Iterable, Sequence

from attrs import frozen

from cinmodel.clauses import MOST_WORDS, PLAIN, WORD, Clause, words_of

_MOST_FOUND = 5
_NEAR_ENOUGH = 0.5


@frozen
class _Word:
    folded: str
    start: int
    end: int


def _words_in(text: str) -> list[_Word]:
    return [_Word(word[0].translate(PLAIN).casefold(), word.start(), word.end()) for word in WORD.finditer(text)]


@frozen
class Found:
    """A clause that may be the one meant, and at most eight consecutive words of it as they stand there.

    `exact` says that all the words looked for occur in it.
    """

    clause: Clause
    words_as_printed: str
    exact: bool


def find(words: str, clauses: Iterable[Clause]) -> tuple[Found, ...]:
    """The clauses in which the words occur, or else those with the nearest words; best first, at most five.

    Nearest is told by difflib over every run of as many words, about half of them in common at least; a word that no
    clause has is taken for the most similar one that a clause has. Of equals the earlier clause comes first.
    """
    texts = [(clause, _words_in(clause.text)) for clause in clauses]
    wanted = words_of(words)
    if not wanted:
        return ()
    known = {word.folded for _, text in texts for word in text}
    meant = tuple(word if word in known else _most_similar(word, known) for word in wanted)
    found: list[tuple[float, Found]] = []
    for clause, text in texts:
        nearness, run = _nearest_run(meant, text)
        if nearness >= _NEAR_ENOUGH:
            as_printed = clause.text[run[0].start : run[:MOST_WORDS][-1].end]
            found.append((nearness, Found(clause, as_printed, tuple(word.folded for word in run) == wanted)))
    best_first = [one for _, one in sorted(found, key=operator.itemgetter(0), reverse=True)]
    return tuple([one for one in best_first if one.exact] or best_first)[:_MOST_FOUND]


def _most_similar(word: str, known: Iterable[str]) -> str:
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1)), word)


def _nearest_run(wanted: Sequence[str], text: Sequence[_Word]) -> tuple[float, Sequence[_Word]]:
    """The run of words in a text that is nearest to those wanted, and its difflib ratio: 1.0 where it is equal."""
    matcher = difflib.SequenceMatcher(b=wanted, autojunk=False)
    best: tuple[float, int] = (0.0, 0)
    nearest: Sequence[_Word] = ()
    for start in range(len(text) - min(len(wanted), len(text)) + 1):
        run = text[start : start + len(wanted)]
        folded = [word.folded for word in run]
        matcher.set_seq1(folded)
        if matcher.real_quick_ratio() < best[0] or matcher.quick_ratio() < best[0]:
            continue
        # Of runs that share as much, the one wins that has it in the same places: where the words begin, it begins.
        nearness = (matcher.ratio(), sum(map(operator.eq, folded, wanted)))
        if nearness > best:
            best, nearest = nearness, run
    return best[0], nearest
