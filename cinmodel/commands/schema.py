"""`cinmodel schema`: write the JSON Schemas, and what the acceptance kit's adopters need beside them."""

from __future__ import annotations

import argparse
from pathlib import Path

from cinmodel.acceptance.schemas import answer_schema, claims_schema, openapi, question_schema, step_list
from cinmodel.commands.place import loaded, writable, write
from cinmodel.loading.project import AUTHORITIES
from cinmodel.reports.contracts import json_text
from cinmodel.schema import authority_schema, case_schema, statute_schema, vocabulary_schema


def run(told: argparse.Namespace) -> int:
    """Write one file each, or print all of them."""
    one = loaded(told)
    vocabulary = one.vocabulary
    schemas = {
        "authority": authority_schema(vocabulary),
        "vocabulary": vocabulary_schema(),
        "case": case_schema(vocabulary),
        "statute": statute_schema(vocabulary),
        "acceptance-question": question_schema(vocabulary, one.procedures),
        "acceptance-answer": answer_schema(vocabulary),
        "acceptance-claims": claims_schema(vocabulary),
    }
    others = {
        "acceptance-openapi.json": openapi(vocabulary, one.procedures),
        "acceptance-steps.json": step_list(vocabulary),
    }
    if told.format == "json":
        print(json_text({**schemas, **{name.removesuffix(".json"): value for name, value in others.items()}}), end="")
        return 0
    folder = Path(told.to) if told.to else writable(told) / AUTHORITIES / "schemas"
    for name, value in {**{f"{name}.schema.json": schema for name, schema in schemas.items()}, **others}.items():
        write(folder / name, json_text(value))
        print((folder / name).as_posix())
    return 0
