"""Cucumber Messages: each scenario's run under its own procedure, for the formatters that read them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from cinmodel import __version__
from cinmodel.features import FeatureFile
from cinmodel.outcomes import FAILED, Outcome, Step
from cinmodel.procedures import Procedure
from cinmodel.running import Binder, failed_at

PROTOCOL = "34.2.0"
"""The version of the messages that these are written by."""

RUN = "run"
ANY = {"name": "any"}
"""In place of the machine: the same scenarios and procedures give the same messages everywhere."""

NO_TIME = {"seconds": 0, "nanos": 0}


def messages(
    files: Iterable[FeatureFile],
    outcomes: Iterable[Outcome],
    procedures: Iterable[Procedure],
    binder: Binder,
    as_of: date,
) -> str:
    """Messages, one a line, of each scenario under its owner's procedure. Nothing is timed: `as_of` stands for all times."""
    told = _told(tuple(files), tuple(outcomes), {one.id: one for one in procedures}, binder, as_of)
    return "".join(json.dumps(one, ensure_ascii=False, allow_nan=False) + "\n" for one in told)


def _told(
    files: tuple[FeatureFile, ...],
    outcomes: tuple[Outcome, ...],
    procedures: Mapping[str, Procedure],
    binder: Binder,
    as_of: date,
) -> Iterator[dict[str, Any]]:
    midnight = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    moment = {"seconds": int(midnight.timestamp()), "nanos": 0}
    own = {(one.scenario.feature, one.scenario.line): one for one in outcomes if one.authority == one.scenario.owner}
    implementation = {"name": "cinmodel", "version": __version__}
    yield {
        "meta": {
            "protocolVersion": PROTOCOL,
            "implementation": implementation,
            "runtime": {"name": "Python"},
            "os": ANY,
            "cpu": ANY,
        }
    }
    runs: list[tuple[dict[str, Any], Outcome]] = []
    for number, file in enumerate(files):
        uri = f"features/{file.name}"
        yield {"source": {"uri": uri, "data": file.text, "mediaType": "text/x.cucumber.gherkin+plain"}}
        document: Any = {**file.document, "uri": uri}
        yield {"gherkinDocument": _named(document, f"{number}", f"{number}")}
        pickles = Compiler(IdGenerator()).compile(document) if file.scenarios else []
        for scenario, given in zip(file.scenarios, pickles, strict=True):
            pickle = _named(given, f"{number}.run", f"{number}")
            yield {"pickle": pickle}
            outcome = own.get((file.name, scenario.line))
            if outcome is not None:
                runs.append((pickle, outcome))
    yield from _definitions(binder)
    yield {"testRunStarted": {"id": RUN, "timestamp": moment}}
    yield from (_case(pickle, outcome, binder) for pickle, outcome in runs)
    for pickle, outcome in runs:
        yield from _run(pickle, outcome, procedures[outcome.authority], binder, moment)
    success = all(outcome.outcome != FAILED for _, outcome in runs)
    yield {"testRunFinished": {"testRunStartedId": RUN, "success": success, "timestamp": moment}}


def _named(value: Any, own: str, written: str) -> Any:
    """A document or pickle whose ids no other file has: its own ones, and those of what is written in the file."""
    if isinstance(value, list):
        return [_named(one, own, written) for one in value]
    if not isinstance(value, Mapping):
        return value
    named: dict[str, Any] = {}
    for key, one in value.items():
        if key == "id":
            named[key] = f"{own}.{one}"
        elif key == "astNodeId":
            named[key] = f"{written}.{one}"
        elif key == "astNodeIds":
            named[key] = [f"{written}.{each}" for each in one]
        else:
            named[key] = _named(one, own, written)
    return named


def _definitions(binder: Binder) -> Iterator[dict[str, Any]]:
    for number, one in enumerate(binder.definitions):
        yield {
            "stepDefinition": {
                "id": _definition(number),
                "pattern": {"source": one.pattern, "type": "REGULAR_EXPRESSION"},
                "sourceReference": {"uri": "cinmodel/steps.py"},
            }
        }


def _definition(number: int) -> str:
    return f"definition.{number}"


def _case(pickle: Mapping[str, Any], outcome: Outcome, binder: Binder) -> dict[str, Any]:
    steps = []
    for step, told in zip(pickle["steps"], outcome.scenario.steps, strict=True):
        ids = [_definition(binder.definitions.index(one)) for one, _ in binder.matching(told)]
        steps.append(
            {
                "id": f"{step['id']}.test",
                "pickleStepId": step["id"],
                "stepDefinitionIds": ids,
                "stepMatchArgumentsLists": [{"stepMatchArguments": []} for _ in ids],
            }
        )
    return {
        "testCase": {
            "id": f"{pickle['id']}.test",
            "pickleId": pickle["id"],
            "testRunStartedId": RUN,
            "testSteps": steps,
        }
    }


def _run(
    pickle: Mapping[str, Any], outcome: Outcome, procedure: Procedure, binder: Binder, moment: Mapping[str, int]
) -> Iterator[dict[str, Any]]:
    started = f"{pickle['id']}.started"
    test = f"{pickle['id']}.test"
    yield {"testCaseStarted": {"id": started, "testCaseId": test, "attempt": 0, "timestamp": moment}}
    steps = outcome.scenario.steps
    failed = failed_at(outcome.scenario, procedure, binder) if outcome.outcome == FAILED else len(steps)
    for number, (step, told) in enumerate(zip(pickle["steps"], steps, strict=True)):
        at = {"testCaseStartedId": started, "testStepId": f"{step['id']}.test", "timestamp": moment}
        yield {"testStepStarted": at}
        result: dict[str, Any] = {"status": "PASSED" if number < failed else "SKIPPED", "duration": NO_TIME}
        if number == failed:
            result |= {"status": _fault(told, binder), "message": outcome.detail}
        yield {"testStepFinished": {**at, "testStepResult": result}}
    yield {"testCaseFinished": {"testCaseStartedId": started, "timestamp": moment, "willBeRetried": False}}


def _fault(step: Step, binder: Binder) -> str:
    return {0: "UNDEFINED", 1: "FAILED"}.get(len(binder.matching(step)), "AMBIGUOUS")
