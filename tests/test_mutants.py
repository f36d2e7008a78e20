import json
import re

import pytest
from conftest import ROOT, SMALL

from cinmodel.loading.documents import read_document
from cinmodel.loading.equivalents import equivalents
from cinmodel.loading.project import project
from cinmodel.mutants import mutants

EQUIVALENT = ROOT / "tests" / "equivalent.toml"


def changes(authority, provision):
    one = project(SMALL)
    procedure = one.procedure(authority)
    return {each.change for each in mutants(procedure, one.procedures) if each.provision == provision}


def test_a_span_is_changed_in_length_and_unit_and_a_condition_dropped():
    assert changes("alpha", "first-meeting") == {
        "within: 10 working days -> 9 working days",
        "within: 10 working days -> 11 working days",
        "within: 10 working days -> 10 calendar days",
        "unless: without condition 1",
        "after -> before",
        "must -> should",
        "must -> may",
    }


def test_each_reading_is_changed_and_removed():
    found = changes("beta", "meeting")
    assert "working-days: within: 10 working days -> 9 working days" in found
    assert "calendar-days: within: 10 calendar days -> 11 calendar days" in found
    assert "without the reading working-days" in found
    assert "within: 10 days -> 9 days" not in found


def test_a_role_that_counts_as_one_of_the_set_is_no_change(small):
    file = small / "authorities" / "beta.toml"
    file.write_text(
        file.read_text()
        + '[role.chaired]\ntopic = "first-meeting-chair"\nstrength = "will"\nsays = "x"\nat = "first-meeting"\n'
        'detail = "chair"\none-of = ["team-manager", "social-worker"]\ncites = [{ at = "1/1", words = "meeting" }]\n'
    )
    one = project(small)
    found = {each.change for each in mutants(one.procedure("alpha"), one.procedures) if each.provision == "chair"}
    assert "one_of: with social-worker" in found
    assert "one_of: with team-manager" not in found


def test_survivors_are_told_with_file_and_line_and_are_a_fault(cinmodel):
    ran = cinmodel("mutants", "--authority", "beta")
    assert ran.status == 1
    assert "authorities/beta.toml:10: no scenario notices this change of meeting: should -> must" in ran.out
    told = json.loads(cinmodel("mutants", "--authority", "beta", "--format", "json").out)
    assert told["mutants"].keys() == {"beta"}
    assert {"authority": "beta", "provision": "meeting", "change": "should -> must"} in told["survivors"]


def test_a_scenario_that_notices_the_change_ends_its_survival(cinmodel, small):
    feature = small / "features" / "beta" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace(
            "    Scenario: The days between",
            "    Scenario: After both dates it is late, and a departure\n"
            "      Given the first meeting was held on Tuesday 20 January 2026\n"
            "      When the case is looked at on Tuesday 20 January 2026\n"
            "      Then the first meeting is late\n"
            "      And that is a departure\n\n"
            "    Scenario: The days between",
        )
    )
    assert "should -> must" not in cinmodel("mutants", "--authority", "beta").out


def test_what_is_written_down_as_equivalent_is_excused_and_what_is_not_true_any_more_told(cinmodel, small):
    listed = '[[mutant]]\nauthority = "beta"\nmutant = "{}"\nreason = "It makes no difference."\n'
    (small / "tests").mkdir()
    (small / "tests" / "equivalent.toml").write_text(
        listed.format("meeting: should -> must") + listed.format("meeting: should -> nothing")
    )
    ran = cinmodel("mutants", "--authority", "beta")
    assert "meeting: should -> must" not in ran.out
    gone = "beta: meeting: should -> nothing"
    assert f"written down as equivalent, and a scenario notices it or it is no mutant: {gone}" in ran.out


def test_a_difference_that_no_scenario_notices_is_told(cinmodel, small):
    feature = small / "features" / "beta" / "meetings.feature"
    text = feature.read_text()
    start, end = text.index("    Scenario: Ten calendar"), text.index("    Scenario: The days between")
    feature.write_text(text[:start] + text[end:])
    ran = cinmodel("mutants")
    assert "no scenario of beta on first-meeting-time notices the procedure of alpha" in ran.out


@pytest.fixture(scope="module")
def told():
    return equivalents(read_document(EQUIVALENT, EQUIVALENT.name))


def test_every_change_of_the_five_procedures_breaks_a_scenario(cinmodel, monkeypatch):
    monkeypatch.chdir(ROOT)
    ran = cinmodel("mutants", "--format", "json")
    found = json.loads(ran.out)
    assert found["survivors"] == []
    assert found["unnoticed"] == []
    assert found["stale"] == []
    assert ran.status == 0
    for authority, count in found["mutants"].items():
        assert count > 400, authority


def test_at_most_one_mutant_in_fifty_is_equivalent_and_each_has_its_reason(real, told):
    for procedure in real.procedures:
        count = sum(1 for _ in mutants(procedure, real.procedures))
        listed = [one for one in told.mutants if one.authority == procedure.id]
        assert len(listed) <= count / 50, procedure.id
        assert all(len(one.reason.split()) > 4 for one in listed)


def test_the_report_says_what_the_kit_notices(cinmodel, small):
    cinmodel("mutants", "--report", "kit.md")
    text = (small / "kit.md").read_text(encoding="utf-8")
    assert "| Scenarios of | Alpha | Beta |" in text
    assert "| Alpha | its own | 1 of 1 |" in text
    assert "| all | " in text


def test_the_committed_report_of_the_kit_names_every_pair(real):
    text = (ROOT / "reports" / "kit.md").read_text(encoding="utf-8")
    for one in real.procedures:
        assert re.search(rf"^\| {one.authority.name} \|(?: (?:its own|\d+ of \d+) \|){{5}}$", text, re.MULTILINE)
