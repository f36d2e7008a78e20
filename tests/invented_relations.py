"""Relations, witnesses and doubts of the small invented project, made up: what a search for them would tell."""

from __future__ import annotations

TOLD = {
    "relations": [
        {
            "topic": "first-meeting-time",
            "a": "alpha",
            "b": "beta",
            "relation": "depends-on-the-reading",
            "differences": [
                {"field": "value", "a": "10 working days", "b": "10 days", "witness": "w1"},
                {"field": "conditions", "a": "unless the child is disabled", "b": None, "witness": None},
            ],
            "how": "search",
            "searched": 412,
            "inherited": False,
            "witnesses": ["w1", "w2"],
            "readings": [
                {"a": None, "b": "days are working days", "relation": "same"},
                {"a": None, "b": "days are calendar days", "relation": "looser"},
            ],
            "note": "",
        },
        {
            "topic": "first-meeting-chair",
            "a": "alpha",
            "b": "beta",
            "relation": "silent",
            "differences": [],
            "how": "silent",
            "searched": 0,
            "inherited": False,
            "witnesses": [],
            "readings": [],
            "note": "",
        },
        {
            "topic": "review-frequency",
            "a": "alpha",
            "b": "beta",
            "relation": "stricter",
            "differences": [],
            "how": "equal fields",
            "searched": 0,
            "inherited": True,
            "witnesses": [],
            "readings": [],
            "note": "From a Saturday it is otherwise.",
        },
    ],
    "witnesses": {
        name: {
            "topic": "first-meeting-time",
            "title": "A first meeting on the eleventh working day",
            "case": {
                "not-recorded": [],
                "facts": {},
                "events": [{"event": "assessment-completed", "on": "2026-01-05"}],
            },
            "on": "2026-01-20",
            "gherkin": "Scenario: The meeting\n  Given the assessment was completed on Monday 5 January 2026",
            "verdicts": {
                "alpha": {"verdict": "late", "severity": "breach", "due": "2026-01-19", "missing": []},
                "beta": {"verdict": "not-met", "severity": "none", "due": None, "missing": ["a manager"]},
            },
            "days_off": [{"on": "2026-01-01", "name": "New Year's Day"}],
        }
        for name in ("w1", "w2")
    },
    "doubts": [
        {
            "authority": "beta",
            "topic": "first-meeting-time",
            "sort": "ambiguity",
            "provisions": ["first-meeting"],
            "matters": True,
            "days": 4,
            "witness": "w2",
            "question": "Are the ten days working days?",
        }
    ],
}
