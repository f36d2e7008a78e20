"""A small invented vocabulary: one name of each sort that matters, and one event that is of two other sorts."""

from __future__ import annotations

from datetime import date

from cinmodel.kinds import KINDS
from cinmodel.vocabulary import (
    ComparisonDates,
    Detail,
    Event,
    Fact,
    Family,
    Holds,
    Item,
    Person,
    Role,
    Topic,
    Vocabulary,
)

VOCABULARY = Vocabulary(
    ComparisonDates(date(2026, 1, 1), 2026),
    family={"work": Family("The work")},
    topic={
        f"{kind}-{place}": Topic(f"What about the {place} {kind}?", f"the {place} {kind}", "work", kind)
        for kind in KINDS
        for place in ("first", "second")
    },
    event={
        "assessed": Event("the assessment was completed"),
        "planned": Event("the plan was made"),
        "meeting": Event("a meeting was held"),
        "first-meeting": Event("the first meeting was held", counts_as=("meeting",), once=True),
        "review": Event("a review was held", counts_as=("meeting",)),
        "visit": Event("the child was visited"),
        "review-at-home": Event("a review was held at the child's home", counts_as=("review", "visit")),
        "frequency-agreed": Event("it was agreed how often to visit"),
        "closed": Event("the case was closed", once=True, ends_case=True),
        "moved-away": Event("the family moved away", counts_as=("closed",)),
    },
    fact={
        "disabled": Fact("the child is disabled", "the child is not disabled"),
        "in-danger": Fact("the child is in danger", "the child is not in danger"),
        "at-school": Fact("the child goes to school", "the child goes to no school"),
    },
    role={
        "head": Role("a head of service", counts_as=("manager",)),
        "manager": Role("a team manager", counts_as=("worker",)),
        "worker": Role("a social worker"),
        "officer": Role("a reviewing officer"),
    },
    person={"child": Person("the child"), "parent": Person("a parent"), "teacher": Person("a teacher")},
    item={"wishes": Item("the wishes"), "needs": Item("the needs"), "end": Item("an end")},
    detail={
        "chair": Detail("was chaired by", Holds.ROLE),
        "present": Detail("was attended by", Holds.PERSON),
        "covers": Detail("covered", Holds.ITEM),
        "seen": Detail("the child was seen", Holds.YES_NO, "the child was not seen"),
        "frequency": Detail("set a frequency of", Holds.SPAN),
    },
)
