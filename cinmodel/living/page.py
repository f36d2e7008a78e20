"""What a page is written from."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import field, frozen

from cinmodel.comparison import Comparison
from cinmodel.outcomes import Outcome
from cinmodel.procedures import Procedure

LONGEST_ID = 60


@frozen(eq=False)
class Page:
    """What a page is written from, and the ids it has given out."""

    told: Comparison
    procedure: Procedure
    others: tuple[Procedure, ...]
    outcomes: Mapping[tuple[str, int], list[Outcome]]
    """By feature and line of the scenario or row."""
    ids: set[str] = field(factory=set)

    def id(self, text: str) -> str:
        """An id that no other place of the page has, made of the text so that it stays when others come and go."""
        plain = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")[:LONGEST_ID] or "part"
        made, number = plain, 1
        while made in self.ids:
            number += 1
            made = f"{plain}-{number}"
        self.ids.add(made)
        return made
