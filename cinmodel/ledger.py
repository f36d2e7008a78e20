"""The account of every clause: which provisions and scenarios stand on it, or why none does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from cinmodel.clauses import Index
from cinmodel.outcomes import Scenario
from cinmodel.procedures import Procedure

REQUIREMENT = "requirement"
UNACCOUNTED = "unaccounted"


@frozen
class Entry:
    """One clause: its class, the provisions that cite it, and the number of scenarios that do."""

    clause_class: str
    provisions: tuple[str, ...]
    scenarios: int


@frozen
class Standing:
    """What stands on a clause: the provisions that cite it, by id, and the scenarios that do."""

    provisions: tuple[str, ...] = ()
    scenarios: tuple[Scenario, ...] = ()


def standing(procedure: Procedure, scenarios: Iterable[Scenario]) -> dict[str, Standing]:
    """What of one authority stands on each clause that anything stands on, by locator."""
    provisions: dict[str, list[str]] = {}
    for provision in procedure.provisions:
        for locator in dict.fromkeys(cite.at for cite in provision.all_citations()):
            provisions.setdefault(locator, []).append(provision.id)
    citing: dict[str, list[Scenario]] = {}
    for scenario in scenarios:
        if scenario.owner == procedure.id:
            for locator in dict.fromkeys(scenario.cites):
                citing.setdefault(locator, []).append(scenario)
    return {
        locator: Standing(tuple(provisions.get(locator, ())), tuple(citing.get(locator, ())))
        for locator in dict.fromkeys([*provisions, *citing])
    }


def ledger(procedure: Procedure, index: Index, scenarios: Iterable[Scenario]) -> dict[str, Entry]:
    """The account of every clause of one document, by locator in the document's order."""
    standing_there = standing(procedure, scenarios)
    account = {}
    for locator in index.marks:
        there = standing_there.get(locator, Standing())
        clause_class = REQUIREMENT if there.provisions else procedure.unencoded.get(locator, UNACCOUNTED)
        account[locator] = Entry(clause_class, there.provisions, len(there.scenarios))
    return account


def totals(account: Mapping[str, Entry]) -> dict[str, int]:
    """How many clauses there are of each class."""
    return dict(sorted(Counter(entry.clause_class for entry in account.values()).items()))
