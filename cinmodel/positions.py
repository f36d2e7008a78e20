"""On which line a value of a TOML text is written.

`tomllib` gives values without lines. This index reads the same text once more, for its shape alone: headers, keys,
brackets and commas. It judges nothing and refuses nothing, because it is asked when a file has something wrong with it.

Three rules keep a mistake in the text from spreading:
- a string that is never closed ends with its line;
- a bracket opens something only where a value can stand;
- what an unclosed bracket swallowed is given back at the first line that can only be a header or a new `key =`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TypeAlias

from attrs import define, field, frozen

ValuePath: TypeAlias = tuple[str | int, ...]
"""Keys of tables and 0-based indexes of arrays, from the top of the file down to a value."""


@define(eq=False, repr=False)
class _Place:
    """A value's line and the places inside it. Mutable, because headers add to a table all through a file.

    The places form a tree and not a mapping of whole paths, so that deep nesting costs no more than its length.
    """

    line: int
    written: bool
    inside: dict[str | int, _Place] = field(factory=dict)
    tables: int = 0
    """How many `[[headers]]` have added to this array of tables; 0 where it is none."""

    def at(self, key: str | int, line: int, *, written: bool = True) -> _Place:
        """The place inside under this key, made if it is new.

        A line that writes it beats one that implies it: of `[a.b]` and a later `[a]`, the second is where a is written.
        """
        place = self.inside.get(key)
        if place is None:
            place = self.inside[key] = _Place(line, written)
        elif written and not place.written:
            place.line, place.written = line, True
        return place


@frozen(eq=False, repr=False)
class Positions:
    """The lines of the values of one TOML text."""

    _root: _Place

    def line(self, path: ValuePath) -> int:
        """The 1-based line on which the value with this path is written.

        That is the line of its key or its header, or where an array item begins; an array of tables is written at its
        first header. A path that is not there has the line of its longest known beginning, 1 at worst.
        """
        place = self._root
        for key in path:
            inner = place.inside.get(key)
            if inner is None:
                break
            place = inner
        return place.line


def positions(text: str) -> Positions:
    """The lines of everything written in a TOML text. Never raises: of a broken text it finds what can be found."""
    reader = _Reader(text)
    reader.read()
    return Positions(reader.root)


# A key's part is a basic string, a literal string or a bare word. Letters outside ASCII are let through: tomllib
# refuses them, and the line is wanted all the same. Possessive quantifiers (`*+`) keep a match linear on any text.
_PART = r"""(?:"(?:[^"\\\n]|\\[^\n])*+"|'[^'\n]*+'|[\w-]++)"""
_KEY = rf"{_PART}(?:[ \t]*+\.[ \t]*+{_PART})*+"
_EACH_PART = re.compile(_PART)
_PAIR = re.compile(rf"[ \t]*+(?P<key>{_KEY})[ \t]*+=")
# A header whose closing bracket was forgotten is still meant as one.
_HEADER = re.compile(rf"[ \t]*+(?P<brackets>\[\[?+)[ \t]*+(?P<key>{_KEY})[ \t]*+(?:\]|(?=[#\r\n])|\Z)")
# Inside an array, `[5]`, `["a"]` and `[true]` are arrays; a word that is no value can only be a header's.
_SURELY_HEADER = re.compile(rf"[ \t]*+\[\[?+[ \t]*+(?!(?:true|false|inf|nan)[ \t]*+\])(?=[^\W\d]){_KEY}[ \t]*+\]")
_TOKEN = re.compile(
    r"""
    [ \t\r]*+ (?:\#[^\n]*+)?+
    (?: (?P<newline>\n)
      | (?P<open>[\[{])
      | (?P<close>[\]}])
      | (?P<comma>,)
      | (?P<value> \"\"\" (?:[^\\]|\\.)*? \"\"\" "{0,2}
                 | ''' .*? ''' '{0,2}
                 | " (?:[^"\\\n]|\\[^\n])*+ "?
                 | ' [^'\n]*+ '?
                 | [^\s,\[\]{}\#] [^\s,\[\]{}\#]*+ )
      | . | \Z )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U(00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4})|(.))")
_ESCAPED = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}


def _unescape(escape: re.Match[str]) -> str:
    """The character that one escape of a basic string stands for; of an unknown escape, the character escaped."""
    digits = escape[1] or escape[2]
    return chr(int(digits, 16)) if digits else _ESCAPED.get(escape[3], escape[3])


def _keys(key: str) -> list[str]:
    """The parts of a dotted key as tomllib names them."""
    parts = _EACH_PART.findall(key)
    return [
        _ESCAPE.sub(_unescape, part[1:-1]) if part[0] == '"' else part[1:-1] if part[0] == "'" else part
        for part in parts
    ]


@define(eq=False)
class _Bracket:
    """An array or inline table that is still open."""

    place: _Place
    is_array: bool
    count: int = 0
    filled: bool = False
    """Whether something has been written since the bracket or the last comma."""

    @property
    def wants_key(self) -> bool:
        """Whether a key can come next."""
        return not self.is_array and not self.filled


@define(eq=False, repr=False)
class _Reader:
    """One pass over a text. With no bracket open and no value due, `offset` is at the beginning of a line."""

    text: str
    offset: int = 0
    root: _Place = field(factory=lambda: _Place(1, written=True))
    _table: _Place = field(init=False)
    _brackets: list[_Bracket] = field(factory=list)
    _due: _Place | None = None
    """The place of the key whose value has not begun yet."""
    _line_starts: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._table = self.root
        self._line_starts = [end.end() for end in re.finditer("\n", self.text)]
        if self.text.startswith("\ufeff"):
            self.offset = 1

    def read(self) -> None:
        """Read the text to its end."""
        while self.offset < len(self.text):
            inner = self._brackets[-1] if self._brackets else None
            if inner is None and self._due is None:
                self._statement()
            elif inner and inner.wants_key and (pair := _PAIR.match(self.text, self.offset)):
                inner.filled = True
                self._key(inner.place, pair)
            # There is always a token: its last choices are any one character and the end of the text.
            elif token := _TOKEN.match(self.text, self.offset):
                self.offset = token.end()
                if token.lastgroup == "newline":
                    self._newline(inner)
                else:
                    self._token(token, inner)

    def _line(self, offset: int) -> int:
        return bisect_right(self._line_starts, offset) + 1

    def _skip_line(self) -> None:
        self.offset = self.text.find("\n", self.offset) + 1 or len(self.text)

    def _statement(self) -> None:
        """Read a header, or a key up to its value; step over any other line."""
        if pair := _PAIR.match(self.text, self.offset):
            self._key(self._table, pair)
        else:
            if header := _HEADER.match(self.text, self.offset):
                self._header(header)
            self._skip_line()

    def _header(self, header: re.Match[str]) -> None:
        line = self._line(header.start("brackets"))
        *outer, last = _keys(header["key"])
        table = self.root
        for key in outer:
            table = table.at(key, line, written=False)
            if table.tables:
                table = table.inside[table.tables - 1]
        table = table.at(last, line)
        if header["brackets"] == "[[":
            table.tables += 1
            table = table.at(table.tables - 1, line)
        self._table = table

    def _key(self, table: _Place, pair: re.Match[str]) -> None:
        line = self._line(pair.start("key"))
        *outer, last = _keys(pair["key"])
        for key in outer:
            table = table.at(key, line, written=False)
        self._due = table.at(last, line)
        self.offset = pair.end()

    def _newline(self, inner: _Bracket | None) -> None:
        """Outside all brackets a statement ends with its line, inside them at a line that cannot belong to them."""
        if inner is None or self._breaks_off(inner):
            self._brackets.clear()
            self._due = None

    def _token(self, token: re.Match[str], inner: _Bracket | None) -> None:
        """Take in one token of a value."""
        match token.lastgroup:
            case "comma" if inner:
                inner.count += 1
                inner.filled = False
            case "close":
                self._close(is_array=token["close"] == "]")
            case "open":
                if place := self._value(inner, token.start("open")):
                    self._brackets.append(_Bracket(place, is_array=token["open"] == "["))
            case "value":
                self._value(inner, token.start("value"))
        if not self._brackets:
            # The statement's value is complete; what else stands on the line is a comment or a mistake.
            self._due = None
            self._skip_line()

    def _value(self, inner: _Bracket | None, offset: int) -> _Place | None:
        """The place of the value that begins here, or None where none can stand."""
        place, self._due = self._due, None
        if inner:
            inner.filled = True
            if inner.is_array:
                place = inner.place.at(inner.count, self._line(offset))
        return place

    def _close(self, *, is_array: bool) -> None:
        """Close the innermost bracket of this sort and all that is open in it; one that closes nothing is passed."""
        for depth in range(len(self._brackets) - 1, -1, -1):
            if self._brackets[depth].is_array is is_array:
                del self._brackets[depth:]
                return

    def _breaks_off(self, inner: _Bracket) -> bool:
        """Whether the line that begins here cannot belong to the open bracket."""
        if _SURELY_HEADER.match(self.text, self.offset):
            return True
        return not inner.wants_key and _PAIR.match(self.text, self.offset) is not None
