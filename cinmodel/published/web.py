"""A document as a web page: its headings, paragraphs, bullets and rows, without what stands around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any
from xml.etree.ElementTree import Element

import tinyhtml5  # type: ignore[import-untyped]

from cinmodel.diagnostics import Refusal
from cinmodel.published.blocks import Block, Sort, Unread, spaced
from cinmodel.published.segments import Segmented, segmented

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_AROUND = {"nav", "header", "footer", "dialog"}
_NO_TEXT = {"script", "style", "template", "noscript", "head", "button", "select"}
_PARTS = {"ul", "ol", "dl", "table", *_HEADINGS}
"""What makes of a row of a table the frame of a page: nobody writes a list into a cell of figures."""

_BREAK = "\x1f"
_EMPTY_LINE = re.compile(rf"{_BREAK}\s*{_BREAK}[\s{_BREAK}]*")
_PICTURES = {"img", "svg", "iframe", "object", "embed", "canvas", "video", "audio", "math"}
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark",
    "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip


def read_web(data: bytes) -> Segmented:
    """The clauses of a web page. Its title is its first heading of the highest level, else the title of the page.

    Raises:
        Refusal: its parts stand too deep inside one another.

    """
    try:
        # What can be read as UTF-8 is UTF-8, whether the page says so or not; else the page's own word holds.
        root: Element = tinyhtml5.parse(data.decode("utf-8-sig"), namespace_html_elements=False)
    except UnicodeDecodeError:
        root = tinyhtml5.parse(data, namespace_html_elements=False)
    reader = _Reader()
    try:
        blocks = list(reader.read(_main(root)))
    except RecursionError as error:
        raise Refusal("the parts of this page stand too deep inside one another", "save it as plain text") from error
    title = spaced("".join(next(root.iter("title"), Element("title")).itertext()))
    first = next((one for one in blocks if one.sort is Sort.HEADING and one.level == 1), None)
    if first is not None:
        title = first.text
        blocks.remove(first)
    return segmented(title, blocks, reader.unread())


def _main(root: Element) -> Element:
    """The part of a page that holds the document: its one main or article, else its body."""
    for name in ("main", "article", "body"):
        found = list(root.iter(name))
        if len(found) == 1:
            return found[0]
    return root


class _Reader:
    """Walks a page and gives its blocks, counting what it passes over."""

    def __init__(self) -> None:
        self._count = 0
        self._pictures = 0
        self._contents = 0
        self._around: dict[str, int] = {}
        self._text: list[str] = []

    def unread(self) -> Iterator[Unread]:
        """What of the page is in no block."""
        if self._pictures:
            yield Unread("the page", f"{self._pictures} pictures or embedded parts: what they show was not read")
        if self._contents:
            yield Unread(
                "the page", f"{self._contents} links to places of the page itself: taken for a list of contents"
            )
        for name, words in self._around.items():
            yield Unread("the page", f"{words} words inside <{name}>: taken for what stands around the document")

    def read(self, element: Element) -> Iterator[Block]:
        """The blocks of an element."""
        yield from self._inside(element, Sort.PARAGRAPH, 0)
        yield from self._ended(Sort.PARAGRAPH, 0)

    def _ended(self, sort: Sort, level: int) -> Iterator[Block]:
        parts = _EMPTY_LINE.split("".join(self._text))
        self._text.clear()
        for text in filter(None, (spaced(part.replace(_BREAK, " ")) for part in parts)):
            self._count += 1
            yield Block(sort, text, f"block {self._count}", level)

    def _inside(self, element: Element, sort: Sort, level: int) -> Iterator[Block]:
        self._text.append(element.text or "")
        for child in element:
            yield from self._child(child, sort, level)
            self._text.append(child.tail or "")

    def _child(self, child: Element, sort: Sort, level: int) -> Iterator[Block]:
        tag: Any = child.tag
        # A comment's tag is a function.
        if not isinstance(tag, str) or tag in _NO_TEXT:
            return
        if tag in _PICTURES:
            self._pictures += 1
        elif tag in _AROUND and not _holds(child, _HEADINGS):
            words = len(" ".join(child.itertext()).split())
            self._around[tag] = self._around.get(tag, 0) + words
        elif tag == "br":
            self._text.append(_BREAK)
        elif tag in _INLINE:
            yield from self._inside(child, sort, level)
        elif tag == "li" and _contents(child):
            self._contents += 1
        else:
            yield from self._ended(sort, level)
            inner, inner_level = _sort(tag, sort, level)
            if tag == "tr" and _holds(child, _PARTS):
                yield from self._inside(child, Sort.PARAGRAPH, 0)
                inner = Sort.PARAGRAPH
            elif tag == "tr":
                self._text.append(" ".join(spaced("".join(cell.itertext())) for cell in child))
            else:
                yield from self._inside(child, inner, inner_level)
            yield from self._ended(inner, inner_level)


def _sort(tag: str, sort: Sort, level: int) -> tuple[Sort, int]:
    if tag in _HEADINGS:
        return Sort.HEADING, _HEADINGS[tag]
    if tag == "li":
        return Sort.BULLET, 0
    if tag == "tr":
        return Sort.ROW, 0
    return sort, level


def _holds(element: Element, tags: Collection[str]) -> bool:
    return any(one.tag in tags for one in element.iter() if one is not element)


def _contents(item: Element) -> bool:
    """Whether an item of a list is a link to a place of the page itself and nothing else."""
    links = [one for one in item.iter("a") if (one.get("href") or "").startswith("#")]
    linked = spaced(" ".join("".join(one.itertext()) for one in links))
    return bool(links) and linked == spaced(" ".join(_texts(item)))


def _texts(item: Element) -> Iterable[str]:
    return (spaced(one) for one in item.itertext() if one.strip())
