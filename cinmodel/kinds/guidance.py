"""Guidance: manner and approach that no case can show; compared, never judged."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import frozen

from cinmodel.provisions import Judgement, Provision
from cinmodel.vocabulary import Vocabulary


@frozen
class Guidance(Provision):
    """What a document says about manner."""

    kind: ClassVar[str] = "guidance"
    judged: ClassVar[bool] = False

    def position(self, vocabulary: Vocabulary) -> str:
        """What it says, in our words."""
        return self.says

    def fields_compared(self) -> tuple[Any, ...]:
        """Nothing: that both state it is all that can be compared."""
        return ()

    def because(self, judgement: Judgement, vocabulary: Vocabulary) -> str:
        """Never asked for: guidance has no judgement."""
        return self.says
