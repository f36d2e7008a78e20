import csv
import io
import json

import jsonschema

TEXT_OR_NONE = {"type": ["string", "null"]}
CITES = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "required": ["at", "words"],
        "properties": {"at": {"pattern": "^[^/]*¶[0-9]+$"}, "words": {"type": "string"}},
    },
}
POSITION = {
    "type": "object",
    "required": [
        "provision",
        "text",
        "value",
        "strength",
        "hedge",
        "when",
        "unless",
        "readings",
        "clashes_with",
        "cites",
    ],
    "properties": {
        "value": TEXT_OR_NONE,
        "hedge": TEXT_OR_NONE,
        "when": {"type": "array", "items": {"type": "string"}},
        "unless": {"type": "array", "items": {"type": "string"}},
        "readings": {"type": "array"},
        "clashes_with": {"type": "array"},
        "cites": CITES,
    },
}
CELL = {
    "type": "object",
    "required": ["state", "positions", "contradiction", "ambiguous", "scenarios"],
    "properties": {
        "state": {"enum": ["stated", "silent"]},
        "positions": {"type": "array", "items": POSITION},
        "contradiction": {"type": "boolean"},
        "ambiguous": {"type": "boolean"},
        "scenarios": {"type": "integer"},
    },
}
TOPIC = {
    "type": "object",
    "required": ["id", "question", "family", "kind", "status", "cells"],
    "properties": {
        "status": {"enum": ["all-agree", "agree-where-stated", "differ", "only-one-states"]},
        "cells": {"type": "object", "additionalProperties": CELL},
    },
}
CROSSRUN = {
    "type": "object",
    "required": ["feature", "rule", "scenario", "row", "owner", "authority", "topic", "outcome", "detail"],
    "properties": {"outcome": {"enum": ["agree", "differ", "silent", "unknown"]}, "row": {"type": ["integer", "null"]}},
}
CONTRACT = {
    "type": "object",
    "required": ["authorities", "topics", "crossrun"],
    "properties": {
        "authorities": {"type": "array"},
        "topics": {"type": "array", "minItems": 1, "items": TOPIC},
        "crossrun": {"type": "array", "minItems": 1, "items": CROSSRUN},
    },
}


def test_the_json_keeps_its_contract(cinmodel):
    ran = cinmodel("compare", "--format", "json")
    assert ran.status == 0
    told = json.loads(ran.out)
    jsonschema.validate(told, CONTRACT)
    assert told["authorities"] == ["alpha", "beta"]
    assert {topic["id"]: topic["status"] for topic in told["topics"]} == {
        "first-meeting-time": "differ",
        "first-meeting-chair": "only-one-states",
        "review-frequency": "all-agree",
    }


def test_a_cell_carries_the_figure_as_written_its_readings_and_its_clause_in_print(cinmodel):
    told = json.loads(cinmodel("compare", "--format", "json").out)
    [position] = told["topics"][0]["cells"]["beta"]["positions"]
    assert position["value"] == "10 days"
    assert [reading["value"] for reading in position["readings"]] == ["10 working days", "10 calendar days"]
    assert position["cites"] == [{"at": "1¶1", "words": "within 10 days"}]
    assert told["topics"][0]["cells"]["beta"]["ambiguous"] is True
    assert told["topics"][1]["cells"]["beta"] == {
        "state": "silent",
        "positions": [],
        "contradiction": False,
        "ambiguous": False,
        "scenarios": 0,
    }


def test_the_cross_run_tells_agreement_difference_and_silence_apart(cinmodel):
    told = json.loads(cinmodel("compare", "--format", "json").out)
    outcomes = {
        (one["scenario"], one["row"], one["authority"]): (one["outcome"], one["detail"]) for one in told["crossrun"]
    }
    assert outcomes["The tenth working day is in time", None, "beta"] == ("differ", "depends on the reading")
    assert outcomes["A disabled child has no such date", None, "beta"] == ("differ", "overdue")
    assert outcomes["a manager leading is met", 2, "beta"] == ("silent", "")
    assert outcomes["A review after four weeks is in time", None, "alpha"] == ("agree", "")


def test_what_expects_unknown_or_a_reading_runs_under_its_own_procedure_alone(cinmodel):
    told = json.loads(cinmodel("compare", "--format", "json").out)
    asked = {(one["scenario"], one["authority"]) for one in told["crossrun"]}
    assert ("Without knowing of a disability nothing is said", "alpha") in asked
    assert ("Without knowing of a disability nothing is said", "beta") not in asked
    assert ("The days between depend on the reading", "alpha") not in asked


def test_what_a_scenario_does_not_say_is_unknown_and_no_difference(cinmodel, small):
    feature = small / "features" / "beta" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace(
            "Given the assessment was completed on Monday 5 January 2026",
            "Given the assessment was completed on Monday 5 January 2026\n"
            "    And it is not known whether the child is disabled",
        )
    )
    told = json.loads(cinmodel("compare", "--format", "json").out)
    [found] = [
        one
        for one in told["crossrun"]
        if one["owner"] == "beta" != one["authority"] and "Ten calendar" in one["scenario"]
    ]
    assert found["outcome"] == "unknown"
    assert "whether the child is disabled" in found["detail"]


WRITTEN = [
    "comparison.csv",
    "comparison.html",
    "comparison.json",
    "comparison.md",
    "comparison.xlsx",
    "living/alpha.html",
    "living/beta.html",
    "pairs.csv",
    "proof/meetings.md",
]


def written(folder):
    """The reports, by name."""
    paths = (folder / "reports").rglob("*")
    return sorted(path.relative_to(folder / "reports").as_posix() for path in paths if path.is_file())


def test_the_text_form_writes_every_report_and_prints_the_matrix(cinmodel, small):
    ran = cinmodel("compare")
    assert ran.status == 0
    assert "10 days ?" in ran.out
    assert written(small) == WRITTEN
    told = (small / "reports" / "comparison.json").read_text()
    assert told == cinmodel("compare", "--format", "json").out


def test_a_second_run_writes_the_same_bytes(cinmodel, small):
    cinmodel("compare")
    first = {name: (small / "reports" / name).read_bytes() for name in written(small)}
    cinmodel("compare")
    assert {name: (small / "reports" / name).read_bytes() for name in written(small)} == first


def test_the_matrix_alone_writes_nothing_and_runs_no_scenario(cinmodel, small):
    ran = cinmodel("compare", "--only", "matrix")
    assert ran.status == 0
    assert "10 working days" in ran.out
    assert not (small / "reports").exists()


def test_json_writes_nothing_unless_told_where(cinmodel, small):
    cinmodel("compare", "--format", "json")
    assert not (small / "reports").exists()
    cinmodel("compare", "--format", "json", "--reports", "elsewhere")
    assert (small / "elsewhere" / "comparison.md").exists()


def test_a_failing_scenario_is_named_with_its_line_and_no_report_is_written(cinmodel, small):
    feature = small / "features" / "alpha" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace("Then the first meeting is in time", "Then the first meeting is late")
    )
    ran = cinmodel("compare")
    assert ran.status == 1
    assert "features/alpha/meetings.feature:9: The tenth working day is in time (under alpha): in time" in ran.err
    assert not (small / "reports").exists()


def test_words_are_checked_where_the_sources_are_given_and_never_said_to_be_where_not(cinmodel):
    assert json.loads(cinmodel("compare", "--format", "json").out)["words"] == {
        "alpha": "not checked",
        "beta": "not checked",
    }
    told = json.loads(cinmodel("compare", "--format", "json", "--sources", "sources").out)
    assert told["words"] == {"alpha": "checked", "beta": "checked"}


def test_words_that_do_not_stand_in_their_clause_stop_the_comparison(cinmodel, small):
    source = small / "sources" / "alpha.md"
    source.write_text(source.read_text().replace("every four weeks", "every five weeks"))
    ran = cinmodel("compare", "--sources", "sources")
    assert ran.status == 2
    assert 'authorities/alpha.toml:41: the words "every four weeks" do not stand in clause 1¶3' in ran.err


def test_the_csv_has_a_row_a_provision_and_one_for_each_silence(cinmodel, small):
    cinmodel("compare")
    rows = list(csv.DictReader(io.StringIO((small / "reports" / "comparison.csv").read_text())))
    assert [(row["topic"], row["authority"], row["state"], row["value"]) for row in rows] == [
        ("first-meeting-time", "alpha", "stated", "10 working days"),
        ("first-meeting-time", "beta", "stated", "10 days"),
        ("first-meeting-chair", "alpha", "stated", ""),
        ("first-meeting-chair", "beta", "silent", ""),
        ("review-frequency", "alpha", "stated", "4 weeks"),
        ("review-frequency", "beta", "stated", "4 weeks"),
    ]


def test_text_from_files_is_data_in_markdown_and_csv(cinmodel, small):
    words = small / "authorities" / "vocabulary.toml"
    words.write_text(
        words.read_text()
        .replace("How soon is the first meeting held?", "=HYPERLINK(1) | <script>x</script> *a*")
        .replace('label = "a manager"', 'label = "+1"')
    )
    feature = small / "features" / "alpha" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace("| a manager ", "| +1 ").replace("a manager         ", "+1         ")
    )
    assert cinmodel("compare").status == 0
    markdown = (small / "reports" / "comparison.md").read_text()
    assert "\\<script\\>" in markdown
    assert "<script>" not in markdown
    rows = list(csv.DictReader(io.StringIO((small / "reports" / "comparison.csv").read_text())))
    assert rows[0]["question"].startswith("'=HYPERLINK")
    assert rows[2]["position"] == "'+1"


def test_a_report_that_cannot_be_written_leaves_the_old_one(cinmodel, small, monkeypatch):
    cinmodel("compare")
    before = (small / "reports" / "comparison.md").read_bytes()
    words = small / "authorities" / "vocabulary.toml"
    words.write_text(words.read_text().replace("How soon is the first meeting held?", "How soon do they first meet?"))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    ran = cinmodel("compare")
    assert ran.status == 2
    assert "reports/comparison.html: it cannot be written (No space left on device)" in ran.err
    assert (small / "reports" / "comparison.md").read_bytes() == before
    assert written(small) == WRITTEN
