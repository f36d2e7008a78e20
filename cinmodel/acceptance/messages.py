"""A run as Cucumber Messages, which the official formatters read: one JSON object a line.

No clock is read: every time in them is the beginning of the day that the user gave as the run's, and every duration nought.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from cinmodel import __version__
from cinmodel.acceptance.judging import Outcome, Result
from cinmodel.acceptance.results import Run, fault, question_text
from cinmodel.running import Binder
from cinmodel.steps import THEN, definitions

PROTOCOL = "32.0.0"
"""The version of Cucumber Messages whose fields are written."""
RUN = "run"
EPOCH = date(1970, 1, 1)
NO_TIME = {"seconds": 0, "nanos": 0}
Message = dict[str, Any]


def messages(run: Run) -> str:
    """A run as newline-delimited JSON."""
    return "".join(
        json.dumps(one, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n" for one in _messages(run)
    )


def _messages(run: Run) -> Iterator[Message]:
    unknown = {"name": "not recorded"}
    implementation = {"name": "cinmodel", "version": __version__}
    yield {
        "meta": {
            "protocolVersion": PROTOCOL,
            "implementation": implementation,
            "runtime": unknown,
            "os": unknown,
            "cpu": unknown,
        }
    }
    results = {(one.trial.scenario.feature, one.trial.scenario.line): one for one in run.results}
    steps = definitions(run.kit.suite.procedure.vocabulary)
    for number, one in enumerate(steps):
        yield {
            "stepDefinition": {
                "id": f"step-{number}",
                "pattern": {"source": one.pattern, "type": "REGULAR_EXPRESSION"},
                "sourceReference": {"uri": "cinmodel/steps.py"},
            }
        }
    cases: list[tuple[Message, Result]] = []
    ids = IdGenerator()
    for file in run.kit.suite.files:
        uri = f"features/{file.name}"
        document = Parser(AstBuilder(ids)).parse(file.text)
        yield {"source": {"uri": uri, "data": file.text, "mediaType": "text/x.cucumber.gherkin+plain"}}
        yield {"gherkinDocument": {**document, "uri": uri}}
        pickles: Any = Compiler(ids).compile({**document, "uri": uri})
        for pickle, scenario in zip(pickles, file.scenarios, strict=True):
            result = results.get((scenario.feature, scenario.line))
            if result is not None:
                yield {"pickle": pickle}
                cases.append((pickle, result))
    at = _timestamp(run.on)
    yield {"testRunStarted": {"id": RUN, "timestamp": at}}
    binder = Binder(steps)
    numbers = {one.example: f"step-{number}" for number, one in enumerate(steps)}
    for pickle, result in cases:
        yield from _case(pickle, result, binder, numbers, at)
    yield {"testRunFinished": {"testRunStartedId": RUN, "timestamp": at, "success": not run.failed}}


def _timestamp(on: str) -> Message:
    day = date.fromisoformat(on) if on else EPOCH
    return {"seconds": (day - EPOCH).days * 86400, "nanos": 0}


def _case(
    pickle: Message, result: Result, binder: Binder, numbers: Mapping[str, str], now: Message
) -> Iterator[Message]:
    case, started = f"case-{pickle['id']}", f"started-{pickle['id']}"
    steps = result.trial.scenario.steps
    written = [
        {
            "id": f"{case}-{place}",
            "pickleStepId": step["id"],
            "stepDefinitionIds": [numbers[found.example] for found, _ in binder.matching(steps[place])],
            "stepMatchArgumentsLists": [{"stepMatchArguments": []}],
        }
        for place, step in enumerate(pickle["steps"])
    ]
    yield {"testCase": {"id": case, "testRunStartedId": RUN, "pickleId": pickle["id"], "testSteps": written}}
    yield {"testCaseStarted": {"id": started, "testCaseId": case, "attempt": 0, "timestamp": now}}
    for place, (step, (status, message)) in enumerate(zip(written, _statuses(result), strict=True)):
        at = {"testCaseStartedId": started, "testStepId": step["id"], "timestamp": now}
        yield {"testStepStarted": at}
        if status == "FAILED":
            sent = {"body": question_text(result.trial), "contentEncoding": "IDENTITY"}
            yield {"attachment": {**at, **sent, "mediaType": "application/json", "fileName": f"question-{place}.json"}}
        found: Message = {"status": status, "duration": NO_TIME}
        yield {"testStepFinished": {**at, "testStepResult": found | ({"message": message} if message else {})}}
    yield {"testCaseFinished": {"testCaseStartedId": started, "timestamp": now, "willBeRetried": False}}


def _statuses(result: Result) -> Iterator[tuple[str, str]]:
    """For each step what became of it, and what there is to say."""
    over = result.outcome is Outcome.NOT_CLAIMED
    for place, step in enumerate(result.trial.scenario.steps):
        if over:
            yield "SKIPPED", result.reason if place == 0 else ""
        elif step is result.failed and step.keyword == THEN:
            over = True
            known = result.outcome is Outcome.DEVIATES
            reason = [f"known deviation: {result.reason}"] if known else []
            yield ("PENDING" if known else "FAILED"), "\n".join([*reason, *fault(result)])
        else:
            yield "PASSED", ""
