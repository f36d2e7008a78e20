"""`cinmodel watch`: each save is looked at, errors first, and nothing that is typed stops it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT, interruptible

from cinmodel.commands import watch
from cinmodel.commands.last_commit import since
from cinmodel.commands.rounds import Rounds
from cinmodel.commands.saves import authorities_of, saves, seen
from cinmodel.loading.project import project

ALPHA = "authorities/alpha.toml"
FEATURE = "features/alpha/meetings.feature"


class Typing:
    """Stands for the time that passes: at each pause it does the next thing, and at the end presses Ctrl-C."""

    def __init__(self, *acts):
        self.acts = [*acts]

    def __call__(self, _):
        if not self.acts:
            raise KeyboardInterrupt
        act = self.acts.pop(0)
        if act:
            act()


def waited(*acts):
    """Each act with the two looks that find it settled."""
    return [one for act in acts for one in (act, None, None)]


@pytest.fixture
def watched(cinmodel, small, monkeypatch):
    """Runs watch while the acts are done; gives the rounds that it told in JSON."""

    def run(*acts):
        monkeypatch.setattr(watch, "sleep", Typing(*waited(*acts)))
        ran = cinmodel("watch", "--format", "json")
        assert ran.status == 0
        return [json.loads(line) for line in ran.out.splitlines()]

    return run


def edit(path, old, new):
    def act():
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return act


def test_at_first_everything_is_looked_at(watched):
    assert watched() == [
        {"touched": ["alpha", "beta"], "loads": True, "mistakes": [], "failed": [], "passed": 12, "stale": []}
    ]


def test_a_figure_that_is_changed_fails_its_scenarios_and_those_of_no_other_authority(watched, small):
    _, after, back = watched(
        edit(small / ALPHA, '"10 working days"', '"9 working days"'), edit(small / ALPHA, '"9 working', '"10 working')
    )
    assert after["touched"] == ["alpha"]
    assert [(one["file"], one["line"]) for one in after["failed"]] == [(FEATURE, 9)]
    assert "late" in after["failed"][0]["detail"]
    assert (back["failed"], back["mistakes"]) == ([], [])


def test_a_syntax_error_in_the_middle_of_typing_is_told_and_survived(watched, small):
    _, broken, mended = watched(
        edit(small / ALPHA, 'within = "10', "within = 10"), edit(small / ALPHA, "within = 10", 'within = "10')
    )
    assert broken["loads"] is False
    assert [(one["file"], one["line"]) for one in broken["mistakes"]] == [(ALPHA, 19)]
    assert (mended["loads"], mended["mistakes"], mended["failed"]) == (True, [], [])


def test_a_broken_feature_is_told_and_survived(watched, small):
    _, broken, mended = watched(
        edit(small / FEATURE, "When the case", "Wen the case"), edit(small / FEATURE, "Wen the case", "When the case")
    )
    first = broken["mistakes"][0]
    assert (first["file"], first["line"], broken["loads"]) == (FEATURE, 11, False)
    assert (mended["mistakes"], mended["failed"]) == ([], [])


def test_lint_is_asked_of_what_was_touched_alone(watched, small):
    beta = small / "features" / "beta" / "meetings.feature"
    _, found = watched(edit(small / FEATURE, "on Monday 19 January 2026", "on Tuesday 19 January 2026"))
    assert {one["file"] for one in found["mistakes"]} == {FEATURE}
    assert beta.exists()
    assert found["touched"] == ["alpha"]


def test_a_new_vocabulary_is_asked_of_all_and_makes_the_schemas_stale(watched, cinmodel, small):
    cinmodel("schema")
    vocabulary = small / "authorities" / "vocabulary.toml"
    label = '[fact.abroad]\nlabel = "the child is abroad"\ndenied = "the child is not abroad"\n\n[role.team-manager]'
    _, found = watched(edit(vocabulary, "[role.team-manager]", label))
    assert found["touched"] == ["alpha", "beta"]
    assert found["stale"] == [
        "authorities/schemas/authority.schema.json", "authorities/schemas/case.schema.json",
    ]  # fmt: skip


def test_a_file_that_is_taken_away_or_added_is_noticed(watched, small):
    away = small / "features" / "beta" / "meetings.feature"
    text = away.read_text()
    _, without, again = watched(away.unlink, lambda: away.write_text(text))
    assert without["touched"] == ["beta"]
    assert without["mistakes"][0]["what"].startswith("no scenario of beta cites a clause")
    assert (again["touched"], again["mistakes"]) == (["beta"], [])


def test_while_an_editor_is_still_writing_nothing_is_said(small):
    path = small / ALPHA
    acts = Typing(*(lambda part=part: path.write_text(part) for part in ("a", "ab", "abc")), None, None)
    found = []
    with pytest.raises(KeyboardInterrupt):
        found.extend(one for one in saves(small, acts) if found.append(one))
    assert found == [frozenset({path})]


def test_a_save_that_is_undone_before_anybody_looks_is_none(small):
    before = seen(small)
    path = small / "authorities" / "gamma.toml"
    found = []
    acts = Typing(lambda: path.write_text(""), path.unlink, None, None)
    with pytest.raises(KeyboardInterrupt):
        found.extend(one for one in saves(small, acts) if found.append(one))
    assert found == []
    assert seen(small) == before


def test_each_file_belongs_to_its_authority_and_the_vocabulary_to_all(small):
    paths = {small / ALPHA, small / "features" / "beta" / "meetings.feature", small / "authorities/clauses/alpha.json"}
    assert authorities_of(frozenset(paths)) == {"alpha", "beta"}
    assert authorities_of(frozenset({small / "authorities" / "vocabulary.toml"})) is None


def test_no_feature_is_parsed_twice_that_has_not_changed(small, monkeypatch):
    rounds = Rounds(small)
    first = rounds.look(None)
    monkeypatch.setattr("cinmodel.commands.rounds.feature_file", lambda *given: pytest.fail(given[1]))
    assert rounds.look(None).passed == first.passed


def test_people_read_errors_first_then_what_was_looked_at(cinmodel, small, monkeypatch):
    monkeypatch.setattr(watch, "sleep", Typing(*waited(edit(small / ALPHA, '"10 working days"', '"9 working days"'))))
    ran = cinmodel("watch")
    before, after = ran.out.split("Ctrl-C to stop\n")[:2]
    assert before.startswith("alpha, beta: 0 mistakes; 12 of 12 scenarios pass\n\nlooked at in ")
    assert after.startswith(f"{FEATURE}:9: The tenth working day is in time: ")
    assert "alpha: 0 mistakes; 8 of 9 scenarios pass" in after
    assert ran.out.endswith("\nstopped\n")
    assert watch.CLEAR not in ran.out


def test_more_than_a_screen_is_counted(cinmodel, small, monkeypatch):
    monkeypatch.setattr(watch, "sleep", Typing())
    monkeypatch.setattr(watch, "MOST_SHOWN", 1)
    edit(small / FEATURE, "Given the first", "Given the frist")()
    assert " more\n" in cinmodel("watch").out


@pytest.mark.skipif(sys.platform == "win32", reason="a signal stands for Ctrl-C")
def test_ctrl_c_leaves_a_real_process_cleanly(small):
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "cinmodel", "watch", "--project", str(small)],
            stdout=theirs, stderr=subprocess.PIPE, cwd=ROOT, preexec_fn=interruptible,  # noqa: PLW1509
        )  # fmt: skip
        shown = b""
        until = time.monotonic() + 60
        while b"Ctrl-C to stop" not in shown and time.monotonic() < until:
            shown += screen.read(1000)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 0
    assert b"Traceback" not in errors
    assert shown.startswith(watch.CLEAR.encode())


def test_what_was_changed_since_the_last_commit_is_told_field_by_field(small):
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is needed to hold what is saved against the last commit")
    for arguments in (("init", "-q"), ("add", "-A"), ("commit", "-qm", "Begin")):
        identity = ("-c", "user.name=A", "-c", "user.email=a@example.org")
        subprocess.run([git, *identity, *arguments], cwd=small, check=True)  # noqa: S603
    assert since(project(small)) == ""
    edit(small / ALPHA, "10 working days", "12 working days")()
    assert since(project(small)).splitlines()[1:3] == [
        "  Alpha, deadline.first-meeting (How soon is the first meeting held?) changes",
        "    value: 10 working days → 12 working days",
    ]
    rounds = Rounds(small)
    assert "12 working days" in watch.SECTIONS[3](rounds.look(None))
    edit(small / ALPHA, "[authority]", "[authority")()
    assert watch.SECTIONS[3](rounds.look(None)) == ""
