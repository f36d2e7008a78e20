"""The sheet with how each two documents stand to each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cinmodel.reports.sheets.places import IN_MATRIX, MATRIX, QUESTION, RELATIONS, WITNESSES, Rows
from cinmodel.reports.workbook import Column, Link, Sheet
from cinmodel.wording import listed

RELATION_WORDS = {
    "same": ("{a} and {b} say the same", "no case is judged otherwise under one than under the other"),
    "stricter": (
        "{a} is stricter than {b}",
        "over the cases searched the first never finds less fault and at least once finds more; stricter is not better",
    ),
    "looser": (
        "{a} is looser than {b}",
        "over the cases searched the first never finds more fault and at least once finds less; looser is not worse",
    ),
    "incomparable": (
        "{a} and {b} part both ways",
        "one case is a fault under the first alone and another under the second alone; or they part without any fault",
    ),
    "wider": ("{a} is wider than {b}", "the first calls for it in every case in which the second does, and in more"),
    "narrower": (
        "{a} is narrower than {b}",
        "the second calls for it in every case in which the first does, and in more",
    ),
    "depends-on-the-reading": (
        "{a} and {b}: it depends on the reading",
        "the wording leaves something open, and how the two stand changes with how it is read",
    ),
    "silent": ("{silent} silent", "a silent document is never counted as a different one"),
    "both-state-it": (
        "{a} and {b} both state it",
        "both give guidance, which no case can show and which is not judged",
    ),
}
"""For each relation how it reads, and what it means."""


def relations(values: Mapping[str, Any], names: Mapping[str, str], rows: Rows) -> Sheet:
    """A row for each two documents and question."""
    columns = (
        QUESTION,
        Column("first", 15, "one document"),
        Column("second", 15, "the other document"),
        Column("relation", 30, "how the first stands to the second; see the words above"),
        Column("what differs", 50, "every difference: what of the rule, then the first document, then the second"),
        Column("by reading", 34, "where the wording leaves something open, how the two stand under each reading"),
        Column("how found", 14, "equal fields: the rules are the same in every field; search: cases were judged"),
        Column("cases searched", 10, "on how many cases the two were judged alike or not"),
        Column("inherited", 10, "yes where the two agree in wording taken from a shared template"),
        Column("witnesses", 26, "the smallest case on which the two part, and one for each further difference"),
        Column("witness", 9, "leads to the first of them"),
        Column("note", 40, "what else is to be known"),
        IN_MATRIX,
    )
    questions = {topic["id"]: topic["question"] for topic in values["topics"]}
    cells = {topic["id"]: topic["cells"] for topic in values["topics"]}
    body = []
    for one in values["relations"]:
        a, b = names[one["a"]], names[one["b"]]
        first = next((name for name in one["witnesses"] if name in rows.witnesses), None)
        body.append(
            (
                questions[one["topic"]],
                a,
                b,
                _relation(one, cells[one["topic"]], names),
                "\n".join(
                    f"{each['field']}: {a} {each['a'] or 'nothing'}; {b} {each['b'] or 'nothing'}"
                    for each in one["differences"]
                ),
                "\n".join(_reading(each, a, b) for each in one["readings"]),
                one["how"],
                one["searched"],
                "yes" if one["inherited"] else "no",
                "\n".join(one["witnesses"]),
                Link("witness", WITNESSES, rows.witnesses[first]) if first else None,
                one["note"],
                Link("matrix", MATRIX, rows.matrix[one["topic"]]),
            )
        )
    about = "How each two documents stand to each other on each question, and by which case they part."
    return Sheet(RELATIONS, about, columns, tuple(body), steady=3)


def _relation(one: Mapping[str, Any], cells: Mapping[str, Any], names: Mapping[str, str]) -> str:
    silent = [names[each] for each in (one["a"], one["b"]) if cells[each]["state"] == "silent"]
    be = "are" if len(silent) > 1 else "is"
    told, _ = RELATION_WORDS[one["relation"]]
    return told.format(a=names[one["a"]], b=names[one["b"]], silent=f"{listed(silent)} {be}")


def _reading(one: Mapping[str, Any], a: str, b: str) -> str:
    sides = [f"{name} read as {one[side]}" for name, side in ((a, "a"), (b, "b")) if one[side]]
    return f"{', '.join(sides)}: {one['relation'].replace('-', ' ')}"
