"""Outcome: the results an occasion may have; what follows each is a deadline of its own."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from cinmodel.kinds.sets import SetProvision
from cinmodel.vocabulary import Holds


@frozen
class Outcome(SetProvision):
    """The results that are foreseen."""

    kind: ClassVar[str] = "outcome"
    holds: ClassVar[Holds] = Holds.ITEM
