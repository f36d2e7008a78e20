"""Relations, witnesses and doubts made up over the values of a comparison: of the true size, and true of nothing."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import Any

START = date(2026, 1, 5)
HOLIDAY = {"on": "2026-04-03", "name": "Good Friday"}


def made_up(values: dict[str, Any]) -> dict[str, Any]:
    """The values with relations between all pairs, a witness for each pair of distinct texts, and a doubt for each doubt."""
    relations, witnesses, doubts = [], {}, []
    for place, topic in enumerate(values["topics"]):
        known: dict[tuple[str, str], str] = {}
        for number, (a, b) in enumerate(combinations(values["authorities"], 2)):
            one = relation(topic, a, b, place + number)
            if one["relation"] not in {"same", "silent", "both-state-it"}:
                texts = (text(topic, a), text(topic, b))
                if texts not in known:
                    known[texts] = f"{topic['id']}-{len(known) + 1}"
                    witnesses[known[texts]] = witness(topic, values["authorities"], place + number)
                one["witnesses"] = [known[texts]]
                one["differences"][0]["witness"] = known[texts]
            relations.append(one)
        doubts += [doubt(topic, name, known) for name in values["authorities"] if doubtful(topic["cells"][name])]
    return {**values, "relations": relations, "witnesses": witnesses, "doubts": doubts}


def text(topic: dict[str, Any], authority: str) -> str:
    return "; ".join(one["strength"] + " " + one["text"] for one in topic["cells"][authority]["positions"])


def relation(topic: dict[str, Any], a: str, b: str, turn: int) -> dict[str, Any]:
    one = {"topic": topic["id"], "a": a, "b": b, "differences": [], "searched": 0, "inherited": False}
    one |= {"witnesses": [], "readings": [], "note": ""}
    texts = text(topic, a), text(topic, b)
    if not all(texts):
        return one | {"relation": "silent", "how": "silent"}
    if topic["kind"] == "guidance":
        return one | {"relation": "both-state-it", "how": "both state it"}
    if texts[0] == texts[1]:
        return one | {"relation": "same", "how": "equal fields", "inherited": turn % 2 == 0}
    if turn % 5 == 3:
        return one | {"relation": "same", "how": "search", "searched": 1280}
    how = ["stricter", "looser", "incomparable", "depends-on-the-reading"][turn % 4]
    values = [topic["cells"][name]["positions"][0] for name in (a, b)]
    one["differences"] = [
        {
            "field": "value" if values[0]["value"] else "items",
            "a": values[0]["value"] or values[0]["text"][:80],
            "b": values[1]["value"],
            "witness": None,
        },
        {"field": "strength", "a": values[0]["strength"], "b": values[1]["strength"], "witness": None},
    ]
    if how == "depends-on-the-reading":
        one["readings"] = [
            {"a": "days are working days", "b": "as written", "relation": "same"},
            {"a": "days are calendar days", "b": "as written", "relation": "stricter"},
        ]
    if how == "stricter":
        one["note"] = "From a Saturday it is the other way round."
    return one | {"relation": how, "how": "search", "searched": 1280}


def witness(topic: dict[str, Any], authorities: list[str], turn: int) -> dict[str, Any]:
    first = START + timedelta(days=turn % 80)
    done, on = first + timedelta(days=18 + turn % 9), first + timedelta(days=30 + turn % 30)
    stated = [name for name in authorities if topic["cells"][name]["state"] == "stated"]
    dues = [None, first + timedelta(days=14), first + timedelta(days=21)]
    verdicts = {}
    for number, name in enumerate(stated):
        due = dues[(turn + number) % (3 if turn % 3 else 1)]
        fault = number % 2 == 0
        missing = ["the needs of the child", "who does what"] if due is None and fault else []
        verdicts[name] = {
            "verdict": ("late" if due else "not-met") if fault else ("in-time" if due else "met"),
            "severity": "breach" if fault else "none",
            "due": due.isoformat() if due else None,
            "missing": missing,
        }
    events = [
        {"event": "assessment-completed", "on": first.isoformat()},
        {"event": "first-meeting", "on": done.isoformat(), "chair": ["team-manager"]},
    ]
    return {
        "topic": topic["id"],
        "title": f"The smallest case on which two documents part: {topic['question']}",
        "case": {"not-recorded": [], "facts": {"disabled": turn % 2 == 0}, "events": events},
        "on": on.isoformat(),
        "gherkin": f"Scenario: A made-up case\n  Given the assessment was completed on {first:%A} {first.day} {first:%B %Y}\n"
        f"  And the first meeting was held on {done:%A} {done.day} {done:%B %Y}\n  When the case is looked at\n",
        "verdicts": verdicts,
        "days_off": [HOLIDAY] if first.isoformat() < HOLIDAY["on"] < on.isoformat() else [],
    }


def doubtful(cell: dict[str, Any]) -> bool:
    return bool(cell["contradiction"] or cell["ambiguous"])


def doubt(topic: dict[str, Any], authority: str, known: dict[tuple[str, str], str]) -> dict[str, Any]:
    cell = topic["cells"][authority]
    provisions = [one["provision"] for one in cell["positions"] if one["readings"] or one["clashes_with"]]
    return {
        "authority": authority,
        "topic": topic["id"],
        "sort": "contradiction" if cell["contradiction"] else "ambiguity",
        "provisions": provisions,
        "matters": bool(known),
        "days": len(known) or None,
        "witness": next(iter(known.values()), None),
        "question": f"Which is meant: {' or '.join(provisions)}?",
    }
