"""On which line a value of a JSON text is written. `json` gives values without lines, and keeps one of two equal keys."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from attrs import frozen

from cinmodel.positions import ValuePath

_TOKEN = re.compile(
    r"""
      (?P<newline>\n)
    | (?P<open>[\[{])
    | (?P<close>[\]}])
    | (?P<comma>,)
    | (?P<text>"(?:[^"\\]|\\.)*+")
    | (?P<word>[^\s\[\]{},:"]++)
    """,
    re.VERBOSE,
)


@frozen
class JsonLines:
    """The line of each value of a JSON text, and each key that stands twice in one object with its second line."""

    _lines: Mapping[ValuePath, int]
    repeated: tuple[tuple[str, int], ...]

    def line(self, path: ValuePath) -> int:
        """The line of a value; of a path that is not there, that of its longest known beginning."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]


def json_lines(text: str, deepest: int) -> JsonLines:
    """Find the lines in a text that is JSON, of values down to a depth.

    An object's member is where its key is, a list's where it begins.
    """
    lines: dict[ValuePath, int] = {(): 1}
    repeated: list[tuple[str, int]] = []
    path: list[str | int] = []  # of the value that comes next; a list's part is a number
    keys: list[set[str]] = []  # of each object or list that is open
    wants_key = False
    line = 1
    for token in _TOKEN.finditer(text):
        match token.lastgroup:
            case "newline":
                line += 1
            case "comma":
                inner = path[-1]
                if isinstance(inner, int):
                    path[-1] = inner + 1
                else:
                    wants_key = True
            case "close":
                path.pop()
                keys.pop()
                wants_key = False
            case "text" if wants_key:
                key = path[-1] = json.loads(token[0])
                if key in keys[-1]:
                    repeated.append((key, line))
                keys[-1].add(key)
                wants_key = False
                if len(path) <= deepest:
                    lines[tuple(path)] = line
            case sort:
                if len(path) <= deepest:
                    lines.setdefault(tuple(path), line)
                if sort == "open":
                    keys.append(set())
                    path.append(0 if token[0] == "[" else "")
                    wants_key = token[0] == "{"
    return JsonLines(lines, tuple(repeated))
