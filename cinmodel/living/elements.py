"""The elements that pages are made of: trees, so that no text can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from cinmodel.reports.letters import holdable

_PLACEHOLDER = re.compile(r"<([^<>]+)>")


def add(parent: Element, tag: str, text: str = "", style: str = "") -> Element:
    """A new element inside another, with its text and class."""
    made = SubElement(parent, tag, {"class": style} if style else {})
    made.text = holdable(text)
    return made


def table(headers: Iterable[str], caption: str) -> tuple[Element, Element]:
    """A table and its body: it scrolls in its own frame where it is too wide, and on a phone its rows become blocks."""
    wide = Element("div", {"class": "wide cases", "role": "group", "tabindex": "0", "aria-label": holdable(caption)})
    table = SubElement(wide, "table")
    row = SubElement(SubElement(table, "thead"), "tr")
    for header in headers:
        # An empty heading names nothing.
        add(row, "th" if header else "td", header).attrib.update({"scope": "col"} if header else {})
    return wide, SubElement(table, "tbody")


def placed(parent: Element, text: str, columns: Iterable[str]) -> None:
    """Text in which the names of an outline's columns stand out."""
    columns = tuple(columns)
    parts = _PLACEHOLDER.split(text)
    parent.text, last = holdable(parts[0]), None
    for name, after in zip(parts[1::2], parts[2::2], strict=True):
        if name in columns:
            last = SubElement(parent, "var")
            last.text, last.tail = holdable(name), holdable(after)
        elif last is None:
            parent.text += holdable(f"<{name}>{after}")
        else:
            last.tail = (last.tail or "") + holdable(f"<{name}>{after}")
