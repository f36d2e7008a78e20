"""`equivalent.toml`: mutants that no scenario can notice, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen
from cattrs import BaseValidationError

from cinmodel.diagnostics import Mistakes, Refusal, nearest, quoted
from cinmodel.loading.documents import Document
from cinmodel.loading.structure import Problem, Problems, problems_of, strict_converter, structure_by_keys

SORTS = ("mutant", "unnoticed")


@frozen
class EquivalentMutant:
    """A mutant by its name (`provision: change`), and why it makes no difference."""

    authority: str
    mutant: str
    reason: str


@frozen
class UnnoticedDifference:
    """A topic on which the scenarios of `owner` cannot notice the procedure of `authority`, and why."""

    topic: str
    owner: str
    authority: str
    reason: str


@frozen
class Equivalents:
    """What is written down as making no difference."""

    mutants: tuple[EquivalentMutant, ...] = ()
    unnoticed: tuple[UnnoticedDifference, ...] = ()


def equivalents(document: Document) -> Equivalents:
    """The equivalent mutants that a document lists.

    Raises:
        Mistakes: everything wrong with it.

    """
    converter = strict_converter()
    problems: list[Problem] = [
        ((key,), f"{quoted(key)} is not a key here", nearest(key, SORTS)) for key in document.values if key not in SORTS
    ]

    def read(sort: str, cls: type) -> Iterator[Any]:
        structure = structure_by_keys(converter, cls)
        rows = document.values.get(sort, [])
        if not isinstance(rows, list):
            problems.append(((sort,), f"{quoted(sort)} is not a list", f"write each under [[{sort}]]"))
            return
        for place, row in enumerate(rows):
            try:
                yield structure(row, cls)
            except (BaseValidationError, Problems, Refusal) as error:
                problems.extend(((sort, place, *path), what, cure) for path, what, cure in problems_of(error))

    found = Equivalents(tuple(read("mutant", EquivalentMutant)), tuple(read("unnoticed", UnnoticedDifference)))
    if problems:
        raise Mistakes(document.mistake(*problem) for problem in problems)
    return found
