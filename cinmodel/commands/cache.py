"""What was found out about each topic, kept in the user's cache folder under a key of everything it was made from."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from attrs import frozen
from platformdirs import user_cache_path

from cinmodel.evidence import Evidence
from cinmodel.loading.evidences import evidence_of, evidence_text

KEPT_DAYS = 30
"""What was not asked for in so many days goes."""

A_DAY = 24 * 60 * 60


def usual_folder() -> Path:
    """Where evidence is kept: safe to delete at any time."""
    return user_cache_path("cinmodel", appauthor=False) / "evidence"


@frozen
class Cache:
    """A folder of evidence. A file that cannot be read, or written, is as good as none; two runs may share it."""

    folder: Path

    def get(self, key: str, topic: str) -> Evidence | None:
        """What is kept under a key, if it can be read and is about the topic."""
        path = self._path(key)
        try:
            text = path.read_text(encoding="utf-8")
            os.utime(path)
        except (OSError, ValueError):
            return None
        found = evidence_of(text)
        return found if found is not None and found.topic == topic else None

    def put(self, key: str, found: Evidence) -> None:
        """Keep evidence under a key, whole or not at all."""
        path = self._path(key)
        # The process's number keeps two runs apart that write at the same time.
        temporary = path.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(evidence_text(found), encoding="utf-8")
            temporary.replace(path)

    def holds(self, key: str) -> bool:
        """Whether it was noted under a key that something holds."""
        with suppress(OSError):
            os.utime(self._path(key))
            return True
        return False

    def note(self, key: str) -> None:
        """Note under a key that something holds."""
        path = self._path(key)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()

    def clear_old(self) -> None:
        """Remove what was not asked for in a month."""
        before = time.time() - KEPT_DAYS * A_DAY
        with suppress(OSError):
            for path in self.folder.glob("*/*"):
                if path.stat().st_mtime < before:
                    path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / f"{key}.json"
