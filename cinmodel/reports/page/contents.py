"""The values of a comparison, looked up by topic as the page shows them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import groupby
from typing import Any

from attrs import field, frozen

from cinmodel.reports.markup import Child, Element, element

Values = Mapping[str, Any]


def _by_topic(records: Iterable[Values]) -> dict[str, list[Values]]:
    found: dict[str, list[Values]] = {}
    for one in records:
        found.setdefault(one["topic"], []).append(one)
    return found


@frozen(eq=False)
class Contents:
    """A comparison's JSON values and cover values; `texts` has the clauses' own text, where a build may show it."""

    told: Values
    cover: Values
    texts: Mapping[str, Mapping[str, str]] | None = None
    relations: Mapping[str, list[Values]] = field(init=False)
    doubts: Mapping[str, list[Values]] = field(init=False)
    witnesses: Mapping[str, list[str]] = field(init=False)
    scenarios: Mapping[str, list[Scenario]] = field(init=False)

    @relations.default
    def _relations(self) -> Mapping[str, list[Values]]:
        return _by_topic(self.told["relations"])

    @doubts.default
    def _doubts(self) -> Mapping[str, list[Values]]:
        return _by_topic(self.told["doubts"])

    @witnesses.default
    def _witnesses(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, one in self.told["witnesses"].items():
            found.setdefault(one["topic"], []).append(name)
        return found

    @scenarios.default
    def _scenarios(self) -> Mapping[str, list[Scenario]]:
        found: dict[tuple[str, ...], dict[int, dict[str, Answer]]] = {}
        for one in self.told["crossrun"]:
            key = (one["topic"], one["owner"], one["rule"], one["scenario"])
            rows = found.setdefault(key, {})
            rows.setdefault(one["row"] or 0, {})[one["authority"]] = (one["outcome"], one["detail"])
        scenarios: dict[str, list[Scenario]] = {}
        for (topic, owner, rule, name), rows in found.items():
            # Rows of an outline that fare alike are told once.
            alike: dict[tuple[tuple[str, Answer], ...], list[int]] = {}
            for row, answers in rows.items():
                alike.setdefault(tuple(sorted(answers.items())), []).append(row)
            several = len(rows) > 1
            scenarios.setdefault(topic, []).extend(
                Scenario(owner, rule, name, tuple(numbers) if several else (), dict(answers))
                for answers, numbers in alike.items()
            )
        return scenarios

    @property
    def authorities(self) -> list[str]:
        """The ids of the authorities in the order of the columns."""
        return list(self.told["authorities"])

    @property
    def topics(self) -> list[Values]:
        """The topics in order."""
        return list(self.told["topics"])

    def families(self) -> Iterable[tuple[str, list[Values]]]:
        """Each family's label with its topics, in order."""
        order = {name: place for place, name in enumerate(self.cover["families"])}
        topics = sorted(self.topics, key=lambda one: order[one["family"]])
        return [(name, list(rows)) for name, rows in groupby(topics, key=lambda one: one["family"])]

    def name(self, authority: str) -> str:
        """The name of an authority."""
        return str(self.cover["documents"][authority]["name"])

    def past_review(self, authority: str) -> bool:
        """Whether the authority's document is past its own review date."""
        return bool(self.cover["documents"][authority]["past_review"])

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each witness among all."""
        return {name: place for place, name in enumerate(self.told["witnesses"])}

    def number(self, witness: str) -> int:
        """The number of a witness among those of its topic."""
        return self.witnesses[self.told["witnesses"][witness]["topic"]].index(witness) + 1

    def pairs(self) -> list[tuple[str, str]]:
        """All pairs of authorities in the order of the columns."""
        ids = self.authorities
        return [(a, b) for place, a in enumerate(ids) for b in ids[place + 1 :]]


Answer = tuple[str, str]
"""How a scenario went under one procedure: the outcome, and the other answer where it differs."""


@frozen
class Scenario:
    """A scenario of one authority, or the rows of an outline that fare alike, with the answers of all procedures."""

    owner: str
    rule: str
    name: str
    rows: tuple[int, ...]
    answers: Mapping[str, Answer]


def anchor(*parts: str) -> str:
    """An id for a place on the page: letters that an address takes as they are; no two texts share one."""
    return ".".join(re.sub(r"[^a-z0-9-]", lambda found: f"_{ord(found[0]):x}_", part) for part in parts)


def case_link(shown: Contents, witness: str) -> Element:
    """A link to the drawing of a witness."""
    return link(anchor("witness", witness), f"case {shown.number(witness)}")


def link(place: str, text: str) -> Element:
    """A link to a place on the page."""
    return element("a", {"href": f"#{place}"}, text)


def sideways(label: str, *children: Child) -> Element:
    """What may be wider than a narrow screen: it is moved sideways by itself, by keyboard too."""
    return element("div\n", {"class": "scroll", "tabindex": 0, "role": "group", "aria-label": label}, *children)
