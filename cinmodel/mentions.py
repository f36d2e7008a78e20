"""What provisions mention: the events, facts, spans and details that a case about them is made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs
from attrs import frozen

from cinmodel.cases import Carried
from cinmodel.occasions import Carrying, FactHolds, Occasion
from cinmodel.provisions import Citation, Provision
from cinmodel.spans import Span, Unit
from cinmodel.vocabulary import Vocabulary

AGREED = (Span(1, Unit.WEEKS), Span(6, Unit.MONTHS))
"""Where a span can be agreed for a child, one that is short and one that is long."""

Choices = Mapping[str, Mapping[str, tuple[Carried, ...]]]


@frozen
class Mentions:
    """The names of events and facts, and the definite spans, each once, in the order in which they first come.

    `carried` holds, for each event and each detail asked of it, what it may carry: first what satisfies most.
    """

    events: tuple[str, ...]
    facts: tuple[str, ...]
    spans: tuple[Span, ...]
    carried: Choices
    counts_back: bool
    """Whether any of them counts days back from an occasion."""


def variants(provision: Provision) -> tuple[Provision, ...]:
    """A provision as it is judged: under each of its readings, or as it stands."""
    return tuple(one.provision for one in provision.readings) or (provision,)


def mentions(provisions: Iterable[Provision], vocabulary: Vocabulary) -> Mentions:
    """What several provisions mention, each under all its readings."""
    judged = [one for provision in provisions for one in variants(provision)]
    parts = [part for one in judged for part in _parts(one)]
    occasions = [part for part in parts if isinstance(part, Occasion) and part.event is not None]
    events = tuple(dict.fromkeys(one.event for one in occasions if one.event is not None))
    agreed = AGREED if any(not names for one in judged for _, _, names in one.asks_carried()) else ()
    spans = tuple(dict.fromkeys((*(part for part in parts if isinstance(part, Span) and part.definite), *agreed)))
    return Mentions(
        events,
        tuple(dict.fromkeys(part.fact for part in parts if isinstance(part, FactHolds))),
        spans,
        _carried(events, judged, occasions, spans, vocabulary),
        any(one.counts_back for one in judged),
    )


def _parts(value: Any) -> Iterator[Any]:
    """A value and everything it is made of, in the order of its fields; sets of names are left closed."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from _parts(one)
    elif attrs.has(type(value)) and not isinstance(value, Citation):
        for one in attrs.fields(type(value)):
            if one.name != "readings":
                yield from _parts(getattr(value, one.name))


def _carried(
    events: Iterable[str],
    provisions: Iterable[Provision],
    occasions: Iterable[Occasion],
    spans: tuple[Span, ...],
    vocabulary: Vocabulary,
) -> Choices:
    asked: dict[tuple[str, str], list[Carrying | frozenset[str]]] = {}
    for one in occasions:
        for wanted in one.carrying:
            asked.setdefault((one.event or "", wanted.detail), []).append(wanted)
    for provision in provisions:
        for at, detail, names in provision.asks_carried():
            asked.setdefault((at.event or "", detail), []).append(names)
    found: dict[str, dict[str, tuple[Carried, ...]]] = {}
    for event in events:
        for (wider, detail), several in asked.items():
            if wider in vocabulary.events_counted_as[event]:
                before = found.setdefault(event, {}).get(detail, ())
                found[event][detail] = tuple(dict.fromkeys((*before, *_choices(several, spans))))
    return found


def _choices(asked: Iterable[Carrying | frozenset[str]], spans: tuple[Span, ...]) -> Iterator[Carried]:
    """All the names of sets that are asked for, none, each alone, all but each; a yes and a no; each span."""
    asked = list(asked)
    if any(isinstance(one, Carrying) and one.yes is not None for one in asked):
        yield from (True, False)
        return
    in_sets = frozenset(name for one in asked if not isinstance(one, Carrying) for name in one)
    wanted = frozenset(name for one in asked if isinstance(one, Carrying) for name in one.names)
    if not in_sets and not wanted:
        yield from spans
        return
    yield in_sets
    yield frozenset()
    for name in sorted(in_sets | wanted):
        yield frozenset({name})
    for name in sorted(in_sets):
        yield in_sets - {name}
