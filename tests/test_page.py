import gzip
import json
import re
from datetime import date

import html5lib
import pytest
from conftest import ROOT
from made_up_relations import made_up

from cinmodel.commands.scenarios import outcomes
from cinmodel.comparison import compare
from cinmodel.loading.project import project
from cinmodel.reports.contracts import comparison_values
from cinmodel.reports.markup import element, group, raw
from cinmodel.reports.page import page
from cinmodel.reports.page.contents import Contents, anchor
from cinmodel.reports.page.cover import cover_values
from cinmodel.reports.page.timelines import EVERY_DAY, EVERY_WEEK, Scale, lanes, parting
from cinmodel.reports.page.words import position_words

HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "an image": '"><img src=x onerror=alert(1)>',
    "an end of a style": "</style></script></svg></title><h1>",
    "a comment": "<!-- --> ]]> &amp; &lt; &#0;",
    "a formula": '=HYPERLINK("http://example.org"|A1) +1 -1 @x',
    "line ends": "one\r\ntwo\nthree\ttabbed",
    "right to left": "\u202eevil\u202c \u200f\u2067\u05e9\u05dc\u05d5\u05dd\u2069",
    "control characters": "a\x00b\x07c\x7fd\x9fe\ufffe\ud800",
    "apostrophes": "' \" ` {a} {0} %s $x",
    "a long label": "lang" * 2500,
    "nothing": "",
}
FREE = {
    "question", "text", "says", "value", "hedge", "means", "words", "title", "gherkin", "note", "name", "rule", "scenario",
    "detail", "version", "legal_basis", "working_days",
}  # fmt: skip
"""The keys under which free text stands in the values of a comparison and of its covers."""


def values_of(one):
    told = compare(one.procedures, outcomes(one))
    return comparison_values(told, {each.id: "not checked" for each in one.procedures}), cover_values(told)


@pytest.fixture(scope="module")
def real_values(real):
    told, cover = values_of(real)
    return made_up(told), cover


@pytest.fixture(scope="module")
def real_tree(real_values):
    return parsed(page(*real_values))


@pytest.fixture
def small_values(small):
    told, cover = values_of(project(small))
    return made_up(told), cover


def parsed(text):
    """The tree of a page, if it is HTML without a fault."""
    return html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), strict=True, namespaceHTMLElements=False).parse(
        text
    )


def local(one):
    return one.tag.rpartition("}")[2] if isinstance(one.tag, str) else ""


def with_text(values, text):
    """The values with one text wherever free text stands."""
    if isinstance(values, dict):
        return {
            key: text if key in FREE and isinstance(value, str) else with_text(value, text)
            for key, value in values.items()
        }
    return [with_text(each, text) for each in values] if isinstance(values, list) else values


def with_labels(cover, text):
    """The cover values with one text for each label."""
    told = with_text(cover, text)
    for key in ("families", "events"):
        told[key] = dict.fromkeys(cover[key], text)
    told["facts"] = dict.fromkeys(cover["facts"], (text, text))
    told["items"] = {topic: dict.fromkeys(labels, text) for topic, labels in cover["items"].items()}
    told["details"] = {
        name: (text, text, dict.fromkeys(names, text), text) for name, (_, _, names, _) in cover["details"].items()
    }
    return told


# --- the page as a whole --------------------------------------------------------------------------------------------


def test_the_page_of_the_five_is_html_without_a_fault(real_tree):
    assert [one.text for one in real_tree.iter("h1")] == ["Comparison of Child in Need procedures"]


def test_every_id_stands_once_and_every_link_and_label_leads_to_one(real_tree):
    tree = real_tree
    ids = [one.attrib["id"] for one in tree.iter() if "id" in one.attrib]
    assert len(ids) == len(set(ids))
    named = {one.attrib["href"][1:] for one in tree.iter() if one.attrib.get("href", "").startswith("#")}
    named = {one for one in named if not one.startswith("show:")}
    for name in ("for", "aria-labelledby"):
        named |= {each for one in tree.iter() for each in one.attrib.get(name, "").split()}
    assert named - set(ids) == set()


def test_the_page_asks_for_nothing_from_anywhere(real_tree):
    addresses = {
        one.attrib[name] for one in real_tree.iter() for name in ("src", "href", "action", "data") if name in one.attrib
    }
    assert {one for one in addresses if not one.startswith("#")} == {"data:,"}


def test_the_committed_page_is_small_enough_to_send():
    text = (ROOT / "reports" / "comparison.html").read_bytes()
    assert len(text) < 4_000_000
    assert len(gzip.compress(text)) < 700_000


def test_the_same_values_make_the_same_bytes(real_values):
    told, cover = real_values
    assert page(told, cover) == page(json.loads(json.dumps(told)), cover)


def test_every_question_provision_clause_and_scenario_is_on_the_page_without_scripts(real_values, real_tree):
    told, _ = real_values
    text = "\n".join(real_tree.find("body").itertext())
    for topic in told["topics"]:
        assert topic["question"] in text
        for cell in topic["cells"].values():
            for one in cell["positions"]:
                assert one["says"] in text
                assert all(cite["at"] in text and cite["words"] in text for cite in one["cites"])
    names = {one["scenario"] for one in told["crossrun"]}
    shown = " ".join("".join(one.itertext()) for one in real_tree.iter("th"))
    assert [name for name in names if name not in shown] == []


def test_a_scenario_is_named_once(real_values, real_tree):
    told, _ = real_values
    tables = [one for one in real_tree.iter("table") if one.attrib.get("class") == "scenarios"]
    rows = sum(one.attrib.get("scope") == "row" for table in tables for one in table.iter("th"))
    names = {(one["topic"], one["owner"], one["rule"], one["scenario"], one["row"]) for one in told["crossrun"]}
    assert rows <= len(names)


def test_no_word_of_the_page_ranks(real_values):
    text = re.sub(r"<[^>]*>", " ", page(*real_values)).lower()
    assert not re.search(r"\b(best authority|score|winner|worst|league)\b", text)


def test_the_picture_of_pairs_counts_inherited_agreement_apart(real_values):
    told, cover = real_values
    first = [one for one in told["relations"] if (one["a"], one["b"]) == ("doncaster", "generic")]
    own = sum(one["relation"] == "same" and not one["inherited"] for one in first)
    inherited = sum(one["relation"] == "same" and one["inherited"] for one in first)
    compared = sum(one["relation"] not in {"silent", "both-state-it"} for one in first)
    assert own
    assert inherited
    assert f"<b>{own}</b> + {inherited} inherited of {compared}" in page(told, cover)


# --- text as data ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_from_files_is_data_wherever_it_lands(small_values, text):
    told, cover = small_values
    calm, hostile = parsed(page(told, cover)), parsed(page(with_text(told, text), with_labels(cover, text)))
    assert sum(local(one) == "script" for one in hostile.iter()) == 1
    assert {local(one) for one in hostile.iter()} <= {local(one) for one in calm.iter()}
    assert not [name for one in hostile.iter() for name in one.attrib if name.startswith("on")]
    shown = " ".join(hostile.find("body").itertext())
    # What has no place in HTML, and what would turn the order of everything after it round, is replaced.
    nowhere = r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\u202a-\u202e\u2066-\u2069]"
    kept = re.sub(nowhere, "\ufffd", text).replace("\r", "\n")
    assert shown.count(kept.partition("\n")[0][:400]) > 20 or not text


def test_text_in_a_drawing_is_data(small_values):
    told, cover = small_values
    tree = parsed(page(with_text(told, '"><img onerror=x>'), with_labels(cover, "</svg><script>x</script>")))
    drawings = [one for one in tree.iter() if local(one) == "svg" and one.attrib.get("role") == "img"]
    assert drawings
    assert "</svg><script>x</script>" in "".join(drawings[0].itertext())
    assert {local(one) for each in drawings for one in each.iter()} == {
        "svg", "title", "desc", "text", "g", "rect", "path", "line", "use",
    }  # fmt: skip


def test_a_long_label_is_cut_in_the_matrix_and_stands_whole_below(small_values):
    told, cover = small_values
    tree = parsed(page(with_text(told, HOSTILE["a long label"]), cover))
    row = next(one for one in tree.iter("tr") if one.attrib.get("class") == "row")
    cell = row.find("td")
    assert len("".join(cell.itertext())) < 400
    assert any(HOSTILE["a long label"] in "".join(one.itertext()) for one in tree.iter("p"))


@pytest.mark.parametrize("name", ["a b", "a.b", "<x>", "ä", "A", "_61_", 'a"b'])
def test_no_two_names_share_an_id(name):
    assert anchor(name) != anchor("a")
    assert re.fullmatch(r"[a-z0-9_-]+", anchor(name))


def test_an_element_escapes_what_it_holds_and_what_its_attributes_hold():
    made = element("p", {"title": '"<&', "hidden": True, "lang": None}, "<b>", 3, None, group(["a", element("br")]))
    assert made.markup == '<p title="&quot;&lt;&amp;" hidden>&lt;b&gt;3a<br></p>'


def test_a_script_that_would_end_early_is_refused():
    with pytest.raises(ValueError, match="would end early"):
        raw("script", "x = '</script>'")


@pytest.mark.parametrize(
    ("strength", "text", "read"),
    [
        ("must-not", "not: it was shared", "must not: it was shared"),
        ("should-not", "none of: a, b", "should not: any of: a, b"),
        ("must", "not: it was shared", "must not: it was shared"),
        ("good-practice", "within 2 weeks", "good practice within 2 weeks"),
    ],
)
def test_strength_and_position_deny_once(strength, text, read):
    assert " ".join(position_words(strength, text)) == read


# --- drawings -------------------------------------------------------------------------------------------------------


def verdict(word, due=None, severity="none"):
    return {"verdict": word, "severity": severity, "due": due, "missing": []}


def test_documents_that_answer_alike_share_a_timeline():
    witness = {
        "verdicts": {"c": verdict("late", "2026-01-26"), "a": verdict("in-time"), "b": verdict("late", "2026-01-26")}
    }
    assert [(one.authorities, one.verdict) for one in lanes(witness, ["a", "b", "c", "d"])] == [
        (("a",), "in-time"),
        (("b", "c"), "late"),
    ]


def test_answers_part_after_the_first_due_date_up_to_the_last():
    witness = {
        "verdicts": {"a": verdict("late", "2026-01-26"), "b": verdict("in-time", "2026-01-30"), "c": verdict("met")}
    }
    assert parting(lanes(witness, "abc")) == (date(2026, 1, 27), date(2026, 1, 30))


def test_answers_with_one_due_date_part_on_no_stretch_of_days():
    witness = {"verdicts": {"a": verdict("late", "2026-01-26"), "b": verdict("late", "2026-01-26", "breach")}}
    assert parting(lanes(witness, "ab")) is None


def test_days_stand_in_order_and_inside_the_drawing():
    scale = Scale(date(2026, 1, 1), date(2026, 1, 31))
    places = [scale.x(one) for one in scale.days()]
    assert places == sorted(set(places))
    assert scale.left(scale.first) == 24
    assert scale.left(scale.last) + scale.width == pytest.approx(760 - 24, abs=0.1)


@pytest.mark.parametrize(("days", "weekends"), [(0, True), (EVERY_DAY, True), (EVERY_WEEK - 1, True), (900, False)])
def test_a_drawing_of_any_length_is_html_without_a_fault(small_values, days, weekends):
    told, cover = small_values
    for one in told["witnesses"].values():
        one["case"]["events"] = one["case"]["events"][:1]
        start = date.fromisoformat(one["case"]["events"][0]["on"])
        one["on"] = date.fromordinal(start.toordinal() + days).isoformat()
        one["verdicts"] = {"alpha": verdict("met"), "beta": verdict("not-met", severity="breach")}
    text = page(told, cover)
    parsed(text)
    assert ('class="t-weekend"' in text) is weekends


def test_a_drawing_tells_in_words_all_that_it_shows(small_values):
    told, cover = small_values
    name, witness = next((name, one) for name, one in told["witnesses"].items() if len(one["verdicts"]) > 1)
    witness["verdicts"] = {"alpha": verdict("late", "2026-01-26", "breach"), "beta": verdict("in-time", "2026-01-30")}
    witness["days_off"] = [{"on": "2026-01-28", "name": "an invented holiday"}]
    tree = parsed(page(told, cover))
    figure = next(one for one in tree.iter("figure") if one.attrib["id"] == anchor("witness", name))
    words = next(one for one in figure.iter("div") if one.attrib.get("class") == "words")
    text = " ".join(words.itertext())
    for part in (
        "Alpha: late, a breach, due by Monday 26 January 2026",
        "Beta: in time, due by Friday 30 January 2026",
        "from Tuesday 27 January 2026 to Friday 30 January 2026",
        "Wednesday 28 January 2026 (an invented holiday)",
        "the assessment was completed",
    ):
        assert part in text


# --- texts of the documents, where a build may show them -------------------------------------------------------------


def test_a_page_with_texts_says_that_it_is_not_for_publication(cinmodel, small):
    assert cinmodel("compare", "--sources", "sources", "--with-texts", "with.private.html").status == 0
    text = (small / "with.private.html").read_text()
    assert "Not for publication." in text
    assert "<blockquote>" in text
    published = (small / "reports" / "comparison.html").read_text()
    assert "Not for publication" not in published
    assert "<blockquote>" not in published


def test_texts_are_shown_in_no_file_that_git_would_take(cinmodel, small):
    ran = cinmodel("compare", "--sources", "sources", "--with-texts", "reports/comparison.html")
    assert ran.status == 2
    assert "end its name in .private.html, which git ignores" in ran.err
    assert not (small / "reports").exists()


def test_texts_need_the_sources(cinmodel, small):
    ran = cinmodel("compare", "--with-texts", "with.private.html")
    assert ran.status == 2
    assert "the source documents are not given" in ran.err
    assert not (small / "with.private.html").exists()


def test_the_matrix_alone_writes_no_page_with_texts(cinmodel, small):
    ran = cinmodel("compare", "--only", "matrix", "--sources", "sources", "--with-texts", "with.private.html")
    assert ran.status == 2
    assert "leave out --only" in ran.err


def test_git_ignores_pages_with_texts():
    assert "*.private.html" in (ROOT / ".gitignore").read_text().splitlines()


def test_rows_of_an_outline_that_fare_alike_are_told_once(small_values):
    told, cover = small_values
    one = next(each for each in told["crossrun"] if each["authority"] != each["owner"])
    outcomes_ = ["agree", "differ", "agree"]
    rows = [
        one | {"scenario": "An outline", "row": place, "outcome": each} for place, each in enumerate(outcomes_, start=1)
    ]
    found = Contents(told | {"crossrun": rows}, cover).scenarios[one["topic"]]
    assert [(each.rows, each.answers[one["authority"]][0]) for each in found] == [((1, 3), "agree"), ((2,), "differ")]
