"""Findings, answers and ledgers as the plain values of their JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cinmodel.clauses import printed
from cinmodel.evaluation import Answer, Finding
from cinmodel.ledger import Entry
from cinmodel.reports.contracts import cite_values


def finding_values(one: Finding) -> dict[str, Any]:
    """A finding. `due` is the last good day; readings are listed where the provision has several."""
    return {
        "authority": one.authority,
        "topic": one.provision.topic,
        "provision": one.provision.id,
        "verdict": one.verdict.hyphenated,
        "severity": one.severity.value,
        "due": one.due.isoformat() if one.due else None,
        "breaches": [
            {"due": breach.due.isoformat(), "done": breach.done.isoformat() if breach.done else None}
            for breach in one.breaches
        ],
        "because": one.because,
        "missing": list(one.missing),
        "cites": cite_values(one.cites),
        "readings": [
            {
                "id": reading.id,
                "verdict": judgement.verdict.hyphenated,
                "due": judgement.due.isoformat() if judgement.due else None,
            }
            for reading, judgement in one.judgements
            if reading is not None
        ],
    }


def answer_values(authority: str, one: Answer) -> dict[str, Any]:
    """The answer of one procedure on one topic, with the findings it is made of."""
    return {
        "authority": authority,
        "topic": one.topic,
        "verdict": one.verdict.hyphenated,
        "severity": one.severity.value,
        "due": one.due.isoformat() if one.due else None,
        "missing": sorted(one.missing),
        "provisions": [finding.provision.id for finding in one.findings],
    }


def ledger_values(accounts: Mapping[str, Mapping[str, Entry]]) -> dict[str, Any]:
    """The account of every clause of every document, locators in printed form."""
    return {
        authority: {
            printed(locator): {
                "class": entry.clause_class,
                "provisions": list(entry.provisions),
                "scenarios": entry.scenarios,
            }
            for locator, entry in account.items()
        }
        for authority, account in accounts.items()
    }
