"""A case under several procedures for a terminal: the verdicts side by side, then one line of time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from textwrap import fill

from cinmodel.evaluation import Answer
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.reports.marks import SILENT
from cinmodel.timelines import Due, Timeline
from cinmodel.wording import listed, long_date

WIDEST = 24


def short_date(day: date) -> str:
    """`26 Jan 2026`."""
    return f"{day.day} {day:%b %Y}"


def side_by_side(procedures: Sequence[Procedure], by_topic: Mapping[str, Iterable[Answer]]) -> str:
    """A row for each topic on which any procedure asks something of the case, a column for each procedure."""
    # Imported here because only the terminal needs it.
    from tabulate import tabulate  # noqa: PLC0415

    found = {(authority, one.topic): one for authority, several in by_topic.items() for one in several}
    vocabulary = procedures[0].vocabulary
    body, left = [], 0
    for name, topic in vocabulary.topic.items():
        answers = [found.get((each.id, name)) for each in procedures]
        if all(one is None or one.verdict is Verdict.DOES_NOT_APPLY for one in answers):
            left += any(one is not None for one in answers)
            continue
        body.append([fill(topic.question, WIDEST), *(_cell(one) for one in answers)])
    table = tabulate(
        body, ["", *(each.authority.name for each in procedures)], tablefmt="simple_grid", disable_numparse=True
    )
    legend = f"{SILENT}: the document says nothing on it that a case can show. A date is the last good day."
    rest = f" On {left} further topics no procedure asks anything of this case." if left else ""
    return f"{table}\n{legend}{rest}\n"


def _cell(one: Answer | None) -> str:
    if one is None:
        return SILENT
    told = fill(one.verdict.value, WIDEST)
    if one.due is not None:
        told += f"\n{short_date(one.due)}"
    return told if one.severity is Severity.NONE else f"{told}\n({one.severity.value})"


def timeline_text(told: Timeline, procedures: Sequence[Procedure]) -> str:
    """The days on which something happened or was due, one after the other."""
    vocabulary = procedures[0].vocabulary
    names = {each.id: each.authority.name for each in procedures}
    days: dict[date, list[str]] = {}
    for event in told.case.events:
        days.setdefault(event.day, []).append(vocabulary.event[event.event].label)
    days.setdefault(told.on, []).append("the case is looked at")
    alike: dict[tuple[date, str, str], list[str]] = {}
    for one in told.dues:
        reading = f", if {one.reading}" if one.reading else ""
        key = (one.due, vocabulary.topic[one.topic].subject, status(one) + reading)
        alike.setdefault(key, []).append(names[one.authority])
    for (day, subject, said), authorities in alike.items():
        days.setdefault(day, []).append(f"due: {subject}: {said} ({listed(dict.fromkeys(authorities))})")
    lines = ["Timeline", ""]
    for day in sorted(days):
        for place, text in enumerate(days[day]):
            shown = f"{day:%a} {short_date(day):>11}" if place == 0 else ""
            lines.append(f"{shown:15}  {text}")
    return "\n".join(lines) + "\n"


def status(one: Due) -> str:
    """What became of a date, with the day it was done."""
    if one.done is None:
        return one.verdict.value
    return f"done {'in time' if one.verdict is Verdict.IN_TIME else one.verdict.value} on {long_date(one.done)}"
