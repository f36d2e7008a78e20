"""A plan in words: for a terminal, for a committee paper, and as the plain values of its JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from attrs import frozen

from cinmodel.boundaries import Boundary, Example, Sentence
from cinmodel.cases import Case
from cinmodel.changes import ADDED, CHANGED, CITED, REMOVED, Change, ClauseChange, FieldChange, stale
from cinmodel.clauses import printed
from cinmodel.evaluation import Answer
from cinmodel.failures import Failure
from cinmodel.limits import ANOTHER_DAY, CROSSES, Crossing
from cinmodel.parting import Shown
from cinmodel.plans import NEW, OTHERWISE, RESOLVED, DoubtChange, Flip, Plan, Smallest, name_of
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.relations import Found, Relation
from cinmodel.reports.evidence import question, witness_values
from cinmodel.reports.gherkin import SEVERITIES, happened_steps, scenario, verb, with_keyword
from cinmodel.reports.relations import FIELDS, WORDS, witness_line
from cinmodel.steps import SAID_AS
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import listed, long_date

NOTHING = "Nothing changes."
NOT_SAID = "not stated"
VOCABULARY = (
    "The vocabulary changes too: labels, or what counts as what. Both sides are judged by the draft's, so that a change "
    "of the vocabulary alone shows in no verdict here; run cinmodel lint and cinmodel compare for it."
)
CHECK = (
    "The dates are left open and the days are counted out: work each date out from the document and a calendar, and check "
    "the count. Scenarios are the second witness only if their dates do not come from the program."
)
FOOT = "This says what documents say. It does not say what the law is, and stricter is not better."


@frozen
class Entry:
    """A line, with lines under it, and Gherkin under those."""

    text: str
    under: tuple[str, ...] = ()
    gherkin: tuple[str, ...] = ()


@frozen
class Section:
    """A heading, and what there is to say under it."""

    heading: str
    entries: tuple[Entry, ...]
    foot: str = ""


def text(plan: Plan, draft: str, against: str) -> str:
    """The plan for a terminal."""
    lines = [summary(plan, draft, against)]
    for section in _sections(plan):
        lines += ["", section.heading]
        for entry in section.entries:
            lines += [f"  {entry.text}", *(f"    {one}" for one in entry.under)]
            lines += [f"      {line}" for one in entry.gherkin for line in one.split("\n")]
        lines += [f"  {section.foot}"] if section.foot else []
    return "\n".join([*lines, *(["", FOOT] if plan else [])]) + "\n"


def markdown(plan: Plan, draft: str, against: str) -> str:
    """The plan for a committee paper or a pull request."""
    lines = ["# What the draft changes", "", _safe(summary(plan, draft, against))]
    for section in _sections(plan):
        lines += ["", f"## {section.heading}", ""]
        for entry in section.entries:
            lines += [f"- {_safe(entry.text)}", *(f"  - {_safe(one)}" for one in entry.under)]
            for one in entry.gherkin:
                lines += ["", *_indented(["```gherkin", *one.split("\n"), "```"]), ""]
        lines += ["", section.foot] if section.foot else []
    return "\n".join([*lines, *(["", f"*{FOOT}*"] if plan else [])]) + "\n"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _safe(line: str) -> str:
    """Text that Markdown shows as it stands."""
    for sign in ("\\", "*", "_", "<", "[", "`", "#"):
        line = line.replace(sign, f"\\{sign}")
    return line


def summary(plan: Plan, draft: str, against: str) -> str:
    """How many of each, in one line."""
    if not plan:
        return f"{draft} against {against}: {NOTHING[0].lower()}{NOTHING[1:]}"
    sorts = [one.sort for one in plan.changes.provisions]
    counted = [f"{_many(sorts.count(sort), 'provision')} {sort}" for sort in (ADDED, REMOVED, CHANGED) if sort in sorts]
    failing = sum(not one.failed_before for one in plan.failures)
    counted += [f"{_many(failing, 'scenario')} now {'fails' if failing == 1 else 'fail'}"]
    counted += [f"{_many(len(plan.flips), 'part')} of the comparison {'flips' if len(plan.flips) == 1 else 'flip'}"]
    return f"{draft} against {against}: {', '.join(counted)}."


def change_lines(plan: Plan) -> list[str]:
    """What changes of documents and provisions, field by field, without what that leads to."""
    told = _Told(plan)
    entries = [Entry(told.field(authority, one)) for authority, one in plan.changes.covers]
    entries += [Entry(VOCABULARY)] if plan.vocabulary_changed else []
    entries += [told.change(one) for one in plan.changes.provisions]
    return [line for entry in entries for line in (f"  {entry.text}", *(f"    {under}" for under in entry.under))]


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _sections(plan: Plan) -> Iterator[Section]:
    """What there is to say, in order; what there is nothing to say of is left out."""
    told = _Told(plan)
    cover = [Entry(told.field(authority, one)) for authority, one in plan.changes.covers]
    cover += [Entry(VOCABULARY)] if plan.vocabulary_changed else []
    for heading, entries, foot in (
        ("The document itself", cover, ""),
        ("Provisions", [told.change(one) for one in plan.changes.provisions], ""),
        ("Scenarios that fail", [told.failure(one) for one in plan.failures], ""),
        ("The comparison", [*told.rows(), *(told.flip(one) for one in plan.flips)], ""),
        ("The smallest case whose answer changes", [told.smallest(one) for one in plan.smallest], ""),
        ("Contradictions and ambiguities", [told.doubt(one) for one in plan.doubts], ""),
        ("Clauses", [told.clause(one) for one in plan.changes.clauses], ""),
        ("National time limits", [told.crossing(one) for one in plan.crossings], ""),
        (
            "Work left",
            [
                *told.stale(),
                *told.to_amend(),
                *(told.boundary(one) for one in plan.boundaries),
                *(told.example(one) for one in plan.examples),
            ],
            CHECK,
        ),
    ):
        if entries:
            yield Section(heading, tuple(entries), foot)


class _Told:
    """The parts of a plan in words."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.before = {one.id: one for one in plan.before}
        self.after = {one.id: one for one in plan.after}
        self.vocabulary = (plan.after or plan.before)[0].vocabulary

    def procedure(self, authority: str) -> Procedure:
        return self.after.get(authority) or self.before[authority]

    def name(self, authority: str) -> str:
        return self.procedure(authority).authority.name

    def asked(self, topic: str) -> str:
        return self.vocabulary.topic[topic].question

    def field(self, authority: str, one: FieldChange) -> str:
        return f"{self.name(authority)}, {_field(one)}"

    def change(self, one: Change) -> Entry:
        provision = one.provision
        where = f"{self.name(one.authority)}, {provision.kind}.{provision.id} ({self.asked(provision.topic)})"
        if one.sort == CHANGED:
            return Entry(f"{where} changes", tuple(_field(each) for each in one.fields))
        scope = provision.scope(self.vocabulary)
        whole = f"{provision.position(self.vocabulary)}{f', {scope}' if scope else ''} ({provision.strength.value})"
        return Entry(f"{where} is {one.sort}", (whole, provision.says))

    def failure(self, one: Failure) -> Entry:
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
        for one in self.plan.rows:
            words = [
                status.value.replace("-", " ") if status else "no procedure speaks"
                for status in (one.before, one.after)
            ]
            yield Entry(f"{self.asked(one.topic)} The row: {words[0]} → {words[1]}")

    def flip(self, one: Flip) -> Entry:
        names = f"{self.name(one.a)} and {self.name(one.b)}"
        then, now = (WORDS[found.relation] if found else WORDS[Relation.SILENT] for found in (one.before, one.after))
        turned = f" – {turned_to(one)}" if turned_to(one) else ""
        relation = f"{then} → {now}{turned}" if then != now else f"{now}, as before"
        under = [f"they differ now in {_difference(each)}" for each in one.now_apart]
        under += [f"they no longer differ as before in {_difference(each)}" for each in one.now_alike]
        under += _readings(one.after) if one.after else ()
        return Entry(f"{self.asked(one.topic)} {names}: {relation}", tuple(under))

    def smallest(self, one: Smallest) -> Entry:
        where = f"{self.name(one.change.authority)}, {one.change.provision.id}"
        tried = f" ({one.searched:,} cases tried)" if one.searched else ""
        if one.witness is None:
            return Entry(f"{where}: {one.why}{tried}")
        shown = scenario(one.witness, one.sides).split("\n")[1:]
        return Entry(f"{where}: {witness_line(one.witness, one.sides)}{tried}", (), ("\n".join(shown),))

    def doubt(self, one: DoubtChange) -> Entry:
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
        now = "" if one.now == CITED else f"; it is now {one.now}"
        return Entry(f"{self.name(one.authority)} {printed(one.at)}: {one.change}{now}")

    def crossing(self, one: Crossing) -> Entry:
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
        for one in self.plan.changes.provisions:
            for words in stale(one):
                yield Entry(
                    f"{self.name(one.authority)}, {one.provision.id}: the figure changes, and here it does not: {words}"
                )

    def to_amend(self) -> Iterator[Entry]:
        for one in self.plan.failures:
            scenario = one.scenario
            yield Entry(
                f"amend or confirm features/{scenario.feature}:{one.step.line or scenario.line} ({scenario.name})"
            )

    def boundary(self, one: Boundary) -> Entry:
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
    then, now = (_dues(found) for found in (one.before, one.after))
    if then == now or not (then or now):
        return []
    words = [listed((long_date(day) for day in days), "or") or "none" for days in (then, now)]
    return [f"last good day: {words[0]} → {words[1]}"]


def _dues(found: Answer | None) -> list[date]:
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


def plan_values(plan: Plan, draft: str, against: str) -> dict[str, Any]:
    """The plan as plain values."""
    sorts: dict[str, list[dict[str, Any]]] = {ADDED: [], REMOVED: [], CHANGED: []}
    for one in plan.changes.provisions:
        sorts[one.sort].append(_change_values(one))
    told = _Told(plan) if plan else None
    doubts: dict[str, list[dict[str, Any]]] = {NEW: [], RESOLVED: [], OTHERWISE: []}
    for each in plan.doubts:
        doubts[each.change].append(_doubt_values(each, told))
    return {
        "draft": draft,
        "against": against,
        "changes": bool(plan),
        "vocabulary_changed": plan.vocabulary_changed,
        "authorities": [{"authority": name, **_field_values(one)} for name, one in plan.changes.covers],
        "provisions": sorts,
        "scenarios": [_failure_values(one) for one in plan.failures],
        "relations": [_flip_values(one) for one in plan.flips],
        "rows": [
            {"topic": one.topic, "before": one.before and one.before.value, "after": one.after and one.after.value}
            for one in plan.rows
        ],
        "witnesses": {
            name_of(one.change): {**witness_values(one.witness, one.sides), "searched": one.searched}
            for one in plan.smallest if one.witness is not None
        },
        "without_witness": [
            {"authority": one.change.authority, "provision": one.change.provision.id, "why": one.why, "searched": one.searched}
            for one in plan.smallest if one.witness is None
        ],
        "doubts": doubts,
        "clauses": [
            {"authority": one.authority, "at": printed(one.at), "change": one.change, "now": one.now}
            for one in plan.changes.clauses
        ],
        "limits": [_limit_values(one) for one in plan.crossings],
        "work": {
            "stale": [
                {"authority": one.authority, "provision": one.provision.id, "words": words}
                for one in plan.changes.provisions
                for words in stale(one)
            ],
            "amend": [{"file": f"features/{one.scenario.feature}", "line": one.step.line} for one in plan.failures],
            "boundaries": [_boundary_values(one, told) for one in plan.boundaries],
            "examples": [
                {"authority": one.authority, "provision": one.provision, "sentence": told.example(one).gherkin[0]}
                for one in plan.examples
                if told is not None
            ],
        },
    }  # fmt: skip


def _field_values(one: FieldChange) -> dict[str, str | None]:
    return {"field": one.field, "before": one.before, "after": one.after}


def _change_values(one: Change) -> dict[str, Any]:
    provision = one.provision
    values = {"authority": one.authority, "provision": provision.id, "kind": provision.kind, "topic": provision.topic}
    if one.sort == CHANGED:
        return {**values, "fields": [_field_values(each) for each in one.fields]}
    return {**values, "says": provision.says, "value": provision.value()}


def _failure_values(one: Failure) -> dict[str, Any]:
    return {
        "file": f"features/{one.scenario.feature}",
        "line": one.scenario.line,
        "scenario": one.scenario.name,
        "row": one.scenario.row or None,
        "step": one.step.text,
        "step_line": one.step.line,
        "topic": one.topic or None,
        "detail": one.detail,
        "before": _answer_values(one.before),
        "after": _answer_values(one.after),
        "failed_before": one.failed_before,
    }


def _answer_values(found: Answer | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {
        "verdict": found.verdict.hyphenated,
        "severity": found.severity.value,
        "due": [day.isoformat() for day in _dues(found)],
        "missing": sorted(found.missing),
    }


def _flip_values(one: Flip) -> dict[str, Any]:
    return {
        "topic": one.topic,
        "a": one.a,
        "b": one.b,
        "before": _relation(one.before),
        "after": _relation(one.after),
        "now": turned_to(one) or None,
        "now_apart": [{"field": each.field, "a": each.a, "b": each.b} for each in one.now_apart],
        "now_alike": [{"field": each.field, "a": each.a, "b": each.b} for each in one.now_alike],
    }


def _relation(found: Found | None) -> str | None:
    return None if found is None else found.relation.value


def _doubt_values(one: DoubtChange, told: _Told | None) -> dict[str, Any]:
    doubt = one.doubt
    side = {} if told is None else told.before if one.change == RESOLVED else told.after
    return {
        "authority": doubt.authority,
        "topic": doubt.topic,
        "sort": doubt.sort,
        "provisions": list(doubt.provisions),
        "matters": doubt.matters,
        "days": doubt.days,
        "question": question(doubt, side[doubt.authority]),
    }


def _limit_values(one: Crossing) -> dict[str, Any]:
    days = {"start": one.start, "due": one.due, "latest": one.latest}
    return {
        "limit": one.limit.id,
        "topic": one.limit.topic,
        "authority": one.authority,
        "provision": one.provision,
        "state": one.state.replace(" ", "-"),
        **{name: day and day.isoformat() for name, day in days.items()},
        "within": str(one.limit.within),
        "source": one.limit.source,
        "place": one.limit.place or None,
    }


def _boundary_values(one: Boundary, told: _Told | None) -> dict[str, Any]:
    return {
        "authority": one.authority,
        "provision": one.provision,
        "reading": one.reading or None,
        "span": str(one.span),
        "from": one.start.isoformat(),
        "counted": [{"number": number, "on": day.isoformat()} for number, day in one.counted],
        "not_counted": [day.isoformat() for day in one.off],
        "sentences": [] if told is None else list(told.boundary(one).gherkin),
    }
