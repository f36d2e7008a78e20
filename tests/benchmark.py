"""Measures what CONTRIBUTING and the README do not promise in seconds: both sides of every ratio in one run.

make benchmark
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import systems
from page_timing import generated, timed

from cinmodel.acceptance.capabilities import Capabilities, System
from cinmodel.acceptance.carriers import carriers
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.reference import judge
from cinmodel.acceptance.trials import Suite, suite
from cinmodel.commands.cache import Cache
from cinmodel.commands.evidences import evidences
from cinmodel.commands.scenarios import outcomes, scenarios
from cinmodel.comparison import compare
from cinmodel.evaluation import evaluate
from cinmodel.loading.project import Project, project
from cinmodel.reports.page import page
from cinmodel.reports.page.cover import cover_values
from cinmodel.running import Binder
from cinmodel.steps import THEN, Telling, definitions
from cinmodel.trials import fill
from cinmodel.witnesses import search

ROOT = Path(__file__).parent.parent
DAY = date(2026, 1, 1)
BASELINE = (sys.executable, "-c", "import attrs, cattrs, tabulate, gherkin")


def seconds(does: Callable[[], object], runs: int) -> float:
    """The median of several runs."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        does()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def process(*arguments: str) -> Callable[[], object]:
    """A whole process, its output thrown away."""
    return lambda: subprocess.run(arguments, cwd=ROOT, capture_output=True, check=True)  # noqa: S603


def side_by_side(name: str, one: Callable[[], object], other: Callable[[], object], runs: int = 15) -> None:
    """Print the medians of two things run in turn, and their ratio."""
    first, second = [], []
    for _ in range(runs):
        first.append(seconds(one, 1))
        second.append(seconds(other, 1))
    ratio = statistics.median(a / b for a, b in zip(first, second, strict=True))
    print(f"{name}: {statistics.median(first):.3f} s against {statistics.median(second):.3f} s, ratio {ratio:.2f}")


def judging(one: Project) -> None:
    """Print the median time of one judged provision, verdict and due date."""
    binder = Binder(definitions(one.vocabulary))
    taken = []
    for scenario in scenarios(one)[::5]:
        telling = Telling(one.procedures[0])
        for step in scenario.steps:
            if step.keyword != THEN:
                binder.bind(step)(telling)
        case, on = telling.case(), telling.on
        for procedure in one.procedures:
            judged = sum(provision.judged for provision in procedure.provisions)
            start = time.perf_counter()
            evaluate(procedure, case, on)  # type: ignore[arg-type]
            taken.append((time.perf_counter() - start) / judged)
    print(
        f"judging: {statistics.median(taken) * 1e6:.1f} us a judged provision, median of {len(taken)} cases and procedures"
    )


def pages(one: Project) -> None:
    """Print how large the page is and how fast, on this project and on generated data; needs Chromium."""
    browser = shutil.which("chromium")
    if browser is None:
        print("the page: no Chromium here")
        return
    written = json.loads((ROOT / "reports" / "comparison.json").read_text(encoding="utf-8"))
    real = written, cover_values(compare(one.procedures, ()))
    for name, values in (("this project", real), ("20 authorities, 500 topics", generated(20, 500))):
        text = page(*values)
        made = seconds(lambda values=values: page(*values), 3)
        load, median, longest = timed(text, browser)
        size = len(text.encode())
        packed = len(gzip.compress(text.encode()))
        print(
            f"the page, {name}: {size / 1e6:.2f} MB, {packed / 1e3:.0f} kB gzipped, made in {made:.2f} s, usable in {load:.0f} ms, "
            f"a filter drawn in {median:.0f} ms, {longest:.0f} ms at most"
        )


def runners(one: Project) -> None:
    """Print the cross-run by the direct runner, parsing included, beside the same cross-run under pytest-bdd."""
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["-m", "pytest", "-q", "-p", "no:hypothesispytest", "-p", "no:cacheprovider", "-p", "no:cov"]
        arguments += ["--cin-cross", f"--cin-outcomes={Path(folder) / 'outcomes.json'}", "features"]
        under_pytest = seconds(process(sys.executable, *arguments), 1)
    direct = seconds(lambda: outcomes(one), 5)
    print(
        f"cross-run: {direct:.2f} s directly, {under_pytest:.1f} s under pytest-bdd, ratio {under_pytest / direct:.0f}"
    )


def searching(one: Project) -> None:
    """Print how long the whole comparison takes from nothing and from the cache, and how many cases a second it tries."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "XDG_CACHE_HOME": folder}

        def compare() -> None:
            arguments = (sys.executable, "-m", "cinmodel", "compare", "--format", "json")
            subprocess.run(arguments, cwd=ROOT, capture_output=True, check=True, env=environment)  # noqa: S603

        nothing = seconds(compare, 1)
        warm = seconds(compare, 5)
        found = evidences(one, cache=Cache(Path(folder) / "cinmodel" / "evidence"))
    print(f"the whole comparison: {nothing:.1f} s from nothing, {warm:.2f} s from the cache")
    cases = sum(each.searched for each in found.values())
    print(f"searched: {cases:,} cases, {cases / (nothing - warm):,.0f} a second on all cores")
    made = search("visit-frequency", one.procedures)
    taken = seconds(lambda: fill(made.table, made.provisions, made.teller), 1)
    judgements = made.table.count * sum(len(column.provisions) for column in made.table.columns)
    print(
        f"one topic on one core: {made.table.count / taken:,.0f} cases, {judgements / taken:,.0f} judgements a second"
    )


def accepting(one: Project) -> None:
    """Print the acceptance kit as a whole, and a question's way to a service on this machine beside the service's own time."""
    command = (sys.executable, "-m", "cinmodel", "accept", "--authority", "devon", "--system")
    whole = seconds(process(*command, "cinmodel.acceptance.reference:judge"), 5)
    print(f"accept: {whole:.2f} s for Devon's scenarios against the model, the process and its start included")
    trials = suite(one, one.procedures[0]).trials
    inside: list[float] = []

    def respond(handler: Any, body: bytes) -> None:
        start = time.perf_counter()
        answered = json.dumps(judge(json.loads(body))).encode()
        inside.append(time.perf_counter() - start)
        systems.send(handler, answered)

    with systems.service(respond) as address:
        for jobs in (1, 4):
            inside.clear()
            kit = Kit(
                Suite(one.procedures[0], (), trials, ""), Capabilities(System("x")), carriers(address, 10, {}), DAY
            )
            start = time.perf_counter()
            kit.run(jobs)
            taken = time.perf_counter() - start
            kit.close()
            beyond = (taken - sum(inside)) / len(trials) * 1e3
            print(
                f"accept over HTTP, {jobs} at a time: {taken / len(trials) * 1e3:.2f} ms a scenario, "
                f"{beyond:.2f} ms beyond the service's own time"
            )


def main() -> None:
    """Measure everything."""
    os.environ.pop("CINMODEL_SOURCES", None)
    one = project(ROOT)
    command = (sys.executable, "-m", "cinmodel")
    side_by_side(
        "compare --only matrix against the imports",
        process(*command, "compare", "--only", "matrix"),
        process(*BASELINE),
    )
    side_by_side("compare against the imports", process(*command, "compare", "--format", "json"), process(*BASELINE), 5)
    side_by_side(
        "--help against python -c pass", process(*command, "--help"), process(sys.executable, "-c", "pass"), 30
    )
    judging(one)
    searching(one)
    runners(one)
    pages(one)
    accepting(one)


if __name__ == "__main__":
    main()
