"""A document as a PDF: lines by where they stand on a page, joined to paragraphs by gaps, bullets and type."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import Any

import pypdf
from attrs import frozen
from pypdf.errors import DependencyError

from cinmodel.diagnostics import Refusal, quoted
from cinmodel.published.blocks import (
    BULLET,
    ENDS,
    LONGEST_HEADING,
    Block,
    Sort,
    Unread,
    looks_like_a_heading,
    spaced,
    without_sign,
)
from cinmodel.published.segments import Segmented, segmented

_PAGE_NUMBER = re.compile(r"(?:page\s*)?[0-9]{1,3}(?:\s*(?:of|/)\s*[0-9]{1,3})?", re.IGNORECASE)
_CONTENTS = re.compile(r".*(?:\.\s?){4,}\s*[0-9]{1,3}")
_WIDER = 1.3
"""A gap this many times the usual one parts two paragraphs."""

_LARGER = 1.08
_LEADING = 1.6
"""The lines of one heading stand at most this many times its own size apart."""

_EDGE = 2
"""Lines at the top and at the foot of a page among which what repeats is no part of the document."""

_SHORT, _FULL = 0.75, 0.88
"""Of the longest line: below the first share a line is surely not full, above the second it may be."""

_OFTEN = 3


@frozen
class _Line:
    page: int
    y: float
    size: float
    bold: bool
    text: str


def read_portable(data: bytes) -> Segmented:
    """The clauses of a PDF. Its title is its first heading, else what it calls itself.

    Raises:
        Refusal: it cannot be read, is locked by a password, or holds no text.

    """
    # pypdf tells a log of every oddity of a file; what matters here is whether there is text.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise Refusal("the PDF is locked by a password", "save a copy without one")
        pages = [_lines(page, number) for number, page in enumerate(reader.pages, 1)]
        named = (reader.metadata.title if reader.metadata else "") or ""
    except Refusal:
        raise
    except DependencyError as error:
        raise Refusal("the PDF is encrypted", "print it to a new PDF, and take that") from error
    except Exception as error:
        # What a damaged file makes pypdf raise is not documented: it says only that nothing can be relied on.
        raise Refusal("the PDF cannot be read", "open it and save it again as PDF") from error
    empty = [number for number, lines in enumerate(pages, 1) if not lines]
    if len(empty) == len(pages):
        cure = "it is a picture of pages: ask for the document itself, or have it recognised as text"
        raise Refusal("the PDF holds no text", cure)
    unread = [Unread(f"page {number}", "there is no text on it: it may be a picture") for number in empty]
    kept, repeated = _without_edges(pages)
    unread += repeated
    contents = [one for one in kept if _CONTENTS.fullmatch(one.text)]
    if contents:
        unread.append(Unread(f"page {contents[0].page}", f"{len(contents)} lines taken for a list of contents"))
    blocks = list(_blocks([one for one in kept if one not in contents]))
    title = spaced(named)
    first = next((one for one in blocks if one.sort is Sort.HEADING), None)
    if first is not None and first is blocks[0]:
        title = first.text
        blocks.remove(first)
    unread.append(Unread("the document", "paragraphs were told apart by gaps and type: look over the clauses"))
    return segmented(title, blocks, unread)


def _lines(page: Any, number: int) -> list[_Line]:
    """The lines of a page from top to bottom as they are written in the file."""
    found: list[_Line] = []
    parts: list[tuple[str, float, float, bool]] = []

    def end() -> None:
        text = spaced("".join(part[0] for part in parts))
        if text:
            _, y, size, bold = next(part for part in parts if part[0].strip())
            found.append(_Line(number, y, size, bold, text))
        parts.clear()

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        height = abs(size * tm[3] * cm[3]) or abs(size)
        bold = "bold" in str((font or {}).get("/BaseFont", "")).lower()
        for place, part in enumerate(text.split("\n")):
            if place:
                end()
            parts.append((part, y, height, bold))

    page.extract_text(visitor_text=visit)
    end()
    return found


def _without_edges(pages: Sequence[Sequence[_Line]]) -> tuple[list[_Line], list[Unread]]:
    """The lines without the page numbers and what is repeated at the edges of pages."""

    def edges(lines: Sequence[_Line]) -> list[_Line]:
        return [*lines[:_EDGE], *lines[_EDGE:][-_EDGE:]]

    counted = Counter(text for lines in pages for text in {_digitless(one.text) for one in edges(lines)})
    often = max(_OFTEN, len(pages) // 2)
    kept: list[_Line] = []
    left: dict[str, list[str]] = {}
    for lines in pages:
        at_edge = edges(lines)
        for one in lines:
            if one in at_edge and (counted[_digitless(one.text)] >= often or _PAGE_NUMBER.fullmatch(one.text)):
                left.setdefault(_digitless(one.text), []).append(one.text)
            else:
                kept.append(one)
    return kept, [
        Unread("edges of pages", f"{quoted(texts[0])} and its like, {len(texts)} in all: left out")
        for texts in left.values()
    ]


def _digitless(text: str) -> str:
    return re.sub(r"[0-9]+", "#", text)


def _blocks(lines: Sequence[_Line]) -> Iterator[Block]:
    body = median(one.size for one in lines) if lines else 0.0
    gaps = [abs(a.y - b.y) for a, b in pairwise(lines) if a.page == b.page and a.y != b.y]
    usual = median(gaps) if gaps else 0.0
    longest = max((len(one.text) for one in lines), default=0)
    current: list[_Line] = []
    mostly_bold = sum(one.bold for one in lines) * 2 > len(lines)

    def sort(line: _Line) -> Sort:
        if BULLET.match(line.text) and not looks_like_a_heading(line.text):
            return Sort.BULLET
        short = len(line.text.split()) <= LONGEST_HEADING and not line.text.endswith(ENDS)
        styled = line.size > body * _LARGER or (line.bold and not mostly_bold)
        return Sort.HEADING if (short and styled) or looks_like_a_heading(line.text) else Sort.PARAGRAPH

    sizes = sorted({round(one.size) for one in lines if sort(one) is Sort.HEADING}, reverse=True)
    levels = {size: place for place, size in enumerate(sizes, 1)}

    def ended() -> Iterator[Block]:
        if current:
            made = sort(current[0])
            level = levels[round(current[0].size)] if made is Sort.HEADING else 0
            text = _joined(current)
            yield Block(made, without_sign(text) if made is Sort.BULLET else text, f"page {current[0].page}", level)
            current.clear()

    for line in lines:
        if current and _parted(current[-1], line, usual, longest, sort(current[0]), sort(line)):
            yield from ended()
        current.append(line)
    yield from ended()


def _joined(lines: Sequence[_Line]) -> str:
    """The text of lines: a hyphen at the end of one joins it to the next."""
    text = ""
    for line in lines:
        text += line.text if not text or (text.endswith("-") and text[-2:-1].isalpha()) else f" {line.text}"
    return spaced(text)


def _parted(before: _Line, after: _Line, usual: float, longest: int, inside: Sort, begins: Sort) -> bool:
    """Whether a line begins another block than the one before it."""
    if begins is Sort.BULLET or (begins is Sort.HEADING) != (inside is Sort.HEADING):
        return True
    if begins is Sort.HEADING:
        apart = abs(before.y - after.y) > before.size * _LEADING
        return before.size != after.size or before.page != after.page or apart or looks_like_a_heading(after.text)
    if before.page != after.page:
        return before.text.endswith(ENDS) or not after.text[:1].islower()
    if abs(before.y - after.y) > usual * _WIDER:
        return True
    # A line whose successor's first word would have fitted was ended by its writer; type is not all of one width.
    needed = len(before.text) + 1 + len(after.text.split()[0])
    if needed < longest * _SHORT:
        return True
    return needed < longest * _FULL and before.text.removesuffix(" and").removesuffix(" or").endswith(ENDS)
