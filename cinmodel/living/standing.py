"""How the other documents answer a case: in words, with a shape for each way to stand."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from cinmodel.living.elements import add
from cinmodel.living.page import Page
from cinmodel.outcomes import AGREE, DIFFER, SILENT, UNKNOWN, Outcome
from cinmodel.reports.letters import holdable
from cinmodel.wording import listed

SIGNS = {AGREE: "=", DIFFER: "◆", SILENT: "–", UNKNOWN: "○"}
"""A shape for each way to stand, so that none is told by colour."""


MEANINGS = {
    AGREE: ("gives the same answer", "give the same answer"),
    DIFFER: ("answers otherwise", "answer otherwise"),
    SILENT: ("is silent: the document says nothing on it", "are silent: the documents say nothing on it"),
    UNKNOWN: (
        "cannot be asked: the scenario does not say what it would have to know",
        "cannot be asked: the scenario does not say what they would have to know",
    ),
}
ALONE = "Not run under the others."


def standing(page: Page, outcomes: Iterable[Outcome]) -> Element:
    """How the others answer one case: those that stand alike in one line, with what they answer instead."""
    under = {one.authority: one for one in outcomes}
    alike: dict[tuple[str, str], list[str]] = {}
    for other in page.others:
        if other.id in under:
            key = (under[other.id].outcome, under[other.id].detail)
            alike.setdefault(key, []).append(other.authority.name)
    made = Element("ul", {"class": "stand"})
    if page.others and not alike:
        add(made, "li", ALONE)
    for sort, meanings in MEANINGS.items():
        for (outcome, detail), names in alike.items():
            if outcome == sort:
                said = f"{listed(names)} {meanings[len(names) > 1].partition(':')[0]}"
                signed(add(made, "li"), sort, said + (f": {detail}" if detail else ""))
    return made


def signed(parent: Element, sort: str, text: str) -> None:
    """Text after the shape of its sort; the shape is not read aloud, because the text says the same."""
    sign = SubElement(parent, "span", {"class": "sign", "aria-hidden": "true"})
    sign.text, sign.tail = SIGNS[sort], holdable(text)
