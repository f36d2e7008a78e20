"""All reports of a comparison, each by its name in the folder of the reports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from cinmodel.commands.place import LIVING
from cinmodel.comparison import Comparison
from cinmodel.features import FeatureFile
from cinmodel.ledger import ledger
from cinmodel.living import living
from cinmodel.loading.project import Project
from cinmodel.reports.contracts import json_records
from cinmodel.reports.judgements import ledger_values
from cinmodel.reports.page import page
from cinmodel.reports.page.cover import cover_values
from cinmodel.reports.relations import Findings, pairs_comma_separated
from cinmodel.reports.sheets import TITLE, sheets
from cinmodel.reports.tables import comma_separated, markdown, proofs
from cinmodel.reports.workbook import workbook


def documents(
    one: Project,
    told: Comparison,
    checked: Mapping[str, str],
    found: Findings,
    values: Mapping[str, Any],
    files: Iterable[FeatureFile],
) -> dict[str, str | bytes]:
    """The comparison in every form. `values` is the comparison as in its JSON."""
    files = tuple(files)
    scenarios = [scenario for file in files for scenario in file.scenarios]
    accounts = {
        each.id: ledger(each, one.indexes[each.id], scenarios) for each in one.procedures if each.id in one.indexes
    }
    made = sheets(told, values, ledger_values(accounts))
    return {
        "comparison.html": page(values, cover_values(told)),
        "comparison.md": markdown(told, checked, found),
        "comparison.csv": comma_separated(told),
        "pairs.csv": pairs_comma_separated(found),
        "comparison.json": json_records(values),
        "comparison.xlsx": workbook(TITLE, told.vocabulary.comparison.as_of, made),
        **{f"proof/{name}": text for name, text in proofs(told, found).items()},
        **{f"{LIVING}/{authority}.html": page for authority, page in living(told, files).items()},
    }
