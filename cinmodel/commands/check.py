"""`cinmodel check`: judge a case."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from cinmodel.calendars import BeyondCalendar
from cinmodel.clauses import printed
from cinmodel.commands.place import chosen, loaded
from cinmodel.diagnostics import Mistake, Mistakes, Refusal
from cinmodel.evaluation import Answer, Finding, answers, evaluate
from cinmodel.loading.cases import case
from cinmodel.loading.documents import read_document
from cinmodel.loading.structure import date_of
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity
from cinmodel.reports.contracts import json_text
from cinmodel.reports.judgements import answer_values, finding_values
from cinmodel.wording import long_date


def run(told: argparse.Namespace) -> int:
    """Print the findings; 1 if any is a breach or a departure."""
    one = loaded(told)
    on = _day(told.on)
    procedures = one.procedures if told.authority == "all" else (chosen(one, told.authority),)
    judged = case(read_document(Path(told.case), told.case), one.vocabulary)
    try:
        findings = {each.id: evaluate(each, judged, on) for each in procedures}
    except BeyondCalendar as error:
        raise Mistakes([Mistake(told.case, 0, str(error), "check the dates of the case and of judging")]) from error
    by_topic = {authority: answers(several) for authority, several in findings.items()}
    if told.format == "json":
        rows = (
            [answer_values(authority, each) for authority, several in by_topic.items() for each in several]
            if told.topics
            else [finding_values(each) for several in findings.values() for each in several]
        )
        print(json_text(rows), end="")
    else:
        for each in procedures:
            print(_text(each, by_topic[each.id], on, topics_only=told.topics), end="")
    faults = [each for several in findings.values() for each in several if each.severity is not Severity.NONE]
    return 1 if faults else 0


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
