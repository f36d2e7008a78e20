"""What is wrong with an input, where it stands, and the cure: cinmodel's error messages are public API."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from attrs import frozen

MOST_LISTED = 12
"""Above this number of names a cure does not list them."""

LONGEST_NUMBER = 200
"""Bits above which a number is not written out in a message."""


@frozen(order=True)
class Mistake:
    """One thing wrong with one input. `line` counts from 1; 0 stands for the file as a whole."""

    file: str
    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.what}; {self.cure}"


class Mistakes(Exception):
    """Every mistake found in one go, in the order of files and lines."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes)))
        super().__init__("\n".join(map(str, self.mistakes)))


class Refusal(ValueError):
    """A value that does not make sense: what is wrong and the cure. Whoever knows the place turns it into a Mistake."""

    def __init__(self, what: str, cure: str) -> None:
        self.what = what
        self.cure = cure
        super().__init__(f"{what}; {cure}")


def one_line(text: str, longest: int = 60) -> str:
    """Text as it can stand inside a message: on one line, each character that cannot be shown replaced, not too long."""
    shown = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in text[:longest])
    return shown if len(text) <= longest else shown[:-1] + "…"


def quoted(value: object) -> str:
    """A plain value as it can stand inside a message: text in double quotes; a list or a table is only named."""
    if isinstance(value, str):
        return f'"{one_line(value)}"'
    if isinstance(value, dict | list):
        return "a table" if isinstance(value, dict) else "a list"
    if isinstance(value, int) and value.bit_length() > LONGEST_NUMBER:
        return "a huge number"
    if value is None:
        return "null"
    return one_line(str(value).lower() if isinstance(value, bool) else str(value))


def a(noun: str) -> str:
    """A noun with its article."""
    return f"an {noun}" if noun[0] in "aeiou" else f"a {noun}"


def nearest(name: str, known: Iterable[str], otherwise: str | None = None) -> str:
    """The cure for an unknown name: the nearest known one; where none is near, all of them or what `otherwise` says."""
    names = list(known)
    near = difflib.get_close_matches(name[:80], names, n=1, cutoff=0.6)
    if near:
        return f"did you mean {quoted(near[0])}?"
    if otherwise is not None:
        return otherwise
    if not names:
        return "add it to the vocabulary"
    if len(names) > MOST_LISTED:
        return "use a name of the vocabulary, or add it there"
    return "use one of " + ", ".join(map(one_line, names))
