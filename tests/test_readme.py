"""What the README shows is what there is."""

import json
import re

import pytest
from conftest import ROOT

from cinmodel.cli import parser
from cinmodel.comparison import compare
from cinmodel.reports.relations import Findings
from cinmodel.reports.tables import markdown
from cinmodel.steps import definitions

README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown(name):
    """What stands between two marks of the README, without the fences."""
    text = re.search(rf"<!-- {name} -->\n(.*?)<!-- end of ", README, re.DOTALL)[1]
    return re.sub(r"^```.*\n", "", text, flags=re.MULTILINE)


def test_the_first_rows_are_those_of_the_report(real):
    told = compare(real.procedures, ())
    overview = markdown(told, {}, Findings({}, real.procedures, real.inherited)).split("## Overview")[1]
    table = [line for line in overview.splitlines() if line.startswith("|")]
    assert shown("first rows") == "\n".join(table[:10]) + "\n"


def test_the_example_of_a_case_is_judged_as_the_readme_says(cinmodel, small):
    (small / "case.toml").write_text(shown("example: case"))
    arguments = ("check", "case.toml", "--authority", "devon", "--on", "2026-02-02", "--project", str(ROOT))
    ran = cinmodel(*arguments)
    assert ran.status == 1
    assert "How soon is the first meeting held?" in ran.out
    assert cinmodel(*arguments, "--format", "json").out
    every = cinmodel(
        "check", "case.toml", "--authority", "all", "--on", "2026-02-02", "--topics", "--project", str(ROOT)
    )
    for name in ("Devon", "Waltham Forest", "Essex", "Doncaster", "Generic"):
        assert name in every.out.split("\n\n")[1]
    assert " procedures side by side, on Monday 2 February 2026\n" in every.out


def test_the_example_in_json_is_the_same_case(cinmodel, small):
    (small / "case.toml").write_text(shown("example: case"))
    (small / "case.json").write_text(shown("example: case in JSON"))
    arguments = ("--authority", "all", "--on", "2026-02-02", "--project", str(ROOT), "--format", "json")
    assert cinmodel("check", "case.json", *arguments).out == cinmodel("check", "case.toml", *arguments).out


def test_the_example_in_csv_is_the_same_case(cinmodel, small):
    (small / "case.toml").write_text(shown("example: case"))
    (small / "case.csv").write_text(shown("example: case in CSV"))
    arguments = ("--authority", "all", "--on", "2026-02-02", "--project", str(ROOT), "--format", "json")
    assert cinmodel("check", "case.csv", *arguments).out == cinmodel("check", "case.toml", *arguments).out


def test_the_example_of_a_provision_stands_in_a_file():
    lines = (ROOT / "authorities" / "devon.toml").read_text(encoding="utf-8").splitlines()
    for line in shown("example: writer").splitlines():
        assert line in lines


def test_the_cell_that_the_readme_explains_is_there(cinmodel):
    assert cinmodel("explain", "doncaster", "first-meeting-time", "--project", str(ROOT)).status == 0


def test_every_command_and_every_step_is_in_the_readme(real):
    commands = next(iter(action.choices for action in parser()._actions if action.dest == "command"))  # noqa: SLF001
    for command in commands:
        assert f"| `{command}" in README
    assert len(definitions(real.vocabulary)) <= 30


@pytest.mark.parametrize("command", ["compare", "test"])
def test_the_two_commands_at_the_top_are_targets(command):
    assert README.index(f"make {command}") < 150
    assert f"\n{command}:" in (ROOT / "Makefile").read_text(encoding="utf-8")


def test_the_keys_of_a_finding_are_documented(cinmodel, small):
    (small / "case.toml").write_text('[[events]]\nevent = "review"\non = 2026-01-05\n')
    findings = json.loads(
        cinmodel("check", "case.toml", "--authority", "alpha", "--on", "2026-01-21", "--format", "json").out
    )
    section = README.split("`check`: a list of")[1].split("`ledger`")[0]
    for key in findings[0]:
        assert f'"{key}"' in section
