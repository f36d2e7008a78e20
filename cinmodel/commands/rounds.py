"""One round of the edit loop: mistakes, schemas and scenarios of the authorities that were touched."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from attrs import field, frozen

from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.features import FeatureFile, feature_file, feature_paths
from cinmodel.lint import lint
from cinmodel.loading.documents import read_text
from cinmodel.loading.project import AUTHORITIES, FEATURES, Project, project
from cinmodel.outcomes import FAILED, Outcome
from cinmodel.reports.contracts import json_text
from cinmodel.running import Binder, run_all
from cinmodel.schema import authority_schema, case_schema, vocabulary_schema
from cinmodel.steps import definitions

SCHEMAS = "schemas"


@frozen(eq=False)
class Round:
    """What one look at a project found. `project` is None where its files do not load.

    `touched` are the authorities whose scenarios were run under their own procedures; `stale` names the schemas that no
    longer say what the vocabulary does.
    """

    touched: tuple[str, ...]
    project: Project | None
    mistakes: tuple[Mistake, ...]
    failed: tuple[Outcome, ...] = ()
    passed: int = 0
    stale: tuple[str, ...] = ()


@frozen(eq=False)
class Rounds:
    """Looks at one project again and again, and parses no feature file twice that has not changed."""

    folder: Path
    _parsed: dict[str, FeatureFile] = field(init=False, factory=dict)

    def look(self, only: Collection[str] | None) -> Round:
        """Look at what was touched, or at everything. Never raises for what stands in a file."""
        mistakes: list[Mistake] = []
        one = None
        try:
            one = project(self.folder)
        except Mistakes as found:
            mistakes.extend(found.mistakes)
        names = self._names(one)
        touched = tuple(name for name in names if only is None or name in only)
        try:
            files = self._features(touched)
        except Mistakes as found:
            mistakes.extend(found.mistakes)
            one = None
        if one is None:
            return Round(touched, None, tuple(sorted(mistakes)))
        binder = Binder(definitions(one.vocabulary))
        mistakes.extend(lint(files, one.procedures, one.indexes, binder, touched))
        outcomes: list[Outcome] = []
        for name in touched:
            procedure = one.procedure(name)
            if procedure is not None:
                own = [scenario for file in files if file.owner == name for scenario in file.scenarios]
                outcomes.extend(run_all(own, [procedure], binder))
        failed = tuple(each for each in outcomes if each.outcome == FAILED)
        return Round(touched, one, tuple(mistakes), failed, len(outcomes) - len(failed), self._stale(one))

    def _names(self, one: Project | None) -> tuple[str, ...]:
        """The authorities there are, and the folders of features that belong to none."""
        known = [each.id for each in one.procedures] if one else []
        folders = {path.parent.name for path in feature_paths(self.folder / FEATURES)}
        return (*known, *sorted(folders - set(known)))

    def _features(self, touched: Collection[str]) -> list[FeatureFile]:
        """The feature files of the authorities that were touched.

        Raises:
            Mistakes: everything in them that is not Gherkin.

        """
        files: list[FeatureFile] = []
        mistakes: list[Mistake] = []
        for path in feature_paths(self.folder / FEATURES):
            if path.parent.name not in touched:
                continue
            name = f"{path.parent.name}/{path.name}"
            try:
                text = read_text(path, f"{FEATURES}/{name}")
                if name not in self._parsed or self._parsed[name].text != text:
                    self._parsed[name] = feature_file(text, name)
                files.append(self._parsed[name])
            except Mistakes as found:
                mistakes.extend(found.mistakes)
        if mistakes:
            raise Mistakes(mistakes)
        return files

    def _stale(self, one: Project) -> tuple[str, ...]:
        """The schemas beside the authority files that `cinmodel schema` would write otherwise; those there are."""
        made = {
            "authority": authority_schema(one.vocabulary),
            "vocabulary": vocabulary_schema(),
            "case": case_schema(one.vocabulary),
        }
        stale = []
        for name, schema in made.items():
            path = self.folder / AUTHORITIES / SCHEMAS / f"{name}.schema.json"
            if path.exists() and read_text(path, path.name) != json_text(schema):
                stale.append(f"{AUTHORITIES}/{SCHEMAS}/{path.name}")
        return tuple(stale)
