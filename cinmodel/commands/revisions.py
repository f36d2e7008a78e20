"""A project folder as it was in a git revision, laid out in a folder of its own."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path, PurePosixPath

from attrs import frozen

from cinmodel.diagnostics import Mistake, Mistakes, quoted
from cinmodel.loading.project import AUTHORITIES, FEATURES

SECONDS = 60
"""Longer than that git is not waited for."""


@frozen
class Revision:
    """A commit and a folder in it. `authority` is the one that was named alone, if any."""

    commit: str
    folder: str
    authority: str | None


def in_repository(folder: Path) -> bool:
    """Whether a folder stands in a git repository that git reads; not where git is missing."""
    found = _git(folder, "rev-parse", "--is-inside-work-tree")
    return found is not None and found.returncode == 0


def revision(text: str, folder: Path) -> Revision:
    """The revision that a text names: `HEAD`, `main:authorities/devon.toml`, `main:authorities`.

    Raises:
        Mistakes: git is missing, the folder stands in no repository, or there is no such revision or file in it.

    """
    prefix = _asked(folder, text, "rev-parse", "--show-prefix").strip()
    name, colon, path = text.partition(":")
    commit = _commit(folder, text, name)
    inside = PurePosixPath(path if colon else prefix)
    authority = None
    if inside.suffix == ".toml":
        authority, inside = inside.stem, inside.parent
    if colon and inside.name == AUTHORITIES:
        inside = inside.parent
    found = Revision(commit, "" if inside == PurePosixPath() else inside.as_posix(), authority)
    wanted = _inside(found, f"{AUTHORITIES}/{authority}.toml" if authority else AUTHORITIES)
    if not _there(folder, f"{commit}:{wanted}"):
        cure = "name a revision that has it, such as HEAD, or HEAD:authorities/devon.toml"
        raise Mistakes([Mistake(text, 0, f"there is no {wanted} in {name}", cure)])
    return found


def lay_out(found: Revision, text: str, folder: Path, to: Path) -> None:
    """Write the authorities and, where there are any, the features of a revision into a folder.

    Raises:
        Mistakes: git does not give them.

    """
    for part in (AUTHORITIES, FEATURES):
        if part == FEATURES and not _there(folder, f"{found.commit}:{_inside(found, FEATURES)}"):
            continue
        tree = f"{found.commit}:{_inside(found, part)}"
        ran = _git(folder, "archive", "--format=tar", f"--prefix={part}/", tree, top=True)
        if ran is None or ran.returncode != 0:
            raise Mistakes([Mistake(text, 0, "git does not give the files of this revision", _said(ran))])
        with tarfile.open(fileobj=io.BytesIO(ran.stdout)) as files:
            for member in files:
                path = PurePosixPath(member.name)
                data = files.extractfile(member) if member.isfile() and ".." not in path.parts else None
                if data is not None:
                    (to / path).parent.mkdir(parents=True, exist_ok=True)
                    (to / path).write_bytes(data.read())


def _inside(found: Revision, part: str) -> str:
    return f"{found.folder}/{part}" if found.folder else part


def _there(folder: Path, name: str) -> bool:
    ran = _git(folder, "cat-file", "-e", name)
    return ran is not None and ran.returncode == 0


def _commit(folder: Path, text: str, name: str) -> str:
    ran = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name or 'HEAD'}^{{commit}}")
    if ran is None or ran.returncode != 0:
        what = f"there is no such file or folder, and git knows no revision {quoted(name)}"
        cure = "name an authority file, a folder of them, or a revision such as HEAD or main:authorities/devon.toml"
        raise Mistakes([Mistake(text, 0, what, cure)])
    return ran.stdout.decode().strip()


def _asked(folder: Path, text: str, *arguments: str) -> str:
    ran = _git(folder, *arguments)
    if ran is None:
        what = "there is no such file or folder, and git, which would read it as a revision, is not on this computer"
        raise Mistakes([Mistake(text, 0, what, "name a file or a folder, or install git")])
    if ran.returncode != 0:
        what = "there is no such file or folder, and the project folder is in no git repository that git reads"
        raise Mistakes([Mistake(text, 0, what, f"name a file or a folder that is there ({_said(ran)})")])
    return ran.stdout.decode(errors="replace")


def _said(ran: subprocess.CompletedProcess[bytes] | None) -> str:
    """The first line that git said, as part of a cure."""
    lines = [] if ran is None else ran.stderr.decode(errors="replace").strip().splitlines()
    return f"git says: {lines[0]}" if lines else "git says nothing"


def _git(folder: Path, *arguments: str, top: bool = False) -> subprocess.CompletedProcess[bytes] | None:
    """Run git in a folder, or at the top of its repository; None where git is missing or does not end."""
    start = folder
    if top:
        found = _git(folder, "rev-parse", "--show-toplevel")
        start = Path(found.stdout.decode().rstrip("\n")) if found is not None and found.returncode == 0 else folder
    try:
        return subprocess.run(  # noqa: S603 - a list of arguments, and no shell
            ["git", "-C", str(start), *arguments],  # noqa: S607 - the git that the user has
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
