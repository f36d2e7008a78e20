"""JSON Schemas of authority files, vocabulary and cases, made from the classes and the names of a vocabulary.

An editor with a TOML language server completes and checks by them while somebody types; loading checks more.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from types import UnionType
from typing import Any, get_args, get_origin

import attrs

from cinmodel.bank_holidays import PLACES
from cinmodel.cases import Case
from cinmodel.kinds import KINDS
from cinmodel.kinds.interval import AsAgreed
from cinmodel.loading.authorities import CLASSES
from cinmodel.loading.structure import key_of
from cinmodel.loading.vocabularies import ROWS
from cinmodel.occasions import Carrying, Condition, Occasion
from cinmodel.procedures import Authority, WorkingDays
from cinmodel.provisions import Item, Provision
from cinmodel.spans import Span, Unit
from cinmodel.statute import Limit
from cinmodel.vocabulary import NAMED, ComparisonDates, Holds, Vocabulary

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_UNITS = "|".join(f"{unit.value[:-1]}s?" for unit in Unit)
TEXT: Schema = {"type": "string", "minLength": 1}
DATE: Schema = {"type": "string", "format": "date"}
SPAN: Schema = {
    "type": "string",
    "pattern": f"^[1-9][0-9]{{0,3}} ({_UNITS})$",
    "description": 'A whole number and a unit, such as "15 working days".',
}
KEBAB = "^[a-z0-9]+(-[a-z0-9]+)*$"
SIMPLE: dict[type, Schema] = {str: TEXT, int: {"type": "integer"}, bool: {"type": "boolean"}, date: DATE, Span: SPAN}
SIMPLE[Case] = {"type": "object"}


def authority_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of `<authority>.toml`."""
    maker = _Maker(vocabulary)
    kinds = {name: {"type": "object", "propertyNames": {"pattern": KEBAB}, "additionalProperties": maker.provision(cls)}
             for name, cls in KINDS.items()}  # fmt: skip
    classes = {name: {"type": "array", "items": TEXT} for name in CLASSES}
    return {
        "$schema": DIALECT,
        "title": "An authority's procedure",
        "type": "object",
        "required": ["authority"],
        "properties": {
            "authority": maker.table(Authority, leave_out=frozenset({"id"})),
            "clauses": {"type": "object", "properties": classes, "additionalProperties": False},
            **kinds,
        },
        "additionalProperties": False,
        "$defs": maker.definitions(),
    }


def vocabulary_schema() -> Schema:
    """The schema of `vocabulary.toml`."""
    maker = _Maker(None)
    tables = {name: maker.table(cls) for name, cls in ROWS.items()}
    tables["topic"]["properties"]["kind"] = {"enum": list(KINDS)}
    rows: Schema = {
        name: {"type": "object", "propertyNames": {"pattern": KEBAB}, "additionalProperties": table}
        for name, table in tables.items()
    }
    return {
        "$schema": DIALECT,
        "title": "The names that procedures, cases and scenarios share",
        "type": "object",
        "required": ["comparison"],
        "properties": {"comparison": maker.table(ComparisonDates), **rows},
        "additionalProperties": False,
    }


def statute_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of `statute.toml`."""
    limit = _Maker(vocabulary).table(Limit, leave_out=frozenset({"id"}))
    limit["properties"]["topic"] = _named_by(vocabulary.topic, "question")
    limit["properties"]["after"] = _named(vocabulary.event)
    rows = {"type": "object", "propertyNames": {"pattern": KEBAB}, "additionalProperties": limit}
    return {
        "$schema": DIALECT,
        "title": "National time limits that drafts are held against",
        "type": "object",
        "properties": {"limit": rows},
        "additionalProperties": False,
    }


def case_schema(vocabulary: Vocabulary) -> Schema:
    """The schema of a case, in TOML or JSON."""
    details = {name: _labelled(_carried(row.holds), row.label) for name, row in vocabulary.detail.items()}
    event = {
        "type": "object",
        "required": ["event", "on"],
        "properties": {"event": {"enum": list(vocabulary.event)}, "on": DATE, **details},
        "additionalProperties": False,
    }
    facts = {name: _labelled({"type": "boolean"}, row.label) for name, row in vocabulary.fact.items()}
    return {
        "$schema": DIALECT,
        "title": "One episode of one child's Child in Need work",
        "type": "object",
        "properties": {
            "not-recorded": {"type": "array", "items": {"enum": list(vocabulary.event)}},
            "facts": {"type": "object", "properties": facts, "additionalProperties": False},
            "events": {"type": "array", "items": event},
        },
        "additionalProperties": False,
        "$defs": _names(vocabulary),
    }


def table_schema(cls: type) -> Schema:
    """The schema of a class whose keys are its fields in kebab case."""
    return _Maker(None).table(cls)


class _Maker:
    """Turns classes into schemas; without a vocabulary names are any text."""

    def __init__(self, vocabulary: Vocabulary | None) -> None:
        self.vocabulary = vocabulary

    def provision(self, cls: type[Provision]) -> Schema:
        """One block of a kind."""
        made = self.table(cls, leave_out=frozenset({"id", "readings"}))
        properties = made["properties"]
        topics = {} if self.vocabulary is None else self.vocabulary.topic
        properties["topic"] = {
            "oneOf": [{"const": name, "description": row.question} for name, row in topics.items() if row.kind == cls.kind]
        } if any(row.kind == cls.kind for row in topics.values()) else TEXT  # fmt: skip
        properties["cites"] = {**properties["cites"], "minItems": 1}
        if "detail" in properties and self.vocabulary is not None:
            holds = getattr(cls, "holds", None)
            properties["detail"] = {
                "enum": [name for name, row in self.vocabulary.detail.items() if row.holds is holds]
            }
            items = {"$ref": f"#/$defs/{cls.holds.value}-in-a-set"}  # type: ignore[attr-defined]
            for key in ("one-of", "all-of", "none-of"):
                properties[key] = {"type": "array", "minItems": 1, "items": items}
        if "mode" in properties:
            properties["mode"] = {"enum": ["all-of", "one-of"]}
        replaced = {key: value for key, value in properties.items() if key not in {"topic", "says", "clashes-with"}}
        reading = {
            "type": "object",
            "required": ["means"],
            "properties": {"means": TEXT, **replaced},
            "additionalProperties": False,
        }
        properties["readings"] = {"type": "object", "minProperties": 2, "additionalProperties": reading}
        made["description"] = (cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")
        return made

    def table(self, cls: type, leave_out: frozenset[str] = frozenset()) -> Schema:
        """A class as a table whose keys are its fields in kebab case."""
        attrs.resolve_types(cls)
        fields = [one for one in attrs.fields(cls) if one.name not in leave_out]
        return {
            "type": "object",
            "required": [key_of(one.name) for one in fields if one.default is attrs.NOTHING],
            "properties": {key_of(one.name): self.of(one.type) for one in fields},
            "additionalProperties": False,
        }

    def of(self, wanted: Any) -> Schema:
        """A type as a schema."""
        if wanted in SIMPLE:
            return SIMPLE[wanted]
        if wanted == Condition:
            return {"$ref": "#/$defs/condition"}
        if wanted is Occasion:
            return {"$ref": "#/$defs/occasion"}
        if wanted == tuple[Occasion, ...]:
            return {"oneOf": [{"$ref": "#/$defs/occasion"}, {"type": "array", "items": {"$ref": "#/$defs/occasion"}}]}
        if wanted == tuple[Carrying, ...]:
            return {"$ref": "#/$defs/carrying"}
        if isinstance(wanted, UnionType):
            return self.of(next(one for one in get_args(wanted) if one is not type(None)))
        if get_origin(wanted) in {tuple, frozenset}:
            return {"type": "array", "items": self.of(get_args(wanted)[0])}
        if isinstance(wanted, type) and issubclass(wanted, Enum):
            return {"enum": [one.value for one in wanted]}
        if wanted is Item:
            return self._item(None)
        made = self.table(wanted)
        if wanted is WorkingDays:
            made["properties"]["place"] = {"enum": list(PLACES)}
        if wanted is AsAgreed:
            made["properties"]["allows"] = {"enum": ["sooner", "either"]}
        return made

    def _item(self, names: str | None) -> Schema:
        name: Schema = TEXT if names is None else {"$ref": f"#/$defs/{names}"}
        table = self.table(Item)
        table["properties"]["item"] = name
        return {"oneOf": [name, table]}

    def definitions(self) -> Schema:
        """Occasions, conditions and what they are made of."""
        vocabulary = self.vocabulary
        events: Schema = TEXT if vocabulary is None else _named(vocabulary.event)
        facts: Schema = TEXT if vocabulary is None else _named(vocabulary.fact)
        occasion = self.table(Occasion)
        occasion["properties"]["event"] = events
        occasion["properties"]["which"] = {
            "anyOf": [{"enum": ["each", "first", "next"]}, {"pattern": "^[1-9][0-9]?(st|nd|rd|th)$", "type": "string"}]
        }
        carrying: Schema = {"type": "object"}
        if vocabulary is not None:
            wanted = {
                name: _carried(row.holds)
                for name, row in vocabulary.detail.items()
                if row.holds in {*NAMED, Holds.YES_NO}
            }
            carrying = {"type": "object", "minProperties": 1, "properties": wanted, "additionalProperties": False}
        condition = {"$ref": "#/$defs/condition"}
        return {
            "occasion": {"oneOf": [events, occasion]},
            "condition": {
                "anyOf": [facts, {"$ref": "#/$defs/occasion"}, {"type": "array", "minItems": 1, "items": condition}]
            },
            "carrying": carrying,
            **({} if vocabulary is None else _names(vocabulary)),
            **{f"{holds.value}-in-a-set": self._item(holds.value) for holds in NAMED},
        }


def _named(rows: Mapping[str, Any]) -> Schema:
    return _named_by(rows, "label")


def _named_by(rows: Mapping[str, Any], told: str) -> Schema:
    several = [{"const": name, "description": getattr(row, told)} for name, row in rows.items()]
    return {"oneOf": several} if several else {"enum": []}


def _labelled(schema: Schema, label: str) -> Schema:
    return {**schema, "description": label}


def _names(vocabulary: Vocabulary) -> Schema:
    return {holds.value: {"enum": list(vocabulary.names(holds))} for holds in NAMED}


def _carried(holds: Holds) -> Schema:
    if holds is Holds.YES_NO:
        return {"type": "boolean"}
    if holds in NAMED:
        name = {"$ref": f"#/$defs/{holds.value}"}
        return {"oneOf": [name, {"type": "array", "items": name}]}
    return DATE if holds is Holds.DATE else SPAN
