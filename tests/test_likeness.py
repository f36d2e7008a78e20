"""Near-identical clauses are found in the sources, kept as locators and a similarity, and mark agreement as inherited."""

from __future__ import annotations

import json

import pytest
from conftest import ROOT

from cinmodel.clauses import Clause, read_source
from cinmodel.inheritance import Likeness, inheritance, likeness_text, likenesses

LONG = "the plan is looked at anew every so often by everybody who has a part in it"


def clauses(*texts):
    return tuple(Clause(f"1/{number}", text, "", number) for number, text in enumerate(texts, 1))


def test_the_same_paragraph_is_alike_and_another_one_is_not():
    found = likenesses({"a": clauses(LONG, "something else is said here and nowhere"), "b": clauses(LONG)})
    assert found == [Likeness("a", "1/1", "b", "1/1", 1.0)]


def test_one_changed_word_of_sixteen_leaves_it_near():
    """Of fourteen runs of three words three hold the word: eleven are shared, of seventeen in all."""
    [found] = likenesses({"a": clauses(LONG), "b": clauses(LONG.replace("often", "rarely"))})
    assert found.similarity == round(12 / 18, 2)


def test_a_short_clause_says_nothing_about_where_it_comes_from():
    assert likenesses({"a": clauses("The plan is made"), "b": clauses("The plan is made")}) == []


def test_clauses_of_one_document_are_not_compared_with_each_other():
    assert likenesses({"a": clauses(LONG, LONG)}) == []


def test_what_is_written_holds_no_words():
    text = likeness_text([Likeness("a", "1/1", "b", "2/3", 0.75)])
    assert json.loads(text) == {
        "near-identical": [{"a": "a", "a-at": "1/1", "b": "b", "b-at": "2/3", "similarity": 0.75}]
    }
    assert json.loads(likeness_text([])) == {"near-identical": []}


def test_two_clauses_are_inherited_whichever_document_comes_first():
    told = inheritance([Likeness("a", "1/1", "b", "2/3", 0.75)])
    assert told.between("a", ["1/1"], "b", ["9/9", "2/3"])
    assert told.between("b", ["2/3"], "a", ["1/1"])
    assert not told.between("a", ["2/3"], "b", ["1/1"])


def test_the_index_of_the_sources_writes_it_and_agreement_on_it_is_marked(cinmodel, small):
    for authority in ("alpha", "beta"):
        source = small / "sources" / f"{authority}.md"
        source.write_text(source.read_text().replace("every four weeks", "every four weeks, as " + LONG))
    assert cinmodel("sources", "index", "sources").status == 0
    assert "near-identical" in (small / "authorities" / "inherited.json").read_text()
    told = json.loads(cinmodel("compare", "--format", "json").out)
    assert {one["topic"]: one["inherited"] for one in told["relations"]} == {
        "first-meeting-time": False,
        "first-meeting-chair": False,
        "review-frequency": True,
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "authorities/inherited.json:1: this is not JSON"),
        ('{"near": []}', 'authorities/inherited.json:1: the file holds "near-identical" alone, a list'),
        ('{"near-identical": [\n{"a": 1}\n]}', "authorities/inherited.json:3: this is no pair of clauses"),
    ],
)
def test_a_broken_file_is_told_of_with_its_line_and_the_cure(cinmodel, small, text, said):
    (small / "authorities" / "inherited.json").write_text(text)
    ran = cinmodel("lint")
    assert ran.status == 1
    assert said in ran.out


def test_doncaster_and_the_generic_procedure_share_whole_paragraphs(real):
    between = [pair for pair in real.inherited.pairs if {pair[0], pair[2]} == {"doncaster", "generic"}]
    assert len(between) > 10
    assert (ROOT / "authorities" / "inherited.json").stat().st_size < 10_000


def test_a_source_is_read_as_its_clauses():
    assert read_source("# x\n\n[1¶1] a b\n")[1][0].locator == "1/1"
