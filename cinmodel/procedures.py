"""A procedure: the document one authority publishes, as provisions on a shared vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from attrs import field, frozen

from cinmodel.calendars import Calendar, calendar_of
from cinmodel.provisions import Provision
from cinmodel.vocabulary import Vocabulary


@frozen
class WorkingDays:
    """Whose bank holidays count, the authority's own closure days, and what was assumed where the document is silent."""

    place: str
    closures: tuple[date, ...] = ()
    assumed: str = ""


@frozen
class Authority:
    """What is on the cover: the document's own title, version and dates, and the legal basis as it states it."""

    id: str
    name: str
    title: str
    order: int
    legal_basis: str
    working_days: WorkingDays
    version: str = ""
    updated: date | None = None
    review_due: date | None = None
    notes: tuple[str, ...] = ()


@frozen(eq=False)
class Procedure:
    """An authority, its provisions in the order of its file, and the class of each clause that none of them cites."""

    authority: Authority
    vocabulary: Vocabulary
    provisions: tuple[Provision, ...]
    unencoded: Mapping[str, str] = field(factory=dict)

    @property
    def id(self) -> str:
        """The authority's id."""
        return self.authority.id

    @cached_property
    def calendar(self) -> Calendar:
        """The days that count as working days under this procedure."""
        return calendar_of(self.authority.working_days.place, self.authority.working_days.closures)

    @cached_property
    def on_topic(self) -> Mapping[str, tuple[Provision, ...]]:
        """The provisions on each topic that it speaks on."""
        topics: dict[str, list[Provision]] = {}
        for provision in self.provisions:
            topics.setdefault(provision.topic, []).append(provision)
        return {topic: tuple(several) for topic, several in topics.items()}

    def past_review(self, as_of: date) -> bool:
        """Whether the document's own review date lies before a day."""
        return self.authority.review_due is not None and self.authority.review_due < as_of
