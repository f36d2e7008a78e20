"""Whose procedure did you ship? The answers held against what each procedure answers to the same questions.

What the other procedures answer is what the cross-run holds them to; nothing is asked of the system again.
"""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from cinmodel.acceptance.judging import unfit
from cinmodel.acceptance.kit import Kit
from cinmodel.acceptance.protocol import NoAnswer, SystemFinding
from cinmodel.acceptance.trials import Trial, reference
from cinmodel.acceptance.ways import answer_taken, ways
from cinmodel.calendars import BeyondCalendar
from cinmodel.evaluation import answer
from cinmodel.procedures import Procedure
from cinmodel.steps import Wanted

MOST_SHOWN = 6


@frozen(eq=False)
class Likeness:
    """On how many topics every answer is the one that a procedure gives, of those on which it could be asked.

    `telling` are scenarios on those topics in which the answer is not that of the procedure asked for.
    """

    procedure: Procedure
    matched: tuple[str, ...]
    compared: tuple[str, ...]
    telling: tuple[Trial, ...]


def likenesses(kit: Kit, procedures: Iterable[Procedure]) -> tuple[Likeness, ...]:
    """The answers held against each procedure, in the order of the columns; the one asked for is among them."""
    return tuple(_likeness(kit, one) for one in procedures)


def likeness_values(one: Likeness) -> dict[str, object]:
    """A likeness as plain values."""
    return {
        "authority": one.procedure.id,
        "matched": list(one.matched),
        "compared": list(one.compared),
        "telling": [trial.name for trial in one.telling],
    }


def _likeness(kit: Kit, procedure: Procedure) -> Likeness:
    by_topic: dict[str, list[bool]] = {}
    telling: list[Trial] = []
    for trial in kit.claimed:
        if trial.own:
            continue
        found = kit.answer(trial)
        expected = _expected(trial, procedure)
        if not expected or isinstance(found, NoAnswer):
            continue
        same = _shows(found.findings[0], expected)
        by_topic.setdefault(trial.topic, []).append(same)
        if same and not _shows(found.findings[0], [trial.wanted, *trial.taken.values()]):
            telling.append(trial)
    matched = tuple(topic for topic, several in by_topic.items() if all(several))
    shown = _spread([trial for trial in telling if trial.topic in matched])
    return Likeness(procedure, matched, tuple(by_topic), tuple(shown))


def _shows(found: SystemFinding, expected: Iterable[tuple[Wanted, ...]]) -> bool:
    return any(unfit(one, found) is None for one in expected)


def _expected(trial: Trial, procedure: Procedure) -> list[tuple[Wanted, ...]]:
    """What a trial would expect under a procedure, in each way in which it can be taken; nothing where it is silent."""
    asked, topic = trial.question, trial.topic
    try:
        found = answer(procedure, topic, asked.case, asked.on)
        if found is None:
            return []
        taken = [answer_taken(way, procedure, topic, asked.case, asked.on) for way in ways(procedure, topic)]
    except BeyondCalendar:
        return []
    return [reference(trial, procedure, one) for one in (found, *taken)]


def _spread(telling: list[Trial]) -> list[Trial]:
    """A few of the scenarios, of as many topics as there are."""
    seen: dict[str, int] = {}
    ranked = []
    for trial in telling:
        seen[trial.topic] = seen.get(trial.topic, 0) + 1
        ranked.append((seen[trial.topic], trial))
    return [trial for _, trial in sorted(ranked, key=lambda one: one[0])][:MOST_SHOWN]
