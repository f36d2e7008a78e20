"""A document as plain text: blank lines, bullets and numbers part its clauses."""

from __future__ import annotations

from collections.abc import Iterable

from cinmodel.published.blocks import BULLET, Block, Sort, Unread, looks_like_a_heading, spaced, without_sign
from cinmodel.published.segments import Segmented, segmented

WIDEST = 120
"""Letters above which a line was not broken to fit a page, and is a paragraph."""

_FEW = 0.05


def read_plain(text: str) -> Segmented:
    """The clauses of plain text. Its first line is its title."""
    lines = [(number, line.strip()) for number, line in enumerate(text.split("\n"), 1)]
    written = [(number, line) for number, line in lines if line]
    if not written:
        return Segmented("", ())
    title = written[0][1].lstrip("# ")
    rest = [one for one in lines if one[0] > written[0][0]]
    wide = sum(len(line) > WIDEST for _, line in rest)
    broken = any(not line for _, line in rest) and wide <= len(written) * _FEW
    unread = []
    if not broken:
        unread.append(Unread("the document", "its lines are not broken to a width: each line is one clause"))
    return segmented(title, list(_blocks(rest, broken=broken)), unread)


def _blocks(lines: Iterable[tuple[int, str]], *, broken: bool) -> Iterable[Block]:
    current: list[str] = []
    begun = 0
    sort = Sort.PARAGRAPH

    def ended() -> Iterable[Block]:
        if current:
            text = spaced(" ".join(current))
            yield Block(sort, without_sign(text) if sort is Sort.BULLET else text, f"line {begun}")
            current.clear()

    for number, line in lines:
        alone = not current
        heading = _heading(line) if alone or not broken else None
        if not line or heading or BULLET.match(line) or not broken:
            yield from ended()
        if heading:
            yield Block(Sort.HEADING, spaced(heading[0]), f"line {number}", heading[1])
        elif line:
            if not current:
                begun, sort = number, Sort.BULLET if BULLET.match(line) else Sort.PARAGRAPH
            current.append(line)
    yield from ended()


def _heading(line: str) -> tuple[str, int] | None:
    """The text and level of a heading, marked by # or by a number."""
    if line.startswith("#"):
        return line.lstrip("# "), len(line) - len(line.lstrip("#"))
    return (line, 2) if looks_like_a_heading(line) else None
