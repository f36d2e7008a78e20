"""The page as a whole: one file with its styles and scripts, which asks nothing of any other place."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from importlib import resources

from cinmodel.reports.markup import Attributes, Child, Element, element, group, raw
from cinmodel.reports.page.contents import Contents, Values
from cinmodel.reports.page.doubts import doubts
from cinmodel.reports.page.filters import filters
from cinmodel.reports.page.matrix import matrix
from cinmodel.reports.page.summary import documents, summary
from cinmodel.reports.page.topics import marks_of_scenarios
from cinmodel.reports.page.words import AMBIGUOUS, CONTRADICTION, DRAWING, INHERITED, PAST_REVIEW, SILENT, TERMS, day

TITLE = "Comparison of Child in Need procedures"
PRIVATE = (
    "Not for publication. This copy shows the documents’ own text, which belongs to their publishers. Do not commit it."
)


def page(told: Values, cover: Values, texts: Mapping[str, Mapping[str, str]] | None = None) -> str:
    """The page, from a comparison's JSON values and cover values.

    `texts` gives the text of clauses by authority and printed locator: a page with it says that it is not for publication.
    """
    shown = Contents(told, cover, texts)
    style, script = _asset("page.css") + _columns(len(shown.authorities)), _asset("page.js")
    names = " and ".join([", ".join(map(shown.name, shown.authorities[:-1])), shown.name(shown.authorities[-1])])
    body: list[Child] = [
        _patterns(),
        element("a\n", {"class": "skip", "href": "#matrix"}, "Skip to the matrix"),
        element("p\n", {"class": "private", "role": "note"}, PRIVATE) if texts is not None else None,
        element(
            "header\n",
            None,
            element("h1", None, TITLE),
            element("p", None, f"What {names} say, question by question, as of {day(told['as_of'])}."),
            element(
                "p",
                None,
                "It says what documents say: not which is better, and not what the law is. No authority is ranked.",
            ),
            _contents(),
        ),
        element(
            "main\n",
            None,
            summary(shown),
            _key(),
            element(
                "section\n",
                {"id": "matrix"},
                element("h2", None, "The matrix"),
                filters(shown),
                matrix(shown),
                element(
                    "p", {"id": "nothing", "hidden": True}, "No question fits all filters. Reset them, or loosen one."
                ),
            ),
            doubts(shown),
            documents(shown),
        ),
        element("footer\n", None, element("p", None, "Made by cinmodel from the committed procedures and scenarios.")),
        raw("script", script),
    ]
    head = element("head\n", None, *_head(style, script))
    return f"<!DOCTYPE html>\n{element('html', {'lang': 'en-GB'}, head, element('body', None, *body)).markup}\n"


def _head(style: str, script: str) -> list[Child]:
    policy = f"default-src 'none'; img-src data:; style-src '{_hash(style)}'; script-src '{_hash(script)}'; base-uri 'none'; form-action 'none'"
    return [
        element("meta\n", {"charset": "utf-8"}),
        element("meta\n", {"http-equiv": "Content-Security-Policy", "content": policy}),
        element("meta\n", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta\n", {"name": "color-scheme", "content": "light dark"}),
        element("title\n", None, TITLE),
        # Without it a browser asks for an icon of its own accord.
        element("link\n", {"rel": "icon", "href": "data:,"}),
        raw("style", style),
    ]


def _asset(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _columns(number: int) -> str:
    """What keeps a matrix of many columns from squeezing them: the page then moves sideways."""
    return f"@media screen and (min-width: 60.01rem) {{ .matrix {{ min-width: {11 + 9 * number}rem }} }}\n"


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _patterns() -> Element:
    """The fillings by which drawings tell sorts apart without colour."""
    mesh = element("line", {"x1": 0, "y1": 0, "x2": 0, "y2": 5, "class": "mesh"})
    hatched: Attributes = {
        "id": "hatched",
        "width": 5,
        "height": 5,
        "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
    }
    dot = element("circle", {"cx": 2, "cy": 2, "r": 0.9, "class": "dot"})
    dotted: Attributes = {"id": "dotted", "width": 4, "height": 4, "patternUnits": "userSpaceOnUse"}
    fillings = element("defs", None, element("pattern", hatched, mesh), element("pattern", dotted, dot))
    return element("svg\n", {"class": "patterns", "width": 0, "height": 0, "aria-hidden": "true"}, fillings)


def _contents() -> Element:
    places = {
        "summary": "In short",
        "key": "How to read it",
        "matrix": "The matrix",
        "doubts": "What each document leaves open",
        "documents": "The documents",
    }
    entries = (element("li", None, element("a", {"href": f"#{place}"}, told)) for place, told in places.items())
    return element("nav", {"aria-label": "Sections"}, element("ul", None, *entries))


def _key() -> Element:
    """Marks and terms, each with its meaning."""
    marks = (SILENT, CONTRADICTION, AMBIGUOUS, PAST_REVIEW, INHERITED)
    told = [(f"{sign} {words}", meaning) for sign, words, meaning in marks]
    told += [(term, meaning) for term, meaning in TERMS.items()]
    entries = group(
        element("div", None, element("dt", None, term), element("dd", None, meaning)) for term, meaning in told
    )
    strengths = (
        "A position begins with its strength in the document’s own sense: must, will, should, expected, good practice or "
        "may, and must not or should not."
    )
    return element(
        "section\n",
        {"id": "key"},
        element("h2", None, "How to read it"),
        element("p", None, strengths),
        element("dl", {"class": "terms"}, entries),
        element("p", None, "A scenario of one document is run under all others. In its table:"),
        marks_of_scenarios(),
        element("p", None, DRAWING),
    )
