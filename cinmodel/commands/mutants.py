"""`cinmodel mutants`: change one detail of one provision at a time; every change must break a scenario."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from cinmodel.acceptance.adequacy import adequacy
from cinmodel.acceptance.trials import suite
from cinmodel.commands.place import chosen, loaded, write
from cinmodel.commands.scenarios import scenarios
from cinmodel.comparison import compare, unnoticed
from cinmodel.loading.documents import read_document, read_text, read_toml
from cinmodel.loading.equivalents import Equivalents, equivalents
from cinmodel.loading.project import AUTHORITIES, Project
from cinmodel.mutants import Mutant, mutants, survivors
from cinmodel.procedures import Procedure
from cinmodel.reports.contracts import json_text
from cinmodel.running import Binder, run_all
from cinmodel.steps import definitions

EQUIVALENT = Path("tests") / "equivalent.toml"
EVERY = 50
"""After how many mutants the progress is shown anew."""


def run(told: argparse.Namespace) -> int:
    """Print the mutants that survive and the differences that no scenario notices; 1 if there is one."""
    one = loaded(told)
    procedures = (chosen(one, told.authority),) if told.authority else one.procedures
    known = _known(told, one)
    binder = Binder(definitions(one.vocabulary))
    all_scenarios = scenarios(one)
    counted: dict[str, int] = {}
    found: list[Mutant] = []
    tried: list[Mutant] = []
    for procedure in procedures:
        changed = list(mutants(procedure, one.procedures))
        counted[procedure.id] = len(changed)
        tried.extend(changed)
        found.extend(survivors(procedure, _shown(procedure, changed), all_scenarios, binder))
    comparison = compare(one.procedures, run_all(all_scenarios, one.procedures, binder))
    if told.report:
        write(Path(told.report), adequacy(comparison, [suite(one, each) for each in procedures], tried))
    missed = [each for each in unnoticed(comparison) if each[1] in {procedure.id for procedure in procedures}]
    written = {f"{each.authority}: {each.mutant}" for each in known.mutants}
    excused = {(each.topic, each.owner, each.authority) for each in known.unnoticed}
    surviving = [each for each in found if each.name not in written]
    new = [each for each in missed if each not in excused]
    stale = _stale(told, written - {each.name for each in found}, excused - set(missed))
    if told.format == "json":
        rows = [{"authority": each.authority, "provision": each.provision, "change": each.change} for each in surviving]
        pairs = [dict(zip(("topic", "owner", "authority"), each, strict=True)) for each in new]
        values = {"mutants": counted, "survivors": rows, "equivalent": len(found) - len(surviving), "unnoticed": pairs}
        print(json_text({**values, "stale": stale}), end="")
    else:
        _print(one, surviving, new, stale)
        total = sum(counted.values())
        print(f"{total} mutants, {len(surviving)} survive, {len(found) - len(surviving)} are equivalent")
        print(f"{len(new)} differences between procedures that no scenario notices")
    return 1 if surviving or new or stale else 0


def _known(told: argparse.Namespace, one: Project) -> Equivalents:
    path = Path(told.equivalent) if told.equivalent else one.root / EQUIVALENT
    if not path.exists() and not told.equivalent:
        return Equivalents()
    return equivalents(read_document(path, path.as_posix()))


def _stale(told: argparse.Namespace, gone: Iterable[str], noticed: Iterable[tuple[str, str, str]]) -> list[str]:
    """What is written down as equivalent and is not, or not any more."""
    if told.authority:
        gone = [name for name in gone if name.startswith(f"{told.authority}: ")]
        noticed = [each for each in noticed if each[1] == told.authority]
    return sorted([*gone, *(f"{topic}: {owner} under {authority}" for topic, owner, authority in noticed)])


def _print(
    one: Project, surviving: Iterable[Mutant], new: Iterable[tuple[str, str, str]], stale: Iterable[str]
) -> None:
    for authority in one.procedures:
        mine = [each for each in surviving if each.authority == authority.id]
        path = f"{AUTHORITIES}/{authority.id}.toml"
        document = read_toml(read_text(one.root / path, path), path) if mine else None
        for each in mine:
            provision = next(own for own in authority.provisions if own.id == each.provision)
            if document is not None:
                what = f"no scenario notices this change of {each.provision}: {each.change}"
                print(document.mistake((provision.kind, provision.id), what, "write the scenario that does"))
    for topic, owner, other in new:
        print(f"no scenario of {owner} on {topic} notices the procedure of {other}")
    for name in stale:
        print(f"written down as equivalent, and a scenario notices it or it is no mutant: {name}")


def _shown(procedure: Procedure, changed: list[Mutant]) -> Iterator[Mutant]:
    """The mutants one by one, with the progress on a terminal."""
    terminal = sys.stderr.isatty()
    for number, each in enumerate(changed, 1):
        if terminal and (number % EVERY == 0 or number == len(changed)):
            end = "\n" if number == len(changed) else ""
            print(f"\r{procedure.id}: {number} of {len(changed)}", end=end, file=sys.stderr, flush=True)
        yield each
