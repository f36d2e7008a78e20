"""The files that a new authority begins with: its cover, no clause accounted for, an example of each kind as comment."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from cinmodel.clauses import MOST_WORDS, WORD
from cinmodel.kinds import KINDS
from cinmodel.loading.structure import key_of
from cinmodel.procedures import Procedure
from cinmodel.provisions import Provision
from cinmodel.vocabulary import Vocabulary

_RULER = "# " + "=" * 118
_CITATION = re.compile(r'at = "[^"]*", words = "[^"]*"')
_FIELD = re.compile(r"`(\w+)`")


@frozen
class Cover:
    """What is said of a new authority before its document has been read."""

    id: str
    name: str
    title: str
    place: str
    order: int
    first_clause: str


def title_of(text: str) -> str:
    """A document's title, of which no more than eight words are kept: beyond that it may be a sentence of the document."""
    words = list(WORD.finditer(text))
    kept = text if len(words) <= MOST_WORDS else text[: words[MOST_WORDS - 1].end()]
    return "".join(letter if letter.isprintable() else " " for letter in kept).strip()


def authority_file(cover: Cover, procedures: Iterable[Procedure], texts: Mapping[str, str]) -> str:
    """The authority file to begin with. `texts` holds the files of the procedures from which the examples are taken."""
    procedures = tuple(procedures)
    lines = [
        "#:schema schemas/authority.schema.json",
        "[authority]",
        f"name = {_toml(cover.name)}",
        f"title = {_toml(cover.title)}",
        f"order = {cover.order}",
        'legal-basis = "not yet read from the document"',
        "# version, updated and review-due, where the document states them:",
        '# version = "1.0"',
        "# updated = 2026-01-05",
        "# review-due = 2027-01-05",
        "",
        "[authority.working-days]",
        f"place = {_toml(cover.place)}",
        f'assumed = "Not yet read from the document: Monday to Friday without the bank holidays of {cover.place}."',
        "",
        "# What no provision cites, by class: definition, principle, prompt, context.",
        "[clauses]",
        "",
        _RULER,
        "# One example of each kind, from other procedures. To use one, take out the # at the head of its lines, give it a",
        "# name of its own, and write what this document says: topic, strength, figures, and up to eight of its own words.",
        f'# "cinmodel cite {cover.id} ..." finds the clause to some words and prints the citation; CONTRIBUTING.md says how',
        "# a sentence becomes a provision.",
        _RULER,
    ]
    for kind, cls in KINDS.items():
        lines += ["", f"# {kind}: {_meaning(cls)}", "#"]
        lines += [f"# {line}".rstrip() for line in _example(kind, cover, procedures, texts)]
    return "\n".join(lines) + "\n"


def example_scenario(vocabulary: Vocabulary, first_clause: str) -> str:
    """A text that shows what a feature file looks like. It is none itself, and no command reads it."""
    topic = next(iter(vocabulary.topic.values()))
    return f"""\
A feature file looks like this. Save one a family of topics here, under the name that it has in the other folders
({", ".join(f"{name}.feature" for name in list(vocabulary.family)[:3])} ...); then this file may go.

Feature: {vocabulary.family[topic.family].label}

  Background:
    Given ... the ordinary history, each event with its date

  @cite:{first_clause}
  Rule: What the clause asks for, in a sentence

    Scenario: The case that matters, named in words
      Given ... what happened, with the weekday of each date
      When the case is looked at on Monday 2 February 2026
      Then {topic.subject} is in time

The README lists all steps. Work the dates out from the text and a calendar: the last good day and the first bad one.
"""


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _meaning(cls: type[Provision]) -> str:
    first = (cls.__doc__ or "").split("\n")[0]
    return _FIELD.sub(lambda found: f"`{key_of(found[1])}`", first)


def _example(kind: str, cover: Cover, procedures: Sequence[Procedure], texts: Mapping[str, str]) -> Iterator[str]:
    """The lines of the shortest plain provision of a kind, one with a figure if there is one, without its citations."""
    blocks = [
        (one.value() is None, len(block), block)
        for procedure in procedures
        for one in procedure.provisions
        if one.kind == kind and not one.readings and not one.clashes_with
        for block in [_block(texts[procedure.id], kind, one.id)]
        if block
    ]
    if not blocks:
        yield f"no procedure of this project has one yet; its keys stand in the schema under {kind!r}"
        return
    citation = f'at = "{cover.first_clause}", words = "up to eight words of the clause"'
    yield f"[{kind}.example-{kind}]"
    for line in min(blocks)[2][1:]:
        yield _CITATION.sub(citation, line)


def _block(text: str, kind: str, name: str) -> list[str]:
    """The lines of a provision from its heading to what follows; none where its heading is written in another way."""
    lines = text.replace("\r\n", "\n").split("\n")
    if f"[{kind}.{name}]" not in lines:
        return []
    start = lines.index(f"[{kind}.{name}]")
    end = next((place for place in range(start + 1, len(lines)) if lines[place][:1] in {"[", "#", ""}), len(lines))
    return lines[start:end]
