"""What comes back from a system is judged, not trusted."""

import json
from datetime import date

import jsonschema
import pytest
from conftest import ROOT

from cinmodel.acceptance.protocol import LARGEST, VERSION, AnswerReader, NoAnswer, Question
from cinmodel.acceptance.schemas import answer_schema, claims_schema, openapi, question_schema, step_list
from cinmodel.acceptance.trials import suite
from cinmodel.cases import Case
from cinmodel.reports.contracts import json_text

SCHEMAS = ROOT / "authorities" / "schemas"
QUESTION = Question(VERSION, "devon", date(2026, 1, 27), ("first-meeting-time",), Case())
GOOD = {"topic": "first-meeting-time", "verdict": "in-time", "severity": "none", "due": "2026-01-26", "missing": []}
READER = AnswerReader(frozenset({"social-worker"}))


def answer(**changed):
    return json.dumps({"findings": [{**GOOD, **changed}]})


def faults(schema, values):
    return list(jsonschema.Draft202012Validator(schema).iter_errors(values))


def test_an_answer_is_read():
    found = READER.read(answer(missing=["social-worker"]).encode(), QUESTION).findings[0]
    assert (found.verdict.value, found.severity.value) == ("in time", "none")
    assert (found.due, found.missing) == (date(2026, 1, 26), {"social-worker"})


def test_what_is_not_needed_may_be_left_out():
    found = READER.read(b'{"findings": [{"topic": "first-meeting-time", "verdict": "met"}]}', QUESTION).findings[0]
    assert (found.severity, found.due, found.missing) == (None, None, frozenset())


@pytest.mark.parametrize(
    ("came", "what"),
    [
        ("", "the answer is empty"),
        ("ok", "this is not JSON: Expecting value"),
        ("[]", "the answer is not a JSON object"),
        ("{}", '"findings" is missing'),
        ('{"findings": {}}', "findings: this is a table, not a list"),
        ('{"findings": []}', "there is no finding on first-meeting-time, which was asked for"),
        ('{"findings": ["met"]}', 'findings[0]: "met" is text, not a table'),
        ('{"findings": NaN}', "NaN is not JSON"),
        ('{"findings": [], "findings": []}', 'the key "findings" stands twice in one object'),
        ('{"findings": [], "more": 1}', '"more" is not a key'),
        ('{"failure": "no such child"}', "the system failed: no such child"),
        ("[" * 100_000, "lists and objects stand too deep inside one another"),
        ('{"findings": ' + "9" * 10_000 + "}", "a number has too many digits"),
        (answer(verdict="in time"), 'findings[0].verdict: "in time" is not a verdict (did you mean "in-time"?)'),
        (answer(verdict=True), "findings[0].verdict: true is not text"),
        (answer(severity="grave"), 'findings[0].severity: "grave" is not a severity'),
        (answer(due="26/01/2026"), 'findings[0].due: "26/01/2026" is not how a date is written here'),
        (answer(due="2026-W05-1"), 'findings[0].due: "2026-W05-1" is not a date'),
        (answer(due="2026-01-26T00:00:00Z"), 'findings[0].due: "2026-01-26T00:00:00Z" is not a date'),
        (answer(due=20260126), "findings[0].due: 20260126 is a whole number, not text"),
        (answer(due=float("nan")), "NaN is not JSON"),
        (answer(missing="social-worker"), 'findings[0].missing: "social-worker" is text, not a list'),
        (answer(missing=["socialworker"]), 'findings[0].missing: "socialworker" is not a name of the vocabulary'),
        (answer(missing=["social-worker", "social-worker"]), "findings[0].missing: a name stands twice"),
        (answer(days=3), '"days" is not a key'),
        (answer(topic="review-chair"), "there is no finding on first-meeting-time, which was asked for"),
        (json.dumps({"findings": [GOOD, GOOD]}), "there is more than one finding on first-meeting-time"),
        (
            json.dumps({"findings": [GOOD, {**GOOD, "topic": "review-chair"}]}),
            'there is a finding on "review-chair", which was not asked for',
        ),
    ],
)
def test_another_shape_is_no_answer(came, what):
    with pytest.raises(NoAnswer) as told:
        READER.read(came.encode(), QUESTION)
    assert what in told.value.what
    assert "\n" not in told.value.what


def test_bytes_that_are_no_text_and_too_many_of_them_are_no_answer():
    with pytest.raises(NoAnswer, match="not UTF-8"):
        READER.read(b"\xff\xfe{}", QUESTION)
    with pytest.raises(NoAnswer, match="longer than"):
        READER.read(b" " * (LARGEST + 1), QUESTION)


def test_what_came_is_shown_on_one_short_line():
    with pytest.raises(NoAnswer) as told:
        READER.read(b"no\x1b[31m\n" + b"x" * 10_000, QUESTION)
    assert len(told.value.came) == 300
    assert told.value.came.isprintable()


def test_the_committed_files_for_adopters_are_the_generated_ones(real):
    procedures = real.procedures
    generated = {
        "acceptance-question.schema.json": question_schema(real.vocabulary, procedures),
        "acceptance-answer.schema.json": answer_schema(real.vocabulary),
        "acceptance-claims.schema.json": claims_schema(real.vocabulary),
        "acceptance-openapi.json": openapi(real.vocabulary, procedures),
        "acceptance-steps.json": step_list(real.vocabulary),
    }
    for name, values in generated.items():
        assert (SCHEMAS / name).read_text(encoding="utf-8") == json_text(values)
        if name.endswith(".schema.json"):
            jsonschema.Draft202012Validator.check_schema(values)


def test_every_question_keeps_its_schema(real):
    schema = question_schema(real.vocabulary, real.procedures)
    validator = jsonschema.Draft202012Validator(schema)
    for procedure in real.procedures:
        for trial in suite(real, procedure).trials[::40]:
            assert list(validator.iter_errors(json.loads(trial.question.json()))) == []
    spoilt = {**json.loads(trial.question.json()), "topics": ["no-such-topic"]}
    assert list(validator.iter_errors(spoilt))


def test_the_schema_of_answers_refuses_what_reading_refuses(real):
    schema = answer_schema(real.vocabulary)
    assert faults(schema, {"findings": [GOOD]}) == []
    assert faults(schema, {"failure": "why"}) == []
    for changed in ({"verdict": "in time"}, {"missing": ["nobody-known"]}, {"days": 3}, {"severity": "grave"}):
        assert faults(schema, {"findings": [{**GOOD, **changed}]})
