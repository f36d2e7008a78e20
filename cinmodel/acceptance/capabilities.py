"""What a system claims, and where it is known to deviate: a file of the adopter's own.

[system]
name = "Example"
version = "2.1"

[claims]
topics = ["first-meeting-time", "visit-frequency"]
leave-out = ["@cite:app1/33"]

[[deviations]]
topic = "visit-frequency"
scenario = "The visit is late"
reason = "our calendar knows no bank holidays yet"
until = 2027-03-31
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from attrs import field, frozen
from cattrs import BaseValidationError

from cinmodel.acceptance.trials import Suite, Trial
from cinmodel.diagnostics import Mistake, Mistakes, Refusal, nearest, quoted
from cinmodel.loading.documents import Document
from cinmodel.loading.structure import Problem, Problems, problems_of, strict_converter, structure_by_keys


@frozen
class System:
    """The system under test, as its developer names it."""

    name: str
    version: str = ""


@frozen
class Claims:
    """The topics that a system keeps, and the tags of scenarios among them that it leaves out."""

    topics: tuple[str, ...]
    leave_out: tuple[str, ...] = ()


@frozen
class Deviation:
    """Where a system is known to answer otherwise: on a topic, in a scenario or under a tag. `until` is the last day."""

    reason: str
    until: date
    topic: str = ""
    scenario: str = ""
    tag: str = ""

    def covers(self, trial: Trial) -> bool:
        """Whether a trial is one of those in which the system is known to deviate."""
        return (
            self.topic in {"", trial.topic}
            and self.scenario in {"", trial.scenario.name}
            and (not self.tag or self.tag in trial.tags)
        )

    @property
    def name(self) -> str:
        """What it covers."""
        return ", ".join(
            part for part in (self.topic, quoted(self.scenario) if self.scenario else "", self.tag) if part
        )


@frozen
class Capabilities:
    """What a system claims; without claims it claims every topic."""

    system: System
    claims: Claims | None = None
    deviations: tuple[Deviation, ...] = field(default=())

    def claimed(self, trial: Trial) -> bool:
        """Whether a trial is about what the system claims."""
        claims = self.claims
        return claims is None or (trial.topic in claims.topics and not set(trial.tags) & set(claims.leave_out))

    def deviation(self, trial: Trial, on: date) -> Deviation | None:
        """The known deviation that covers a trial on a day."""
        return next((one for one in self.deviations if on <= one.until and one.covers(trial)), None)


_KEYS = ("system", "claims", "deviations")


def capabilities(document: Document, suite: Suite) -> Capabilities:
    """The capabilities that a document declares, each name held against the trials.

    Raises:
        Mistakes: everything wrong with it.

    """
    problems: list[Problem] = [
        ((key,), f"{quoted(key)} is not a key here", nearest(key, _KEYS)) for key in document.values if key not in _KEYS
    ]
    converter = strict_converter()

    def read(cls: type, value: Any, path: tuple[str | int, ...]) -> Any:
        try:
            return structure_by_keys(converter, cls)(value, cls)
        except (BaseValidationError, Problems, Refusal) as error:
            problems.extend(((*path, *inner), what, cure) for inner, what, cure in problems_of(error))
            return None

    values = document.values
    if "system" not in values:
        problems.append(((), "the system is not named", 'write [system] and name = "..."'))
    system = read(System, values.get("system", {"name": "-"}), ("system",))
    claims = read(Claims, values["claims"], ("claims",)) if "claims" in values else None
    rows = values.get("deviations", [])
    if not isinstance(rows, list):
        problems.append((("deviations",), '"deviations" is not a list', "write each under [[deviations]]"))
        rows = []
    deviations = [(place, read(Deviation, row, ("deviations", place))) for place, row in enumerate(rows)]
    if claims is not None:
        problems.extend(_unknown_claims(claims, suite))
    for place, one in deviations:
        if one is not None:
            problems.extend((("deviations", place, *path), what, cure) for path, what, cure in _astray(one, suite))
    if problems:
        raise Mistakes(document.mistake(*problem) for problem in problems)
    return Capabilities(system, claims, tuple(one for _, one in deviations))


def chosen(suite: Suite, topics: Iterable[str], tags: Iterable[str]) -> Callable[[Trial], bool]:
    """Whether a trial is among those of some topics and tags; all are where none is named.

    Raises:
        Mistakes: no trial has such a topic or tag.

    """
    topics, tags = set(topics), set(tags)
    known = {tag for one in suite.trials for tag in one.tags}
    problems = [("--topic", *_no_topic(one, suite)) for one in sorted(topics - set(suite.topics))]
    problems += [("--tag", *_no_tag(one, known)) for one in sorted(tags - known)]
    if problems:
        raise Mistakes(Mistake(option, 0, what, cure) for option, what, cure in problems)
    return lambda one: (not topics or one.topic in topics) and (not tags or bool(tags & set(one.tags)))


def _unknown_claims(claims: Claims, suite: Suite) -> Iterator[Problem]:
    tags = {tag for one in suite.trials for tag in one.tags}
    for place, topic in enumerate(claims.topics):
        if topic not in suite.topics:
            yield ("claims", "topics", place), *_no_topic(topic, suite)
    for place, tag in enumerate(claims.leave_out):
        if tag not in tags:
            yield ("claims", "leave-out", place), *_no_tag(tag, tags)
    if not claims.topics:
        yield ("claims", "topics"), "no topic is claimed", "name one, or leave [claims] out to claim all"


def _astray(one: Deviation, suite: Suite) -> Iterator[Problem]:
    """What a deviation names that no trial has."""
    if not (one.topic or one.scenario or one.tag):
        yield (), "the deviation covers nothing", "name a topic, a scenario or a tag"
        return
    known: dict[str, tuple[str, set[str]]] = {
        "topic": (one.topic, set(suite.topics)),
        "scenario": (one.scenario, {each.scenario.name for each in suite.trials}),
        "tag": (one.tag, {tag for each in suite.trials for tag in each.tags}),
    }
    astray = [(key, name, names) for key, (name, names) in known.items() if name and name not in names]
    for key, name, names in astray:
        yield (key,), f"{quoted(name)} is no {key} of these scenarios", nearest(name, sorted(names))
    if not astray and not any(map(one.covers, suite.trials)):
        yield (), "no scenario has all that the deviation names", "take out what does not belong together"


def _no_topic(name: str, suite: Suite) -> tuple[str, str]:
    if name in suite.procedure.vocabulary.topic:
        what = f"no scenario of {suite.procedure.id} asks for {quoted(name)}"
        return what, "take it out: there is nothing to be held against"
    return f"{quoted(name)} is not a topic", nearest(name, suite.topics)


def _no_tag(name: str, tags: Iterable[str]) -> tuple[str, str]:
    return f"no scenario has the tag {quoted(name)}", nearest(name, sorted(tags), "write @cite: and a locator")
