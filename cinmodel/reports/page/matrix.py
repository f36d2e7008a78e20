"""The matrix: topics as questions, grouped by family, a column an authority; under each question all that stands behind it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from cinmodel.reports.markup import Child, Element, element, group
from cinmodel.reports.page.contents import Contents, Values, anchor
from cinmodel.reports.page.topics import strength_of, topic_details
from cinmodel.reports.page.words import (
    AMBIGUOUS,
    CONTRADICTION,
    PAST_REVIEW,
    SILENT,
    STATUSES,
    clipped,
    counted,
    position_words,
)

LONGEST = 150
"""A position longer than this is cut in the matrix and stands in full under the question."""

CODES = {
    "same": "=",
    "stricter": "d",
    "looser": "d",
    "incomparable": "d",
    "wider": "d",
    "narrower": "d",
    "depends-on-the-reading": "r",
    "silent": "s",
    "both-state-it": "b",
}
"""What the filters need to know of a pair: same, differs, depends on the reading, silent or both state it."""


def matrix(shown: Contents) -> Element:
    """All families with their questions."""
    return group(_family(shown, name, rows) for name, rows in shown.families())


def _family(shown: Contents, name: str, rows: list[Values]) -> Element:
    place = anchor("family", name)
    heads = [element("th", {"scope": "col", "class": "q"}, "Question")]
    heads += [element("th", {"scope": "col"}, _column(shown, one)) for one in shown.authorities]
    table = element(
        "table",
        {"class": "matrix", "aria-labelledby": place},
        element("thead\n", None, element("tr", None, *heads)),
        *(_topic(shown, row) for row in rows),
    )
    total = element("span", {"class": "count"}, counted(len(rows), "question"))
    heading = element("h3\n", {"id": place}, shown.cover["families"][name], " ", total)
    return element("section\n", {"class": "family", "data-family": name}, heading, table)


def _column(shown: Contents, authority: str) -> Element:
    name = element("a", {"href": f"#{anchor('document', authority)}"}, shown.name(authority))
    if not shown.past_review(authority):
        return name
    return group([name, " ", sign(PAST_REVIEW, ", past its review date")])


def sign(mark: tuple[str, str, str], told: str) -> Element:
    """A mark: a sign for the eye, the words for whoever does not see it or does not know it."""
    words = element("span", {"class": "unseen"}, told)
    return element(
        "span", {"class": "sign", "title": mark[1]}, element("span", {"aria-hidden": "true"}, mark[0]), words
    )


def _topic(shown: Contents, row: Values) -> Element:
    status, words, _ = STATUSES[row["status"]]
    heading = element(
        "th",
        {"scope": "row", "class": "q"},
        element("span", {"class": "question"}, row["question"]),
        element("span", {"class": "status"}, element("span", {"aria-hidden": "true"}, f"{status} "), words),
    )
    cells = [_cell(shown, row, one) for one in shown.authorities]
    span = 1 + len(shown.authorities)
    codes = {(one["a"], one["b"]): CODES[one["relation"]] for one in shown.relations.get(row["id"], ())}
    return element(
        "tbody\n",
        {
            "id": anchor(row["id"]),
            "data-status": row["status"],
            # A topic that nobody compared has no pair that agrees or differs.
            "data-pairs": "".join(codes.get(pair, "s") for pair in shown.pairs()),
        },
        element("tr\n", {"class": "row"}, heading, *cells),
        element("tr", {"class": "more"}, element("td", {"colspan": span}, topic_details(shown, row))),
    )


def _cell(shown: Contents, row: Values, authority: str) -> Element:
    cell = row["cells"][authority]
    who = element("span", {"class": "who"}, shown.name(authority))
    if cell["state"] == "silent":
        return element("td", {"class": "silent"}, who, sign(SILENT, "silent"))
    strengths = dict.fromkeys(each for one in cell["positions"] for each in strengths_in(one))
    lines = [_position(row, authority, one) for one in cell["positions"]]
    return element("td", {"data-strength": " ".join(strengths)}, who, *lines, _marks(shown, authority, cell))


def strengths_in(position: Values) -> Iterable[str]:
    """The strengths that a position has, those of its items included."""
    yield position["strength"]
    yield from (item["strength"] for item in position["items"] if item.get("strength"))


def _position(row: Values, authority: str, one: Values) -> Element:
    clauses = list(dict.fromkeys(cite["at"] for cite in one["cites"]))
    strength, text = position_words(one["strength"], one["text"])
    cited = clauses[0] if len(clauses) == 1 else f"{clauses[0]} and {len(clauses) - 1} more" if clauses else ""
    return element(
        "p",
        None,
        strength_of(strength),
        " ",
        *_told(one, text),
        " ",
        element("a", {"href": f"#{anchor(row['id'], authority, one['provision'])}", "class": "at"}, cited),
    )


def _told(one: Values, text: str) -> list[Child]:
    """The position in plain words, cut where it is long, its figure in bold."""
    value = one["value"]
    cut = clipped(text, LONGEST)
    if len(one["items"]) > 1 and cut != text:
        cut = f"{cut} ({len(one['items'])} in all)"
    if not value or value not in cut:
        return [cut]
    before, _, after = cut.partition(value)
    return [before, element("b", None, value), after]


def _marks(shown: Contents, authority: str, cell: Mapping[str, bool]) -> Element | None:
    found = []
    if cell["contradiction"]:
        found.append(CONTRADICTION)
    if cell["ambiguous"]:
        found.append(AMBIGUOUS)
    if shown.past_review(authority):
        found.append(PAST_REVIEW)
    if not found:
        return None
    marks = [sign(mark, mark[1]) if mark is PAST_REVIEW else _mark(mark) for mark in found]
    return element("p", {"class": "marks"}, *(part for mark in marks for part in (mark, " ")))


def _mark(mark: tuple[str, str, str]) -> Element:
    return element("span", {"class": "mark"}, element("span", {"aria-hidden": "true"}, f"{mark[0]} "), mark[1])
