import re
from collections import Counter
from xml.etree.ElementTree import Element

import html5lib
import pytest
from conftest import SMALL

from cinmodel.commands.scenarios import features, outcomes
from cinmodel.comparison import compare
from cinmodel.living import living
from cinmodel.living.standing import SIGNS
from cinmodel.loading.project import project


@pytest.fixture(scope="module")
def told():
    one = project(SMALL)
    files = features(one)
    return compare(one.procedures, outcomes(one, files)), files


@pytest.fixture(scope="module")
def alpha(told):
    return read(living(*told)["alpha"])


def read(page):
    """A page as a tree; a page that is not valid to the letter is refused."""
    return html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False).parse(
        page
    )


def text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def scenario(page, name):
    [found] = [one for one in page.iter("article") if text(one.find("h4")) == name]
    return found


def standing(element):
    return [text(one) for one in element.findall("ul[@class='stand']/li")]


def test_each_authority_has_a_page(told):
    assert list(living(*told)) == ["alpha", "beta"]


def test_every_scenario_stands_under_its_rule_with_its_clause(alpha):
    rules = [one for one in alpha.iter("section") if one.find("h3") is not None]
    assert [(text(one.find("h3")), text(one.find("p"))) for one in rules] == [
        (
            "The first meeting is held within ten working days of the assessment",
            "Clause 1¶1. How soon is the first meeting held?",
        ),
        ("A manager leads the first meeting", "Clause 1¶2. Who chairs the first meeting?"),
        ("Reviews are every four weeks", "Clause 1¶3. How often is there a review?"),
    ]
    assert [len(one.findall("article")) for one in rules] == [4, 2, 1]


def test_a_scenario_reads_as_sentences_and_ends_with_its_outcome(alpha):
    one = scenario(alpha, "The eleventh working day is late, and a breach")
    steps = one.findall("ul[@class='steps']/li")
    assert [text(step) for step in steps] == [
        "Giventhe first meeting was held on Tuesday 20 January 2026",
        "Whenthe case is looked at on Tuesday 20 January 2026",
        "Thenthe first meeting is late",
        "Andthat is a breach",
    ]
    assert [step.get("class") for step in steps] == [None, None, "then", "then"]


def test_what_every_case_has_in_common_stands_once_above(alpha):
    [common] = [one for one in alpha.iter("details") if text(one).startswith("In every case here")]
    assert "the assessment was completed on Monday 5 January 2026" in text(common)


def test_a_difference_says_what_the_other_answers_with_a_sign_and_in_words(alpha):
    assert standing(scenario(alpha, "The tenth working day is in time")) == [
        f"{SIGNS['differ']}Beta answers otherwise: depends on the reading"
    ]
    assert standing(scenario(alpha, "The next review falls due four weeks on"))[0].startswith(SIGNS["agree"])
    assert standing(scenario(alpha, "What is missing is named")) == [f"{SIGNS['silent']}Beta is silent"]


def test_what_is_asked_of_one_document_alone_is_said_to_be(alpha):
    assert standing(scenario(alpha, "Without knowing of a disability nothing is said")) == ["Not run under the others."]


def test_an_outline_is_a_table_with_how_each_row_is_answered(alpha):
    one = scenario(alpha, "chair leading is verdict")
    assert [text(name) for name in one.find("h4").iter("var")] == ["chair", "verdict"]
    rows = [[text(cell) for cell in row] for row in one.iter("tr")]
    assert rows[0] == ["chair", "verdict", "how the others answer"]
    assert rows[1] == ["a team manager", "met", f"{SIGNS['silent']}Beta is silent"]
    assert len(rows) == 4


def test_a_table_of_a_step_is_a_list(alpha):
    one = scenario(alpha, "What is missing is named")
    assert [text(item) for item in one.findall("ul[@class='steps']/li/ul/li")] == ["a manager"]


def test_the_signs_differ_in_shape_and_each_is_explained(alpha):
    assert len(set(SIGNS.values())) == 4
    [key] = [one for one in alpha.iter("ul") if one.get("class") == "key"]
    assert [text(line)[0] for line in key] == list(SIGNS.values())


def test_the_totals_are_those_of_the_cross_run(told, alpha):
    comparison, _ = told
    counted = Counter(
        one.outcome for one in comparison.outcomes if one.scenario.owner == "alpha" and one.authority == "beta"
    )
    row = next(row for row in alpha.iter("tr") if text(row[0]) == "Beta")
    assert [int(text(cell)) for cell in row[1:]] == [counted[sort] for sort in SIGNS]


def test_every_link_leads_somewhere_on_the_page_and_no_id_stands_twice(alpha):
    ids = Counter(one.get("id") for one in alpha.iter() if one.get("id"))
    assert max(ids.values()) == 1
    targets = [one.get("href") for one in alpha.iter("a")]
    assert len(targets) == 4
    assert all(target.startswith("#") and target[1:] in ids for target in targets)


def test_names_that_come_to_the_same_id_are_told_apart(small):
    feature = small / "features" / "alpha" / "meetings.feature"
    written = feature.read_text()
    feature.write_text(
        written.replace("Scenario: The tenth working day is in time", "Scenario: É").replace(
            "Scenario: A disabled child has no such date", "Scenario: ß"
        )
    )
    one = project(small)
    files = features(one)
    page = read(living(compare(one.procedures, outcomes(one, files)), files)["alpha"])
    assert scenario(page, "É").get("id") != scenario(page, "ß").get("id")


def test_scenarios_outside_rules_and_tags_that_name_no_clause_do_not_stop_a_page(cinmodel, small):
    feature = small / "features" / "alpha" / "meetings.feature"
    written = feature.read_text()
    loose = "  Scenario: Outside\n    When the case is looked at on Tuesday 6 January 2026\n    Then the first meeting is not yet due\n\n"
    feature.write_text(written.replace("  @cite:1/1\n", f"{loose}  @cite:<b>\n", 1))
    assert cinmodel("compare").status == 0
    page = read((small / "reports" / "living" / "alpha.html").read_text())
    assert scenario(page, "Outside") is not None
    first = next(one for one in page.iter("p") if one.get("class") == "about")
    assert text(first) == "Clause <b>. How soon is the first meeting held?"


def test_a_page_asks_for_nothing_from_elsewhere(told):
    for page in living(*told).values():
        tree = read(page)
        assert not {"script", "link", "img", "iframe", "object", "base"} & {one.tag for one in tree.iter()}
        assert not re.search(r"url\(|@import|//", page.removeprefix("<!DOCTYPE html>"))


def test_the_real_pages_are_valid_and_hold_every_scenario(real):
    files = features(real)
    comparison = compare(real.procedures, outcomes(real, files))
    pages = living(comparison, files)
    for authority, page in pages.items():
        tree = read(page)
        articles = sum(1 for _ in tree.iter("article"))
        rows = sum(1 for one in tree.iter("article") for body in one.iter("tbody") for _ in body)
        plain = sum(1 for one in tree.iter("article") if one.find("div") is None)
        own = [one for file in files if file.owner == authority for one in file.scenarios]
        assert (rows + plain, articles > 0) == (len(own), True)
        assert len(page.encode()) < 1_500_000
