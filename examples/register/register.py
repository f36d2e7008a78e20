"""A small register of cases in SQLite that knows four rules of Waltham Forest's procedure, asked as a Python callable.

    cinmodel accept --authority waltham-forest --system register:judge --claims claims.toml

It shares nothing with cinmodel: rules and dates are its own. Every question fills a register of its own in memory; a real
system would copy the case into its test database instead.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

TABLES = """
create table event (id integer primary key, name text, day text);
create table carried (event integer references event, detail text, value text);
"""
SIX_WEEKS = timedelta(weeks=6)
MUST_RECEIVE = ("parents", "agencies")


def judge(question: dict) -> dict:
    """Answer one question of the acceptance kit."""
    with closing(sqlite3.connect(":memory:")) as register:
        register.executescript(TABLES)
        store(register, question["case"], question["on"])
        on = date.fromisoformat(question["on"])
        return {"findings": [{"topic": topic, **RULES[topic](register, on)} for topic in question["topics"]]}


def store(register: sqlite3.Connection, case: dict, on: str) -> None:
    """Put into the register what has happened by the day of looking."""
    for happened in case["events"]:
        if happened["on"] > on:
            continue
        number = register.execute("insert into event (name, day) values (?, ?)", (happened["event"], happened["on"]))
        for detail, value in happened.items():
            if isinstance(value, list):
                rows = [(number.lastrowid, detail, one) for one in ["", *value]]  # "": somebody wrote it down
                register.executemany("insert into carried values (?, ?, ?)", rows)


def days(register: sqlite3.Connection, event: str) -> list[date]:
    """When something happened, in order."""
    rows = register.execute("select day from event where name = ? order by day", (event,))
    return [date.fromisoformat(day) for (day,) in rows]


def written(register: sqlite3.Connection, event: str, detail: str) -> set[str] | None:
    """What was written down of the last such event; None if nothing was."""
    rows = register.execute(
        "select value from carried where detail = ? and event ="
        " (select id from event where name = ? order by day desc limit 1)",
        (detail, event),
    )
    values = {value for (value,) in rows}
    return values - {""} if values else None


def convener(register: sqlite3.Connection, on: date) -> dict:
    """The social worker convenes the first meeting."""
    if not days(register, "first-meeting"):
        return {"verdict": "does-not-apply"}
    by = written(register, "first-meeting", "convened-by")
    if by is None:
        return {"verdict": "unknown"}
    if "social-worker" in by:
        return {"verdict": "met", "severity": "none"}
    return {"verdict": "not-met", "severity": "breach", "missing": ["social-worker"]}


def receivers(register: sqlite3.Connection, on: date) -> dict:
    """Parents and agencies receive the plan, and the child if old enough."""
    if not days(register, "plan-sent"):
        return {"verdict": "does-not-apply"}
    to = written(register, "plan-sent", "sent-to")
    if to is None:
        return {"verdict": "unknown"}
    missing = [one for one in (*MUST_RECEIVE, "child") if one not in to]
    if not missing:
        return {"verdict": "met", "severity": "none"}
    severity = "breach" if set(missing) & set(MUST_RECEIVE) else "departure"
    return {"verdict": "not-met", "severity": severity, "missing": missing}


def reviews(register: sqlite3.Connection, on: date) -> dict:
    """A review every six weeks from the first meeting until the plan ends."""
    begun = days(register, "first-meeting")
    if not begun:
        return {"verdict": "does-not-apply"}
    ended = [*days(register, "plan-ended"), *days(register, "case-closed")]
    until = min([on, *ended])
    last, late = begun[0], False
    for day in days(register, "review"):
        if last <= day <= until:
            late = late or day > last + SIX_WEEKS
            last = day
    due = last + SIX_WEEKS
    verdict = "overdue" if until > due else "late" if late else "in-time"
    return {
        "verdict": verdict,
        "severity": "none" if verdict == "in-time" else "breach",
        "due": None if ended else due.isoformat(),
    }


def next_review(register: sqlite3.Connection, on: date) -> dict:
    """The day set for the next review comes within six weeks or so of the first meeting."""
    begun = days(register, "first-meeting")
    if not begun:
        return {"verdict": "does-not-apply"}
    due = begun[0] + SIX_WEEKS
    came = days(register, "review-day-came")
    verdict = ("late" if came[0] > due else "in-time") if came else ("overdue" if on > due else "not-yet-due")
    severity = "departure" if verdict in {"late", "overdue"} else "none"
    return {"verdict": verdict, "severity": severity, "due": due.isoformat()}


RULES = {
    "first-meeting-convener": convener,
    "plan-sent-to": receivers,
    "review-frequency": reviews,
    "next-review-date": next_review,
}
