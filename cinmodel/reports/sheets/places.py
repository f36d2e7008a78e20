"""Where things stand in the workbook: the names of its sheets, and the row of each thing on its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from cinmodel.reports.workbook import Column

COVER = "How to read"
MATRIX, PROVISIONS, RELATIONS = "Matrix", "Provisions", "Relations"
WITNESSES, DOUBTS, CLAUSES = "Witnesses", "Doubts", "Clauses"
FIRST = 2
"""The row under the header."""

QUESTION = Column("question", 34, "the topic as a question")
FAMILY = Column("family", 18, "the group of questions")
STATUS = Column("status", 15, "how the documents stand on the question; see the words above")
IN_MATRIX = Column("matrix", 9, "leads to the question's row in the matrix")


@frozen(eq=False)
class Rows:
    """Where things stand: the row of a topic, a provision, a witness, a relation and a clause on its sheet."""

    matrix: Mapping[str, int]
    provisions: Mapping[tuple[str, str, str], int]
    """By topic, authority and provision; the provision of a silent cell is ""."""
    relations: Mapping[str, int]
    witnesses: Mapping[str, int]
    clauses: Mapping[tuple[str, str], int]
    by_name: Mapping[tuple[str, str], int] = field(factory=dict)
    """A provision's row by authority and provision."""


def places(values: Mapping[str, Any], ledger: Mapping[str, Mapping[str, Any]]) -> Rows:
    """The rows that the sheets give to the things of a comparison, in the order of its JSON."""
    provisions = [
        (topic["id"], authority, name)
        for topic in values["topics"]
        for authority, cell in topic["cells"].items()
        for name in [one["provision"] for one in cell["positions"]] or [""]
    ]
    relations: dict[str, int] = {}
    for row, one in enumerate(values["relations"], FIRST):
        relations.setdefault(one["topic"], row)
    return Rows(
        matrix={topic["id"]: row for row, topic in enumerate(values["topics"], FIRST)},
        provisions={key: row for row, key in enumerate(provisions, FIRST)},
        relations=relations,
        witnesses={name: row for row, name in enumerate(values["witnesses"], FIRST)},
        clauses={
            key: row for row, key in enumerate(((one, at) for one, account in ledger.items() for at in account), FIRST)
        },
        by_name={(authority, name): row for row, (_, authority, name) in enumerate(provisions, FIRST) if name},
    )
