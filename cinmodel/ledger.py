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


def ledger(procedure: Procedure, index: Index, scenarios: Iterable[Scenario]) -> dict[str, Entry]:
    """The account of every clause of one document, by locator in the document's order."""
    citing: dict[str, list[str]] = {}
    for provision in procedure.provisions:
        for locator in dict.fromkeys(cite.at for cite in provision.all_citations()):
            citing.setdefault(locator, []).append(provision.id)
    counted = Counter(
        locator for scenario in scenarios if scenario.owner == procedure.id for locator in set(scenario.cites)
    )
    account = {}
    for locator in index.marks:
        provisions = tuple(citing.get(locator, ()))
        clause_class = REQUIREMENT if provisions else procedure.unencoded.get(locator, UNACCOUNTED)
        account[locator] = Entry(clause_class, provisions, counted[locator])
    return account


def totals(account: Mapping[str, Entry]) -> dict[str, int]:
    """How many clauses there are of each class."""
    return dict(sorted(Counter(entry.clause_class for entry in account.values()).items()))
