"""`cinmodel ledger`: which provisions and scenarios stand on each clause, or why none does."""

from __future__ import annotations

import argparse

from cinmodel.clauses import printed
from cinmodel.commands.place import chosen, loaded
from cinmodel.commands.scenarios import scenarios
from cinmodel.ledger import ledger
from cinmodel.reports.contracts import json_text
from cinmodel.reports.judgements import ledger_values
from cinmodel.reports.tables import ledger_table


def run(told: argparse.Namespace) -> int:
    """Print the account of every clause."""
    one = loaded(told)
    all_scenarios = scenarios(one)
    procedures = (chosen(one, told.authority),) if told.authority else one.procedures
    accounts = {
        each.id: ledger(each, one.indexes[each.id], all_scenarios) for each in procedures if each.id in one.indexes
    }
    if told.format == "json":
        print(json_text(ledger_values(accounts)), end="")
        return 0
    if told.authority:
        for locator, entry in accounts.get(told.authority, {}).items():
            stands = f"{', '.join(entry.provisions)} ({entry.scenarios} scenarios)" if entry.provisions else ""
            print(f"{printed(locator):12} {entry.clause_class:12} {stands}".rstrip())
    print(ledger_table(accounts), end="")
    return 0
