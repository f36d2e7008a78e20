"""`cinmodel sources`: the clause index made from the source documents, or held against them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from cinmodel.clauses import Clause, SourceProblems, printed, read_source
from cinmodel.commands.place import SOURCES, loaded, needed_sources, root, write
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.editions import compare_index, index_text
from cinmodel.inheritance import likeness_text, likenesses
from cinmodel.loading.documents import read_text
from cinmodel.loading.inherited import INHERITED
from cinmodel.loading.project import AUTHORITIES, CLAUSES, VOCABULARY, check_words
from cinmodel.reports.contracts import json_text


def run(told: argparse.Namespace) -> int:
    """Write the index of every authority's source, or say what moved, changed, vanished or is new; 1 if anything did."""
    return _index(told) if told.action == "index" else _verify(told)


def _index(told: argparse.Namespace) -> int:
    """The index comes first: authority files do not load without it, so only their names are read here."""
    folder = root(told)
    given = told.sources or os.environ.get(SOURCES)
    if not given:
        cure = f"name their folder, or set {SOURCES}"
        raise Mistakes([Mistake("sources", 0, "the source documents are not given", cure)])
    written = {}
    read: dict[str, tuple[Clause, ...]] = {}
    for path in sorted((folder / AUTHORITIES).glob("*.toml")):
        source = Path(given) / f"{path.stem}.md"
        if path.name == VOCABULARY or not source.exists():
            continue
        try:
            title, clauses = read_source(read_text(source, source.name))
        except SourceProblems as error:
            raise Mistakes(Mistake(source.name, one.line, one.what, one.cure) for one in error.problems) from error
        write(folder / AUTHORITIES / CLAUSES / f"{path.stem}.json", index_text(path.stem, title, clauses))
        written[path.stem] = len(clauses)
        read[path.stem] = clauses
    if not written:
        what = "there is no source document of any authority in this folder"
        raise Mistakes([Mistake(Path(given).name, 0, what, "name the folder that holds <authority>.md")])
    write(folder / AUTHORITIES / INHERITED, likeness_text(likenesses(read)))
    if told.format == "json":
        print(json_text(written), end="")
    else:
        for authority, count in written.items():
            print(f"{authority}: {count} clauses")
    return 0


def _verify(told: argparse.Namespace) -> int:
    one = loaded(told)
    sources = needed_sources(told, one)
    result: dict[str, dict[str, object]] = {}
    changed = False
    for procedure in one.procedures:
        if procedure.id not in sources or procedure.id not in one.indexes:
            result[procedure.id] = {"state": "not checked"}
            continue
        difference = compare_index(one.indexes[procedure.id], sources[procedure.id])
        moved = [[printed(old), printed(new)] for old, new in difference.moved]
        parts = {name: [printed(each) for each in getattr(difference, name)] for name in ("changed", "vanished", "new")}
        same = not (moved or any(parts.values()))
        changed = changed or not same
        state = "unchanged" if same else "changed"
        result[procedure.id] = {"state": state, "clauses": len(sources[procedure.id]), "moved": moved, **parts}
    problems: list[str] = []
    try:
        check_words(one, sources)
    except Mistakes as found:
        problems = [str(each) for each in found.mistakes]
    if told.format == "json":
        print(json_text({"authorities": result, "words": problems}), end="")
    else:
        for authority, told_of in result.items():
            lists = "; ".join(f"{key}: {value}" for key, value in told_of.items() if isinstance(value, list) and value)
            print(f"{authority}: {told_of['state']}{f' ({lists})' if lists else ''}")
        for problem in problems:
            print(problem)
        print("cited words: " + ("see above" if problems else "all stand in their clauses"))
    return 1 if changed or problems else 0
