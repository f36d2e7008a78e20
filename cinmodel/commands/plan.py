"""`cinmodel plan`: what a draft changes, before anybody decides on it."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from cinmodel.boundaries import Boundary, Example, boundaries, example
from cinmodel.changes import Changes, changes
from cinmodel.commands.evidences import found_for
from cinmodel.commands.place import root
from cinmodel.commands.scenarios import own_features
from cinmodel.commands.sides import Side, base_side, draft_side
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.failures import Failure, failures
from cinmodel.limits import crossings
from cinmodel.loading.project import FEATURES
from cinmodel.plans import (
    Plan,
    Smallest,
    apart,
    bears_on_verdicts,
    doubt_changes,
    flips,
    on_one_vocabulary,
    row_flips,
    smallest,
    touched,
)
from cinmodel.procedures import Procedure
from cinmodel.reports.contracts import json_text
from cinmodel.reports.plan_values import plan_values
from cinmodel.reports.plans import markdown, text
from cinmodel.running import Binder
from cinmodel.steps import definitions

CHANGES = 1


def run(told: argparse.Namespace) -> int:
    """Print the plan; 0 if nothing changes, 1 if something does."""
    context = root(told)
    with _scratch() as folders:
        draft = draft_side(told.draft, context, folders[0])
        home = context if draft.project.root == folders[0] else draft.project.root
        base = base_side(told.against, draft, home, folders[1])
        found = plan(base, draft, _with_features(draft, context))
    names = (draft.shown, base.shown)
    if told.format == "json":
        print(json_text(plan_values(found, *names)), end="")
    else:
        print((markdown if told.format == "markdown" else text)(found, *names), end="")
    return CHANGES if found else 0


@contextmanager
def _scratch() -> Iterator[tuple[Path, Path]]:
    """A folder for the draft and one for the base, for what has to be laid out; both go afterwards.

    Raises:
        Mistakes: there is no place to write them.

    """
    with ExitStack() as stack:
        try:
            scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="cinmodel-")))
            folders = scratch / "draft", scratch / "base"
            for folder in folders:
                folder.mkdir()
        except OSError as error:
            what = "there is no folder for temporary files that may be written"
            raise Mistakes([Mistake("plan", 0, what, "set TMPDIR (on Windows TEMP) to one")]) from error
        yield folders


def plan(base: Side, draft: Side, scenarios: Path) -> Plan:
    """Find out all that the draft changes; its scenarios are those in the features of a project folder."""
    before, after, renamed = on_one_vocabulary(*_sides(base, draft))
    changed = changes(before, after)
    if not changed:
        return Plan(before, after, changed, vocabulary_changed=renamed)
    topics = touched(before, after, changed)
    then, now = (found_for(side, topics) if side and topics else {} for side in (before, after))
    failing = _failures(before, after, changed, scenarios)
    cases = _smallest(before, after, changed)
    counted = _boundaries(after, changed, failing)
    return Plan(
        before,
        after,
        changed,
        failing,
        tuple(flips(then, now)),
        tuple(row_flips(before, after, topics)),
        tuple(cases),
        tuple(doubt_changes(then, now)),
        tuple(crossings(draft.project.limits, before, after)),
        tuple(counted),
        tuple(_examples(after, cases, {one.provision for one in counted})),
        renamed,
    )


def _with_features(draft: Side, context: Path) -> Path:
    """The project folder whose scenarios the draft is held against: its own, else the one that the user stands in."""
    return draft.project.root if (draft.project.root / FEATURES).is_dir() else context


def _sides(base: Side, draft: Side) -> tuple[list[Procedure], list[Procedure]]:
    """The procedures of the comparison before and in the draft: where one authority alone is named, the rest stays."""
    after = list(draft.project.procedures)
    named = [one.only for one in (draft, base) if one.only is not None]
    if not named:
        return list(base.project.procedures), after
    only = frozenset.intersection(*named)
    before = [each if each.id not in only else base.project.procedure(each.id) for each in after]
    return [one for one in before if one is not None], after


def _failures(
    before: list[Procedure], after: list[Procedure], changed: Changes, scenarios: Path
) -> tuple[Failure, ...]:
    touching = {one.authority for one in changed.provisions} | {authority for authority, _ in changed.covers}
    mine = {one.id: one for one in after if one.id in touching}
    if not mine:
        return ()
    told = [each for authority in mine for file in own_features(scenarios, authority) for each in file.scenarios]
    binder = Binder(definitions(after[0].vocabulary))
    return tuple(failures(told, {one.id: one for one in before}, mine, binder))


def _smallest(before: list[Procedure], after: list[Procedure], changed: Changes) -> list[Smallest]:
    found = []
    for change in changed.provisions:
        sides = apart(before, after, change)
        if isinstance(sides, Smallest):
            found.append(sides)
        else:
            topic = change.provision.topic
            evidence = found_for(sides, [topic])
            found.append(smallest(change, sides, evidence[topic]))
    return found


def _boundaries(after: list[Procedure], changed: Changes, failing: tuple[Failure, ...]) -> list[Boundary]:
    by_id = {one.id: one for one in after}
    found: list[Boundary] = []
    for change in changed.provisions:
        if change.after is not None and bears_on_verdicts(change):
            cases = [one.case for one in failing if one.topic == change.after.topic and one.case is not None]
            found += boundaries(by_id[change.authority], change.after, cases)
    return found


def _examples(after: list[Procedure], cases: list[Smallest], counted: set[str]) -> Iterator[Example]:
    """A scenario to write for each change that a case shows and that counts no days."""
    by_id = {one.id: one for one in after}
    for one in cases:
        provision, witness = one.change.after, one.witness
        if provision is not None and witness is not None and provision.id not in counted:
            found = example(by_id[one.change.authority], provision, witness.case, witness.on)
            if found is not None:
                yield found
