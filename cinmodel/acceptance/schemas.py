"""What an adopter's programs read: JSON Schemas of question, answer and claims, an OpenAPI file, the list of steps.

All of it is made from the classes and the names of a vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cinmodel.acceptance.capabilities import Claims, Deviation, System
from cinmodel.acceptance.protocol import FAILURE, VERSION, Question, SystemFinding
from cinmodel.acceptance.services import PATH
from cinmodel.acceptance.trials import names_by_label
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.schema import DATE, DIALECT, TEXT, Schema, case_schema, table_schema
from cinmodel.steps import definitions
from cinmodel.vocabulary import Holds, Vocabulary

LABELS = ("topic", "event", "fact", "role", "person", "item", "detail")


def question_schema(vocabulary: Vocabulary, procedures: Iterable[Procedure]) -> Schema:
    """The schema of what a system is asked."""
    made = table_schema(Question)
    case = case_schema(vocabulary)
    topics = [{"const": name, "description": row.question} for name, row in vocabulary.topic.items()]
    made["properties"] |= {
        "protocol": {"const": VERSION},
        "authority": {"enum": [one.id for one in procedures]},
        "on": DATE | {"description": "The day on which the case is looked at: what happens later does not count."},
        "topics": {"type": "array", "minItems": 1, "uniqueItems": True, "items": {"oneOf": topics}},
        "case": {key: value for key, value in case.items() if key not in {"$schema", "$defs"}},
    }
    return _head("question", "A question to a system") | made | {"$defs": case["$defs"]}


def answer_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of what a system answers."""
    finding = table_schema(SystemFinding)
    missing: Schema = {"enum": sorted(set(names_by_label(vocabulary).values()))}
    finding["properties"] = {
        "topic": {"enum": list(vocabulary.topic)},
        "verdict": {"enum": [one.hyphenated for one in Verdict]},
        "severity": {"enum": [*(one.value for one in Severity), None]},
        "due": {"oneOf": [DATE, {"type": "null"}], "description": "The last good day, where there is one."},
        "missing": {"type": "array", "uniqueItems": True, "items": missing},
    }
    found = {
        "type": "object",
        "required": ["findings"],
        "properties": {"findings": {"type": "array", "items": finding}},
        "additionalProperties": False,
    }
    failure = {
        "type": "object",
        "required": [FAILURE],
        "properties": {FAILURE: TEXT | {"description": "Why the system could not find out: the scenario fails."}},
        "additionalProperties": False,
    }
    return _head("answer", "An answer of a system") | {"oneOf": [found, failure]}


def claims_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of the file in which a system's claims and known deviations stand."""
    tables = {"system": table_schema(System), "claims": table_schema(Claims)}
    deviation = table_schema(Deviation)
    topic: Schema = {"enum": list(vocabulary.topic)}
    tables["claims"]["properties"]["topics"] = {"type": "array", "minItems": 1, "items": topic}
    deviation["properties"]["topic"] = topic
    return _head("claims", "What a system claims, and where it is known to deviate") | {
        "type": "object",
        "required": ["system"],
        "properties": {**tables, "deviations": {"type": "array", "items": deviation}},
        "additionalProperties": False,
    }


def openapi(vocabulary: Vocabulary, procedures: Iterable[Procedure]) -> Schema:
    """The OpenAPI description of a service that the kit can ask."""
    # A nested schema with an $id is a document of its own, in which "#/$defs" means its own.
    question, answer = question_schema(vocabulary, procedures), answer_schema(vocabulary)
    return {
        "openapi": "3.1.1",
        "info": {"title": "Child in Need acceptance kit: the service under test", "version": VERSION},
        "paths": {
            PATH: {
                "post": {
                    "operationId": "judge",
                    "summary": "Judge a case on a day, on the topics asked for. Nothing is remembered.",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": question}}},
                    "responses": {
                        "200": {
                            "description": "A finding for each topic asked for.",
                            "content": {"application/json": {"schema": answer}},
                        }
                    },
                }
            }
        },
    }


def step_list(vocabulary: Vocabulary) -> dict[str, Any]:
    """Every step with its pattern, as JavaScript, Java and .NET write named groups, and the names behind the labels."""
    steps = [
        {
            "does": one.does.__name__.replace("_", "-"),
            "keyword": one.keyword,
            "pattern": f"^{_portable(one.pattern)}$",
            "groups": _groups(one.pattern),
            "table": one.table,
            "example": one.example,
        }
        for one in definitions(vocabulary)
    ]
    labels: dict[str, dict[str, Any]] = {}
    for sort in LABELS:
        rows = getattr(vocabulary, sort)
        labels[sort] = {row.subject if sort == "topic" else row.label: name for name, row in rows.items()}
    labels["fact-denied"] = {row.denied: name for name, row in vocabulary.fact.items()}
    labels["detail-denied"] = {row.denied: name for name, row in vocabulary.detail.items() if row.holds is Holds.YES_NO}
    holds = {name: row.holds.value for name, row in vocabulary.detail.items()}
    return {"protocol": VERSION, "steps": steps, "names": labels, "holds": holds}


def _portable(pattern: str) -> str:
    """A pattern as JavaScript, Java and .NET read it: they name groups otherwise, and escape neither space nor hyphen."""
    return pattern.replace("(?P<span_text>", "(?<span>").replace("(?P<", "(?<").replace(r"\ ", " ").replace(r"\-", "-")


def _groups(pattern: str) -> list[str]:
    return [part.partition(">")[0] for part in _portable(pattern).split("(?<")[1:]]


def _head(name: str, title: str) -> Schema:
    return {"$schema": DIALECT, "$id": f"urn:cinmodel:acceptance:{VERSION}:{name}", "title": title}
