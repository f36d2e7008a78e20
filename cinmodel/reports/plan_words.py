"""The parts of a plan in words, each with the lines that stand under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from attrs import frozen

from cinmodel.boundaries import Boundary, Example, Sentence
from cinmodel.cases import Case
from cinmodel.changes import CHANGED, CITED, Change, ClauseChange, FieldChange, stale
from cinmodel.clauses import printed
from cinmodel.evaluation import Answer
from cinmodel.failures import Failure
from cinmodel.limits import ANOTHER_DAY, CROSSES, Crossing
from cinmodel.parting import Shown
from cinmodel.plans import NEW, OTHERWISE, RESOLVED, DoubtChange, Flip, Plan, Smallest
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.relations import Found, Relation
from cinmodel.reports.evidence import question
from cinmodel.reports.gherkin import SEVERITIES, happened_steps, scenario, verb, with_keyword
from cinmodel.reports.relations import FIELDS, WORDS, witness_line
from cinmodel.steps import SAID_AS
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import listed, long_date

NOT_SAID = "not stated"


@frozen
class Entry:
    """A line, with lines under it, and Gherkin under those."""

    text: str
    under: tuple[str, ...] = ()
    gherkin: tuple[str, ...] = ()


class Told:
    """What there is to say of a plan, part by part."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.before = {one.id: one for one in plan.before}
        self.after = {one.id: one for one in plan.after}
        self.vocabulary = (plan.after or plan.before)[0].vocabulary

    def procedure(self, authority: str) -> Procedure:
        """An authority's procedure in the draft; where it is gone, as it was."""
        return self.after.get(authority) or self.before[authority]

    def name(self, authority: str) -> str:
        """What an authority is called."""
        return self.procedure(authority).authority.name

    def asked(self, topic: str) -> str:
        """The question of a topic."""
        return self.vocabulary.topic[topic].question

    def field(self, authority: str, one: FieldChange) -> str:
        """A change of the cover."""
        return f"{self.name(authority)}, {_field(one)}"

    def change(self, one: Change) -> Entry:
        """A provision that is added or removed, whole; or what changes in it."""
        provision = one.provision
        where = f"{self.name(one.authority)}, {provision.kind}.{provision.id} ({self.asked(provision.topic)})"
        if one.sort == CHANGED:
            return Entry(f"{where} changes", tuple(_field(each) for each in one.fields))
        scope = provision.scope(self.vocabulary)
        whole = f"{provision.position(self.vocabulary)}{f', {scope}' if scope else ''} ({provision.strength.value})"
        return Entry(f"{where} is {one.sort}", (whole, provision.says))

    def failure(self, one: Failure) -> Entry:
        """A scenario that fails, the step, both answers and the date that moved."""
        scenario = one.scenario
        failed = " It failed before the draft too." if one.failed_before else ""
        under = [f"line {one.step.line}: Then {one.step.text}" if one.topic else one.detail]
        if one.topic:
            under.append(f"the draft answers: {_answered(one.after) if one.after else one.detail}")
            under += [f"before: {_answered(one.before)}"] if one.before else []
            under += _moved(one)
        row = f", row {scenario.row}" if scenario.row else ""
        return Entry(f"features/{scenario.feature}:{scenario.line}: {scenario.name}{row}.{failed}", tuple(under))

    def rows(self) -> Iterator[Entry]:
        """The rows of the comparison whose status changes."""
        for one in self.plan.rows:
            words = [
                status.value.replace("-", " ") if status else "no procedure speaks"
                for status in (one.before, one.after)
            ]
            yield Entry(f"{self.asked(one.topic)} The row: {words[0]} → {words[1]}")

    def flip(self, one: Flip) -> Entry:
        """Two procedures whose relation changes, or what they differ in."""
        names = f"{self.name(one.a)} and {self.name(one.b)}"
        then, now = (WORDS[found.relation] if found else WORDS[Relation.SILENT] for found in (one.before, one.after))
        turned = f" – {turned_to(one)}" if turned_to(one) else ""
        relation = f"{then} → {now}{turned}" if then != now else f"{now}, as before"
        under = [f"they differ now in {_difference(each)}" for each in one.now_apart]
        under += [f"they no longer differ as before in {_difference(each)}" for each in one.now_alike]
        under += _readings(one.after) if one.after else ()
        return Entry(f"{self.asked(one.topic)} {names}: {relation}", tuple(under))

    def smallest(self, one: Smallest) -> Entry:
        """The smallest case of a change, as a timeline and as a scenario; or why there is none."""
        where = f"{self.name(one.change.authority)}, {one.change.provision.id}"
        tried = f" ({one.searched:,} cases tried)" if one.searched else ""
        if one.witness is None:
            return Entry(f"{where}: {one.why}{tried}")
        shown = scenario(one.witness, one.sides).split("\n")[1:]
        return Entry(f"{where}: {witness_line(one.witness, one.sides)}{tried}", (), ("\n".join(shown),))

    def doubt(self, one: DoubtChange) -> Entry:
        """A contradiction or ambiguity, with the question that would settle it."""
        side = self.before if one.change == RESOLVED else self.after
        doubt = one.doubt
        words = {NEW: "new", RESOLVED: "resolved", OTHERWISE: "matters otherwise now"}[one.change]
        matters = "no verdict depends on it in any case tried"
        if doubt.matters:
            days = f"dates part by at most {doubt.days} days in the cases tried"
            matters = days if doubt.days else "verdicts depend on it"
        asked = question(doubt, side[doubt.authority])
        return Entry(f"{words}: {self.name(doubt.authority)}, {doubt.sort}: {asked} ({matters})")

    def clause(self, one: ClauseChange) -> Entry:
        """A clause that is accounted for otherwise."""
        now = "" if one.now == CITED else f"; it is now {one.now}"
        return Entry(f"{self.name(one.authority)} {printed(one.at)}: {one.change}{now}")

    def crossing(self, one: Crossing) -> Entry:
        """A limit that is crossed, with its source and the dates."""
        limit = one.limit
        source = f"{limit.source}{f', {limit.place}' if limit.place else ''}"
        where = f"{self.name(one.authority)}, {one.provision}"
        if one.state == CROSSES and one.start and one.due and one.latest:
            event = self.vocabulary.event[limit.after].label
            said = f"goes beyond {limit.within}: where {event} on {long_date(one.start)}, the draft's last good day is "
            said += f"{long_date(one.due)} and the limit's {long_date(one.latest)}"
        elif one.state == ANOTHER_DAY:
            event = self.vocabulary.event[limit.after].label
            said = f"is not counted from when {event}, so that it can end after the limit of {limit.within}; check it"
        else:
            said = f"no longer goes beyond {limit.within}"
        return Entry(f"{where} {said}", (f"{limit.says} ({source})",))

    def stale(self) -> Iterator[Entry]:
        """Words that still hold a figure which changes."""
        for one in self.plan.changes.provisions:
            for words in stale(one):
                yield Entry(
                    f"{self.name(one.authority)}, {one.provision.id}: the figure changes, and here it does not: {words}"
                )

    def to_amend(self) -> Iterator[Entry]:
        """The scenarios that are to be amended, or confirmed."""
        for one in self.plan.failures:
            scenario = one.scenario
            yield Entry(
                f"amend or confirm features/{scenario.feature}:{one.step.line or scenario.line} ({scenario.name})"
            )

    def boundary(self, one: Boundary) -> Entry:
        """The sentences to write about a span, with its days counted out."""
        read = f", if {one.reading}" if one.reading else ""
        counted = f"day 0 is {long_date(one.start)}; {'; '.join(_runs(one))}"
        under = [f"{one.span} counted out{read}: {counted}"]
        under += [f"not counted: {listed(long_date(day) for day in one.off)}"] if one.off else []
        sentences = tuple(
            "\n".join(_scenario(each.case, _days(each), each.looked, each.answer, self.vocabulary))
            for each in one.sentences
        )
        return Entry(f"{self.name(one.authority)}, {one.provision}: write", tuple(under), sentences)

    def example(self, one: Example) -> Entry:
        """The smallest case as a scenario to write, its days left open."""
        days = sorted({event.day for event in one.case.events} | {one.on})
        names = {day: f"<day {(day - days[0]).days}>" for day in days}
        steps = _scenario(
            one.case, [names[event.day] for event in one.case.events], names[one.on], one.answer, self.vocabulary
        )
        under = ("the smallest case above, with days counted from the first; choose dates of your own",)
        return Entry(f"{self.name(one.authority)}, {one.provision}: write", under, ("\n".join(steps),))


def _field(one: FieldChange) -> str:
    name = FIELDS.get(one.field, one.field)
    if one.before is None and one.after is None:
        return name
    return f"{name}: {one.before or NOT_SAID} → {one.after or NOT_SAID}"


def turned_to(one: Flip) -> str:
    """Whether two procedures that differed are now alike, or the other way round; empty where neither."""
    then, now = (found.relation if found else Relation.SILENT for found in (one.before, one.after))
    if now is Relation.SAME:
        return "now alike"
    if then is Relation.SAME and now is not Relation.SILENT:
        return "now different"
    if now is Relation.SILENT:
        return "nothing to compare any more"
    return "now to be compared" if then is Relation.SILENT else ""


def _difference(one: Shown) -> str:
    return f"{FIELDS.get(one.field, one.field)}: {one.a or NOT_SAID} / {one.b or NOT_SAID}"


def _readings(found: Found) -> tuple[str, ...]:
    return tuple(
        f"read as {' and '.join(f'“{each}”' for each in (a, b) if each)}: {WORDS[relation]}"
        for a, b, relation in found.readings
    )


def _answered(found: Answer) -> str:
    severity = "" if found.severity is Severity.NONE else f", {SEVERITIES[found.severity]}"
    missing = f", missing: {listed(sorted(found.missing))}" if found.missing else ""
    return f"{found.verdict.value}{severity}{missing}"


def _moved(one: Failure) -> list[str]:
    """The date that moved; each one where readings or clashes give several."""
    then, now = (dues(found) for found in (one.before, one.after))
    if then == now or not (then or now):
        return []
    words = [listed((long_date(day) for day in days), "or") or "none" for days in (then, now)]
    return [f"last good day: {words[0]} → {words[1]}"]


def dues(found: Answer | None) -> list[date]:
    """Every last good day that an answer names, under whatever reading; each once."""
    if found is None:
        return []
    days = (
        each.due for one in found.findings for _, each in one.judgements if one.verdict is not Verdict.DOES_NOT_APPLY
    )
    return sorted({day for day in days if day is not None})


def _runs(one: Boundary) -> Iterator[str]:
    """The steps of a count, days that follow each other together: `1–4 Tuesday 6 January to Friday 9 January 2026`."""
    run: list[tuple[int, date]] = []
    for number, day in one.counted:
        if run and abs((day - run[-1][1]).days) != 1:
            yield _run(run)
            run = []
        run.append((number, day))
    if run:
        yield _run(run)


def _run(run: Sequence[tuple[int, date]]) -> str:
    (first, start), (last, end) = run[0], run[-1]
    return f"{first} {long_date(start)}" if first == last else f"{first}–{last} {long_date(start)} to {long_date(end)}"


def _scenario(case: Case, days: Iterable[str], looked: str, found: Answer, vocabulary: Vocabulary) -> Iterator[str]:
    """A scenario to write: the days of its events as they are to stand there, and what the draft answers."""
    subject = vocabulary.topic[found.topic].subject
    yield "Scenario: <in words, the case that matters>"
    given = [[vocabulary.fact[fact].label] for fact, value in case.facts.items() if value]
    for event, day in zip(case.events, days, strict=True):
        lines = happened_steps(event, vocabulary)
        given.append([f"{vocabulary.event[event.event].label} on {day}", *lines[1:]])
    steps = [*with_keyword("Given", given), f"When the case is looked at on {looked}"]
    if found.verdict is Verdict.NOT_MET and found.missing:
        steps += [
            f"Then the rule on {subject} is not met, missing:",
            *(f"  | {one} |" for one in sorted(found.missing)),
        ]
    elif found.verdict in SAID_AS:
        steps.append(f"Then the rule on {subject} {SAID_AS[found.verdict][0]}")
    elif found.verdict in {Verdict.MET, Verdict.NOT_MET}:
        steps.append(f"Then the rule on {subject} is {found.verdict.value}")
    else:
        steps.append(f"Then {subject} {verb(subject)} {found.verdict.value}")
    steps += [f"And that is {SEVERITIES[found.severity]}"] if found.severity is not Severity.NONE else []
    yield from (f"  {line}" for line in steps)


def _days(one: Sentence) -> Iterator[str]:
    """The days of a sentence's events, the one that the writer works out left open."""
    for event in one.case.events:
        left_open = (event.event, event.day) == (one.open_event, one.open_on)
        yield one.open_day if left_open else long_date(event.day)
