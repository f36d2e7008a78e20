"""Blocks of a published document become clauses with locators, numbered as a reader of the document would find them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from attrs import frozen

from cinmodel.clauses import Clause, word_count
from cinmodel.published.blocks import NUMBERED, Block, Sort, Unread

LONGEST_CLAUSE = 250
"""Words above which a paragraph is more likely several that could not be told apart."""

_APPENDIX = re.compile(r"appendix\s+(?P<name>[0-9]{1,2}|[a-z])\b", re.IGNORECASE)
_PART = re.compile(r"(?P<number>[0-9]{1,2}(?:\.[0-9]{1,2})+)\.?\s+(?P<text>\S.*)", re.DOTALL)


@frozen
class Segmented:
    """A document cut into clauses. `unread` says what is in none of them, or may stand in a wrong one."""

    title: str
    clauses: tuple[Clause, ...]
    unread: tuple[Unread, ...] = ()


def segmented(title: str, blocks: Sequence[Block], unread: Iterable[Unread]) -> Segmented:
    """Cut a document into clauses: each paragraph, bullet and row of a table is one.

    A numbered heading names its section, as does a numbered paragraph ("8.1 The meeting ..."); other headings of the
    highest level do by their first word, or by their count where no heading is numbered. Lower headings are context.
    Without headings the clauses are numbered through.
    """
    told = list(unread)
    headings = [one for one in blocks if one.sort is Sort.HEADING]
    top = min((one.level for one in headings), default=0)
    by_count = not any(_number(one.text) for one in headings)
    section, heading, count = "", "", 0
    used: Counter[str] = Counter()
    numbers: Counter[str] = Counter()
    clauses = []
    for place, block in enumerate(blocks, 1):
        if block.sort is Sort.HEADING:
            name = _number(block.text)
            if name is None and block.level == top:
                count += 1
                name = str(count) if by_count else _slug(block.text)
            if name is not None:
                used[name] += 1
                section = name if used[name] == 1 else f"{name}-{used[name]}"
                heading = block.text
            continue
        text = block.text
        part = _PART.fullmatch(text)
        if part:
            section, text = part["number"], part["text"]
        elif block.sort is Sort.BULLET:
            text = f"- {text}"
        words = word_count(text)
        if not words:
            continue
        if words > LONGEST_CLAUSE:
            told.append(Unread(block.place, f"a block of {words} words is one clause: it may hold several"))
        numbers[section] += 1
        clauses.append(Clause(f"{section}/{numbers[section]}", text, heading, place))
    if clauses and not headings:
        told.append(Unread("the document", "no heading was found: the clauses are numbered through"))
    rows = sum(block.sort is Sort.ROW for block in blocks)
    if rows:
        told.append(Unread("tables", f"each of {rows} rows is one clause, its cells one after the other"))
    return Segmented(title, tuple(clauses), tuple(told))


def _number(heading: str) -> str | None:
    appendix = _APPENDIX.match(heading)
    if appendix:
        return f"app{appendix['name'].lower()}"
    numbered = NUMBERED.fullmatch(heading)
    return numbered["number"] if numbered else None


def _slug(heading: str) -> str:
    return next(iter(re.findall(r"[a-z0-9]+", heading.lower())), "section")
