"""What each document leaves open: its contradictions and ambiguities, whether they matter, what would settle each."""

from __future__ import annotations

from cinmodel.reports.markup import Child, Element, element, group
from cinmodel.reports.page.contents import Contents, Values, anchor, case_link, link, sideways
from cinmodel.reports.page.topics import matters
from cinmodel.reports.page.words import AMBIGUOUS, CONTRADICTION, counted


def doubts(shown: Contents) -> Element:
    """The section on doubts, a table an authority."""
    questions = {one["id"]: one["question"] for one in shown.topics}
    intro = (
        "A contradiction is a result, and so is wording that leaves something open. Each stands here with the question "
        "to the document’s author that would settle it."
    )
    parts: list[Child] = [element("h2", None, "What each document leaves open"), element("p", None, intro)]
    for authority in shown.authorities:
        found = [one for one in shown.told["doubts"] if one["authority"] == authority]
        heading = element("h3", None, shown.name(authority), " ", element("span", {"class": "count"}, _counted(found)))
        parts.append(heading)
        if found:
            parts.append(_table(shown, found, questions, shown.name(authority)))
    return element("section\n", {"id": "doubts"}, *parts)


def _counted(found: list[Values]) -> str:
    contradictions = sum(one["sort"] == "contradiction" for one in found)
    told = [
        counted(contradictions, "contradiction"),
        counted(len(found) - contradictions, "open wording", "open wordings"),
    ]
    mattering = sum(bool(one["matters"]) for one in found)
    return f"{', '.join(told)}; {mattering} of them change an answer" if found else "nothing found"


def _table(shown: Contents, found: list[Values], questions: dict[str, str], name: str) -> Element:
    heads = (
        element("th", {"scope": "col"}, head) for head in ("On", "What", "Does it matter?", "What would settle it")
    )
    table = element(
        "table",
        {"class": "open", "aria-label": f"What {name} leaves open"},
        element("thead", None, element("tr", None, *heads)),
        element("tbody", None, *(_row(shown, one, questions) for one in found)),
    )
    return sideways(f"What {name} leaves open", table)


def _row(shown: Contents, one: Values, questions: dict[str, str]) -> Element:
    mark = CONTRADICTION if one["sort"] == "contradiction" else AMBIGUOUS
    matter: list[Child] = [matters(one)]
    if one["witness"]:
        matter += [" ", case_link(shown, one["witness"])]
    places = _clauses(shown, one)
    sort = group([element("span", {"aria-hidden": "true"}, f"{mark[0]} "), f"{mark[1]}: {places}"])
    return element(
        "tr\n",
        None,
        element("th", {"scope": "row"}, link(anchor(one["topic"]), questions[one["topic"]])),
        element("td", None, sort),
        element("td", None, *matter),
        element("td", None, one["question"]),
    )


def _clauses(shown: Contents, one: Values) -> str:
    """The clauses of the provisions that a doubt is about."""
    [row] = [each for each in shown.topics if each["id"] == one["topic"]]
    concerned = (each for each in row["cells"][one["authority"]]["positions"] if each["provision"] in one["provisions"])
    return ", ".join(dict.fromkeys(cite["at"] for each in concerned for cite in each["cites"]))
