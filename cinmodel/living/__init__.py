"""Living documents: an authority's own scenarios as a page for its policy writers, with how the others answer each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from cinmodel.comparison import Comparison
from cinmodel.features import FeatureFile
from cinmodel.living.header import header
from cinmodel.living.page import Page
from cinmodel.living.scenarios import family
from cinmodel.living.style import STYLE
from cinmodel.outcomes import Outcome
from cinmodel.reports.letters import holdable

BLOCKS = frozenset(
    {"head", "title", "style", "header", "section", "article", "p", "ul", "li", "tr", "h1", "h2", "h3", "h4"}
)
"""Elements that end a line, so that a changed page reads as a difference."""


def living(told: Comparison, features: Iterable[FeatureFile]) -> dict[str, str]:
    """For each authority its page."""
    features = tuple(features)
    pages = {}
    for procedure in told.procedures:
        outcomes: dict[tuple[str, int], list[Outcome]] = {}
        for one in told.outcomes:
            if one.scenario.owner == procedure.id:
                outcomes.setdefault((one.scenario.feature, one.scenario.line), []).append(one)
        others = tuple(other for other in told.procedures if other is not procedure)
        page = Page(told, procedure, others, outcomes)
        pages[procedure.id] = _html(page, _by_family(told, [one for one in features if one.owner == procedure.id]))
    return pages


def _by_family(told: Comparison, features: Iterable[FeatureFile]) -> dict[str, FeatureFile]:
    """The feature files under the label of their family, in the order of the families."""
    named = {one.name.rpartition("/")[2].removesuffix(".feature"): one for one in features}
    known = [name for name in told.vocabulary.family if name in named]
    labels = {name: told.vocabulary.family[name].label for name in known}
    return {labels.get(name, name): named[name] for name in [*known, *sorted(set(named) - set(known))]}


def _html(page: Page, families: Mapping[str, FeatureFile]) -> str:
    name = page.procedure.authority.name
    root = Element("html", lang="en-GB")
    head = SubElement(root, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    SubElement(head, "title").text = holdable(f"{name}: the procedure in scenarios")
    SubElement(head, "style").text = STYLE
    body = SubElement(root, "body")
    sections = [family(page, label, file) for label, file in families.items() if file.scenarios]
    body.append(header(page, sections))
    SubElement(body, "main").extend(section for section, _ in sections)
    for one in root.iter():
        if one.tag in BLOCKS and not one.tail:
            one.tail = "\n"
    return "<!DOCTYPE html>\n" + tostring(root, encoding="unicode", method="html") + "\n"
