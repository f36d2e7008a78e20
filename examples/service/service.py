"""A small service that knows five rules of Devon's procedure, asked over HTTP.

    pip install starlette uvicorn
    uvicorn service:app --port 8000
    cinmodel accept --authority devon --system http://127.0.0.1:8000 --claims claims.toml

It shares nothing with cinmodel: rules, calendar and store are its own. Where the document contradicts itself it counts from
the assessment, and the minutes from the meeting. One bug of one day has been planted, for the kit to find: see `visit_limit`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

BANK_HOLIDAYS = {
    date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1), date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 4),
    date(2026, 5, 25), date(2026, 8, 31), date(2026, 12, 25), date(2026, 12, 28),
}  # fmt: skip
MANAGERS = {"line-manager", "team-manager", "deputy-team-manager"}
NOT_APPLYING = {"verdict": "does-not-apply", "severity": "none"}
MONDAY_TO_FRIDAY = 5


@dataclass
class Child:
    """What is on file about one child on one day."""

    on: date
    facts: dict[str, bool]
    entries: dict[str, list[tuple[date, dict]]] = field(default_factory=dict)

    def first(self, event: str, **carried: str) -> date | None:
        """When something happened for the first time, if it did and carried what it had to."""
        for day, details in self.entries.get(event, []):
            if all(value in details.get(name, []) for name, value in carried.items()):
                return day
        return None

    def details(self, event: str) -> dict:
        """What was written down of an event."""
        return self.entries[event][0][1]


def on_file(question: dict) -> Child:
    """File a case as it stood on the day of looking."""
    child = Child(date.fromisoformat(question["on"]), question["case"]["facts"])
    for event in sorted(question["case"]["events"], key=lambda one: one["on"]):
        day = date.fromisoformat(event["on"])
        if day <= child.on:
            child.entries.setdefault(event["event"], []).append((day, event))
    return child


def working_days_after(day: date, count: int) -> date:
    """The last of so many working days."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < MONDAY_TO_FRIDAY and day not in BANK_HOLIDAYS
    return day


def deadline(child: Child, start: date | None, count: int, event: str) -> dict:
    """Something is done within so many working days."""
    closed = child.first("case-closed")
    if start is None or (closed and closed < start):
        return NOT_APPLYING
    due, done = working_days_after(start, count), child.first(event)
    if done is not None:
        verdict = "late" if done > due else "in-time"
    elif closed and closed <= due:
        return NOT_APPLYING
    else:
        verdict = "overdue" if child.on > due else "not-yet-due"
    severity = "breach" if verdict in {"late", "overdue"} else "none"
    return {"verdict": verdict, "severity": severity, "due": due.isoformat()}


def first_meeting(child: Child) -> dict:
    """15 working days from the assessment that finds the threshold met, else from the decision."""
    assessed = child.first("assessment-completed", outcome="threshold-for-plan")
    return deadline(child, assessed or child.first("plan-decided"), 15, "first-meeting")


def minutes_sent(child: Child) -> dict:
    """10 working days, counted from the meeting."""
    return deadline(child, child.first("first-meeting"), 10, "minutes-sent")


def chair(child: Child) -> dict:
    """A line manager; a reviewing officer may, while the post exists."""
    if child.first("first-meeting") is None:
        return NOT_APPLYING
    chaired = child.details("first-meeting").get("chair")
    if chaired is None:
        return {"verdict": "unknown"}
    may = {"reviewing-officer"} if child.facts.get("reviewing-officer-in-post") else set()
    if (MANAGERS | may) & set(chaired):
        return {"verdict": "met", "severity": "none"}
    return {"verdict": "not-met", "severity": "departure", "missing": ["line-manager", *sorted(may)]}


def minutes_by(child: Child) -> dict:
    """Business support where a need for it was found, else the social worker or the chair."""
    if child.first("first-meeting") is None:
        return NOT_APPLYING
    by = child.details("first-meeting").get("minutes-by")
    if by is None:
        return {"verdict": "unknown"}
    support = child.facts.get("minute-taker-needed")
    wanted = ["business-support"] if support else ["social-worker", "chair-of-meeting"]
    if set(wanted) & set(by):
        return {"verdict": "met", "severity": "none"}
    return {"verdict": "not-met", "severity": "breach" if support else "departure", "missing": wanted}


def visit_limit(child: Child) -> dict:
    """A visit at least every 20 working days from the plan until it ends."""
    last = child.first("plan-made")
    if last is None:
        return NOT_APPLYING
    ended = child.first("plan-ended") or child.first("case-closed")
    until, late = min(child.on, ended or child.on), False
    for day, _ in child.entries.get("visit", []):
        if last <= day <= until:
            # The planted bug: a visit on the last good day counts as late. ">" would be right.
            late = late or day >= working_days_after(last, 20)
            last = day
    due = working_days_after(last, 20)
    verdict = "overdue" if until > due else "late" if late else "in-time"
    severity = "none" if verdict == "in-time" else "breach"
    return {"verdict": verdict, "severity": severity, "due": None if ended else due.isoformat()}


RULES = {
    "first-meeting-time": first_meeting,
    "minutes-sent-time": minutes_sent,
    "first-meeting-chair": chair,
    "first-meeting-minutes": minutes_by,
    "visit-limit": visit_limit,
}


async def judge(request: Request) -> JSONResponse:
    """Answer one question of the acceptance kit."""
    question = await request.json()
    child = on_file(question)
    return JSONResponse({"findings": [{"topic": topic, **RULES[topic](child)} for topic in question["topics"]]})


app = Starlette(routes=[Route("/judge", judge, methods=["POST"])])
