"""The text of a cell: what each provision says, how strongly, under which readings, on which clause."""

from __future__ import annotations

from cinmodel.clauses import printed
from cinmodel.comparison import Cell
from cinmodel.provisions import Provision
from cinmodel.reports.marks import SILENT
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import listed


def full(one: Provision, vocabulary: Vocabulary) -> str:
    """A provision in one line: strength, position, scope, hedge, readings."""
    text = f"{one.strength.value.replace('-', ' ')}: {one.position(vocabulary)}"
    scope = one.scope(vocabulary)
    if scope:
        text += f", {scope}"
    if one.hedge:
        text += f" ({one.hedge})"
    if one.readings:
        text += "; read as " + listed(
            (f"“{reading.means}”: {_told(reading.provision, vocabulary)}" for reading in one.readings), "or as"
        )
    return text


def _told(one: Provision, vocabulary: Vocabulary) -> str:
    return one.value() or one.position(vocabulary)


def clauses(one: Provision) -> str:
    """The clauses a provision stands on, in printed form, each once."""
    return ", ".join(dict.fromkeys(printed(cite.at) for cite in one.all_citations()))


def short(cell: Cell, vocabulary: Vocabulary) -> str:
    """A cell in a few words: the figures as written, or the position; with a sign for doubt."""
    if cell.silent:
        return SILENT
    told = [one.value() or one.position(vocabulary) for one in cell.provisions]
    sign = " ≠" if cell.contradiction else ""
    sign += " ?" if cell.ambiguous else ""
    return " / ".join(dict.fromkeys(told)) + sign
