"""Role: who may do, chair, decide or authorise."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

from cinmodel.kinds.sets import SetProvision
from cinmodel.vocabulary import Holds


@frozen
class Role(SetProvision):
    """Whoever does it holds one of the roles; a role counts as others where the vocabulary says so."""

    kind: ClassVar[str] = "role"
    holds: ClassVar[Holds] = Holds.ROLE
