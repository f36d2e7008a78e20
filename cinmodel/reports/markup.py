"""HTML and SVG built from elements: every text is escaped, because only an element can hold a tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from attrs import frozen

from cinmodel.reports.letters import holdable

VOID = frozenset({"br", "input", "link", "meta"})
"""Elements that hold nothing and have no end."""

SHAPES = frozenset({"circle", "line", "path", "rect", "use"})
"""Elements of a drawing, which close themselves."""

OPEN = frozenset({"dd", "dt", "li", "td", "th", "tr"})
"""Elements that HTML ends where the next one begins or their parent ends: of them a page has tens of thousands."""


@frozen
class Element:
    """A piece of finished markup. `markup` comes from `element`, `group` and `raw` alone."""

    markup: str


Child = Element | str | int | None
"""What an element may hold: a text is escaped, None is nothing."""

Value = str | int | float | bool | None
"""What an attribute may hold: True stands alone, False and None leave it out."""

Attributes = Mapping[str, Value]


def element(tag: str, attributes: Attributes | None = None, *children: Child) -> Element:
    """An element with its attributes and children. A tag with a line end after it breaks the line behind the element."""
    name = tag.rstrip("\n")
    ending = tag[len(name) :]
    told = "".join(_attribute(key, value) for key, value in (attributes or {}).items())
    if name in VOID:
        return Element(f"<{name}{told}>{ending}")
    if name in SHAPES:
        return Element(f"<{name}{told}/>")
    if name in OPEN:
        return Element(f"<{name}{told}>{''.join(map(_child, children))}{ending}")
    return Element(f"<{name}{told}>{''.join(map(_child, children))}</{name}>{ending}")


def group(children: Iterable[Child]) -> Element:
    """Several pieces as one."""
    return Element("".join(map(_child, children)))


def raw(tag: str, text: str) -> Element:
    """A style or script of the project's own. The text stands as it is and may not close its element.

    Raises:
        ValueError: the text would end the element.

    """
    if "</" in text:
        raise ValueError(f"a {tag} that holds '</' would end early")
    return Element(f"<{tag}>{text}</{tag}>\n")


def _child(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Element):
        return child.markup
    return escape(_held(str(child)), quote=False)


def _held(text: str) -> str:
    """Text as a page can hold it; most text needs no look at each letter."""
    return text if text.isprintable() else holdable(text)


def _attribute(name: str, value: Value) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(_held(str(value)))}"'
