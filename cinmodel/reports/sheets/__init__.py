"""The comparison as sheets of a workbook: matrix, provisions, relations, witnesses, doubts and the ledger of clauses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cinmodel.comparison import Comparison
from cinmodel.reports.sheets.clauses import clauses
from cinmodel.reports.sheets.cover import TITLE, cover
from cinmodel.reports.sheets.matrix import matrix
from cinmodel.reports.sheets.places import places
from cinmodel.reports.sheets.provisions import provisions
from cinmodel.reports.sheets.relations import RELATION_WORDS, relations
from cinmodel.reports.sheets.witnesses import doubts, witnesses
from cinmodel.reports.workbook import Cover, Sheet

__all__ = ["RELATION_WORDS", "TITLE", "sheets"]


def sheets(
    told: Comparison, values: Mapping[str, Any], ledger: Mapping[str, Mapping[str, Any]]
) -> tuple[Cover | Sheet, ...]:
    """The sheets. `values` is the comparison as in its JSON, `ledger` the accounts as in theirs.

    A sheet that would have no row is left out.
    """
    rows = places(values, ledger)
    names = {one.id: one.authority.name for one in told.procedures}
    made = (
        matrix(told, values, names, rows),
        provisions(told, values, names, rows),
        relations(values, names, rows),
        witnesses(values, names, rows),
        doubts(values, names, rows),
        clauses(names, ledger, rows),
    )
    kept = tuple(sheet for sheet in made if sheet.rows)
    return (cover(told, values, kept), *kept)
