"""Text as every report can hold it."""

from __future__ import annotations

import re

_NO_PLACE = "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\ufdd0-\\ufdef\\ufffe\\uffff\\ud800-\\udfff"
_TURNS = "\\u202a-\\u202e\\u2066-\\u2069"
_REPLACED = re.compile(f"[{_NO_PLACE}{_TURNS}]")


def holdable(text: str) -> str:
    """Text with one sort of line end, and with some characters replaced by one that shows that something stood there.

    These are those that HTML or XML has no place for, and those that turn the order in which all after them is read: a
    date behind one would look like another date. A mark that only gives a direction to itself stays.
    """
    return _REPLACED.sub("\N{REPLACEMENT CHARACTER}", text).replace("\r\n", "\n").replace("\r", "\n")
