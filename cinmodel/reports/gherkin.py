"""Witnesses as scenarios: one feature file for each family of topics, which parses, lints and runs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cinmodel.cases import Carried, Happening
from cinmodel.evidence import Evidence
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.reports.timelines import title
from cinmodel.spans import Span
from cinmodel.steps import FAULT_WORDS, SAID_AS
from cinmodel.vocabulary import NAMED, NOBODY, Holds, Vocabulary
from cinmodel.witnesses import Position, Witness
from cinmodel.wording import listed, long_date

LONGEST_LINE = 3
"""So many names stand in one line of a step, more in a table."""

PREPOSITIONS = frozenset(
    {
        "about",
        "after",
        "at",
        "before",
        "between",
        "by",
        "during",
        "for",
        "from",
        "in",
        "of",
        "on",
        "to",
        "under",
        "when",
        "with",
    }
)

SEVERITIES = {severity: words for words, severity in FAULT_WORDS.items()}


def feature_files(found: Mapping[str, Evidence], procedures: Sequence[Procedure]) -> dict[str, str]:
    """The text of each feature file by its name; families without a witness have none."""
    vocabulary = procedures[0].vocabulary
    files = {}
    for family, row in vocabulary.family.items():
        topics = [name for name, topic in vocabulary.topic.items() if topic.family == family]
        rules = [_rule(found[name], procedures) for name in topics if name in found and found[name].witnesses]
        if rules:
            head = [
                '# Written by "cinmodel compare" from the procedures: the smallest cases on which they part. Do not edit.',
                f"Feature: Where the procedures part: {_inside(row.label)}",
                "",
            ]
            files[f"{family}.feature"] = "\n".join([*head, "\n\n".join(rules)]) + "\n"
    return files


def _rule(found: Evidence, procedures: Sequence[Procedure]) -> str:
    topic = procedures[0].vocabulary.topic[found.topic]
    scenarios = [scenario(one, procedures, indent="    ") for one in found.witnesses]
    return "\n\n".join([f"  Rule: {topic.question}", *scenarios])


def scenario(witness: Witness, procedures: Sequence[Procedure], indent: str = "") -> str:
    """A witness as a scenario, tagged with every clause that the procedures named in it stand on."""
    vocabulary = procedures[0].vocabulary
    asked = [one for one in procedures if _answers(witness, one)]
    tags = dict.fromkeys(
        f"@cite:{one.id}:{cite.at}"
        for one in asked
        for provision in one.on_topic[witness.topic]
        for cite in provision.all_citations()
    )
    lines = [" ".join(tags), f"Scenario: {title(witness, procedures)} [{witness.id}]"]
    lines += [f"  {line}" for line in _steps(witness, asked, vocabulary)]
    return "\n".join(indent + line for line in lines)


def _answers(witness: Witness, procedure: Procedure) -> bool:
    """Whether a procedure's answer stands in the scenario: one that asks for more than the case says is left out."""
    found = witness.answers.get(procedure.id)
    return found is not None and found.verdict is not Verdict.UNKNOWN


def _steps(witness: Witness, asked: Iterable[Procedure], vocabulary: Vocabulary) -> Iterator[str]:
    given = [
        [vocabulary.fact[fact].label if value else vocabulary.fact[fact].denied]
        for fact, value in witness.case.facts.items()
    ]
    given += [happened_steps(one, vocabulary) for one in witness.case.events]
    yield from with_keyword("Given", given)
    yield f"When the case is looked at on {long_date(witness.on)}"
    told = [step for one in asked for step in _told(one.authority.name, witness, witness.answers[one.id], vocabulary)]
    yield from with_keyword("Then", told)


def with_keyword(keyword: str, steps: Iterable[Sequence[str]]) -> Iterator[str]:
    """Steps with their keyword: the first line of each, and what goes with it in further ones."""
    for place, (first, *rest) in enumerate(steps):
        yield f"{'And' if place else keyword} {first}"
        for line in rest:
            yield line if line.startswith("  |") else f"And {line}"


def happened_steps(one: Happening, vocabulary: Vocabulary) -> list[str]:
    """An event as a step, with a step for each thing that it carries."""
    lines = [f"{vocabulary.event[one.event].label} on {long_date(one.day)}"]
    for name, value in sorted(one.carries.items()):
        lines += _carried(name, value, vocabulary)
    return lines


def _carried(name: str, value: Carried, vocabulary: Vocabulary) -> list[str]:
    detail = vocabulary.detail[name]
    if isinstance(value, bool):
        return [detail.label if value else detail.denied]
    if isinstance(value, frozenset) and detail.holds in NAMED:
        labels = sorted(vocabulary.label(detail.holds, one) for one in value)
        if not labels:
            return [f"it {detail.label} {NOBODY[0] if detail.holds is not Holds.ITEM else NOBODY[1]}"]
        if len(labels) > LONGEST_LINE or any(", " in label or " and " in label for label in labels):
            return [f"it {detail.label}:", *_table(labels)]
        return [f"it {detail.label} {listed(labels)}"]
    return [f"it {detail.label} {value if isinstance(value, Span) else long_date(value)}"]  # type: ignore[arg-type]


def _told(name: str, witness: Witness, found: Position, vocabulary: Vocabulary) -> Iterator[list[str]]:
    subject = vocabulary.topic[witness.topic].subject
    if found.verdict is Verdict.NOT_MET and found.missing:
        yield [f"for {name}, the rule on {subject} is not met, missing:", *_table(found.missing)]
    elif found.verdict in SAID_AS:
        yield [f"for {name}, the rule on {subject} {SAID_AS[found.verdict][0]}"]
    elif found.verdict in {Verdict.MET, Verdict.NOT_MET}:
        yield [f"for {name}, the rule on {subject} is {found.verdict.value}"]
    else:
        yield [f"for {name}, {subject} {verb(subject)} {found.verdict.value}"]
    if found.severity is not Severity.NONE:
        yield [f"for {name}, that is {SEVERITIES[found.severity]}"]
    if found.due is not None:
        yield [f"for {name}, {subject} {verb(subject)} due by {long_date(found.due)}"]


def verb(subject: str) -> str:
    """The verb: a plural one where the noun before the first preposition is a plural."""
    words = subject.split()
    head = words[: next((place for place, word in enumerate(words) if word in PREPOSITIONS), len(words))]
    asks = words[0].startswith(("wh", "how"))
    return "are" if head and not asks and head[-1].endswith("s") and not head[-1].endswith("ss") else "is"


def _table(labels: Iterable[str]) -> list[str]:
    return [f"  | {label.replace('|', chr(92) + '|')} |" for label in labels]


def _inside(label: str) -> str:
    """A label as it stands inside a sentence."""
    return label[:1].lower() + label[1:]
