"""Witnesses: the smallest dated cases on which procedures part, one for each distinct difference of a topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice

from attrs import define, field, frozen

from cinmodel.alternatives import Alternative, Standing, alternatives
from cinmodel.cases import Case
from cinmodel.evaluation import answer
from cinmodel.mentions import mentions
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision, Severity, Verdict
from cinmodel.smallest import Shows, is_smallest, is_tight, shown, smallest
from cinmodel.stories import Teller
from cinmodel.trials import Relative, Table, Trial, beginnings

CANDIDATES = 2
"""So many of the smallest cases that show something are reduced, to find the smallest of all."""


@frozen
class Position:
    """What one procedure answers in a witness. `due` is the last good day; `missing` holds labels, in order."""

    verdict: Verdict
    severity: Severity
    due: date | None
    missing: tuple[str, ...]


@frozen
class Witness:
    """A case, the day on which it is looked at, and what every procedure that is not silent answers."""

    id: str
    topic: str
    case: Case
    on: date
    answers: Mapping[str, Position]


Judged = Iterable[tuple[Trial, Sequence[Standing | Relative]]]
"""Trials with how the alternatives of a table stand on them."""


@define(eq=False)
class Search:
    """The table of one topic, and the witnesses found on it so far."""

    topic: str
    procedures: Sequence[Procedure]
    provisions: Sequence[Provision]
    table: Table
    teller: Teller
    _found: list[tuple[Witness, Trial]] = field(factory=list)
    _beginnings: list[Trial] | None = None

    @property
    def witnesses(self) -> tuple[Witness, ...]:
        """Those found so far, in order."""
        return tuple(one for one, _ in self._found)

    def columns(self, authority: str) -> list[int]:
        """The places of a procedure's alternatives in the table."""
        return [place for place, one in enumerate(self.table.columns) if one.authority == authority]

    def part(self, columns: Iterable[Alternative], own: int | None = None) -> Table:
        """An empty table of some alternatives, on which single cases are judged; those from `own` on are imagined."""
        return Table(tuple(columns), self.table.calendars, self.table.calendar_of, self.table.vocabulary, own)

    def beginnings(self) -> list[Trial]:
        """What lets each provision, reading, item and exception apply, on the first start."""
        if self._beginnings is None:
            self._beginnings = beginnings(self.table, self.provisions, self.teller)
        return self._beginnings

    def witness(self, table: Table, shows: Shows, among: Judged, columns: int) -> str | None:
        """The id of the smallest witness of something: one there is already, if it is as small, or a new one.

        Without any of its events and facts the first so many `columns` of the table, which it is about, would stand
        otherwise.
        """
        for known, trial in self._found:
            if trial.story.size[0] == 1 and shown(table, trial, shows) and is_tight(table, trial, columns):
                return known.id
        showing = islice((trial for trial, standings in among if shows(standings)), CANDIDATES)
        reduced = [smallest(table, trial, shows, self.teller) for trial in showing]
        tight = [trial for trial in reduced if is_tight(table, trial, columns)]
        if not tight:
            return None
        best = min(tight, key=self._order)
        for known, trial in self._found:
            as_small = trial.story.size[0] == best.story.size[0]
            if as_small and is_smallest(table, trial, shows) and is_tight(table, trial, columns):
                return known.id
        return self._new(best)

    def trials(self, ids: Iterable[str]) -> list[tuple[str, Trial]]:
        """The trials that some witnesses were made of, with their ids."""
        wanted = set(ids)
        return [(one.id, trial) for one, trial in self._found if one.id in wanted]

    def _new(self, trial: Trial) -> str:
        case, on = self.table.case(trial)
        name = f"{self.topic}-{len(self._found) + 1}"
        answers = {}
        for one in self.procedures:
            found = answer(one, self.topic, case, on)
            if found is not None:
                answers[one.id] = Position(found.verdict, found.severity, found.due, tuple(sorted(found.missing)))
        self._found.append((Witness(name, self.topic, case, on, answers), trial))
        return name

    def _order(self, trial: Trial) -> tuple[int, int, bool, date, list[tuple[str, int]], tuple[tuple[str, bool], ...]]:
        off = not all(calendar.is_working(trial.start) for calendar in self.table.calendars)
        beats = [(one.event, len(one.moment)) for one in trial.story.beats]
        return (*trial.story.size, off, trial.start, beats, trial.story.facts)


def search(topic: str, procedures: Sequence[Procedure]) -> Search:
    """The search on a topic, its table still empty."""
    calendars = list(dict.fromkeys(one.calendar for one in procedures))
    vocabulary = procedures[0].vocabulary
    columns = tuple(each for one in procedures for each in alternatives(one, topic))
    provisions = [each for one in procedures for each in one.on_topic.get(topic, ()) if each.judged]
    table = Table(columns, tuple(calendars), {one.id: calendars.index(one.calendar) for one in procedures}, vocabulary)
    teller = Teller(mentions(provisions, vocabulary), vocabulary, len(calendars))
    return Search(topic, procedures, provisions, table, teller)
