"""The sheet with a row for each document and provision."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cinmodel.comparison import Comparison
from cinmodel.reports.marks import STATUSES, marks
from cinmodel.reports.sheets.places import CLAUSES, FAMILY, IN_MATRIX, MATRIX, PROVISIONS, QUESTION, STATUS, Rows
from cinmodel.reports.workbook import Column, Link, Sheet, Value

_SPAN = re.compile(r"([0-9]+) ([a-z]+(?: [a-z]+)?)")


def provisions(told: Comparison, values: Mapping[str, Any], names: Mapping[str, str], rows: Rows) -> Sheet:
    """A row for each document and provision, and one for each silence."""
    columns = (
        FAMILY,
        QUESTION,
        Column("kind", 11, "what sort of rule the question asks for: deadline, interval, role, content and so on"),
        STATUS,
        Column("document", 15, "whose document it is"),
        Column("state", 9, "stated, or silent: the document says nothing on the question"),
        Column("provision", 26, "the name of the provision in the authority's file"),
        Column("strength", 11, "how strongly the document puts it; see the words above"),
        Column("figure", 16, "the figure as the document writes it"),
        Column(
            "number", 8, "the number in it, where it is a plain span; numbers of different units are not comparable"
        ),
        Column("unit", 13, "the unit in it; a bare “days” is left open by the document"),
        Column("position", 60, "the rule in plain words"),
        Column("in our words", 44, "the provision in a sentence"),
        Column("when", 24, "it holds only when all of these are so"),
        Column("unless", 24, "it does not hold when any of these is so"),
        Column("hedge", 20, "words that leave room, such as “where possible”"),
        Column("readings", 44, "each way to understand wording that leaves something open"),
        Column("items", 70, "the members of a set, with a strength of their own where they have one"),
        Column("clashes with", 26, "provisions of the same document that answer differently for the same child"),
        Column("clauses", 18, "the clauses it stands on"),
        Column("key words", 40, "the words of the clause that carry the figure or the duty, at most eight in a row"),
        Column("marks", 26, "contradiction, ambiguity, a review date that has passed"),
        Column("ledger", 9, "leads to the first of its clauses"),
        IN_MATRIX,
    )
    as_of = told.vocabulary.comparison.as_of
    body: list[tuple[Value, ...]] = []
    for row, topic in zip(told.rows, values["topics"], strict=True):
        for cell in row.cells:
            authority = cell.procedure.id
            start: tuple[Value, ...] = (
                told.vocabulary.family[row.topic.family].label,
                topic["question"],
                topic["kind"],
                STATUSES[row.status],
                names[authority],
                topic["cells"][authority]["state"],
            )
            back = Link("matrix", MATRIX, rows.matrix[topic["id"]])
            if cell.silent:
                body.append((*start, *[None] * (len(columns) - len(start) - 1), back))
            told_marks = ", ".join(marks(cell, as_of))
            for one in topic["cells"][authority]["positions"]:
                clause = rows.clauses.get((authority, one["cites"][0]["at"]))
                ledger = Link("clause", CLAUSES, clause) if clause else None
                body.append((*start, *_provision(one), told_marks, ledger, back))
    about = "One row for each document and provision, and one for each silence: for filters and pivot tables."
    return Sheet(PROVISIONS, about, columns, tuple(body), steady=2)


def _provision(one: Mapping[str, Any]) -> Iterator[Value]:
    span = _SPAN.fullmatch(one["value"] or "")
    yield one["provision"]
    yield one["strength"].replace("-", " ")
    yield one["value"]
    yield int(span[1]) if span else None
    yield span[2] if span else None
    yield one["text"]
    yield one["says"]
    yield "\n".join(one["when"])
    yield "\n".join(one["unless"])
    yield one["hedge"]
    yield "\n".join(f"{reading['means']}: {reading['value'] or reading['text']}" for reading in one["readings"])
    yield "\n".join(map(_item, one["items"]))
    yield ", ".join(one["clashes_with"])
    yield clauses_of(one)
    yield "\n".join(dict.fromkeys(f"{cite['at']} “{cite['words']}”" for cite in one["cites"]))


def _item(one: Mapping[str, Any]) -> str:
    own = [one["strength"].replace("-", " ")] if one.get("strength") else []
    own += [one["hedge"]] if one.get("hedge") else []
    own += [f"when {part}" for part in one["when"]] + [f"unless {part}" for part in one["unless"]]
    return str(one["item"]) + (f" ({'; '.join(own)})" if own else "")


def clauses_of(one: Mapping[str, Any]) -> str:
    """The clauses that a position stands on, each once."""
    return ", ".join(dict.fromkeys(cite["at"] for cite in one["cites"]))
