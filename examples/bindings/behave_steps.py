"""Binds the features for behave: put it into features/steps/, beside acceptance-steps.json.

    pip install behave
    cinmodel accept --authority devon --export . && cinmodel schema --to schemas
    SYSTEM=http://127.0.0.1:8000/judge TOPICS=visit-limit,first-meeting-chair behave devon

It holds each answer against what the scenario states, and knows no readings, claims or deviations: cinmodel's kit does.
"""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from urllib.request import Request, urlopen

from behave import given, then, use_step_matcher, when
from behave.runner import Context

STEPS = json.loads(Path(os.environ.get("STEPS", Path(__file__).with_name("acceptance-steps.json"))).read_text())
NAMES, HOLDS = STEPS["names"], STEPS["holds"]
CLAIMED = os.environ["TOPICS"].split(",")
AUTHORITY = os.environ.get("AUTHORITY", "devon")
SEVERITY = {"a breach": "breach", "a departure": "departure", "no fault": "none"}


def day(text: str) -> str:
    return datetime.strptime(text, "%A %d %B %Y").date().isoformat()  # noqa: DTZ007 - a date has no time zone


def names(text: str) -> list[str]:
    return [] if text in {"nobody", "nothing"} else [one for part in text.split(", ") for one in part.split(" and ")]


def named(detail: str, labels: list[str]) -> None:
    return detail, [NAMES[HOLDS[detail]][one] for one in labels]


def case(context: Context) -> dict:
    if "case" not in context:
        context.case = {"facts": dict.fromkeys(NAMES["fact"].values(), False), "events": [], "not-recorded": []}
    return context.case


def carries(context: Context, detail: str, value: object) -> None:
    case(context)["events"][-1][detail] = value


def ask(context: Context, topic: str) -> dict:
    context.topic = topic
    if topic not in CLAIMED:
        context.scenario.skip("not claimed")
        return {}
    question = {"protocol": STEPS["protocol"], "authority": AUTHORITY, "on": context.on, "topics": [topic]}
    body = json.dumps({**question, "case": case(context)}).encode()
    asked = Request(os.environ["SYSTEM"], body, {"Content-Type": "application/json"})  # noqa: S310
    with urlopen(asked, timeout=10) as answer:  # noqa: S310
        return json.load(answer)["findings"][0]


def expect(context: Context, topic: str, **wanted: object) -> None:
    found = ask(context, topic)
    for key, value in wanted.items() if found else ():
        came = sorted(found.get(key) or []) if isinstance(value, list) else found.get(key)
        assert came == value, f"{key}: {came}, expected {value}"


def fact(context: Context, label: str) -> None:
    denied = label in NAMES["fact-denied"]
    case(context)["facts"][NAMES["fact-denied" if denied else "fact"][label]] = not denied


def answered(context: Context, label: str) -> None:
    denied = label in NAMES["detail-denied"]
    carries(context, NAMES["detail-denied" if denied else "detail"][label], not denied)


DOES = {
    "event-happened": lambda c, event, date: case(c)["events"].append(
        {"event": NAMES["event"][event], "on": day(date)}
    ),
    "fact-holds": fact,
    "fact-unknown": lambda c, fact_label: case(c)["facts"].pop(NAMES["fact"][fact_label]),
    "not-recorded": lambda c, event: case(c)["not-recorded"].append(NAMES["event"][event]),
    "carries-names": lambda c, detail, values: carries(c, *named(NAMES["detail"][detail], names(values))),
    "carries-table": lambda c, detail: carries(c, *named(NAMES["detail"][detail], rows(c))),
    "carries-date": lambda c, detail, date: carries(c, NAMES["detail"][detail], day(date)),
    "carries-span": lambda c, detail, span: carries(c, NAMES["detail"][detail], span),
    "answers-yes-or-no": answered,
    "looked-at": lambda c, date: setattr(c, "on", day(date)),
    "verdict-is": lambda c, subject, verdict: expect(c, NAMES["topic"][subject], verdict=hyphenated(verdict)),
    "due-by": lambda c, subject, date: expect(c, NAMES["topic"][subject], due=day(date)),
    "missing": lambda c, subject: expect(c, NAMES["topic"][subject], verdict="not-met", missing=missing(c)),
    "severity-is": lambda c, severity: expect(c, c.topic, severity=SEVERITY[severity]),
}


def hyphenated(verdict: str) -> str:
    return {"do not apply": "does-not-apply", "depend on the reading": "depends-on-the-reading"}.get(
        verdict, verdict.replace(" ", "-")
    )


def rows(context: Context) -> list[str]:
    # behave takes the first row of every table for its heading.
    return [context.table.headings[0], *(row[0] for row in context.table)]


def missing(context: Context) -> list[str]:
    known = {label: name for sort in ("fact", "event", "item", "person", "role") for label, name in NAMES[sort].items()}
    return sorted(known[label] for label in rows(context))


def bind(step: dict) -> None:
    does = DOES[step["does"]]

    def run(context: Context, **groups: str) -> None:
        does(context, *(groups[name] for name in step["groups"]))

    keyword = {"given": given, "when": when, "then": then}[step["keyword"]]
    # behave adds the colon of a step with a table to its text, and anchors of its own.
    keyword(step["pattern"].strip("^$").replace("(?<", "(?P<"))(run)


use_step_matcher("re")
for one in STEPS["steps"]:
    bind(one)
