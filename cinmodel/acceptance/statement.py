"""The conformance statement: one page that says what was tried, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from attrs import frozen

from cinmodel import __version__
from cinmodel.acceptance.judging import Outcome
from cinmodel.acceptance.protocol import VERSION
from cinmodel.acceptance.results import Run, counts, outcome_of

NOT_GIVEN = "not given"
MEANING = (
    "A topic is passed if the system gave the expected answer in every scenario that was asked. It says that these "
    "scenarios were passed, not that the procedure is good practice, nor what the law is."
)
_STYLE = (
    "body{font:1rem/1.5 sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
    "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;border:1px solid;padding:.2rem .5rem}"
)


@frozen
class _Section:
    """A heading with what stands under it: a sentence, or a table with a row of headings."""

    heading: str
    text: str = ""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


def statement_markdown(run: Run) -> str:
    """The statement as Markdown."""
    lines = [f"# {_title(run)}", ""]
    lines += [f"- {name}: {_marked(value)}" for name, value in _cover(run)]
    lines += ["", MEANING, ""]
    for one in _sections(run):
        lines += [f"## {one.heading}", "", *([_marked(one.text)] if one.text else [])]
        if one.rows:
            lines += [_row(one.columns), _row(("---",) * len(one.columns)), *(_row(row) for row in one.rows)]
        lines.append("")
    return "\n".join(lines).rstrip("\n") + "\n"


def statement_html(run: Run) -> str:
    """The statement as a page that stands alone."""
    title = escape(_title(run))
    parts = [
        (
            f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta name="viewport" content="width=device-width">\n<title>{title}</title>'
        ),
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<dl>",
        *(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in _cover(run)),
        f"</dl>\n<p>{MEANING}</p>",
    ]
    for one in _sections(run):
        parts.append(f"<h2>{escape(one.heading)}</h2>")
        parts += [f"<p>{escape(one.text)}</p>"] if one.text else []
        if one.rows:
            head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in one.columns)
            body = "\n".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in one.rows)
            parts.append(f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>")
    return "\n".join([*parts, "</main>\n</body>\n</html>\n"])


def _title(run: Run) -> str:
    return f"{run.kit.capabilities.system.name} and the procedure of {run.kit.suite.procedure.authority.name}"


def _cover(run: Run) -> Iterator[tuple[str, str]]:
    suite, system = run.kit.suite, run.kit.capabilities.system
    cover = suite.procedure.authority
    yield "System", system.name
    yield "Version", system.version or NOT_GIVEN
    yield "Date", run.on or NOT_GIVEN
    yield "Procedure", f"{cover.title} ({cover.name}), version {cover.version or 'not stated'}"
    yield "Kit", f"cinmodel {__version__}, protocol {VERSION}"
    yield "Hash of the scenarios", f"sha256 {suite.fingerprint}"
    asked = len(run.results)
    yield "Scenarios", f"{asked}: {counts(run.total())}"
    if asked < len(suite.trials):
        yield "Left out by choice", f"{len(suite.trials) - asked} scenarios"


def _sections(run: Run) -> Iterator[_Section]:
    questions = run.kit.suite.procedure.vocabulary.topic
    topics = run.topics()
    for outcome, heading in _HEADINGS:
        names = [topic for topic, counted in topics.items() if outcome_of(counted) is outcome]
        if outcome is Outcome.NOT_CLAIMED:
            text = ", ".join(names) or "None."
            yield _Section(f"{heading}: {len(names)}", text)
            continue
        rows = tuple((topic, questions[topic].question, counts(topics[topic])) for topic in names)
        yield _Section(f"{heading}: {len(names)}", "" if rows else "None.", ("Topic", "Question", "Scenarios"), rows)
    deviations = tuple((one.name, one.reason, one.until.isoformat()) for one in run.kit.capabilities.deviations)
    if deviations:
        yield _Section("Known deviations as declared", "", ("Where", "Reason", "Last day"), deviations)
    readings = tuple((topic, " / or: ".join(ways)) for topic, ways in run.taken().items())
    if readings:
        text = "On these topics the document can be understood in several ways. The answers fit the ways named here."
        yield _Section("Readings taken", text, ("Topic", "Way"), readings)
    own = run.topics(own=True)
    if own:
        rows = tuple((topic, questions[topic].question, counts(counted)) for topic, counted in own.items())
        yield _Section("The adopter's own scenarios", "", ("Topic", "Question", "Scenarios"), rows)


_HEADINGS = (
    (Outcome.PASSED, "Topics passed"),
    (Outcome.FAILED, "Topics failed"),
    (Outcome.DEVIATES, "Topics with a known deviation"),
    (Outcome.NOT_CLAIMED, "Topics not claimed"),
)


def _row(cells: tuple[str, ...]) -> str:
    return "| " + " | ".join(cell if set(cell) == {"-"} else _marked(cell) for cell in cells) + " |"


def _marked(text: str) -> str:
    """Text in which nothing is taken for a mark of Markdown or HTML, on one line."""
    for mark in "\\`*_[]<>|#":
        text = text.replace(mark, f"\\{mark}")
    return " ".join(text.split())
