"""The part of a page that holds the rules of a family and their scenarios."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from cinmodel.clauses import printed
from cinmodel.diagnostics import Refusal
from cinmodel.features import CITE, FeatureFile, rules, scenarios_in
from cinmodel.living.elements import add, placed, table
from cinmodel.living.page import Page
from cinmodel.living.standing import standing
from cinmodel.outcomes import Outcome
from cinmodel.reports.letters import holdable
from cinmodel.wording import listed

OTHERS = "how the others answer"


def family(page: Page, label: str, file: FeatureFile) -> tuple[Element, list[tuple[str, str]]]:
    """The section of a family, and the id and name of each rule in it."""
    feature = file.document["feature"]
    section = Element("section", id=page.id(label))
    add(section, "h2", label)
    told_rules: list[tuple[str, str]] = []
    _background(section, feature, "In every case here, unless it says otherwise")
    for one in scenarios_in(feature):
        section.append(_scenario(page, file, one))
    for name, tags, rule in rules(feature):
        part = SubElement(section, "section", id=page.id(name))
        told_rules.append((part.get("id", ""), name))
        add(part, "h3", name)
        cited = [_clause(tag[len(CITE) :]) for tag in tags if tag.startswith(CITE)]
        scenarios = list(scenarios_in(rule))
        asked = dict.fromkeys(one.topic for each in scenarios for one in _outcomes(page, file, each) if one.topic)
        questions = " ".join(page.told.vocabulary.topic[topic].question for topic in asked)
        clauses = f"{'Clause' if len(cited) == 1 else 'Clauses'} {listed(cited)}. " if cited else ""
        add(part, "p", f"{clauses}{questions}", "about")
        _background(part, rule, "In every case of this rule")
        for one in scenarios:
            part.append(_scenario(page, file, one))
    return section, told_rules


def _clause(locator: str) -> str:
    """A locator in print; one that is none stays as it is written, because only the lint judges it."""
    try:
        return printed(locator)
    except Refusal:
        return locator


def _background(parent: Element, told: Mapping[str, Any], heading: str) -> None:
    """What all cases of a feature or rule have in common."""
    for child in told.get("children", ()):
        if "background" in child:
            part = SubElement(parent, "details", open="open")
            add(part, "summary", heading)
            part.append(_steps(child["background"]["steps"], ()))


def _scenario(page: Page, file: FeatureFile, one: Mapping[str, Any]) -> Element:
    """A scenario, or an outline with a table of its cases."""
    made = Element("article", {"class": "scenario", "id": page.id(one["name"])})
    rows = [row for examples in one["examples"] for row in examples.get("tableBody", ())]
    columns = [
        cell["value"] for examples in one["examples"] for cell in examples.get("tableHeader", {}).get("cells", ())
    ]
    placed(add(made, "h4"), one["name"], columns)
    made.append(_steps(one["steps"], columns))
    if not rows:
        made.append(standing(page, page.outcomes.get((file.name, one["location"]["line"]), [])))
    for examples in one["examples"]:
        if examples.get("tableBody"):
            made.append(_examples(page, file, one["name"], examples))
    return made


def _steps(steps: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> Element:
    """The sentences of a scenario; those that say what comes out stand out."""
    made = Element("ul", {"class": "steps"})
    outcome = False
    for step in steps:
        outcome = step["keywordType"] == "Outcome" or (outcome and step["keywordType"] == "Conjunction")
        line = SubElement(made, "li", {"class": "then"} if outcome else {})
        add(line, "span", step["keyword"].strip(), "word")
        placed(add(line, "span"), step["text"], columns)
        if "dataTable" in step:
            items = SubElement(line, "ul")
            for row in step["dataTable"]["rows"]:
                placed(add(items, "li"), row["cells"][0]["value"], columns)
    return made


def _examples(page: Page, file: FeatureFile, name: str, examples: Mapping[str, Any]) -> Element:
    headers = [cell["value"] for cell in examples["tableHeader"]["cells"]]
    wide, body = table([*headers, OTHERS], f"The cases of: {name}")
    for row in examples["tableBody"]:
        line = SubElement(body, "tr")
        for header, cell in zip(headers, row["cells"], strict=True):
            add(line, "td", cell["value"]).set("data-column", holdable(header))
        last = add(line, "td")
        last.set("data-column", OTHERS)
        last.append(standing(page, page.outcomes.get((file.name, row["location"]["line"]), [])))
    return wide


def _outcomes(page: Page, file: FeatureFile, one: Mapping[str, Any]) -> Iterator[Outcome]:
    lines = [one["location"]["line"]]
    lines += [row["location"]["line"] for each in one["examples"] for row in each.get("tableBody", ())]
    for line in lines:
        yield from page.outcomes.get((file.name, line), ())
