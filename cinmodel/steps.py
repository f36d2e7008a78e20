"""The steps of all scenarios, one set for every runner, worded by the vocabulary's labels."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from inspect import Signature, signature

from attrs import define, field, frozen

from cinmodel.cases import Carried, Case, Happening
from cinmodel.diagnostics import Refusal, quoted
from cinmodel.evaluation import Answer, answer
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.spans import definite_span
from cinmodel.vocabulary import NAMED, NOBODY, Detail, Holds, Vocabulary
from cinmodel.wording import listed, long_date

GIVEN, WHEN, THEN = "given", "when", "then"
DATE = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day [1-9][0-9]? [A-Z][a-z]+ [0-9]{4}"
NO_LABEL = "(?!)"
"""What stands for the labels of a sort that the vocabulary has none of: it matches nothing."""

SAID_AS = {
    Verdict.DOES_NOT_APPLY: ("does not apply", "do not apply"),
    Verdict.DEPENDS: ("depends on the reading", "depend on the reading"),
}
OWN_ONLY = frozenset({Verdict.UNKNOWN, Verdict.DEPENDS})
"""Answers that only the authority's own procedure is asked for: another one knows or reads otherwise by its nature."""

FAULT_WORDS = {"a breach": Severity.BREACH, "a departure": Severity.DEPARTURE, "no fault": Severity.NONE}


class Silent(Exception):
    """The procedure says nothing on the topic."""


class NotSaid(Exception):
    """The scenario does not say what the procedure asks for."""


class Differs(AssertionError):
    """The procedure gives another answer."""


@frozen
class Wanted:
    """What one Then expects of the answer on a topic; what is None it does not ask. `missing` holds labels."""

    topic: str
    verdict: Verdict | None = None
    due: date | None = None
    missing: frozenset[str] | None = None
    severity: Severity | None = None


@define
class Telling:
    """A scenario as it is told, step by step, to one procedure."""

    procedure: Procedure
    facts: dict[str, bool | None] = field(factory=dict)
    events: list[tuple[str, date, dict[str, Carried]]] = field(factory=list)
    not_recorded: set[str] = field(factory=set)
    on: date | None = None
    topic: str = ""
    expected: Verdict | None = None
    _case: Case | None = None
    _others: dict[str, Telling] = field(factory=dict)
    _answer: Answer | None = None

    def case(self) -> Case:
        """The whole case, as told when it is first asked for: every fact that no step mentions is "no"."""
        if self._case is None:
            told = {**dict.fromkeys(self.procedure.vocabulary.fact, False), **self.facts}
            facts = {name: value for name, value in told.items() if value is not None}
            events = tuple(Happening(event, day, carries) for event, day, carries in self.events)
            self._case = Case(facts, events, frozenset(self.not_recorded))
        return self._case

    def under(self, procedure: Procedure) -> Telling:
        """The same case, told to another procedure."""
        return Telling(procedure, on=self.on, case=self.case())

    def by(self, procedure: Procedure) -> Telling:
        """The same case, told to another procedure once for all its steps."""
        return self._others.setdefault(procedure.id, self.under(procedure))

    def others(self) -> Iterable[Telling]:
        """The tellings to procedures that steps have named."""
        return self._others.values()

    def ask(self, topic: str) -> Answer:
        """The procedure's answer on a topic, on the day of looking.

        Raises:
            Silent: it says nothing on the topic.

        """
        if self.on is None:
            raise Refusal("no step says when the case is looked at", "add a When")
        if self._answer is None or self.topic != topic:
            self.topic = topic
            self._answer = answer(self.procedure, topic, self.case(), self.on)
        if self._answer is None:
            raise Silent(topic)
        return self._answer

    def expect(self, wanted: Wanted) -> None:
        """Hold the procedure's answer against what a Then states.

        Raises:
            Silent: it says nothing on the topic.
            NotSaid: the scenario does not say what the procedure asks for.
            Differs: it answers otherwise.

        """
        if wanted.verdict is not None:
            self.expected = wanted.verdict
        hold(wanted, self.ask(wanted.topic))


@frozen
class StepDefinition:
    """A step: its keyword, the pattern of its text, and what it does; `table` if a data table goes with it."""

    keyword: str
    pattern: str
    does: Callable[..., None]
    example: str
    table: bool = False


@lru_cache(maxsize=4096)
def written_date(text: str) -> date:
    """Read `Monday 26 January 2026`.

    Raises:
        Refusal: no such date, or it is another day of the week.

    """
    weekday, rest = text.split(" ", 1)
    try:
        day = datetime.strptime(rest, "%d %B %Y").date()  # noqa: DTZ007 - a date has no time zone
    except ValueError as error:
        raise Refusal(f"there is no {quoted(rest)}", "check the calendar") from error
    if f"{day:%A}" != weekday:
        raise Refusal(f"{rest} is a {day:%A}, not a {weekday}", "check the calendar")
    return day


def definitions(vocabulary: Vocabulary) -> tuple[StepDefinition, ...]:
    """Every step there is, for the names of a vocabulary."""
    steps = (*_given(vocabulary), *_details(vocabulary), *_when(), *_then(vocabulary))
    return tuple(one for one in steps if NO_LABEL not in one.pattern)


def comparing_definitions(procedures: Iterable[Procedure]) -> tuple[StepDefinition, ...]:
    """The steps of scenarios that compare: each Then names the authority whose procedure is asked."""
    procedures = tuple(procedures)
    vocabulary = procedures[0].vocabulary
    by_name = {one.authority.name: one for one in procedures}
    given = [one for one in definitions(vocabulary) if one.keyword != THEN]
    return (*given, *(_for_each(one, by_name) for one in definitions(vocabulary) if one.keyword == THEN))


def _for_each(step: StepDefinition, by_name: Mapping[str, Procedure]) -> StepDefinition:
    def does(telling: Telling, authority: str, **rest: object) -> None:
        step.does(telling.by(by_name[authority]), **rest)

    # pytest-bdd passes what a function says that it takes.
    taken = signature(does).parameters
    asked = [one for name, one in signature(step.does).parameters.items() if name != "telling"]
    does.__signature__ = Signature([taken["telling"], taken["authority"], *asked])  # type: ignore[attr-defined]
    pattern = f"for (?P<authority>{_any(by_name)}), {step.pattern}"
    return StepDefinition(THEN, pattern, does, f"for {next(iter(by_name))}, {step.example}", step.table)


def _any(labels: Iterable[str]) -> str:
    # The longest first: a label that begins another one must not hide it.
    ordered = sorted(labels, key=len, reverse=True)
    return "|".join(map(re.escape, ordered)) or NO_LABEL


def _given(vocabulary: Vocabulary) -> Iterable[StepDefinition]:
    events = {row.label: name for name, row in vocabulary.event.items()}
    facts = {row.label: (name, True) for name, row in vocabulary.fact.items()}
    facts |= {row.denied: (name, False) for name, row in vocabulary.fact.items()}
    some_event, some_fact = next(iter(events), ""), next(iter(facts), "")

    def event_happened(telling: Telling, event: str, date: str) -> None:
        telling.events.append((events[event], written_date(date), {}))

    def fact_holds(telling: Telling, fact: str) -> None:
        name, value = facts[fact]
        telling.facts[name] = value

    def fact_unknown(telling: Telling, fact: str) -> None:
        telling.facts[facts[fact][0]] = None

    def not_recorded(telling: Telling, event: str) -> None:
        telling.not_recorded.add(events[event])

    yield StepDefinition(
        GIVEN,
        rf"(?P<event>{_any(events)}) on (?P<date>{DATE})",
        event_happened,
        f"{some_event} on Monday 5 January 2026",
    )
    yield StepDefinition(GIVEN, rf"(?P<fact>{_any(facts)})", fact_holds, some_fact)
    yield StepDefinition(
        GIVEN, rf"it is not known whether (?P<fact>{_any(facts)})", fact_unknown, f"it is not known whether {some_fact}"
    )
    yield StepDefinition(
        GIVEN,
        rf"it is not recorded whether (?P<event>{_any(events)})",
        not_recorded,
        f"it is not recorded whether {some_event}",
    )


def _details(vocabulary: Vocabulary) -> Iterable[StepDefinition]:
    by_label = {sort: {row.label: name for name, row in vocabulary.names(sort).items()} for sort in NAMED}
    named = {row.label: name for name, row in vocabulary.detail.items() if row.holds in NAMED}
    dates = {row.label: name for name, row in vocabulary.detail.items() if row.holds is Holds.DATE}
    spans = {row.label: name for name, row in vocabulary.detail.items() if row.holds is Holds.SPAN}
    answers = {row.label: (name, True) for name, row in vocabulary.detail.items() if row.holds is Holds.YES_NO}
    answers |= {row.denied: (name, False) for name, row in vocabulary.detail.items() if row.holds is Holds.YES_NO}

    def carries(telling: Telling, detail: str, value: Carried) -> None:
        if not telling.events:
            raise Refusal("no event has been named yet", "name the event first")
        telling.events[-1][2][detail] = value

    def carries_names(telling: Telling, detail: str, values: str) -> None:
        row = vocabulary.detail[named[detail]]
        carries(telling, named[detail], _names([] if values in NOBODY else _split(values), row, by_label[row.holds]))

    def carries_table(telling: Telling, detail: str, datatable: list[list[str]]) -> None:
        row = vocabulary.detail[named[detail]]
        carries(telling, named[detail], _names([cells[0] for cells in datatable], row, by_label[row.holds]))

    def carries_date(telling: Telling, detail: str, date: str) -> None:
        carries(telling, dates[detail], written_date(date))

    def carries_span(telling: Telling, detail: str, span_text: str) -> None:
        carries(telling, spans[detail], definite_span(span_text))

    def answers_yes_or_no(telling: Telling, answer: str) -> None:
        name, value = answers[answer]
        carries(telling, name, value)

    def example(labels: Mapping[str, object]) -> str:
        return next(iter(labels), "")

    yield StepDefinition(
        GIVEN, rf"it (?P<detail>{_any(named)}) (?P<values>.*[^:])", carries_names, f"it {example(named)} nobody"
    )
    yield StepDefinition(GIVEN, rf"it (?P<detail>{_any(named)}):", carries_table, f"it {example(named)}:", table=True)
    yield StepDefinition(
        GIVEN,
        rf"it (?P<detail>{_any(dates)}) (?P<date>{DATE})",
        carries_date,
        f"it {example(dates)} Monday 5 January 2026",
    )
    yield StepDefinition(
        GIVEN,
        rf"it (?P<detail>{_any(spans)}) (?P<span_text>[0-9]+ [a-z ]+)",
        carries_span,
        f"it {example(spans)} 2 weeks",
    )
    yield StepDefinition(GIVEN, rf"(?P<answer>{_any(answers)})", answers_yes_or_no, example(answers))


def _when() -> Iterable[StepDefinition]:
    def looked_at(telling: Telling, date: str) -> None:
        telling.on = written_date(date)

    example = "the case is looked at on Tuesday 27 January 2026"
    yield StepDefinition(WHEN, rf"the case is looked at on (?P<date>{DATE})", looked_at, example)


def _then(vocabulary: Vocabulary) -> Iterable[StepDefinition]:
    subjects = {row.subject: name for name, row in vocabulary.topic.items()}
    subject = rf"(?:the rule on )?(?P<subject>{_any(subjects)})"
    some_subject = next(iter(subjects), "")
    plain = {one.value: one for one in Verdict if one not in SAID_AS}
    others = {words: one for one, several in SAID_AS.items() for words in several}

    def verdict_is(telling: Telling, subject: str, verdict: str) -> None:
        telling.expect(Wanted(subjects[subject], verdict=plain.get(verdict) or others[verdict]))

    def due_by(telling: Telling, subject: str, date: str) -> None:
        telling.expect(Wanted(subjects[subject], due=written_date(date)))

    def missing(telling: Telling, subject: str, datatable: list[list[str]]) -> None:
        labels = frozenset(cells[0] for cells in datatable)
        telling.expect(Wanted(subjects[subject], verdict=Verdict.NOT_MET, missing=labels))

    def severity_is(telling: Telling, severity: str) -> None:
        if not telling.topic:
            raise Refusal("no step has named a topic yet", "say first what the answer is")
        telling.expect(Wanted(telling.topic, severity=FAULT_WORDS[severity]))

    yield StepDefinition(
        THEN, rf"{subject} (?:is|are) (?P<verdict>{_any(plain)})", verdict_is, f"{some_subject} is in time"
    )
    yield StepDefinition(THEN, rf"{subject} (?P<verdict>{_any(others)})", verdict_is, f"{some_subject} does not apply")
    yield StepDefinition(
        THEN,
        rf"{subject} (?:is|are) due by (?P<date>{DATE})",
        due_by,
        f"{some_subject} is due by Monday 26 January 2026",
    )
    yield StepDefinition(
        THEN,
        rf"{subject} (?:is|are) not met, missing:",
        missing,
        f"the rule on {some_subject} is not met, missing:",
        table=True,
    )
    yield StepDefinition(THEN, rf"that is (?P<severity>{_any(FAULT_WORDS)})", severity_is, "that is a breach")


def hold(wanted: Wanted, found: Answer) -> None:
    """Hold an answer against what a Then states.

    Raises:
        NotSaid: the scenario does not say what was asked for.
        Differs: it is another answer.

    """
    if wanted.verdict not in {None, found.verdict}:
        if found.verdict is Verdict.UNKNOWN:
            raise NotSaid(_unknowns(found))
        raise Differs(found.verdict.value)
    if wanted.due not in {None, found.due}:
        if found.verdict is Verdict.UNKNOWN:
            raise NotSaid(_unknowns(found))
        raise Differs(f"due by {long_date(found.due)}" if found.due else f"{found.verdict.value}, with no one due date")
    if wanted.missing not in {None, found.missing}:
        raise Differs(f"not met, missing: {listed(sorted(found.missing)) or 'nothing that all readings share'}")
    if wanted.severity not in {None, found.severity}:
        words = {value: words for words, value in FAULT_WORDS.items()}
        raise Differs(f"{found.verdict.value}, {words[found.severity]}")


def _unknowns(found: Answer) -> str:
    return " ".join(one.because for one in found.findings if one.verdict is Verdict.UNKNOWN)


def _split(values: str) -> list[str]:
    *most, last = values.split(", ")
    return [*most, *last.split(" and ")]


def _names(labels: Iterable[str], detail: Detail, by_label: Mapping[str, str]) -> frozenset[str]:
    names = []
    for label in labels:
        if label not in by_label:
            raise Refusal(
                f"{quoted(label)} is not the label of a {detail.holds.value}", "use a label of the vocabulary"
            )
        names.append(by_label[label])
    return frozenset(names)
