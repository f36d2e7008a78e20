"""The sheets with the cases on which documents part, and with what each document leaves in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from cinmodel.reports.marks import SILENT as SILENT_MARK
from cinmodel.reports.sheets.places import DOUBTS, IN_MATRIX, MATRIX, QUESTION, WITNESSES, Rows
from cinmodel.reports.workbook import Column, Link, Sheet, Value


def witnesses(values: Mapping[str, Any], names: Mapping[str, str], rows: Rows) -> Sheet:
    """A row for each case on which two documents part."""
    columns = (
        Column("witness", 20, "the name of the case"),
        QUESTION,
        Column("case", 34, "what happens in it"),
        Column("looked at on", 13, "the day on which the case is judged"),
        *(
            column
            for name in names.values()
            for column in (
                Column(name, 16, f"the verdict under {name}'s document, with its severity and what is missing"),
                Column(f"{name}: due", 13, f"the last good day under {name}'s document, where there is one"),
            )
        ),
        Column("days off", 26, "the bank holidays and closure days that count in it"),
        Column("as a scenario", 70, "the case as it runs, in Gherkin"),
        IN_MATRIX,
    )
    questions = {topic["id"]: topic["question"] for topic in values["topics"]}
    body = []
    for name, one in values["witnesses"].items():
        line: list[Value] = [
            name,
            questions[one["topic"]],
            one["title"],
            date.fromisoformat(one["on"]),
        ]
        for authority in names:
            verdict = one["verdicts"].get(authority)
            line += (_verdict(verdict), _date(verdict["due"])) if verdict else (SILENT_MARK, None)
        days = "\n".join(f"{each['on']} {each['name']}" for each in one["days_off"])
        body.append((*line, days, one["gherkin"], Link("matrix", MATRIX, rows.matrix[one["topic"]])))
    about = "The smallest case on which two documents part, with what each document makes of it."
    return Sheet(WITNESSES, about, columns, tuple(body))


def _verdict(one: Mapping[str, Any]) -> str:
    text = str(one["verdict"]).replace("-", " ")
    if one["severity"] != "none":
        text += f" (a {one['severity']})"
    return text + (f", missing: {', '.join(one['missing'])}" if one["missing"] else "")


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def doubts(values: Mapping[str, Any], names: Mapping[str, str], rows: Rows) -> Sheet:
    """A row for each ambiguity and contradiction."""
    columns = (
        Column("document", 15, "whose document it is"),
        QUESTION,
        Column("sort", 14, "ambiguity: it can be read in several ways; contradiction: it says two things"),
        Column("provisions", 40, "the provisions in doubt"),
        Column("matters", 10, "yes where some case is judged otherwise by one reading than by another"),
        Column("days", 8, "by how many days the due dates part at most, where they part in days"),
        Column("smallest case", 20, "the case on which the readings part"),
        Column("witness", 9, "leads to it"),
        Column("question to settle it", 60, "what the authority would have to answer"),
        IN_MATRIX,
    )
    questions = {topic["id"]: topic["question"] for topic in values["topics"]}
    body = []
    for one in values["doubts"]:
        witness = one["witness"]
        row = rows.witnesses.get(witness)
        body.append(
            (
                names[one["authority"]],
                questions[one["topic"]],
                one["sort"],
                ", ".join(one["provisions"]),
                "yes" if one["matters"] else "no",
                one["days"],
                witness,
                Link("witness", WITNESSES, row) if row else None,
                one["question"],
                Link("matrix", MATRIX, rows.matrix[one["topic"]]),
            )
        )
    about = "Where a document contradicts itself or can be read in several ways, and the question that would settle it."
    return Sheet(DOUBTS, about, columns, tuple(body), steady=2)
