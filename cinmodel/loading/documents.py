"""A TOML or JSON file as plain values, with the line of each, and what keeps a file from being either in plain words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import tomli
from attrs import field, frozen

from cinmodel.diagnostics import Mistake, Mistakes, Refusal, quoted

KeyPath = tuple[str | int, ...]
LARGEST = 5_000_000
"""Bytes above which a file is not read: no procedure and no case is that long."""

DEEPEST = 40
"""How many tables and lists may stand inside one another: more makes no sense, and would exhaust whoever reads them."""

MEND = "mend the line"
_UNCLOSED = "end it with a double quote on the line on which it begins"
_TOLD: tuple[tuple[str, str, str], ...] = (
    ("Cannot declare", "this heading stands twice", "give each block a name of its own"),
    ("Cannot overwrite", "this key or heading stands twice", "keep one of them"),
    ("Duplicate inline table key", "a key stands twice in one table", "keep one of them"),
    (
        "Cannot (mutate|redefine)",
        "this adds to a table that is complete already",
        "write all of the table in one place",
    ),
    ("Expected '=' after a key", 'a key without "="', "write key = value, or begin a comment with #"),
    (
        "Expected newline",
        "something is left over at the end of the line",
        "put text in double quotes, and one key on a line",
    ),
    ("Expected '\\]", "the heading is not closed", 'end it with "]"'),
    (
        "Unclosed array",
        "a list is not closed, or lacks a comma before this",
        'close it with "]", and put commas between its members',
    ),
    (
        "Unclosed inline table",
        "a table in braces is not closed, or lacks a comma",
        'write all of it on one line, and close it with "}"',
    ),
    ("Unterminated string|Expected", "a text is not closed", _UNCLOSED),
    (r"Illegal character '\\n'", "a text is not closed on its line", _UNCLOSED),
    ("Illegal character|Found invalid character", "a character that cannot be shown stands here", "take it out"),
    (
        r"Unescaped '\\|Invalid hex|Escaped character",
        "a backslash stands in a text",
        "take it out, or write two for one",
    ),
    ("Invalid date", "there is no such date or time", "write a date as 2026-01-05"),
    ("Invalid value", "the value cannot be read", "put text in straight double quotes, and nothing else"),
    (
        "Invalid (initial|statement)",
        "there is no key where one should stand",
        "write key = value, and no comma before a closing brace",
    ),
)
"""What tomllib says, what that means to somebody who writes a procedure, and the cure."""


@frozen
class Document:
    """The values of a file. `name` is the file as messages show it."""

    name: str
    values: Mapping[str, Any]
    _lines: Callable[[], Callable[[KeyPath], int]] = field(repr=False)

    def mistake(self, path: KeyPath, what: str, cure: str) -> Mistake:
        """A mistake at the line where the value with that path is written."""
        return Mistake(self.name, self._lines()(path), what, cure)


def read_bytes(path: Path, name: str, largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        Mistakes: it cannot be read or is too large.

    """
    try:
        if path.is_dir():
            raise Mistakes([Mistake(name, 0, "this is a folder, not a file", "name a file")])
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except OSError as error:
        what, cure = "the file cannot be read", "check its name and that it may be read"
        if isinstance(error, FileNotFoundError):
            what = "there is no such file"
        elif isinstance(error, PermissionError):
            what, cure = (
                "the file is locked, or not yours to read",
                "close it in every other program, Excel too, and try again",
            )
        raise Mistakes([Mistake(name, 0, what, cure)]) from error
    except ValueError as error:
        raise Mistakes([Mistake(name, 0, "this is not the name of a file", "check the name")]) from error
    if len(data) > largest:
        raise Mistakes([Mistake(name, 0, f"the file is larger than {largest} bytes", "check that it is the right one")])
    return data


def read_text(path: Path, name: str) -> str:
    """The text of a file, without a byte order mark.

    Raises:
        Mistakes: it cannot be read, is too large, or is not UTF-8.

    """
    data = read_bytes(path, name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Mistakes([Mistake(name, line, "the file is not UTF-8 text", "save it as UTF-8")]) from error


def read_toml(text: str, name: str) -> Document:
    """The values of TOML text.

    Raises:
        Mistakes: it is not TOML.

    """
    try:
        values = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise Mistakes([_told(str(error), text, name)]) from error
    except ValueError as error:
        raise Mistakes([Mistake(name, 0, "a number in this file has too many digits", "check the numbers")]) from error
    except RecursionError as error:
        raise Mistakes([Mistake(name, _deep_line(text), *_TOO_DEEP)]) from error
    read = Document(name, values, lru_cache(1)(lambda: _line_index(text)))
    _check_depth(read)
    return read


def read_json(text: str, name: str) -> Document:
    """The values of JSON text: one object.

    Raises:
        Mistakes: it is not JSON, not an object, or names a key twice.

    """
    try:
        values = json.loads(text, parse_int=_number, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        said = error.msg.removesuffix(" at").removesuffix(" starting")
        what, cure = f"this is not JSON: {said[:1].lower()}{said[1:]}", MEND
        if _curly(text, error.lineno):
            what, cure = CURLY
        raise Mistakes([Mistake(name, error.lineno, what, cure)]) from error
    except Refusal as error:
        raise Mistakes([Mistake(name, 0, error.what, error.cure)]) from error
    except RecursionError as error:
        raise Mistakes([Mistake(name, _deep_line(text), *_TOO_DEEP)]) from error
    if not isinstance(values, dict):
        raise Mistakes([Mistake(name, 1, "the file does not hold a JSON object", "begin it with { and end it with }")])
    # Imported here because most commands read no JSON.
    from cinmodel.loading.json_lines import json_lines  # noqa: PLC0415

    lines = json_lines(text, DEEPEST)
    read = Document(name, values, lambda: lines.line)
    _check_depth(read)
    if lines.repeated:
        what = "stands twice in one object"
        raise Mistakes(Mistake(name, line, f"{quoted(key)} {what}", "keep one of them") for key, line in lines.repeated)
    return read


def read_document(path: Path, name: str) -> Document:
    """The values of a file, JSON if its name ends so, else TOML.

    Raises:
        Mistakes: it cannot be read or is neither.

    """
    text = read_text(path, name)
    return read_json(text, name) if path.suffix.lower() == ".json" else read_toml(text, name)


_QUOTED = re.compile(r'"[^"]*"')
_CURLY = re.compile("[\u201c\u201d\u201e\u201f]")
CURLY = (
    "a curly quotation mark stands where a straight one should",
    'type " in a plain text editor: Word and Excel make it curly',
)
_HEADING = re.compile(r"\s*\[+\s*[A-Za-z][^,]*\]\s*(#.*)?$")
_TOO_DEEP = f"tables and lists stand more than {DEEPEST} deep inside one another", "write it flatter"


def _deep_line(text: str) -> int:
    """The line on which a text that nothing can read goes too deep, brackets in texts and comments taken for brackets."""
    depth = 0
    for bracket in re.finditer(r"[\[{\]}]", text):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > DEEPEST + 1:
            return text.count("\n", 0, bracket.start()) + 1
    return 1


def _line_index(text: str) -> Callable[[KeyPath], int]:
    # Imported here because a file without a mistake needs no lines.
    from cinmodel.positions import positions  # noqa: PLC0415

    return positions(text).line


def _check_depth(read: Document) -> None:
    rest: list[tuple[KeyPath, Any]] = [((), read.values)]
    while rest:
        path, value = rest.pop()
        if len(path) > DEEPEST:
            raise Mistakes([read.mistake(path, *_TOO_DEEP)])
        inner = value.items() if isinstance(value, dict) else enumerate(value)
        rest.extend(((*path, key), one) for key, one in inner if isinstance(one, dict | list))


def _curly(text: str, line: int) -> bool:
    """Whether a curly quotation mark stands on a line outside all straight ones."""
    return bool(_CURLY.search(_QUOTED.sub("", text.split("\n")[line - 1])))


def _told(message: str, text: str, name: str) -> Mistake:
    """What tomllib says, in the words of `_TOLD`."""
    match = re.fullmatch(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", message, re.DOTALL)
    said = match[1] if match else message
    line = int(match[2]) if match and match[2] else text.count("\n", 0, len(text) - 1) + 1
    what, cure = next(((what, cure) for start, what, cure in _TOLD if re.match(start, said)), (said, MEND))
    if said == "Invalid value" and _HEADING.match(text.split("\n")[line - 1]):
        what, cure = "a list above this heading is not closed", 'close it with "]"'
    if _curly(text, line):
        what, cure = CURLY
    return Mistake(name, line, what, cure)


def _number(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:
        raise Refusal("a number in this file has too many digits", "check the numbers") from error


def _no_constant(name: str) -> Any:
    raise Refusal(f"{name} is no number", "write a number, or text in double quotes")
