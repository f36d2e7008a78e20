"""Which files of a project were saved: their times are looked at again and again, which needs no library and no service."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from cinmodel.features import feature_paths
from cinmodel.loading.project import AUTHORITIES, CLAUSES, FEATURES, VOCABULARY

EVERY = 0.2
"""Seconds from one look to the next."""

Seen = Mapping[Path, tuple[int, int, int]]
"""Each file with the time of its last change, its size and its number on the disk."""


def seen(folder: Path) -> Seen:
    """The files of a project that are written by hand, and the clause indexes, as they are now."""
    authorities = folder / AUTHORITIES
    found = {}
    for path in (
        *authorities.glob("*.toml"),
        *(authorities / CLAUSES).glob("*.json"),
        *feature_paths(folder / FEATURES),
    ):
        try:
            now = path.stat()
        except OSError:
            # Between the listing and the look an editor has put another file in its place.
            continue
        found[path] = (now.st_mtime_ns, now.st_size, now.st_ino)
    return found


def saves(folder: Path, pause: Callable[[float], None]) -> Iterator[frozenset[Path]]:
    """The files that were saved, added or taken away, each time there are any; it goes on for ever.

    While an editor is still writing, nothing is said: two looks must be alike first.
    """
    known = seen(folder)
    while True:
        pause(EVERY)
        now = seen(folder)
        if now == known:
            continue
        settled = None
        while settled != now:
            now = settled or now
            pause(EVERY)
            settled = seen(folder)
        touched = frozenset(path for path in {**known, **now} if known.get(path) != now.get(path))
        known = now
        if touched:
            yield touched


def authorities_of(paths: frozenset[Path]) -> frozenset[str] | None:
    """The authorities to which files belong; None where the vocabulary is among them, to which all belong."""
    if any(path.name == VOCABULARY and path.parent.name == AUTHORITIES for path in paths):
        return None
    return frozenset(path.parent.name if path.suffix == ".feature" else path.stem for path in paths)
