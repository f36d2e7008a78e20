"""What stands behind a question: provisions with their clauses, the ten pairs, witnesses, doubts, scenarios."""

from __future__ import annotations

from collections.abc import Sequence

from cinmodel.reports.markup import Child, Element, element, group
from cinmodel.reports.page.contents import Contents, Scenario, Values, anchor, case_link, link, sideways
from cinmodel.reports.page.timelines import witness_drawing
from cinmodel.reports.page.words import (
    FIELDS,
    HOWS,
    INHERITED,
    NOT_RUN,
    OUTCOMES,
    RELATIONS,
    A,
    B,
    clipped,
    counted,
    plain,
    position_words,
)
from cinmodel.wording import listed

LONGEST_NAME = 400
"""A name longer than this is no name that somebody reads; the feature file has it in full."""


def strength_of(words: str) -> Element:
    """The strength of a provision, as the document puts it."""
    return element("span", {"class": "strength"}, words)


def topic_details(shown: Contents, row: Values) -> Element:
    """Everything behind a question, closed until somebody asks."""
    topic = row["id"]
    parts = [_documents(shown, row), _pairs(shown, topic)]
    parts += [witness_drawing(shown, name) for name in shown.witnesses.get(topic, ())]
    parts.append(_scenarios(shown, topic))
    told = ["clauses"]
    told += [counted(len(found), word) for found, word in _behind(shown, topic) if found]
    return element("details", None, element("summary", None, f"Show {listed(told)}"), *parts)


def _behind(shown: Contents, topic: str) -> list[tuple[Sequence[object], str]]:
    spoken = [one for one in shown.relations.get(topic, ()) if one["relation"] != "silent"]
    return [
        (spoken, "pair"),
        (shown.witnesses.get(topic, ()), "witness case"),
        (shown.scenarios.get(topic, ()), "scenario"),
    ]


def _documents(shown: Contents, row: Values) -> Element:
    blocks = []
    for authority in shown.authorities:
        cell = row["cells"][authority]
        if cell["state"] == "silent":
            continue
        provisions = [_provision(shown, row, authority, one) for one in cell["positions"]]
        doubts = [one for one in shown.doubts.get(row["id"], ()) if one["authority"] == authority]
        heading = element("h4", None, shown.name(authority))
        blocks.append(
            element("div\n", {"data-of": authority}, heading, *provisions, *(question(shown, one) for one in doubts))
        )
    return element("div\n", {"class": "documents"}, *blocks)


def question(shown: Contents, doubt: Values) -> Element:
    """What would settle a doubt, and the case that shows that it matters."""
    sort = "Contradiction" if doubt["sort"] == "contradiction" else "Open wording"
    told: list[Child] = [element("b", None, f"{sort}: "), doubt["question"], " ", element("span", None, matters(doubt))]
    if doubt["witness"]:
        told += [" ", case_link(shown, doubt["witness"])]
    return element("p", {"class": "doubt"}, *told)


def matters(doubt: Values) -> str:
    """Whether a doubt changes the answer on any case, and by how much."""
    if not doubt["matters"]:
        return "It changes no answer on any case that was tried."
    if doubt["days"]:
        return f"It changes the answer, by up to {counted(doubt['days'], 'day')}."
    return "It changes the answer."


def _provision(shown: Contents, row: Values, authority: str, one: Values) -> Element:
    strength, text = position_words(one["strength"], one["text"])
    position: list[Child] = [strength_of(strength), " ", _scoped(one, text)]
    parts: list[Child] = [element("p", {"class": "position"}, *position), element("p", None, one["says"])]
    if one["hedge"]:
        parts.append(element("p", None, element("b", None, "Hedged: "), one["hedge"]))
    if one["readings"]:
        readings = (
            element("li", None, f"{each['means']}: {each['value'] or each['text']}") for each in one["readings"]
        )
        parts += [element("p", None, "It can be read as:"), element("ul", None, *readings)]
    if one["clashes_with"]:
        others = [link(anchor(row["id"], authority, other), plain(other)) for other in one["clashes_with"]]
        parts.append(element("p", None, element("b", None, "Contradicts: "), *_apart(others)))
    labels = shown.cover["items"].get(row["id"], {})
    if len(one["items"]) > 1:
        items = (
            element("li", None, *_item(each, labels.get(each["item"], plain(each["item"])))) for each in one["items"]
        )
        parts.append(element("ul", None, *items))
    parts.append(_clauses(shown, authority, one))
    return element("div", {"class": "provision", "id": anchor(row["id"], authority, one["provision"])}, *parts)


def _scoped(one: Values, text: str) -> str:
    """The position in full; of a longer set only its sort, because its items follow as a list."""
    if len(one["items"]) > 1:
        text = f"{text.partition(':')[0]} these {len(one['items'])}:"
    conditions = []
    if one["when"]:
        conditions.append("when " + listed(one["when"]))
    if one["unless"]:
        conditions.append("unless " + listed(one["unless"], "or"))
    return ", ".join([text, *conditions])


def _item(item: Values, label: str) -> list[Child]:
    notes = [plain(item["strength"])] if item.get("strength") else []
    notes += [item["hedge"]] if item.get("hedge") else []
    notes += ["when " + listed(item["when"])] if item["when"] else []
    notes += ["unless " + listed(item["unless"], "or")] if item["unless"] else []
    told: list[Child] = [label]
    if notes:
        told.append(f" ({'; '.join(notes)})")
    places = dict.fromkeys(cite["at"] for cite in item["cites"])
    return [*told, " ", element("span", {"class": "at"}, ", ".join(places))] if places else told


def _clauses(shown: Contents, authority: str, one: Values) -> Element:
    """The clauses that a provision stands on with their key words; the clauses' own text where a build may show it."""
    texts = (shown.texts or {}).get(authority, {})
    entries, told = [], set()
    for cite in {(cite["at"], cite["words"]): cite for cite in one["cites"]}.values():
        # Each citation stands by itself, with its locator: side by side they could make up more of a clause than any holds.
        at = cite["at"]
        text = element("blockquote", None, texts[at]) if at in texts and at not in told else None
        told.add(at)
        entries.append(element("li", None, element("span", {"class": "at"}, at), f" “{cite['words']}”", text))
    return element("ul\n", {"class": "clauses"}, *entries)


def _apart(parts: Sequence[Element]) -> list[Child]:
    return [each for place, one in enumerate(parts) for each in ((", ", one) if place else (one,))]


# --- pairs ----------------------------------------------------------------------------------------------------------


def _pairs(shown: Contents, topic: str) -> Element | None:
    relations = shown.relations.get(topic, [])
    spoken = [one for one in relations if one["relation"] != "silent"]
    if not relations:
        return None
    silent = len(relations) - len(spoken)
    kept = element("p", {"class": "note"}, f"{counted(silent, 'pair')} not compared: one or both are silent.")
    if not spoken:
        return kept
    heads = (element("th", {"scope": "col"}, head) for head in ("Pair", "How they stand", "What differs", "Case"))
    table = element(
        "table",
        {"class": "pairs"},
        element("thead", None, element("tr", None, *heads)),
        element("tbody", None, *(_pair(shown, one) for one in spoken)),
    )
    heading = element("h4", None, "Pair by pair")
    return sideways("Pair by pair", heading, table, kept if silent else None)


def relation_words(shown: Contents, relation: str, a: str, b: str) -> str:
    """A relation told of two documents by name."""
    names = {A: shown.name(a), B: shown.name(b)}
    return " ".join(names.get(part, part) for part in RELATIONS[relation])


def _pair(shown: Contents, one: Values) -> Element:
    a, b = one["a"], one["b"]
    stand: list[Child] = [element("b", None, relation_words(shown, one["relation"], a, b))]
    if one["inherited"]:
        stand += [
            " ",
            element(
                "span", {"class": "mark"}, element("span", {"aria-hidden": "true"}, f"{INHERITED[0]} "), INHERITED[1]
            ),
        ]
    how = HOWS[one["how"]]
    if one["how"] == "search":
        how = f"{how} over {counted(one['searched'], 'case')}"
    stand.append(element("span", {"class": "how"}, f" {how}"))
    if one["readings"]:
        told = (element("li", None, _reading(shown, a, b, each)) for each in one["readings"])
        stand.append(element("ul", None, *told))
    if one["note"]:
        stand.append(element("p", None, one["note"]))
    differs = element("ul", None, *(_difference(shown, a, b, each) for each in one["differences"]))
    links = [case_link(shown, name) for name in dict.fromkeys(one["witnesses"])]
    return element(
        "tr\n",
        {"data-pair": f"{a}.{b}"},
        element("th", {"scope": "row"}, f"{shown.name(a)} and {shown.name(b)}"),
        element("td", None, *stand),
        element("td", None, differs if one["differences"] else None),
        element("td", None, *_apart(links)),
    )


def _reading(shown: Contents, a: str, b: str, one: Values) -> str:
    """The relation under one way to read each of the two; a document without readings has none to name."""
    read = [f"{shown.name(who)} as “{_meaning(one[side])}”" for who, side in ((a, "a"), (b, "b")) if one[side]]
    return f"reading {listed(read)}: {relation_words(shown, one['relation'], a, b)}"


def _meaning(reading: str) -> str:
    """What a reading means; where a contradiction is resolved, the provision that holds then, whose id has no spaces."""
    return reading if " " in reading else plain(reading)


def _difference(shown: Contents, a: str, b: str, one: Values) -> Element:
    told: list[Child] = [element("b", None, FIELDS.get(one["field"], plain(one["field"]))), ": "]
    told += [f"{shown.name(a)} ", element("q", None, one["a"]) if one["a"] else "states none", "; "]
    told += [f"{shown.name(b)} ", element("q", None, one["b"]) if one["b"] else "states none"]
    if one["witness"]:
        told += [" ", case_link(shown, one["witness"])]
    return element("li", None, *told)


# --- scenarios ------------------------------------------------------------------------------------------------------


def _scenarios(shown: Contents, topic: str) -> Element | None:
    scenarios = shown.scenarios.get(topic, [])
    if not scenarios:
        return None
    heads = [element("th", {"scope": "col"}, "Scenario")]
    heads += [element("th", {"scope": "col"}, shown.name(one)) for one in shown.authorities]
    bodies = []
    for owner in shown.authorities:
        rows = [_scenario(shown, one) for one in scenarios if one.owner == owner]
        if rows:
            told = f"{shown.name(owner)}’s scenarios"
            head = element("th", {"colspan": len(heads), "scope": "rowgroup"}, told)
            bodies.append(element("tbody\n", None, element("tr", None, head), *rows))
    table = element("table", {"class": "scenarios"}, element("thead\n", None, element("tr", None, *heads)), *bodies)
    summary = element("summary", None, f"Show the {counted(len(scenarios), 'scenario')} and how each document answers")
    return element("details\n", None, summary, sideways("Scenarios", table))


def _scenario(shown: Contents, one: Scenario) -> Element:
    name = clipped(one.name, LONGEST_NAME)
    if one.rows:
        name += f" (row {one.rows[0]})" if len(one.rows) == 1 else f" (rows {listed(map(str, one.rows))})"
    cells = [_answer(one, authority) for authority in shown.authorities]
    return element("tr\n", None, element("th", {"scope": "row"}, name), *cells)


def _answer(one: Scenario, authority: str) -> Element:
    if authority == one.owner:
        return element("td", None, "own")
    if authority not in one.answers:
        return element("td", None, NOT_RUN[0])
    outcome, detail = one.answers[authority]
    mark = OUTCOMES[outcome][0]
    return element("td", None, f"{mark} {detail}" if detail else mark)


def marks_of_scenarios() -> Element:
    """What each mark in a table of scenarios means."""
    told = (
        group([element("dt", None, mark), element("dd", None, meaning)])
        for mark, meaning in (*OUTCOMES.values(), NOT_RUN)
    )
    return element("dl", {"class": "marks"}, *told)
