"""A run as Cucumber Messages, which the official formatters read: one JSON object a line.

No clock is read: every time in them is the beginning of 1970, and every duration nought.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from gherkin.ast_builder import AstBuilder
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from cinmodel import __version__
from cinmodel.acceptance.judging import Outcome, Result
from cinmodel.acceptance.results import Run, question_text, told
from cinmodel.running import Binder
from cinmodel.steps import THEN, definitions

PROTOCOL = "32.0.0"
"""The version of Cucumber Messages whose fields are written."""
RUN = "run"
NEVER = {"seconds": 0, "nanos": 0}
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
    yield {"testRunStarted": {"id": RUN, "timestamp": NEVER}}
    binder = Binder(steps)
    numbers = {one.example: f"step-{number}" for number, one in enumerate(steps)}
    for pickle, result in cases:
        yield from _case(pickle, result, binder, numbers)
    yield {"testRunFinished": {"testRunStartedId": RUN, "timestamp": NEVER, "success": not run.failed}}


def _case(pickle: Message, result: Result, binder: Binder, numbers: Mapping[str, str]) -> Iterator[Message]:
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
    yield {"testCaseStarted": {"id": started, "testCaseId": case, "attempt": 0, "timestamp": NEVER}}
    for place, (step, (status, message)) in enumerate(zip(written, _statuses(result), strict=True)):
        at = {"testCaseStartedId": started, "testStepId": step["id"], "timestamp": NEVER}
        yield {"testStepStarted": at}
        if status == "FAILED":
            sent = {"body": question_text(result.trial), "contentEncoding": "IDENTITY"}
            yield {"attachment": {**at, **sent, "mediaType": "application/json", "fileName": f"question-{place}.json"}}
        found: Message = {"status": status, "duration": NEVER}
        yield {"testStepFinished": {**at, "testStepResult": found | ({"message": message} if message else {})}}
    yield {"testCaseFinished": {"testCaseStartedId": started, "timestamp": NEVER, "willBeRetried": False}}


def _statuses(result: Result) -> Iterator[tuple[str, str]]:
    """For each step what became of it, and what there is to say."""
    over = result.outcome is Outcome.NOT_CLAIMED
    for place, step in enumerate(result.trial.scenario.steps):
        if over:
            yield "SKIPPED", result.reason if place == 0 else ""
        elif step is result.failed and step.keyword == THEN:
            over = True
            known = result.outcome is Outcome.DEVIATES
            text = f"known deviation: {result.reason}\n{told(result)}" if known else told(result)
            yield ("PENDING" if known else "FAILED"), text
        else:
            yield "PASSED", ""
