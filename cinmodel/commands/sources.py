"""`cinmodel sources`: the clause index made from the source documents, or held against them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from attrs import evolve

from cinmodel.clauses import Clause, Index
from cinmodel.commands.place import SOURCES, loaded, root, write
from cinmodel.commands.scenarios import scenarios
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.editions import compare_index, index_text, mark
from cinmodel.inheritance import likeness_text, likenesses
from cinmodel.ledger import standing
from cinmodel.loading.inherited import INHERITED
from cinmodel.loading.project import AUTHORITIES, CLAUSES, NO_AUTHORITIES, NOT_CHECKED, Project, check_words
from cinmodel.loading.sources import read_source_documents
from cinmodel.published.segments import Segmented
from cinmodel.reports.contracts import json_text
from cinmodel.reports.editions import Edition, edition_text, edition_values

NOT_GIVEN = Mistake("sources", 0, "the source documents are not given", f"name their folder, or set {SOURCES}")


def run(told: argparse.Namespace) -> int:
    """Write the index of every authority's source, or say what moved, changed, vanished or is new; 1 if anything did."""
    return _index(told) if told.action == "index" else _verify(told)


def _index(told: argparse.Namespace) -> int:
    """The index comes first: authority files do not load without it, so only their names are read here."""
    folder = root(told)
    given = told.sources or os.environ.get(SOURCES)
    if not given:
        raise Mistakes([NOT_GIVEN])
    names = [path.stem for path in sorted((folder / AUTHORITIES).glob("*.toml")) if path.name not in NO_AUTHORITIES]
    documents = read_source_documents(Path(given), tuple(names))
    written = {}
    for name, document in documents.items():
        text = index_text(name, document.title, document.clauses)
        write(folder / AUTHORITIES / CLAUSES / f"{name}.json", text)
        written[name] = len(document.clauses)
        for each in document.unread:
            print(f"{name}: {each.place}: {each.what}", file=sys.stderr)
    missing = sorted(set(names) - set(documents))
    if missing and (folder / AUTHORITIES / INHERITED).exists():
        # What is near-identical with a document that is not given cannot be found again: it must not be lost either.
        told_of = f"{AUTHORITIES}/{INHERITED}: left as it was, because there is no document of {', '.join(missing)}"
        print(told_of, file=sys.stderr)
    else:
        clauses = {name: document.clauses for name, document in documents.items()}
        write(folder / AUTHORITIES / INHERITED, likeness_text(likenesses(clauses)))
    if told.format == "json":
        print(json_text(written), end="")
    else:
        for authority, count in written.items():
            print(f"{authority}: {count} clauses")
    return 0


def _verify(told: argparse.Namespace) -> int:
    one = loaded(told)
    documents = _documents(told.sources, one)
    earlier = _documents(told.before, one) if told.before else {}
    every = scenarios(one)
    editions: dict[str, Edition] = {}
    for each in one.procedures:
        if each.id in documents and each.id in one.indexes:
            document, index = documents[each.id], one.indexes[each.id]
            editions[each.id] = Edition(
                index=index,
                difference=compare_index(index, document.clauses),
                clauses=len(document.clauses),
                unread=document.unread,
                standing=standing(each, every),
                was=_by_mark(index, earlier[each.id].clauses) if each.id in earlier else {},
                now={clause.locator: clause.text for clause in document.clauses},
            )
    problems: list[str] = []
    try:
        check_words(one, {name: _as_cited(each, documents[name].clauses) for name, each in editions.items()})
    except Mistakes as found:
        problems = [str(each) for each in found.mistakes]
    if told.format == "json":
        values = {
            each.id: edition_values(editions[each.id]) if each.id in editions else {"state": NOT_CHECKED}
            for each in one.procedures
        }
        print(json_text({"authorities": values, "words": problems}), end="")
    else:
        for each in one.procedures:
            if each.id in editions:
                print(edition_text(each.id, editions[each.id]), end="")
            else:
                print(f"{each.id}: {NOT_CHECKED}")
        for problem in problems:
            print(problem)
        print("cited words: " + ("see above" if problems else "all stand in their clauses"))
    return 1 if problems or any(not each.difference.same for each in editions.values()) else 0


def _documents(given: str | None, one: Project) -> dict[str, Segmented]:
    folder = given or os.environ.get(SOURCES)
    if not folder:
        raise Mistakes([NOT_GIVEN])
    return read_source_documents(Path(folder), tuple(each.id for each in one.procedures))


def _by_mark(index: Index, clauses: Iterable[Clause]) -> dict[str, str]:
    """The texts of the earlier edition under the locators of its index: only those that the index marks."""
    texts = {mark(clause).fingerprint: clause.text for clause in clauses}
    return {name: texts[one.fingerprint] for name, one in index.marks.items() if one.fingerprint in texts}


def _as_cited(edition: Edition, clauses: Iterable[Clause]) -> tuple[Clause, ...]:
    """The clauses of a new edition under the locators by which the procedure still cites them."""
    by_locator = {clause.locator: clause for clause in clauses}
    return tuple(evolve(by_locator[now], locator=was) for was, now in edition.difference.now().items())
