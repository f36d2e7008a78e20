"""What is wrong with feature files that a test run would pass over in silence."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from typing import Any

from attrs import evolve

from cinmodel.clauses import Index, nearest_locator
from cinmodel.diagnostics import Mistake, Refusal, nearest, one_line, quoted
from cinmodel.features import CITE, COMPARISON, FeatureFile, nearest_keyword, rules, scenarios_in, steps_in
from cinmodel.outcomes import Scenario, Step
from cinmodel.procedures import Procedure
from cinmodel.running import Binder, UnboundStep
from cinmodel.steps import GIVEN, THEN, WHEN, Telling, written_date
from cinmodel.vocabulary import Detail, Event, Fact, Holds, Vocabulary

LIKE_A_LABEL = 0.8
PLACEHOLDER = re.compile(r"<([^<>]+)>")


def lint(
    files: Iterable[FeatureFile],
    procedures: Iterable[Procedure],
    indexes: Mapping[str, Index],
    binder: Binder,
    only: Collection[str] | None = None,
) -> list[Mistake]:
    """Everything wrong with the features of a project, or of those authorities in `only`, by file and line."""
    files = [file for file in files if only is None or file.owner in only]
    by_id = {one.id: one for one in procedures}
    found: list[Mistake] = []
    for file in files:
        procedure = by_id.get(file.owner)
        if procedure is None:
            cure = "name the folder after an authority file: " + nearest(file.owner, by_id)
            found.append(Mistake(file.name, 1, f"there is no authority {quoted(file.owner)}", cure))
            continue
        found.extend(_form(file))
        found.extend(_names(file, by_id.values()))
        found.extend(_citations(file, indexes.get(file.owner)))
        for scenario in file.scenarios:
            found.extend(_scenario(scenario, procedure, binder))
    for procedure in by_id.values():
        if only is not None and procedure.id not in only:
            continue
        own = [scenario for file in files if file.owner == procedure.id for scenario in file.scenarios]
        found.extend(_unwitnessed(procedure, own, binder))
    return sorted({evolve(one, file=f"features/{one.file}") for one in found})


def lint_comparing(
    files: Iterable[FeatureFile], procedures: Iterable[Procedure], indexes: Mapping[str, Index], binder: Binder
) -> list[Mistake]:
    """Everything wrong with features that compare: they name authorities, and each citation says whose clause it is."""
    procedures = tuple(procedures)
    found: list[Mistake] = []
    for file in files:
        found.extend(_form(file))
        for tag, line in _tags(file.document.get("feature") or {}):
            authority, _, locator = tag.removeprefix(CITE).partition(":")
            known = indexes[authority].marks if authority in indexes else {}
            if tag.startswith(CITE) and locator not in known:
                what = f"there is no clause {quoted(locator)} of {quoted(authority)}"
                found.append(Mistake(file.name, line, what, nearest_locator(locator, known)))
        for scenario in file.scenarios:
            found.extend(_scenario(scenario, procedures[0], binder))
    return sorted({evolve(one, file=f"features/{one.file}") for one in found})


def passed_over(file: FeatureFile, procedure: Procedure, binder: Binder) -> Iterator[Mistake]:
    """What a run would pass over in silence in a feature file that is not the authority's and need cite no clause."""
    feature = file.document.get("feature")
    if feature is None:
        yield Mistake(file.name, 1, "the file holds no feature", "begin it with Feature: and a name")
        return
    yield from _described(file, feature)
    yield from _steps(file.name, feature)
    for parent in (feature, *(rule for _, _, rule in rules(feature))):
        for written in scenarios_in(parent):
            yield from _outline(file.name, written)
    for scenario in file.scenarios:
        yield from _scenario(scenario, procedure, binder)


def _form(file: FeatureFile) -> Iterator[Mistake]:
    feature = file.document.get("feature")
    if feature is None:
        yield Mistake(file.name, 1, "the file holds no feature", "begin it with Feature: and a name")
        return
    if feature["language"] != "en":
        yield Mistake(file.name, 1, "the scenarios are not in English", "write them in English, without # language")
    yield from _described(file, feature)
    yield from _steps(file.name, feature)
    for scenario in scenarios_in(feature):
        yield Mistake(
            file.name, _line(scenario), "the scenario stands under no rule", "put it under a Rule with its clause"
        )
    seen: dict[str, int] = {}
    for _, _, rule in rules(feature):
        yield from _rule(file.name, rule, seen, cited=file.owner != COMPARISON)
    for tag, line in _tags(feature):
        if not tag.startswith(CITE):
            yield Mistake(file.name, line, f"the tag {quoted(tag)} is not known", f"write {CITE} and a locator")


def _rule(file: str, rule: Mapping[str, Any], seen: dict[str, int], *, cited: bool) -> Iterator[Mistake]:
    """A rule cites a clause, if it is to be cited, and has scenarios, none of them named as one before in `seen`."""
    name, line = quoted(rule["name"]), _line(rule)
    if cited and not any(tag["name"].startswith(CITE) for tag in rule["tags"]):
        yield Mistake(file, line, f"the rule {name} cites no clause", "tag it with @cite: and the locator")
    if not any(True for _ in scenarios_in(rule)):
        yield Mistake(file, line, f"the rule {name} has no scenario", "add one or take the rule out")
    for scenario in scenarios_in(rule):
        yield from _outline(file, scenario)
        if scenario["name"] in seen:
            what = f"the scenario name {quoted(scenario['name'])} stands at line {seen[scenario['name']]} too"
            yield Mistake(file, _line(scenario), what, "name each scenario for its own case")
        seen[scenario["name"]] = _line(scenario)


def _described(file: FeatureFile, feature: Mapping[str, Any]) -> Iterator[Mistake]:
    """A misspelt keyword right after a header is description to the parser, and its step is lost."""
    lines = file.text.split("\n")
    parents = [feature, *(rule for _, _, rule in rules(feature))]
    inner = [child[sort] for parent in parents for child in parent["children"] for sort in child if sort != "rule"]
    examples = [one for node in inner for one in node.get("examples", ())]
    for node in (*parents, *inner, *examples):
        number = _line(node)
        for text in map(str.strip, node.get("description", "").split("\n")):
            keyword = nearest_keyword(text)
            if keyword is None:
                continue
            # Comments and empty lines before it are no part of the description.
            number = next(place for place in range(number, len(lines)) if lines[place].strip() == text) + 1
            what = f"{quoted(one_line(text, 40))} is read as description"
            yield Mistake(file.name, number, what, f"write {keyword} if that is meant, else word it otherwise")


def _steps(name: str, feature: Mapping[str, Any]) -> Iterator[Mistake]:
    parents = [feature, *(rule for _, _, rule in rules(feature))]
    for parent in parents:
        for child in parent["children"]:
            node = child.get("scenario") or child.get("background")
            if node and node["steps"] and node["steps"][0]["keywordType"] == "Conjunction":
                step = node["steps"][0]
                what = f"the first step begins with {step['keyword'].strip()}"
                yield Mistake(name, _line(step), what, "begin with Given, When or Then")
            for step in child.get("background", {}).get("steps", ()):
                if PLACEHOLDER.search(step["text"]):
                    what = "a column of examples stands in the Background, which no examples reach"
                    yield Mistake(name, _line(step), what, "write what is meant")
    for step in steps_in(feature):
        if step["keywordType"] == "Unknown":
            yield Mistake(name, _line(step), "a step begins with *", "begin with Given, When, Then or And")
        if "docString" in step:
            yield Mistake(name, _line(step["docString"]), "no step takes a block of text", "take it out")


def _outline(name: str, scenario: Mapping[str, Any]) -> Iterator[Mistake]:
    tables = [one for one in scenario["examples"] if one.get("tableHeader")]
    columns = {cell["value"] for one in tables for cell in one["tableHeader"]["cells"]}
    texts = [scenario["name"], *(text for step in scenario["steps"] for text in _texts(step))]
    used = {match for text in texts for match in PLACEHOLDER.findall(text)}
    line = _line(scenario)
    if not scenario["steps"]:
        yield Mistake(name, line, f"the scenario {quoted(scenario['name'])} has no steps", "write them or take it out")
    if scenario["examples"] and not any(one.get("tableBody") for one in scenario["examples"]):
        yield Mistake(name, line, "the outline has no example rows", "add them")
    if scenario["keyword"] == "Scenario Outline" and not scenario["examples"]:
        yield Mistake(name, line, "the outline has no Examples", "add them, or make it a Scenario")
    for column in sorted(used - columns):
        what, cure = f"<{column}> is no column of the examples", "add the column or mend the name"
        if not scenario["examples"]:
            what, cure = f"<{column}> stands in a scenario without examples", "write what is meant, or add Examples"
        yield Mistake(name, line, what, cure)
    for column in sorted(columns - used):
        yield Mistake(name, line, f"the column {quoted(column)} is used nowhere", "use it or take it out")


def _texts(step: Mapping[str, Any]) -> Iterator[str]:
    yield step["text"]
    for row in step.get("dataTable", {}).get("rows", ()):
        yield from (cell["value"] for cell in row["cells"])


def _tags(feature: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    nodes = [feature, *(rule for _, _, rule in rules(feature))]
    nodes += [scenario for node in list(nodes) for scenario in scenarios_in(node)]
    nodes += [examples for node in list(nodes) for examples in node.get("examples", ())]
    for node in nodes:
        for tag in node.get("tags", ()):
            yield tag["name"], _line(tag)


def _names(file: FeatureFile, procedures: Iterable[Procedure]) -> Iterator[Mistake]:
    """Scenarios are run under every procedure, so they name none."""
    names = [one.authority.name for one in procedures]
    pattern = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in names if name.lower() != "generic"))
    for number, line in enumerate(file.text.split("\n"), 1):
        match = pattern.search(line) if names else None
        if match and match[0]:
            what = f"{quoted(match[0])} is named"
            yield Mistake(file.name, number, what, "leave it out: scenarios run under every procedure")


def _citations(file: FeatureFile, index: Index | None) -> Iterator[Mistake]:
    known = index.marks if index else {}
    for tag, line in _tags(file.document.get("feature") or {}):
        locator = tag.removeprefix(CITE)
        if tag.startswith(CITE) and locator not in known:
            what = f"there is no clause {quoted(locator)} in this document"
            yield Mistake(file.name, line, what, nearest_locator(locator, known))


def _scenario(scenario: Scenario, procedure: Procedure, binder: Binder) -> Iterator[Mistake]:
    telling = Telling(procedure)
    keywords = [step.keyword for step in scenario.steps]
    subjects: set[str] = set()
    for step in scenario.steps:
        # What begins with no keyword, or holds a column, has been told of where the file's form was read.
        if step.keyword in {GIVEN, WHEN, THEN} and not PLACEHOLDER.search(step.text):
            try:
                subjects |= _told(step, telling, binder)
            except Refusal as error:
                meant = _meant(step.text, procedure.vocabulary) if isinstance(error, UnboundStep) else None
                yield Mistake(scenario.feature, step.line, error.what, meant or error.cure)
    name = quoted(scenario.name)
    if len(subjects) > 1:
        what = f"the scenario {name} asks for {len(subjects)} topics"
        yield Mistake(scenario.feature, scenario.line, what, "write a scenario for each")
    if keywords.count(WHEN) != 1:
        what = f"the scenario {name} has {keywords.count(WHEN)} When steps"
        yield Mistake(scenario.feature, scenario.line, what, "say once on which day the case is looked at")
    if THEN not in keywords:
        yield Mistake(scenario.feature, scenario.line, f"the scenario {name} expects nothing", "add a Then")
    order = [(GIVEN, WHEN, THEN).index(keyword) for keyword in keywords if keyword in {GIVEN, WHEN, THEN}]
    if sorted(order) != order:
        what = f"the steps of the scenario {name} are out of order"
        yield Mistake(scenario.feature, scenario.line, what, "write Given, then When, then Then")
    once = [event for event, _, _ in telling.events if procedure.vocabulary.event[event].once]
    for event in sorted({event for event in once if once.count(event) > 1}):
        what = f'"{procedure.vocabulary.event[event].label}" is told twice in the scenario {name}'
        yield Mistake(scenario.feature, scenario.line, what, "it happens once in a case: tell it once")


def _told(step: Step, telling: Telling, binder: Binder) -> set[str]:
    """Tell a step, but for a Then, of which only the date is read; give the subject that it asks for.

    Raises:
        Refusal: the step cannot be told.

    """
    does = binder.bind(step)
    if step.keyword != THEN:
        does(telling)
        return set()
    _, said = binder.matching(step)[0]
    if "date" in said:
        written_date(said["date"])
    return {said["subject"]} if "subject" in said else set()


def _meant(text: str, vocabulary: Vocabulary) -> str | None:
    """The cure for a step that begins almost like one of the wordings there are, or like one of them."""
    rows: list[Event | Fact | Detail]
    rows = [*vocabulary.event.values(), *vocabulary.fact.values(), *vocabulary.detail.values()]
    labels = [label for row in rows for label in (row.label, getattr(row, "denied", "")) if label]
    labels += [f"it {row.label}" for row in vocabulary.detail.values() if row.holds is not Holds.YES_NO]
    labels += [row.subject for row in vocabulary.topic.values()]
    plain = text.removeprefix("the rule on ").removeprefix("it is not known whether ")
    near = [(SequenceMatcher(None, label, plain[: len(label)]).ratio(), label) for label in labels]
    likeness, label = max(near, default=(0.0, ""))
    if likeness == 1:
        return f'word what follows "{label}" as in the steps in the README'
    return f'did you mean "{label}"?' if likeness >= LIKE_A_LABEL else None


def _unwitnessed(procedure: Procedure, scenarios: Iterable[Scenario], binder: Binder) -> Iterator[Mistake]:
    """Every provision that can be judged has a scenario that cites one of its clauses and asks for its topic."""
    asked: dict[str, set[str]] = {}
    for scenario in scenarios:
        for step in scenario.steps:
            if step.keyword != THEN:
                continue
            for _, arguments in binder.matching(step):
                if "subject" in arguments:
                    asked.setdefault(arguments["subject"], set()).update(scenario.cites)
    for provision in procedure.provisions:
        subject = procedure.vocabulary.topic[provision.topic].subject
        cited = {cite.at for cite in provision.all_citations()}
        if provision.judged and not cited & asked.get(subject, set()):
            what = f"no scenario of {procedure.id} cites a clause of {quoted(provision.id)} and asks for its topic"
            cure = f"write one under {CITE}{provision.cites[0].at} that asks for {quoted(subject)}"
            yield Mistake(procedure.id, 0, what, cure)


def _line(node: Mapping[str, Any]) -> int:
    return int(node["location"]["line"])
