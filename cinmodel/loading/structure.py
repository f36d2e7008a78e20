"""Plain values become objects by cattrs, strictly: no value is taken for another type, no key is passed over."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from enum import Enum
from functools import lru_cache, partial
from typing import Any, get_args, get_origin

import attrs
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, override

from cinmodel.diagnostics import Refusal, a, nearest, quoted
from cinmodel.loading.dates import date_of
from cinmodel.loading.documents import KeyPath
from cinmodel.spans import Span, span

FIELD_KEYS = {"since": "from", "carrying": "with"}
"""Fields whose key in the files is a word that Python keeps for itself."""

Problem = tuple[KeyPath, str, str]
"""A path in a file, what is wrong there, the cure."""

_TYPES = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    date: "a date",
    datetime: "a date with a time",
    time: "a time of day",
    list: "a list",
    dict: "a table",
    type(None): "null",
}
SPAN = 'write a whole number and a unit in quotes, such as "15 working days"'
HIGHEST = 9999
"""The highest whole number that makes sense in a file."""


def key_of(name: str) -> str:
    """The key under which a field is written in the files."""
    return FIELD_KEYS.get(name, name.replace("_", "-"))


def keys_of(cls: type) -> tuple[str, ...]:
    """The keys of a class in the files: an id is no key but the heading or the file's name."""
    return tuple(key_of(one.name) for one in attrs.fields(cls) if one.name != "id")


def described(value: object) -> str:
    """The sort of a value, in the words of the files."""
    return _TYPES[type(value)]


def expected(value: object, wanted: type, cure: str) -> None:
    """Check the type of a plain value.

    Raises:
        Refusal: it is of another type.

    """
    if type(value) is not wanted:
        if isinstance(value, bool):
            raise Refusal(f"{quoted(value)} is not {_TYPES[wanted]}", cure)
        shown = "this" if isinstance(value, dict | list) or value is None else quoted(value)
        raise Refusal(f"{shown} is {described(value)}, not {_TYPES[wanted]}", cure)


def strict_converter(*, detailed: bool = True) -> Converter:
    """A converter that takes text for text, whole numbers for whole numbers and nothing for anything else.

    A detailed one tells everything that is wrong with a value; one that is not stops at the first, and is made sooner.
    """
    converter = Converter(forbid_extra_keys=True, detailed_validation=detailed)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _whole_number)
    converter.register_structure_hook(bool, _yes_no)
    converter.register_structure_hook(date, date_of)
    converter.register_structure_hook(Span, span_of)
    converter.register_structure_hook_func(
        lambda cls: isinstance(cls, type) and issubclass(cls, Enum), _one_of_the_words
    )
    converter.register_structure_hook_factory(_is_list, partial(_list_hook, converter))
    return converter


def _is_list(cls: Any) -> bool:
    return get_origin(cls) is tuple


def _list_hook(converter: Converter, cls: Any) -> Callable[[Any, Any], Any]:
    """The hook that reads a list; that of its members is looked up once, when the first list is read."""
    wanted = get_args(cls)[0]
    member = lru_cache(lambda: converter.get_structure_hook(wanted))

    def from_list(value: Any, _: Any) -> tuple[Any, ...]:
        hook = member()
        return structured_list(value, lambda one: hook(one, wanted))

    return from_list


def structure_by_keys(converter: Converter, cls: type, omit: frozenset[str] = frozenset()) -> Callable[[Any, Any], Any]:
    """The hook that reads a class from a table whose keys are its fields in kebab case."""
    required = [key_of(one.name) for one in attrs.fields(cls) if one.default is attrs.NOTHING and one.name != "id"]
    cure = f"write {{ {', '.join(f'{key} = ...' for key in required or keys_of(cls)[:1])} }}"
    overrides: dict[str, Any] = {
        one.name: override(omit=True) if one.name in omit else override(rename=key_of(one.name))
        for one in attrs.fields(cls)
    }
    structure: Callable[[Any, Any], Any]
    structure = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True, **overrides)

    def from_table(value: Any, wanted: Any) -> Any:
        expected(value, dict, cure)
        return structure(value, wanted)

    return from_table


def structured_list(value: Any, one: Callable[[Any], Any]) -> tuple[Any, ...]:
    """Each member of a list, with all that is wrong with any of them.

    Raises:
        Problems: something is wrong with a member.
        Refusal: it is no list.

    """
    expected(value, list, "put it in square brackets")
    read: list[Any] = []
    problems: list[Problem] = []
    for place, member in enumerate(value):
        try:
            read.append(one(member))
        except (BaseValidationError, Refusal, Problems) as error:
            problems.extend(((place, *path), what, cure) for path, what, cure in problems_of(error))
    if problems:
        raise Problems(problems)
    return tuple(read)


def nearest_key(key: str, keys: Iterable[str]) -> str:
    """The cure for an unknown key: the nearest one there is, or all of them."""
    return nearest(key, keys, "use one of " + ", ".join(keys))


class Problems(ValueError):
    """Several things wrong inside one value, by their paths from it."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__(f"{len(problems)} problems")


def problems_of(error: BaseException) -> Iterator[Problem]:
    """Everything that went wrong in one structuring, each with its path."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            step = _step(inner)
            for path, what, cure in _leaf(inner, error.cl):
                yield (*step, *path), what, cure
    else:
        yield from _leaf(error, None)


def _leaf(error: BaseException, cls: type | None) -> Iterator[Problem]:
    if isinstance(error, BaseValidationError):
        yield from problems_of(error)
    elif isinstance(error, Problems):
        yield from error.problems
    elif isinstance(error, Refusal):
        yield (), error.what, error.cure
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields):
            yield (key,), f"{quoted(key)} is not a key here", nearest_key(key, keys_of(cls) if cls else ())
    elif isinstance(error, KeyError):
        yield (), f"{quoted(error.args[0])} is missing", "add it"
    else:
        yield (), "this cannot be read", "write it as the schema says"


def _step(error: BaseException) -> KeyPath:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, AttributeValidationNote):
            # A missing key has no line of its own: the table that lacks it has.
            return () if isinstance(error, KeyError) else (key_of(note.name),)
        if isinstance(note, IterableValidationNote):
            return (note.index,)
    return ()


def _text(value: Any, _: Any) -> str:
    expected(value, str, "put it in double quotes")
    if not value.isprintable():
        hidden = next(letter for letter in value if not letter.isprintable())
        raise Refusal(f"the text holds {_named(hidden)}", "write it on one line, with plain spaces")
    if not value.strip():
        raise Refusal("the text is empty", "write something or leave the key out")
    if value != value.strip():
        raise Refusal(f"{quoted(value)} begins or ends with a space", "take the space out")
    return str(value)


def _named(letter: str) -> str:
    """A character that cannot be shown, by its name."""
    if letter in "\r\n":
        return "a line break"
    name = unicodedata.name(letter, "character").lower()
    return "a tab" if letter == "\t" else f"{a(name)} (U+{ord(letter):04X})"


def _whole_number(value: Any, _: Any) -> int:
    expected(value, int, "write a whole number without quotes")
    if not 1 <= value <= HIGHEST:
        raise Refusal(f"{quoted(value)} is out of range", f"write a whole number from 1 to {HIGHEST}")
    return int(value)


def _yes_no(value: Any, _: Any) -> bool:
    expected(value, bool, "write true or false without quotes")
    return bool(value)


def span_of(value: Any, _: Any = None) -> Span:
    """Read text such as `15 working days`.

    Raises:
        Refusal: it is no span.

    """
    expected(value, str, SPAN)
    return span(value)


def _one_of_the_words(value: Any, cls: type[Enum]) -> Enum:
    words: Mapping[str, Enum] = {one.value: one for one in cls}
    expected(value, str, "use one of " + ", ".join(words))
    if value not in words:
        raise Refusal(f"{quoted(value)} is not one of the words that can stand here", nearest(value, words))
    return words[value]
