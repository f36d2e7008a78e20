"""The sheet that is read first: what the workbook holds, and what its words and columns mean."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from cinmodel.comparison import Comparison, Status
from cinmodel.reports.marks import MEANINGS, STATUSES
from cinmodel.reports.sheets.places import COVER
from cinmodel.reports.sheets.relations import RELATION_WORDS
from cinmodel.reports.workbook import Cover, Link, Sheet, Strong, Value

TITLE = "Comparison of Child in Need procedures"


STRENGTH_WORDS = (
    ("must, will", "a duty: not keeping it is a breach"),
    ("must not", "a duty not to: not keeping it is a breach"),
    ("should, should not", "to be followed unless there is a reason: not keeping it is a departure"),
    ("expected", "the ordinary course (usually, in most cases): not keeping it is a departure"),
    ("good practice", "a recommendation: not keeping it is a departure"),
    ("may", "a permission: never a fault"),
)


def cover(told: Comparison, values: Mapping[str, Any], kept: Iterable[Sheet]) -> Cover:
    """What the workbook holds: its sheets, the documents, the words, and every column of the sheets that are there."""
    kept = tuple(kept)
    as_of = told.vocabulary.comparison.as_of
    rows: list[tuple[Value, ...]] = [
        (Strong(TITLE),),
        ("As of", as_of),
        ("", "This says what documents say, not which is better and not what the law is. Nothing here is a score."),
        (),
        (Strong("Sheets"),),
        *((Link(sheet.name, sheet.name, 1), sheet.about, f"{len(sheet.rows)} rows") for sheet in kept),
        (),
        tuple(map(Strong, ("Documents", "title", "version", "updated", "review due", "cited words"))),
    ]
    for one in told.procedures:
        cover = one.authority
        rows.append(
            (
                cover.name,
                cover.title,
                cover.version or "not stated",
                cover.updated or "not stated",
                cover.review_due or "not stated",
                values["words"].get(one.id, ""),
                "past its own review date" if one.past_review(as_of) else None,
            )
        )
    counted = Counter(row.status for row in told.rows)
    rows += [
        ("", "Cited words are checked against the source document where it is at hand while a report is made."),
        (),
        (Strong("Questions by status"),),
        *((STATUSES[status], MEANINGS[STATUSES[status]], counted[status]) for status in Status),
        ("all", "", len(told.rows)),
        (),
        (Strong("Marks"),),
        *((mark, meaning) for mark, meaning in MEANINGS.items() if mark not in STATUSES.values()),
        (),
        (Strong("Strengths"),),
        *STRENGTH_WORDS,
        (
            "with a hedge",
            "words such as “where possible”: at most a departure, because no case shows what was possible",
        ),
    ]
    if values["relations"]:
        rows += [(), (Strong("Relations"),)]
        rows += [(word.replace("-", " "), meaning) for word, (_, meaning) in RELATION_WORDS.items()]
    for sheet in kept:
        rows += [(), (Strong(f"Columns of “{sheet.name}”"),), *((one.name, one.means) for one in sheet.columns)]
    return Cover(COVER, (24, 90, 14, 14, 14, 14, 26), tuple(rows))
