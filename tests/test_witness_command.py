"""`cinmodel witness`, and what `cinmodel compare` says of relations."""

from __future__ import annotations

import csv
import io
import json

import jsonschema
from conftest import ROOT

from cinmodel.cases import Happening
from cinmodel.features import feature_file
from cinmodel.loading.cases import case
from cinmodel.loading.documents import read_json
from cinmodel.loading.project import project

TEXT_OR_NONE = {"type": ["string", "null"]}
RELATION = {
    "type": "object",
    "required": [
        "topic", "a", "b", "relation", "differences", "how", "searched", "inherited", "witnesses", "readings", "note",
    ],
    "additionalProperties": False,
    "properties": {
        "topic": {"type": "string"},
        "a": {"type": "string"},
        "b": {"type": "string"},
        "relation": {
            "enum": [
                "same", "stricter", "looser", "incomparable", "wider", "narrower", "depends-on-the-reading", "silent",
                "both-state-it",
            ]
        },
        "differences": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "a", "b", "witness"],
                "additionalProperties": False,
                "properties": {
                    "field": {
                        "enum": [
                            "value", "unit", "trigger", "answer", "end", "agreed", "who", "items", "strength", "hedge",
                            "conditions", "variant",
                        ]
                    },
                    "a": TEXT_OR_NONE,
                    "b": TEXT_OR_NONE,
                    "witness": TEXT_OR_NONE,
                },
            },
        },
        "how": {"enum": ["equal fields", "search", "silent", "both state it"]},
        "searched": {"type": "integer"},
        "inherited": {"type": "boolean"},
        "witnesses": {"type": "array", "items": {"type": "string"}},
        "readings": {"type": "array"},
        "note": {"type": "string"},
    },
}  # fmt: skip


def test_the_json_of_the_comparison_has_relations_witnesses_and_doubts(cinmodel):
    told = json.loads(cinmodel("compare", "--format", "json").out)
    jsonschema.validate(told["relations"], {"type": "array", "items": RELATION})
    [time, chair, reviews] = told["relations"]
    assert (time["relation"], time["a"], time["b"], time["how"]) == ("incomparable", "alpha", "beta", "search")
    assert time["searched"] > 1000
    assert [one["field"] for one in time["differences"]] == ["conditions", "strength", "unit"]
    assert (chair["relation"], chair["how"]) == ("silent", "silent")
    assert (reviews["relation"], reviews["how"], reviews["searched"]) == ("same", "equal fields", 0)
    [doubt] = told["doubts"]
    assert (doubt["authority"], doubt["sort"], doubt["matters"]) == ("beta", "ambiguity", True)
    assert doubt["question"] == "What does 1¶1 mean: days are working days or days are calendar days?"
    named = {*time["witnesses"], doubt["witness"], *(one["witness"] for one in time["differences"])} - {None}
    assert named == set(told["witnesses"])


def test_the_case_of_a_witness_is_a_case_file(cinmodel):
    told = json.loads(cinmodel("witness", "alpha", "beta", "first-meeting-time", "--format", "json").out)
    vocabulary = project(ROOT / "tests" / "small").vocabulary
    for name, witness in told["witnesses"].items():
        read = case(read_json(json.dumps(witness["case"]), name), vocabulary)
        assert all(isinstance(one, Happening) for one in read.events)
        assert feature_file(f"Feature: x\n  Rule: y\n{witness['gherkin']}", "comparison/x.feature").scenarios
        assert set(witness["verdicts"]) == {"alpha", "beta"}


def test_a_witness_is_told_day_by_day_and_as_a_scenario(cinmodel):
    ran = cinmodel("witness", "alpha", "beta", "first-meeting-time")
    assert ran.status == 0
    assert "How soon is the first meeting held?" in ran.out
    assert "Friday 2 January 2026: the assessment was completed" in ran.out
    assert "last good day for Alpha" in ran.out
    assert "Scenario: " in ran.out
    assert "  Then for Alpha, " in ran.out


def test_without_a_topic_every_one_on_which_both_speak_is_told_without_scenarios(cinmodel):
    ran = cinmodel("witness", "beta", "alpha")
    assert ran.status == 0
    assert "equal in every field" in ran.out
    assert "Who chairs" not in ran.out
    assert "Scenario" not in ran.out


def test_a_topic_on_which_one_is_silent_says_so(cinmodel):
    ran = cinmodel("witness", "alpha", "beta", "first-meeting-chair")
    assert ran.status == 0
    assert "one is silent" in ran.out


def test_what_cannot_be_compared_is_refused_with_the_cure(cinmodel):
    for arguments, said in (
        (("alpha", "alpha"), 'witness: "alpha" is named twice; name two authorities'),
        (("alpha", "bata"), 'authority: "bata" is not an authority here; did you mean "beta"?'),
        (("alpha", "beta", "first-meeting-tim"), '"first-meeting-tim" is not a topic here; did you mean'),
    ):
        ran = cinmodel("witness", *arguments)
        assert ran.status == 2
        assert said in ran.err


def test_a_topic_that_nobody_speaks_on_is_said_to_be_one(cinmodel, small):
    words = small / "authorities" / "vocabulary.toml"
    words.write_text(
        words.read_text()
        + '\n[topic.nothing]\nquestion = "What of it?"\nsubject = "it all"\nfamily = "meetings"\nkind = "deadline"\n'
    )
    assert "no procedure speaks on this topic" in cinmodel("witness", "alpha", "beta", "nothing").out


def test_the_comparison_writes_its_proof_and_its_scenarios_and_clears_what_is_stale(cinmodel, small):
    stale = small / "features" / "comparison" / "gone.feature"
    stale.parent.mkdir()
    stale.write_text("Feature: gone\n")
    assert cinmodel("compare").status == 0
    assert not stale.exists()
    written = (small / "features" / "comparison" / "meetings.feature").read_text()
    assert "Scenario: " in written
    assert cinmodel("lint").status == 0
    proof = (small / "reports" / "proof" / "meetings.md").read_text()
    assert "## first-meeting-time" in proof
    assert "cases tried" in proof
    rows = list(csv.DictReader(io.StringIO((small / "reports" / "pairs.csv").read_text())))
    assert {row["relation"] for row in rows} == {"incomparable", "same"}


def test_lint_holds_the_generated_scenarios_to_their_clauses_and_steps(cinmodel, small):
    cinmodel("compare")
    written = small / "features" / "comparison" / "meetings.feature"
    text = written.read_text()
    written.write_text(text.replace("@cite:alpha:1/1", "@cite:alpha:9/9").replace("for Beta,", "for Bota,"))
    ran = cinmodel("lint")
    assert ran.status == 1
    assert 'there is no clause "9/9" of "alpha"' in ran.out
    assert "no step reads" in ran.out


def test_a_packed_copy_is_not_written_to(cinmodel, small, monkeypatch, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    monkeypatch.setattr("cinmodel.commands.place.PACKED", small)
    monkeypatch.setattr("cinmodel.commands.compare.PACKED", small)
    assert cinmodel("compare").status == 0
    assert sorted(path.name for path in elsewhere.iterdir()) == ["reports"]
    assert not (small / "features" / "comparison").exists()
