"""People: who is invited, attends, is consulted or receives a copy."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from cinmodel.kinds.sets import SetProvision
from cinmodel.vocabulary import Holds


@frozen
class People(SetProvision):
    """The people an occasion reaches."""

    kind: ClassVar[str] = "people"
    holds: ClassVar[Holds] = Holds.PERSON
