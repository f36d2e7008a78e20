"""What a published document is made of before it is cut into clauses: headings, paragraphs, bullets, rows of tables."""

from __future__ import annotations

import re
from enum import Enum

from attrs import frozen

SPACE = re.compile(r"\s+")
_SIGNS = r"[-–—•·▪■●○◦‣➢✓*\uf0a7\uf0b7]|o"
_SIGN = re.compile(rf"(?:{_SIGNS})\s+(?=\S)")
BULLET = re.compile(rf"(?:{_SIGNS}|\(?(?:[a-z]|[ivx]{{1,4}})[.)]|\(?[0-9]{{1,2}}[.)])\s+(?=\S)")
NUMBERED = re.compile(r"(?P<number>[0-9]{1,2}(?:\.[0-9]{1,2})*)\.?\s+(?P<text>\S.*)")
LONGEST_HEADING = 14
ENDS = (".", ":", ";", "?", "!", ",")


class Sort(Enum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    ROW = "row"


@frozen
class Block:
    """One run of text; `place` says where it stands, as "line 5" or "page 2"; `level` is that of a heading, 1 the highest."""

    sort: Sort
    text: str
    place: str
    level: int = 0


@frozen
class Unread:
    """What of a document is in no clause, or may stand in a wrong one: where, and what it is."""

    place: str
    what: str


_HIDDEN = str.maketrans(
    {
        "\u00ad": "", "\u200b": "", "\u2060": "", "\ufeff": "", "\x00": "", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl",
        "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
    }
)  # fmt: skip
"""Characters that a page is set with and that no word is spelt with, and what is read for them."""


def spaced(text: str) -> str:
    """Text as it is spelt, with one plain space wherever it had any white space."""
    return SPACE.sub(" ", text.translate(_HIDDEN)).strip()


def without_sign(text: str) -> str:
    """Text without the sign that marks it as a bullet; a letter or number that counts it stays."""
    sign = _SIGN.match(text)
    return text[sign.end() :] if sign else text


def looks_like_a_heading(line: str) -> bool:
    """Whether a line of text that shows no type could be a numbered heading or that of an appendix."""
    words = line.split()
    if not 1 < len(words) <= LONGEST_HEADING or line.endswith(ENDS):
        return False
    numbered = NUMBERED.fullmatch(line)
    return bool(numbered and numbered["text"][0].isupper()) or words[0].lower() == "appendix"
