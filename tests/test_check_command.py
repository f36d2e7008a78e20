import json
from pathlib import Path

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


def test_all_authorities_stand_side_by_side_above_one_line_of_time(cinmodel, case):
    ran = cinmodel("check", case, "--authority", "all", "--on", "2026-01-21", "--topics")
    assert ran.status == 1
    table, line = ran.out.split("Timeline\n\n")
    assert "2 procedures side by side, on Wednesday 21 January 2026" in table
    rows = [[cell.strip() for cell in row.strip("│").split("│")] for row in table.splitlines() if row.startswith("│")]
    assert rows == [
        ["", "Alpha", "Beta"],
        ["How soon is the first", "late", "late"],
        ["meeting held?", "19 Jan 2026", "(departure)"],
        ["", "(breach)", ""],
        ["Who chairs the first", "not met", "–"],
        ["meeting?", "(departure)", ""],
        ["How often is there a", "in time", "in time"],
        ["review?", "17 Feb 2026", "17 Feb 2026"],
    ]
    assert line.splitlines() == [
        "Mon  5 Jan 2026  the assessment was completed",
        "Thu 15 Jan 2026  due: the first meeting: done late on Tuesday 20 January 2026, if days are calendar days (Beta)",
        "Mon 19 Jan 2026  due: the first meeting: done late on Tuesday 20 January 2026 (Alpha)",
        "                 due: the first meeting: done late on Tuesday 20 January 2026, if days are working days (Beta)",
        "Tue 20 Jan 2026  the first meeting was held",
        "Wed 21 Jan 2026  the case is looked at",
        "Tue 17 Feb 2026  due: reviews: not yet due (Alpha and Beta)",
    ]
    assert "[first-meeting, 1¶1]" not in ran.out
    assert "[first-meeting, 1¶1]" in cinmodel("check", case, "--authority", "all", "--on", "2026-01-21").out


def test_topics_on_which_nothing_is_asked_are_counted_and_not_shown(cinmodel, small):
    (small / "case.toml").write_text('[[events]]\nevent = "assessment-completed"\non = 2026-01-05\n')
    ran = cinmodel("check", "case.toml", "--authority", "all", "--on", "2026-01-06", "--topics")
    assert "Who chairs" not in ran.out
    assert "How soon is the first" in ran.out
    assert "On 2 further topics no procedure asks anything of this case." in ran.out


def test_a_page_is_written_where_it_is_asked_for(cinmodel, case, small):
    ran = cinmodel("check", case, "--authority", "all", "--on", "2026-01-21", "--topics", "--html", "out/page.html")
    assert ran.status == 1
    assert "written: out/page.html" in ran.err
    assert (small / "out" / "page.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>\n<html")
    ran = cinmodel("check", case, "--authority", "alpha", "--on", "2026-01-21", "--html", "sources")
    assert ran.status == 2
    assert "sources: it cannot be written (Is a directory); check that the folder may be written" in ran.err


def test_curly_quotation_marks_of_a_word_processor_are_named(cinmodel, small):
    for name, text in (("case.toml", "[[events]]\nevent = “first-meeting”\n"), ("case.json", "{\n“facts”: {}}")):
        (small / name).write_text(text, encoding="utf-8")
        ran = cinmodel("check", name, "--authority", "alpha", "--on", "2026-01-21")
        assert ran.status == 2
        assert f'{name}:2: a curly quotation mark stands where a straight one should; type " in a plain' in ran.err


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(cinmodel, case, small):
    plain = cinmodel("check", case, "--authority", "all", "--on", "2026-01-21").out
    (small / "case.toml").write_bytes(("\ufeff" + TOML_CASE).replace("\n", "\r\n").encode())
    assert cinmodel("check", case, "--authority", "all", "--on", "2026-01-21").out == plain


def test_a_file_that_another_program_has_locked_is_told_with_its_cure(cinmodel, case, monkeypatch):
    opened = Path.open

    def locked(self, *arguments, **options):
        if self.name == "case.toml":
            raise PermissionError(13, "Permission denied")
        return opened(self, *arguments, **options)

    monkeypatch.setattr(Path, "open", locked)
    ran = cinmodel("check", case, "--authority", "alpha", "--on", "2026-01-21")
    assert ran.status == 2
    assert "case.toml: the file is locked, or not yours to read; close it in every other program, Excel too" in ran.err


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
        (("case.toml", "--authority", "alll", "--on", "2026-01-21"), 'did you mean "all"?'),
        (("case.toml", "--authority", "xyz", "--on", "2026-01-21"), "use one of all, alpha, beta"),
        (
            ("case.toml", "--authority", "alpha", "--on", "31/02/2026"),
            '--on: "31/02/2026" is not a date: February 2026 has 28 days, not 31; check the day; write it as 2026-01-05',
        ),
        (
            ("case.toml", "--authority", "alpha", "--on", "2026-02-31"),
            "February 2026 has 28 days, not 31; check the day",
        ),
        (
            ("case.toml", "--authority", "alpha", "--on", "02/03/26"),
            '--on: "02/03/26" is not a date: day, month and year cannot be told apart; write the year first and in full',
        ),
        (
            ("case.toml", "--authority", "alpha", "--on", "02/03/2026"),
            '"02/03/2026" can be 2 March or 3 February; write it as 2026-03-02 or 2026-02-03',
        ),
        (("case.toml", "--authority", "alpha", "--on", "26/01/2026"), "write it as 2026-01-26"),
        (("case.toml", "--authority", "alpha", "--on", "05/05/2026"), "write it as 2026-05-05"),
        (("case.toml", "--authority", "alpha", "--on", "13/13/2026"), "there is no month 13; write it as 2026-01-05"),
        (("case.toml", "--authority", "alpha", "--on", "0000-01-05"), "there is no year 0"),
        (
            ("authorities/alpha.toml", "--authority", "alpha", "--on", "2026-02-01"),
            "alpha.toml:1: this is an authority's procedure, not a case; name the file with facts and dated events",
        ),
        (
            ("features/alpha/meetings.feature", "--authority", "alpha", "--on", "2026-02-01"),
            "a file that ends in .feature is not a case; name a .toml, .json, .csv or .xlsx file",
        ),
        (
            ("case.xls", "--authority", "alpha", "--on", "2026-02-01"),
            "a file that ends in .xls is not a case; in Excel save it as .xlsx",
        ),
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
