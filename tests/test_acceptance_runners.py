"""The kit under pytest, in whatever form, and what other ecosystems' tools make of features and results."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT

from cinmodel.commands.scenarios import features

QUIET = ("-p", "no:hypothesispytest", "-p", "no:cacheprovider", "-p", "no:cov", "-q", "-c", "no.ini")
KEPT = "--cin-system=register:judge", "--cin-authority=waltham-forest", "--cin-claims=claims.toml"
OURS = """from cinmodel.acceptance.testing import acceptance_tests

test_ours = acceptance_tests("register:judge", authority="waltham-forest", claims="claims.toml")
"""
NODE_MODULES = "CINMODEL_NODE_MODULES"
"""The variable of the environment that names a folder in which npm has put @cucumber/gherkin and the formatter."""


@pytest.fixture
def adopter(tmp_path):
    """A folder of an adopter: the register of the examples, with procedures and features as the wheel has them."""
    for file in (ROOT / "examples" / "register").glob("*.*"):
        shutil.copy(file, tmp_path)
    for name in ("authorities", "features"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "no.ini").touch()
    return tmp_path


def under_pytest(folder, *arguments):
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pytest", *QUIET, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.returncode, ran.stdout + ran.stderr


def counted(text):
    return re.sub(r" in .*", "", text.strip().splitlines()[-1])


def test_pyargs_and_a_file_of_ones_own_give_the_same(adopter):
    (adopter / "test_ours.py").write_text(OURS)
    assert counted(under_pytest(adopter, "test_ours.py")[1]) == "23 passed, 300 skipped"
    assert counted(under_pytest(adopter, "--pyargs", "cinmodel.acceptance", *KEPT)[1]) == "23 passed, 300 skipped"


def test_processes_side_by_side_give_the_same(adopter):
    pytest.importorskip("xdist", reason="pytest-xdist is not installed")
    # Late by a day in one rule, and one reading taken in half of the answers: what fails must not depend on who asks.
    (adopter / "mixed.py").write_text(
        "from cinmodel.acceptance import reference\n"
        "def judge(question):\n"
        "    answer = reference.judge(question)\n"
        "    found = answer['findings'][0]\n"
        "    if found['verdict'] == 'depends-on-the-reading':\n"
        "        found['verdict'] = 'in-time' if question['on'] < '2026-02-07' else 'late'\n"
        "    return answer\n"
    )
    topics = 'topics = ["referral-follow-up-time", "new-area-meeting-time", "review-chair"]'
    (adopter / "some.toml").write_text(f'[system]\nname = "x"\n[claims]\n{topics}\n')
    kept = ("--cin-system=mixed:judge", "--cin-authority=waltham-forest", "--cin-claims=some.toml", "-rf")
    alone = under_pytest(adopter, "--pyargs", "cinmodel.acceptance", *kept)[1]
    beside = under_pytest(adopter, "-n", "2", "--pyargs", "cinmodel.acceptance", *kept)[1]

    def failed(text):
        return sorted(re.findall(r"^FAILED (.*)", text, re.MULTILINE))

    assert failed(alone)
    assert failed(beside) == failed(alone)
    assert counted(beside) == counted(alone)


def test_a_failure_under_pytest_says_what_was_sent_expected_and_came(adopter):
    (adopter / "register.py").write_text((adopter / "register.py").read_text().replace("weeks=6", "weeks=7"))
    status, text = under_pytest(adopter, "--pyargs", "cinmodel.acceptance", *KEPT)
    assert status == 1
    assert "waltham-forest/reviews.feature:" in text
    for line in ("  expected: overdue, a breach", "  came: in time", "  sent: review-frequency on 2026-02-26"):
        assert line in text
    assert "Traceback" not in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--pyargs", "cinmodel.acceptance"), "name the system to try: --cin-system SPEC --cin-authority ID"),
        (("--cin-system=x:y",), "name the authority whose scenarios are to be tried: --cin-authority ID"),
        (("--cin-system=x:y", "--cin-authority=devn"), 'did you mean "devon"?'),
    ],
)
def test_a_run_that_lacks_something_says_what(adopter, arguments, message):
    status, text = under_pytest(adopter, *arguments)
    assert status
    assert message in text
    assert "INTERNALERROR" not in text


def test_the_kit_is_not_loaded_in_a_run_that_does_not_ask_for_it(adopter):
    (adopter / "test_other.py").write_text(
        "import sys\ndef test_other():\n    assert not any('acceptance' in name for name in sys.modules)\n"
    )
    assert counted(under_pytest(adopter, "test_other.py")[1]) == "1 passed"


PICKLES = """
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire(process.argv[1] + "/");
const { AstBuilder, GherkinClassicTokenMatcher, Parser, compile } = require("@cucumber/gherkin");
const { IdGenerator } = require("@cucumber/messages");
const told = {};
for (const path of JSON.parse(readFileSync(0, "utf-8"))) {
  const ids = IdGenerator.incrementing();
  const parser = new Parser(new AstBuilder(ids), new GherkinClassicTokenMatcher());
  told[path] = compile(parser.parse(readFileSync(path, "utf-8")), path, ids).map((pickle) => ({
    name: pickle.name,
    tags: pickle.tags.map((tag) => tag.name),
    steps: pickle.steps.map((step) => [
      { Context: "given", Action: "when", Outcome: "then" }[step.type], step.text,
      step.argument?.dataTable?.rows.map((row) => row.cells.map((cell) => cell.value)) ?? null,
    ]),
  }));
}
console.log(JSON.stringify(told));
"""
MATCHES = """
import { readFileSync } from "node:fs";
const { steps } = JSON.parse(readFileSync(process.argv[1], "utf-8"));
const patterns = steps.map((step) => ({ ...step, pattern: new RegExp(step.pattern, "u") }));
const counts = JSON.parse(readFileSync(0, "utf-8")).map(([keyword, text, table]) =>
  patterns.filter((one) => one.keyword === keyword && one.table === table && one.pattern.test(text)).length);
console.log(JSON.stringify(counts));
"""


def node(script, *arguments, given):
    if shutil.which("node") is None:
        pytest.skip("node is not here")
    ran = subprocess.run(  # noqa: S603
        ["node", "--input-type=module", "-e", script, "--", *arguments],  # noqa: S607
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return json.loads(ran.stdout)


@pytest.fixture(scope="session")
def node_modules(tmp_path_factory):
    """A folder with the npm packages: the one that the environment names, else one that npm fills."""
    if shutil.which("node") is None:
        pytest.skip("node is not here")
    given = os.environ.get(NODE_MODULES)
    folder = Path(given) if given else tmp_path_factory.mktemp("npm")
    if not given:
        npm = shutil.which("npm")
        if npm is None:
            pytest.skip("npm is not here")
        packages = ["@cucumber/gherkin@42", "@cucumber/messages@34", "@cucumber/html-formatter@24"]
        command = [npm, "install", "--no-audit", "--no-fund", "--silent", "--fetch-retries=0", *packages]
        try:
            ran = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120)  # noqa: S603
        except subprocess.TimeoutExpired:
            pytest.skip("npm does not answer")
        if ran.returncode:
            pytest.skip("npm cannot install @cucumber/gherkin here")
    if not (folder / "node_modules" / "@cucumber" / "gherkin").is_dir():
        pytest.skip("@cucumber/gherkin is not here")
    return folder


def test_the_parser_for_javascript_reads_every_feature_to_the_same_pickles(real, node_modules):
    files = features(real)
    told = node(PICKLES, str(node_modules), given=[str(ROOT / "features" / one.name) for one in files])
    for file in files:
        theirs = told[str(ROOT / "features" / file.name)]
        ours = [
            {
                "name": one.name,
                "tags": [f"@cite:{cite}" for cite in one.cites],
                "steps": [[step.keyword, step.text, [list(row) for row in step.table] if step.table else None]
                          for step in one.steps],
            }
            for one in file.scenarios
        ]  # fmt: skip
        assert ours
        assert theirs == ours, file.name


def test_every_step_matches_exactly_one_pattern_of_the_step_list_in_javascript(real):
    steps = {
        (step.keyword, step.text, step.table is not None)
        for file in features(real)
        for scenario in file.scenarios
        for step in scenario.steps
    }
    listed = sorted(steps)
    counts = node(MATCHES, str(ROOT / "authorities" / "schemas" / "acceptance-steps.json"), given=listed)
    assert len(listed) > 1000
    assert [step for step, count in zip(listed, counts, strict=True) if count != 1] == []


FORMAT = """
import { createRequire } from "node:module";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { pathToFileURL } from "node:url";
const require = createRequire(process.argv[1] + "/");
const { CucumberHtmlStream } = await import(pathToFileURL(require.resolve("@cucumber/html-formatter")));
const html = new CucumberHtmlStream();
const out = createWriteStream(process.argv[3]);
html.pipe(out);
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) html.write(JSON.parse(line));
html.end();
await once(out, "finish");
console.log("true");
"""


def test_the_official_formatter_makes_a_page_of_the_messages(cinmodel, small, node_modules):
    if not (node_modules / "node_modules" / "@cucumber" / "html-formatter").is_dir():
        pytest.skip("@cucumber/html-formatter is not here")
    cinmodel(
        "accept", "--authority", "alpha", "--system", "cinmodel.acceptance.reference:judge", "--messages", "m.ndjson"
    )
    assert node(FORMAT, str(node_modules), str(small / "m.ndjson"), str(small / "page.html"), given=None)
    page = (small / "page.html").read_text(encoding="utf-8")
    assert page.rstrip().endswith("</html>")
    assert "The tenth working day is in time" in page
