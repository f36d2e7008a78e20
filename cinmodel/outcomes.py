"""Scenarios as they were parsed, and how each went under one procedure."""

from __future__ import annotations

from attrs import field, frozen

AGREE, DIFFER, SILENT, UNKNOWN, FAILED = "agree", "differ", "silent", "unknown", "failed"


@frozen
class Step:
    """One step: its keyword by meaning (an And is what came before it), its text, the rows of its table, its line."""

    keyword: str
    text: str
    table: tuple[tuple[str, ...], ...] | None = None
    line: int = field(default=0, eq=False)


@frozen
class Scenario:
    """One scenario or one row of an outline, background included.

    `row` counts the outline's rows from 1 and is 0 for a plain scenario; `line` is that of the scenario or row.
    """

    feature: str
    rule: str
    name: str
    row: int
    line: int
    cites: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def owner(self) -> str:
        """The authority whose scenario it is."""
        return self.feature.split("/", 1)[0]


@frozen
class Outcome:
    """How a scenario went under one procedure; `failed` is a scenario that is broken everywhere."""

    scenario: Scenario
    authority: str
    topic: str
    outcome: str
    detail: str = ""
