"""The kit's form for pytest, tried inside this process."""

import json

import pytest
from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st
from test_acceptance_answers import QUESTION, READER

from cinmodel.acceptance import reference
from cinmodel.acceptance.capabilities import System, capabilities
from cinmodel.acceptance.host import _answer
from cinmodel.acceptance.protocol import NoAnswer
from cinmodel.acceptance.testing import acceptance_tests, identity
from cinmodel.acceptance.trials import suite
from cinmodel.diagnostics import Mistakes
from cinmodel.loading.documents import read_document

CLAIMS = """
[system]
name = "x"

[claims]
topics = ["first-meeting-convener", "plan-sent-to", "review-frequency"]

[[deviations]]
topic = "plan-sent-to"
reason = "not built yet"
until = 9999-12-31
"""


@pytest.fixture
def adopter(tmp_path, monkeypatch):
    register = (ROOT / "examples" / "register" / "register.py").read_text()
    (tmp_path / "wrong_register.py").write_text(register.replace("weeks=6", "weeks=7").replace('"agencies")', ")"))
    (tmp_path / "claims.toml").write_text(CLAIMS)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.chdir(ROOT)
    return tmp_path


def test_each_scenario_is_a_test_that_ends_as_it_went(adopter):
    test = acceptance_tests("wrong_register:judge", authority="waltham-forest", claims=adopter / "claims.toml")
    (mark,) = test.pytestmark
    trials = mark.args[1]
    assert mark.kwargs["ids"] == [identity(one) for one in trials]
    assert len(set(mark.kwargs["ids"])) == len(trials) == 323

    def ends(topic):
        how = []
        for trial in trials:
            if trial.topic == topic:
                try:
                    test(trial)
                    how.append("passed")
                except (pytest.fail.Exception, pytest.skip.Exception, pytest.xfail.Exception) as end:
                    how.append(type(end).__name__)
        return set(how)

    assert ends("first-meeting-convener") == {"passed"}
    assert ends("review-frequency") == {"passed", "Failed"}
    assert ends("plan-sent-to") == {"passed", "XFailed"}
    assert ends("plan-content") == {"Skipped"}


def test_an_authority_that_is_not_there_is_told(adopter):
    with pytest.raises(Mistakes, match="did you mean"):
        acceptance_tests("wrong_register:judge", authority="waltham-forrest")


def test_the_reference_answers_for_every_procedure_and_no_other(monkeypatch):
    monkeypatch.chdir(ROOT)
    question = {**QUESTION.values(), "topics": ["first-meeting-time", "six-month-review-chair"]}
    assert [one["topic"] for one in reference.judge(question)["findings"]] == ["first-meeting-time"]
    with pytest.raises(ValueError, match="no such authority"):
        reference.judge({**question, "authority": "nowhere"})


def test_the_host_tells_what_failed_and_shows_a_traceback_once(capsys):
    def fails(question):
        raise ValueError(question["what"])

    seen = set()
    for _ in range(2):
        assert json.loads(_answer(fails, b'{"what": "no"}', seen)) == {"failure": "ValueError: no"}
    assert capsys.readouterr().err.count("Traceback") == 1
    assert _answer(lambda question: question, b'{"a": "\xc3\xa9"}', seen) == b'{"a": "\xc3\xa9"}'


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)
LIKE_A_FINDING = st.fixed_dictionaries(
    {},
    optional={
        name: PLAIN | st.sampled_from(["first-meeting-time", "met", "breach", "2026-01-26", "social-worker"])
        for name in ("topic", "verdict", "severity", "due", "missing", "more")
    },
)


@settings(max_examples=300)
@given(
    st.binary(max_size=40)
    | PLAIN.map(lambda value: json.dumps(value).encode())
    | st.lists(LIKE_A_FINDING, max_size=2).map(lambda rows: json.dumps({"findings": rows}).encode())
)
def test_whatever_comes_is_an_answer_to_the_question_or_refused_in_words_that_can_be_shown(came):
    refused, topics = "", QUESTION.topics
    try:
        topics = tuple(one.topic for one in READER.read(came, QUESTION).findings)
    except NoAnswer as none:
        refused = none.what + none.came
    assert topics == QUESTION.topics
    assert refused.isprintable()


def shown(sort):
    """What stands in the fences of one sort in the page for adopters."""
    text = (ROOT / "docs" / "acceptance.md").read_text(encoding="utf-8")
    return [part.split("```")[0] for part in text.split(f"```{sort}\n")[1:]]


def test_the_page_for_adopters_shows_a_question_and_its_answer(monkeypatch):
    monkeypatch.chdir(ROOT)
    question, answered = map(json.loads, shown("json"))
    assert reference.judge(question) == answered


def test_the_claims_on_the_page_load_and_the_file_for_pytest_is_one(real, tmp_path):
    (claims,), (file,) = shown("toml"), shown("python")
    (tmp_path / "claims.toml").write_text(claims)
    read = capabilities(read_document(tmp_path / "claims.toml", "claims.toml"), suite(real, real.procedure("devon")))
    assert read.system == System("Our system", "2.1")
    assert len(file.strip().splitlines()) <= 4
    compile(file, "test_own.py", "exec")
