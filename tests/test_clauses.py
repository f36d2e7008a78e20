"""Clauses of invented sources: read, cited, marked and found again."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cinmodel.citing import find
from cinmodel.clauses import (
    Clause,
    ClauseMark,
    Index,
    SourceProblem,
    SourceProblems,
    locator_from_print,
    occurs,
    printed,
    read_index,
    read_source,
    words_of,
)
from cinmodel.diagnostics import Refusal
from cinmodel.editions import Change, IndexDifference, compare_index, index_text, mark, similarity, word_difference

SOURCE = """\
# Puddleby: Boats and Ponds

## 1 Launching
[1¶1] A paper boat is launched within 3 blue moons of the ‘first rain’.

### Boats that sink
[1¶2] - the captain’s hat is handed to the duck-keeper

## app1 Form
[app1¶1] Name of the duck
"""
FORMS = [("5/1", "5¶1"), ("8.1/1", "8.1¶1"), ("app1/33", "app1¶33"), ("/51", "¶51"), ("3.4.2/6", "3.4.2¶6")]


def clause(text: str, locator: str = "1/1") -> Clause:
    return Clause(locator, text, "1 Launching", 1)


def clauses(*texts: str) -> tuple[Clause, ...]:
    return tuple(clause(text, f"1/{number}") for number, text in enumerate(texts, start=1))


def problems_of(text: str) -> list[tuple[int, str]]:
    with pytest.raises(SourceProblems) as raised:
        read_source(text)
    return [(problem.line, problem.what) for problem in raised.value.problems]


@pytest.mark.parametrize(("in_files", "in_print"), FORMS)
def test_a_locator_goes_from_files_to_print_and_back(in_files: str, in_print: str) -> None:
    assert printed(in_files) == in_print
    assert locator_from_print(in_print) == in_files


@pytest.mark.parametrize(
    "wrong", ["", "5", "5/", "5/0", "5/01", "5/x", "5/1/2", "5¶1", "5 /1", "[5/1]", "5/1\n", "५/1"]
)
def test_what_is_no_locator_in_files_is_refused_with_a_cure(wrong: str) -> None:
    with pytest.raises(Refusal, match="is not a locator; write section, slash and number"):
        printed(wrong)


@pytest.mark.parametrize("wrong", ["", "5", "5¶", "5¶0", "5/1", "5 ¶1", "5¶1 ", "[5¶1]"])
def test_what_is_no_locator_in_print_is_refused_with_a_cure(wrong: str) -> None:
    with pytest.raises(Refusal, match='is not a printed locator; write it as in "5¶1"'):
        locator_from_print(wrong)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Within 15 Working Days", ("within", "15", "working", "days")),
        ("step-up/step-down", ("step", "up", "step", "down")),
        ("the child’s, the child's and the child‘s", ("the", "child's", "the", "child's", "and", "the", "child's")),
        ("‘Good enough’ and 'good enough'", ("good", "enough", "and", "good", "enough")),
        ('“How to” "what to" (S17) 5.10 – £3', ("how", "to", "what", "to", "s17", "5", "10", "3")),
        ("- a_b ''", ("a", "b")),
        ("STRASSE Straße", ("strasse", "strasse")),
        ("", ()),
    ],
)
def test_words_are_folded_and_parted_at_all_but_letters_digits_and_inner_apostrophes(
    text: str, words: tuple[str, ...]
) -> None:
    assert words_of(text) == words


def test_a_source_gives_its_title_and_its_clauses_with_section_and_line() -> None:
    title, found = read_source(SOURCE)
    assert title == "Puddleby: Boats and Ponds"
    assert found == (
        Clause("1/1", "A paper boat is launched within 3 blue moons of the ‘first rain’.", "1 Launching", 4),
        Clause("1/2", "- the captain’s hat is handed to the duck-keeper", "1 Launching", 7),
        Clause("app1/1", "Name of the duck", "app1 Form", 10),
    )


def test_a_source_without_sections_has_locators_without_one() -> None:
    _, found = read_source("# Ponds\n### Scope\n[¶1] Ducks swim.\n[¶2] Boats float.")
    assert found == (Clause("/1", "Ducks swim.", "", 3), Clause("/2", "Boats float.", "", 4))


def test_a_byte_order_mark_and_carriage_returns_change_nothing() -> None:
    assert read_source("\ufeff" + SOURCE.replace("\n", "\r\n")) == read_source(SOURCE)


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    _, found = read_source("# Ponds\n[1¶1] Ducks\u2028swim\x0bor\x85fly.\n[1¶2] Boats float.")
    assert [(one.line, one.locator) for one in found] == [(2, "1/1"), (3, "1/2")]


def test_problems_come_in_the_order_of_lines_whatever_the_order_they_were_found_in() -> None:
    problems = [SourceProblem(line, "wrong", "mend it") for line in (3, 10, 1, 2, 20, 5)]
    assert [problem.line for problem in SourceProblems(problems).problems] == [1, 2, 3, 5, 10, 20]


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("Ducks swim.", '"Ducks swim." is neither a heading nor a clause'),
        ("[1¶2]", '"[1¶2]" is neither a heading nor a clause'),
        ("- [1¶2] Ducks swim.", '"- [1¶2] Ducks swim." is neither a heading nor a clause'),
        ("#Ponds", '"#Ponds" is neither a heading nor a clause'),
        ("#### Ponds", '"#### Ponds" is neither a heading nor a clause'),
        ("[1/2] Ducks swim.", '"1/2" is not a printed locator'),
        ("[1¶two] Ducks swim.", '"1¶two" is not a printed locator'),
        ("[1¶2] - ...", "the clause 1¶2 has no word"),
        ("[1¶1] Ducks swim.", "the locator 1¶1 stands at line 2 already"),
        ("# Boats", "a second title"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_its_fault(line: str, what: str) -> None:
    assert problems_of(f"# Ponds\n[1¶1] Boats float.\n{line}\n[1¶3] Ducks fly.") == [(3, what)]


def test_all_problems_of_a_source_are_told_at_once_in_the_order_of_lines_each_with_a_cure() -> None:
    text = "[1¶1] Boats float.\nDucks swim.\n\n[1¶1] Ducks fly.\n[1¶1] Boats sink."
    with pytest.raises(SourceProblems) as raised:
        read_source(text)
    assert str(raised.value).split("\n") == [
        'line 1: the source has no title; begin it with a line "# " and the title',
        'line 2: "Ducks swim." is neither a heading nor a clause; write a clause as "[5¶1] text"',
        "line 4: the locator 1¶1 stands at line 1 already; number each clause of a section once",
        "line 5: the locator 1¶1 stands at line 1 already; number each clause of a section once",
    ]


def test_no_words_occur_nowhere() -> None:
    assert not occurs("", "")
    assert not occurs("...", "- ...")


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("within 3 blue moons", True),
        ("WITHIN 3 BLUE MOONS", True),
        ("the 'first rain'", True),
        ("the first rain", True),
        ("A paper boat", True),
        ("within 3 moons", False),
        ("blue 3 within", False),
        ("with 3 blue", False),
        ("aper boat", False),
        ("paper boa", False),
        ("", False),
        ("...", False),
    ],
)
def test_words_occur_where_they_stand_whole_and_one_after_the_other(words: str, *, stands: bool) -> None:
    assert occurs(words, "A paper boat is launched within 3 blue moons of the ‘first rain’.") is stands


def test_a_fingerprint_is_the_beginning_of_the_hash_of_the_folded_words() -> None:
    made = mark(clause("- The Duck’s boat, afloat!", "app1/2"))
    assert made.locator == "app1/2"
    assert made.words == 4
    assert made.fingerprint == hashlib.sha256(b"the duck's boat afloat").hexdigest()[:16]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("The duck’s boat", "the DUCK'S 'boat'.", True),
        ("the duck boat", "the boat duck", False),
        ("the duck", "the duck boat", False),
        ("within 5 days", "within 15 days", False),
        ("duck boat", "duckboat", False),
    ],
)
def test_a_fingerprint_follows_the_words_and_not_the_print(one: str, other: str, *, alike: bool) -> None:
    assert (mark(clause(one)).fingerprint == mark(clause(other)).fingerprint) is alike


def test_a_mark_is_the_same_on_every_machine_and_in_every_run() -> None:
    assert mark(clause("Ducks swim.")) == ClauseMark("1/1", "d3f41461ba3c8d0b", 2, "3fa38741c12e065172c32320c44f7238")
    assert mark(clause("A paper boat sinks.")).minhash == "aeab963c7e567763a197173f15f1204a"


LONG = "a paper boat is launched on the pond by the oldest duck before the first rain of the year has fallen on it"


def test_similarity_is_whole_for_equal_wording_and_nothing_for_wording_apart() -> None:
    boat = mark(clause(LONG))
    assert similarity(boat, mark(clause(f"- {LONG.upper()}!", "9/9"))) == 1.0
    assert similarity(boat, mark(clause("every lantern must be counted twice and then lit by its keeper"))) == 0.0


def test_similarity_falls_with_the_share_of_wording_in_common() -> None:
    one_word = similarity(mark(clause(LONG)), mark(clause(LONG.replace("oldest", "youngest"))))
    half = similarity(
        mark(clause(LONG)), mark(clause(" ".join(LONG.split()[:12]) + " while all lanterns are still lit"))
    )
    assert 0.0 < half < one_word < 1.0


def test_similarity_of_texts_too_short_for_three_words_goes_by_the_words() -> None:
    assert similarity(mark(clause("duck pond")), mark(clause("pond duck"))) == 1.0
    assert similarity(mark(clause("duck pond")), mark(clause("lantern"))) == 0.0
    assert similarity(mark(clause("duck pond boat")), mark(clause("boat duck pond"))) == 0.0


def test_exact_matches_come_alone_in_the_order_of_the_source_and_as_printed() -> None:
    source = clauses("Launched within 3 Blue-Moons.", "Within 3 blue moon.", "The ‘within 3, blue’ moons: sunk.")
    found = find("within 3 blue moons", source)
    assert [(one.clause.locator, one.words_as_printed, one.exact) for one in found] == [
        ("1/1", "within 3 Blue-Moons", True),
        ("1/3", "within 3, blue’ moons", True),
    ]


def test_without_an_exact_match_the_nearest_words_come_best_first() -> None:
    source = clauses(
        "Lanterns are lit.",
        "The boat is launched within 3 green moons of the rain.",
        "The boat is launched within 3 blue moons of the rain.",
    )
    found = find("within three blue moons of", source)
    assert [(one.clause.locator, one.words_as_printed, one.exact) for one in found] == [
        ("1/3", "within 3 blue moons of", False),
        ("1/2", "within 3 green moons of", False),
    ]


def test_of_runs_that_are_equally_near_the_first_is_given_or_the_one_that_begins_like_the_words() -> None:
    (twice,) = find("ducks swim", clauses("All DUCKS swim, and some ducks swim well."))
    assert twice.words_as_printed == "DUCKS swim"
    (shifted,) = find("blue moons before noon", clauses("Then rise under two blue moons of rain."))
    assert shifted.words_as_printed == "blue moons of rain"


def test_words_that_say_more_than_the_whole_clause_still_find_it() -> None:
    (found,) = find("and the ducks swim in the pond", clauses("Ducks swim in the pond."))
    assert (found.words_as_printed, found.exact) == ("Ducks swim in the pond", False)


def test_a_misspelt_word_is_taken_for_the_most_similar_one() -> None:
    source = clauses("The captain’s hat is wet.", "The lantern is lit.")
    (found,) = find("the lantren", source)[:1]
    assert (found.clause.locator, found.words_as_printed, found.exact) == ("1/2", "The lantern", False)


def test_no_more_than_eight_words_of_a_clause_are_given_however_many_are_asked_for() -> None:
    (found,) = find(LONG, clauses(LONG))
    assert found.words_as_printed == "a paper boat is launched on the pond"
    assert found.exact
    (near,) = find(LONG.replace("oldest", "youngest"), clauses(LONG))
    assert near.words_as_printed == "a paper boat is launched on the pond"
    assert not near.exact


def test_no_more_than_five_clauses_are_found() -> None:
    same = clauses(*["Ducks swim."] * 7)
    assert [one.clause.locator for one in find("ducks swim", same)] == ["1/1", "1/2", "1/3", "1/4", "1/5"]
    assert len(find("ducks swam", same)) == 5


@pytest.mark.parametrize("words", ["", "...", "zzz", "zzz the yyy"])
def test_words_that_are_near_nothing_find_nothing(words: str) -> None:
    assert find(words, clauses("The duck swims.", "Boats float.")) == ()
    assert find(words, ()) == ()


WORD = st.sampled_from(["duck", "Boat", "the", "moon's", "15", "pond"])
TEXT = st.lists(WORD, min_size=1, max_size=12).map(" ".join)


@settings(deadline=None)
@given(st.lists(TEXT, max_size=6), TEXT)
def test_what_is_found_occurs_in_its_clause_and_is_exact_where_all_the_words_do(texts: list[str], words: str) -> None:
    source = clauses(*texts)
    found = find(words, source)
    for one in found:
        assert one.clause in source
        assert one.words_as_printed in one.clause.text
        assert occurs(one.words_as_printed, one.clause.text)
        assert one.exact == occurs(words, one.clause.text)
        assert 1 <= len(words_of(one.words_as_printed)) <= 8
    exact = [one for one in source if occurs(words, one.text)]
    assert not exact or [one.clause for one in found] == exact[:5]


def test_an_index_is_json_with_a_clause_a_line_in_the_order_of_the_source() -> None:
    title, found = read_source(SOURCE)
    text = index_text("puddleby", title, found)
    lines = text.split("\n")
    assert lines[:4] == ["{", '  "authority": "puddleby",', '  "title": "Puddleby: Boats and Ponds",', '  "clauses": {']
    assert [line.split(":")[0].strip() for line in lines[4:7]] == ['"1/1"', '"1/2"', '"app1/1"']
    assert lines[7:] == ["  }", "}", ""]
    marks = {one.locator: mark(one) for one in found}
    assert json.loads(text) == {
        "authority": "puddleby",
        "title": title,
        "clauses": {
            locator: {"fingerprint": one.fingerprint, "words": one.words, "minhash": one.minhash}
            for locator, one in marks.items()
        },
    }


def test_an_index_holds_no_run_of_the_words_it_marks() -> None:
    text = index_text("puddleby", "Ponds", read_source(SOURCE)[1])
    assert not any(word in text for word in ("boat", "captain", "duck", "Launching", "sink"))


@settings(deadline=None)
@given(st.text(), st.lists(TEXT, max_size=6))
def test_an_index_is_read_back_as_it_was_written(title: str, texts: list[str]) -> None:
    source = clauses(*texts)
    index = read_index(index_text("puddleby", title, source))
    assert index == Index("puddleby", title, {one.locator: mark(one) for one in source})
    assert list(index.marks) == [one.locator for one in source]


SOUND_INDEX = index_text("puddleby", "Ponds", clauses("Ducks swim.", "Boats float."))


def spoilt(**changes: object) -> str:
    """The sound index with its second mark changed; a change to None takes the key out."""
    read = json.loads(SOUND_INDEX)
    one = read["clauses"]["1/2"] | changes
    read["clauses"]["1/2"] = {key: value for key, value in one.items() if value is not None}
    return json.dumps(read, indent=1)


def index_problems(text: str) -> tuple[SourceProblem, ...]:
    with pytest.raises(SourceProblems) as raised:
        read_index(text)
    return raised.value.problems


@pytest.mark.parametrize(
    "text",
    [
        spoilt(words="2"), spoilt(words=True), spoilt(words=0), spoilt(words=-2), spoilt(words=2.0), spoilt(words=[]),
        spoilt(fingerprint=16), spoilt(fingerprint="f" * 15), spoilt(fingerprint="F" * 16), spoilt(minhash="0" * 31),
        spoilt(minhash="0" * 33), spoilt(minhash="g" * 32), spoilt(minhash=None), spoilt(words=None), spoilt(text="a"),
    ],
)  # fmt: skip
def test_a_malformed_mark_is_named_with_its_line(text: str) -> None:
    line = next(number for number, row in enumerate(text.split("\n"), start=1) if '"1/2"' in row)
    (problem,) = index_problems(text)
    assert (problem.line, problem.what) == (line, 'no mark of a clause under "1/2"')
    assert problem.cure == "generate the index again from its source"


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ('"1/2"', '"1¶2"', 6, 'no mark of a clause under "1¶2"'),
        ('"1/2"', '"1/1"', 6, '"1/1" stands here twice'),
        ('"words": 2, "minhash"', '"words": 2, "words": 3, "minhash"', 6, '"words" stands here twice'),
        ('"title"', '"titel"', 1, "no clause index: it holds authority, title and clauses"),
        ('"authority": "puddleby"', '"authority": 5', 1, "no clause index: it holds authority, title and clauses"),
        (
            '"title": "Ponds"',
            '"title": "Ponds", "more": 1',
            1,
            "no clause index: it holds authority, title and clauses",
        ),
        ('"Ponds",', '"Ponds"', 4, "not JSON: Expecting ',' delimiter"),
    ],
)
def test_a_malformed_index_is_told_with_line_and_fault(old: str, new: str, line: int, what: str) -> None:
    assert (line, what) in [(problem.line, problem.what) for problem in index_problems(SOUND_INDEX.replace(old, new))]


def test_all_problems_of_an_index_are_told_at_once() -> None:
    text = SOUND_INDEX.replace('"words": 2', '"words": 0')
    assert [problem.line for problem in index_problems(text)] == [5, 6]


NO_INDEX = {
    "nothing": "",
    "null": "null",
    "a list": "[]",
    "an empty object": "{}",
    "a text": '"a"',
    "lists too deep": "[" * 100_000,
    "objects too deep": '{"a":' * 100_000,
    "a number too long": "1" * 5_000,
    "a number that is none": "NaN",
    "half a character": '{"\ud800": 1}',
    "a byte order mark": "\ufeff{}",
    "clauses in a list": '{"authority": "a", "title": "b", "clauses": []}',
    "half a character as locator": '{"authority": "a", "title": "b", "clauses": {"\ud800": {}}}',
}


@pytest.mark.parametrize("text", NO_INDEX.values(), ids=NO_INDEX)
def test_a_text_that_is_no_index_raises_nothing_but_its_problems(text: str) -> None:
    assert index_problems(text)


@settings(deadline=None)
@given(st.data())
def test_a_damaged_index_is_read_or_told_and_never_anything_else(data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(SOUND_INDEX)))
    end = data.draw(st.integers(start, min(len(SOUND_INDEX), start + 30)))
    text = SOUND_INDEX[:start] + data.draw(st.text(alphabet='{}[]":,/1a\\ \n', max_size=5)) + SOUND_INDEX[end:]
    try:
        index = read_index(text)
    except SourceProblems:
        assert all(1 <= problem.line <= text.count("\n") + 1 for problem in index_problems(text))
    else:
        assert all(locator == one.locator and one.words > 0 for locator, one in index.marks.items())


def difference(old: dict[str, str], new: dict[str, str]) -> IndexDifference:
    index = read_index(index_text("puddleby", "Ponds", [clause(text, locator) for locator, text in old.items()]))
    return compare_index(index, [clause(text, locator) for locator, text in new.items()])


def test_an_unchanged_source_has_only_unchanged_clauses() -> None:
    source = {"1/1": "Ducks swim.", "1/2": "Boats float."}
    assert difference(source, source) == IndexDifference(("1/1", "1/2"), (), (), (), ())


def test_changed_vanished_and_new_clauses_are_told_apart() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "1/3": "Moons rise."},
        {"1/1": "Ducks swim!", "1/2": "Boats sink.", "2/1": "Rain falls."},
    )
    assert found.unchanged == ("1/1",)
    assert [(one.was, one.now, one.by_place) for one in found.changed] == [("1/2", "1/2", True), ("1/3", "2/1", True)]
    assert (found.vanished, found.new, found.moved) == ((), (), ())
    fewer = difference({"1/1": "Ducks swim.", "1/2": "Boats float."}, {"1/1": "Ducks swim."})
    assert fewer == IndexDifference(unchanged=("1/1",), changed=(), vanished=("1/2",), new=(), moved=())
    more = difference({"1/1": "Ducks swim."}, {"1/1": "Ducks swim.", "2/1": "Rain falls."})
    assert more == IndexDifference(unchanged=("1/1",), changed=(), vanished=(), new=("2/1",), moved=())


BOAT = "a paper boat is launched on the pond by the oldest duck before the first rain of the year has fallen"


def test_a_changed_clause_is_found_again_by_its_wording_wherever_it_stands_now() -> None:
    found = difference(
        {"1/1": BOAT, "1/2": "Ducks swim.", "1/3": "Boats float."},
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "2/1": BOAT.replace("oldest", "youngest"), "2/2": "Rain falls."},
    )
    [changed] = found.changed
    assert (changed.was, changed.now, changed.by_place) == ("1/1", "2/1", False)
    assert 3 / 8 <= changed.alike < 1
    assert found.new == ("2/2",)


def test_of_two_clauses_alike_each_is_paired_with_the_one_most_like_it() -> None:
    other = BOAT.replace("first rain of the year", "second moon of the month")
    found = difference(
        {"1/1": BOAT, "1/2": other}, {"2/1": f"{other} today", "2/2": f"{BOAT} today", "2/3": "Ducks swim."}
    )
    assert [(one.was, one.now) for one in found.changed] == [("1/1", "2/2"), ("1/2", "2/1")]


def test_a_short_clause_that_was_changed_is_found_between_its_neighbours_though_its_number_is_another() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "1/3": "Moons rise."},
        {"1/1": "Rain falls.", "1/2": "Ducks swim.", "1/3": "Boats sink.", "1/4": "Moons rise."},
    )
    assert found.changed == (Change("1/2", "1/3", 0.25, by_place=True),)
    assert found.new == ("1/1",)


def test_a_clause_that_was_moved_in_between_is_not_taken_for_one_that_was_changed() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "1/3": "Moons rise.", "2/1": "Rain falls."},
        {"1/1": "Ducks swim.", "3/1": "Rain falls.", "1/3": "Moons rise."},
    )
    assert (found.vanished, found.changed, found.moved) == (("1/2",), (), (("2/1", "3/1"),))


def test_another_document_is_hardly_found_again() -> None:
    one = {f"1/{number}": f"Duck {number} swims alone." for number in range(1, 9)}
    other = {f"1/{number}": f"Boat {number} floats away today." for number in range(1, 9)}
    assert difference(one, other).hardly_found
    assert not difference(one, one | {"1/9": "Rain falls."}).hardly_found


def test_where_each_clause_stands_now_is_told_for_all_that_are_still_there() -> None:
    found = difference({"1/1": "Ducks swim.", "1/2": "Boats float."}, {"2/1": "Boats float.", "1/1": "Ducks sink."})
    assert found.now() == {"1/2": "2/1", "1/1": "1/1"}


def test_a_difference_of_words_shows_what_went_and_what_came() -> None:
    assert word_difference("- held within 15 working days.", "Held within 10 working days") == (
        "Held within [-15-] {+10+} working days"
    )
    assert word_difference("Ducks swim", "Ducks swim far away") == "Ducks swim {+far away+}"
    assert word_difference("Ducks never swim", "Ducks swim") == "Ducks [-never-] swim"
    kept = " ".join(f"w{number}" for number in range(30))
    assert (
        word_difference(f"{kept} old", f"{kept} new") == "w0 w1 w2 w3 w4 w5 … w24 w25 w26 w27 w28 w29 [-old-] {+new+}"
    )


def test_a_clause_put_in_between_is_new_and_those_after_it_have_moved() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "1/3": "Moons rise."},
        {"1/1": "Ducks swim.", "1/2": "Rain falls.", "1/3": "Boats float.", "1/4": "Moons rise."},
    )
    assert found == IndexDifference(("1/1",), (), (), ("1/2",), (("1/2", "1/3"), ("1/3", "1/4")))


def test_a_clause_taken_out_has_vanished_and_those_after_it_have_moved() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Boats float.", "1/3": "Moons rise."},
        {"1/1": "Boats float.", "1/2": "Moons rise."},
    )
    assert found == IndexDifference((), (), ("1/1",), (), (("1/2", "1/1"), ("1/3", "1/2")))


def test_a_text_that_stands_twice_moves_in_the_order_of_the_source_and_none_is_counted_twice() -> None:
    found = difference(
        {"1/1": "Ducks swim.", "1/2": "Ducks swim.", "1/3": "Ducks swim."},
        {"1/1": "Ducks swim.", "2/1": "Ducks swim.", "2/2": "Boats float."},
    )
    assert found == IndexDifference(("1/1",), (Change("1/3", "2/2", 0.0, by_place=True),), (), (), (("1/2", "2/1"),))
    both = difference({"1/1": "Ducks swim.", "1/2": "Ducks swim."}, {"2/1": "Ducks swim.", "2/2": "Ducks swim."})
    assert both.moved == (("1/1", "2/1"), ("1/2", "2/2"))


LOCATED = st.dictionaries(st.sampled_from(["1/1", "1/2", "1/3", "2/1", "/4"]), st.sampled_from("abcd"))


@settings(deadline=None)
@given(LOCATED, LOCATED)
def test_every_locator_before_and_after_is_accounted_for_once(old: dict[str, str], new: dict[str, str]) -> None:
    found = difference(old, new)
    before = [*found.unchanged, *(one.was for one in found.changed), *found.vanished, *(one for one, _ in found.moved)]
    after = [*found.unchanged, *(one.now for one in found.changed), *found.new, *(one for _, one in found.moved)]
    assert sorted(before) == sorted(old)
    assert sorted(after) == sorted(new)
    assert all(old[one] == new[one] for one in found.unchanged)
    assert all(old[one.was] != new[one.now] for one in found.changed)
    assert all(old[one] == new[other] and one != other for one, other in found.moved)
    lost = [old[one] for one in (*(one.was for one in found.changed), *found.vanished)]
    gained = [new[one] for one in (*(one.now for one in found.changed), *found.new)]
    assert not set(lost) & set(gained)
