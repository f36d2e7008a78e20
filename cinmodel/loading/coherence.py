"""Whether the provisions of one file go together: their names, clashes and scopes, and the clauses they stand on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import combinations

from cinmodel.diagnostics import nearest, quoted
from cinmodel.loading.documents import KeyPath
from cinmodel.loading.structure import Problem
from cinmodel.occasions import AllOf, Condition
from cinmodel.provisions import Citation, Provision


def path_of_set(read: Provision) -> KeyPath:
    """Where the members of a provision's set stand in its block."""
    keys = ("one-of", "all-of", "none-of", "any-of")
    return tuple(key for key in keys if getattr(read, key.replace("-", "_"), ()))[:1]


def citations(read: Provision) -> Iterator[tuple[KeyPath, Citation]]:
    """Each citation of a provision with its path in the block: its own, those of its items and of its readings."""
    for place, cite in enumerate(read.cites):
        yield ("cites", place), cite
    for place, entry in enumerate(read.entries()):
        for inner, cite in enumerate(entry.cites):
            yield (*path_of_set(read), place, "cites", inner), cite
    for reading in read.readings:
        for path, cite in citations(reading.provision):
            if path[0] in reading.replaces:
                yield ("readings", reading.id, *path), cite


def together(provisions: Iterable[Provision], written: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    """Names are unique; provisions on one topic exclude each other or name each other.

    `written` names every block by kind and name, those too that could not be read.
    """
    provisions = list(provisions)
    kinds: dict[str, str] = {}
    for kind, name in written:
        if name in kinds:
            what = f"{quoted(name)} is the name of a provision of the kind {kinds[name]} too"
            yield (kind, name), what, "give each provision a name of its own"
        kinds.setdefault(name, kind)
    yield from _clashes(provisions, kinds)
    topics: dict[str, list[Provision]] = {}
    for one in provisions:
        topics.setdefault(one.topic, []).append(one)
    for one, other in (pair for several in topics.values() for pair in combinations(several, 2)):
        clash = other.id in one.clashes_with or one.id in other.clashes_with
        if one.judged and not (clash or _rules_out(one, other) or _rules_out(other, one)):
            what = f"{quoted(other.id)} and {quoted(one.id)} can apply to the same child on one topic"
            cure = 'let one be "unless" what the other is "when", or name each other in "clashes-with"'
            yield (other.kind, other.id), what, cure


def _clashes(provisions: Iterable[Provision], written: Collection[str]) -> Iterator[Problem]:
    """Provisions that clash are of this file, on one topic, and name each other."""
    by_id = {one.id: one for one in provisions}
    for one in provisions:
        for place, name in enumerate(one.clashes_with):
            path = (one.kind, one.id, "clashes-with", place)
            other = by_id.get(name)
            if name == one.id:
                yield path, f"{quoted(name)} clashes with itself", "name the other provision"
            elif name not in written:
                cure = nearest(name, written, "name a provision of this file")
                yield path, f"{quoted(name)} is not a provision of this file", cure
            elif other is not None and other.topic != one.topic:
                yield path, f"{quoted(name)} is on another topic", "name one on the same topic, or take it out"
            elif other is not None and one.id not in other.clashes_with:
                yield path, f"{quoted(name)} does not name this one", f'write clashes-with = ["{one.id}"] there too'


def cited_and_classed(provisions: Iterable[Provision], unencoded: Mapping[str, str]) -> Iterator[Problem]:
    """A clause that a provision stands on is not classed as one that none does."""
    for one in provisions:
        for path, cite in citations(one):
            if cite.at in unencoded:
                what = (
                    f"the clause {quoted(cite.at)} is cited here, and classed as {unencoded[cite.at]} under [clauses]"
                )
                yield (one.kind, one.id, *path, "at"), what, "take it out of one of the two"


def _rules_out(one: Provision, other: Provision) -> bool:
    """Whether what one wants speaks against the other."""
    wanted = frozenset(_flat(one.when))
    return any(frozenset(_flat((against,))) <= wanted for against in other.unless)


def _flat(conditions: Iterable[Condition]) -> Iterator[Condition]:
    for one in conditions:
        if isinstance(one, AllOf):
            yield from _flat(one.conditions)
        else:
            yield one
