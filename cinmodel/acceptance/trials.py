"""An authority's scenarios as trials: the question that each one asks of a system, and what it expects."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from attrs import define, evolve, field, frozen

from cinmodel.acceptance.protocol import VERSION, Question, SystemFinding
from cinmodel.acceptance.ways import Way, answer_taken, ways
from cinmodel.calendars import BeyondCalendar
from cinmodel.diagnostics import Mistake, Mistakes, Refusal, quoted
from cinmodel.evaluation import Answer
from cinmodel.features import CITE, FeatureFile, feature_file, feature_paths
from cinmodel.lint import passed_over
from cinmodel.loading.documents import read_text
from cinmodel.loading.project import FEATURES, Project
from cinmodel.outcomes import Scenario
from cinmodel.procedures import Procedure
from cinmodel.running import Binder, tell
from cinmodel.steps import THEN, Telling, Wanted, definitions
from cinmodel.vocabulary import Vocabulary

OWN = "own features"
"""What the names of the adopter's own feature files begin with: no authority can have such an id."""


@define
class Asking(Telling):
    """A scenario that is told to find out what it asks: what it expects is kept and held against nothing."""

    wanted: list[Wanted] = field(factory=list)

    def expect(self, wanted: Wanted) -> None:
        """Keep what a Then states."""
        self.topic = wanted.topic
        self.wanted.append(wanted)


@frozen(eq=False)
class Trial:
    """A scenario, the question it asks and what each of its Then steps expects, by names instead of labels.

    `unknown` names the facts that it leaves open.
    `taken` holds the ways in which the document can be taken and under which it expects something else than it states.
    """

    scenario: Scenario
    question: Question
    wanted: tuple[Wanted, ...]
    unknown: tuple[str, ...] = ()
    taken: Mapping[Way, tuple[Wanted, ...]] = field(factory=dict)

    @property
    def topic(self) -> str:
        """The topic that it asks for."""
        return self.question.topics[0]

    @property
    def own(self) -> bool:
        """Whether it is one of the adopter's own."""
        return self.scenario.owner == OWN

    @property
    def parts(self) -> bool:
        """Whether its answer depends on the way in which the document is taken."""
        return any(one != self.wanted for one in self.taken.values())

    @property
    def tags(self) -> tuple[str, ...]:
        """Its tags, those of its rule and feature included."""
        return tuple(CITE + one for one in self.scenario.cites)

    @property
    def name(self) -> str:
        """File, line and name: how it is told from all others."""
        return f"{self.scenario.feature}:{self.scenario.line}: {self.scenario.name}"

    @property
    def expected(self) -> tuple[str, ...]:
        """What its Then steps say."""
        return tuple(_step_text(one.text, one.table) for one in self.scenario.steps if one.keyword == THEN)


@frozen(eq=False)
class Suite:
    """All trials of one authority, with the files that they stand in and the hash of the authority's own."""

    procedure: Procedure
    files: tuple[FeatureFile, ...]
    trials: tuple[Trial, ...]
    fingerprint: str

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that any trial asks for, in the vocabulary's order."""
        asked = {one.topic for one in self.trials}
        return tuple(topic for topic in self.procedure.vocabulary.topic if topic in asked)


def suite(one: Project, procedure: Procedure, own: Path | None = None) -> Suite:
    """The trials of an authority, and after them those of a folder of the adopter's own features.

    Files of that folder stand under a name that no authority's can have, so none takes the place of another.

    Raises:
        Mistakes: a file does not load, or one of the adopter's own would be passed over in part.

    """
    binder = Binder(definitions(one.vocabulary))
    mistakes: list[Mistake] = []
    ours = list(_read(_ours(one, procedure), mistakes))
    theirs = list(_read(_theirs(own), mistakes)) if own is not None else []
    for file in theirs:
        shown = f"{own}/{file.name.removeprefix(OWN + '/')}"
        mistakes.extend(evolve(each, file=shown) for each in passed_over(file, procedure, binder))
    if own is not None and not theirs and not mistakes:
        mistakes.append(Mistake(str(own), 0, "there is no feature file in it", "name the folder that holds them"))
    if mistakes:
        raise Mistakes(mistakes)
    written = hashlib.sha256()
    for file in ours:
        written.update(f"{file.name}\0{file.text}\0".encode())
    files = (*ours, *theirs)
    trials = tuple(_trials((scenario for file in files for scenario in file.scenarios), procedure, binder))
    return Suite(procedure, files, trials, written.hexdigest())


def reference(trial: Trial, procedure: Procedure, found: Answer) -> tuple[Wanted, ...]:
    """What a trial would expect if it stated an answer of the model: as much of it as it asks for."""
    names = names_by_label(procedure.vocabulary)
    missing = frozenset(name_of(label, names) or label for label in found.missing)
    return tuple(
        Wanted(
            one.topic,
            None if one.verdict is None else found.verdict,
            None if one.due is None else found.due,
            None if one.missing is None else missing,
            None if one.severity is None else found.severity,
        )
        for one in trial.wanted
    )


def names_by_label(vocabulary: Vocabulary) -> Mapping[str, str]:
    """The name behind each label that can be missing."""
    sorts = (vocabulary.fact, vocabulary.event, vocabulary.item, vocabulary.person, vocabulary.role)
    return {row.label: name for rows in sorts for name, row in rows.items()}


def finding(found: Answer, names: Mapping[str, str]) -> SystemFinding:
    """An answer of the model as a system gives it."""
    missing = frozenset(name_of(label, names) or label for label in found.missing)
    return SystemFinding(found.topic, found.verdict, found.severity, found.due, missing)


def name_of(label: str, names: Mapping[str, str]) -> str | None:
    """The name behind what is missing; of an event that must carry something, the event's."""
    return names.get(label) or names.get(label.partition(" (")[0])


def _ours(one: Project, procedure: Procedure) -> Iterator[tuple[Path, str, str]]:
    for path in feature_paths(one.features):
        if path.parent.name == procedure.id:
            name = f"{path.parent.name}/{path.name}"
            yield path, f"{FEATURES}/{name}", name


def _theirs(folder: Path) -> Iterator[tuple[Path, str, str]]:
    for path in sorted(folder.rglob("*.feature")):
        yield path, path.as_posix(), f"{OWN}/{path.relative_to(folder).as_posix()}"


def _read(paths: Iterable[tuple[Path, str, str]], mistakes: list[Mistake]) -> Iterator[FeatureFile]:
    for path, shown, name in paths:
        try:
            yield feature_file(read_text(path, shown), name)
        except Mistakes as found:
            mistakes.extend(evolve(each, file=shown) for each in found.mistakes)


def _trials(scenarios: Iterable[Scenario], procedure: Procedure, binder: Binder) -> Iterator[Trial]:
    names = names_by_label(procedure.vocabulary)
    known: dict[str, tuple[Way, ...]] = {}
    for scenario in scenarios:
        trial = _trial(scenario, procedure, binder, names)
        if trial.topic not in known:
            known[trial.topic] = ways(procedure, trial.topic)
        yield _with_ways(trial, procedure, known[trial.topic])


def _trial(scenario: Scenario, procedure: Procedure, binder: Binder, names: Mapping[str, str]) -> Trial:
    try:
        told = tell(scenario, procedure, binder)
        asking = Asking(procedure, on=told.telling.on, case=told.telling.case())
        for does in told.asks:
            does(asking)
        if asking.on is None or not asking.wanted:
            raise Refusal("the scenario asks for nothing", "add a When and a Then")
        wanted = tuple(_by_name(one, names) for one in asking.wanted)
    except Refusal as error:
        raise Mistakes([Mistake(scenario.feature, scenario.line, error.what, error.cure)]) from error
    question = Question(VERSION, procedure.id, asking.on, (asking.wanted[0].topic,), asking.case())
    unknown = tuple(name for name, value in told.telling.facts.items() if value is None)
    return Trial(scenario, question, wanted, unknown)


def _by_name(one: Wanted, names: Mapping[str, str]) -> Wanted:
    if one.missing is None:
        return one
    named = {label: name_of(label, names) for label in sorted(one.missing)}
    for label in (label for label, name in named.items() if name is None):
        raise Refusal(f"{quoted(label)} is no label that can be missing", "use a label of the vocabulary")
    return evolve(one, missing=frozenset(name for name in named.values() if name is not None))


def _with_ways(trial: Trial, procedure: Procedure, several: tuple[Way, ...]) -> Trial:
    asked = trial.question
    try:
        taken = {
            way: reference(trial, procedure, answer_taken(way, procedure, trial.topic, asked.case, asked.on))
            for way in several
        }
    except BeyondCalendar:
        taken = {}
    return evolve(trial, taken=taken)


def _step_text(text: str, table: tuple[tuple[str, ...], ...] | None) -> str:
    return f"{text} {', '.join(cells[0] for cells in table)}" if table else text
