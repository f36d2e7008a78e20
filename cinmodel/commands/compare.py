"""`cinmodel compare`: the main job."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cinmodel.commands.place import loaded, words, writable, write
from cinmodel.comparison import compare
from cinmodel.outcomes import FAILED, Outcome
from cinmodel.reports.contracts import comparison_values, json_records
from cinmodel.reports.tables import comma_separated, markdown, terminal


def run(told: argparse.Namespace) -> int:
    """Run all scenarios under all procedures, write the reports, print the matrix."""
    one = loaded(told)
    checked = words(told, one)
    run_under_all: list[Outcome] = []
    if told.only is None:
        # Imported here because the matrix alone needs neither the Gherkin parser nor the steps.
        from cinmodel.commands.scenarios import outcomes  # noqa: PLC0415

        run_under_all = outcomes(one)
    failed = [each for each in run_under_all if each.outcome == FAILED]
    for each in failed:
        scenario = each.scenario
        place = f"features/{scenario.feature}:{scenario.line}"
        print(f"{place}: {scenario.name} (under {each.authority}): {each.detail}", file=sys.stderr)
    if failed:
        print(f"{len(failed)} scenarios failed; no report was written", file=sys.stderr)
        return 1
    comparison = compare(one.procedures, run_under_all)
    values = comparison_values(comparison, checked)
    folder = told.reports or (None if told.format == "json" or told.only else writable(told) / "reports")
    if folder is not None and told.only is None:
        write(Path(folder) / "comparison.md", markdown(comparison, checked))
        write(Path(folder) / "comparison.csv", comma_separated(comparison))
        write(Path(folder) / "comparison.json", json_records(values))
    if told.format == "json":
        print(json_records(values), end="")
        return 0
    print(terminal(comparison), end="")
    if folder is not None:
        print(f"written: {folder}/comparison.md, .csv, .json", file=sys.stderr)
    return 0
