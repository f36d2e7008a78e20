"""The two runners of one set of steps: pytest-bdd and the direct one."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from cinmodel.commands.scenarios import features
from cinmodel.diagnostics import Refusal
from cinmodel.features import feature_paths
from cinmodel.loading.project import project
from cinmodel.outcomes import Step
from cinmodel.reports.contracts import outcome_values
from cinmodel.running import Binder, UnboundStep, run_all
from cinmodel.steps import Telling, definitions, written_date

QUIET = ("-p", "no:hypothesispytest", "-p", "no:cacheprovider", "-p", "no:cov", "-q")


def under_pytest(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the feature files of a project under pytest-bdd, in a process of its own."""
    arguments = ["-m", "pytest", *QUIET, "--rootdir", str(folder), "--cin-project", ".", *options]
    arguments += [] if any(one.endswith(".feature") for one in options) else ["features"]
    if folder != ROOT:
        (folder / "no.ini").touch()
        arguments += ["-c", "no.ini"]
    return subprocess.run(  # noqa: S603
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def key(record: dict[str, object]) -> str:
    return json.dumps(record, sort_keys=True)


def both(folder: Path, outcomes_file: Path, named: str = "*") -> tuple[list[str], list[str]]:
    """The outcomes of the cross-run by each runner, in one order, of the feature files of that name."""
    paths = [path.relative_to(folder) for path in feature_paths(folder / "features") if path.match(f"{named}.feature")]
    ran = under_pytest(folder, "--cin-cross", f"--cin-outcomes={outcomes_file}", *map(str, paths))
    assert ran.returncode == 0, ran.stdout[-2000:] + ran.stderr[-2000:]
    by_pytest = json.loads(outcomes_file.read_text(encoding="utf-8"))
    one = project(folder)
    files = {"/".join(path.parts[1:]) for path in paths}
    scenarios = [scenario for file in features(one) if file.name in files for scenario in file.scenarios]
    direct = run_all(scenarios, one.procedures, Binder(definitions(one.vocabulary)))
    return sorted(map(key, by_pytest)), sorted(key(outcome_values(each)) for each in direct)


def test_both_runners_agree_outcome_for_outcome_on_the_five_procedures(tmp_path):
    """On one family of every procedure: each scenario runs under its own in both runners, here and in `features/`."""
    by_pytest, direct = both(ROOT, tmp_path / "outcomes.json", "endings")
    assert len({json.loads(one)["owner"] for one in direct}) == 5
    assert len(direct) > 500
    assert by_pytest == direct


def test_both_runners_agree_on_the_invented_procedures(small, tmp_path):
    by_pytest, direct = both(small, tmp_path / "outcomes.json")
    assert by_pytest == direct
    assert {json.loads(one)["outcome"] for one in direct} == {"agree", "differ", "silent"}


def test_a_failing_scenario_is_told_by_file_rule_step_and_answer(small):
    feature = small / "features" / "alpha" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace("Then the first meeting is in time", "Then the first meeting is late")
    )
    ran = under_pytest(small)
    assert ran.returncode == 1
    assert (
        "alpha/meetings.feature:12\n"
        "  Rule: The first meeting is held within ten working days of the assessment\n"
        "  Scenario: The tenth working day is in time\n"
        "  >> Then the first meeting is late\n"
        "     Differs: in time"
    ) in ran.stdout


def test_a_failing_given_fails_under_every_procedure_and_in_both_runners(small, tmp_path):
    feature = small / "features" / "alpha" / "meetings.feature"
    feature.write_text(feature.read_text().replace("Monday 5 January 2026", "Tuesday 5 January 2026"))
    ran = under_pytest(small, "--cin-cross")
    assert ran.returncode == 1
    assert "5 January 2026 is a Monday, not a Tuesday" in ran.stdout
    one = project(small)
    scenarios = [scenario for file in features(one) if file.owner == "alpha" for scenario in file.scenarios]
    outcomes = run_all(scenarios, one.procedures, Binder(definitions(one.vocabulary)))
    assert {each.outcome for each in outcomes} == {"failed"}


def test_outcomes_are_counted_in_their_own_words(small):
    ran = under_pytest(small, "--cin-cross")
    assert "differ" in ran.stdout.splitlines()[-1]
    assert "silent" in ran.stdout.splitlines()[-1]


def test_a_project_that_does_not_load_stops_the_run_with_its_mistakes(small):
    (small / "authorities" / "alpha.toml").write_text("")
    ran = under_pytest(small)
    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert "authorities/alpha.toml" in ran.stderr


def test_the_plugin_does_nothing_in_a_run_that_does_not_ask_for_it(tmp_path):
    (tmp_path / "test_own.py").write_text(
        "import sys\ndef test_own(request):\n"
        "    assert not request.config.pluginmanager.has_plugin('cinmodel-scenarios')\n"
        "    assert 'cinmodel.steps' not in sys.modules\n"
    )
    (tmp_path / "own.feature").write_text("Feature: not ours\n")
    (tmp_path / "no.ini").touch()
    arguments = ["-m", "pytest", *QUIET, "-c", "no.ini"]
    ran = subprocess.run(  # noqa: S603
        [sys.executable, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "1 passed" in ran.stdout, ran.stdout + ran.stderr


def test_every_step_can_be_read_in_exactly_one_way(real):
    steps = definitions(real.vocabulary)
    binder = Binder(steps)
    for one in steps:
        step = Step(one.keyword, one.example, (("x",),) if one.table else None)
        assert [found for found, _ in binder.matching(step)] == [one], one.example


def test_a_step_that_nobody_defined_is_told(real):
    with pytest.raises(UnboundStep, match="no step reads"):
        Binder(definitions(real.vocabulary)).bind(Step("given", "the moon was full"))


def test_a_step_that_reads_two_ways_is_told(real):
    steps = definitions(real.vocabulary)
    with pytest.raises(UnboundStep, match="2 different steps"):
        Binder((*steps, steps[1])).bind(Step("given", steps[1].example))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Tuesday 5 January 2026", "5 January 2026 is a Monday, not a Tuesday"),
        ("Monday 31 February 2026", "there is no"),
        ("Monday 5 Januar 2026", "there is no"),
    ],
)
def test_a_step_checks_the_day_of_the_week(text, message):
    with pytest.raises(Refusal, match=message):
        written_date(text)


def test_facts_that_no_step_mentions_are_no_and_an_open_one_is_unknown(real):
    telling = Telling(real.procedures[0])
    telling.facts["disabled"] = None
    facts = telling.case().facts
    assert "disabled" not in facts
    assert set(facts.values()) == {False}
    assert len(facts) == len(real.vocabulary.fact) - 1
