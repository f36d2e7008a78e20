"""`cinmodel schema`: write the JSON Schemas."""

from __future__ import annotations

import argparse
from pathlib import Path

from cinmodel.commands.place import loaded, writable, write
from cinmodel.loading.project import AUTHORITIES
from cinmodel.reports.contracts import json_text
from cinmodel.schema import authority_schema, case_schema, vocabulary_schema


def run(told: argparse.Namespace) -> int:
    """Write one schema a sort of file, or print all of them."""
    vocabulary = loaded(told).vocabulary
    schemas = {
        "authority": authority_schema(vocabulary),
        "vocabulary": vocabulary_schema(),
        "case": case_schema(vocabulary),
    }
    if told.format == "json":
        print(json_text(schemas), end="")
        return 0
    folder = Path(told.to) if told.to else writable(told) / AUTHORITIES / "schemas"
    for name, schema in schemas.items():
        path = folder / f"{name}.schema.json"
        write(path, json_text(schema))
        print(path.as_posix())
    return 0
