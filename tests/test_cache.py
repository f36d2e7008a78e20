"""What was found out is kept, never trusted over its inputs, and no worse for being lost."""

from __future__ import annotations

import os
from datetime import date

import pytest
from attrs import evolve
from conftest import SMALL

from cinmodel.commands import evidences as searching
from cinmodel.commands.cache import KEPT_DAYS, Cache
from cinmodel.commands.evidences import evidences, found_for
from cinmodel.evidence import evidence
from cinmodel.keys import code_key, proof_key, topic_key, vocabulary_key
from cinmodel.loading.evidences import evidence_of, evidence_text
from cinmodel.loading.project import project
from cinmodel.spans import span

TOPIC = "first-meeting-time"


@pytest.fixture
def one():
    return project(SMALL)


@pytest.fixture
def cache(tmp_path):
    return Cache(tmp_path / "kept")


def files(cache):
    return sorted(path for path in cache.folder.rglob("*") if path.is_file())


def test_the_same_is_found_from_nothing_and_from_the_cache(one, cache, monkeypatch):
    first = evidences(one, cache=cache)
    assert len(files(cache)) == len(first) == 3

    def never(*_: object) -> None:
        raise AssertionError("nothing is left to search")

    monkeypatch.setattr(searching, "evidence", never)
    assert evidences(one, cache=cache) == first


def test_evidence_is_written_and_read_back(evidence):
    for found in evidence.values():
        assert evidence_of(evidence_text(found)) == found


@pytest.mark.parametrize("text", ["", "{", "[]", '{"topic": 1}', "null", '{"topic": "first-meeting-time"}', "\0"])
def test_a_broken_file_is_as_good_as_none(one, cache, text):
    first = evidences(one, cache=cache)
    for path in files(cache):
        path.write_text(text)
    assert evidences(one, cache=cache) == first


def test_evidence_about_another_topic_is_not_used(one, cache):
    first = evidences(one, cache=cache)
    texts = [path.read_text() for path in files(cache)]
    for path, text in zip(files(cache), [*texts[1:], texts[0]], strict=True):
        path.write_text(text)
    assert evidences(one, cache=cache) == first


def test_a_cache_that_cannot_be_written_keeps_nobody_from_working(one, tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert len(evidences(one, cache=Cache(tmp_path / "file"))) == 3


def test_what_was_not_asked_for_in_a_month_goes(one, cache):
    evidences(one, [TOPIC], cache)
    [old] = files(cache)
    os.utime(old, (0, 0))
    cache.clear_old()
    assert files(cache) == []
    assert KEPT_DAYS == 30


def test_half_a_file_is_never_there(one, cache):
    evidences(one, cache=cache)
    assert all(path.suffix == ".json" for path in files(cache))


def test_every_input_is_in_the_key(one):
    def key(procedures, vocabulary=one.vocabulary, code="code"):
        return topic_key(TOPIC, procedures, (code, vocabulary_key(vocabulary)))

    alpha, beta = one.procedures
    first = key([alpha, beta])
    [provision] = alpha.on_topic[TOPIC]
    closed = evolve(alpha.authority, working_days=evolve(alpha.authority.working_days, closures=(date(2026, 1, 2),)))
    others = [
        key([evolve(alpha, provisions=(evolve(provision, within=span("11 working days")),)), beta]),
        key([evolve(alpha, authority=closed), beta]),
        key([beta, alpha]),
        key([alpha]),
        key([alpha, beta], code="other"),
        key([alpha, beta], evolve(one.vocabulary, comparison=evolve(one.vocabulary.comparison, reference_year=2025))),
        topic_key("review-frequency", [alpha, beta], ("code", vocabulary_key(one.vocabulary))),
    ]
    assert len({first, *others}) == len(others) + 1
    reworded = evolve(provision, says="Otherwise.", cites=provision.cites * 2)
    assert key([evolve(alpha, provisions=(reworded, *alpha.provisions[1:])), beta]) == first


def test_another_version_of_the_program_has_another_key(tmp_path):
    (tmp_path / "one.py").write_text("a = 1\n")
    first = code_key(tmp_path)
    (tmp_path / "one.py").write_text("a = 2\n")
    assert code_key(tmp_path) != first
    assert code_key() == code_key()


def test_several_processes_find_what_one_finds(one, cache, monkeypatch):
    monkeypatch.setattr(searching, "FEW", 0)
    assert found_for(one.procedures, cache=cache) == {
        topic: evidence(topic, one.procedures) for topic in one.vocabulary.topic
    }


def test_progress_is_told_on_a_terminal_alone(one, cache, monkeypatch, capsys):
    evidences(one, [TOPIC], cache)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    evidences(one, ["review-frequency"], cache)
    assert "searched 1 of 1 topics" in capsys.readouterr().err


def test_what_is_noted_to_hold_is_noted_under_its_own_key_alone(one, cache):
    first = proof_key({"a.feature": "Feature: a"}, one.procedures)
    assert not cache.holds(first)
    cache.note(first)
    assert cache.holds(first)
    alpha, beta = one.procedures
    shorter = evolve(alpha, provisions=(evolve(alpha.provisions[0], within=span("9 working days")),))
    assert not cache.holds(proof_key({"a.feature": "Feature: b"}, one.procedures))
    assert not cache.holds(proof_key({"a.feature": "Feature: a"}, [shorter, beta]))


def test_a_note_that_cannot_be_written_is_asked_for_again(one, tmp_path):
    (tmp_path / "file").write_text("no folder")
    cache = Cache(tmp_path / "file")
    cache.note("abc")
    assert not cache.holds("abc")
