"""`cinmodel accept`: an authority's scenarios against somebody else's system."""

from __future__ import annotations

import argparse
import math
import os
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from cinmodel.acceptance.capabilities import Capabilities, System, capabilities, chosen
from cinmodel.acceptance.carriers import carriers
from cinmodel.acceptance.judging import Outcome
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.messages import messages
from cinmodel.acceptance.resemblance import likenesses
from cinmodel.acceptance.results import Run, json_results, junit, question_text, terminal
from cinmodel.acceptance.statement import statement_html, statement_markdown
from cinmodel.acceptance.trials import Suite, suite
from cinmodel.commands import place
from cinmodel.diagnostics import Mistake, Mistakes, Refusal
from cinmodel.loading.dates import date_of
from cinmodel.loading.documents import read_document

EVERY = 25
"""After how many questions the progress is shown anew."""
MOST_JOBS = 32
MOST_SHOWN = 10
"""Failed scenarios that the terminal tells in full."""
STATEMENTS: dict[str, Callable[[Run], str]] = {".md": statement_markdown, ".html": statement_html}


def run(told: argparse.Namespace) -> int:
    """Ask, judge, write what was asked for and print the summary; 1 if any scenario failed."""
    one = place.loaded(told)
    tried = suite(one, place.chosen(one, told.authority), Path(told.features) if told.features else None)
    if told.export:
        for file in tried.files:
            path = Path(told.export) / file.name
            place.write(path, file.text)
            print(path.as_posix())
        return 0
    wanted = chosen(tried, told.topic, told.tag)
    if told.questions:
        for trial in filter(wanted, tried.trials):
            print(question_text(trial))
        return 0
    if told.system is None:
        raise Mistakes(
            [Mistake("--system", 0, "no system is named", "name one, or print what it is asked: --questions")]
        )
    statements = [(Path(name), _statement(name)) for name in told.statement]
    make = carriers(told.system, _timeout(told.timeout), os.environ)
    kit = Kit(tried, _capabilities(told, tried), make, _today(told.date), wanted)
    with closing(kit):
        results = kit.run(_jobs(told.jobs), _progress(len(kit.claimed)))
    # Whose answers they are is asked only where some are not those of the procedure that was asked for.
    alike = likenesses(kit, one.procedures) if any(each.outcome is Outcome.FAILED for each in results) else ()
    finished = Run(kit, tuple(results), alike, told.date or "")
    for path, text in statements:
        place.write(path, text(finished))
    for name, form in ((told.junit, junit), (told.messages, messages)):
        if name:
            place.write(Path(name), form(finished))
    print(json_results(finished) if told.format == "json" else terminal(finished, MOST_SHOWN), end="")
    return 1 if finished.failed else 0


def _capabilities(told: argparse.Namespace, tried: Suite) -> Capabilities:
    if told.claims:
        return capabilities(read_document(Path(told.claims), told.claims), tried)
    return Capabilities(System("the system"))


def _statement(name: str) -> Callable[[Run], str]:
    form = STATEMENTS.get(Path(name).suffix.lower())
    if form is None:
        raise Mistakes(
            [Mistake("--statement", 0, f"{name} is neither Markdown nor HTML", "let it end in .md or .html")]
        )
    return form


def _today(given: str | None) -> date:
    """The day that ends known deviations: the one given, else today's."""
    if given is None:
        return datetime.now(UTC).date()
    try:
        return date_of(given)
    except Refusal as error:
        raise Mistakes([Mistake("--date", 0, error.what, error.cure)]) from error


def _timeout(given: float) -> float:
    if not (math.isfinite(given) and given > 0):
        raise Mistakes([Mistake("--timeout", 0, "this is no length of time", "give seconds above 0")])
    return given


def _jobs(given: int) -> int:
    if not 1 <= given <= MOST_JOBS:
        raise Mistakes([Mistake("--jobs", 0, "so many cannot run at once", f"give a number from 1 to {MOST_JOBS}")])
    return given


def _progress(total: int) -> Callable[[int], None]:
    def show(number: int) -> None:
        if number % EVERY == 0 or number == total:
            end = "\n" if number == total else ""
            print(f"\r{number} of {total} questions", end=end, file=sys.stderr, flush=True)

    return show if sys.stderr.isatty() else lambda _: None
