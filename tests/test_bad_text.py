"""Text from authority files, vocabulary and features is data wherever a report shows it."""

import csv
import io
import unicodedata

import html5lib
import pytest
from attrs import evolve
from conftest import SMALL, nothing_found
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from openpyxl import load_workbook

from cinmodel.commands.documents import documents
from cinmodel.commands.scenarios import features, outcomes
from cinmodel.comparison import compare
from cinmodel.features import feature_file
from cinmodel.loading.project import project
from cinmodel.provisions import Strength
from cinmodel.reports.contracts import comparison_values
from cinmodel.reports.tables import COLUMNS, comma_separated, markdown

BAD = {
    "script": "<script>alert(1)</script>",
    "closed script": "</title></style></script><script>alert(1)</script>",
    "attribute": '"><img src=x onerror=alert(1)>',
    "comment": "<!-- x --> <![CDATA[ x ]]>",
    "entity": "&lt;b&gt; &amp; &#60;",
    "formula": '=HYPERLINK("http://example.org","click")',
    "full-width formula": "\uff1d1+1",
    "plus": "+1",
    "minus": "-1+2",
    "at": "@SUM(1)",
    "tab": "\t=1+1",
    "pipe": "a | b || c",
    "newlines": "one\ntwo\r\nthree\rfour",
    "heading": "# one ## two #",
    "emphasis": "*a* _b_ **c** ~~d~~ `e` $f$",
    "link": "[a](http://example.org) ![b](c) <http://example.org> https://example.org www.example.org",
    "list": "1. one - two",
    "backslash": "a\\ \\| \\\\",
    "quotes": "'a' \"b\" ,;",
    "right to left": "abc \u200f \u200e \u05d0 def",
    "turned round": "\u202e12 January \u2067def",
    "long": "label " * 1666 + "tail",
    "one long word": "x" * 10_000,
    "escape of its own": "_x0041_ _x000D_",
}
TAGS = {"p", "h1", "h2", "h3", "table", "thead", "tbody", "tr", "th", "td", "ul", "li", "strong", "em", "code", "br"}


@pytest.fixture(params=BAD.values(), ids=BAD)
def bad(request):
    return request.param


def told(bad):
    """The comparison of the small project with this text wherever text can stand, and its feature files."""
    one = project(SMALL)
    vocabulary = evolve(
        one.vocabulary,
        family={name: evolve(row, label=bad) for name, row in one.vocabulary.family.items()},
        topic={name: evolve(row, question=bad) for name, row in one.vocabulary.topic.items()},
        role={name: evolve(row, label=bad) for name, row in one.vocabulary.role.items()},
    )
    procedures = tuple(
        evolve(
            each,
            vocabulary=vocabulary,
            authority=evolve(each.authority, name=bad, title=bad, version=bad),
            provisions=tuple(evolve(part, says=bad, hedge=bad, strength=Strength.MAY) for part in each.provisions),
        )
        for each in one.procedures
    )
    files = features(one)
    inside = " ".join(bad.split())
    rows = inside.replace("\\", "\\\\").replace("|", "\\|")
    shown = [
        feature_file(
            file.text.replace("Scenario: ", f"Scenario: {inside} ")
            .replace("Rule: ", f"Rule: {inside} ")
            .replace("Scenario Outline: ", f"Scenario Outline: {inside} ")
            .replace("| a team manager ", f"| {rows} "),
            file.name,
        )
        for file in files
    ]
    run = tuple(evolve(each, detail=bad) for each in outcomes(one, files))
    comparison = compare(procedures, run)
    words = {each.id: "not checked" for each in procedures}
    return evolve(one, vocabulary=vocabulary, procedures=procedures), comparison, shown, words


def kept(text):
    """Text as a report holds it."""
    text = text.replace("\u202e", "\ufffd").replace("\u2067", "\ufffd")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def plain(text):
    """Text with its white space as a page shows it."""
    return " ".join(kept(text).split())


def test_a_page_shows_it_as_text(bad):
    one, comparison, files, words = told(bad)
    made = documents(one, comparison, words, nothing_found(one.procedures), comparison_values(comparison, words), files)
    clean = {element.tag for element in parsed(clean_page()).iter()}
    for authority in ("alpha", "beta"):
        tree = parsed(made[f"living/{authority}.html"])
        assert {element.tag for element in tree.iter()} <= clean
        assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
        assert plain("".join(tree.find("body/header/h1").itertext())) == plain(f"{bad}: the procedure in scenarios")
        names = [plain("".join(name.itertext())) for name in tree.iter("h4")]
        assert names
        assert all(name.startswith(plain(bad)) for name in names)
        standing = " ".join(plain("".join(line.itertext())) for line in tree.iter("li"))
        assert plain(bad) in standing


def clean_page():
    one = project(SMALL)
    files = features(one)
    comparison = compare(one.procedures, outcomes(one, files))
    return documents(one, comparison, {}, nothing_found(one.procedures), comparison_values(comparison, {}), files)[
        "living/alpha.html"
    ]


def parsed(page):
    tree = html5lib.getTreeBuilder("etree")
    return html5lib.HTMLParser(strict=True, tree=tree, namespaceHTMLElements=False).parse(page)


def test_a_workbook_shows_it_as_text(bad):
    one, comparison, files, words = told(bad)
    made = documents(
        one, comparison, words, nothing_found(one.procedures), comparison_values(comparison, words), files
    )["comparison.xlsx"]
    book = load_workbook(io.BytesIO(made))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    matrix = book["Matrix"]
    assert matrix["B2"].value == kept(bad)
    assert matrix["A2"].value == kept(bad)
    assert book["Provisions"]["M2"].value == kept(bad)
    targets = {cell.hyperlink.target for cell in cells if cell.hyperlink is not None}
    assert targets == {None}


def test_a_table_of_comma_separated_values_keeps_it_in_its_field(bad):
    _, comparison, _, _ = told(bad)
    text = comma_separated(comparison)
    assert "\r" not in text
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    for row in rows[1:]:
        assert row[COLUMNS.index("question")] in {kept(bad), f"'{kept(bad)}"}
        for field in row:
            assert unicodedata.normalize("NFKC", field[:1]) not in {"=", "+", "-", "@", "\t", "\n"}


def test_markdown_shows_it_as_text(bad):
    _, comparison, _, words = told(bad)
    parser = MarkdownIt("gfm-like", {"html": True, "linkify": False}).disable("linkify")
    tree = html5lib.parse(
        parser.render(markdown(comparison, words, nothing_found(comparison.procedures))), namespaceHTMLElements=False
    )
    body = tree.find("body")
    assert {element.tag for element in body.iter()} - {"body"} <= TAGS
    for row in body.iter("tr"):
        assert len(row) in {2, 3, 4, 6}
    questions = [plain("".join(heading.itertext())) for heading in body.iter("h3")]
    assert questions == [plain(bad)] * 3
    [titles] = [
        row for row in body.iter("tr") if [plain("".join(cell.itertext())) for cell in row][1:3] == [plain(bad)] * 2
    ][:1]
    assert plain("".join(titles[0].itertext())) == plain(bad)


def test_markdown_makes_no_link_of_an_address():
    _, comparison, _, words = told(BAD["link"])
    text = markdown(comparison, words, nothing_found(comparison.procedures))
    assert "://" in text.replace("\\", "")
    assert "http://" not in text
    assert "https://" not in text
    assert "www.example" not in text


@settings(max_examples=40)
@given(st.text(min_size=1).filter(lambda text: text.strip() and text.isprintable()))
def test_whatever_the_authority_files_can_hold_is_read_again_from_every_report(text):
    one, comparison, files, words = told(text)
    made = documents(one, comparison, words, nothing_found(one.procedures), comparison_values(comparison, words), files)
    heading = parsed(made["living/alpha.html"]).find("body/header/h1").text
    assert heading == f"{text}: the procedure in scenarios"
    assert load_workbook(io.BytesIO(made["comparison.xlsx"]))["Matrix"]["B2"].value == text
    row = next(csv.DictReader(io.StringIO(comma_separated(comparison), newline="")))
    assert row["question"].removeprefix("'") == text.removeprefix("'")
    rendered = (
        MarkdownIt("gfm-like", {"html": True})
        .disable("linkify")
        .render(markdown(comparison, words, nothing_found(comparison.procedures)))
    )
    page = html5lib.parse(rendered, namespaceHTMLElements=False)
    assert plain("".join(page.find("body//h3").itertext())) == plain(text)


@pytest.mark.parametrize("sign", [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"])
def test_nothing_turns_round_what_comes_after_it(sign):
    one, comparison, files, words = told(f"a{sign}b")
    made = documents(one, comparison, words, nothing_found(one.procedures), comparison_values(comparison, words), files)
    workbook = load_workbook(io.BytesIO(made["comparison.xlsx"]))["Matrix"]["B2"].value
    for text in (
        made["living/alpha.html"],
        markdown(comparison, words, nothing_found(comparison.procedures)),
        comma_separated(comparison),
        workbook,
    ):
        assert sign not in text
        assert "a\ufffdb" in text


def test_characters_that_neither_page_nor_workbook_may_hold_are_replaced():
    one, comparison, files, words = told("a\x00b\x0bc\x1fd\x7fe\x85f\ufffeg")
    made = documents(one, comparison, words, nothing_found(one.procedures), comparison_values(comparison, words), files)
    heading = parsed(made["living/alpha.html"]).find("body/header/h1").text
    assert heading.startswith("a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg")
    matrix = load_workbook(io.BytesIO(made["comparison.xlsx"]))["Matrix"]
    assert matrix["B2"].value == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg"
