"""`authorities/inherited.json`: the near-identical clauses of the documents, made from the sources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.inheritance import Inheritance, Likeness, inheritance
from cinmodel.loading.documents import read_json, read_text

INHERITED = "inherited.json"
KEY = "near-identical"
AGAIN = 'make the file again with "cinmodel sources index"'


def inherited(path: Path, name: str) -> Inheritance:
    """Read the file; where there is none, no wording is known to be inherited.

    Raises:
        Mistakes: it is anything but what `cinmodel sources index` writes.

    """
    if not path.exists():
        return inheritance(())
    text = read_text(path, name)
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        values = read_json(text, name).values
    rows = values.get(KEY) if isinstance(values, dict) else None
    if not isinstance(rows, list) or set(values) != {KEY}:
        raise Mistakes([Mistake(name, 1, f'the file holds "{KEY}" alone, a list', AGAIN)])
    return inheritance(list(_likenesses(rows, name)))


def _likenesses(rows: list[Any], name: str) -> Iterator[Likeness]:
    for number, row in enumerate(rows, 1):
        match row:
            case {
                "a": str(a),
                "a-at": str(a_at),
                "b": str(b),
                "b-at": str(b_at),
                "similarity": float(share),
                **more,
            } if not more:
                yield Likeness(a, a_at, b, b_at, share)
            case _:
                raise Mistakes([Mistake(name, number + 2, "this is no pair of clauses with a similarity", AGAIN)])
