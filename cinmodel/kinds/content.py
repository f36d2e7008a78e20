"""Content: what a plan, record, agenda or letter contains, or a meeting considers."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from cinmodel.kinds.sets import SetProvision
from cinmodel.vocabulary import Holds


@frozen
class Content(SetProvision):
    """The items that are covered."""

    kind: ClassVar[str] = "content"
    holds: ClassVar[Holds] = Holds.ITEM
