"""Feature files become scenarios: the official parser and pickle compiler, with rule, citations and example row kept."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from gherkin.ast_builder import AstBuilder
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.stream.id_generator import IdGenerator

from cinmodel.diagnostics import Mistake, Mistakes, quoted
from cinmodel.outcomes import Scenario, Step
from cinmodel.wording import listed

CITE = "@cite:"
COMPARISON = "comparison"
KEYWORDS = (
    "Feature", "Rule", "Background", "Scenario", "Scenario Outline", "Example", "Examples", "Given", "When", "Then", "And",
    "But",
)  # fmt: skip
LIKE_A_KEYWORD = 0.75
ORDINARY = ("The", "They", "Them", "Than", "An", "Any")
"""Words near to a keyword with which a sentence of a description may well begin."""

_STEPS = ("Given", "When", "Then", "And", "But")
_LINES = {
    "#StepLine": _STEPS[:-1],
    "#ExamplesLine": ("Examples:",),
    "#ScenarioLine": ("Scenario:",),
    "#BackgroundLine": ("Background:",),
    "#RuleLine": ("Rule:",),
    "#FeatureLine": ("Feature:",),
}
"""The parser's names for sorts of lines, as they begin."""


@frozen
class FeatureFile:
    """A parsed feature file: its name from the features folder, its text, the parser's document, its scenarios."""

    name: str
    text: str
    document: Mapping[str, Any]
    scenarios: tuple[Scenario, ...]

    @property
    def owner(self) -> str:
        """The authority whose folder it stands in."""
        return self.name.split("/", 1)[0]


def feature_paths(folder: Path) -> list[Path]:
    """The feature files of all authorities, in order."""
    return sorted(path for path in folder.glob("*/*.feature") if path.parent.name != COMPARISON)


def comparing_paths(folder: Path) -> list[Path]:
    """The generated feature files in which authorities are compared, in order."""
    return sorted((folder / COMPARISON).glob("*.feature"))


def feature_file(text: str, name: str) -> FeatureFile:
    """Parse one feature file.

    Raises:
        Mistakes: it is not Gherkin, or a table of a step has more than one column.

    """
    ids = IdGenerator()
    shown = f"features/{name}"
    try:
        document = Parser(AstBuilder(ids)).parse(text)
    except CompositeParserException as error:
        raise Mistakes(_mistakes(error.errors, text, shown)) from error
    except ParserException as error:
        raise Mistakes(_mistakes([error], text, shown)) from error
    feature: Mapping[str, Any] | None = document.get("feature")
    if not feature:
        return FeatureFile(name, text, document, ())
    steps = {step["id"]: step for step in steps_in(feature)}
    mistakes = [
        Mistake(
            shown, step["dataTable"]["location"]["line"], "the table of a step has one column", "write one label a row"
        )
        for step in steps.values()
        if any(len(row["cells"]) != 1 for row in step.get("dataTable", {}).get("rows", ()))
    ]
    if mistakes:
        raise Mistakes(mistakes)
    places = _places(feature)
    pickles = Compiler(ids).compile({**document, "uri": name})
    return FeatureFile(name, text, document, tuple(_scenario(pickle, name, places, steps) for pickle in pickles))


def nearest_keyword(line: str) -> str | None:
    """The keyword that a line seems to begin with, misspelt or not."""
    words = line.split()[:2]
    if not words or words[0] in ORDINARY:
        return None
    start = " ".join(words).split(":")[0] if ":" in " ".join(words) else words[0]
    return next(iter(difflib.get_close_matches(start.title(), KEYWORDS, n=1, cutoff=LIKE_A_KEYWORD)), None)


def rules(feature: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...], Mapping[str, Any]]]:
    """Each rule of a feature with its tags and itself; scenarios outside rules come under the feature's own name."""
    for child in feature.get("children", ()):
        if "rule" in child:
            rule = child["rule"]
            yield rule["name"], tuple(tag["name"] for tag in rule["tags"]), rule


def scenarios_in(parent: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The scenarios that stand directly in a feature or rule."""
    for child in parent.get("children", ()):
        if "scenario" in child:
            yield child["scenario"]


def steps_in(feature: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Every step of a feature, those of its rules and backgrounds included."""
    for parent in (feature, *(rule for _, _, rule in rules(feature))):
        for child in parent.get("children", ()):
            yield from (child.get("scenario") or child.get("background") or {}).get("steps", ())


def _mistakes(errors: Iterable[ParserException], text: str, name: str) -> Iterator[Mistake]:
    """What the parser says, in the words of somebody who writes scenarios.

    Where a header is misspelt, nothing after it is where the parser expects it: it is left for the next time.
    """
    last = len(text.rstrip().split("\n"))
    for error in errors:
        line, said = min(int(error.location["line"]), last), str(error).split(": ", 1)[-1]
        expected, _, got = said.removeprefix("expected: ").partition(", got ")
        keyword = nearest_keyword(got[1:-1])
        if got and keyword and not got[1:-1].startswith(keyword):
            yield Mistake(name, line, f"{quoted(got[1:-1])} cannot stand here", f"write {keyword} if that is meant")
            if keyword not in _STEPS:
                return
        else:
            yield Mistake(name, line, *_told(said, expected.rpartition(": ")[-1].split(", "), got[1:-1]))


def _told(said: str, expected: Collection[str], got: str) -> tuple[str, str]:
    """What is wrong, and the cure."""
    begins = listed([word for sort, words in _LINES.items() if sort in expected for word in words], "or")
    cure = f"begin the line with {begins}" if begins else "mend the line"
    if said.startswith("expected: "):
        what = f"{quoted(got)} cannot stand here"
    elif said.startswith("unexpected end of file"):
        what, cure = "the file ends too early", f"let a line follow that begins with {begins}"
    elif said.startswith("inconsistent cell count"):
        what, cure = "the rows of this table differ in their number of cells", "give each row as many"
    elif said.startswith("Language not supported"):
        what, cure = "the language of the file is not known", "write it in English, without # language"
    else:
        what = f"this is not Gherkin: {said}"
    return what, cure


def _places(feature: Mapping[str, Any]) -> dict[str, tuple[str, int, int]]:
    """For each scenario and example row, by id, its rule, line and number among the rows (0 for a scenario)."""
    places: dict[str, tuple[str, int, int]] = {}
    parents = [(feature.get("name", ""), feature), *((name, rule) for name, _, rule in rules(feature))]
    for rule, parent in parents:
        for scenario in scenarios_in(parent):
            places[scenario["id"]] = (rule, scenario["location"]["line"], 0)
            rows = (row for examples in scenario["examples"] for row in examples.get("tableBody", ()))
            for number, row in enumerate(rows, 1):
                places[row["id"]] = (rule, row["location"]["line"], number)
    return places


def _scenario(
    pickle: Mapping[str, Any],
    name: str,
    places: Mapping[str, tuple[str, int, int]],
    written: Mapping[str, Mapping[str, Any]],
) -> Scenario:
    rule, line, row = places[pickle["astNodeIds"][-1]]
    return Scenario(
        feature=name,
        rule=rule,
        name=pickle["name"],
        row=row,
        line=line,
        cites=tuple(tag["name"][len(CITE) :] for tag in pickle["tags"] if tag["name"].startswith(CITE)),
        steps=tuple(_step(step, written[step["astNodeIds"][0]]) for step in pickle["steps"]),
    )


def _step(step: Mapping[str, Any], written: Mapping[str, Any]) -> Step:
    table = step.get("argument", {}).get("dataTable")
    rows = tuple(tuple(cell["value"] for cell in row["cells"]) for row in table["rows"]) if table else None
    keyword = {"Context": "given", "Action": "when", "Outcome": "then"}.get(step["type"], "unknown")
    return Step(keyword, step["text"], rows, written["location"]["line"])
