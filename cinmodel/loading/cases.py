"""Cases as TOML and JSON: facts, dated events with what they carry, and the sorts of event that are not recorded.

    not-recorded = ["core-group"]

    [facts]
    disabled = true

    [[events]]
    event = "first-meeting"
    on = 2026-01-26
    chair = "team-manager"

In a case file nothing is filled in: a fact or a detail that is not given is unknown.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from cinmodel.cases import Carried, Case, Happening
from cinmodel.diagnostics import Mistakes, Refusal, a, nearest, quoted
from cinmodel.loading.dates import date_of
from cinmodel.loading.documents import Document, KeyPath
from cinmodel.loading.structure import (
    SPAN,
    Problem,
    Problems,
    expected,
    problems_of,
    structured_list,
)
from cinmodel.spans import Span, definite_span
from cinmodel.vocabulary import NAMED, Detail, Holds, Vocabulary

KEYS = ("facts", "events", "not-recorded")


def case(document: Document, vocabulary: Vocabulary) -> Case:
    """The case that a document holds.

    Raises:
        Mistakes: everything wrong with it.

    """
    if "authority" in document.values:
        what = "this is an authority's procedure, not a case"
        raise Mistakes([document.mistake(("authority",), what, "name the file with facts and dated events")])
    problems: list[Problem] = [
        ((key,), f"{quoted(key)} is not a key of a case", nearest(key, KEYS))
        for key in document.values
        if key not in KEYS
    ]
    facts = _facts(document.values.get("facts", {}), vocabulary, problems)
    events = _events(document.values.get("events", []), vocabulary, problems)
    not_recorded = frozenset(_not_recorded(document.values.get("not-recorded", []), vocabulary, problems))
    if not document.values:
        problems.append(((), "the case is empty", "write at least one event"))
    problems.extend(_once(events, vocabulary))
    if problems:
        raise Mistakes(document.mistake(*problem) for problem in problems)
    return Case(facts, tuple(one for one in events if one is not None), not_recorded)


def case_values(told: Case) -> dict[str, Any]:
    """A case as plain values, as JSON writes them: reading them back gives the case."""
    events = [
        {"event": one.event, "on": one.day.isoformat(), **{name: _plain(value) for name, value in one.carries.items()}}
        for one in told.events
    ]
    return {"not-recorded": sorted(told.not_recorded), "facts": dict(told.facts), "events": events}


def case_json(told: Case) -> str:
    """A case as JSON text."""
    return json.dumps(case_values(told), indent=2, ensure_ascii=False) + "\n"


def case_toml(told: Case) -> str:
    """A case as TOML text."""
    lines = []
    if told.not_recorded:
        lines += [f"not-recorded = {_toml(frozenset(told.not_recorded))}", ""]
    lines += ["[facts]", *(f"{name} = {_toml(value)}" for name, value in told.facts.items())]
    for one in told.events:
        lines += ["", "[[events]]", f'event = "{one.event}"', f"on = {one.day.isoformat()}"]
        lines += [f"{name} = {_toml(value)}" for name, value in one.carries.items()]
    return "\n".join(lines) + "\n"


def _plain(value: Carried) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, Span):
        return str(value)
    return value if isinstance(value, bool) else value.isoformat()


def _toml(value: Carried) -> str:
    if isinstance(value, frozenset):
        return json.dumps(sorted(value))
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, Span) else value.isoformat()


def _facts(raw: Any, vocabulary: Vocabulary, problems: list[Problem]) -> dict[str, bool]:
    facts = {}
    for path, name, value in _entries(raw, ("facts",), problems):
        if name not in vocabulary.fact:
            problems.append((path, f"{quoted(name)} is not a known fact", nearest(name, vocabulary.fact)))
        elif not isinstance(value, bool):
            what = f"{quoted(value)} is neither true nor false"
            problems.append(
                (path, what, "write true or false without quotes, or leave the fact out if it is not known")
            )
        else:
            facts[name] = value
    return facts


def _entries(raw: Any, path: KeyPath, problems: list[Problem]) -> Iterator[tuple[KeyPath, str, Any]]:
    if isinstance(raw, dict):
        yield from (((*path, name), name, value) for name, value in raw.items())
    else:
        problems.append((path, f"{quoted(path[-1])} is not a table", "write each fact by its name as true or false"))


def _events(raw: Any, vocabulary: Vocabulary, problems: list[Problem]) -> list[Happening | None]:
    if not isinstance(raw, list):
        problems.append((("events",), '"events" is not a list', "in TOML, write each event under [[events]]"))
        return []
    return [_event(one, ("events", place), vocabulary, problems) for place, one in enumerate(raw)]


def _event(raw: Any, path: KeyPath, vocabulary: Vocabulary, problems: list[Problem]) -> Happening | None:
    if not isinstance(raw, dict):
        problems.append((path, "this is not an event", 'write a table with "event" and "on"'))
        return None
    problems.extend((path, f'"{key}" is missing', "add it") for key in ("event", "on") if key not in raw)
    name = raw.get("event")
    if "event" in raw and (not isinstance(name, str) or name not in vocabulary.event):
        problems.append(((*path, "event"), *_no_event(name, vocabulary)))
    day = None
    if "on" in raw:
        try:
            day = date_of(raw["on"])
        except Refusal as error:
            problems.append(((*path, "on"), error.what, error.cure))
    carries: dict[str, Carried] = {}
    for detail, value in raw.items():
        if detail in {"event", "on"}:
            continue
        try:
            if detail not in vocabulary.detail:
                raise Refusal(f"{quoted(detail)} is not something an event carries", nearest(detail, vocabulary.detail))
            carries[detail] = _carried(value, vocabulary.detail[detail], vocabulary)
        except (Refusal, Problems) as error:
            problems.extend(((*path, detail, *inner), what, cure) for inner, what, cure in problems_of(error))
    return Happening(name, day, carries) if isinstance(name, str) and day is not None else None


def _carried(value: Any, detail: Detail, vocabulary: Vocabulary) -> Carried:
    if detail.holds is Holds.YES_NO:
        expected(value, bool, "write true or false without quotes")
        return bool(value)
    if detail.holds in NAMED:
        names = vocabulary.names(detail.holds)

        def one(name: Any) -> str:
            expected(name, str, f"write the name of {a(detail.holds.value)} in double quotes")
            if name not in names:
                raise Refusal(f"{quoted(name)} is not a known {detail.holds.value}", nearest(name, names))
            return str(name)

        return frozenset(structured_list(value if isinstance(value, list) else [value], one))
    if detail.holds is Holds.DATE:
        return date_of(value)
    expected(value, str, SPAN)
    return definite_span(value)


def _no_event(name: Any, vocabulary: Vocabulary) -> tuple[str, str]:
    """What is wrong with the name of an event, and the cure."""
    return f"{quoted(name)} is not a known event", nearest(name if isinstance(name, str) else "", vocabulary.event)


def _not_recorded(raw: Any, vocabulary: Vocabulary, problems: list[Problem]) -> Iterable[str]:
    if not isinstance(raw, list):
        problems.append((("not-recorded",), '"not-recorded" is not a list', "write names of events in square brackets"))
        return
    for place, name in enumerate(raw):
        if not isinstance(name, str) or name not in vocabulary.event:
            problems.append((("not-recorded", place), *_no_event(name, vocabulary)))
        else:
            yield name


def _once(events: list[Happening | None], vocabulary: Vocabulary) -> Iterator[Problem]:
    seen: dict[str, date] = {}
    for place, one in enumerate(events):
        if one is None or one.event not in vocabulary.event or not vocabulary.event[one.event].once:
            continue
        if one.event in seen:
            what = f"{quoted(one.event)} happens once in a case, and is there on {seen[one.event].isoformat()} already"
            yield ("events", place), what, "keep the right one"
        seen[one.event] = one.day
