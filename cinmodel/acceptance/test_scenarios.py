"""What `pytest --pyargs cinmodel.acceptance` collects: the scenarios of the authority that the command line names."""

from __future__ import annotations

import pytest

from cinmodel.acceptance.testing import KIT, check, identity
from cinmodel.acceptance.trials import Trial


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """One test a scenario.

    Raises:
        UsageError: the command line names no system.

    """
    kit = metafunc.config.stash.get(KIT, None)
    if kit is None:
        raise pytest.UsageError("name the system to try: --cin-system SPEC --cin-authority ID")
    trials = kit.trials
    metafunc.parametrize("trial", trials, ids=[identity(one) for one in trials])


def test_scenario(trial: Trial, request: pytest.FixtureRequest) -> None:
    """The system gives the answers that the scenario expects."""
    check(request.config.stash[KIT], trial)
