"""What the page needs besides the comparison's JSON: the covers of the documents and the labels of families and names."""

from __future__ import annotations

from typing import Any

from cinmodel.comparison import Comparison, Row
from cinmodel.procedures import Procedure
from cinmodel.vocabulary import NAMED, Holds, Vocabulary


def cover_values(told: Comparison) -> dict[str, Any]:
    """Covers, labels and the day of the report as plain values, in the order of the comparison."""
    words = told.vocabulary
    return {
        "documents": {one.id: _document(one, told) for one in told.procedures},
        "families": {name: words.family[name].label for name in told.families()},
        "events": {name: event.label for name, event in words.event.items()},
        "facts": {name: (fact.label, fact.denied) for name, fact in words.fact.items()},
        "details": {
            name: (one.label, one.denied, _names(words, one.holds), _empty(one.holds))
            for name, one in words.detail.items()
        },
        "items": {row.id: _items(row, words) for row in told.rows},
    }


def _document(one: Procedure, told: Comparison) -> dict[str, Any]:
    cover = one.authority
    return {
        "name": cover.name,
        "title": cover.title,
        "version": cover.version,
        "updated": cover.updated.isoformat() if cover.updated else None,
        "review_due": cover.review_due.isoformat() if cover.review_due else None,
        "past_review": one.past_review(told.vocabulary.comparison.as_of),
        "legal_basis": cover.legal_basis,
        "working_days": cover.working_days.assumed,
        "notes": list(cover.notes),
    }


def _items(row: Row, words: Vocabulary) -> dict[str, str]:
    """The labels of everything in the sets of a row: what sort of name an id is depends on the kind of provision."""
    labels: dict[str, str] = {}
    for cell in row.cells:
        for one in cell.provisions:
            holds = getattr(one, "holds", Holds.ITEM)
            labels |= {entry.item: words.label(holds, entry.item) for entry in one.entries() if entry.item}
    return labels


def _names(words: Vocabulary, holds: Holds) -> dict[str, str]:
    return {name: one.label for name, one in words.names(holds).items()} if holds in NAMED else {}


def _empty(holds: Holds) -> str:
    """What an empty list is called."""
    return "nothing" if holds is Holds.ITEM else "nobody"
