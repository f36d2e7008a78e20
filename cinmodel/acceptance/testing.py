"""The kit under pytest: every scenario is a test of its own.

    from cinmodel.acceptance.testing import acceptance_tests

    test_devon = acceptance_tests("ours.cin:judge", authority="devon", claims="claims.toml")

or without a file, `pytest --pyargs cinmodel.acceptance --cin-system ours.cin:judge --cin-authority devon`.
"""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cinmodel.acceptance.capabilities import Capabilities, System, capabilities
from cinmodel.acceptance.carriers import carriers
from cinmodel.acceptance.folders import folder
from cinmodel.acceptance.judging import Outcome
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.results import question_words, told
from cinmodel.acceptance.trials import Trial, suite
from cinmodel.diagnostics import Mistake, Mistakes, nearest, quoted
from cinmodel.loading.documents import read_document
from cinmodel.loading.project import project

KIT = pytest.StashKey[Kit]()
"""The kit of a run that asked for one on the command line."""


def acceptance_tests(
    system: str,
    *,
    authority: str,
    claims: str | Path | None = None,
    features: str | Path | None = None,
    timeout: float = 10.0,
    on: date | None = None,
) -> Callable[[Trial], None]:
    """A test function with a case for each scenario: give it a name that begins with `test`.

    `on` is the day that ends known deviations, today where none is given.

    Raises:
        Mistakes: no such authority or system, or a file that does not load.

    """
    kit = made(system, authority, claims, features, timeout, on)
    trials = kit.trials

    @pytest.mark.parametrize("trial", trials, ids=[identity(one) for one in trials])
    def test(trial: Trial) -> None:
        check(kit, trial)

    return test


def made(
    system: str,
    authority: str,
    claims: str | Path | None = None,
    features: str | Path | None = None,
    timeout: float = 10.0,
    on: date | None = None,
) -> Kit:
    """A kit that ends what it started when the process ends.

    Raises:
        Mistakes: no such authority or system, or a file that does not load.

    """
    one = project(folder())
    procedure = one.procedure(authority)
    if procedure is None:
        cure = nearest(authority, [each.id for each in one.procedures])
        raise Mistakes([Mistake("authority", 0, f"{quoted(authority)} is not an authority here", cure)])
    tried = suite(one, procedure, Path(features) if features is not None else None)
    known = Capabilities(System("the system"))
    if claims is not None:
        known = capabilities(read_document(Path(claims), str(claims)), tried)
    kit = Kit(tried, known, carriers(system, timeout, os.environ), on or datetime.now(UTC).date())
    atexit.register(kit.close)
    return kit


def check(kit: Kit, trial: Trial) -> None:
    """Let the running test end as the trial did."""
    result = kit.result(trial)
    if result.outcome is Outcome.NOT_CLAIMED:
        pytest.skip(result.reason)
    if result.outcome is Outcome.DEVIATES:
        pytest.xfail(result.reason)
    if result.outcome is Outcome.FAILED:
        pytest.fail(f"{told(result)}\n  sent: {question_words(trial)}", pytrace=False)


def identity(trial: Trial) -> str:
    """A trial as the id of a test: letters, digits and what stands in file names."""
    scenario = trial.scenario
    name = "".join(letter if letter.isalnum() else "-" for letter in scenario.name.lower())
    return f"{scenario.feature}:{scenario.line}:{name}"
