"""The scenarios of a project, read from its feature files and run."""

from __future__ import annotations

from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.features import FeatureFile, feature_file, feature_paths
from cinmodel.loading.documents import read_text
from cinmodel.loading.project import FEATURES, Project
from cinmodel.outcomes import Outcome, Scenario
from cinmodel.running import Binder, run_all
from cinmodel.steps import definitions


def features(one: Project) -> list[FeatureFile]:
    """All feature files of the authorities.

    Raises:
        Mistakes: everything in them that is not Gherkin.

    """
    files: list[FeatureFile] = []
    mistakes: list[Mistake] = []
    for path in feature_paths(one.features):
        shown = f"{FEATURES}/{path.parent.name}/{path.name}"
        try:
            files.append(feature_file(read_text(path, shown), f"{path.parent.name}/{path.name}"))
        except Mistakes as found:
            mistakes.extend(found.mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    return files


def scenarios(one: Project) -> list[Scenario]:
    """The scenarios of all authorities, in order."""
    return [scenario for file in features(one) for scenario in file.scenarios]


def outcomes(one: Project) -> list[Outcome]:
    """The cross-run: every scenario under every procedure."""
    return run_all(scenarios(one), one.procedures, Binder(definitions(one.vocabulary)))
