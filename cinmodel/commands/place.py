"""Where a command reads and writes: the project folder, the sources, the reports."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from cinmodel.clauses import Clause
from cinmodel.diagnostics import Mistake, Mistakes, nearest, quoted
from cinmodel.loading.project import AUTHORITIES, NOT_CHECKED, Project, check_words, project, read_sources
from cinmodel.procedures import Procedure

PACKED = Path(__file__).parent.parent / "packed"
SOURCES = "CINMODEL_SOURCES"


def root(told: argparse.Namespace) -> Path:
    """The project folder: the one named, else this folder if it has authorities/, else the packed copy; said on stderr.

    Raises:
        Mistakes: there is none.

    """
    if told.project is not None:
        folder, which = Path(told.project), str(told.project)
    elif Path(AUTHORITIES).is_dir():
        folder, which = Path(), "this folder"
    else:
        folder, which = PACKED, "the copy packed with cinmodel"
    if not (folder / AUTHORITIES).is_dir():
        cure = "name a folder that has one with --project"
        raise Mistakes([Mistake(which, 0, f"there is no {AUTHORITIES}/ in it", cure)])
    print(f"procedures from {which}", file=sys.stderr)
    return folder


def loaded(told: argparse.Namespace) -> Project:
    """The project that a command works on."""
    return project(root(told))


def writable(told: argparse.Namespace) -> Path:
    """The folder under which a command writes: never into the packed copy."""
    return Path(told.project) if told.project is not None else Path()


def sources(told: argparse.Namespace, one: Project) -> dict[str, tuple[Clause, ...]]:
    """The source documents, where they are given by the option or the environment; else none."""
    folder = told.sources or os.environ.get(SOURCES)
    return read_sources(Path(folder), tuple(each.id for each in one.procedures)) if folder else {}


def needed_sources(told: argparse.Namespace, one: Project) -> dict[str, tuple[Clause, ...]]:
    """The source documents.

    Raises:
        Mistakes: they are not given.

    """
    found = sources(told, one)
    if not found:
        cure = f"name their folder, or set {SOURCES}"
        raise Mistakes([Mistake("sources", 0, "the source documents are not given", cure)])
    return found


def words(told: argparse.Namespace, one: Project) -> Mapping[str, str]:
    """For each authority whether its cited words were held against its source.

    Raises:
        Mistakes: words that do not stand in their clause.

    """
    given = sources(told, one)
    return check_words(one, given) if given else {each.id: NOT_CHECKED for each in one.procedures}


def chosen(one: Project, authority: str) -> Procedure:
    """The procedure with an id.

    Raises:
        Mistakes: there is none.

    """
    found = one.procedure(authority)
    if found is None:
        cure = nearest(authority, [each.id for each in one.procedures])
        raise Mistakes([Mistake("authority", 0, f"{quoted(authority)} is not an authority here", cure)])
    return found


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all.

    Raises:
        Mistakes: it cannot be written; what was there before stays.

    """
    # The process's number keeps two runs apart that write at the same time.
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except OSError as error:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        what = f"it cannot be written ({error.strerror})"
        raise Mistakes([Mistake(path.as_posix(), 0, what, "check that the folder may be written")]) from error
