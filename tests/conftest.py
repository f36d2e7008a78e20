"""What several tests share: the project itself, a small invented one, and the command line run in this process."""

from __future__ import annotations

import shutil
import signal
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from attrs import frozen
from hypothesis import settings

from cinmodel.cli import main
from cinmodel.commands.evidences import evidences
from cinmodel.evidence import Evidence
from cinmodel.inheritance import inheritance
from cinmodel.loading.project import Project, project
from cinmodel.procedures import Procedure
from cinmodel.reports.relations import Findings

ROOT = Path(__file__).parent.parent
SMALL = Path(__file__).parent / "small"

settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


@frozen
class Ran:
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


def nothing_found(procedures: Sequence[Procedure]) -> Findings:
    """What stands in reports of procedures that have not been searched."""
    return Findings({}, procedures, inheritance(()))


def interruptible() -> None:
    """Let a process that is started be stopped as by Ctrl-C, also where the tests run in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def real() -> Project:
    """The five procedures."""
    return project(ROOT)


@pytest.fixture(scope="session")
def evidence(real: Project) -> dict[str, Evidence]:
    """What was found out about every topic of the five procedures: from the user's cache what has not changed."""
    return evidences(real)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A copy of the invented project, free to change."""
    folder = tmp_path / "small"
    shutil.copytree(SMALL, folder)
    return folder


@pytest.fixture
def cinmodel(small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """The command line, run inside the invented project."""
    monkeypatch.chdir(small)
    monkeypatch.delenv("CINMODEL_SOURCES", raising=False)

    def run(*arguments: str) -> Ran:
        try:
            status = main(arguments)
        except SystemExit as stop:
            status = int(stop.code or 0)
        printed = capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    return run
