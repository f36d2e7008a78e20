"""The one stateless question that a foreign system is asked, and the form of its answer: version 1.

A question holds an authority, a day, the topics that are asked for and a whole case; nothing has to be remembered
between two of them. An answer holds one finding for each topic that was asked for, and none besides.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from attrs import define, field, frozen
from cattrs import BaseValidationError

from cinmodel.cases import Case
from cinmodel.diagnostics import Refusal, nearest, one_line, quoted
from cinmodel.loading.cases import case_values
from cinmodel.loading.dates import date_of
from cinmodel.loading.structure import Problems, expected, problems_of, strict_converter, structure_by_keys
from cinmodel.provisions import Severity, Verdict

VERSION = "1"
LARGEST = 1_000_000
"""Bytes of the longest answer that is read."""
FAILURE = "failure"
"""The one key of what a system answers that could not find out."""
LONGEST_FAILURE = 300
MOST_PROBLEMS = 3
"""Mistakes of one answer that a message names."""


@frozen
class Question:
    """What is asked: whose procedure, which topics, on which day, in which case."""

    protocol: str
    authority: str
    on: date
    topics: tuple[str, ...]
    case: Case

    def values(self) -> dict[str, Any]:
        """The question as plain values, as JSON writes them."""
        return {
            "protocol": self.protocol,
            "authority": self.authority,
            "on": self.on.isoformat(),
            "topics": list(self.topics),
            "case": case_values(self.case),
        }

    def json(self) -> bytes:
        """The question as JSON on one line."""
        return json.dumps(self.values(), ensure_ascii=False, separators=(",", ":")).encode()


@frozen
class SystemFinding:
    """What a system finds on one topic. `due` is the last good day; `missing` holds names of the vocabulary."""

    topic: str
    verdict: Verdict
    severity: Severity | None = None
    due: date | None = None
    missing: frozenset[str] = frozenset()


@frozen
class SystemAnswer:
    """What a system answers: a finding for each topic that was asked for."""

    findings: tuple[SystemFinding, ...]


@define
class NoAnswer(Exception):
    """What came is no answer: what is wrong with it, and what came as far as it can be shown."""

    what: str
    came: str = ""

    def __attrs_pre_init__(self) -> None:
        super().__init__()

    def __str__(self) -> str:
        return self.what


@frozen(eq=False)
class AnswerReader:
    """Reads answers strictly: another shape, type or form of a date is no answer. `names` are those of the vocabulary."""

    names: frozenset[str]
    _structure: Any = field(init=False)

    @_structure.default
    def _make(self) -> Any:
        converter = strict_converter()
        converter.register_structure_hook(Verdict, lambda value, _: _word(value, _VERDICTS, "a verdict"))
        converter.register_structure_hook(
            Severity | None, lambda value, _: None if value is None else _word(value, _SEVERITIES, "a severity")
        )
        converter.register_structure_hook(date | None, lambda value, _: None if value is None else _date(value))
        converter.register_structure_hook_func(lambda cls: cls == frozenset[str], lambda value, _: self._missing(value))
        converter.register_structure_hook(SystemFinding, structure_by_keys(converter, SystemFinding))
        return structure_by_keys(converter, SystemAnswer)

    def read(self, came: bytes, question: Question) -> SystemAnswer:
        """The answer that bytes hold.

        Raises:
            NoAnswer: they hold none, or not to this question.

        """
        text = _text(came)
        try:
            values = json.loads(text, parse_int=_number, parse_constant=_no_constant, object_pairs_hook=_once)
            if not isinstance(values, dict):
                raise Refusal("the answer is not a JSON object", 'write {"findings": [...]}')
            if values.keys() == {FAILURE}:
                raise NoAnswer(f"the system failed: {one_line(str(values[FAILURE]), LONGEST_FAILURE)}")
            found: SystemAnswer = self._structure(values, SystemAnswer)
        except json.JSONDecodeError as error:
            raise NoAnswer(f"this is not JSON: {error.msg}", shown(came)) from error
        except RecursionError as error:
            raise NoAnswer("lists and objects stand too deep inside one another", shown(came)) from error
        except (BaseValidationError, Problems, Refusal) as error:
            raise NoAnswer(_problems(error), shown(came)) from error
        _only_what_was_asked(found, question, came)
        return found

    def _missing(self, value: Any) -> frozenset[str]:
        expected(value, list, "put the names in square brackets")
        for one in value:
            expected(one, str, "write names of the vocabulary in double quotes")
            if one not in self.names:
                raise Refusal(f"{quoted(one)} is not a name of the vocabulary", nearest(one, self.names))
        if len(set(value)) != len(value):
            raise Refusal("a name stands twice", "name each once")
        return frozenset(value)


def finding_values(one: SystemFinding) -> dict[str, Any]:
    """A finding as plain values."""
    return {
        "topic": one.topic,
        "verdict": one.verdict.hyphenated,
        "severity": one.severity.value if one.severity else None,
        "due": one.due.isoformat() if one.due else None,
        "missing": sorted(one.missing),
    }


def shown(came: bytes, longest: int = 300) -> str:
    """What came, as it can stand in a report: on one line and not too long."""
    return one_line(came[: 4 * longest].decode("utf-8", errors="replace").strip(), longest)


_VERDICTS: Mapping[str, Verdict] = {one.hyphenated: one for one in Verdict}
_SEVERITIES: Mapping[str, Severity] = {one.value: one for one in Severity}


def _word(value: Any, words: Mapping[str, Any], sort: str) -> Any:
    expected(value, str, f"write {sort} in double quotes")
    if value not in words:
        raise Refusal(f"{quoted(value)} is not {sort}", nearest(value, words, "use one of " + ", ".join(words)))
    return words[value]


def _date(value: Any) -> date:
    expected(value, str, 'write a date as text, such as "2026-01-26"')
    return date_of(value)


def _text(came: bytes) -> str:
    if len(came) > LARGEST:
        raise NoAnswer(f"the answer is longer than {LARGEST} bytes", shown(came))
    if not came.strip():
        raise NoAnswer("the answer is empty")
    try:
        return came.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NoAnswer("the answer is not UTF-8 text", shown(came)) from error


def _number(digits: str) -> int:
    try:
        return int(digits)
    except ValueError as error:
        raise Refusal("a number has too many digits", "no finding holds a number") from error


def _no_constant(name: str) -> Any:
    raise Refusal(f"{name} is not JSON", "no finding holds a number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)
        raise Refusal(f"the key {quoted(twice)} stands twice in one object", "keep one of them")
    return values


def _problems(error: BaseException) -> str:
    several = list(problems_of(error))
    told = [f"{_place(path)}{what} ({cure})" for path, what, cure in several[:MOST_PROBLEMS]]
    more = len(several) - len(told)
    return "; ".join([*told, f"and {more} more mistakes"] if more else told)


def _place(path: Iterable[Any]) -> str:
    place = "".join(f"[{one}]" if isinstance(one, int) else f".{one_line(str(one))}" for one in path)
    return f"{place.removeprefix('.')}: " if place else ""


def _only_what_was_asked(found: SystemAnswer, question: Question, came: bytes) -> None:
    topics = [one.topic for one in found.findings]
    for topic in question.topics:
        if topics.count(topic) != 1:
            what = "no finding" if topic not in topics else "more than one finding"
            raise NoAnswer(f"there is {what} on {topic}, which was asked for", shown(came))
    for topic in topics:
        if topic not in question.topics:
            raise NoAnswer(f"there is a finding on {quoted(topic)}, which was not asked for", shown(came))
