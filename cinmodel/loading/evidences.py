"""Evidence written as JSON and read back: what the cache holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from cattrs import Converter
from cattrs.preconf.json import make_converter

from cinmodel.cases import Carried
from cinmodel.evidence import Evidence
from cinmodel.spans import Span, definite_span


def evidence_text(found: Evidence) -> str:
    """Evidence as JSON text."""
    return json.dumps(_converter().unstructure(found), ensure_ascii=False, separators=(",", ":"))


def evidence_of(text: str) -> Evidence | None:
    """The evidence that a text holds; None where it holds none: what a cache gives back is never trusted."""
    try:
        return _converter().structure(json.loads(text), Evidence)
    except Exception:  # noqa: BLE001 - whatever is wrong with it, it is not used
        return None


@lru_cache
def _converter() -> Converter:
    converter = make_converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_func(_is_carried, _plain)
    converter.register_structure_hook_func(_is_carried, lambda value, _: _carried(value))
    return converter


def _is_carried(kind: Any) -> bool:
    return bool(kind == Mapping[str, Carried])


def _plain(carries: Mapping[str, Carried]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name, value in carries.items():
        if isinstance(value, frozenset):
            plain[name] = sorted(value)
        elif isinstance(value, date):
            plain[name] = {"date": value.isoformat()}
        else:
            plain[name] = str(value) if isinstance(value, Span) else value
    return plain


def _carried(plain: Mapping[str, Any]) -> dict[str, Carried]:
    carries: dict[str, Carried] = {}
    for name, value in plain.items():
        match value:
            case bool():
                carries[name] = value
            case list():
                carries[name] = frozenset(value)
            case {"date": str(day)}:
                carries[name] = date.fromisoformat(day)
            case _:
                carries[name] = definite_span(value)
    return carries
