"""Random procedures and cases for Hypothesis, on a small invented vocabulary: few names, few weeks, so that they meet.

What is made of many parts is drawn by plain functions on a few strategies that are built once, because building them
anew for each part takes most of the time.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations
from math import prod
from typing import Any

import attrs
from attrs import evolve
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from invented import VOCABULARY

from cinmodel.cases import Carried, Case, Happening
from cinmodel.kinds import KINDS
from cinmodel.kinds.interval import AsAgreed
from cinmodel.occasions import AllOf, Carrying, Condition, FactHolds, Occasion
from cinmodel.procedures import Authority, Procedure, WorkingDays
from cinmodel.provisions import Circumstance, Citation, Item, Provision, Reading, Strength
from cinmodel.spans import Span, Unit

JUDGED = tuple(kind for kind, one in KINDS.items() if one.judged)

EVENTS, FACTS = tuple(VOCABULARY.event), tuple(VOCABULARY.fact)
OPEN = tuple(event for event in EVENTS if event not in {"closed", "moved-away"})
NAMES: Mapping[str, tuple[str, ...]] = {
    "chair": tuple(VOCABULARY.role),
    "present": tuple(VOCABULARY.person),
    "covers": tuple(VOCABULARY.item),
}
DETAIL_OF_KIND = {"role": "chair", "people": "present", "content": "covers", "outcome": "covers"}

# Christmas, the end of January into a leap day, an early Easter, and the bank holidays of May.
STARTS = (date(2025, 12, 15), date(2024, 1, 29), date(2024, 3, 18), date(2026, 4, 27))
CLOSURES = ((), (date(2025, 12, 29), date(2024, 2, 14), date(2024, 3, 27), date(2026, 5, 14)))
LONGEST = 45


def examples(count: int) -> settings:
    """So many examples, the same ones each time; `CINMODEL_EXPLORE=20` tries twenty times as many, and new ones."""
    slow = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
    more = int(os.environ.get("CINMODEL_EXPLORE", "0"))
    return settings(
        max_examples=count * max(more, 1),
        derandomize=not more,
        deadline=None,
        suppress_health_check=slow,
        database=None,
    )


SPANS = st.sampled_from(
    [Span(count, Unit.WORKING_DAYS) for count in range(1, 13)]
    + [Span(count, Unit.CALENDAR_DAYS) for count in (1, 2, 3, 5, 7, 10, 15)]
    + [Span(count, Unit.HOURS) for count in (1, 24, 25, 72)]
    + [Span(count, unit) for unit in (Unit.WEEKS, Unit.MONTHS) for count in (1, 2)]
    + [Span(1, Unit.YEARS)]
)
PLAIN = st.sampled_from([Occasion(event) for event in EVENTS])
FACT_HOLDS = st.sampled_from([FactHolds(fact) for fact in FACTS])
STRENGTHS = st.sampled_from(Strength)
CHANCES = {among: st.integers(1, among) for among in range(2, 8)}


def once_in(draw: st.DrawFn, among: int) -> bool:
    """True once in so many times; it shrinks to False."""
    return draw(CHANCES[among]) == among


def _some(draw: st.DrawFn, names: tuple[str, ...], most: int = 3) -> tuple[str, ...]:
    """At least one of several names."""
    several = draw(st.lists(st.sampled_from(names), min_size=1, max_size=most, unique=True))
    return tuple(several)


def carrying(draw: st.DrawFn) -> Carrying:
    """What an event must carry."""
    detail = draw(DETAILS_ASKED)
    if detail == "seen":
        return Carrying(detail, yes=draw(st.booleans()))
    return Carrying(detail, frozenset(_some(draw, NAMES[detail], 2)))


DETAILS_ASKED = st.sampled_from(("seen", *NAMES))
WHICH = st.sampled_from(("each", "first", "2nd", "3rd"))
WHICH_SINCE = st.sampled_from(("next", "each", "first", "2nd"))


def event_occasion(draw: st.DrawFn, depth: int = 2) -> Occasion:
    """An event, plain or qualified in every way that loads."""
    if depth == 0 or not once_in(draw, 3):
        return draw(PLAIN)
    since = occasion(draw, depth - 1) if once_in(draw, 2) else None
    plus = draw(SPANS) if since is not None and once_in(draw, 2) else None
    which = draw(WHICH if since is None else WHICH_SINCE)
    wanted = tuple(carrying(draw) for _ in range(draw(CHANCES[3]) - 1))
    distinct = tuple({one.detail: one for one in wanted}.values())
    return Occasion(draw(PLAIN).event, which, since, plus, None, distinct)


def occasion(draw: st.DrawFn, depth: int = 2) -> Occasion:
    """An event or, less often, a lapse of time."""
    return lapse(draw, depth) if depth and once_in(draw, 7) else event_occasion(draw, depth)


def lapse(draw: st.DrawFn, depth: int = 2) -> Occasion:
    """A lapse of time since an occasion."""
    since, plus = occasion(draw, depth - 1), draw(SPANS)
    return Occasion(since=since, plus=plus, until=event_occasion(draw, depth - 1) if once_in(draw, 2) else None)


def condition(draw: st.DrawFn, depth: int = 2) -> Condition:
    """A fact, an occasion, or a list of those that hold together."""
    if depth and once_in(draw, 4):
        return AllOf(tuple(condition(draw, depth - 1) for _ in range(draw(CHANCES[2]))))
    return occasion(draw, 1) if once_in(draw, 2) else draw(FACT_HOLDS)


def scope(draw: st.DrawFn, rare: int = 4) -> tuple[Condition, ...]:
    """No condition for the most part, else one or two."""
    return tuple(condition(draw) for _ in range(draw(CHANCES[2]))) if once_in(draw, rare) else ()


def _cited(clause: str) -> tuple[Citation, ...]:
    return (Citation(clause, "as it is written"),)


def _items(draw: st.DrawFn, detail: str, clause: str) -> tuple[Item, ...]:
    return tuple(
        Item(
            name,
            _cited(f"{clause}/{name}") if once_in(draw, 2) else (),
            draw(STRENGTHS) if once_in(draw, 3) else None,
            "where possible" if once_in(draw, 4) else "",
            scope(draw),
            scope(draw),
        )
        for name in _some(draw, NAMES[detail])
    )


def mostly_plain(draw: st.DrawFn, otherwise: Callable[[st.DrawFn], Occasion] = occasion) -> Occasion:
    """A plain event two times in three, so that more than half of all provisions come to be judged."""
    return otherwise(draw) if once_in(draw, 3) else draw(PLAIN)


def own_fields(draw: st.DrawFn, kind: str, clause: str) -> dict[str, Any]:
    """The fields that a kind has of its own."""
    if kind == "deadline":
        fields: dict[str, Any] = {"what": mostly_plain(draw, event_occasion)}
        way, other, span = ("before", "at_least", 2) if once_in(draw, 3) else ("after", "within", 4)
        fields |= {way: mostly_plain(draw), other: None if once_in(draw, span) else draw(SPANS)}
    elif kind == "interval":
        ends = tuple(occasion(draw, 1) for _ in range(draw(CHANCES[3]) - 1))
        what, since = mostly_plain(draw, event_occasion), mostly_plain(draw)
        fields = {"what": what, "every": draw(SPANS), "since": since, "until": ends}
        if not once_in(draw, 3):
            # Often what it runs from sets the span, or what recurs sets the next one.
            at = draw(st.sampled_from((since, what, event_occasion(draw, 1))))
            at = at if at.event is not None else Occasion("frequency-agreed")
            fields["or_as_agreed"] = AsAgreed(at, "frequency", draw(AGREED))
    elif kind == "duration":
        fields = {"since": mostly_plain(draw), "until": mostly_plain(draw), draw(LIMITS): draw(SPANS)}
    elif kind in DETAIL_OF_KIND:
        detail = DETAIL_OF_KIND[kind]
        fields = {"at": mostly_plain(draw, event_occasion), "detail": detail, draw(SETS): _items(draw, detail, clause)}
    elif kind == "gate":
        needs = tuple(condition(draw) for _ in range(draw(CHANCES[4]) - 1))
        fields = {"act": mostly_plain(draw), "needs": needs, "mode": draw(MODES), "forbidden": not needs}
    else:
        several = []
        for name in _some(draw, NAMES["covers"]):
            wanted = (condition(draw), *scope(draw))
            several.append(Circumstance(name, wanted, scope(draw), _cited(f"{clause}/{name}")))
        fields = {"any_of": tuple(several)}
    return fields


AGREED = st.sampled_from(("sooner", "either"))
LIMITS = st.sampled_from(("at_least", "at_most", "usual"))
SETS = st.sampled_from(("one_of", "all_of", "none_of"))
MODES = st.sampled_from(("all-of", "one-of"))
KIND_NAMES = st.sampled_from(JUDGED)
PLACES = st.sampled_from(("first", "second"))


def provision(draw: st.DrawFn, kind: str = "", name: str = "it", **given: Any) -> Provision:
    """A provision of a judged kind, some of them with readings. `given` fields stand as they are."""
    kind = kind or draw(KIND_NAMES)
    topic = f"{kind}-{draw(PLACES)}"
    rare = 2 if kind == "gate" else 4  # its scope is asked on the day of each act

    def one(clause: str) -> Provision:
        fields = {
            "strength": draw(STRENGTHS),
            "when": scope(draw, rare),
            "unless": scope(draw, rare),
            "hedge": "where possible" if once_in(draw, 3) else "",
            **own_fields(draw, kind, clause),
            **given,
        }
        return KINDS[kind](id=name, topic=topic, says="It is so.", cites=_cited(clause), **fields)

    whole = one(f"{name}/1")
    if not once_in(draw, 4):
        return whole
    # Mostly one field is read otherwise; now and then everything is.
    other = evolve(whole, cites=_cited(f"{name}/2"), **_reread(draw, whole))
    if once_in(draw, 3):
        other = one(f"{name}/2")
    several = (("so", "as it stands", whole), ("otherwise", "another way", other))
    return evolve(whole, readings=tuple(Reading(id_, means, ("what",), read) for id_, means, read in several))


def _reread(draw: st.DrawFn, whole: Provision) -> dict[str, Any]:
    """A field of a provision and what else it may mean: a span if it has one, else what it is counted from or when it applies."""
    for name in ("within", "every", "at_least", "at_most", "usual"):
        if getattr(whole, name, None) is not None:
            return {name: draw(SPANS)}
    for name in ("after", "before", "since", "at", "act"):
        if getattr(whole, name, None) is not None:
            return {name: event_occasion(draw)}
    return {"when": scope(draw, 2)}


provisions = st.composite(provision)
conditions = st.composite(condition)
lapses = st.composite(lapse)


@st.composite
def procedures(draw: st.DrawFn, kinds: tuple[str, ...] = JUDGED, most: int = 3, **given: Any) -> Procedure:
    """A procedure of one or several provisions of these kinds; those on one topic name each other as clashing."""
    count = draw(CHANCES[most]) if most > 1 else 1
    several = [provision(draw, draw(st.sampled_from(kinds)), f"p{place}", **given) for place in range(count)]
    return procedure(*several, closures=draw(CLOSED))


CLOSED = st.sampled_from(CLOSURES)


def procedure(*several: Provision, closures: tuple[date, ...] = ()) -> Procedure:
    """A procedure of these provisions; those on one topic name each other as clashing."""
    clashing = tuple(
        evolve(one, clashes_with=tuple(other.id for other in several if other.topic == one.topic and other is not one))
        for one in several
    )
    authority = Authority("somewhere", "Somewhere", "The procedure", 1, "", WorkingDays("England", closures))
    return Procedure(authority, VOCABULARY, clashing)


def events_of(value: object) -> Iterator[str]:
    """Every event that a provision or procedure asks for, each time it does."""
    if isinstance(value, Occasion):
        yield from value.events()
    elif isinstance(value, Procedure):
        yield from events_of(value.provisions)
    elif isinstance(value, tuple):
        for part in value:
            yield from events_of(part)
    elif attrs.has(type(value)):
        for one in attrs.fields(type(value)):
            yield from events_of(getattr(value, one.name))


SPAN_CHOICES = tuple(Span(*one) for one in ((1, Unit.WEEKS), (3, Unit.WORKING_DAYS), (10, Unit.CALENDAR_DAYS)))
CHOICES: Mapping[str, tuple[Carried, ...]] = {
    **{
        detail: tuple(frozenset(some) for count in range(3) for some in combinations(names, count))
        for detail, names in NAMES.items()
    },
    "seen": (True, False),
    "frequency": SPAN_CHOICES,
}


def _carried(place: int) -> Mapping[str, Carried]:
    """What an event carries, out of all that it can: one number for all its details, so that it is drawn at once."""
    carries: dict[str, Carried] = {}
    for detail, choices in CHOICES.items():
        place, chosen = divmod(place, len(choices))
        carries[detail] = choices[chosen]
    return carries


CARRIED = st.integers(0, prod(map(len, CHOICES.values())) - 1).map(_carried)
LEFT_OUT = st.frozensets(st.sampled_from(tuple(CHOICES)), min_size=1)
START = st.sampled_from(STARTS)
DAYS = st.integers(0, LONGEST)
HOW_MANY = st.sampled_from((0, 1, 2, *range(3, 15), *range(4, 15)))
LOOKED_AT = st.integers(LONGEST // 2, LONGEST + 20)
FACTS_KNOWN = st.fixed_dictionaries(dict.fromkeys(FACTS, st.booleans()))
FACTS_PARTLY_KNOWN = st.fixed_dictionaries({}, optional=dict.fromkeys(FACTS, st.booleans()))
UNRECORDED = st.frozensets(st.sampled_from((*EVENTS, *4 * ("closed",))), min_size=1, max_size=2)


@st.composite
def cases(draw: st.DrawFn, asked: tuple[str, ...] = (), start: date = STARTS[0]) -> Case:
    """Some weeks of work with a child: up to 14 events, most of them of those asked for. Many have gaps.

    What happens once in a case happens once.
    """
    names = st.sampled_from((*asked, *OPEN, *EVENTS))
    gaps = once_in(draw, 2)
    happened: list[Happening] = []
    for place in range(draw(HOW_MANY)):
        event = draw(names) if not asked or once_in(draw, 3) else asked[place % len(asked)]
        if not VOCABULARY.event[event].once or all(one.event != event for one in happened):
            carries = draw(CARRIED)
            if gaps and once_in(draw, 3):
                left_out = draw(LEFT_OUT)
                carries = {detail: value for detail, value in carries.items() if detail not in left_out}
            together = happened and once_in(draw, 4)
            day = happened[-1].day if together else start + timedelta(days=draw(DAYS))
            happened.append(Happening(event, day, carries))
    facts = draw(FACTS_PARTLY_KNOWN if gaps else FACTS_KNOWN)
    return Case(facts, tuple(happened), draw(UNRECORDED) if gaps and once_in(draw, 2) else frozenset())


@st.composite
def situations(draw: st.DrawFn, asked: tuple[str, ...] = ()) -> tuple[Case, date]:
    """A case and a day on which it is looked at."""
    start = draw(START)
    return draw(cases(asked, start)), start + timedelta(days=draw(LOOKED_AT))


@st.composite
def judged(
    draw: st.DrawFn, kinds: tuple[str, ...] = JUDGED, most: int = 3, **given: Any
) -> tuple[Procedure, Case, date]:
    """A procedure, a case in which much of what it asks for happened, and a day on which it is looked at."""
    made = draw(procedures(kinds, most, **given))
    case, on = draw(situations(tuple(events_of(made))))
    return made, case, on
