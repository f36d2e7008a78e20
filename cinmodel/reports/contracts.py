"""The JSON that others rely on: documented in the README, stable in shape and order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from cinmodel.clauses import printed
from cinmodel.comparison import Cell, Comparison
from cinmodel.outcomes import Outcome
from cinmodel.provisions import Circumstance, Citation, Item, Provision
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import condition


def json_text(value: Any) -> str:
    """JSON as it is committed and printed: two spaces, letters as they are, a line end."""
    return json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def json_records(values: Mapping[str, Any]) -> str:
    """A JSON object with each record of its lists on a line of its own: large, and still readable as a difference."""
    parts = []
    for key, value in values.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            records = ",\n".join(_compact(one) for one in value)
            parts.append(f"{json.dumps(key)}: [\n{records}\n]")
        elif isinstance(value, dict) and value and all(isinstance(one, dict) for one in value.values()):
            records = ",\n".join(f"{json.dumps(name)}: {_compact(one)}" for name, one in value.items())
            parts.append(f"{json.dumps(key)}: {{\n{records}\n}}")
        else:
            parts.append(f"{json.dumps(key)}: {_compact(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def comparison_values(
    told: Comparison, words: Mapping[str, str], found: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """The comparison. `words` says for each authority whether its cited words were checked against the source.

    `found` holds the relations, witnesses and doubts, as `evidence_values` gives them; the matrix alone has none.
    """
    return {
        "as_of": told.vocabulary.comparison.as_of.isoformat(),
        "authorities": [one.id for one in told.procedures],
        "words": dict(words),
        "topics": [
            {
                "id": row.id,
                "question": row.topic.question,
                "family": row.topic.family,
                "kind": row.topic.kind,
                "status": row.status.value,
                "cells": {cell.procedure.id: _cell(cell, told.vocabulary) for cell in row.cells},
            }
            for row in told.rows
        ],
        **(found or {"relations": [], "witnesses": {}, "doubts": []}),
        "crossrun": [outcome_values(one) for one in told.outcomes],
    }


def _cell(cell: Cell, vocabulary: Vocabulary) -> dict[str, Any]:
    return {
        "state": "silent" if cell.silent else "stated",
        "positions": [position_values(one, vocabulary) for one in cell.provisions],
        "contradiction": cell.contradiction,
        "ambiguous": cell.ambiguous,
        "scenarios": cell.scenarios,
    }


def position_values(one: Provision, vocabulary: Vocabulary) -> dict[str, Any]:
    """What a provision says. `value` is the figure as written, None where there is none."""
    return {
        "provision": one.id,
        "text": one.position(vocabulary),
        "says": one.says,
        "value": one.value(),
        "strength": one.strength.value,
        "hedge": one.hedge or None,
        "when": [condition(part, vocabulary) for part in one.when],
        "unless": [condition(part, vocabulary) for part in one.unless],
        "items": [_entry(entry, vocabulary) for entry in one.entries()],
        "readings": [
            {
                "id": reading.id,
                "means": reading.means,
                "value": reading.provision.value(),
                "text": reading.provision.position(vocabulary),
                "replaces": list(reading.replaces),
            }
            for reading in one.readings
        ],
        "clashes_with": list(one.clashes_with),
        "cites": cite_values(one.all_citations()),
    }


def _entry(entry: Item | Circumstance, vocabulary: Vocabulary) -> dict[str, Any]:
    values: dict[str, Any] = {"item": entry.item}
    if isinstance(entry, Item):
        values["strength"] = entry.strength.value if entry.strength else None
        values["hedge"] = entry.hedge or None
    values["when"] = [condition(part, vocabulary) for part in entry.when]
    values["unless"] = [condition(part, vocabulary) for part in entry.unless]
    values["cites"] = cite_values(entry.cites)
    return values


def cite_values(cites: Iterable[Citation]) -> list[dict[str, str]]:
    """Citations with the locator in its printed form."""
    return [{"at": printed(cite.at), "words": cite.words} for cite in cites]


def outcome_values(one: Outcome) -> dict[str, Any]:
    """One scenario under one procedure. `row` counts an outline's rows from 1 and is None for a plain scenario."""
    return {
        "feature": one.scenario.feature,
        "rule": one.scenario.rule,
        "scenario": one.scenario.name,
        "row": one.scenario.row or None,
        "owner": one.scenario.owner,
        "authority": one.authority,
        "topic": one.topic,
        "outcome": one.outcome,
        "detail": one.detail,
    }
