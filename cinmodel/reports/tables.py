"""The comparison as Markdown for a code host, as CSV with a row a provision, and as a table for a terminal."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping
from textwrap import fill

from cinmodel.comparison import Comparison, Row, Status
from cinmodel.ledger import Entry, totals
from cinmodel.outcomes import AGREE, DIFFER, SILENT, UNKNOWN
from cinmodel.reports.marks import MEANINGS, STATUSES, marks
from cinmodel.reports.marks import SILENT as SILENT_MARK
from cinmodel.reports.positions import clauses, full, short

COLUMNS = (
    "topic", "family", "question", "kind", "status", "authority", "state", "provision", "strength", "value", "position",
    "scope", "hedge", "readings", "clashes with", "clauses", "marks", "own scenarios",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")
WIDEST = 24
LONGEST = 4 * WIDEST
"""A cell on a terminal has at most four lines: the rest is in the report."""

LONGEST_SET = 3


def markdown(told: Comparison, words: Mapping[str, str]) -> str:
    """The comparison as one document: summary, overview, then each topic with the cross-run beside it."""
    as_of = told.vocabulary.comparison.as_of
    lines = [
        "# Comparison of Child in Need procedures",
        "",
        f"As of {as_of.isoformat()}. This says what documents say, not which is better and not what the law is.",
        "",
        "## How to read it",
        "",
        *(f"- **{_text(mark)}**: {meaning}." for mark, meaning in MEANINGS.items()),
        "- A position begins with its strength in the document's own sense: must, will, should, expected, good practice, may.",
        "- *Cross-run*: the scenarios of one authority run under another's procedure. They *agree* where it gives the same",
        "  answer and *differ* where it gives another; it is *silent* where its document says nothing, and the answer is",
        "  *unknown* where the scenario does not say what it asks for.",
        "",
        "## Documents",
        "",
        "| | Title | Version | Updated | Review due | Cited words |",
        "|---|---|---|---|---|---|",
    ]
    for one in told.procedures:
        cover = one.authority
        review = cover.review_due.isoformat() if cover.review_due else "not stated"
        if one.past_review(as_of):
            review += " (passed)"
        updated = cover.updated.isoformat() if cover.updated else "not stated"
        cells = [cover.name, cover.title, cover.version or "not stated", updated, review, words.get(one.id, "")]
        lines.append(_row(cells))
    lines += ["", "## Summary", "", *_summary(told), "", *_overview(told)]
    for family, rows in told.families().items():
        lines += ["", f"## {_text(told.vocabulary.family[family].label)}"]
        for row in rows:
            lines += ["", *_topic(told, row)]
    return "\n".join(lines) + "\n"


def _summary(told: Comparison) -> list[str]:
    counted = Counter(row.status for row in told.rows)
    lines = ["| Topics | |", "|---|---|"]
    lines += [_row([STATUSES[status], str(counted[status])]) for status in Status]
    return [*lines, _row(["all", str(len(told.rows))])]


def _overview(told: Comparison) -> list[str]:
    names = [one.authority.name for one in told.procedures]
    lines = [
        "## Overview",
        "",
        "`≠` marks a document that contradicts itself, `?` wording that can be read in several ways.",
    ]
    for family, rows in told.families().items():
        lines += ["", f"**{_text(told.vocabulary.family[family].label)}**", ""]
        lines += [_row(["Question", "", *names]), "|---|---|" + "---|" * len(names)]
        for row in rows:
            lines.append(_row([row.topic.question, STATUSES[row.status], *_shown(told, row)]))
    return lines


def _topic(told: Comparison, row: Row) -> list[str]:
    as_of = told.vocabulary.comparison.as_of
    names = [one.authority.name for one in told.procedures]
    lines = [f"### {_text(row.topic.question)}", "", f"*{STATUSES[row.status]}*", ""]
    lines += [_row(["", *names]), "|---|" + "---|" * len(names)]
    positions = [
        "<br>".join(_text(full(one, told.vocabulary)) for one in cell.provisions) or SILENT_MARK for cell in row.cells
    ]
    lines.append("| says | " + " | ".join(positions) + " |")
    lines.append(_row(["clauses", *("; ".join(map(clauses, cell.provisions)) for cell in row.cells)]))
    told_marks = [", ".join(marks(cell, as_of)) for cell in row.cells]
    if any(told_marks):
        lines.append(_row(["marks", *told_marks]))
    for owner in told.procedures:
        cells = [_tally(told.tally.get((row.id, owner.id, one.id))) for one in told.procedures]
        if any(cells):
            lines.append(_row([f"{owner.authority.name}'s scenarios", *cells]))
    return lines


def _tally(counted: Counter[str] | None) -> str:
    if not counted:
        return ""
    return ", ".join(f"{counted[word]} {word}" for word in (AGREE, DIFFER, UNKNOWN, SILENT) if counted[word])


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(map(_text, cells)) + " |"


def _text(text: str) -> str:
    """Text as Markdown shows it: no cell, tag or emphasis of its own making."""
    for letter in "\\`*_<>|[]":
        text = text.replace(letter, "\\" + letter)
    return " ".join(text.split())


def comma_separated(told: Comparison) -> str:
    """One row a provision and one for each silent cell, for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in told.rows:
        for cell in row.cells:
            start = [row.id, row.topic.family, row.topic.question, row.topic.kind, row.status.value, cell.procedure.id]
            if cell.silent:
                writer.writerow([*start, "silent", *[""] * (len(COLUMNS) - len(start) - 2), 0])
            for one in cell.provisions:
                rest = [
                    "stated",
                    one.id,
                    one.strength.value,
                    one.value() or "",
                    one.position(told.vocabulary),
                    one.scope(told.vocabulary),
                    one.hedge,
                    "; ".join(f"{reading.means}: {reading.provision.value() or ''}" for reading in one.readings),
                    ", ".join(one.clashes_with),
                    clauses(one),
                    ", ".join(marks(cell, told.vocabulary.comparison.as_of)),
                    cell.scenarios,
                ]
                writer.writerow([_plain(value) for value in (*start, *rest)])
    return out.getvalue()


def _plain(value: str | int) -> str | int:
    """Text that a spreadsheet does not take for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def terminal(told: Comparison) -> str:
    """The matrix for a terminal, family by family."""
    # Imported here because only the terminal needs it.
    from tabulate import tabulate  # noqa: PLC0415

    headers = ["", "", *(one.authority.name for one in told.procedures)]
    parts = []
    for family, rows in told.families().items():
        body = [
            [_wrapped(text) for text in (row.topic.question, STATUSES[row.status], *_shown(told, row))] for row in rows
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


def _shown(told: Comparison, row: Row) -> list[str]:
    """The cells of a row in a few words, long sets as a count: an overview is no place for twenty items."""
    shown = []
    for cell in row.cells:
        items = sum(len(one.entries()) for one in cell.provisions)
        shown.append(f"{items} items" if items > LONGEST_SET else short(cell, told.vocabulary))
    return shown


def ledger_table(accounts: Mapping[str, Mapping[str, Entry]]) -> str:
    """How many clauses of each class each document has."""
    from tabulate import tabulate  # noqa: PLC0415

    classes = sorted({entry.clause_class for account in accounts.values() for entry in account.values()})
    body = []
    for authority, account in accounts.items():
        counted = totals(account)
        body.append([authority, *(counted.get(one, 0) for one in classes), len(account)])
    return tabulate(body, ["", *classes, "clauses"], tablefmt="simple") + "\n"
