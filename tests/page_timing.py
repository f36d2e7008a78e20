"""How long the page takes in headless Chromium: until it can be used, and until a changed filter is drawn."""

from __future__ import annotations

import statistics
import tempfile
from itertools import product
from pathlib import Path
from typing import Any

from made_up_relations import made_up
from playwright.sync_api import sync_playwright

CHANGES = [("family", 1), ("pair", 1), ("strength", 1), ("silent", 1), ("differ", True), ("text", "meeting manager")]
"""What is chosen in each filter: the place of an option, a tick or a text."""

CHANGE = """([name, value]) => new Promise((done) => {
  const field = document.getElementById("filters").elements[name];
  const start = performance.now();
  if (field.type === "checkbox") field.checked = value;
  else if (field.tagName === "SELECT") field.selectedIndex = value;
  else field.value = value;
  field.dispatchEvent(new Event(name === "text" ? "input" : "change", { bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})"""


def timed(text: str, browser: str) -> tuple[float, float, float]:
    """Milliseconds until the page can be used, and the median and longest until a changed filter is drawn."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "page.html"
        path.write_text(text, encoding="utf-8")
        started = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        loads, changes = [], []
        for _ in range(5):
            tab = started.new_page(viewport={"width": 1400, "height": 900})
            tab.goto(path.as_uri())
            loads.append(tab.evaluate("performance.getEntriesByType('navigation')[0].duration"))
            # A reader needs a second before the first choice; by then the page has gathered its text.
            tab.wait_for_timeout(1000)
            for name, value in CHANGES:
                back: Any = False if value is True else "" if isinstance(value, str) else 0
                changes += [tab.evaluate(CHANGE, [name, each]) for each in (value, back)]
            tab.close()
        started.close()
    return statistics.median(loads), statistics.median(changes), max(changes)


def generated(authorities: int, topics: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Values and covers of that many invented documents and questions, each silent on two of three."""
    ids = [f"authority-{number}" for number in range(1, authorities + 1)]
    families = {f"family-{number}": f"Family {number}" for number in range(1, 12)}
    told = {
        "as_of": "2026-01-01",
        "authorities": ids,
        "words": dict.fromkeys(ids, "not checked"),
        "topics": [_topic(number, ids) for number in range(topics)],
    }
    told["crossrun"] = [
        _outcome(topic, one, number) for topic, number in product(told["topics"], range(6)) for one in ids
    ]
    cover = {
        "documents": {one: _document(one) for one in ids},
        "families": families,
        "events": {},
        "facts": {},
        "details": {"chair": ("was chaired by", "", {}, "nobody")},
        "items": {},
    }
    return made_up(told), cover


def _document(one: str) -> dict[str, Any]:
    told = dict.fromkeys(("title", "version", "legal_basis", "working_days"), "invented")
    return {**told, "name": one.title(), "updated": None, "review_due": None, "past_review": False, "notes": []}


def _topic(number: int, ids: list[str]) -> dict[str, Any]:
    cells = {one: _cell(number, place) for place, one in enumerate(ids)}
    topic = {
        "id": f"topic-{number}",
        "question": f"How soon is meeting {number} held?",
        "family": f"family-{1 + number % 11}",
    }
    return {**topic, "kind": "deadline", "status": "differ" if number % 3 else "agree-where-stated", "cells": cells}


def _cell(number: int, place: int) -> dict[str, Any]:
    if (number * 7 + place * 5) % 3:
        return {"state": "silent", "positions": [], "contradiction": False, "ambiguous": False, "scenarios": 0}
    value = f"{1 + (number + place) % 4} weeks"
    position = {
        "provision": f"provision-{number}",
        "text": f"within {value} after the assessment was completed (it resulted in a finding that a plan is called for)",
        "says": f"The team manager sees to it that the meeting is held within {value} of the completed assessment.",
        "value": value,
        "strength": "must" if (number + place) % 2 else "should",
        "hedge": None,
        "when": [],
        "unless": [],
        "items": [],
        "readings": [],
        "clashes_with": [],
        "cites": [{"at": f"{1 + number}¶1", "words": f"within {value} of the assessment"}],
    }
    return {"state": "stated", "positions": [position], "contradiction": False, "ambiguous": False, "scenarios": 1}


def _outcome(topic: dict[str, Any], one: str, number: int) -> dict[str, Any]:
    owner = next(name for name, cell in topic["cells"].items() if cell["state"] == "stated")
    outcome = "silent" if topic["cells"][one]["state"] == "silent" else ("agree", "differ")[number % 2]
    told = {
        "feature": f"{owner}/family.feature",
        "rule": "A rule",
        "scenario": f"The case number {number}",
        "row": None,
    }
    return {**told, "owner": owner, "authority": one, "topic": topic["id"], "outcome": outcome, "detail": ""}
