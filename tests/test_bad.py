"""Every broken file gets exactly the messages beside it, and nothing that a file can contain gives a traceback."""

import json
import re
import shutil
import tomllib
from contextlib import suppress
from copy import deepcopy
from datetime import date, time
from functools import cache, reduce
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cinmodel.calendars import BeyondCalendar
from cinmodel.clauses import SourceProblems, read_index, read_source
from cinmodel.cli import main
from cinmodel.diagnostics import Mistakes
from cinmodel.evaluation import evaluate
from cinmodel.features import feature_file
from cinmodel.lint import lint
from cinmodel.loading.authorities import procedure
from cinmodel.loading.cases import case
from cinmodel.loading.documents import read_document, read_json, read_text, read_toml
from cinmodel.loading.equivalents import equivalents
from cinmodel.loading.project import project
from cinmodel.loading.vocabularies import vocabulary
from cinmodel.running import Binder, run_all
from cinmodel.steps import definitions

BAD = Path(__file__).parent / "bad"
PROJECT = BAD / "project"
EXPECTED = "expected.txt"
FOLDERS = {
    "authority": "authorities",
    "vocabulary": "authorities",
    "index": "authorities/clauses",
    "source": "sources",
    "feature": "features/example",
}
"""Where in a project the broken files of an example belong."""
ALONE = {"case": lambda document: case(document, the_project().vocabulary), "equivalent": equivalents}
"""What reads the files that belong to no project."""

EXAMPLES = {f"{path.parent.name}/{path.name}": path for path in sorted(BAD.glob("*/*")) if path.parent != PROJECT}


@cache
def the_project():
    return project(PROJECT)


def said_of_a_project(folder, capsys):
    """What `cinmodel lint` says of a project, without its counts."""
    status = main(["lint", "--project", str(folder), "--sources", str(folder / "sources")])
    told = capsys.readouterr().out
    assert status in {0, 1}
    return "".join(line for line in told.splitlines(keepends=True) if "; " in line)


def said_of_a_document(path, read):
    """What is wrong with a file that stands for itself."""
    try:
        read(read_document(path, path.name))
    except Mistakes as found:
        return f"{found}\n"
    return ""


def said_of(example, folder, capsys):
    """What is said of an example, one message a line; its project is made in the folder."""
    files = [path for path in example.iterdir() if path.name != EXPECTED]
    if example.parent.name in ALONE:
        return said_of_a_document(*files, ALONE[example.parent.name])
    shutil.copytree(PROJECT, folder)
    place = folder / FOLDERS[example.parent.name]
    for path in files:
        if path.is_dir():
            (place / path.name).unlink()
            shutil.copytree(path, place / path.name)
        else:
            shutil.copy(path, place)
    return said_of_a_project(folder, capsys)


def test_the_project_that_the_examples_break_is_sound(capsys):
    assert said_of_a_project(PROJECT, capsys) == ""


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_broken_file_gets_exactly_the_messages_beside_it(name, tmp_path, capsys):
    told = said_of(EXAMPLES[name], tmp_path / "project", capsys)
    expected = (EXAMPLES[name] / EXPECTED).read_text(encoding="utf-8")
    assert told, "nothing is said of it"
    assert told == expected, f"compare {EXAMPLES[name] / EXPECTED} with what is said now:\n{told}"


# --- whatever a file contains ----------------------------------------------------------------------------------------

ON = date(2026, 2, 2)
GOOD_CASE = {
    "not-recorded": ["record-sent"],
    "facts": {"carer": True, "abroad": False},
    "events": [
        {"event": "referral", "on": date(2026, 1, 5)},
        {"event": "first-meeting", "on": date(2026, 1, 19), "chair": "manager", "seen": True, "frequency": "2 weeks"},
        {"event": "meeting", "on": date(2026, 1, 26), "covers": ["wishes"], "next-meeting": date(2026, 3, 2)},
    ],
}
KINDS_OF_ALL = """
[deadline.record]
topic = "record-time"
strength = "should"
says = "The record goes out before the case is closed."
what = "record-sent"
before = { event = "meeting", which = "next", from = "referral", plus = "2 weeks", with = { seen = true } }
at-least = "2 working days"
cites = [{ at = "1/1", words = "ten working days" }]
readings.weeks = { means = "weeks are meant", at-least = "2 weeks" }
readings.months = { means = "months are meant", at-least = "2 months" }

[interval.visits]
topic = "visit-frequency"
strength = "will"
says = "The child is visited every four weeks."
what = "visit"
every = "4 weeks"
from = "plan-made"
until = ["plan-ended", { from = "plan-made", plus = "6 months" }]
or-as-agreed = { at = "visits-agreed", detail = "frequency", allows = "sooner" }
when = ["carer", ["abroad", "meeting"]]
cites = [{ at = "1/2", words = "that week" }]

[duration.length]
topic = "plan-length"
strength = "expected"
says = "A plan lasts three months at most."
from = "plan-made"
until = "plan-ended"
at-most = "3 months"
hedge = "about"
cites = [{ at = "1/2", words = "that week" }]

[content.plan]
topic = "plan-content"
strength = "must"
says = "A plan holds the wishes and an end."
at = "plan-made"
detail = "covers"
all-of = ["wishes", { item = "end-date", strength = "may", unless = ["abroad"], cites = [{ at = "1/2", words = "week" }] }]
cites = [{ at = "1/2", words = "that week" }]

[gate.closing]
topic = "closing"
strength = "must"
says = "Nothing is closed before a meeting."
act = "case-closed"
needs = ["meeting", "carer"]
mode = "one-of"
cites = [{ at = "1/2", words = "that week" }]

[eligibility.plan-needed]
topic = "plan-needed"
strength = "may"
says = "A plan is called for where the child is a young carer."
any-of = [{ item = "no-plan", when = ["carer"] }]
cites = [{ at = "1/2", words = "that week" }]
"""


def read_good(name):
    return (PROJECT / name).read_text(encoding="utf-8")


GOOD = {
    "authority": read_good("authorities/example.toml") + KINDS_OF_ALL,
    "vocabulary": read_good("authorities/vocabulary.toml"),
    "case.toml": "",
    "equivalent": '[[mutant]]\nauthority = "example"\nmutant = "chair: strength"\nreason = "one chairs"\n',
    "case.json": json.dumps(GOOD_CASE, default=str, indent=2),
    "feature": read_good("features/example/meetings.feature"),
    "source": read_good("sources/example.md"),
    "index": read_good("authorities/clauses/example.json"),
}


def toml(value):
    """A plain value in TOML, tables inline."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(str(key))} = {toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).lower()


def toml_file(values):
    """Values as a TOML file, one line for each row of each table."""
    lines = []
    for key, value in values.items():
        if isinstance(value, dict) and value:
            lines += [f"[{toml(key)}]", *(f"{toml(inner)} = {toml(one)}" for inner, one in value.items())]
        else:
            lines.insert(0, f"{toml(key)} = {toml(value)}")
    return "\n".join(lines) + "\n"


GOOD["case.toml"] = toml_file(GOOD_CASE)


def read_procedure(text):
    one = the_project()
    return procedure(read_toml(text, "authority"), "example", one.vocabulary, one.indexes["example"])


@cache
def of_all_kinds():
    return read_procedure(GOOD["authority"])


def use(kind, text):
    """Read a file of a kind and do with it what commands do; Mistakes is all that may come of it."""
    one = the_project()
    if kind == "authority":
        read = read_procedure(text)
        for provision in read.provisions:
            assert provision.position(one.vocabulary) + provision.scope(one.vocabulary)
        told = case(read_toml(GOOD["case.toml"], "case.toml"), one.vocabulary)
        assert all(finding.because for finding in evaluate(read, told, ON))
    elif kind == "vocabulary":
        read = vocabulary(read_toml(text, kind))
        assert read.events_counting_as.keys() == read.event.keys()
        Binder(definitions(read))
    elif kind in {"case.toml", "case.json"}:
        read = case((read_toml if kind == "case.toml" else read_json)(text, kind), one.vocabulary)
        # A day on which bank holidays are not known is told of where the case is judged.
        with suppress(BeyondCalendar):
            assert all(finding.because for finding in evaluate(of_all_kinds(), read, ON))
    elif kind == "equivalent":
        equivalents(read_toml(text, kind))
    elif kind == "feature":
        binder = Binder(definitions(one.vocabulary))
        read = feature_file(text, "example/any.feature")
        found = lint([read], one.procedures, one.indexes, binder)
        run_all(read.scenarios, one.procedures, binder)
        if found:
            raise Mistakes(found)
    elif kind == "source":
        read_source(text)
    else:
        read_index(text)


@pytest.mark.parametrize("kind", GOOD)
def test_the_good_files_that_are_made_strange_are_good(kind):
    use(kind, GOOD[kind])


def says_it_well(kind, text):
    """Read a file; if it is refused, then in messages of one printable line each, at lines that there are."""
    try:
        use(kind, text)
    except Mistakes as found:
        for one in found.mistakes:
            assert one.what, one
            assert one.cure, one
            assert str(one).isprintable(), one
            assert 0 <= one.line <= text.count("\n") + 1, one
    except SourceProblems as found:
        for one in found.problems:
            assert str(one).isprintable(), one
            assert 1 <= one.line <= text.count("\n") + 1, one


WORDS = sorted(set(re.findall(r"[a-z0-9][a-z0-9/-]*", " ".join(GOOD.values()))))
TEXTS = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(
        ["10 days", "2 weeks", "1 working day", "each", "3rd", "sooner", "1¶1", "2026-01-05", "\x00", "a\nb"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
)
SCALARS = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.times(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


def places(values, path=()):
    """Every place in plain values, the outermost first."""
    yield path
    for key, one in (
        values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    ):
        yield from places(one, (*path, key))


@st.composite
def strange(draw, good):
    """Good values with strange ones in one to three places: put in place of something, or added under a new key."""
    values = deepcopy(good)
    for _ in range(draw(st.integers(1, 3))):
        *outer, last = draw(st.sampled_from([path for path in places(values) if path]))
        inside = reduce(lambda one, key: one[key], outer, values)
        if isinstance(inside, dict) and draw(st.booleans()):
            last = draw(TEXTS)
        inside[last] = draw(VALUES)
    return values


@given(st.data())
@pytest.mark.parametrize("kind", ["authority", "vocabulary", "case.toml", "equivalent"])
def test_strange_values_load_or_are_told_of(kind, data):
    says_it_well(kind, toml_file(data.draw(strange(tomllib.loads(GOOD[kind])))))


@given(strange(json.loads(GOOD["case.json"])))
def test_strange_values_in_json_load_or_are_told_of(values):
    says_it_well("case.json", json.dumps(values, default=str))


@st.composite
def damaged(draw, text):
    """A good file with one to three lines deleted, repeated, moved or garbled."""
    lines = text.split("\n")
    for _ in range(draw(st.integers(1, 3))):
        place = draw(st.integers(0, len(lines) - 1))
        how = draw(st.sampled_from(["delete", "repeat", "move", "garble", "cut"]))
        line = lines[place]
        if how == "delete" and len(lines) > 1:
            del lines[place]
        elif how == "repeat":
            lines.insert(place, line)
        elif how == "move":
            lines.insert(draw(st.integers(0, len(lines) - 1)), lines.pop(place))
        elif how == "garble":
            cut = draw(st.integers(0, len(line)))
            end = draw(st.integers(cut, min(len(line), cut + 5)))
            lines[place] = line[:cut] + draw(TEXTS | st.sampled_from(list("\"'[]{}=#,|<>:@*\\ \t"))) + line[end:]
        else:
            lines[place] = line[: draw(st.integers(0, len(line)))]
    return "\n".join(lines)


@given(st.data())
@pytest.mark.parametrize("kind", GOOD)
def test_a_damaged_file_loads_or_is_told_of(kind, data):
    says_it_well(kind, data.draw(damaged(GOOD[kind])))


GHERKIN = [
    *sorted({line.strip() for line in GOOD["feature"].split("\n") if line.strip()}),
    "Scenario Outline: A day",
    "Examples:",
    "| day |",
    "| a | b |",
    "|",
    "Given it was chaired by:",
    "And it set visits every 0 weeks",
    "Then the first meeting is due by Monday 32 January 2026",
    "* the child is a young carer",
    '"""',
    "# language: fr",
    "@cite:9/9",
]


@given(st.lists(st.sampled_from(GHERKIN) | TEXTS, max_size=15))
def test_lines_of_a_feature_in_any_order_load_or_are_told_of(lines):
    says_it_well("feature", "\n".join(["Feature: Any", *lines]))


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
@pytest.mark.parametrize("kind", GOOD)
def test_any_bytes_load_or_are_told_of(kind, tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "any"
    path.write_bytes(data)
    try:
        text = read_text(path, "any")
    except Mistakes as found:
        assert "not UTF-8" in str(found)  # noqa: PT017 - what else is refused is refused by the reader of the kind
    else:
        says_it_well(kind, text)
