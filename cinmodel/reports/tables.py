"""The comparison as Markdown for a code host, and as CSV with a row a provision."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Mapping

from cinmodel.comparison import Comparison, Row, Status
from cinmodel.ledger import Entry, totals
from cinmodel.outcomes import AGREE, DIFFER, SILENT, UNKNOWN
from cinmodel.relations import Relation
from cinmodel.reports.cells import plain
from cinmodel.reports.letters import holdable
from cinmodel.reports.marks import MEANINGS, STATUSES, marks
from cinmodel.reports.marks import SILENT as SILENT_MARK
from cinmodel.reports.positions import clauses, full
from cinmodel.reports.relations import MEANINGS as RELATIONS
from cinmodel.reports.relations import Findings, agreement, doubt_line, pair_line, pair_words, witness_line
from cinmodel.reports.terminal import shown

COLUMNS = (
    "topic", "family", "question", "kind", "status", "authority", "state", "provision", "strength", "value", "position",
    "scope", "hedge", "readings", "clashes with", "clauses", "marks", "own scenarios",
)  # fmt: skip


def markdown(told: Comparison, words: Mapping[str, str], found: Findings) -> str:
    """The comparison as one document: summary, overview, doubts, then each topic with its proof beside it."""
    as_of = told.vocabulary.comparison.as_of
    lines = [
        "# Comparison of Child in Need procedures",
        "",
        f"As of {as_of.isoformat()}. This says what documents say, not which is better and not what the law is.",
        "",
        "## How to read it",
        "",
        *(f"- **{_text(mark)}**: {meaning}." for mark, meaning in MEANINGS.items()),
        *(f"- *{relation}*: {meaning}." for relation, meaning in RELATIONS.items()),
        "- *[topic-1]* names a witness: the smallest case on which procedures part. Each stands under its question as a",
        "  line of days, and in `features/comparison/` as a scenario that runs.",
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
    lines += ["", "## Summary", "", *_summary(told), "", *_agreement(told, found), "", *_doubts(found)]
    lines += ["", *_overview(told)]
    for family, rows in told.families().items():
        lines += ["", f"## {_text(told.vocabulary.family[family].label)}"]
        for row in rows:
            lines += ["", *_topic(told, row), *_proof(row, found)]
    return "\n".join(lines) + "\n"


def _summary(told: Comparison) -> list[str]:
    counted = Counter(row.status for row in told.rows)
    lines = ["| Topics | |", "|---|---|"]
    lines += [_row([STATUSES[status], str(counted[status])]) for status in Status]
    return [*lines, _row(["all", str(len(told.rows))])]


def _agreement(told: Comparison, found: Findings) -> list[str]:
    """For each two documents, on how many of the topics that both speak on they are the same."""
    counted = agreement(found)
    names = [one.authority.name for one in told.procedures]
    lines = ["Of the topics that two documents both speak on, they are the same on:", ""]
    lines += [_row(["", *names]), "|---|" + "---|" * len(names)]
    for one in told.procedures:
        cells = []
        for other in told.procedures:
            here = counted.get((one.id, other.id)) or counted.get((other.id, one.id)) or Counter()
            both = here["same"] + here["otherwise"]
            inherited = f", {here['inherited']} of them inherited" if here["inherited"] else ""
            cells.append("" if one is other else f"{here['same']} of {both}{inherited}")
        lines.append(_row([one.authority.name, *cells]))
    return [
        *lines,
        "",
        "Guidance, which no case can show, is left out. What is inherited is one text, not two opinions.",
    ]


def _doubts(found: Findings) -> list[str]:
    """What each document leaves open, whether it matters, and what would settle it."""
    lines = ["## What the documents leave open", ""]
    for procedure in found.procedures:
        mine = [doubt for one in found.evidence.values() for doubt in one.doubts if doubt.authority == procedure.id]
        lines += [f"**{_text(procedure.authority.name)}**", ""] if mine else []
        lines += [f"- {_text(doubt_line(doubt, found))}" for doubt in mine]
        lines += [""] if mine else []
    return lines[:-1]


def _proof(row: Row, found: Findings) -> list[str]:
    """How every two documents that speak stand to each other, in a line, and where that is shown."""
    here = found.evidence.get(row.id)
    spoken = [pair for pair in here.pairs if pair.found.relation is not Relation.SILENT] if here else []
    if not spoken:
        return []
    told = "; ".join(_text(pair_words(pair, found)) for pair in spoken)
    return ["", f"{told} ([proof](proof/{row.topic.family}.md#{row.id}))"]


def proofs(told: Comparison, found: Findings) -> dict[str, str]:
    """For each family, by the name of its file: all differences of all pairs, and the cases that show them."""
    files = {}
    for family, rows in told.families().items():
        lines = [f"# {_text(told.vocabulary.family[family].label)}: how the documents stand to each other", ""]
        lines += [
            "The words are explained in [the comparison](../comparison.md). A name in brackets is that of the case which"
        ]
        lines += [
            f"shows a difference; `features/comparison/{family}.feature` has each case as a scenario that runs.",
            "",
        ]
        sections = [section for row in rows if (section := _section(row, found))]
        if sections:
            files[f"{family}.md"] = "\n".join([*lines, *("\n".join(section) for section in sections)])
    return files


def _section(row: Row, found: Findings) -> list[str]:
    here = found.evidence.get(row.id)
    if here is None:
        return []
    spoken = [pair for pair in here.pairs if pair.found.relation is not Relation.SILENT]
    lines = [f"- {_text(pair_line(pair, found))}" for pair in spoken]
    doubts = [f"- {_text(doubt_line(doubt, found))}" for doubt in here.doubts]
    cases = [f"- **{_text(one.id)}** {_text(witness_line(one, found.procedures))}" for one in here.witnesses]
    parts = [part for part in (lines, doubts, cases) if part]
    body = [line for part in parts for line in (*part, "")]
    return [f"## {row.id}", "", f"*{_text(row.topic.question)}*", "", *body] if parts else []


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
            lines.append(_row([row.topic.question, STATUSES[row.status], *shown(told, row)]))
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
    """Text as Markdown shows it: no cell, tag, entity, link, formula or emphasis of its own making."""
    text = holdable(text)
    for letter in "\\`*_<>|[]&~#$":
        text = text.replace(letter, "\\" + letter)
    return " ".join(text.replace("://", "\\://").replace("www.", "www\\.").split())


def comma_separated(told: Comparison) -> str:
    """One row a provision and one for each silent cell, for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in told.rows:
        for cell in row.cells:
            start = [row.id, row.topic.family, row.topic.question, row.topic.kind, row.status.value, cell.procedure.id]
            if cell.silent:
                writer.writerow([*map(plain, start), "silent", *[""] * (len(COLUMNS) - len(start) - 2), 0])
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
                writer.writerow([plain(value) for value in (*start, *rest)])
    return out.getvalue()


def ledger_table(accounts: Mapping[str, Mapping[str, Entry]]) -> str:
    """How many clauses of each class each document has."""
    from tabulate import tabulate  # noqa: PLC0415

    classes = sorted({entry.clause_class for account in accounts.values() for entry in account.values()})
    body = []
    for authority, account in accounts.items():
        counted = totals(account)
        body.append([authority, *(counted.get(one, 0) for one in classes), len(account)])
    return tabulate(body, ["", *classes, "clauses"], tablefmt="simple") + "\n"
