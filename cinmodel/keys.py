"""The key under which what was found out about a topic may be found again: it stands for everything it was made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import attrs

from cinmodel.calendars import Calendar
from cinmodel.procedures import Procedure
from cinmodel.vocabulary import Vocabulary

WORDING = frozenset({"says", "cites"})
"""What of a provision bears on no verdict."""

PACKAGE = Path(__file__).parent


def code_key(package: Path = PACKAGE) -> str:
    """A digest of the program itself, as far as it finds anything out: what another version found out is not used.

    What reads files, writes reports and takes commands stands in folders of its own, on the floors above.
    """
    digest = hashlib.sha256()
    for path in sorted([*package.glob("*.py"), *(package / "kinds").glob("*.py")]):
        digest.update(path.relative_to(package).as_posix().encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def vocabulary_key(vocabulary: Vocabulary) -> str:
    """A digest of all names, labels and dates."""
    return _digest([_plain(getattr(vocabulary, one.name)) for one in attrs.fields(Vocabulary)])


def topic_key(topic: str, procedures: Sequence[Procedure], of: Iterable[str]) -> str:
    """A digest of what the procedures say on a topic, of their calendars, and of the digests `of` everything else."""
    said = [(one.id, _calendar(one.calendar), _plain(one.on_topic.get(topic, ()))) for one in procedures]
    return _digest([*of, topic, said])


def proof_key(texts: Mapping[str, str], procedures: Sequence[Procedure]) -> str:
    """A digest of scenarios and of everything that they are held against."""
    of = (code_key(), vocabulary_key(procedures[0].vocabulary))
    said = [(one.id, one.authority.name, _calendar(one.calendar), _plain(one.provisions)) for one in procedures]
    return _digest([*of, sorted(texts.items()), said])


def _digest(value: object) -> str:
    return hashlib.sha256(repr(value).encode()).hexdigest()


def _calendar(calendar: Calendar) -> list[int]:
    return [
        calendar.first.toordinal(),
        calendar.last.toordinal(),
        *sorted(day.toordinal() for day in calendar.holidays),
    ]


def _plain(value: Any) -> Any:
    """A value whose text is the same in every run: sets in order, no wording, no citations."""
    if isinstance(value, frozenset):
        return sorted(map(repr, map(_plain, value)))
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Mapping):
        return [(key, _plain(one)) for key, one in value.items()]
    if attrs.has(type(value)):
        fields = [one.name for one in attrs.fields(type(value)) if one.name not in WORDING]
        return [type(value).__name__, *((name, _plain(getattr(value, name))) for name in fields)]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
