"""The ways in which a procedure can be understood on a topic: one reading of each provision, one side of each clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from attrs import frozen

from cinmodel.evaluation import agreed, judged, severity
from cinmodel.history import History
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, Reading, Severity, Verdict


@frozen
class Standing:
    """What a procedure, understood in one way, comes to on a topic. `due` is the last good day; `missing` holds labels."""

    verdict: Verdict
    severity: Severity
    due: date | None = None
    missing: frozenset[str] = frozenset()


@frozen
class Alternative:
    """A procedure understood in one way on one topic. `chosen` says how, empty where there is one way only."""

    authority: str
    provisions: tuple[Provision, ...]
    chosen: str = ""

    def standing(self, history: History) -> Standing:
        """Of the provisions that apply, what all come to."""
        return combined([stand(one, history) for one in self.provisions])


def stand(provision: Provision, history: History) -> Standing:
    """What one provision, readings apart, comes to."""
    found = judged(provision, history)
    return Standing(found.verdict, severity(provision, found), found.due, frozenset(found.missing))


def combined(standings: Iterable[Standing]) -> Standing:
    """Leave out what does not apply; any unknown, unknown; all alike, that; else it depends."""
    applying = list(dict.fromkeys(one for one in standings if one.verdict is not Verdict.DOES_NOT_APPLY))
    if not applying:
        return Standing(Verdict.DOES_NOT_APPLY, Severity.NONE)
    if len(applying) == 1:
        return applying[0]
    mildest = min((one.severity for one in applying), key=lambda one: one.rank)
    return Standing(agreed(one.verdict for one in applying), mildest)


def alternatives(procedure: Procedure, topic: str) -> tuple[Alternative, ...]:
    """Every way in which a procedure can be understood on a topic; none where it is silent or gives guidance alone."""
    provisions = [one for one in procedure.on_topic.get(topic, ()) if one.judged]
    if not provisions:
        return ()
    found = []
    for kept in _without_clash(provisions):
        clashing = [one.id for one in kept if one.clashes_with]
        for readings in product(*(one.readings or (None,) for one in kept)):
            means = [reading.means for reading in readings if reading is not None]
            read = tuple(_read(one, reading) for one, reading in zip(kept, readings, strict=True))
            found.append(Alternative(procedure.id, read, "; ".join((*clashing, *means))))
    return tuple(found)


def _read(provision: Provision, reading: Reading | None) -> Provision:
    return provision if reading is None else reading.provision


def _without_clash(provisions: Sequence[Provision]) -> Iterator[tuple[Provision, ...]]:
    """The largest choices of provisions none of which clashes with another, in the order of the file."""
    choices = [frozenset(chosen) for chosen in _choices([one.id for one in provisions], provisions)]
    for chosen in dict.fromkeys(choices):
        if not any(chosen < other for other in choices):
            yield tuple(one for one in provisions if one.id in chosen)


def _choices(left: list[str], provisions: Sequence[Provision]) -> Iterator[tuple[str, ...]]:
    if not left:
        yield ()
        return
    first, *rest = left
    clashing = {other for one in provisions if one.id == first for other in one.clashes_with}
    free = [one for one in rest if one not in clashing]
    for others in _choices(free, provisions):
        yield (first, *others)
    if clashing & set(rest):
        yield from _choices(rest, provisions)
