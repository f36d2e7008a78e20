import json

import jsonschema
import pytest

TOML_CASE = """\
[facts]
disabled = false

[[events]]
event = "assessment-completed"
on = 2026-01-05

[[events]]
event = "first-meeting"
on = 2026-01-20
chair = "social-worker"
"""

FINDING = {
    "type": "object",
    "required": [
        "authority", "topic", "provision", "verdict", "severity", "due", "breaches", "because", "missing", "cites", "readings",
    ],
    "properties": {
        "severity": {"enum": ["none", "departure", "breach"]},
        "verdict": {"pattern": "^[a-z]+(-[a-z]+)*$"},
        "due": {"type": ["string", "null"]},
        "breaches": {"items": {"required": ["due", "done"]}},
        "readings": {"items": {"required": ["id", "verdict", "due"]}},
        "cites": {"minItems": 1},
        "because": {"type": "string", "minLength": 10},
    },
}  # fmt: skip


@pytest.fixture
def case(small):
    (small / "case.toml").write_text(TOML_CASE)
    return "case.toml"


def test_findings_keep_their_contract_and_count_the_dates_out(cinmodel, case):
    ran = cinmodel("check", case, "--authority", "alpha", "--on", "2026-01-21", "--format", "json")
    assert ran.status == 1
    findings = json.loads(ran.out)
    jsonschema.validate(findings, {"type": "array", "items": FINDING})
    assert findings[0] == {
        "authority": "alpha",
        "topic": "first-meeting-time",
        "provision": "first-meeting",
        "verdict": "late",
        "severity": "breach",
        "due": "2026-01-19",
        "breaches": [{"due": "2026-01-19", "done": "2026-01-20"}],
        "because": "The assessment was completed on Monday 5 January 2026; 10 working days after that is Monday 19 January "
        "2026; the first meeting was held on Tuesday 20 January 2026.",
        "missing": [],
        "cites": [{"at": "1¶1", "words": "must be held within ten working days"}],
        "readings": [],
    }
    assert [one["missing"] for one in findings] == [[], ["a manager"], []]


def test_readings_stand_side_by_side(cinmodel, small):
    (small / "case.toml").write_text(TOML_CASE.replace("2026-01-20", "2026-01-16"))
    [meeting, _] = json.loads(
        cinmodel("check", "case.toml", "--authority", "beta", "--on", "2026-01-21", "--format", "json").out
    )
    assert meeting["verdict"] == "depends-on-the-reading"
    assert meeting["severity"] == "none"
    assert meeting["due"] is None
    assert meeting["readings"] == [
        {"id": "working-days", "verdict": "in-time", "due": "2026-01-19"},
        {"id": "calendar-days", "verdict": "late", "due": "2026-01-15"},
    ]


def test_all_authorities_give_a_row_each_a_topic(cinmodel, case):
    ran = cinmodel("check", case, "--authority", "all", "--on", "2026-01-21", "--topics", "--format", "json")
    assert [(one["authority"], one["topic"], one["verdict"]) for one in json.loads(ran.out)] == [
        ("alpha", "first-meeting-time", "late"),
        ("alpha", "first-meeting-chair", "not-met"),
        ("alpha", "review-frequency", "in-time"),
        ("beta", "first-meeting-time", "late"),
        ("beta", "review-frequency", "in-time"),
    ]


def test_a_json_case_says_the_same_as_a_toml_case(cinmodel, case, small):
    told = {
        "facts": {"disabled": False},
        "events": [
            {"event": "assessment-completed", "on": "2026-01-05"},
            {"event": "first-meeting", "on": "2026-01-20", "chair": ["social-worker"]},
        ],
    }
    (small / "case.json").write_text(json.dumps(told))
    arguments = ("--authority", "all", "--on", "2026-01-21", "--format", "json")
    assert cinmodel("check", "case.json", *arguments).out == cinmodel("check", case, *arguments).out


def test_the_text_form_says_question_verdict_reason_and_clause(cinmodel, case):
    ran = cinmodel("check", case, "--authority", "alpha", "--on", "2026-01-21")
    assert "How soon is the first meeting held? late, due by Monday 19 January 2026 (breach)" in ran.out
    assert "[first-meeting, 1¶1]" in ran.out
    short = cinmodel("check", case, "--authority", "alpha", "--on", "2026-01-21", "--topics")
    assert "1¶1" not in short.out


def test_what_a_record_leaves_out_is_unknown_and_named(cinmodel, small):
    (small / "case.toml").write_text('[[events]]\nevent = "assessment-completed"\non = 2026-01-05\n')
    ran = cinmodel("check", "case.toml", "--authority", "alpha", "--on", "2026-01-21", "--format", "json")
    assert ran.status == 0
    meeting = json.loads(ran.out)[0]
    assert meeting["verdict"] == "unknown"
    assert meeting["because"] == "It is not known whether the child is disabled."


def test_a_case_without_faults_ends_with_status_0(cinmodel, small):
    (small / "case.toml").write_text(
        TOML_CASE.replace("2026-01-20", "2026-01-19").replace("social-worker", "team-manager")
    )
    assert cinmodel("check", "case.toml", "--authority", "alpha", "--on", "2026-01-21").status == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("nowhere.toml", "--authority", "alpha", "--on", "2026-01-21"), "nowhere.toml: there is no such file"),
        (("case.toml", "--authority", "alhpa", "--on", "2026-01-21"), 'did you mean "alpha"?'),
        (
            ("case.toml", "--authority", "alpha", "--on", "31/02/2026"),
            '--on: "31/02/2026" is not a date; write it as 2026-01-05',
        ),
        (("case.toml", "--authority", "alpha", "--on", "2026-02-31"), "is not a date"),
        ((".", "--authority", "alpha", "--on", "2026-02-01"), "this is a folder, not a file"),
    ],
)
def test_wrong_use_is_told_with_its_cure_and_status_2(cinmodel, case, arguments, message):
    ran = cinmodel("check", *arguments)
    assert ran.status == 2
    assert message in ran.err


def test_days_beyond_the_known_bank_holidays_are_refused(cinmodel, small):
    (small / "case.toml").write_text(TOML_CASE.replace("2026-", "2034-"))
    ran = cinmodel("check", "case.toml", "--authority", "alpha", "--on", "2034-02-01")
    assert ran.status == 2
    assert "working days are known from 2012 to 2028" in ran.err
