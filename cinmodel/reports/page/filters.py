"""The form that narrows the matrix. It is of use with scripts alone, so it stays hidden without them."""

from __future__ import annotations

from collections.abc import Iterable

from cinmodel.reports.markup import Element, element
from cinmodel.reports.page.contents import Contents
from cinmodel.reports.page.words import STRENGTHS, plain


def filters(shown: Contents) -> Element:
    """The form."""
    families = [(name, shown.cover["families"][name]) for name, _ in shown.families()]
    pairs = [(f"{a}.{b}", f"{shown.name(a)} and {shown.name(b)}") for a, b in shown.pairs()]
    silences = [("none", "no document is silent"), ("some", "some document is silent")]
    silences += [(one, f"{shown.name(one)} is silent") for one in shown.authorities]
    only = element("input", {"type": "checkbox", "id": "f-differ", "name": "differ", "value": "yes"})
    text = element(
        "input", {"type": "search", "id": "f-text", "name": "text", "autocomplete": "off", "spellcheck": "false"}
    )
    return element(
        "form\n",
        {"id": "filters", "hidden": True, "role": "search", "aria-label": "Filter the questions"},
        _field("f-text", "Text", text),
        _choice("family", "Family", "all families", families),
        _choice("pair", "Pair", "all documents", pairs),
        _choice("strength", "Strength", "any strength", [(one, plain(one)) for one in STRENGTHS]),
        _choice("silent", "Silence", "silent or not", silences),
        element("p", {"class": "tick"}, only, element("label", {"for": "f-differ"}, "only differences")),
        element(
            "p",
            {"class": "buttons"},
            element("button", {"type": "reset"}, "Show all"),
            element("button", {"type": "button", "id": "open"}, "Open all shown"),
            element("button", {"type": "button", "id": "close"}, "Close all"),
        ),
        element("p", {"id": "counts", "role": "status"}),
    )


def _choice(name: str, label: str, every: str, options: Iterable[tuple[str, str]]) -> Element:
    entries = [element("option", {"value": ""}, every)]
    entries += [element("option", {"value": value}, told) for value, told in options]
    return _field(f"f-{name}", label, element("select", {"id": f"f-{name}", "name": name}, *entries))


def _field(place: str, label: str, control: Element) -> Element:
    return element("p", None, element("label", {"for": place}, label), " ", control)
