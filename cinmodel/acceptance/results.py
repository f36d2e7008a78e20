"""The results of a run: counted by topic, as plain values, as text for a terminal and as JUnit XML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from attrs import frozen

from cinmodel import __version__
from cinmodel.acceptance.capabilities import Deviation
from cinmodel.acceptance.judging import Outcome, Result
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.protocol import VERSION
from cinmodel.acceptance.resemblance import Likeness, likeness_values
from cinmodel.acceptance.trials import Trial
from cinmodel.reports.contracts import json_text

NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@frozen(eq=False)
class Run:
    """A finished run. `on` is the date that its user gave, empty where none was."""

    kit: Kit
    results: tuple[Result, ...]
    likenesses: tuple[Likeness, ...] = ()
    on: str = ""

    @property
    def failed(self) -> list[Result]:
        """The results that are faults."""
        return [one for one in self.results if one.outcome is Outcome.FAILED]

    def topics(self, *, own: bool = False) -> dict[str, Counter[Outcome]]:
        """Outcomes counted by topic, in the vocabulary's order: the authority's scenarios, or the adopter's own."""
        counted: dict[str, Counter[Outcome]] = {topic: Counter() for topic in self.kit.suite.topics}
        for one in self.results:
            if one.trial.own is own:
                counted[one.trial.topic][one.outcome] += 1
        return {topic: several for topic, several in counted.items() if several}

    def total(self) -> Counter[Outcome]:
        """All outcomes counted."""
        return Counter(one.outcome for one in self.results)

    def taken(self) -> dict[str, tuple[str, ...]]:
        """For each topic on which the document can be taken in several ways and none failed, those that all answers fit."""
        ways: dict[str, tuple[str, ...]] = {}
        failed = {one.trial.topic for one in self.failed}
        for one in self.results:
            if one.taken and one.trial.topic not in failed:
                ways[one.trial.topic] = tuple(way.name for way in one.taken)
        return ways

    def unneeded(self) -> list[Deviation]:
        """The known deviations that let no scenario pass: what they name has passed, was not asked, or their day is over."""
        deviating = [one.trial for one in self.results if one.outcome is Outcome.DEVIATES]
        return [one for one in self.kit.capabilities.deviations if not any(map(one.covers, deviating))]

    def resembling(self) -> list[Likeness]:
        """The other procedures that the answers match on most topics, and on more than they match the one asked for."""
        asked = {topic for one in self.likenesses if self.asked(one) for topic in one.matched}
        return [
            one
            for one in self.likenesses
            if one.telling
            and not self.asked(one)
            and len(one.matched) > max(len(one.compared) / 2, len(asked & set(one.compared)))
        ]

    def asked(self, one: Likeness) -> bool:
        """Whether it is the likeness to the procedure that was asked for."""
        return one.procedure is self.kit.suite.procedure


def outcome_of(counted: Counter[Outcome]) -> Outcome:
    """The outcome of a topic: failed if any scenario failed; passed if all that were asked passed."""
    for one in (Outcome.FAILED, Outcome.DEVIATES, Outcome.PASSED):
        if counted[one]:
            return one
    return Outcome.NOT_CLAIMED


def question_text(trial: Trial) -> str:
    """What was sent for a trial, as JSON on one line: scenario data only."""
    return trial.question.json().decode()


def question_words(trial: Trial) -> str:
    """What was sent for a trial, as a person reads it."""
    asked = trial.question.values()
    events = [_event_words(event) for event in asked["case"]["events"]]
    facts = asked["case"]["facts"]
    holding = [name for name, holds in facts.items() if holds]
    parts = [
        f"{', '.join(asked['topics'])} on {asked['on']}",
        f"events: {'; '.join(events) or 'none'}",
        f"facts: {', '.join(holding) or 'none'}, all others no"
        + (f", not known: {', '.join(trial.unknown)}" if trial.unknown else ""),
    ]
    if asked["case"]["not-recorded"]:
        parts.append(f"not recorded: {', '.join(asked['case']['not-recorded'])}")
    return "\n        ".join(parts)


def _event_words(event: Mapping[str, Any]) -> str:
    carried = [
        f"{name} {', '.join(value) or 'nobody' if isinstance(value, list) else str(value).lower()}"
        for name, value in event.items()
        if name not in {"event", "on"}
    ]
    return f"{event['event']} {event['on']}" + (f" ({'; '.join(carried)})" if carried else "")


def told(one: Result) -> str:
    """A failed result in words: where, what was wrong, expected and came."""
    where = [one.trial.name] + ([f"  Then {one.failed.text}"] if one.failed is not None else [])
    return "\n".join([*where, *(f"  {line}" for line in fault(one))])


def fault(one: Result) -> list[str]:
    """What was wrong in a failed result, expected and came."""
    expected = [f"expected: {one.expected}"] if one.expected else []
    came = [f"came: {one.came}"] if one.came else []
    return [one.what, *expected, *came]


def terminal(run: Run, most: int) -> str:
    """What a person reads after a run: what failed, at most so many, and each topic that did not pass."""
    suite, failed = run.kit.suite, run.failed
    lines = [text for one in failed[:most] for text in (told(one), f"  sent: {question_words(one.trial)}", "")]
    if len(failed) > most:
        lines += [f"and {len(failed) - most} more failed scenarios, all in --format json, --junit and --messages", ""]
    questions = suite.procedure.vocabulary.topic
    for own in (False, True):
        topics = run.topics(own=own)
        if not topics:
            continue
        lines.append("Your own scenarios" if own else f"{suite.procedure.authority.name}'s scenarios")
        for topic, counted in topics.items():
            if outcome_of(counted) is not Outcome.NOT_CLAIMED:
                lines.append(
                    f"  {outcome_of(counted).value:15}  {topic}: {questions[topic].question} ({counts(counted)})"
                )
        unclaimed = [topic for topic, counted in topics.items() if outcome_of(counted) is Outcome.NOT_CLAIMED]
        lines += [f"  {len(unclaimed)} topics are not claimed"] if unclaimed else []
        lines.append("")
    for topic, ways in run.taken().items():
        lines.append(f"reading taken on {topic}: {' / or: '.join(ways)}")
    lines += [f"known deviation that let nothing pass: {one.name}" for one in run.unneeded()]
    lines += ["", *resemblance(run)] if run.resembling() else []
    lines += [f"{run.kit.capabilities.system.name}: {counts(run.total())}"]
    return "\n".join(lines).strip("\n") + "\n"


def resemblance(run: Run) -> list[str]:
    """Whose procedure the answers are, where some are another's than the one asked for."""
    lines = []
    for one in [*filter(run.asked, run.likenesses), *run.resembling()]:
        lines.append(
            f"The answers match {one.procedure.authority.name} on {len(one.matched)} of the {len(one.compared)} topics "
            "that were asked and that it speaks on."
        )
        lines += [f"  answered as it does: {trial.name}" for trial in one.telling]
    return lines


def counts(counted: Counter[Outcome]) -> str:
    """Counted outcomes in words."""
    return ", ".join(f"{counted[one]} {one.value}" for one in Outcome if counted[one]) or "nothing asked"


def run_values(run: Run) -> dict[str, Any]:
    """A run as plain values."""
    suite, capabilities = run.kit.suite, run.kit.capabilities
    return {
        "kit": __version__,
        "protocol": VERSION,
        "authority": suite.procedure.id,
        "system": {"name": capabilities.system.name, "version": capabilities.system.version},
        "date": run.on or None,
        "scenarios": suite.fingerprint,
        "topics": {
            topic: {"outcome": outcome_of(counted).value.replace(" ", "-"), **_counted(counted)}
            for topic, counted in run.topics().items()
        },
        "unneeded": [one.name for one in run.unneeded()],
        "readings": {topic: list(ways) for topic, ways in run.taken().items()},
        "results": [result_values(one) for one in run.results],
        "likenesses": [likeness_values(one) for one in run.likenesses],
    }


def result_values(one: Result) -> dict[str, Any]:
    """A result as plain values; the question stands there where the trial failed."""
    scenario = one.trial.scenario
    failed = one.outcome is Outcome.FAILED
    return {
        "feature": scenario.feature,
        "rule": scenario.rule,
        "scenario": scenario.name,
        "row": scenario.row or None,
        "line": scenario.line,
        "topic": one.trial.topic,
        "outcome": one.outcome.value.replace(" ", "-"),
        "what": one.what,
        "expected": one.expected,
        "came": one.came,
        "reason": one.reason,
        "sent": one.trial.question.values() if failed else None,
    }


def json_results(run: Run) -> str:
    """A run as JSON text."""
    return json_text(run_values(run))


def junit(run: Run) -> str:
    """A run as JUnit XML: a suite a feature file, a case a scenario; what is not claimed or known is skipped."""
    root = Element("testsuites", _numbers(run.results))
    by_file: dict[str, list[Result]] = {}
    for one in run.results:
        by_file.setdefault(one.trial.scenario.feature, []).append(one)
    for file, results in by_file.items():
        suite = SubElement(root, "testsuite", {"name": file, **_numbers(results)})
        for one in results:
            scenario = one.trial.scenario
            name = f"{scenario.name} (line {scenario.line})"
            case = SubElement(suite, "testcase", {"name": _xml(name), "classname": _xml(f"{file}: {one.trial.topic}")})
            if one.outcome is Outcome.FAILED:
                failure = SubElement(case, "failure", {"message": _xml(one.what)})
                failure.text = _xml(f"{told(one)}\n  sent: {question_text(one.trial)}")
            elif one.outcome is not Outcome.PASSED:
                SubElement(case, "skipped", {"message": _xml(f"{one.outcome.value}: {one.reason}")})
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _numbers(results: Iterable[Result]) -> dict[str, str]:
    counted = Counter(one.outcome for one in results)
    skipped = counted[Outcome.DEVIATES] + counted[Outcome.NOT_CLAIMED]
    numbers = {"tests": counted.total(), "failures": counted[Outcome.FAILED], "errors": 0, "skipped": skipped}
    return {name: str(number) for name, number in numbers.items()}


def _counted(counted: Mapping[Outcome, int]) -> dict[str, int]:
    return {one.value.replace(" ", "-"): counted[one] for one in Outcome}


def _xml(text: str) -> str:
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
