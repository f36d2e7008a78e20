"""A plan for a terminal and for a committee paper: what there is to say, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import frozen

from cinmodel.changes import ADDED, CHANGED, REMOVED
from cinmodel.plans import Plan
from cinmodel.reports.plan_words import Entry, Told

NOTHING = "Nothing changes."
VOCABULARY = (
    "The vocabulary changes too: labels, or what counts as what. Both sides are judged by the draft's, so that a change "
    "of the vocabulary alone shows in no verdict here; run cinmodel lint and cinmodel compare for it."
)
CHECK = (
    "The dates are left open and the days are counted out: work each date out from the document and a calendar, and check "
    "the count. Scenarios are the second witness only if their dates do not come from the program."
)
FOOT = "This says what documents say. It does not say what the law is, and stricter is not better."


@frozen
class Section:
    """A heading, and what there is to say under it."""

    heading: str
    entries: tuple[Entry, ...]
    foot: str = ""


def text(plan: Plan, draft: str, against: str) -> str:
    """The plan for a terminal."""
    lines = [summary(plan, draft, against)]
    for section in _sections(plan):
        lines += ["", section.heading]
        for entry in section.entries:
            lines += [f"  {entry.text}", *(f"    {one}" for one in entry.under)]
            lines += [f"      {line}" for one in entry.gherkin for line in one.split("\n")]
        lines += [f"  {section.foot}"] if section.foot else []
    return "\n".join([*lines, *(["", FOOT] if plan else [])]) + "\n"


def markdown(plan: Plan, draft: str, against: str) -> str:
    """The plan for a committee paper or a pull request."""
    lines = ["# What the draft changes", "", _safe(summary(plan, draft, against))]
    for section in _sections(plan):
        lines += ["", f"## {section.heading}", ""]
        for entry in section.entries:
            lines += [f"- {_safe(entry.text)}", *(f"  - {_safe(one)}" for one in entry.under)]
            for one in entry.gherkin:
                lines += ["", *_indented(["```gherkin", *one.split("\n"), "```"]), ""]
        lines += ["", section.foot] if section.foot else []
    return "\n".join([*lines, *(["", f"*{FOOT}*"] if plan else [])]) + "\n"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _safe(line: str) -> str:
    """Text that Markdown shows as it stands."""
    for sign in ("\\", "*", "_", "<", "[", "`", "#"):
        line = line.replace(sign, f"\\{sign}")
    return line


def summary(plan: Plan, draft: str, against: str) -> str:
    """How many of each, in one line."""
    if not plan:
        return f"{draft} against {against}: {NOTHING[0].lower()}{NOTHING[1:]}"
    sorts = [one.sort for one in plan.changes.provisions]
    counted = [f"{_many(sorts.count(sort), 'provision')} {sort}" for sort in (ADDED, REMOVED, CHANGED) if sort in sorts]
    failing = sum(not one.failed_before for one in plan.failures)
    counted += [f"{_many(failing, 'scenario')} now {'fails' if failing == 1 else 'fail'}"]
    counted += [f"{_many(len(plan.flips), 'part')} of the comparison {'flips' if len(plan.flips) == 1 else 'flip'}"]
    return f"{draft} against {against}: {', '.join(counted)}."


def change_lines(plan: Plan) -> list[str]:
    """What changes of documents and provisions, field by field, without what that leads to."""
    told = Told(plan)
    entries = [Entry(told.field(authority, one)) for authority, one in plan.changes.covers]
    entries += [Entry(VOCABULARY)] if plan.vocabulary_changed else []
    entries += [told.change(one) for one in plan.changes.provisions]
    return [line for entry in entries for line in (f"  {entry.text}", *(f"    {under}" for under in entry.under))]


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _sections(plan: Plan) -> Iterator[Section]:
    """What there is to say, in order; what there is nothing to say of is left out."""
    told = Told(plan)
    cover = [Entry(told.field(authority, one)) for authority, one in plan.changes.covers]
    cover += [Entry(VOCABULARY)] if plan.vocabulary_changed else []
    for heading, entries, foot in (
        ("The document itself", cover, ""),
        ("Provisions", [told.change(one) for one in plan.changes.provisions], ""),
        ("Scenarios that fail", [told.failure(one) for one in plan.failures], ""),
        ("The comparison", [*told.rows(), *(told.flip(one) for one in plan.flips)], ""),
        ("The smallest case whose answer changes", [told.smallest(one) for one in plan.smallest], ""),
        ("Contradictions and ambiguities", [told.doubt(one) for one in plan.doubts], ""),
        ("Clauses", [told.clause(one) for one in plan.changes.clauses], ""),
        ("National time limits", [told.crossing(one) for one in plan.crossings], ""),
        (
            "Work left",
            [
                *told.stale(),
                *told.to_amend(),
                *(told.boundary(one) for one in plan.boundaries),
                *(told.example(one) for one in plan.examples),
            ],
            CHECK,
        ),
    ):
        if entries:
            yield Section(heading, tuple(entries), foot)
