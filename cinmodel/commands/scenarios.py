"""The scenarios of a project, read from its feature files and run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.features import COMPARISON, FeatureFile, comparing_paths, feature_file, feature_paths
from cinmodel.loading.documents import read_text
from cinmodel.loading.project import FEATURES, Project
from cinmodel.outcomes import AGREE, Outcome, Scenario
from cinmodel.running import Binder, prove, run_all
from cinmodel.steps import comparing_definitions, definitions


def features(one: Project) -> list[FeatureFile]:
    """All feature files of the authorities.

    Raises:
        Mistakes: everything in them that is not Gherkin.

    """
    return _files(feature_paths(one.features))


def own_features(folder: Path, authority: str) -> list[FeatureFile]:
    """The feature files of one authority in a project folder.

    Raises:
        Mistakes: everything in them that is not Gherkin.

    """
    return _files(path for path in feature_paths(folder / FEATURES) if path.parent.name == authority)


def comparing(one: Project) -> list[FeatureFile]:
    """The generated feature files in which authorities are compared.

    Raises:
        Mistakes: everything in them that is not Gherkin.

    """
    return _files(comparing_paths(one.features))


def _files(paths: Iterable[Path]) -> list[FeatureFile]:
    files: list[FeatureFile] = []
    mistakes: list[Mistake] = []
    for path in paths:
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


def proved(one: Project, texts: Mapping[str, str]) -> Iterator[Outcome]:
    """Run the scenarios of features that compare; give those that do not hold."""
    binder = Binder(comparing_definitions(one.procedures))
    for name, text in texts.items():
        for scenario in feature_file(text, f"{COMPARISON}/{name}").scenarios:
            found = prove(scenario, one.procedures[0], binder)
            if found.outcome != AGREE:
                yield found


def outcomes(one: Project, files: Iterable[FeatureFile] | None = None) -> list[Outcome]:
    """The cross-run: every scenario, of the project or of these files, under every procedure."""
    told = scenarios(one) if files is None else [scenario for file in files for scenario in file.scenarios]
    return run_all(told, one.procedures, Binder(definitions(one.vocabulary)))
