"""`cinmodel new`: an authority from a document stands beside the others without a change of code."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT

from cinmodel.clauses import read_source
from cinmodel.kinds import KINDS
from cinmodel.loading.project import project
from cinmodel.skeletons import title_of

PAGE = """\
<h1>Puddleby: Ponds</h1><h2>1. Meetings</h2><p>A first meeting must be held within ten blue moons.</p>
<ul><li>the hat is brought</li></ul><h2>2. Visits</h2><p>Ducks are visited often.</p>"""
SIXTH = ("new", "authority", "puddleby", "--name", "Puddleby", "--source", "puddleby.html")


@pytest.fixture
def page(small):
    (small / "puddleby.html").write_text(PAGE)


@pytest.fixture
def whole(cinmodel, tmp_path, monkeypatch, page):
    """A copy of the real project with the new authority beside the five."""
    folder = tmp_path / "whole"
    assert cinmodel("new", "project", str(folder), "--project", str(ROOT)).status == 0
    assert cinmodel(*SIXTH, "--project", str(folder)).status == 0
    monkeypatch.chdir(folder)
    return folder


def test_what_is_written_and_what_is_left_to_do_is_said(cinmodel, small, page):
    ran = cinmodel(*SIXTH)
    assert ran.status == 0
    assert ran.out.split("\n") == [
        "written: authorities/clauses/puddleby.json",
        "written: features/puddleby/example.txt",
        "written: authorities/puddleby.toml",
        "puddleby: 3 clauses, none of them accounted for yet",
        "next: fill in authorities/puddleby.toml; cinmodel ledger --authority puddleby shows what is left",
        "",
    ]
    account = json.loads(cinmodel("ledger", "--authority", "puddleby", "--format", "json").out)["puddleby"]
    assert {name: one["class"] for name, one in account.items()} == dict.fromkeys(["1¶1", "1¶2", "2¶1"], "unaccounted")


def test_nothing_of_the_document_goes_into_the_project_but_its_title_and_marks(cinmodel, small, page):
    cinmodel(*SIXTH)
    written = [*small.rglob("puddleby.json"), *small.rglob("puddleby.toml"), *(small / "features/puddleby").iterdir()]
    assert len(written) == 3
    for path in written:
        assert not re.search(r"blue moons|\bhat\b|Ducks", path.read_text())
    assert title_of("a b c d e f g h i j") == "a b c d e f g h"


def test_lint_matrix_check_and_ledger_take_the_sixth_beside_the_five(cinmodel, whole):
    assert cinmodel("lint").out.endswith("0 mistakes\n")
    told = json.loads(cinmodel("compare", "--only", "matrix", "--format", "json").out)
    assert told["authorities"][-1] == "puddleby"
    assert len(told["authorities"]) == 6
    assert {topic["cells"]["puddleby"]["state"] for topic in told["topics"]} == {"silent"}
    assert re.search(r"^puddleby .* 3 +3$", cinmodel("ledger").out, re.MULTILINE)
    Path("case.toml").write_text('[[events]]\nevent = "first-meeting"\non = 2026-01-05\n')
    ran = cinmodel("check", "case.toml", "--authority", "puddleby", "--on", "2026-01-21", "--format", "json")
    assert (ran.status, ran.out) == (0, "[]\n")


def test_the_reports_and_the_cross_run_have_a_column_more(cinmodel, small, page):
    cinmodel(*SIXTH)
    told = json.loads(cinmodel("compare", "--format", "json").out)
    assert {one["outcome"] for one in told["crossrun"] if one["authority"] == "puddleby"} == {"silent"}
    assert cinmodel("compare").status == 0
    assert "| Puddleby |" in (small / "reports" / "comparison.md").read_text(encoding="utf-8")


def test_every_example_loads_once_the_comment_signs_are_taken_out(cinmodel, whole):
    path = whole / "authorities" / "puddleby.toml"
    cover, examples = path.read_text(encoding="utf-8").split("# deadline: ")
    blocks = re.findall(r"^# \[.*\n(?:# .*\n|# *\n)*", examples, re.MULTILINE)
    bare = "\n".join(re.sub("^# ?", "", block, flags=re.MULTILINE) for block in blocks)
    assert set(tomllib.loads(bare)) == set(KINDS)
    path.write_text(f"{cover.rsplit('# ', 1)[0]}\n{bare}", encoding="utf-8")
    provisions = project(whole).procedure("puddleby").provisions
    assert sorted(one.kind for one in provisions) == sorted(KINDS)
    assert all(one.value() for one in provisions if one.kind in {"deadline", "interval", "duration"})


def test_a_first_provision_with_its_scenario_is_run_and_compared(cinmodel, small, page):
    cinmodel(*SIXTH)
    path = small / "authorities" / "puddleby.toml"
    path.write_text(
        path.read_text(encoding="utf-8")
        + '[deadline.first]\ntopic = "first-meeting-time"\nstrength = "must"\nsays = "Soon."\nwhat = "first-meeting"\n'
        'within = "3 weeks"\nafter = "assessment-completed"\ncites = [{ at = "1/1", words = "within ten blue moons" }]\n',
        encoding="utf-8",
    )
    (small / "features" / "puddleby" / "meetings.feature").write_text(
        "Feature: Meetings\n  @cite:1/1\n  Rule: Soon\n    Scenario: In time\n"
        "      Given the assessment was completed on Monday 5 January 2026\n"
        "      And the first meeting was held on Monday 26 January 2026\n"
        "      When the case is looked at on Tuesday 27 January 2026\n      Then the first meeting is in time\n"
    )
    (small / "sources" / "puddleby.html").write_text(PAGE)
    ran = cinmodel("lint", "--sources", "sources")
    assert (ran.status, "puddleby: cited words checked" in ran.out) == (0, True)
    told = json.loads(cinmodel("compare", "--format", "json").out)
    [row] = [one for one in told["topics"] if one["id"] == "first-meeting-time"]
    assert row["cells"]["puddleby"]["positions"][0]["value"] == "3 weeks"
    assert "puddleby: unchanged" in cinmodel("sources", "verify", "sources").out


def test_the_document_can_be_written_one_clause_a_line_to_be_looked_over(cinmodel, small, page):
    ran = cinmodel(*SIXTH, "--clauses", "elsewhere", "--format", "json")
    assert json.loads(ran.out)["written"][0] == "elsewhere/puddleby.md"
    title, clauses = read_source((small / "elsewhere" / "puddleby.md").read_text(encoding="utf-8"))
    assert title == "Puddleby: Ponds"
    assert [(one.locator, one.text, one.heading) for one in clauses] == [
        ("1/1", "A first meeting must be held within ten blue moons.", "1. Meetings"),
        ("1/2", "- the hat is brought", "1. Meetings"),
        ("2/1", "Ducks are visited often.", "2. Visits"),
    ]
    (small / "authorities" / "puddleby.toml").unlink()
    ran = cinmodel(*SIXTH, "--clauses", "elsewhere")
    assert (ran.status, "elsewhere/puddleby.md: this file is there already; name another folder" in ran.err) == (
        2,
        True,
    )
    assert not (small / "authorities" / "puddleby.toml").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("authority", "Puddle By"), 'ID: "Puddle By" is not a name; '),
        (("authority", "all"), 'ID: "all" cannot be the name of an authority; choose another'),
        (("authority", "vocabulary"), 'ID: "vocabulary" cannot be the name of an authority; choose another'),
        (("authority", "x"), "--name: the authority's name is missing or cannot be shown; give the name as reports show it"),
        (("authority", "x", "--name", "a\tb"), "--name: the authority's name is missing or cannot be shown"),
        (("authority", "x", "--name", "X"), "--source: the document is not given; name it with --source"),
        (("authority", "x", "--name", "X", "--source", "no.pdf"), "no.pdf: there is no such file; check its name"),
        (("authority", "x", "--name", "X", "--source", "sources"), "sources: this is not a source document; name a file"),
        (("authority", "x", "--name", "X", "--source", "a.pdf", "--place", "Mars"), '--place: "Mars" has no bank holidays here'),
        (
            ("authority", "alpha", "--name", "A", "--source", "puddleby.html"),
            'authorities/alpha.toml: there is an authority "alpha" already; edit it, or choose another id',
        ),
        (("project", "."), ".: there is authorities/ or features/ in it already; name a folder that has neither"),
    ],
)  # fmt: skip
def test_wrong_use_is_told_with_its_cure(cinmodel, page, arguments, message):
    ran = cinmodel("new", *arguments)
    assert ran.status == 2
    assert message in ran.err


def test_a_disk_that_cannot_be_written_leaves_no_authority(cinmodel, small, page, monkeypatch):
    def full(self, target):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "replace", full)
    ran = cinmodel(*SIXTH)
    assert ran.status == 2
    assert "it cannot be written (Read-only file system); check that the folder may be written" in ran.err
    assert not list(small.rglob("*puddleby.toml*"))
    (small / "file").write_text("")
    ran = cinmodel("new", "project", "file/inside")
    assert (ran.status, "the project cannot be copied there" in ran.err) == (2, True)


def test_the_packed_copy_is_not_changed(cinmodel, small, page, monkeypatch):
    monkeypatch.setattr("cinmodel.commands.place.PACKED", small)
    (small / "empty").mkdir()
    monkeypatch.chdir(small / "empty")
    ran = cinmodel(*SIXTH)
    assert ran.status == 2
    assert (
        'the copy packed with cinmodel is not to be changed; make a folder of your own: "cinmodel new project'
        in ran.err
    )
    assert cinmodel("watch").status == 2
    assert cinmodel("new", "project", "mine").status == 0
    assert (small / "empty" / "mine" / "authorities" / "alpha.toml").exists()
