"""`cinmodel new`: an authority to begin with from its document, or a project folder of one's own."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from cinmodel.bank_holidays import PLACES
from cinmodel.clauses import read_index
from cinmodel.commands.place import own, root, write
from cinmodel.diagnostics import Mistake, Mistakes, quoted
from cinmodel.editions import index_text
from cinmodel.loading.authorities import procedure
from cinmodel.loading.documents import read_text, read_toml
from cinmodel.loading.project import AUTHORITIES, CLAUSES, FEATURES, RESERVED, VOCABULARY, Project, project
from cinmodel.loading.sources import read_source_document
from cinmodel.loading.vocabularies import KEBAB, NAME
from cinmodel.published.segments import Segmented
from cinmodel.reports.contracts import json_text
from cinmodel.skeletons import Cover, authority_file, example_scenario, title_of

EXAMPLE = "example.txt"


def run(told: argparse.Namespace) -> int:
    """Write the files, and say what there is to do next."""
    return _project(told) if told.sort == "project" else _authority(told)


def _project(told: argparse.Namespace) -> int:
    """Copy the procedures and features in use into a folder that has none."""
    source, folder = root(told), Path(told.id)
    if (folder / AUTHORITIES).exists() or (folder / FEATURES).exists():
        what = f"there is {AUTHORITIES}/ or {FEATURES}/ in it already"
        raise Mistakes([Mistake(told.id, 0, what, "name a folder that has neither, or a new one")])
    try:
        for part in (AUTHORITIES, FEATURES):
            shutil.copytree(source / part, folder / part)
    except (OSError, shutil.Error) as error:
        what = f"the project cannot be copied there ({getattr(error, 'strerror', None) or 'some files failed'})"
        raise Mistakes([Mistake(told.id, 0, what, "check that the folder may be written")]) from error
    if told.format == "json":
        print(json_text({"project": folder.as_posix(), "written": [AUTHORITIES, FEATURES]}), end="")
    else:
        print(f"written: {folder.as_posix()}/{AUTHORITIES}/ and {FEATURES}/; work in that folder from now on")
    return 0


def _authority(told: argparse.Namespace) -> int:
    given = _given(told)
    folder = own(told)
    one = project(folder)
    if (folder / AUTHORITIES / f"{told.id}.toml").exists():
        what = f"there is an authority {quoted(told.id)} already"
        raise Mistakes([Mistake(f"{AUTHORITIES}/{told.id}.toml", 0, what, "edit it, or choose another id")])
    document = read_source_document(given)
    files = {folder / name: text for name, text in _files(told, one, document).items()}
    if told.clauses:
        path = Path(told.clauses) / f"{told.id}.md"
        if path.exists():
            raise Mistakes([Mistake(path.as_posix(), 0, "this file is there already", "name another folder")])
        files = {path: _one_a_line(document), **files}
    for path, text in files.items():
        write(path, text)
    written = [path.as_posix() for path in files]
    if told.format == "json":
        values = {
            "authority": told.id,
            "clauses": len(document.clauses),
            "written": written,
            "not_segmented": [{"place": each.place, "what": each.what} for each in document.unread],
        }
        print(json_text(values), end="")
        return 0
    for name in written:
        print(f"written: {name}")
    print(f"{told.id}: {len(document.clauses)} clauses, none of them accounted for yet")
    for each in document.unread:
        print(f"  {each.place}: {each.what}")
    print(f"next: fill in {AUTHORITIES}/{told.id}.toml; cinmodel ledger --authority {told.id} shows what is left")
    return 0


def _given(told: argparse.Namespace) -> Path:
    """The document, where all that is needed was given.

    Raises:
        Mistakes: all that was not, or not as it must be.

    """
    mistakes = []
    if not KEBAB.fullmatch(told.id):
        mistakes.append(Mistake("ID", 0, f"{quoted(told.id)} is not a name", NAME))
    if f"{told.id}.toml" == VOCABULARY or told.id in RESERVED:
        mistakes.append(Mistake("ID", 0, f"{quoted(told.id)} cannot be the name of an authority", "choose another"))
    if not told.name or not told.name.isprintable() or told.name != told.name.strip():
        cure = 'give the name as reports show it: --name "Puddleby"'
        mistakes.append(Mistake("--name", 0, "the authority's name is missing or cannot be shown", cure))
    if not told.source:
        cure = "name it with --source: a PDF, a web page, plain text, or one clause a line"
        mistakes.append(Mistake("--source", 0, "the document is not given", cure))
    if told.place not in PLACES:
        mistakes.append(
            Mistake("--place", 0, f"{quoted(told.place)} has no bank holidays here", f"use one of {', '.join(PLACES)}")
        )
    if mistakes:
        raise Mistakes(mistakes)
    return Path(told.source)


def _files(told: argparse.Namespace, one: Project, document: Segmented) -> dict[str, str]:
    """The files of the project by name; the authority file last, because it is what makes it an authority."""
    cover = Cover(
        id=told.id,
        name=told.name,
        title=title_of(told.title or document.title) or told.name,
        place=told.place,
        order=max(each.authority.order for each in one.procedures) + 1,
        first_clause=document.clauses[0].locator,
    )
    names = [each.id for each in one.procedures]
    texts = {name: read_text(one.root / AUTHORITIES / f"{name}.toml", f"{AUTHORITIES}/{name}.toml") for name in names}
    index = index_text(told.id, cover.title, document.clauses)
    name = f"{AUTHORITIES}/{told.id}.toml"
    made = authority_file(cover, one.procedures, texts)
    # What does not load is not written.
    procedure(read_toml(made, name), told.id, one.vocabulary, read_index(index))
    return {
        f"{AUTHORITIES}/{CLAUSES}/{told.id}.json": index,
        f"{FEATURES}/{told.id}/{EXAMPLE}": example_scenario(one.vocabulary, cover.first_clause),
        name: made,
    }


def _one_a_line(document: Segmented) -> str:
    """A document with one clause a line, as which its clauses can be looked over and put right."""
    lines = [f"# {document.title or 'Untitled'}"]
    heading = ""
    for clause in document.clauses:
        if clause.heading != heading:
            heading = clause.heading
            lines += ["", f"## {heading}"]
        lines.append(f"[{clause.locator.replace('/', '¶')}] {clause.text}")
    return "\n".join(lines) + "\n"
