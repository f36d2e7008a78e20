"""Occasions and conditions as they are written: a name, a table, or a list of those that must all hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cattrs import Converter

from cinmodel.diagnostics import Refusal, a, nearest, quoted
from cinmodel.history import ordinal
from cinmodel.loading.structure import Problem, Problems, expected, problems_of, structure_by_keys, structured_list
from cinmodel.occasions import EACH, FIRST, NEXT, AllOf, Carrying, Condition, FactHolds, Occasion
from cinmodel.vocabulary import NAMED, Detail, Holds, Vocabulary


def register(converter: Converter, vocabulary: Vocabulary) -> None:
    """Teach a converter occasions and conditions in the names of a vocabulary."""

    def occasion(value: Any, _: Any = None) -> Occasion:
        if isinstance(value, str):
            _known(value, vocabulary.event, "event")
            return Occasion(value)
        expected(value, dict, "write the name of an event in double quotes, or a table")
        read: Occasion = whole(value, Occasion)
        _check(read, vocabulary)
        return read

    def condition(value: Any, _: Any = None) -> Condition:
        if isinstance(value, list):
            parts = structured_list(value, condition)
            if not parts:
                raise Refusal("the list of conditions is empty", "name at least one, or take it out")
            return AllOf(parts)
        if not isinstance(value, dict):
            expected(value, str, "write the name of a fact or an event in double quotes")
            _known(value, {**vocabulary.fact, **vocabulary.event}, "fact or event")
        return FactHolds(value) if isinstance(value, str) and value in vocabulary.fact else occasion(value)

    def occasions(value: Any, _: Any = None) -> tuple[Occasion, ...]:
        return structured_list(value, occasion) if isinstance(value, list) else (occasion(value),)

    def carrying(value: Any, _: Any = None) -> tuple[Carrying, ...]:
        expected(value, dict, "write a table, such as { child-seen = true }")
        read: list[Carrying] = []
        problems: list[Problem] = []
        for detail, wanted in value.items():
            try:
                read.append(_carrying(detail, wanted, vocabulary))
            except (Refusal, Problems) as error:
                problems.extend(((detail, *path), what, cure) for path, what, cure in problems_of(error))
        if problems:
            raise Problems(problems)
        if not read:
            raise Refusal('"with" asks for nothing', "name a detail, or leave it out")
        return tuple(read)

    converter.register_structure_hook(Occasion, occasion)
    converter.register_structure_hook_func(lambda cls: cls == Condition, condition)
    converter.register_structure_hook_func(lambda cls: cls == tuple[Occasion, ...], occasions)
    converter.register_structure_hook_func(lambda cls: cls == tuple[Carrying, ...], carrying)
    # Made last: it takes the hooks above as it finds them.
    whole = structure_by_keys(converter, Occasion)


def _check(read: Occasion, vocabulary: Vocabulary) -> None:
    problems: list[Problem] = []
    if read.event is not None and read.event not in vocabulary.event:
        problems.append(
            (("event",), f"{quoted(read.event)} is not a known event", nearest(read.event, vocabulary.event))
        )
    if read.event is None and (read.since is None or read.plus is None):
        problems.append(
            ((), "an occasion without an event is a lapse of time", 'write "from" and "plus", or name an event')
        )
    if read.event is None and (read.which != EACH or read.carrying):
        problems.append(((), "a lapse of time happens once and carries nothing", 'leave out "which" and "with"'))
    if read.which not in {EACH, FIRST, NEXT} and ordinal(read.which) is None:
        cure = 'write "each", "first", "next" or an ordinal such as "3rd"'
        problems.append((("which",), f"{quoted(read.which)} does not say which one", cure))
    if read.which == NEXT and read.since is None:
        problems.append((("which",), '"next" leaves open from when', 'write "from" and an occasion'))
    if read.plus is not None and read.since is None:
        problems.append((("plus",), '"plus" leaves open to what it is added', 'write "from" and an occasion'))
    if read.until is not None and read.event is not None:
        problems.append((("until",), '"until" goes with a lapse of time alone', "leave it out"))
    if problems:
        raise Problems(problems)


def _carrying(name: str, wanted: Any, vocabulary: Vocabulary) -> Carrying:
    _known(name, vocabulary.detail, "detail")
    detail = vocabulary.detail[name]
    if detail.holds is Holds.YES_NO:
        expected(wanted, bool, "write true or false without quotes")
        return Carrying(name, yes=wanted)
    if detail.holds not in NAMED:
        raise Refusal(f'"{name}" holds a {detail.holds.value} and cannot be asked for', "ask for another detail")
    names = wanted if isinstance(wanted, list) else [wanted]
    if not names:
        raise Refusal("the list is empty", f"name {a(detail.holds.value)}, or leave the detail out")
    return Carrying(name, frozenset(structured_list(names, lambda one: _named(one, detail, vocabulary))))


def _named(value: Any, detail: Detail, vocabulary: Vocabulary) -> str:
    expected(value, str, f"write the name of {a(detail.holds.value)} in double quotes")
    _known(value, vocabulary.names(detail.holds), detail.holds.value)
    return str(value)


def _known(name: str, names: Mapping[str, object], sort: str) -> None:
    if name not in names:
        raise Refusal(f"{quoted(name)} is not a known {sort}", nearest(name, names))
