"""The marks that stand in cells and rows, each with its meaning; text, never colour alone."""

from __future__ import annotations

from datetime import date

from cinmodel.comparison import Cell, Status

SILENT = "–"
CONTRADICTION = "contradicts itself"
AMBIGUOUS = "can be read in several ways"
PAST_REVIEW = "past its own review date"

STATUSES = {
    Status.ALL_AGREE: "all agree",
    Status.AGREE_WHERE_STATED: "agree where stated",
    Status.DIFFER: "differ",
    Status.ONLY_ONE_STATES: "only one states",
}

MEANINGS = {
    "all agree": "all documents say the same, field by field",
    "agree where stated": "those documents that speak say the same; the others are silent",
    "differ": "at least two documents say different things",
    "only one states": "one document alone speaks on it",
    SILENT: "the document is silent on the question",
    CONTRADICTION: "the document answers the question in two ways for the same child",
    AMBIGUOUS: "the wording leaves something open; each reading is given",
    PAST_REVIEW: "the document's own review date had passed on the day of the report",
}


def marks(cell: Cell, as_of: date) -> list[str]:
    """The marks of a cell."""
    if cell.silent:
        return []
    found = []
    if cell.contradiction:
        found.append(CONTRADICTION)
    if cell.ambiguous:
        found.append(AMBIGUOUS)
    if cell.procedure.past_review(as_of):
        found.append(PAST_REVIEW)
    return found
