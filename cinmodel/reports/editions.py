"""What a new edition of a document does to what stands on its clauses, for people and as the values of its JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from cinmodel.clauses import Index, printed
from cinmodel.editions import Change, IndexDifference, word_difference
from cinmodel.ledger import Standing
from cinmodel.published.blocks import Unread

EIGHTHS = 8


@frozen
class Edition:
    """An authority's document held against its index, with what stands on each clause.

    `was` and `now` hold the texts of changed clauses by locator, where both editions are given; they are for the screen.
    """

    index: Index
    difference: IndexDifference
    clauses: int
    unread: tuple[Unread, ...]
    standing: Mapping[str, Standing]
    was: Mapping[str, str]
    now: Mapping[str, str]


def edition_values(one: Edition) -> dict[str, Any]:
    """An edition without any of its text: locators in printed form."""
    found = one.difference
    touched = [*(was for was, _ in found.moved), *(each.was for each in found.changed), *found.vanished]
    return {
        "state": "unchanged" if found.same else "changed",
        "clauses": one.clauses,
        "moved": [[printed(was), printed(now)] for was, now in found.moved],
        "changed": [
            {
                "was": printed(each.was),
                "now": printed(each.now),
                "alike": each.alike,
                "by": "place" if each.by_place else "wording",
            }
            for each in found.changed
        ],
        "vanished": [printed(each) for each in found.vanished],
        "new": [printed(each) for each in found.new],
        "stands_on": {
            printed(locator): {
                "provisions": list(one.standing[locator].provisions),
                "scenarios": [f"features/{each.feature}:{each.line}" for each in one.standing[locator].scenarios],
            }
            for locator in touched
            if locator in one.standing
        },
        "not_segmented": [{"place": each.place, "what": each.what} for each in one.unread],
    }


def edition_text(authority: str, one: Edition) -> str:
    """An edition for people: what changed and vanished with all that stands on it, what moved in runs, what is new."""
    found = one.difference
    lines = [f"{authority}: {'unchanged' if found.same else 'changed'}"]
    if not found.same:
        lines.append(
            f"  {len(one.index.marks)} clauses before, {one.clauses} now: {len(found.unchanged)} as they were,"
            f" {len(found.moved)} moved, {len(found.changed)} changed, {len(found.vanished)} vanished, {len(found.new)} new"
        )
    if found.hardly_found:
        lines.append("  hardly a clause was found again: check that this is an edition of the same document")
    lines += [f"  {each.place}: {each.what}" for each in one.unread]
    for each in found.changed:
        lines.append(f"  changed: {_change(each)}")
        lines += _stands(one.standing.get(each.was))
        if each.was in one.was and each.now in one.now:
            lines.append(f"    words: {word_difference(one.was[each.was], one.now[each.now])}")
        elif one.was:
            lines.append("    words: the text before is not among those given")
    for locator in found.vanished:
        lines.append(f"  vanished: {printed(locator)}")
        lines += _stands(one.standing.get(locator))
    lines += [f"  new: {told}" for told in _runs([(each, each) for each in found.new])]
    lines += [f"  moved: {told}" for told in _runs(found.moved)]
    cited = [was for was, _ in found.moved if was in one.standing]
    if cited:
        lines.append(f"    {len(cited)} of those moved are cited: write the new locators into provisions and scenarios")
    return "\n".join(lines) + "\n"


def _change(one: Change) -> str:
    there = printed(one.was) if one.was == one.now else f"{printed(one.was)}, now {printed(one.now)}"
    if one.by_place:
        return f"{there} (little of the wording is shared: this stands at its place)"
    eighths = round(one.alike * EIGHTHS)
    share = "nearly all" if eighths == EIGHTHS else f"about {eighths}/{EIGHTHS}"
    return f"{there} ({share} of the wording is shared)"


def _stands(there: Standing | None) -> Iterator[str]:
    if there is None:
        yield "    nothing stands on it"
        return
    if there.provisions:
        yield f"    provisions: {', '.join(there.provisions)}"
    files: dict[str, dict[int, None]] = {}
    for scenario in there.scenarios:
        files.setdefault(scenario.feature, {})[scenario.line] = None
    for name, numbers in files.items():
        noun = "scenario" if len(numbers) == 1 else "scenarios"
        yield f"    {len(numbers)} {noun}: features/{name}:{', '.join(map(str, numbers))}"


def _runs(pairs: Iterable[Sequence[str]]) -> Iterator[str]:
    """Pairs of locators, those that follow each other on both sides told as one."""
    runs: list[list[Sequence[str]]] = []
    for pair in pairs:
        if runs and all(_follows(before, after) for before, after in zip(runs[-1][-1], pair, strict=True)):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    for run in runs:
        (was, now), (last_was, last_now) = run[0], run[-1]
        before, after = _run(was, last_was), _run(now, last_now)
        yield before if before == after else f"{before} is now {after}"


def _run(first: str, last: str) -> str:
    return printed(first) if first == last else f"{printed(first)} to {printed(last)}"


def _follows(before: str, after: str) -> bool:
    section, _, number = before.rpartition("/")
    return after == f"{section}/{int(number) + 1}"
