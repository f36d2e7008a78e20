"""`statute.toml`: national time limits, each with the law or guidance it stands in."""

from __future__ import annotations

from cattrs import BaseValidationError

from cinmodel.diagnostics import Mistakes, Refusal, nearest, quoted
from cinmodel.loading.documents import Document
from cinmodel.loading.structure import Problem, Problems, problems_of, strict_converter, structure_by_keys
from cinmodel.loading.vocabularies import KEBAB, NAME
from cinmodel.spans import in_definite_days
from cinmodel.statute import Limit
from cinmodel.vocabulary import Vocabulary

TABLE = "limit"


def limits(document: Document, vocabulary: Vocabulary) -> tuple[Limit, ...]:
    """The limits that a document lists.

    Raises:
        Mistakes: everything wrong with it.

    """
    structure = structure_by_keys(strict_converter(), Limit)
    problems: list[Problem] = [
        ((key,), f"{quoted(key)} is not a table here", nearest(key, (TABLE,)))
        for key in document.values
        if key != TABLE
    ]
    rows = document.values.get(TABLE, {})
    if not isinstance(rows, dict):
        problems.append(((TABLE,), f'"{TABLE}" is not a table', f"write [{TABLE}.some-name]"))
        rows = {}
    found: list[Limit] = []
    for name, row in rows.items():
        path = (TABLE, name)
        if not KEBAB.fullmatch(name):
            problems.append((path, f"{quoted(name)} is not a name", NAME))
        try:
            if not isinstance(row, dict):
                raise Refusal(f"{quoted(name)} is not a table", f"write [{TABLE}.{name}]")
            if "id" in row:
                raise Problems([(("id",), '"id" is not a key here', "the heading names the limit")])
            read: Limit = structure({**row, "id": name}, Limit)
        except (BaseValidationError, Problems, Refusal) as error:
            problems.extend(((*path, *inner), what, cure) for inner, what, cure in problems_of(error))
            continue
        problems.extend(((*path, *inner), what, cure) for inner, what, cure in _unknown(read, vocabulary))
        found.append(read)
    if problems:
        raise Mistakes(document.mistake(*problem) for problem in problems)
    return tuple(found)


def _unknown(read: Limit, vocabulary: Vocabulary) -> list[Problem]:
    """A topic or an event that is not in the vocabulary, and a span that gives no date."""
    found: list[Problem] = []
    if read.topic not in vocabulary.topic:
        cure = nearest(read.topic, vocabulary.topic)
        found.append((("topic",), f"{quoted(read.topic)} is not a known topic", cure))
    if read.after not in vocabulary.event:
        cure = nearest(read.after, vocabulary.event)
        found.append((("after",), f"{quoted(read.after)} is not a known event", cure))
    if not read.within.definite:
        what = f'"{read.within}" leaves open which days are meant'
        found.append((("within",), what, f"write {in_definite_days(read.within)}"))
    return found
