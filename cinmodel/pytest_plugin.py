"""Scenarios as pytest tests: `pytest --cin-project DIR DIR/features`, and with `--cin-system` the acceptance kit.

Without one of these options the plugin does nothing.
"""

from __future__ import annotations

import json
from collections.abc import Generator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

PROJECT = pytest.StashKey[Any]()
"""The loaded project of a run that asked for one."""

SCENARIO = pytest.StashKey[tuple[Path, Any]]()
STEP = pytest.StashKey[Any]()
ROW = pytest.StashKey[int]()
TELLING = pytest.StashKey[Any]()
WORDS = {
    "differ": ("differ", "≠", "differ"),
    "silent": ("silent", "-", "silent"),
    "unknown": ("unknown", "?", "unknown"),
}
PROPERTY = "cinmodel"
COMPARISON = "comparison"
"""The folder of the scenarios in which authorities are compared."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Options of the plugin."""
    group = parser.getgroup("cinmodel")
    group.addoption("--cin-project", metavar="DIR", help="run the feature files of this project folder")
    group.addoption("--cin-cross", action="store_true", help="run each scenario under every authority's procedure")
    group.addoption("--cin-outcomes", metavar="FILE", help="write the outcome of every scenario as JSON")
    group.addoption("--cin-system", metavar="SPEC", help="the system that --pyargs cinmodel.acceptance tries")
    group.addoption("--cin-authority", metavar="ID", help="whose scenarios it is tried with")
    group.addoption("--cin-claims", metavar="FILE", help="what the system claims, and its known deviations, in TOML")
    group.addoption("--cin-features", metavar="DIR", help="a folder of features of your own, run with the authority's")
    group.addoption("--cin-timeout", type=float, default=10.0, metavar="SECONDS", help="how long one answer may take")


def pytest_configure(config: pytest.Config) -> None:
    """Load the project and register the steps, where a project is asked for; the kit, where a system is."""
    if config.getoption("--cin-system") is not None:
        _accept(config)
    folder = config.getoption("--cin-project")
    if folder is None:
        return
    from cinmodel.diagnostics import Mistakes  # noqa: PLC0415 - other pytest runs should not pay for the model
    from cinmodel.loading.project import project  # noqa: PLC0415
    from cinmodel.steps import THEN, comparing_definitions, definitions  # noqa: PLC0415

    try:
        loaded = project(config.rootpath / folder)
    except Mistakes as error:
        raise pytest.UsageError(str(error)) from error
    config.stash[PROJECT] = loaded
    comparing = [one for one in comparing_definitions(loaded.procedures) if one.keyword == THEN]
    config.pluginmanager.register(_steps([*definitions(loaded.vocabulary), *comparing]), "cinmodel-steps")
    config.pluginmanager.register(Scenarios(), "cinmodel-scenarios")


def _accept(config: pytest.Config) -> None:
    from cinmodel.acceptance.testing import KIT, made  # noqa: PLC0415 - as below
    from cinmodel.diagnostics import Mistakes  # noqa: PLC0415

    asked = [config.getoption(f"--cin-{name}") for name in ("system", "authority", "claims", "features", "timeout")]
    if asked[1] is None:
        raise pytest.UsageError("name the authority whose scenarios are to be tried: --cin-authority ID")
    try:
        config.stash[KIT] = made(*asked)
    except Mistakes as error:
        raise pytest.UsageError(str(error)) from error


def _steps(definitions: Any) -> ModuleType:
    """A module in which pytest-bdd finds the steps: its decorators write into the module that calls them."""
    from pytest_bdd import parsers, step  # noqa: PLC0415

    module = ModuleType("cinmodel_steps")
    module.__dict__.update(definitions=definitions, parser=parsers.re, step=step)
    exec("for one in definitions:\n    step(parser(one.pattern), one.keyword)(one.does)", module.__dict__)  # noqa: S102
    return module


class FeatureModule(pytest.Module):
    """A feature file collected as if it were a test module."""

    def _getobj(self) -> ModuleType:
        from pytest_bdd import scenarios  # noqa: PLC0415

        module = ModuleType(self.path.stem)
        module.__dict__.update(
            __file__=str(self.path), pytestmark=pytest.mark.usefixtures("procedure"), scenarios=scenarios
        )
        exec(f"scenarios({str(self.path)!r}, features_base_dir={str(self.path.parent)!r})", module.__dict__)  # noqa: S102
        return module


class Scenarios:
    """The hooks and fixtures of a run that asked for a project."""

    def __init__(self) -> None:
        self.records: list[Any] = []

    @pytest.hookimpl
    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Collect the feature files of authorities."""
        features = parent.config.stash[PROJECT].features.resolve()
        if file_path.suffix == ".feature" and file_path.parent.parent == features:
            return FeatureModule.from_parent(parent, path=file_path)
        return None

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Number the rows of each outline from 1, in their order in the file, before anything is deselected."""
        rows: dict[tuple[Path, str], list[Any]] = {}
        for item in items:
            if isinstance(item, pytest.Function) and "_pytest_bdd_example" in getattr(item, "fixturenames", ()):
                example = item.callspec.params.get("_pytest_bdd_example") if hasattr(item, "callspec") else None
                if example is None:
                    continue
                seen = rows.setdefault((item.path, item.originalname), [])
                if not any(example is one for one in seen):
                    seen.append(example)
                item.stash[ROW] = next(number for number, one in enumerate(seen, 1) if one is example)

    def pytest_bdd_apply_tag(self, tag: str, function: Any) -> bool:
        """Citations are tags: keep them as one mark, so that none is an unknown mark."""
        pytest.mark.cin_tag(tag)(function)
        return True

    def pytest_generate_tests(self, metafunc: pytest.Metafunc) -> None:
        """Each scenario under its own procedure, or under every one; one that compares names those it asks."""
        if "procedure" not in metafunc.fixturenames:
            return
        parent = metafunc.definition.getparent(FeatureModule)
        if parent is None:
            return
        owner = parent.path.parent.name
        procedures = metafunc.config.stash[PROJECT].procedures
        if owner == COMPARISON:
            metafunc.parametrize("procedure", procedures[:1], ids=[COMPARISON], indirect=True)
            return
        chosen = [one for one in procedures if one.id == owner or metafunc.config.getoption("--cin-cross")]
        metafunc.parametrize("procedure", chosen, ids=[one.id for one in chosen], indirect=True)

    @pytest.fixture
    def procedure(self, request: pytest.FixtureRequest) -> Any:
        """The procedure a scenario is told to."""
        return request.param

    @pytest.fixture
    def telling(self, procedure: Any, request: pytest.FixtureRequest) -> Any:
        """The scenario as it is told, step by step."""
        from cinmodel.steps import Telling  # noqa: PLC0415

        request.node.stash[TELLING] = Telling(procedure)
        return request.node.stash[TELLING]

    def pytest_bdd_before_scenario(self, request: pytest.FixtureRequest, feature: Any, scenario: Any) -> None:
        """Remember which scenario a test is."""
        request.node.stash[SCENARIO] = (Path(feature.filename), scenario)

    def pytest_bdd_before_step(self, request: pytest.FixtureRequest, step: Any) -> None:
        """Remember which step a test has come to."""
        request.node.stash[STEP] = step

    @pytest.hookimpl(wrapper=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> Generator[None, object, object]:
        """Turn another answer under another authority's procedure into an outcome; everything else stays a failure."""
        if pyfuncitem.getparent(FeatureModule) is None or pyfuncitem.path.parent.name == COMPARISON:
            return (yield)
        from cinmodel.outcomes import AGREE  # noqa: PLC0415
        from cinmodel.running import told  # noqa: PLC0415
        from cinmodel.steps import OWN_ONLY, Differs, NotSaid, Silent  # noqa: PLC0415

        owner = pyfuncitem.path.parent.name
        outcome, detail, result = AGREE, "", None
        try:
            result = yield
        except (Silent, NotSaid, Differs) as error:
            if _under(pyfuncitem) == owner or pyfuncitem.stash[STEP].type != "then":
                raise
            outcome, detail = told(error)
        telling = pyfuncitem.stash[TELLING]
        if telling.expected in OWN_ONLY and _under(pyfuncitem) != owner:
            pytest.skip("asks what only its own procedure is asked")
        pyfuncitem.user_properties.append((PROPERTY, _record(pyfuncitem, telling.topic, outcome, detail)))
        return result

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Say of a failed scenario where it stands, which step failed and why, and nothing of the machinery."""
        report = yield
        if report.failed and call.excinfo is not None and SCENARIO in item.stash and STEP in item.stash:
            path, scenario = item.stash[SCENARIO]
            step = item.stash[STEP]
            rule = scenario.rule.name if scenario.rule else ""
            report.longrepr = "\n".join(
                [
                    f"{path.parent.name}/{path.name}:{step.line_number}",
                    f"  Rule: {rule}",
                    f"  Scenario: {scenario.name}",
                    f"  >> {step.keyword} {step.name}",
                    f"     {call.excinfo.typename}: {call.excinfo.value}",
                ]
            )
        return report

    def pytest_report_teststatus(self, report: Any) -> tuple[str, str, str] | None:
        """Count agreeing, differing, silent and unknown scenarios apart."""
        if report.when != "call" or not report.passed:
            return None
        return next((WORDS.get(value["outcome"]) for name, value in report.user_properties if name == PROPERTY), None)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep the outcomes; they come through here from other processes too."""
        if report.when == "call":
            self.records.extend(value for name, value in report.user_properties if name == PROPERTY)

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the outcomes, where asked for."""
        file = session.config.getoption("--cin-outcomes")
        if file is not None and not hasattr(session.config, "workerinput"):
            Path(file).write_text(json.dumps(self.records, ensure_ascii=False), encoding="utf-8")


def _under(item: pytest.Function) -> str:
    procedure: Any = item.callspec.params["procedure"]
    return str(procedure.id)


def _record(item: pytest.Function, topic: str, outcome: str, detail: str) -> dict[str, Any]:
    path, scenario = item.stash[SCENARIO]
    return {
        "feature": f"{path.parent.name}/{path.name}",
        "rule": scenario.rule.name if scenario.rule else "",
        "scenario": scenario.name,
        "row": item.stash.get(ROW, None),
        "owner": path.parent.name,
        "authority": _under(item),
        "topic": topic,
        "outcome": outcome,
        "detail": detail,
    }
