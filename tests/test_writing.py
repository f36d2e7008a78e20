"""A report is written whole or not at all."""

import os
import resource
import signal
import subprocess
import sys

import pytest
from conftest import ROOT

from cinmodel.commands.place import write, write_together
from cinmodel.diagnostics import Mistakes


def there(folder):
    """Every file in a folder and what it holds, what begins with a dot included."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def reports(tmp_path):
    write_together({tmp_path / "one.md": "old\n", tmp_path / "deep" / "two.xlsx": b"\x00\xffold"})
    return tmp_path


NEW = {"one.md": "new\n", "deep/two.xlsx": b"\x00\xffnew", "three.csv": "new\n"}


def renew(folder):
    write_together({folder / name: written for name, written in NEW.items()})


def test_text_and_bytes_are_written_as_they_are(reports):
    renew(reports)
    assert there(reports) == {"one.md": b"new\n", "deep/two.xlsx": b"\x00\xffnew", "three.csv": b"new\n"}


def test_one_file_is_written_like_several(tmp_path):
    write(tmp_path / "one.bin", b"\r\n\x00")
    write(tmp_path / "one.txt", "é\n")
    assert there(tmp_path) == {"one.bin": b"\r\n\x00", "one.txt": "é\n".encode()}


@pytest.mark.parametrize(
    "stop", [OSError(28, "No space left on device"), KeyboardInterrupt()], ids=["full", "interrupt"]
)
@pytest.mark.parametrize("after", [0, 1, 2])
def test_what_stops_while_the_disk_fills_leaves_the_old_ones(reports, monkeypatch, stop, after):
    before = there(reports)
    writing, written = type(reports).write_bytes, []

    def half(path, data):
        if len(written) == after:
            writing(path, data[:2])
            raise stop
        written.append(path)
        return writing(path, data)

    monkeypatch.setattr("pathlib.Path.write_bytes", half)
    with pytest.raises((Mistakes, KeyboardInterrupt)):
        renew(reports)
    monkeypatch.undo()
    assert len(written) == after
    assert there(reports) == before


@pytest.mark.parametrize("after", [0, 1, 2])
def test_an_interrupt_between_two_files_leaves_each_whole(reports, monkeypatch, after):
    replacing, replaced = type(reports).replace, []

    def interrupted(path, target):
        if len(replaced) == after:
            raise KeyboardInterrupt
        replaced.append(path)
        return replacing(path, target)

    monkeypatch.setattr("pathlib.Path.replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        renew(reports)
    monkeypatch.undo()
    found = there(reports)
    assert set(found) <= set(NEW)
    assert all(held in {b"old\n", b"new\n", b"\x00\xffold", b"\x00\xffnew"} for held in found.values())


def test_a_folder_that_is_a_file_is_said_with_its_name(tmp_path):
    (tmp_path / "reports").write_text("")
    with pytest.raises(Mistakes, match=r"reports/one\.md: it cannot be written"):
        write(tmp_path / "reports" / "one.md", "x")


def compare(folder, **how):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    environment.pop("CINMODEL_SOURCES", None)
    command = [sys.executable, "-m", "cinmodel", "compare"]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False, **how)  # noqa: S603


def test_a_disk_that_takes_no_more_leaves_every_old_report(small):
    assert compare(small).returncode == 0
    before = there(small / "reports")
    largest = max(len(held) for held in before.values())
    words = small / "authorities" / "vocabulary.toml"
    words.write_text(words.read_text().replace("How soon is the first meeting held?", "How soon do they first meet?"))

    def little():
        # A real refusal by the system: what is longer than this cannot be written, as on a disk that is full.
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest // 2, largest // 2))

    ran = compare(small, preexec_fn=little)
    assert ran.returncode == 2
    assert "it cannot be written" in ran.stderr
    assert "Traceback" not in ran.stderr
    assert there(small / "reports") == before
