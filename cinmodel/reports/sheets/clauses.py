"""The sheet with the account of every clause."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cinmodel.reports.sheets.places import CLAUSES, PROVISIONS, Rows
from cinmodel.reports.workbook import Column, Link, Sheet


def clauses(names: Mapping[str, str], ledger: Mapping[str, Mapping[str, Any]], rows: Rows) -> Sheet:
    """A row for each clause of each document."""
    columns = (
        Column("document", 15, "whose document it is"),
        Column("clause", 14, "the place in the document: section, ¶ and the number of the paragraph or bullet in it"),
        Column(
            "class",
            14,
            "requirement: a provision stands on it; definition, principle, prompt (a sample question or form field), "
            "context: why none does; unaccounted: nobody has placed it",
        ),
        Column("provisions", 60, "the provisions that stand on it"),
        Column("number of provisions", 12, "how many these are"),
        Column("scenarios", 11, "how many of the document's own scenarios name the clause"),
        Column("leads to", 11, "the first of its provisions"),
    )
    body = []
    for authority, account in ledger.items():
        for at, entry in account.items():
            stands = ", ".join(entry["provisions"])
            row = rows.by_name.get((authority, entry["provisions"][0])) if stands else None
            body.append(
                (
                    names[authority],
                    at,
                    entry["class"],
                    stands,
                    len(entry["provisions"]),
                    entry["scenarios"],
                    Link("provision", PROVISIONS, row) if row else None,
                )
            )
    about = "Every clause of every document: what stands on it, or why nothing does."
    return Sheet(CLAUSES, about, columns, tuple(body), steady=2)
