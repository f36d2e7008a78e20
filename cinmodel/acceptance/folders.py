"""Where the kit finds the procedures when nobody names a folder."""

from __future__ import annotations

from pathlib import Path

from cinmodel.loading.project import AUTHORITIES

PACKED = Path(__file__).parent.parent / "packed"


def folder() -> Path:
    """This folder if it has authorities/, else the packed copy."""
    return Path() if Path(AUTHORITIES).is_dir() else PACKED
