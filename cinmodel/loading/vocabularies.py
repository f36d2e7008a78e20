"""`vocabulary.toml`: the names, their labels, and what makes labels unfit for reports and steps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from cattrs import BaseValidationError

from cinmodel.bank_holidays import KNOWN_YEARS
from cinmodel.diagnostics import Mistakes, Refusal, nearest, quoted
from cinmodel.kinds import KINDS
from cinmodel.loading.documents import Document, KeyPath
from cinmodel.loading.structure import (
    Problem,
    Problems,
    problems_of,
    strict_converter,
    structure_by_keys,
)
from cinmodel.vocabulary import (
    NAMED,
    NOBODY,
    ComparisonDates,
    Detail,
    Event,
    Fact,
    Family,
    Holds,
    Item,
    Person,
    Role,
    Topic,
    Vocabulary,
)

ROWS: dict[str, type] = {
    "family": Family,
    "topic": Topic,
    "event": Event,
    "fact": Fact,
    "role": Role,
    "person": Person,
    "item": Item,
    "detail": Detail,
}
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
NAME = "use small letters, digits and single hyphens"
"""The cure for what is not a name."""

KEPT_FOR_CASES = ("event", "on")
"""What cases write beside the details of an event."""

KEPT_FOR_STEPS = re.compile(r"[<>|\\]")
"""What feature files use for outlines and tables."""

LISTED = tuple(holds.value for holds in NAMED)
"""The sorts whose labels steps and reports list with commas and an "and"."""

Rows = Mapping[str, Mapping[str, Any]]
"""What was read, by sort and name."""


def vocabulary(document: Document) -> Vocabulary:
    """The vocabulary that a document holds.

    Raises:
        Mistakes: everything wrong with it.

    """
    converter = strict_converter()
    for cls in (*ROWS.values(), ComparisonDates):
        converter.register_structure_hook(cls, structure_by_keys(converter, cls))
    problems: list[Problem] = []

    def read(raw: object, cls: type, path: KeyPath) -> Any:
        try:
            return converter.structure(raw, cls)
        except (BaseValidationError, Refusal, Problems) as error:
            problems.extend(((*path, *inner), what, cure) for inner, what, cure in problems_of(error))

    problems.extend(_shapes(document.values))
    written = {sort: document.values[sort] for sort in ROWS if isinstance(document.values.get(sort), dict)}
    tables: dict[str, dict[str, Any]] = {sort: {} for sort in ROWS}
    for sort, rows in written.items():
        found = {name: read(row, ROWS[sort], (sort, name)) for name, row in rows.items() if not isinstance(row, list)}
        tables[sort] = {name: row for name, row in found.items() if row is not None}
    dates = None
    if "comparison" in document.values:
        dates = read(document.values["comparison"], ComparisonDates, ("comparison",))
    if dates is not None and dates.reference_year not in KNOWN_YEARS:
        what = f"the bank holidays of {dates.reference_year} are not known"
        cure = f"choose a year from {KNOWN_YEARS[0]} to {KNOWN_YEARS[-1]}"
        problems.append((("comparison", "reference-year"), what, cure))
    for check in (_topics, _wider, _details, _facts):
        problems.extend(check(tables, written))
    problems.extend(_labels(tables))
    if problems or dates is None:
        raise Mistakes([document.mistake(*problem) for problem in problems])
    return Vocabulary(dates, **tables)


def _shapes(values: Mapping[str, Any]) -> Iterator[Problem]:
    """Tables of rows with names, and the dates of the comparison."""
    for sort, rows in values.items():
        if sort == "comparison":
            continue
        if sort not in ROWS:
            what = f"{quoted(sort)} is not a table of the vocabulary"
            yield (sort,), what, nearest(sort, (*ROWS, "comparison"))
        elif not isinstance(rows, dict):
            yield (sort,), f"{quoted(sort)} is not a table", f"write [{sort}.some-name]"
        else:
            for name, row in rows.items():
                if not KEBAB.fullmatch(name):
                    yield (sort, name), f"{quoted(name)} is not a name", NAME
                if isinstance(row, list):
                    yield (sort, name), "this heading stands in double brackets", "write it in single ones"
    if "comparison" not in values:
        yield (), "the dates of the comparison are missing", "write [comparison] with as-of and reference-year"


def _topics(tables: Rows, written: Rows) -> Iterator[Problem]:
    """A topic names a family and a kind that there are; `written` holds the rows too that could not be read."""
    families = written.get("family", {})
    for name, topic in tables["topic"].items():
        if topic.family not in families:
            cure = nearest(topic.family, families)
            yield ("topic", name, "family"), f"{quoted(topic.family)} is not a known family", cure
        if topic.kind not in KINDS:
            yield ("topic", name, "kind"), f"{quoted(topic.kind)} is not a kind", nearest(topic.kind, KINDS)


def _wider(tables: Rows, written: Rows) -> Iterator[Problem]:
    """What counts as something counts as what there is, and nothing counts as itself."""
    for sort in ("event", "role"):
        for name, row in tables[sort].items():
            for place, wider in enumerate(row.counts_as):
                path = (sort, name, "counts-as", place)
                if wider not in written[sort]:
                    yield path, f"{quoted(wider)} is not a known {sort}", nearest(wider, written[sort])
                elif _leads_back(name, wider, tables[sort]):
                    what = f"by way of {quoted(wider)}, {quoted(name)} counts as itself"
                    yield path, what, "let only the narrower count as the wider"


def _leads_back(name: str, wider: str, rows: Mapping[str, Any]) -> bool:
    """Whether what a row counts as counts as the row, directly or not."""
    seen: set[str] = set()
    rest = [wider]
    while rest and name not in seen:
        one = rest.pop()
        if one in rows and one not in seen:
            rest.extend(rows[one].counts_as)
        seen.add(one)
    return name in seen


def _details(tables: Rows, _: Rows) -> Iterator[Problem]:
    """A detail can be told from what else a case writes of an event, and has a negative form where it needs one."""
    for name, detail in tables["detail"].items():
        if name in KEPT_FOR_CASES:
            what = f"{quoted(name)} means something else in a case"
            yield ("detail", name), what, "give the detail another name"
        if detail.holds is Holds.YES_NO and not detail.denied:
            yield ("detail", name), "a yes-no detail needs its negative form", 'write denied = "..."'
        if detail.holds is not Holds.YES_NO and detail.denied:
            yield ("detail", name, "denied"), '"denied" goes with a yes-no detail alone', "take it out"


def _facts(tables: Rows, _: Rows) -> Iterator[Problem]:
    """A condition names a fact or an event, so no name is both."""
    for name in tables["fact"]:
        if name in tables["event"]:
            yield ("fact", name), f"{quoted(name)} is an event too", "give one of them another name"


def _labels(tables: Rows) -> Iterator[Problem]:
    """Labels are told apart and can stand in a step; those that stand in lists hold no comma and no "and"."""
    seen: dict[tuple[str, str], tuple[str, str, str]] = {}
    for path, text, group in _worded(tables):
        sort, name, _ = path
        before = seen.setdefault((group, text), path)
        if before != path:
            what = f"{quoted(text)} is the wording of the {before[0]} {quoted(before[1])} too"
            same = before[:2] == (sort, name)
            yield path, "both forms are worded alike" if same else what, "word one of them otherwise"
        if KEPT_FOR_STEPS.search(text):
            what = "one of the characters < > | \\ stands here, which feature files use otherwise"
            yield path, what, "word it without them"
        if sort in LISTED and ("," in text or " and " in text):
            cure = "word it without them, because labels are listed"
            yield path, f'the label {quoted(text)} holds a comma or an "and"', cure
        if sort in LISTED and text in NOBODY:
            yield path, f"{quoted(text)} stands in steps for an empty list", "word it otherwise"


def _worded(tables: Rows) -> Iterator[tuple[tuple[str, str, str], str, str]]:
    """Each label with its path and the group in which it has to be told apart: events, facts and yes-no details are one."""
    for sort, rows in tables.items():
        for name, row in rows.items():
            whole = sort in {"event", "fact"} or (sort == "detail" and row.holds is Holds.YES_NO)
            for key in ("label", "denied", "subject"):
                if getattr(row, key, ""):
                    yield (sort, name, key), getattr(row, key), "clause" if whole else sort
