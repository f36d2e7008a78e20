"""Relations, witnesses and doubts in words: for the document, for the table of pairs, and for `cinmodel witness`."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from attrs import frozen

from cinmodel.doubts import Doubt
from cinmodel.evidence import BOTH_STATE, EQUAL, Evidence, Pair
from cinmodel.inheritance import Inheritance
from cinmodel.parting import Shown
from cinmodel.procedures import Procedure
from cinmodel.relations import Relation
from cinmodel.reports.cells import plain
from cinmodel.reports.evidence import is_inherited, question
from cinmodel.reports.timelines import facts, timeline
from cinmodel.witnesses import Witness
from cinmodel.wording import listed, long_date

WORDS = {
    Relation.SAME: "the same",
    Relation.STRICTER: "the first is stricter",
    Relation.LOOSER: "the first is looser",
    Relation.INCOMPARABLE: "part both ways",
    Relation.WIDER: "the first is wider",
    Relation.NARROWER: "the first is narrower",
    Relation.DEPENDS: "depends on the reading",
    Relation.SILENT: "one is silent",
    Relation.BOTH_STATE: "both state it",
}

MEANINGS = {
    "the same": "equal in every field, or no case tried tells them apart: the number of cases stands beside it",
    "stricter, looser": "over all cases tried, the one is never less gravely at fault than the other, and sometimes more; neither is better",
    "wider, narrower": "the one calls for a plan, meeting or service in every case in which the other does, and in more",
    "part both ways": "each is at fault, or calls for something, in a case in which the other is not; or they part without a fault",
    "depends on the reading": "the relation is another one under another reading of a document; each is listed",
    "inherited": "they agree in clauses that are near-identical: it is one text, not two opinions",
}

FIELDS = {
    "answer": "what counts as done",
    "end": "when it ends",
    "agreed": "a span agreed for the child",
    "items": "items",
    "who": "people and roles",
    "variant": "a provision of its own",
}
"""What differences are called, where the name of the field does not say it."""

COLUMNS = (
    "topic",
    "a",
    "b",
    "relation",
    "how",
    "cases",
    "inherited",
    "difference",
    "a says",
    "b says",
    "witness",
    "note",
)


@frozen(eq=False)
class Findings:
    """All evidence, with whose it is and which wording is inherited."""

    evidence: Mapping[str, Evidence]
    procedures: Sequence[Procedure]
    inherited: Inheritance

    def name(self, authority: str) -> str:
        """What an authority is called."""
        return self._by_id()[authority].authority.name

    def is_inherited(self, pair: Pair) -> bool:
        """Whether two procedures agree in near-identical clauses."""
        return is_inherited(pair, self._by_id(), self.inherited)

    def question(self, doubt: Doubt) -> str:
        """What would settle a doubt."""
        return question(doubt, self._by_id()[doubt.authority])

    def _by_id(self) -> dict[str, Procedure]:
        return {one.id: one for one in self.procedures}


def pair_words(pair: Pair, told: Findings) -> str:
    """`Devon and Essex: the first is stricter`."""
    inherited = " (inherited)" if told.is_inherited(pair) else ""
    return f"{listed(map(told.name, (pair.a, pair.b)))}: {WORDS[pair.found.relation]}{inherited}"


def pair_line(pair: Pair, told: Findings) -> str:
    """`Devon and Essex: the first is stricter (22,125 cases tried). Value: 15 working days / 10 days [visits-2]`."""
    names = listed(map(told.name, (pair.a, pair.b)))
    how = {EQUAL: "equal in every field", BOTH_STATE: ""}.get(pair.how, f"{pair.searched:,} cases tried")
    notes = [note for note in (how, "inherited wording" if told.is_inherited(pair) else "") if note]
    text = f"{names}: {WORDS[pair.found.relation]}" + (f" ({', '.join(notes)})" if notes else "")
    parts = [text, *_differences(pair.differences, told, pair), *_readings(pair)]
    if pair.witnesses:
        parts.append(f"shown by {listed(pair.witnesses)}")
    if pair.found.note:
        parts.append(pair.found.note)
    return ". ".join(part[:1].upper() + part[1:] for part in parts) + "."


def _differences(several: Iterable[Shown], told: Findings, pair: Pair) -> Iterator[str]:
    """Each difference; what stands in one of two sets alone together, with the witness that shows it."""
    alone: dict[tuple[str, str, str | None], list[str]] = {}
    for one in several:
        if one.a is not None and one.b is not None:
            yield f"{FIELDS.get(one.field, one.field)}: {one.a} / {one.b}{_shown(one.witness)}"
        else:
            whose, text = (pair.a, one.a) if one.a is not None else (pair.b, one.b)
            alone.setdefault((one.field, whose, one.witness), []).append(text or "not stated")
    for (field, whose, witness), texts in alone.items():
        yield f"{FIELDS.get(field, field)}, {told.name(whose)} alone: {'; '.join(texts)}{_shown(witness)}"


def _shown(witness: str | None) -> str:
    return f" [{witness}]" if witness else " [no case tried shows it]"


def _readings(pair: Pair) -> Iterator[str]:
    for a, b, relation in pair.found.readings:
        read = " and ".join(f"“{one}”" for one in (a, b) if one)
        yield f"read as {read}: {WORDS[relation]}"


def witness_line(witness: Witness, procedures: Sequence[Procedure]) -> str:
    """The timeline of a witness in one line."""
    vocabulary = procedures[0].vocabulary
    given = listed(facts(witness, vocabulary))
    days: dict[date, list[str]] = {}
    for day, text in timeline(witness, procedures):
        days.setdefault(day, []).append(text)
    told = [f"{long_date(day)}: {', '.join(texts)}" for day, texts in days.items()]
    return "; ".join([f"given that {given}" if given else "", *told]).removeprefix("; ")


def doubt_line(doubt: Doubt, told: Findings) -> str:
    """What a document leaves open, whether it matters, and the question that would settle it."""
    topic = told.procedures[0].vocabulary.topic[doubt.topic].question
    if not doubt.matters:
        matters = "no verdict depends on it in any case tried"
    else:
        days = f", by at most {doubt.days} days" if doubt.days else ""
        matters = f"it matters{days} [{doubt.witness}]" if doubt.witness else f"it matters{days}"
    return f"{topic} ({doubt.sort}) {told.question(doubt)} – {matters}"


def agreement(told: Findings) -> dict[tuple[str, str], Counter[str]]:
    """For each two procedures on how many topics they are the same, of these inherited, otherwise, or one is silent."""
    counted: dict[tuple[str, str], Counter[str]] = {}
    for one in told.evidence.values():
        for pair in one.pairs:
            here = counted.setdefault((pair.a, pair.b), Counter())
            if pair.found.relation is Relation.SILENT:
                here["silent"] += 1
            elif pair.found.relation is Relation.BOTH_STATE:
                here["guidance"] += 1
            else:
                here["same" if pair.found.relation is Relation.SAME else "otherwise"] += 1
                here["inherited"] += told.is_inherited(pair)
    return counted


def summary(told: Findings) -> str:
    """How many of the pairs stand how, for a terminal."""
    pairs = [pair for one in told.evidence.values() for pair in one.pairs]
    counted = Counter(pair.found.relation for pair in pairs)
    searched = sum(one.searched for one in told.evidence.values())
    witnesses = sum(len(one.witnesses) for one in told.evidence.values())
    text = ", ".join(f"{counted[relation]} {relation.value}" for relation in Relation if counted[relation])
    doubts = [doubt for one in told.evidence.values() for doubt in one.doubts]
    matter = sum(doubt.matters for doubt in doubts)
    return (
        f"{text} of {len(pairs)} pairs; {searched:,} cases tried, {witnesses} witnesses; "
        f"{matter} of {len(doubts)} doubts matter\n"
    )


def pairs_comma_separated(told: Findings) -> str:
    """One row for each difference of two procedures, and one for each pair without, for spreadsheets."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in told.evidence.values():
        for pair in one.pairs:
            if pair.found.relation is Relation.SILENT:
                continue
            start = [pair.topic, pair.a, pair.b, pair.found.relation.value, pair.how, pair.searched]
            start.append("yes" if told.is_inherited(pair) else "no")
            rows = [[each.field, each.a or "", each.b or "", each.witness or ""] for each in pair.differences]
            for row in rows or [["", "", "", ""]]:
                writer.writerow([plain(value) for value in (*start, *row, pair.found.note)])
    return out.getvalue()
