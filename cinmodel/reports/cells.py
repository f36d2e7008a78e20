"""Text as it can stand in a cell of a spreadsheet."""

from __future__ import annotations

from cinmodel.reports.letters import holdable

FORMULA = ("=", "+", "-", "@", "\t", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""How text begins that some spreadsheet takes for a formula; the last four are full-width forms."""


def plain(value: str | int) -> str | int:
    """Text that a spreadsheet does not take for a formula."""
    if not isinstance(value, str):
        return value
    value = holdable(value)
    return f"'{value}" if value.startswith(FORMULA) else value
