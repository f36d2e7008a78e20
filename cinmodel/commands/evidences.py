"""The evidence on all topics: from the cache what has not changed, the rest searched for on all cores."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed

from cinmodel.commands.cache import Cache, usual_folder
from cinmodel.evidence import Evidence, evidence
from cinmodel.keys import code_key, topic_key, vocabulary_key
from cinmodel.loading.project import Project
from cinmodel.procedures import Procedure

FEW = 3
"""So few topics are searched here: to start other processes would take longer."""


def evidences(one: Project, topics: Iterable[str] | None = None, cache: Cache | None = None) -> dict[str, Evidence]:
    """What is found out about each topic that any procedure speaks on, or about some, in the vocabulary's order."""
    return found_for(one.procedures, topics, cache)


def found_for(
    procedures: Sequence[Procedure], topics: Iterable[str] | None = None, cache: Cache | None = None
) -> dict[str, Evidence]:
    """The same for procedures that stand in no one project."""
    cache = cache or Cache(usual_folder())
    vocabulary = procedures[0].vocabulary
    spoken = {topic for procedure in procedures for topic in procedure.on_topic}
    asked = [topic for topic in vocabulary.topic if topic in spoken and (topics is None or topic in set(topics))]
    of = (code_key(), vocabulary_key(vocabulary))
    keys = {topic: topic_key(topic, procedures, of) for topic in asked}
    kept = {topic: cache.get(key, topic) for topic, key in keys.items()}
    found = {topic: one for topic, one in kept.items() if one is not None}
    missing = [topic for topic in asked if topic not in found]
    for number, searched in enumerate(_searched(missing, procedures), 1):
        found[searched.topic] = searched
        cache.put(keys[searched.topic], searched)
        _progress(number, len(missing))
    if missing:
        cache.clear_old()
    return {topic: found[topic] for topic in asked}


def _searched(topics: Sequence[str], procedures: Sequence[Procedure]) -> Iterator[Evidence]:
    if len(topics) <= FEW:
        yield from (evidence(topic, procedures) for topic in topics)
        return
    with ProcessPoolExecutor(os.cpu_count(), initializer=_take, initargs=(tuple(procedures),)) as pool:
        # The topics that most is said on take longest: they begin first.
        said = {topic: sum(len(one.on_topic.get(topic, ())) for one in procedures) for topic in topics}
        waiting = [pool.submit(_evidence, topic) for topic in sorted(topics, key=lambda topic: -said[topic])]
        yield from (done.result() for done in as_completed(waiting))


_PROCEDURES: list[Procedure] = []
"""What a process that searches works on."""


def _take(procedures: tuple[Procedure, ...]) -> None:
    _PROCEDURES[:] = procedures


def _evidence(topic: str) -> Evidence:
    return evidence(topic, _PROCEDURES)


def _progress(number: int, of: int) -> None:
    """Say on a terminal how far the search is; in a pipe nothing."""
    if sys.stderr.isatty():
        end = "\n" if number == of else ""
        print(f"\rsearched {number} of {of} topics", end=end, file=sys.stderr, flush=True)
