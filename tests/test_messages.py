import json
import shutil
import subprocess

import jsonschema
import pytest
from conftest import SMALL
from cucumber_messages import Envelope, message_converter

from cinmodel.cli import main
from cinmodel.commands.scenarios import features, outcomes
from cinmodel.loading.project import project
from cinmodel.messages import messages
from cinmodel.running import Binder
from cinmodel.steps import definitions

FORMATTER = ("@cucumber/html-formatter@24.2.0", "@cucumber/messages@34.2.1")
PAGE = """
import { readFileSync, createWriteStream } from "node:fs"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { CucumberHtmlStream } from "@cucumber/html-formatter"
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\\n")
await pipeline(Readable.from(lines.map((line) => JSON.parse(line))), new CucumberHtmlStream(), createWriteStream("page.html"))
"""


def told(folder=SMALL):
    one = project(folder)
    files = features(one)
    binder = Binder(definitions(one.vocabulary))
    text = messages(files, outcomes(one, files), one.procedures, binder, one.vocabulary.comparison.as_of)
    return [json.loads(line) for line in text.splitlines()]


def only(envelopes, sort):
    return [one[sort] for one in envelopes if sort in one]


def results(envelopes, name):
    """How each step of a scenario went."""
    [pickle] = [one for one in only(envelopes, "pickle") if one["name"] == name]
    [test] = [one for one in only(envelopes, "testCase") if one["pickleId"] == pickle["id"]]
    [started] = [one["id"] for one in only(envelopes, "testCaseStarted") if one["testCaseId"] == test["id"]]
    return [one["testStepResult"] for one in only(envelopes, "testStepFinished") if one["testCaseStartedId"] == started]


def failing(small, old, new):
    feature = small / "features" / "alpha" / "meetings.feature"
    written = feature.read_text()
    assert old in written
    feature.write_text(written.replace(old, new, 1))
    return told(small)


def test_every_message_is_one_and_says_nothing_that_messages_do_not_know():
    for one in told():
        assert len(one) == 1
        assert message_converter.to_dict(message_converter.from_dict(one, Envelope)) == one


def test_every_scenario_runs_once_under_its_own_procedure_and_passes():
    envelopes = told()
    files = features(project(SMALL))
    assert len(only(envelopes, "testCaseFinished")) == sum(len(file.scenarios) for file in files)
    assert {one["testStepResult"]["status"] for one in only(envelopes, "testStepFinished")} == {"PASSED"}
    assert only(envelopes, "testRunFinished")[0]["success"] is True


def test_what_is_pointed_at_is_there_and_no_id_stands_twice():
    envelopes = told()
    written, pointed = [], []

    def walk(value):
        if isinstance(value, list):
            for one in value:
                walk(one)
        elif isinstance(value, dict):
            for key, one in value.items():
                if key == "id":
                    written.append(one)
                elif key.endswith("Id") and isinstance(one, str):
                    pointed.append(one)
                elif key.endswith("Ids"):
                    pointed.extend(one)
                else:
                    walk(one)

    walk(envelopes)
    assert len(written) == len(set(written))
    assert pointed
    assert set(pointed) <= set(written)


def test_nothing_is_timed_and_nothing_tells_of_the_machine():
    envelopes = told()
    meta = envelopes[0]["meta"]
    assert (meta["os"], meta["cpu"], meta["runtime"]) == ({"name": "any"}, {"name": "any"}, {"name": "Python"})
    assert {json.dumps(one["timestamp"]) for one in only(envelopes, "testStepFinished")} == {
        '{"seconds": 1795219200, "nanos": 0}'
    }
    durations = [one["testStepResult"]["duration"] for one in only(envelopes, "testStepFinished")]
    assert all(one == {"seconds": 0, "nanos": 0} for one in durations)
    assert str(SMALL) not in json.dumps(envelopes)


def test_a_step_that_fails_is_told_with_what_came_instead(small):
    envelopes = failing(small, "Then the first meeting is in time", "Then the first meeting is late")
    assert [one["status"] for one in results(envelopes, "The tenth working day is in time")] == [
        "PASSED",
        "PASSED",
        "PASSED",
        "FAILED",
    ]
    assert results(envelopes, "The tenth working day is in time")[-1]["message"] == "in time"
    assert only(envelopes, "testRunFinished")[0]["success"] is False


def test_a_step_that_nothing_stands_for_is_undefined_and_what_follows_is_skipped(small):
    envelopes = failing(small, "When the case is looked at on", "When the case was looked at on")
    assert [one["status"] for one in results(envelopes, "The tenth working day is in time")] == [
        "PASSED",
        "PASSED",
        "UNDEFINED",
        "SKIPPED",
    ]


def test_the_command_writes_them_and_writes_the_same_again(cinmodel, small):
    assert cinmodel("compare", "--messages", "runs.ndjson").status == 0
    first = (small / "runs.ndjson").read_bytes()
    cinmodel("compare", "--messages", "runs.ndjson")
    assert (small / "runs.ndjson").read_bytes() == first
    assert json.loads(first.splitlines()[-1])["testRunFinished"]["success"] is True


def test_the_command_writes_them_where_scenarios_fail_too(cinmodel, small):
    failing(small, "Then the first meeting is in time", "Then the first meeting is late")
    assert cinmodel("compare", "--messages", "runs.ndjson").status == 1
    last = (small / "runs.ndjson").read_text().splitlines()[-1]
    assert json.loads(last)["testRunFinished"]["success"] is False
    assert not (small / "reports").exists()


def test_the_matrix_alone_has_no_runs_to_tell_of(cinmodel, small):
    ran = cinmodel("compare", "--only", "matrix", "--messages", "runs.ndjson")
    assert ran.status == 2
    assert ran.err.endswith("--messages: with --only matrix no scenario is run; leave out --only or --messages\n")
    assert not (small / "runs.ndjson").exists()


@pytest.fixture(scope="module")
def formatter(tmp_path_factory):
    """A folder with Cucumber's own formatter, where Node is there and npm can fetch it."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        pytest.skip("Node and npm are needed to make a page of the messages with Cucumber's formatter")
    folder = tmp_path_factory.mktemp("formatter")
    (folder / "page.mjs").write_text(PAGE)
    (folder / "package.json").write_text("{}")
    command = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", *FORMATTER]
    got = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)  # noqa: S603
    if got.returncode:
        pytest.skip("npm cannot fetch Cucumber's formatter")
    return node, folder


def test_cucumbers_own_formatter_makes_a_page_of_them(formatter, small, monkeypatch, capsys):
    node, folder = formatter
    monkeypatch.chdir(small)
    monkeypatch.delenv("CINMODEL_SOURCES", raising=False)
    assert main(["compare", "--messages", str(folder / "runs.ndjson")]) == 0
    schema = json.loads((folder / "node_modules/@cucumber/messages/messages.schema.json").read_text())
    valid = jsonschema.validators.validator_for(schema)(schema)
    for line in (folder / "runs.ndjson").read_text().splitlines():
        valid.validate(json.loads(line))
    made = subprocess.run([node, "page.mjs", "runs.ndjson"], cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603
    assert made.returncode == 0, made.stderr
    page = (folder / "page.html").read_text()
    assert page.startswith("<!DOCTYPE html>")
    assert "The tenth working day is in time" in page
