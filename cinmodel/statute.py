"""A national time limit: a fact with its source, against which a draft is held."""

from __future__ import annotations

from attrs import frozen

from cinmodel.spans import Span


@frozen
class Limit:
    """On a topic, a span after an event, with the law or guidance it stands in and where in it."""

    id: str
    topic: str
    says: str
    within: Span
    after: str
    source: str
    place: str = ""
