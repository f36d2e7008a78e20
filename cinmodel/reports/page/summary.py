"""What a director reads in a minute: counts, each pair, the documents, what was checked and what was not."""

from __future__ import annotations

from collections import Counter

from cinmodel.reports.markup import Child, Element, element, group
from cinmodel.reports.page.contents import Contents, Values, anchor, sideways
from cinmodel.reports.page.words import INHERITED, STATUSES, counted, day, month
from cinmodel.wording import listed

BAR = 100
"""How wide the bar of a pair is drawn."""

DIFFERING = frozenset({"stricter", "looser", "incomparable", "wider", "narrower"})


def summary(shown: Contents) -> Element:
    """The first section of the page."""
    past = [one for one in shown.authorities if shown.past_review(one)]
    overdue = listed(f"{shown.name(one)} ({day(shown.cover['documents'][one]['review_due'])})" for one in past)
    stale = element("p", None, element("b", None, "Past their own review date: "), overdue or "none", ".")
    return element(
        "section\n",
        {"id": "summary"},
        element("h2", None, "In short"),
        _statuses(shown),
        stale,
        _pairs(shown),
        _checked(shown),
    )


def _statuses(shown: Contents) -> Element:
    found = Counter(one["status"] for one in shown.topics)
    entries = [
        element(
            "li",
            None,
            element("b", {"class": "big"}, f"{found[status]:,}"),
            element("span", None, element("span", {"aria-hidden": "true"}, f"{mark} "), words),
            element("small", None, meaning),
        )
        for status, (mark, words, meaning) in STATUSES.items()
    ]
    documents = counted(len(shown.authorities), "document")
    told = f"{counted(len(shown.topics), 'question')} put to {documents}. On each, the documents:"
    return group([element("p", None, told), element("ul\n", {"class": "statuses"}, *entries)])


class _Tally(Counter[str]):
    """How a pair stands on all questions, counted."""

    @property
    def compared(self) -> int:
        """On how many questions both speak and are compared."""
        return self["same"] + self["inherited"] + self["differ"] + self["reading"]


def _tallies(shown: Contents) -> dict[tuple[str, str], _Tally]:
    tallies = {pair: _Tally() for pair in shown.pairs()}
    for one in shown.told["relations"]:
        tallies[one["a"], one["b"]][_sort(one)] += 1
    return tallies


def _sort(relation: Values) -> str:
    word = relation["relation"]
    if word == "same":
        return "inherited" if relation["inherited"] else "same"
    if word in DIFFERING:
        return "differ"
    return {"depends-on-the-reading": "reading", "both-state-it": "guidance"}.get(word, "silent")


def _pairs(shown: Contents) -> Element:
    tallies = _tallies(shown)
    ids = shown.authorities
    heads = [element("td", None)] + [element("th", {"scope": "col"}, shown.name(one)) for one in ids]
    rows = [
        element(
            "tr\n",
            None,
            element("th", {"scope": "row"}, shown.name(one)),
            *(_pair(tallies, one, other) for other in ids),
        )
        for one in ids
    ]
    caption = element(
        "caption",
        None,
        "On how many questions two documents agree, of those on which both speak. Inherited agreement is counted apart.",
    )
    table = element(
        "table",
        {"class": "agreement"},
        caption,
        element("thead", None, element("tr", None, *heads)),
        element("tbody", None, *rows),
    )
    key = element(
        "ul",
        {"class": "key"},
        element("li", None, _swatch("same"), "agree in their own words"),
        element(
            "li", None, _swatch("inherited"), f"{INHERITED[1]}: agree in near-identical wording, from a shared template"
        ),
        element("li", None, _swatch("reading"), "depends on the reading"),
        element("li", None, _swatch("differ"), "differ"),
    )
    return sideways("Each pair", element("h3", None, "Each pair"), table, key)


def _swatch(sort: str) -> Element:
    box = element("rect", {"x": 0.5, "y": 0.5, "width": 15, "height": 9, "class": sort})
    return element(
        "svg", {"class": "swatch", "viewBox": "0 0 16 10", "width": 16, "height": 10, "aria-hidden": "true"}, box
    )


def _pair(tallies: dict[tuple[str, str], _Tally], one: str, other: str) -> Element:
    if one == other:
        return element("td", {"class": "itself"}, element("span", {"class": "unseen"}, "the same document"))
    pair = (one, other) if (one, other) in tallies else (other, one)
    found = tallies[pair]
    if not found.compared:
        return element("td", None, "no question in common")
    told: list[Child] = [element("b", None, f"{found['same']}")]
    if found["inherited"]:
        told.append(f" + {found['inherited']} inherited")
    told.append(f" of {found.compared}")
    place = f"#show:pair={pair[0]}.{pair[1]}"
    return element("td", None, element("a", {"href": place, "class": "pair"}, *told), _bar(found))


def _bar(found: _Tally) -> Element:
    """The same numbers as lengths, each sort with a pattern of its own."""
    parts, left = [], 0.0
    for sort in ("same", "inherited", "reading", "differ"):
        wide = round(BAR * found[sort] / found.compared, 1)
        if wide:
            parts.append(element("rect", {"x": round(left, 1), "y": 0.5, "width": wide, "height": 9, "class": sort}))
        left += wide
    return element(
        "svg", {"class": "bar", "viewBox": f"0 0 {BAR} 10", "width": BAR, "height": 10, "aria-hidden": "true"}, *parts
    )


def _checked(shown: Contents) -> Element:
    told = shown.told
    hows = Counter(one["how"] for one in told["relations"])
    cases = sum(one["searched"] for one in told["relations"] if one["how"] == "search")
    scenarios = sum(one["owner"] == one["authority"] for one in told["crossrun"])
    outcomes = Counter(one["outcome"] for one in told["crossrun"] if one["owner"] != one["authority"])
    unchecked = [shown.name(one) for one in shown.authorities if told["words"].get(one) != "checked"]
    words = (
        f"not held against the source in making this page: {listed(unchecked)}."
        if unchecked
        else "all held against their sources."
    )
    entries = [
        f"Each document’s own scenarios ran under it, {counted(scenarios, 'scenario')} in all, and every one gave the answer it expects.",
        (
            f"Under the other documents they ran {sum(outcomes.values()):,} times: {outcomes['agree']:,} agree, {outcomes['differ']:,} differ, "
            f"{outcomes['silent']:,} meet silence, {outcomes['unknown']:,} stay unknown."
        ),
        (
            f"Pairs on a question, compared by equal fields: {hows['equal fields']:,}. By search: {hows['search']:,}, in {cases:,} comparisons on one made-up case each. "
            f"Not compared because one or both are silent: {hows['silent']:,}. Both state it, manner not judged: {hows['both state it']:,}."
        ),
        f"Cited words: {words}",
        "Not checked: whether a document is still in force, what it refers to elsewhere, what a council does in fact, and what the law is.",
    ]
    return element(
        "div\n",
        None,
        element("h3", None, "What was checked, and what was not"),
        element("ul", None, *(element("li", None, one) for one in entries)),
    )


def documents(shown: Contents) -> Element:
    """The covers of the documents."""
    return element(
        "section\n",
        {"id": "documents"},
        element("h2", None, "The documents"),
        *(_document(shown, one) for one in shown.authorities),
    )


def _document(shown: Contents, authority: str) -> Element:
    cover = shown.cover["documents"][authority]
    stated = [
        ("Title", cover["title"]),
        ("Version", cover["version"] or "not stated"),
        ("Updated", month(cover["updated"])),
        ("Review due", day(cover["review_due"]) + (" – passed" if cover["past_review"] else "")),
        ("Legal basis, as stated", cover["legal_basis"] or "not stated"),
        ("Working days", cover["working_days"] or "as stated in the document"),
    ]
    entries = group(element("div", None, element("dt", None, term), element("dd", None, told)) for term, told in stated)
    notes = [element("p", {"class": "note"}, note) for note in cover["notes"]]
    return element(
        "article\n",
        {"id": anchor("document", authority)},
        element("h3", None, cover["name"]),
        element("dl", None, entries),
        *notes,
    )
