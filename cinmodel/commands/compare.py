"""`cinmodel compare`: the main job."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from cinmodel.clauses import printed
from cinmodel.commands.place import LIVING, PACKED, loaded, needed_sources, words, writable, write, write_together
from cinmodel.comparison import compare
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.loading.project import Project
from cinmodel.outcomes import FAILED, Outcome
from cinmodel.reports.contracts import comparison_values, json_records
from cinmodel.reports.terminal import terminal

if TYPE_CHECKING:
    from cinmodel.features import FeatureFile

PROOF = "proof"

PRIVATE = ".private.html"
"""How a page must be called that shows the documents' own text: git ignores such files."""

PRIVATE = ".private.html"
"""How a page must be called that shows the documents' own text: git ignores such files."""


def run(told: argparse.Namespace) -> int:
    """Run all scenarios under all procedures, find out how they stand to each other, write the reports, print the matrix."""
    _check_private(told)
    _check_private(told)
    one = loaded(told)
    checked = words(told, one)
    if told.only is not None:
        return _matrix(told, one, checked)
    # Imported here because the matrix alone needs neither the Gherkin parser nor the search.
    from cinmodel.commands.cache import Cache, usual_folder  # noqa: PLC0415
    from cinmodel.commands.evidences import evidences  # noqa: PLC0415
    from cinmodel.commands.scenarios import features, outcomes, proved  # noqa: PLC0415
    from cinmodel.features import COMPARISON  # noqa: PLC0415
    from cinmodel.keys import proof_key  # noqa: PLC0415
    from cinmodel.reports.evidence import evidence_values  # noqa: PLC0415
    from cinmodel.reports.gherkin import feature_files  # noqa: PLC0415
    from cinmodel.reports.page import page  # noqa: PLC0415
    from cinmodel.reports.page.cover import cover_values  # noqa: PLC0415
    from cinmodel.reports.relations import Findings, summary  # noqa: PLC0415

    files = features(one)
    run_under_all = outcomes(one, files)
    if told.messages is not None:
        write(Path(told.messages), _messages(one, files, run_under_all))
    if _failing(each for each in run_under_all if each.outcome == FAILED):
        return 1
    evidence = evidences(one)
    compared = feature_files(evidence, one.procedures)
    cache, proof = Cache(usual_folder()), proof_key(compared, one.procedures)
    if not cache.holds(proof):
        if _failing(proved(one, compared)):
            return 1
        cache.note(proof)
    comparison = compare(one.procedures, run_under_all)
    values = comparison_values(comparison, checked, evidence_values(evidence, one.procedures, one.inherited))
    found = Findings(evidence, one.procedures, one.inherited)
    folder = told.reports or (None if told.format == "json" else writable(told) / "reports")
    if folder is not None:
        from cinmodel.commands.documents import documents  # noqa: PLC0415

        reports = documents(one, comparison, checked, found, values, files)
        written = {Path(folder) / name: report for name, report in reports.items()}
        if told.reports is None and one.root != PACKED:
            written |= {one.features / COMPARISON / name: text for name, text in compared.items()}
            _clear(one.features / COMPARISON, written)
        _clear(Path(folder) / PROOF, written)
        _clear(Path(folder) / LIVING, written)
        write_together(written)
    if told.with_texts is not None:
        given = needed_sources(told, one)
        texts = {name: {printed(each.locator): each.text for each in clauses} for name, clauses in given.items()}
        write(Path(told.with_texts), page(values, cover_values(comparison), texts))
    if told.format == "json":
        print(json_records(values), end="")
        return 0
    print(terminal(comparison), end="")
    print(summary(found), end="")
    print(f"written: {folder}/, above all comparison.html and comparison.md", file=sys.stderr)
    return 0


def _matrix(told: argparse.Namespace, one: Project, checked: Mapping[str, str]) -> int:
    if told.messages is not None:
        cure = "leave out --only or --messages"
        raise Mistakes([Mistake("--messages", 0, "with --only matrix no scenario is run", cure)])
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


def _clear(folder: Path, written: Mapping[Path, object]) -> None:
    """Take away from a folder, which holds generated files alone, those that are no longer written."""
    for path in folder.glob("*.*"):
        if path not in written:
            path.unlink()


def _check_private(told: argparse.Namespace) -> None:
    """Refuse to show the documents' own text where it might be published.

    Raises:
        Mistakes: the file's name is not one that git ignores, or nothing is to be written.

    """
    if told.with_texts is None:
        return
    if not told.with_texts.endswith(PRIVATE):
        what = "a page with the documents' own text is not for publication"
        raise Mistakes([Mistake(told.with_texts, 0, what, f"end its name in {PRIVATE}, which git ignores")])
    if told.only is not None:
        raise Mistakes([Mistake(told.with_texts, 0, "the matrix alone writes no page", "leave out --only")])


def _messages(one: Project, files: list[FeatureFile], run_under_all: list[Outcome]) -> str:
    from cinmodel.messages import messages  # noqa: PLC0415 - most comparisons write none
    from cinmodel.running import Binder  # noqa: PLC0415 - likewise
    from cinmodel.steps import definitions  # noqa: PLC0415 - likewise

    binder = Binder(definitions(one.vocabulary))
    return messages(files, run_under_all, one.procedures, binder, one.vocabulary.comparison.as_of)
