"""`cinmodel check`: judge a case."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from cinmodel.calendars import BeyondCalendar
from cinmodel.cases import Case
from cinmodel.clauses import printed
from cinmodel.commands.place import chosen, loaded, write
from cinmodel.diagnostics import Mistake, Mistakes, Refusal
from cinmodel.evaluation import Answer, Finding, answers, evaluate
from cinmodel.loading.cases import case
from cinmodel.loading.dates import date_of
from cinmodel.loading.documents import read_document
from cinmodel.loading.tables import TABLES, table_case
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity
from cinmodel.reports.contracts import json_text
from cinmodel.reports.judgements import answer_values, finding_values
from cinmodel.reports.side_by_side import side_by_side, timeline_text
from cinmodel.timelines import timeline
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import long_date

EVERY = "all"
DAY_FIRST = "day-first"
OTHER_TABLES = (".xls", ".xlsb", ".ods", ".numbers")
NO_CASE = (".doc", ".docx", ".pdf", ".feature", ".md", ".txt", ".html")
"""What files are called that somebody may name by mistake, or has not saved in another form yet."""


def run(told: argparse.Namespace) -> int:
    """Print the findings; 1 if any is a breach or a departure."""
    one = loaded(told)
    on = _day(told.on)
    procedures = one.procedures if told.authority == EVERY else (chosen(one, told.authority, EVERY),)
    judged = _case(told, one.vocabulary)
    try:
        findings = {each.id: evaluate(each, judged, on) for each in procedures}
    except BeyondCalendar as error:
        raise Mistakes([Mistake(told.case, 0, str(error), "check the dates of the case and of judging")]) from error
    by_topic = {authority: answers(several) for authority, several in findings.items()}
    line = timeline(judged, on, (each for several in by_topic.values() for each in several))
    if told.html:
        # Imported here because most checks write no page.
        from cinmodel.reports.timeline_page import timeline_page  # noqa: PLC0415

        write(Path(told.html), timeline_page(line, procedures, by_topic))
        print(f"written: {told.html}", file=sys.stderr)
    if told.format == "json":
        rows = (
            [answer_values(authority, each) for authority, several in by_topic.items() for each in several]
            if told.topics
            else [finding_values(each) for several in findings.values() for each in several]
        )
        print(json_text(rows), end="")
    elif told.authority == EVERY:
        if not told.topics:
            for each in procedures:
                print(_text(each, by_topic[each.id], on, topics_only=False), end="")
        print(f"{len(procedures)} procedures side by side, on {long_date(on)}\n")
        print(side_by_side(procedures, by_topic))
        print(timeline_text(line, procedures), end="")
    else:
        print(_text(procedures[0], by_topic[procedures[0].id], on, topics_only=told.topics), end="")
        print(timeline_text(line, procedures), end="")
    faults = [each for several in findings.values() for each in several if each.severity is not Severity.NONE]
    return 1 if faults else 0


def _case(told: argparse.Namespace, vocabulary: Vocabulary) -> Case:
    path = Path(told.case)
    form = path.suffix.lower()
    if form in (*NO_CASE, *OTHER_TABLES) and not path.is_dir():
        cure = "in Excel save it as .xlsx" if form in OTHER_TABLES else "name a .toml, .json, .csv or .xlsx file"
        raise Mistakes([Mistake(told.case, 0, f"a file that ends in {form} is not a case", cure)])
    if form in TABLES:
        return table_case(path, told.case, vocabulary, days_first=told.dates == DAY_FIRST)
    return case(read_document(path, told.case), vocabulary)


def _day(text: str) -> date:
    try:
        return date_of(text)
    except Refusal as error:
        raise Mistakes([Mistake("--on", 0, error.what, error.cure)]) from error


def _text(procedure: Procedure, found: tuple[Answer, ...], on: date, *, topics_only: bool) -> str:
    lines = [f"{procedure.authority.name}, on {long_date(on)}", ""]
    for each in found:
        topic = procedure.vocabulary.topic[each.topic]
        due = f", due by {long_date(each.due)}" if each.due else ""
        severity = "" if each.severity is Severity.NONE else f" ({each.severity.value})"
        lines.append(f"{topic.question} {each.verdict.value}{due}{severity}")
        if not topics_only:
            lines.extend(_finding(finding) for finding in each.findings)
    return "\n".join([*lines, "", ""])


def _finding(one: Finding) -> str:
    clauses = ", ".join(dict.fromkeys(printed(cite.at) for cite in one.cites))
    return f"  {one.verdict.value}: {one.because} [{one.provision.id}, {clauses}]"
