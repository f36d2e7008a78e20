"""Lines of values in TOML, held against tree-sitter's TOML grammar on sound texts and on broken ones."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator

import pytest
import tree_sitter
import tree_sitter_toml
from hypothesis import given, settings
from hypothesis import strategies as st

from cinmodel.positions import ValuePath, positions

PARSER = tree_sitter.Parser(tree_sitter.Language(tree_sitter_toml.language()))
KEYS = {"bare_key", "quoted_key", "dotted_key"}


class Told:
    """What tree-sitter tells: the line of each path, the written line before the implied one."""

    def __init__(self, text: str) -> None:
        self.written: dict[ValuePath, int] = {}
        self.implied: dict[ValuePath, int] = {}
        self.lengths: dict[ValuePath, int] = {}
        for node in PARSER.parse(text.encode()).root_node.named_children:
            # Round a mistake tree-sitter guesses, and takes a later table's keys for those of an earlier one.
            if node.has_error:
                continue
            if node.type == "pair":
                self.pair((), node)
            elif node.type in {"table", "table_array_element"}:
                self.table(node)

    @property
    def lines(self) -> dict[ValuePath, int]:
        return self.implied | self.written

    def write(self, path: ValuePath, node: tree_sitter.Node) -> None:
        line = node.start_point[0] + 1
        self.written.setdefault(path, line)
        for end in range(1, len(path)):
            self.implied.setdefault(path[:end], line)

    def table(self, node: tree_sitter.Node) -> None:
        path: ValuePath = ()
        *outer, last = key_parts(next(child for child in node.named_children if child.type in KEYS))
        for part in outer:
            path = (*path, part)
            if path in self.lengths:
                path = (*path, self.lengths[path] - 1)
        path = (*path, last)
        self.write(path, node)
        if node.type == "table_array_element":
            self.lengths[path] = self.lengths.get(path, 0) + 1
            path = (*path, self.lengths[path] - 1)
            self.write(path, node)
        for child in node.named_children:
            if child.type == "pair":
                self.pair(path, child)

    def pair(self, path: ValuePath, node: tree_sitter.Node) -> None:
        key, *values = [child for child in node.named_children if child.type != "comment"]
        path = (*path, *key_parts(key))
        self.write(path, key)
        for value in values:
            self.value(path, value)

    def value(self, path: ValuePath, node: tree_sitter.Node) -> None:
        inside = [child for child in node.named_children if child.type != "comment"]
        if node.type == "array":
            for index, child in enumerate(inside):
                self.write((*path, index), child)
                self.value((*path, index), child)
        elif node.type == "inline_table":
            for child in inside:
                self.pair(path, child)


def key_parts(node: tree_sitter.Node) -> list[str]:
    if node.type == "dotted_key":
        return [part for child in node.named_children for part in key_parts(child)]
    assert node.text is not None
    return list(tomllib.loads(f"{node.text.decode()} = 0"))


def value_paths(value: object, path: ValuePath = ()) -> Iterator[ValuePath]:
    if path:
        yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from value_paths(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from value_paths(inner, (*path, index))


# What a policy writer's file has, and everything the grammar allows that such a file could have.
SOUND = '''# a comment with [brackets] and a = sign
title = "A procedure" # not = "this"
"quoted.key" = 'C:\\new'
'a b'."c\\u00e9\\"d" = 1
empty."".'' = true
dates = [1979-05-27 07:32:00, 1979-05-27T07:32:00Z, 07:32:00]
[content.plan]
says = """
[not.a.header]
not-a-key = "1" \\"""
""\"""
and = \'\'\'
[[nor this]]
''\'\'\'
all-of = [
    { item = "a", cites = [{ at = "1/1", words = "[ { #" }] },   # }
    # { item = "left out" },
    { item = "b", cites = [
        { at = "1/2" },
        { at = "1/3", deep.er = { x = [
            [1, 2], [
                3, "]"
            ],
        ] } },
      ] }, "c"
    ,
    "d",
]
many = ["""
""", "after three quotes",
["x"],
[true], [1.5],
[inf],
[nan], [
nan], ["""after four""""],
[\'\'\'once more\'\'\'\'],
"last"]
[[deadline]]
topic = "first"
[[ deadline . steps ]]
a.b.c = 1
a.d = 2
[[deadline.steps]]
a = {}
[deadline.steps.more]
b = []
  [[deadline]]
  topic = "second"
  [deadline.steps]
  c = 1
[above.below.deep]
x = 1
[above]
below.z = 2
'''

BREAKS = {
    "a key without a value": "broken =",
    "a value without a key": "= 3",
    "a key alone": "broken",
    "a line of prose": "This is no TOML, is it?",
    "a string that is not closed": 'broken = "abc',
    "a literal string that is not closed": "broken = 'abc",
    "an array that is not closed": "broken = [1, 2",
    "an array of tables that is not closed": 'broken = [\n  { at = "1/1" },',
    "an inline table that is not closed": "broken = { a = 1",
    "an inline table that is not closed after its comma": "broken = { a = 1,",
    "a string that is not closed in an array": 'broken = ["a, "b"]',
    "a comma left out": 'broken = [\n  { at = "1/1" }\n  { at = "1/2" }\n]',
    "a bracket too many": "broken = [1]]",
    "brackets that cross": "broken = [{ a = [1 }]",
    "brackets alone": "]}",
    "two statements on a line": "broken = 1 more = 2",
    "a stray quote": '"',
}


@pytest.mark.parametrize("text", [SOUND, SOUND.replace("\n", "\r\n")], ids=["line feeds", "carriage returns too"])
def test_every_value_of_a_sound_text_stands_where_tree_sitter_says(text: str) -> None:
    told, found = Told(text).lines, positions(text)
    paths = set(value_paths(tomllib.loads(text)))
    assert paths == told.keys()
    assert {path: found.line(path) for path in paths} == told


def line_with(words: str) -> int:
    (line,) = [number for number, line in enumerate(SOUND.split("\n"), start=1) if words in line]
    return line


@pytest.mark.parametrize(
    ("path", "words"),
    [
        (("content", "plan", "all-of", 1, "cites", 1, "at"), '{ at = "1/3"'),
        (("content", "plan", "all-of", 1, "cites", 1, "deep", "er", "x", 1, 1), '3, "]"'),
        (("content", "plan", "all-of", 3), '"d",'),
        (("a b", 'cé"d'), "'a b'."),
        (("deadline",), 'topic = "first"'),
        (("deadline", 1, "topic"), 'topic = "second"'),
        (("above",), "[above]"),
        (("above", "below"), "[above.below.deep]"),
        (("above", "below", "z"), "below.z"),
    ],
)
def test_a_value_is_found_on_the_line_that_holds_its_words(path: ValuePath, words: str) -> None:
    header_only = path == ("deadline",)
    assert positions(SOUND).line(path) == line_with(words) - header_only


@pytest.mark.parametrize(
    ("path", "known"),
    [
        (("deadline", 0, "nothing"), ("deadline", 0)),
        (("deadline", 7, "topic"), ("deadline",)),
        (("content", "plan", "all-of", 1, "cites", 9, "at"), ("content", "plan", "all-of", 1, "cites")),
        (("content", "plan", 0), ("content", "plan")),
        (("title", "x"), ("title",)),
    ],
)
def test_a_path_that_is_not_there_has_the_line_of_its_longest_known_beginning(
    path: ValuePath, known: ValuePath
) -> None:
    found = positions(SOUND)
    assert found.line(path) == found.line(known) != 1


@pytest.mark.parametrize("path", [(), ("nowhere",), (0,), ("nowhere", 0, "x")])
def test_a_path_of_which_nothing_is_there_has_line_1(path: ValuePath) -> None:
    assert positions("\n\nsomewhere = 1").line(path) == 1


def test_a_byte_order_mark_hides_nothing() -> None:
    assert positions("\ufeff[a]\nb = 1").line(("a", "b")) == 2
    assert positions("\ufeffx.y = 1\n[x.z]\n[x]").line(("x", "y")) == 1


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_a_mistake_changes_no_line_before_it_and_none_from_the_next_header_on(broken: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(broken)
    before, after = SOUND.split("[[deadline]]\ntopic", 1)
    text = f"{before}{broken}\n[[deadline]]\ntopic{after}"
    shift, first_after = broken.count("\n") + 1, before.count("\n") + 1
    found = positions(text)
    for path, line in Told(SOUND).lines.items():
        assert found.line(path) == line + shift * (line >= first_after), path


# After a comma in an inline table the next key can still belong to it.
@pytest.mark.parametrize("broken", [broken for broken in BREAKS.values() if not broken.endswith("= 1,")])
def test_a_key_at_the_beginning_of_a_line_ends_what_was_left_open(broken: str) -> None:
    text = f"[a]\n{broken}\nsound = 1\n"
    assert positions(text).line(("a", "sound")) == text.count("\n")


@pytest.mark.parametrize("broken", BREAKS.values(), ids=BREAKS)
def test_what_tree_sitter_still_reads_of_a_broken_text_stands_on_the_same_line(broken: str) -> None:
    text = f"{SOUND}[broken-here]\n{broken}\n\n[second]\nb.c = 1\n[[third]]\nd = {{ e = 1 }}\n"
    told, found = Told(text).lines, positions(text)
    assert told.keys() >= Told(SOUND).lines.keys()
    assert {path: found.line(path) for path in told} == told


def test_the_texts_that_tree_sitter_reads_on_from_are_several() -> None:
    texts = [f"[broken-here]\n{broken}\n\n[second]\nb.c = 1\n" for broken in BREAKS.values()]
    assert sum(("second", "b", "c") in Told(text).lines for text in texts) >= len(texts) // 3


def test_an_inline_table_may_run_over_several_lines_as_newer_toml_lets_it() -> None:
    found = positions("a = {\n  b = 1, # {\n  c = [\n    { d = 2 },\n  ],\n}\ne = 3\n")
    assert [found.line(path) for path in [("a", "b"), ("a", "c"), ("a", "c", 0, "d"), ("e",)]] == [2, 3, 4, 7]


def test_brackets_that_cross_do_not_shift_the_items_after_them() -> None:
    found = positions("x = [\n  { a = [1, 2 },\n  { a = 3 },\n]\n")
    assert found.line(("x", 1, "a")) == 3


def test_a_comma_left_out_does_not_unbalance_the_brackets() -> None:
    found = positions("x = [\n  { a = 1, b = 2 }\n  { a = 3, b = 4 },\n  { a = 5 },\n]\n")
    assert found.line(("x", 1, "a")) == 4


@pytest.mark.parametrize("nothing", ["", " ", "\v", ",", "]", " # 1"])
def test_a_key_without_a_value_does_not_take_the_next_line_for_it(nothing: str) -> None:
    assert positions(f"x ={nothing}\ny = 1").line(("y",)) == 2


@pytest.mark.parametrize("header", ["[late", "[[late", "[late]]", "[[late]", "[late] # x", "[late # x"])
def test_a_header_with_a_bracket_too_few_or_too_many_is_still_a_header(header: str) -> None:
    found = positions(f"[early]\na = 1\n{header}\nb = 2")
    assert found.line(("late",)) == 3
    assert 4 in {found.line(("late", "b")), found.line(("late", 0, "b"))}


NAMES = st.sampled_from(["a", "b", "c", "d-1", "'e.f'", '"g h"', '"i\\tj\\u00e9\\"]"', '""', "1"])
DOTTED = st.lists(NAMES, min_size=1, max_size=3).flatmap(
    lambda parts: st.sampled_from([".", " . "]).map(lambda dot: dot.join(parts))
)
SCALARS = st.sampled_from(
    [
        "1", "-2.5e3", "true", "inf", "1979-05-27 07:32:00", "'[{'", '"# \\" ="', '""', '"""x"""',
        '"""\nin-a-string = 1\n[[\n\\""" """',
        "'''\n in-a-string = [\n'''", '"""""two""\n"""""', '"""one""""', "''''one\n''''",
    ]
)  # fmt: skip
GAPS = st.sampled_from(["", " ", "\n", " # ] } ,\n\t", "\n\n"])


def arrays(items: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    spaced = st.tuples(GAPS, items, GAPS).map("".join)
    return st.tuples(st.lists(spaced, max_size=3), st.sampled_from(["", ","])).map(
        lambda drawn: f"[{','.join(drawn[0])}{drawn[1] if drawn[0] else ''}]"
    )


def inline_tables(items: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.lists(st.tuples(DOTTED, items).map(" = ".join), max_size=3)
    return pairs.map(lambda drawn: f"{{ {', '.join(drawn)} }}")


VALUES = st.recursive(SCALARS, lambda items: arrays(items) | inline_tables(items), max_leaves=8)
STATEMENTS = st.one_of(
    st.tuples(DOTTED, st.sampled_from([" = ", "="]), VALUES, st.sampled_from(["", " # [x]"])).map("".join),
    DOTTED.map("[{}]".format),
    DOTTED.map(" [[ {} ]] # x".format),
    st.sampled_from(["", "# a = 1", "\t# [a]"]),
)


def is_sound(text: str) -> bool:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return True


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A sound TOML text: statements one after the other, those left out that the text so far does not bear."""
    text = ""
    for statement in draw(st.lists(STATEMENTS, max_size=12)):
        if is_sound(longer := f"{text}{statement}\n"):
            text = longer
    return text


@settings(deadline=None)
@given(documents(), st.sampled_from(["\n", "\r\n"]))
def test_every_value_of_any_sound_text_stands_where_tree_sitter_says(text: str, line_end: str) -> None:
    text = text.replace("\n", line_end)
    told, found = Told(text).lines, positions(text)
    paths = set(value_paths(tomllib.loads(text)))
    assert paths == told.keys()
    assert {path: found.line(path) for path in paths} == told


@settings(deadline=None)
@given(documents(), st.data())
def test_a_text_cut_off_anywhere_keeps_the_lines_before_the_cut(text: str, data: st.DataObject) -> None:
    cut = text[: data.draw(st.integers(0, len(text)))]
    whole, found = positions(text), positions(cut)
    for path in value_paths(tomllib.loads(text)):
        line, cut_line = whole.line(path), cut.count("\n") + 1
        if line < cut_line:
            # What is left of a header, `[a` of `[a.b]`, may write a table that until there was only implied.
            assert found.line(path) in {line, cut_line}


@settings(deadline=None)
@given(documents(), st.sampled_from(sorted(BREAKS.values())), documents())
def test_a_header_after_a_mistake_is_found_whatever_stood_before(before: str, broken: str, after: str) -> None:
    text = f"{before}{broken}\n[sound.header]\n"
    found = positions(text + after)
    assert found.line(("sound", "header")) == text.count("\n")
    for path, line in Told(before).written.items():
        assert found.line(path) == line


@settings(deadline=None)
@given(st.text(alphabet="ab1.=,[]{}\"'\\#- \t\r\n\ufeff\u2028é", max_size=60), st.text(max_size=20))
def test_no_text_is_refused_and_every_line_is_one_of_the_text(text: str, other: str) -> None:
    for whole in (text, other, text + other):
        found = positions(whole)
        for path in [("a",), ("a", 0), ("a", 0, "b"), ("1", "a"), ("b", 1, 1)]:
            assert 1 <= found.line(path) <= whole.count("\n") + 1


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * 100_000,
        "x = " + "{a=" * 100_000,
        "a." * 100_000 + "a = 1",
        '{"" . ' * 20_000,
        "x = {" + '"" . ' * 20_000,
        "x = [" + '\n\\"""' * 20_000,
        "x = [" + "\n[a" * 20_000,
        ("a" + " " * 1_000 + "\n") * 200,
    ],
    ids=["arrays", "inline tables", "dotted key", "no key", "no key inside", "quotes", "headers", "spaces"],
)
def test_no_text_takes_longer_than_its_length_deserves(text: str) -> None:
    start = time.perf_counter()
    found = positions(text)
    assert time.perf_counter() - start < 5
    assert found.line(("x",)) == 1


def test_three_thousand_lines_take_well_under_a_tenth_of_a_second() -> None:
    block = '[deadline.d{}]\ntopic = "a" # b\nwithin = "5 days"\ncites = [\n  {{ at = "1/1", words = "c d" }},\n]\n'
    text = "".join(block.format(number) for number in range(500))
    took = []
    for _ in range(5):
        start = time.perf_counter()
        found = positions(text)
        took.append(time.perf_counter() - start)
    assert found.line(("deadline", "d499", "cites", 0, "at")) == text.count("\n") - 1
    assert min(took) < 0.1
