"""The sheet with what each document says on each question, side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cinmodel.comparison import Comparison
from cinmodel.reports.marks import SILENT as SILENT_MARK
from cinmodel.reports.marks import STATUSES, marks
from cinmodel.reports.sheets.places import FAMILY, MATRIX, PROVISIONS, QUESTION, RELATIONS, STATUS, Rows
from cinmodel.reports.sheets.provisions import clauses_of
from cinmodel.reports.workbook import Column, Link, Sheet, Value

LONGEST_SET = 3


def matrix(told: Comparison, values: Mapping[str, Any], names: Mapping[str, str], rows: Rows) -> Sheet:
    """A row for each question, a column for each document."""
    as_of = told.vocabulary.comparison.as_of
    columns = [
        FAMILY,
        QUESTION,
        STATUS,
        *(
            Column(name, 34, f"what {name}'s document says: strength, figure or duty, clause, marks; – is silence")
            for name in names.values()
        ),
    ]
    columns.append(Column("provisions", 11, "leads to the question's provisions, each in full"))
    related = bool(values["relations"])
    if related:
        columns.append(Column("relations", 10, "leads to how each two documents stand to each other"))
    body = []
    for row, topic in zip(told.rows, values["topics"], strict=True):
        line: list[Value] = [
            told.vocabulary.family[row.topic.family].label,
            topic["question"],
            STATUSES[row.status],
        ]
        for cell in row.cells:
            value = topic["cells"][cell.procedure.id]
            told_marks = [f"[{mark}]" for mark in marks(cell, as_of)]
            line.append("\n".join([*map(_short, value["positions"]), *told_marks]) or SILENT_MARK)
        line.append(Link("provisions", PROVISIONS, _first_row(topic, rows)))
        if related:
            found = rows.relations.get(topic["id"])
            line.append(Link("each pair", RELATIONS, found) if found else None)
        body.append(tuple(line))
    about = "What each document says on each question, side by side."
    return Sheet(MATRIX, about, tuple(columns), tuple(body), steady=2)


def _first_row(topic: Mapping[str, Any], rows: Rows) -> int:
    authority, cell = next(iter(topic["cells"].items()))
    name = cell["positions"][0]["provision"] if cell["positions"] else ""
    return rows.provisions[topic["id"], authority, name]


def _short(one: Mapping[str, Any]) -> str:
    """A position in few words: a long set is counted, and is written out among the provisions."""
    text = one["value"] or one["text"]
    if len(one["items"]) > LONGEST_SET:
        text = f"{len(one['items'])} items"
    hedge = f", {one['hedge']}" if one["hedge"] else ""
    return f"{one['strength'].replace('-', ' ')}: {text}{hedge} ({clauses_of(one)})"
