"""The kit as its adopters use it: claims, deviations, readings, likeness, reports."""

import json
import sys
import tracemalloc
from collections import Counter
from datetime import date
from xml.etree import ElementTree as ET

import pytest
import systems
from attrs import evolve

from cinmodel.acceptance.adequacy import notices
from cinmodel.acceptance.capabilities import Capabilities, Claims, System
from cinmodel.acceptance.judging import Outcome
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.protocol import LARGEST, finding_values
from cinmodel.acceptance.resemblance import likenesses
from cinmodel.acceptance.results import Run, terminal
from cinmodel.acceptance.statement import statement_html, statement_markdown
from cinmodel.acceptance.trials import finding, names_by_label, suite
from cinmodel.acceptance.ways import answer_taken, ways
from cinmodel.evaluation import answer
from cinmodel.mutants import mutants
from cinmodel.provisions import Severity

REFERENCE = "cinmodel.acceptance.reference:judge"
TODAY = date(2026, 3, 1)


class InProcess:
    """A carrier without a process: a function from question and model to a finding."""

    def __init__(self, judge):
        self.judge = judge

    def carry(self, question):
        return json.dumps({"findings": [finding_values(self.judge(question))]}).encode()

    def close(self):
        pass


def as_finding(found, vocabulary):
    return finding(found, names_by_label(vocabulary))


def kept(procedure):
    """A system that keeps a procedure, whatever authority it is asked for."""

    def judge(question):
        found = answer(procedure, question.topics[0], question.case, question.on)
        if found is None:
            raise AssertionError(question.topics)
        return as_finding(found, procedure.vocabulary)

    return judge


SUITES = {}
"""Suites that have been made: one serves every test."""


def whole_suite(real, authority):
    if authority not in SUITES:
        SUITES[authority] = suite(real, real.procedure(authority))
    return SUITES[authority]


def tried(real, authority, judge, topics=None):
    whole = whole_suite(real, authority)
    claims = Claims(tuple(topics)) if topics else None
    kit = Kit(whole, Capabilities(System("the system"), claims), lambda: InProcess(judge), TODAY)
    return kit, kit.run()


def failed(results):
    return [one for one in results if one.outcome is Outcome.FAILED]


@pytest.mark.parametrize("authority", ["devon", "waltham-forest", "essex", "doncaster", "generic"])
def test_the_model_passes_its_own_scenarios(real, authority):
    kit, results = tried(real, authority, kept(real.procedure(authority)))
    assert Counter(one.outcome for one in results) == {Outcome.PASSED: len(kit.trials)}


@pytest.mark.parametrize(
    ("authority", "topic"),
    [
        ("devon", "first-meeting-time"),
        ("devon", "review-frequency"),
        ("devon", "local-meeting-time"),
        ("essex", "assessment-time"),
        ("doncaster", "visit-frequency"),
        ("generic", "first-meeting-chair"),
    ],
)
def test_each_reading_passes_if_it_is_taken_throughout_and_no_other_way(real, authority, topic):
    procedure = real.procedure(authority)
    several = ways(procedure, topic)
    assert len(several) > 1

    def taking(choose):
        counter = iter(range(10_000))

        def judge(question):
            way = choose(next(counter))
            return as_finding(answer_taken(way, procedure, topic, question.case, question.on), procedure.vocabulary)

        return judge

    for way in several:
        _, results = tried(real, authority, taking(lambda _, way=way: way), [topic])
        asked = [one for one in results if one.outcome is not Outcome.NOT_CLAIMED]
        assert failed(asked) == [], way.name
        named = [one.taken for one in asked if one.taken]
        assert named
        assert all(way.name in {each.name for each in taken} for taken in named)
    _, results = tried(real, authority, taking(lambda number: several[-(number % 2)]), [topic])
    mixed = failed(results)
    assert mixed
    assert any("another reading than most answers" in one.what for one in mixed)


def test_a_reading_that_nobody_can_take_fails_and_names_those_there_are(real):
    procedure = real.procedure("devon")

    def judge(question):
        right = kept(procedure)(question)
        return (
            evolve(right, verdict=right.verdict.__class__("overdue"))
            if right.verdict.value.startswith("dep")
            else right
        )

    _, results = tried(real, "devon", judge, ["minutes-sent-time"])
    for one in failed(results):
        assert one.what == "the answer fits no reading of the document"
        assert one.expected == "depends on the reading, late or in time"
    assert len(failed(results)) == 2


def test_a_mistake_in_one_answer_fails_the_scenarios_that_ask_for_it_and_no_other(real):
    procedure = real.procedure("essex")

    def judge(question):
        right = kept(procedure)(question)
        return evolve(right, due=None)

    _, results = tried(real, "essex", judge)
    asked = {one.trial for one in results if any(each.due for each in one.trial.wanted)}
    assert {one.trial for one in failed(results)} == asked
    assert len(asked) > 10


def test_a_severity_that_was_left_out_is_not_no_fault(real):
    procedure = real.procedure("devon")
    _, results = tried(real, "devon", lambda question: evolve(kept(procedure)(question), severity=None))
    asked = {one.trial for one in results if any(each.severity for each in one.trial.wanted)}
    assert any(each.severity is Severity.NONE for trial in asked for each in trial.wanted)
    assert {one.trial for one in failed(results)} == asked


def test_whose_procedure_was_shipped(real):
    essex = real.procedure("essex")
    both = [
        topic for topic in real.procedure("devon").on_topic if any(one.judged for one in essex.on_topic.get(topic, ()))
    ]
    kit, results = tried(real, "devon", kept(essex), both)
    found = {one.procedure.id: one for one in likenesses(kit, real.procedures)}
    asked = {one.trial.topic for one in results if one.outcome is not Outcome.NOT_CLAIMED}
    assert set(found["essex"].matched) == set(found["essex"].compared) == asked
    assert len(found["devon"].matched) < len(asked)
    assert 3 <= len(found["essex"].telling) <= 6
    assert len({trial.topic for trial in found["essex"].telling}) > 2
    text = terminal(Run(kit, tuple(results), tuple(found.values())), 0)
    assert f"The answers match Essex on {len(asked)} of the {len(asked)} topics" in text
    assert f"The answers match Devon on {len(found['devon'].matched)} of the {len(asked)} topics" in text
    assert "match Doncaster" not in text


def test_one_program_that_fails_at_one_question_fails_one_scenario(cinmodel):
    body = "say('oops') if q['on'] == '2026-01-20' and not q['case']['facts'] else say(judge(q))"
    ran = cinmodel("accept", "--authority", "alpha", "--system", systems.answering(body), "--format", "json")
    results = json.loads(ran.out)["results"]
    assert ran.status == 1
    assert [one["scenario"] for one in results if one["outcome"] == "failed"] == [
        "Without knowing of a disability nothing is said"
    ]
    one = next(one for one in results if one["outcome"] == "failed")
    assert one["came"] == "oops"
    assert one["expected"] == "unknown"
    assert one["sent"]["topics"] == ["first-meeting-time"]


class TooLong:
    """A carrier that brings more than an answer may hold."""

    def carry(self, question):
        return b" " * (LARGEST + 1)

    def close(self):
        pass


def test_of_answers_that_are_too_long_nothing_is_kept(real):
    whole = whole_suite(real, "waltham-forest")
    kit = Kit(whole, Capabilities(System("the system")), TooLong, TODAY)
    tracemalloc.start()
    try:
        results = kit.run()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(failed(results)) == len(whole.trials) == 323
    assert kept < 10 * LARGEST


def accept(cinmodel, *more, system=REFERENCE, authority="alpha"):
    return cinmodel("accept", "--authority", authority, "--system", system, *more)


def test_a_faultless_run_ends_with_status_0(cinmodel):
    ran = accept(cinmodel)
    assert ran.status == 0, ran.out
    assert ran.out.endswith("the system: 9 passed\n")


def test_four_at_once_give_the_same_as_one_at_a_time(cinmodel):
    assert accept(cinmodel, "--jobs", "4", "--format", "json").out == accept(cinmodel, "--format", "json").out


CLAIMS = """
[system]
name = "Ours"
version = "2"

[claims]
topics = ["first-meeting-time", "first-meeting-chair"]
leave-out = ["@cite:1/2"]
"""
ANSWERS_NOTHING = systems.answering("say({'findings': []})")


def test_what_is_not_claimed_is_not_asked_and_never_passed(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS)
    ran = accept(cinmodel, "--claims", "claims.toml", "--format", "json")
    told = json.loads(ran.out)
    assert Counter(one["outcome"] for one in told["results"]) == {"passed": 4, "not-claimed": 5}
    assert {one["topic"] for one in told["results"] if one["outcome"] == "passed"} == {"first-meeting-time"}
    assert told["topics"]["review-frequency"]["outcome"] == "not-claimed"


def test_a_claimed_topic_that_answers_nothing_fails(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS)
    ran = accept(cinmodel, "--claims", "claims.toml", system=ANSWERS_NOTHING)
    assert ran.status == 1
    assert "there is no finding on first-meeting-time, which was asked for" in ran.out
    assert "Ours: 4 failed, 5 not claimed" in ran.out


DEVIATION = """
[[deviations]]
topic = "first-meeting-time"
scenario = "A disabled child has no such date"
reason = "we do not know of disabilities yet"
until = 2026-02-28
"""
KNOWS_NO_DISABILITY = systems.answering("q['case']['facts']['disabled'] = False; say(judge(q))")


@pytest.mark.parametrize(("day", "outcome"), [("2026-02-28", "known-deviation"), ("2026-03-01", "failed")])
def test_a_known_deviation_is_let_pass_until_its_last_day(cinmodel, small, day, outcome):
    (small / "claims.toml").write_text(CLAIMS + DEVIATION)
    ran = accept(cinmodel, "--claims", "claims.toml", "--date", day, "--format", "json", system=KNOWS_NO_DISABILITY)
    results = {one["scenario"]: one["outcome"] for one in json.loads(ran.out)["results"]}
    assert results["A disabled child has no such date"] == outcome
    assert results["Without knowing of a disability nothing is said"] == "failed"


def test_a_deviation_that_lets_nothing_pass_is_named(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS + DEVIATION)
    needed = accept(cinmodel, "--claims", "claims.toml", "--date", "2026-02-28", system=KNOWS_NO_DISABILITY)
    assert "let nothing pass" not in needed.out
    ran = accept(cinmodel, "--claims", "claims.toml", "--date", "2026-02-28")
    assert ran.status == 0
    name = 'first-meeting-time, "A disabled child has no such date"'
    assert f"known deviation that let nothing pass: {name}" in ran.out


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[system]\nname = "x"\n[claims]\ntopics = ["first-meeting-tme"]\n',
         'claims.toml:4: "first-meeting-tme" is not a topic; did you mean "first-meeting-time"?'),
        ('[system]\nname = "x"\n[claims]\ntopics = ["first-meeting-time"]\nleave-out = ["@cite:9/9"]\n',
         'claims.toml:5: no scenario has the tag "@cite:9/9"'),
        ('[system]\nname = "x"\n[claims]\ntopics = []\n', "claims.toml:4: no topic is claimed"),
        ('[claims]\ntopics = ["first-meeting-time"]\n', "the system is not named"),
        ('[system]\nname = "x"\n[[deviations]]\nreason = "r"\nuntil = 2026-01-01\n', "the deviation covers nothing"),
        ('[system]\nname = "x"\n[[deviations]]\nscenario = "A dog"\nreason = "r"\nuntil = 2026-01-01\n',
         'claims.toml:4: "A dog" is no scenario of these scenarios'),
        (('[system]\nname = "x"\n[[deviations]]\ntopic = "review-frequency"\ntag = "@cite:1/1"\nreason = "r"\n'
         "until = 2026-01-01\n"), "no scenario has all that the deviation names"),
        ('[system]\nname = "x"\n[[deviations]]\ntopic = "review-frequency"\nuntil = 2026-01-01\n',
         '"reason" is missing'),
        ('[system]\nname = "x"\n[[deviations]]\ntopic = "review-frequency"\nreason = "r"\nuntil = "soon"\n',
         'claims.toml:6: "soon" is not a date'),
        ('[system]\nname = "x"\nurl = "y"\n', 'claims.toml:3: "url" is not a key'),
        ("deviations = 3\n", '"deviations" is not a list'),
    ],
)  # fmt: skip
def test_claims_that_name_what_is_not_there_stop_the_run(cinmodel, small, text, message):
    (small / "claims.toml").write_text(text)
    ran = accept(cinmodel, "--claims", "claims.toml")
    assert ran.status == 2
    assert message in ran.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--topic", "no-such"), '--topic: "no-such" is not a topic'),
        (("--tag", "@cite:77/1"), '--tag: no scenario has the tag "@cite:77/1"'),
        (("--system", "x"), '"x" names no system'),
        (("--timeout", "nan"), "--timeout: this is no length of time"),
        (("--jobs", "0"), "--jobs: so many cannot run at once"),
        (("--date", "today"), '--date: "today" is not a date'),
        (("--statement", "page.doc"), "--statement: page.doc is neither Markdown nor HTML"),
        (("--features", "nowhere"), "nowhere: there is no feature file in it"),
        (("--authority", "alfa"), '"alfa" is not an authority here; did you mean "alpha"?'),
    ],
)
def test_what_makes_no_sense_stops_the_run(cinmodel, arguments, message):
    ran = accept(cinmodel, *arguments)
    assert ran.status == 2
    assert message in ran.err


def test_without_a_system_the_questions_can_still_be_seen(cinmodel):
    ran = cinmodel("accept", "--authority", "alpha", "--questions", "--topic", "review-frequency")
    asked = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["topics"] for one in asked] == [["review-frequency"]]
    assert cinmodel("accept", "--authority", "alpha").status == 2


OWN = """Feature: Ours

  Scenario: The tenth working day is in time
    Given the assessment was completed on Monday 5 January 2026
    And the first meeting was held on Monday 19 January 2026
    When the case is looked at on Tuesday 20 January 2026
    Then the first meeting is late
"""


def test_own_features_run_beside_ours_and_change_nothing_in_them(cinmodel, small):
    before = json.loads(accept(cinmodel, "--format", "json").out)
    (small / "own" / "alpha").mkdir(parents=True)
    (small / "own" / "alpha" / "meetings.feature").write_text(OWN)
    ran = accept(cinmodel, "--features", "own", "--format", "json")
    after = json.loads(ran.out)
    assert ran.status == 1
    assert after["scenarios"] == before["scenarios"]
    assert after["topics"] == before["topics"]
    assert after["results"][:-1] == before["results"]
    assert after["results"][-1]["feature"] == "own features/alpha/meetings.feature"
    assert after["results"][-1]["outcome"] == "failed"
    assert "Your own scenarios" in accept(cinmodel, "--features", "own").out


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("When the case", "Wehn the case", "own/ours.feature:6: "),
        ("the first meeting was held", "the moon was full", "own/ours.feature:5: no step reads"),
        ("Monday 19", "Tuesday 19", "own/ours.feature:5: 19 January 2026 is a Monday, not a Tuesday"),
        ("    Then the first meeting is late\n", "", "expects nothing"),
        ("Feature: Ours", "Ours", "own/ours.feature:1: "),
    ],
)
def test_own_features_that_would_be_passed_over_stop_the_run(cinmodel, small, old, new, message):
    (small / "own").mkdir()
    (small / "own" / "ours.feature").write_text(OWN.replace(old, new))
    ran = accept(cinmodel, "--features", "own")
    assert ran.status == 2
    assert message in ran.err


def test_the_statement_says_what_was_tried_and_what_came_of_it(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS + DEVIATION.replace("disabilities yet", "disabilities yet <i>"))
    arguments = ("--claims", "claims.toml", "--date", "2026-02-01", "--statement", "s.md", "--statement", "s.html")
    assert accept(cinmodel, *arguments, system=KNOWS_NO_DISABILITY).status == 1
    text = (small / "s.md").read_text()
    for part in ("# Ours and the procedure of Alpha", "- Version: 2", "- Date: 2026-02-01", "sha256 ", "Topics failed: 1",
                 "| first-meeting-time | How soon is the first meeting held? | 2 passed, 1 failed, 1 known deviation |",
                 "we do not know of disabilities yet \\<i\\> | 2026-02-28 |", "## Topics not claimed: 2"):  # fmt: skip
        assert part in text, part
    page = (small / "s.html").read_text()
    assert "<td>2 passed, 1 failed, 1 known deviation</td>" in page
    assert "<td>we do not know of disabilities yet &lt;i&gt;</td>" in page
    assert page.startswith("<!DOCTYPE html>")


def test_a_statement_names_the_readings_taken_and_takes_no_name_for_markup(real):
    procedure = real.procedure("devon")
    way = ways(procedure, "minutes-sent-time")[1]

    def judge(question):
        return as_finding(
            answer_taken(way, procedure, question.topics[0], question.case, question.on), procedure.vocabulary
        )

    kit, results = tried(real, "devon", judge, ["minutes-sent-time"])
    kit.capabilities = evolve(kit.capabilities, system=System("<b>A|B*</b>"))
    run = Run(kit, tuple(results))
    assert "minutes-sent-time: the days are counted from the completion of the plan" in statement_markdown(run)
    assert "<b>" not in statement_html(run)
    assert "&lt;b&gt;A|B*&lt;/b&gt;" in statement_html(run)
    assert r"\<b\>A\|B\*" in statement_markdown(run)


def test_junit_counts_what_failed_and_what_was_left_out(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS + DEVIATION)
    arguments = ("--claims", "claims.toml", "--date", "2026-02-01", "--junit", "r.xml")
    accept(cinmodel, *arguments, system=KNOWS_NO_DISABILITY)
    root = ET.parse(small / "r.xml").getroot()  # noqa: S314 - our own file
    assert (root.get("tests"), root.get("failures"), root.get("skipped")) == ("9", "1", "6")
    failure = root.find(".//failure")
    assert failure.get("message") == "the answer is another one"
    assert '"topics":["first-meeting-time"]' in failure.text
    assert len(root.findall(".//skipped")) == 6


def test_messages_hold_a_result_for_every_step(cinmodel, small):
    (small / "claims.toml").write_text(CLAIMS + DEVIATION)
    arguments = ("--claims", "claims.toml", "--date", "2026-02-01", "--messages", "m.ndjson")
    accept(cinmodel, *arguments, system=KNOWS_NO_DISABILITY)
    told = [json.loads(line) for line in (small / "m.ndjson").read_text().splitlines()]
    sorts = Counter(key for one in told for key in one)
    assert sorts["pickle"] == sorts["testCase"] == sorts["testCaseFinished"] == 9
    steps = sum(len(one["pickle"]["steps"]) for one in told if "pickle" in one)
    finished = [one["testStepFinished"]["testStepResult"]["status"] for one in told if "testStepFinished" in one]
    assert len(finished) == steps
    assert (finished.count("FAILED"), finished.count("PENDING")) == (1, 1)
    assert sorts["attachment"] == 1
    assert told[-1]["testRunFinished"]["success"] is False
    ids = [one[key]["id"] for one in told for key in one if key in {"pickle", "testCase", "stepDefinition"}]
    assert len(ids) == len(set(ids))


def test_messages_are_those_of_the_official_library(cinmodel, small):
    library = pytest.importorskip("cucumber_messages", reason="cucumber-messages is not installed")
    accept(cinmodel, "--messages", "m.ndjson")
    for line in (small / "m.ndjson").read_text().splitlines():
        values = json.loads(line)
        read = library.message_converter.to_dict(library.message_converter.from_dict(values, library.Envelope))
        assert read == values


def test_the_terminal_tells_a_failure_with_what_was_sent_expected_and_came(cinmodel):
    ran = accept(cinmodel, system=KNOWS_NO_DISABILITY)
    assert ran.out.startswith(
        "alpha/meetings.feature:20: A disabled child has no such date\n"
        "  Then the first meeting does not apply\n"
        "  the answer is another one\n"
        "  expected: does not apply\n"
        "  came: overdue, due by Monday 19 January 2026, a breach\n"
        "  sent: first-meeting-time on 2026-01-20\n"
        "        events: assessment-completed 2026-01-05\n"
        "        facts: disabled, all others no\n"
    )


def test_the_kit_does_not_import_what_it_does_not_need():
    script = (
        "import sys\nfrom cinmodel.acceptance.carriers import carriers\n"
        "carriers('cmd:true', 1, {})\n"
        "sys.exit(any(name in sys.modules for name in ('http.client', 'pytest')))"
    )
    import subprocess  # noqa: PLC0415

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0  # noqa: S603


def test_the_kit_notices_another_procedure_and_a_changed_detail_and_lets_a_reading_pass(real):
    devon, essex = real.procedure("devon"), real.procedure("essex")
    trials = whole_suite(real, "devon").trials

    def on(topic):
        return [one for one in trials if one.topic == topic]

    assert not notices(on("first-meeting-time"), devon)
    assert notices(on("first-meeting-time"), essex)
    changed = {one.change: one for one in mutants(devon, real.procedures) if one.provision == "minutes-sent-time"}
    assert notices(on("minutes-sent-time"), changed["within: 10 working days -> 11 working days"].procedure)
    assert not notices(on("minutes-sent-time"), changed["without the reading of-the-plan"].procedure)
