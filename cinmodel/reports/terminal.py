"""The matrix as a table for a terminal."""

from __future__ import annotations

from collections import Counter
from textwrap import fill

from cinmodel.comparison import Comparison, Row, Status
from cinmodel.reports.marks import STATUSES
from cinmodel.reports.positions import short

WIDEST = 24
LONGEST = 4 * WIDEST
"""A cell on a terminal has at most four lines: the rest is in the report."""

LONGEST_SET = 3


def terminal(told: Comparison) -> str:
    """The matrix for a terminal, family by family."""
    # Imported here because only the terminal needs it.
    from tabulate import tabulate  # noqa: PLC0415

    headers = ["", "", *(one.authority.name for one in told.procedures)]
    parts = []
    for family, rows in told.families().items():
        body = [
            [_wrapped(text) for text in (row.topic.question, STATUSES[row.status], *shown(told, row))] for row in rows
        ]
        table = tabulate(body, headers, tablefmt="simple_grid", disable_numparse=True)
        parts.append(f"{told.vocabulary.family[family].label}\n{table}")
    counted = Counter(row.status for row in told.rows)
    parts.append(
        ", ".join(f"{counted[status]} {STATUSES[status]}" for status in Status) + f" of {len(told.rows)} topics"
    )
    return "\n\n".join(parts) + "\n"


def _wrapped(text: str) -> str:
    if len(text) <= WIDEST:
        return text
    return fill(text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …", WIDEST)


def shown(told: Comparison, row: Row) -> list[str]:
    """The cells of a row in a few words, long sets as a count: an overview is no place for twenty items."""
    shown = []
    for cell in row.cells:
        items = sum(len(one.entries()) for one in cell.provisions)
        shown.append(f"{items} items" if items > LONGEST_SET else short(cell, told.vocabulary))
    return shown
