"""`cinmodel compare`: the main job."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cinmodel.commands.place import PACKED, loaded, words, writable, write
from cinmodel.comparison import Comparison, compare
from cinmodel.loading.project import Project
from cinmodel.outcomes import FAILED, Outcome
from cinmodel.reports.contracts import comparison_values, json_records
from cinmodel.reports.terminal import terminal

if TYPE_CHECKING:
    from cinmodel.reports.relations import Findings


def run(told: argparse.Namespace) -> int:
    """Run all scenarios under all procedures, find out how they stand to each other, write the reports, print the matrix."""
    one = loaded(told)
    checked = words(told, one)
    if told.only is not None:
        return _matrix(told, one, checked)
    # Imported here because the matrix alone needs neither the Gherkin parser nor the search.
    from cinmodel.commands.evidences import evidences  # noqa: PLC0415
    from cinmodel.commands.scenarios import outcomes, proved  # noqa: PLC0415
    from cinmodel.features import COMPARISON  # noqa: PLC0415
    from cinmodel.reports.evidence import evidence_values  # noqa: PLC0415
    from cinmodel.reports.gherkin import feature_files  # noqa: PLC0415
    from cinmodel.reports.relations import Findings, summary  # noqa: PLC0415

    run_under_all = outcomes(one)
    if _failing(each for each in run_under_all if each.outcome == FAILED):
        return 1
    evidence = evidences(one)
    features = feature_files(evidence, one.procedures)
    if _failing(proved(one, features)):
        return 1
    comparison = compare(one.procedures, run_under_all)
    values = comparison_values(comparison, checked, evidence_values(evidence, one.procedures, one.inherited))
    found = Findings(evidence, one.procedures, one.inherited)
    folder = told.reports or (None if told.format == "json" else writable(told) / "reports")
    if folder is not None:
        _write(Path(folder), comparison, checked, found, values)
        if told.reports is None and one.root != PACKED:
            _write_all(one.features / COMPARISON, features)
    if told.format == "json":
        print(json_records(values), end="")
        return 0
    print(terminal(comparison), end="")
    print(summary(found), end="")
    print(f"written: {folder}/comparison.md, .csv, .json, pairs.csv, proof/", file=sys.stderr)
    return 0


def _matrix(told: argparse.Namespace, one: Project, checked: Mapping[str, str]) -> int:
    comparison = compare(one.procedures, ())
    shown = json_records(comparison_values(comparison, checked)) if told.format == "json" else terminal(comparison)
    print(shown, end="")
    return 0


def _failing(failed: Iterable[Outcome]) -> bool:
    """Say which scenarios failed; whether any did."""
    failed = list(failed)
    for each in failed:
        scenario = each.scenario
        place = f"features/{scenario.feature}:{scenario.line}"
        print(f"{place}: {scenario.name} (under {each.authority}): {each.detail}", file=sys.stderr)
    if failed:
        print(f"{len(failed)} scenarios failed; no report was written", file=sys.stderr)
    return bool(failed)


def _write(
    folder: Path, comparison: Comparison, checked: Mapping[str, str], found: Findings, values: Mapping[str, object]
) -> None:
    from cinmodel.reports.relations import pairs_comma_separated  # noqa: PLC0415
    from cinmodel.reports.tables import comma_separated, markdown, proofs  # noqa: PLC0415

    write(folder / "comparison.md", markdown(comparison, checked, found))
    write(folder / "comparison.csv", comma_separated(comparison))
    write(folder / "pairs.csv", pairs_comma_separated(found))
    write(folder / "comparison.json", json_records(values))
    _write_all(folder / "proof", proofs(comparison, found))


def _write_all(folder: Path, texts: Mapping[str, str]) -> None:
    """Write the files of a folder that holds nothing else; those that are there no more go."""
    for name, text in texts.items():
        write(folder / name, text)
    for path in folder.glob("*.*"):
        if path.name not in texts:
            path.unlink()
