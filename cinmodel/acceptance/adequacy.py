"""The kit's own adequacy: which wrong systems it notices, as Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from cinmodel.acceptance.judging import Judging, Outcome
from cinmodel.acceptance.protocol import NoAnswer, SystemAnswer
from cinmodel.acceptance.trials import Suite, Trial, finding, names_by_label
from cinmodel.calendars import BeyondCalendar
from cinmodel.comparison import Comparison, parting
from cinmodel.evaluation import answer
from cinmodel.kinds import KINDS
from cinmodel.mutants import Mutant
from cinmodel.procedures import Procedure


@frozen
class Tried:
    """Wrong systems of one sort: how many were tried, and how many of them the kit noticed."""

    tried: int
    noticed: int

    def __str__(self) -> str:
        return f"{self.noticed} of {self.tried}" if self.tried else "none"


def notices(trials: list[Trial], procedure: Procedure) -> bool:
    """Whether some trial fails for a system that gives the answers of a procedure."""
    names = names_by_label(procedure.vocabulary)
    answers = {trial: _answer(trial, procedure, names) for trial in trials}
    judging = Judging(answers.__getitem__, trials)
    return any(judging.result(trial).outcome is Outcome.FAILED for trial in trials)


def _answer(trial: Trial, procedure: Procedure, names: Mapping[str, str]) -> SystemAnswer | NoAnswer:
    asked = trial.question
    try:
        found = answer(procedure, trial.topic, asked.case, asked.on)
    except BeyondCalendar as error:
        return NoAnswer(str(error))
    return NoAnswer("silent") if found is None else SystemAnswer((finding(found, names),))


def adequacy(told: Comparison, suites: Iterable[Suite], tried: Iterable[Mutant]) -> str:
    """The page."""
    suites = list(suites)
    by_topic: dict[tuple[str, str], list[Trial]] = {}
    for suite in suites:
        for trial in suite.trials:
            by_topic.setdefault((suite.procedure.id, trial.topic), []).append(trial)
    names = {one.procedure.id: one.procedure.authority.name for one in suites}
    head = [_row(["---"] * (len(names) + 1))]
    lines = [
        "# What the acceptance kit notices",
        "",
        "A system passes the kit with the answers of a procedure, under any one of its readings. This page says which wrong",
        "answers the scenarios are known to notice. It speaks of the scenarios, not of any system.",
        "",
        "## Another authority's procedure",
        "",
        "A system that gives the answers of another authority's procedure: on how many topics the kit notices it, of those on",
        "which the two procedures differ in something that a case can show. Rows are whose scenarios are run, columns whose",
        "answers are given.",
        "",
        _row(["Scenarios of", *names.values()]),
        *head,
        *(_row([names[owner], *map(str, cells)]) for owner, cells in _pairs(told, by_topic, list(names)).items()),
        "",
        "## One detail changed",
        "",
        "Each change makes one detail of one provision wrong: a span a step longer, shorter or in another unit, another",
        "trigger, a condition left out, an item more or less, another strength, a reading left out. A cell says how many of",
        "the changed procedures the kit notices, of those that were tried. The others make no difference that a case can show",
        "(`tests/equivalent.toml` gives the reasons), or give the answers of one reading of the document, which pass.",
        "",
        _row(["Kind of provision", *names.values()]),
        *head,
        *(_row([kind, *map(str, cells)]) for kind, cells in _kinds(suites, by_topic, tried).items()),
    ]
    return "\n".join(lines) + "\n"


def _pairs(
    told: Comparison, by_topic: Mapping[tuple[str, str], list[Trial]], names: list[str]
) -> Mapping[str, list[Tried | str]]:
    procedures = {one.id: one for one in told.procedures}
    differ: Counter[tuple[str, str]] = Counter()
    noticed: Counter[tuple[str, str]] = Counter()
    for topic, owner, other in parting(told):
        differ[owner, other] += 1
        noticed[owner, other] += notices(by_topic.get((owner, topic), []), procedures[other])
    return {
        owner: ["its own" if owner == other else Tried(differ[owner, other], noticed[owner, other]) for other in names]
        for owner in names
    }


def _kinds(
    suites: list[Suite], by_topic: Mapping[tuple[str, str], list[Trial]], tried: Iterable[Mutant]
) -> Mapping[str, list[Tried]]:
    kind_of = {(one.procedure.id, each.id): each.kind for one in suites for each in one.procedure.provisions}
    made: Counter[tuple[str, str]] = Counter()
    noticed: Counter[tuple[str, str]] = Counter()
    for one in tried:
        seen = notices(by_topic.get((one.authority, one.topic), []), one.procedure)
        for kind in (kind_of[one.authority, one.provision], "all"):
            made[one.authority, kind] += 1
            noticed[one.authority, kind] += seen
    names = [one.procedure.id for one in suites]
    return {
        kind: [Tried(made[name, kind], noticed[name, kind]) for name in names]
        for kind in (*KINDS, "all")
        if any(made[name, kind] for name in names)
    }


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
