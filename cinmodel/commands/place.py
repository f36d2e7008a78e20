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
LIVING = "living"
"""The folder of the reports that holds a page for each authority."""


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


def own(told: argparse.Namespace) -> Path:
    """The project folder, where it is one to work in.

    Raises:
        Mistakes: there is none, or only the packed copy.

    """
    folder = root(told)
    if folder == PACKED:
        what = "the copy packed with cinmodel is not to be changed"
        raise Mistakes([Mistake("project", 0, what, 'make a folder of your own: "cinmodel new project DIR"')])
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


def chosen(one: Project, authority: str, *others: str) -> Procedure:
    """The procedure with an id; `others` are what could have been written instead of one.

    Raises:
        Mistakes: there is none.

    """
    found = one.procedure(authority)
    if found is None:
        cure = nearest(authority, [*others, *(each.id for each in one.procedures)])
        raise Mistakes([Mistake("authority", 0, f"{quoted(authority)} is not an authority here", cure)])
    return found


def write(path: Path, written: str | bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        Mistakes: it cannot be written; what was there before stays.

    """
    write_together({path: written})


def write_together(files: Mapping[Path, str | bytes]) -> None:
    """Write files whole or not at all: none takes its name before all are on the disk.

    Raises:
        Mistakes: one of them cannot be written; a full disk or an interrupt leaves what was there before.

    """
    # The process's number keeps two runs apart that write at the same time.
    temporary = {path: path.with_name(f".{path.name}.{os.getpid()}") for path in files}
    path = Path()
    try:
        for path, written in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary[path].write_bytes(written.encode("utf-8") if isinstance(written, str) else written)
        for path in files:
            temporary[path].replace(path)
    except OSError as error:
        what = f"it cannot be written ({error.strerror})"
        raise Mistakes([Mistake(path.as_posix(), 0, what, "check that the folder may be written")]) from error
    finally:
        for left in temporary.values():
            with suppress(OSError):
                left.unlink(missing_ok=True)
