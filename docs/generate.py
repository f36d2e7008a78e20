"""Write docs/reference/ from the command line, the schema, the vocabulary of verdicts and the reading rules."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from cinmodel.cli import COMMANDS, STATUS, STATUSES, parser
from cinmodel.kinds import KINDS
from cinmodel.loading.project import project
from cinmodel.loading.structure import key_of
from cinmodel.provisions import Severity, Strength, Verdict
from cinmodel.reports.relations import MEANINGS
from cinmodel.schema import authority_schema, statute_schema
from cinmodel.spans import Unit
from cinmodel.vocabulary import Vocabulary

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "docs" / "reference"
WRITTEN = "<!-- Written by docs/generate.py. Do not edit. -->"

VERDICTS = {
    Verdict.IN_TIME: "done by the last good day",
    Verdict.LATE: "done after the last good day",
    Verdict.OVERDUE: "not done, and the last good day is over",
    Verdict.NOT_YET_DUE: "not done, and the last good day is not over",
    Verdict.STILL_TO_DO: "not done; the document gives no date",
    Verdict.MET: "as the document asks",
    Verdict.NOT_MET: "otherwise than the document asks; what is missing is named",
    Verdict.CALLED_FOR: "a circumstance that the document lists is there",
    Verdict.NOT_CALLED_FOR: "none of the circumstances that the document lists is there",
    Verdict.DOES_NOT_APPLY: "the event that it counts from has not happened, or the child is outside its scope",
    Verdict.UNKNOWN: "the case leaves out something that is asked for; it is named",
    Verdict.DEPENDS: "the readings, or two statements of the document, come to different answers",
}
SEVERITIES = {
    Severity.BREACH: "a fault against must, will or must not",
    Severity.DEPARTURE: "a fault against anything weaker, or against what is hedged",
    Severity.NONE: "no fault",
}
UNITS = {
    Unit.WORKING_DAYS: "Monday to Friday without bank holidays and the authority's own closure days",
    Unit.CALENDAR_DAYS: "every day",
    Unit.DAYS: "what a text leaves open; it needs readings",
    Unit.WEEKS: "7 days",
    Unit.MONTHS: "the same day of a later month, clipped to the month's end",
    Unit.YEARS: "12 months",
    Unit.HOURS: "judged to the day, 24 hours each",
}


def pages(vocabulary: Vocabulary) -> dict[str, str]:
    """The text of each page by its name."""
    return {
        "commands.md": _page("Commands", _commands()),
        "file-format.md": _page("The files of a procedure", _format(vocabulary)),
        "words.md": _page("Words", _words(vocabulary)),
        "reading-rules.md": _page("How a sentence becomes a provision", _rules()),
    }


def _page(title: str, lines: Iterable[str]) -> str:
    return "\n".join([WRITTEN, "", f"# {title}", "", *lines]).rstrip() + "\n"


def _table(*rows: Iterable[str]) -> Iterator[str]:
    first, *rest = ([_cell(cell) for cell in row] for row in rows)
    yield f"| {' | '.join(first)} |"
    yield f"|{'---|' * len(first)}"
    for row in rest:
        yield f"| {' | '.join(row)} |"
    yield ""


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _commands() -> Iterator[str]:
    yield STATUS
    yield ""
    top = parser()
    made = next(one.choices for one in top._actions if isinstance(one, argparse._SubParsersAction))  # noqa: SLF001
    for name, (does, example, _) in COMMANDS.items():
        yield from (f"## {name}", "", f"{does[0].upper()}{does[1:]}.", "")
        yield from (f"Example: `{f'cinmodel {name} {example}'.strip()}`", "")
        if name in STATUSES:
            yield from (STATUSES[name], "")
        actions = [one for one in made[name]._actions if one.dest != "help"]  # noqa: SLF001
        yield from _table(("argument", "does"), *((f"`{_written(one)}`", _does(one)) for one in actions))


def _written(one: argparse.Action) -> str:
    choices = None if one.choices is None else "|".join(map(str, one.choices))
    name = one.metavar if isinstance(one.metavar, str) else choices or one.dest.upper()
    if not one.option_strings:
        return name if one.nargs is None else f"[{name}]"
    return one.option_strings[0] if one.nargs == 0 else f"{one.option_strings[0]} {name}"


def _does(one: argparse.Action) -> str:
    return f"{one.help or ''}{' (must be given)' if one.option_strings and one.required else ''}".strip()


def _format(vocabulary: Vocabulary) -> Iterator[str]:
    schema = authority_schema(vocabulary)
    yield "`authorities/<authority>.toml` begins with `[authority]` and `[authority.working-days]`; `[clauses]` classes what no"
    yield "provision cites. Every other heading is a kind and a name of your own: `[deadline.first-meeting]`."
    yield from ("", "## authority", "")
    yield from _keys(schema["properties"]["authority"])
    shared = {key for key in _properties(schema, "guidance") if all(key in _properties(schema, kind) for kind in KINDS)}
    yield from ("## Keys of every kind", "")
    yield from _keys(schema["properties"]["guidance"]["additionalProperties"], shared)
    for kind in KINDS:
        block = schema["properties"][kind]["additionalProperties"]
        yield from (f"## {kind}", "", _in_keys(_cell(block["description"])), "")
        own = set(block["properties"]) - shared
        if own:
            yield from _keys(block, own)
    yield from (
        "## statute.toml",
        "",
        "National time limits that drafts are held against, each under `[limit.some-name]`.",
        "",
    )
    yield from _keys(statute_schema(vocabulary)["properties"]["limit"]["additionalProperties"])


def _in_keys(text: str) -> str:
    """A docstring with its fields named as the files name them."""
    return re.sub(r"`([a-z_]+)`", lambda found: f"`{key_of(found[1])}`", text)


def _properties(schema: dict[str, Any], kind: str) -> dict[str, Any]:
    found: dict[str, Any] = schema["properties"][kind]["additionalProperties"]["properties"]
    return found


def _keys(table: dict[str, Any], only: set[str] | None = None) -> Iterator[str]:
    rows = [
        (f"`{key}`", _sort(value), "yes" if key in table["required"] else "")
        for key, value in table["properties"].items()
        if only is None or key in only
    ]
    yield from _table(("key", "holds", "must stand"), *rows)


FEW = 12


def _sort(schema: dict[str, Any]) -> str:
    """What a key holds, in a few words."""
    if "$ref" in schema:
        return schema["$ref"].rpartition("/")[2].replace("-", " ")
    if "enum" in schema:
        return (
            ", ".join(f"`{one}`" for one in schema["enum"])
            if len(schema["enum"]) <= FEW
            else "a name of the vocabulary"
        )
    if "const" in schema:
        return f"`{schema['const']}`"
    for key in ("oneOf", "anyOf"):
        if key in schema:
            if len(schema[key]) > FEW or all("const" in one for one in schema[key]):
                return "a name of the vocabulary"
            return " or ".join(dict.fromkeys(_sort(one) for one in schema[key]))
    if "pattern" in schema and "unit" in schema.get("description", ""):
        return 'a span, such as `"15 working days"`'
    if schema.get("format") == "date":
        return "a date, such as `2026-01-05`"
    if schema["type"] == "array":
        return f"a list: {_sort(schema['items'])}"
    if schema["type"] == "object":
        keys = ", ".join(f"`{key}`" for key in schema.get("properties", {}))
        return f"a table: {keys}" if keys else "a table, each key a name of your own"
    return {"string": "text", "integer": "a whole number", "boolean": "`true` or `false`"}[schema["type"]]


def _words(vocabulary: Vocabulary) -> Iterator[str]:
    yield from ("## Verdicts", "")
    yield from _table(("word", "means"), *((one.value, VERDICTS[one]) for one in Verdict))
    yield from ("## Severities", "")
    yield from _table(("word", "means"), *((one.value, SEVERITIES[one]) for one in Severity))
    yield from ("## Strengths", "", ", ".join(f"`{one.value}`" for one in Strength), "")
    yield from ("## Units of time", "")
    yield from _table(("unit", "means"), *((one.value, UNITS[one]) for one in Unit))
    yield from ("## Relations", "")
    yield from _table(("words", "mean"), *MEANINGS.items())
    yield from ("## The names of the vocabulary", "")
    sorts = ("topic", "event", "fact", "role", "person", "item", "detail")
    counted = ((sort, str(len(getattr(vocabulary, sort)))) for sort in sorts)
    yield from _table(("sort", "names"), *counted)
    yield "Each has its label in `authorities/vocabulary.toml`; reports and scenarios use the label."


def _rules() -> Iterator[str]:
    """The reading rules and the decisions about meaning, as CONTRIBUTING.md has them."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for heading in ("How to read a document", "Decisions about meaning"):
        yield f"## {heading}"
        yield text.split(f"## {heading}\n")[1].split("\n## ")[0].rstrip()
        yield ""


def main() -> int:
    """Write the pages."""
    REFERENCE.mkdir(exist_ok=True)
    for name, text in pages(project(ROOT).vocabulary).items():
        (REFERENCE / name).write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"docs/reference/{name}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
