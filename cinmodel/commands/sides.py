"""The two sides of a plan: a draft and what it is held against, each an authority file, a folder of them or a revision."""

from __future__ import annotations

import difflib
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from attrs import evolve, frozen

from cinmodel.commands.place import PACKED
from cinmodel.commands.revisions import in_repository, lay_out, revision
from cinmodel.diagnostics import Mistake, Mistakes, nearest, quoted
from cinmodel.loading.documents import read_text, read_toml
from cinmodel.loading.project import AUTHORITIES, CLAUSES, NO_AUTHORITIES, VOCABULARY, Project, project

HEAD = "HEAD"
AN_EXAMPLE = "name a file such as authorities/devon.toml, or a folder with authorities/ in it"


@frozen(eq=False)
class Side:
    """A project, and of which of its authorities alone there is talk; of all where `only` is None.

    `shown` is what the user called it, and `named` turns the name of a file in the project into what the user knows it by.
    """

    shown: str
    project: Project
    only: frozenset[str] | None
    named: Callable[[str], str]


@frozen
class _Place:
    root: Path
    only: frozenset[str] | None
    named: Callable[[str], str]


def draft_side(text: str, context: Path, scratch: Path) -> Side:
    """The draft. What a file or a folder lacks to be a project is taken from the project folder that the user stands in.

    Raises:
        Mistakes: there is no such draft, or it does not load.

    """
    return _loaded(text, _place(text, context, scratch, None))


def base_side(text: str | None, draft: Side, context: Path, scratch: Path) -> Side:
    """What the draft is held against: what was named, else the last commit, else the packed copy, which is said.

    Raises:
        Mistakes: there is nothing to hold it against, or it does not load.

    """
    if text is not None:
        side = _loaded(text, _place(text, context, scratch, draft.only))
    elif context != PACKED and in_repository(context):
        side = _loaded(HEAD, _place(HEAD, context, scratch, draft.only))
    elif (PACKED / AUTHORITIES).is_dir():
        shown = "the copy packed with cinmodel"
        side = _loaded(shown, _Place(PACKED, None, lambda file: f"{shown}: {file}"))
    else:
        what = "the project folder is in no git repository, so there is no last commit to hold the draft against"
        raise Mistakes([Mistake("--against", 0, what, "name a file, a folder or a revision with --against")])
    asked = draft.only if draft.only is not None else {one.id for one in draft.project.procedures}
    there = side.only if side.only is not None else {one.id for one in side.project.procedures}
    if side.only is not None and not asked & there:
        what = f"this is of {', '.join(sorted(there))}, and the draft is of {', '.join(sorted(asked))}"
        raise Mistakes([Mistake(side.shown, 0, what, "name two of the same authority")])
    print(f"against {side.shown}", file=sys.stderr)
    return side


def _loaded(shown: str, place: _Place) -> Side:
    try:
        one = project(place.root)
    except Mistakes as found:
        raise Mistakes(evolve(each, file=place.named(each.file)) for each in found.mistakes) from found
    for name in sorted(place.only or ()):
        if one.procedure(name) is None:
            cure = nearest(name, [each.id for each in one.procedures])
            raise Mistakes([Mistake(shown, 0, f"{quoted(name)} is not an authority here", cure)])
    return Side(shown, one, place.only, place.named)


def _place(text: str, context: Path, scratch: Path, of: frozenset[str] | None) -> _Place:
    path = Path(text)
    if _is(path, Path.is_dir):
        return _folder(path, text, context, scratch)
    if _is(path, Path.exists):
        return _file(path, text, context, scratch, of)
    try:
        found = revision(text, context)
    except Mistakes as refused:
        near = _near(text, context)
        raise Mistakes(evolve(each, cure=near or each.cure) for each in refused.mistakes) from refused
    lay_out(found, text, context, scratch)
    name = text.partition(":")[0] or HEAD
    only = None if found.authority is None else frozenset({found.authority})
    return _Place(scratch, only, lambda file: f"{name}:{file}")


def _near(text: str, context: Path) -> str:
    """The cure where what was named is nearly an authority of the project; empty where it is not."""
    known = {one.stem: one for one in (context / AUTHORITIES).glob("*.toml") if one.name not in NO_AUTHORITIES}
    found = difflib.get_close_matches(Path(text).stem.lower(), known, n=1, cutoff=0.7)
    if not found or ":" in text:
        return ""
    return f"did you mean {quoted(known[found[0]].as_posix())}?"


def _is(path: Path, asked: Callable[[Path], bool]) -> bool:
    try:
        return asked(path)
    except (OSError, ValueError):
        return False


def _folder(path: Path, text: str, context: Path, scratch: Path) -> _Place:
    if (path / AUTHORITIES).is_dir():
        return _Place(path, None, lambda file: _under(path, file))
    files = [one for one in sorted(path.glob("*.toml")) if one.is_file()]
    if not [one for one in files if one.name not in NO_AUTHORITIES]:
        raise Mistakes([Mistake(text, 0, "there is no authority file in this folder", AN_EXAMPLE)])
    whole = path.resolve()
    if whole.name == AUTHORITIES and (path / VOCABULARY).exists():
        root = _from_here(whole.parent)
        return _Place(root, None, lambda file: _under(root, file))
    _lay_over(context, scratch, {one.name: one for one in files})
    for one in sorted((path / CLAUSES).glob("*.json")):
        shutil.copyfile(one, scratch / AUTHORITIES / CLAUSES / one.name)
    only = frozenset(one.stem for one in files if one.name not in NO_AUTHORITIES)
    given = {f"{AUTHORITIES}/{one.name}": one.as_posix() for one in files}
    return _Place(scratch, only, lambda file: given.get(file, file))


def _file(path: Path, text: str, context: Path, scratch: Path, of: frozenset[str] | None) -> _Place:
    if path.suffix != ".toml":
        raise Mistakes([Mistake(text, 0, "this is no authority file: its name does not end with .toml", AN_EXAMPLE)])
    if path.name in NO_AUTHORITIES:
        what = "this is no authority file, though it stands beside them"
        raise Mistakes([Mistake(text, 0, what, "name the folder that it stands in")])
    whole = path.resolve()
    if whole.parent.name == AUTHORITIES and (path.parent / VOCABULARY).exists():
        root = _from_here(whole.parent.parent)
        return _Place(root, frozenset({path.stem}), lambda file: _under(root, file))
    authority = _whose(path, text, context, of)
    _lay_over(context, scratch, {f"{authority}.toml": path})
    given = f"{AUTHORITIES}/{authority}.toml"
    return _Place(scratch, frozenset({authority}), lambda file: text if file == given else file)


def _whose(path: Path, text: str, context: Path, of: frozenset[str] | None) -> str:
    """The authority that a file beside no others is of: by its name, by the name in it, or the one that it is held against."""
    known = {one.stem for one in (context / AUTHORITIES).glob("*.toml") if one.name not in NO_AUTHORITIES}
    if path.stem in known:
        return path.stem
    if of is not None and len(of) == 1:
        return next(iter(of))
    written = read_toml(read_text(path, text), text).values.get("authority")
    name = written.get("name") if isinstance(written, dict) else None
    for each in sorted(known):
        cover = read_toml(read_text(context / AUTHORITIES / f"{each}.toml", each), each).values.get("authority")
        if isinstance(cover, dict) and name is not None and cover.get("name") == name:
            return each
    what = f"{quoted(path.stem)} is not an authority of this project, and the name in the file is not one's either"
    raise Mistakes([Mistake(text, 0, what, "call the file as the authority's own, such as devon.toml")])


def _lay_over(context: Path, scratch: Path, files: dict[str, Path]) -> None:
    """The project folder's authorities, with some files laid over them."""
    to = scratch / AUTHORITIES
    try:
        shutil.copytree(context / AUTHORITIES, to)
        (to / CLAUSES).mkdir(exist_ok=True)
        for name, path in files.items():
            shutil.copyfile(path, to / name)
    except OSError as error:
        named = str(error.filename or context / AUTHORITIES)
        what = f"it cannot be read or copied ({error.strerror or 'one of the files in it'})"
        raise Mistakes([Mistake(named, 0, what, "check that it may be read")]) from error


def _from_here(folder: Path) -> Path:
    """A folder as it is written from this one; on Windows, where it may stand on another drive, in full."""
    try:
        return Path(os.path.relpath(folder))
    except ValueError:
        return folder


def _under(root: Path, file: str) -> str:
    return (root / file).as_posix()
