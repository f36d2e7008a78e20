"""The page in Debian's Chromium; CINMODEL_BROWSER names another one. Skipped where there is no browser."""

import io
import os
import shutil
import unicodedata
from urllib.parse import unquote

import pytest
from made_up_relations import made_up
from test_page import HOSTILE, values_of, with_labels, with_text

from cinmodel.loading.project import project
from cinmodel.reports.page import page

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install -e '.[dev]'")
BROWSER = os.environ.get("CINMODEL_BROWSER") or shutil.which("chromium")
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here: apt-get install chromium")

DESKTOP, PHONE = {"width": 1400, "height": 900}, {"width": 320, "height": 640}
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def browser():
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="module")
def values(real):
    told, cover = values_of(real)
    return made_up(told), cover


@pytest.fixture(scope="module")
def address(values, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "comparison.html"
    path.write_text(page(*values), encoding="utf-8")
    return path.as_uri()


@pytest.fixture(scope="module")
def few(values, tmp_path_factory):
    """The address of a page with the visits alone: tools that look at every element take long over a large page."""
    told, cover = values
    kept = {one["id"] for one in told["topics"] if one["family"] == "visits"}
    lists = {key: [one for one in told[key] if one["topic"] in kept] for key in ("relations", "doubts", "crossrun")}
    topics = [one for one in told["topics"] if one["id"] in kept]
    witnesses = {name: one for name, one in told["witnesses"].items() if one["topic"] in kept}
    path = tmp_path_factory.mktemp("few") / "comparison.html"
    path.write_text(page({**told, **lists, "topics": topics, "witnesses": witnesses}, cover), encoding="utf-8")
    return path.as_uri()


@pytest.fixture
def opened(browser, address):
    """Opens a page of the five, or another; at the end there was no error, and no request but for the file itself."""
    contexts, errors, requests = [], [], []

    def visit(hash_="", *, at=address, **options):
        contexts.append(browser.new_context(**{"viewport": DESKTOP, **options}))
        tab = contexts[-1].new_page()
        tab.on("console", lambda one: errors.append(one.text))
        tab.on("pageerror", lambda one: errors.append(str(one)))
        tab.on("dialog", lambda one: (errors.append(one.message), one.dismiss()))
        tab.on("request", lambda one: requests.append(one.url.partition("#")[0]))
        tab.goto(at + hash_)
        return tab

    yield visit
    for one in contexts:
        one.close()
    assert errors == []
    assert {one for one in requests if not one.startswith(("file://", "data:"))} == set()
    assert len(requests) == len([one for one in requests if one.startswith("file://")])
    assert len(set(requests)) == 1


def questions(tab):
    """The questions that are to be seen."""
    return tab.eval_on_selector_all(
        "tbody[data-status] .question", "all => all.filter(one => one.checkVisibility()).map(one => one.textContent)"
    )


def choose(tab, **given):
    for name, value in given.items():
        if name == "text":
            tab.fill("#f-text", value)
        elif name == "differ":
            tab.check("#f-differ")
        else:
            tab.select_option(f"#f-{name}", value)


def cells(topic, names=None):
    return [topic["cells"][name] for name in names or topic["cells"]]


def stated(cell):
    return cell["state"] == "stated"


def strengths(cell):
    return {one["strength"] for one in cell["positions"]} | {
        item.get("strength") for one in cell["positions"] for item in one["items"]
    }


DIFFERENT = {"stricter", "looser", "incomparable", "wider", "narrower", "depends-on-the-reading"}


def fitting(values, **given):
    """The questions that should be shown, worked out from the JSON and not from the page."""
    told, cover = values
    relation = {(one["topic"], f"{one['a']}.{one['b']}"): one["relation"] for one in told["relations"]}
    order = list(cover["families"])
    shown = []
    for topic in sorted(told["topics"], key=lambda one: order.index(one["family"])):
        pair = given.get("pair")
        seen = cells(topic, pair.split(".") if pair else None)
        silent = given.get("silent")
        fits = [
            given.get("family") in {None, topic["family"]},
            not pair or any(map(stated, seen)),
            not given.get("strength") or any(given["strength"] in strengths(one) for one in seen),
            silent != "none" or all(map(stated, seen)),
            silent != "some" or not all(map(stated, seen)),
            silent in {None, "none", "some"} or not stated(topic["cells"][silent]),
        ]
        if given.get("differ"):
            fits.append(relation[topic["id"], pair] in DIFFERENT if pair else topic["status"] == "differ")
        if all(fits):
            shown.append(topic["question"])
    return shown


FILTERS = [
    {"family": "visits"},
    {"differ": True},
    {"pair": "devon.essex"},
    {"strength": "good-practice"},
    {"silent": "none"},
    {"silent": "some"},
    {"silent": "waltham-forest"},
    {"family": "reviews", "differ": True, "strength": "must"},
    {"pair": "doncaster.generic", "differ": True, "family": "first-meeting"},
    {"pair": "essex.generic", "silent": "none"},
    {"pair": "devon.doncaster", "strength": "will", "silent": "some"},
]


@pytest.mark.parametrize("given", FILTERS, ids=" ".join)
def test_filters_show_what_fits_all_of_them_and_counts_follow(opened, values, given):
    tab = opened()
    choose(tab, **given)
    expected = fitting(values, **given)
    assert expected
    assert questions(tab) == expected
    assert tab.inner_text("#counts").startswith(f"{len(expected)} of {len(values[0]['topics'])} questions shown")


def test_text_finds_every_word_in_questions_and_provisions(opened, values):
    tab = opened()
    choose(tab, text="Chair  MANAGER")
    found = questions(tab)
    assert 0 < len(found) < 60
    assert "Who chairs the first meeting?" in found
    choose(tab, text="no such words anywhere")
    assert questions(tab) == []
    assert tab.is_visible("#nothing")


def test_a_pair_shows_its_two_columns_and_its_own_relation(opened):
    tab = opened("#show:pair=devon.essex")
    head = tab.locator(".matrix > thead").first.locator("th:visible")
    assert head.all_text_contents() == ["Question", "Devon", "Essex †, past its review date"]
    assert tab.locator(".status:visible").first.text_content().startswith("These two: ")
    assert tab.locator(".pairs tr[data-pair]").evaluate_all(
        "all => all.every(one => one.dataset.pair === 'devon.essex' || getComputedStyle(one).display === 'none')"
    )
    tab.select_option("#f-pair", "")
    assert tab.locator(".matrix > thead").first.locator("th:visible").count() == 6
    assert not tab.locator(".status:visible").first.text_content().startswith("These two")


def test_an_address_brings_the_same_view_to_somebody_else(opened):
    given = {"family": "reviews", "pair": "devon.generic", "text": "review & plan=x%"}
    tab = opened()
    choose(tab, **given)
    choose(tab, text="week")
    other = opened(tab.evaluate("location.hash"))
    assert questions(other) == questions(tab)
    assert questions(tab)
    assert other.inner_text("#counts") == tab.inner_text("#counts")
    choose(tab, **given)
    last = opened(tab.evaluate("location.hash"))
    assert {name: last.input_value(f"#f-{name}") for name in given} == given


def test_an_address_that_asks_for_what_is_not_there_asks_for_nothing(opened, values):
    tab = opened("#show:family=nowhere&pair=a.b&silent=x&other=1&differ=no")
    assert len(questions(tab)) == len(values[0]["topics"])


def test_back_and_forward_go_through_the_views(opened, values):
    tab = opened()
    choose(tab, family="visits")
    choose(tab, differ=True)
    tab.type("#f-text", "often")
    tab.go_back()
    assert questions(tab) == fitting(values, family="visits", differ=True)
    assert tab.input_value("#f-text") == ""
    tab.go_back()
    assert questions(tab) == fitting(values, family="visits")
    tab.go_forward()
    assert tab.is_checked("#f-differ")
    tab.go_back()
    tab.go_back()
    assert questions(tab) == fitting(values)


def test_show_all_takes_every_filter_back(opened, values):
    tab = opened("#show:pair=devon.essex&differ=yes&text=meeting")
    tab.click("button[type=reset]")
    tab.wait_for_url("**#show:")
    assert questions(tab) == fitting(values)
    assert tab.locator(".matrix > thead").first.locator("th:visible").count() == 6


def test_everything_is_done_by_keyboard_alone(opened, values):
    tab = opened()
    press = tab.keyboard.press
    press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the matrix"
    press("Enter")
    press("Tab")
    assert tab.evaluate("document.activeElement.id") == "f-text"
    tab.keyboard.type("meeting")
    press("Tab")
    assert tab.evaluate("document.activeElement.id") == "f-family"
    tab.keyboard.type("Visits")
    for _ in range(4):
        press("Tab")
    assert tab.evaluate("document.activeElement.id") == "f-differ"
    press("Space")
    assert unquote(tab.evaluate("location.hash")) == "#show:family=visits&differ=yes&text=meeting"
    shown = questions(tab)
    assert set(shown) < set(fitting(values, family="visits", differ=True)) | {""}
    press("Tab")
    assert tab.evaluate("document.activeElement.type") == "reset"
    press("Enter")
    tab.wait_for_url("**#show:")
    tab.locator("tbody[data-status] summary").first.focus()
    press("Enter")
    assert tab.locator("tbody[data-status] details").first.evaluate("one => one.open")
    assert tab.locator(".documents").first.is_visible()


def test_a_link_to_a_clause_opens_what_it_is_in_whatever_the_filters_say(opened):
    tab = opened("#show:family=visits")
    tab.evaluate(
        "location.hash = document.querySelector('tbody[data-status]').id + '.devon.first-meeting-from-decision'"
    )
    place = tab.locator("[id='first-meeting-time.devon.first-meeting-from-decision']")
    place.wait_for(state="visible")
    assert place.evaluate("one => one.getBoundingClientRect().top < innerHeight")


def test_a_case_is_reached_from_the_list_of_doubts(opened):
    tab = opened()
    link = tab.locator("#doubts a[href^='#witness']").first
    place = tab.locator(f"[id='{link.get_attribute('href')[1:]}']")
    assert not place.is_visible()
    link.click()
    place.wait_for(state="visible")
    assert place.locator("svg").is_visible()


def test_all_that_is_shown_opens_and_closes_together(opened):
    tab = opened("#show:family=visits")
    tab.click("#open")
    tab.evaluate("document.querySelector('[data-family=visits]').scrollIntoView()")
    shown = tab.locator("[data-family=visits] .more > td > details[open]").count()
    assert shown == tab.locator("[data-family=visits] tbody[data-status]").count()
    assert tab.locator("[data-family=reviews] details[open]").count() == 0
    tab.click("#close")
    assert tab.locator("details[open]").count() == 0


def test_the_page_is_read_without_scripts(opened, values):
    tab = opened(java_script_enabled=False)
    assert not tab.locator("#filters").is_visible()
    assert tab.locator("tbody[data-status] .question").count() == len(values[0]["topics"])
    tab.locator("tbody[data-status] summary").first.click()
    assert tab.locator(".documents").first.is_visible()
    assert tab.locator(".witness svg").first.is_visible()
    tab.locator("details:has(> div > .scenarios) > summary").first.click()
    assert tab.locator(".scenarios").first.is_visible()


def test_on_paper_it_is_a4_landscape_and_each_page_of_the_matrix_has_its_header(opened):
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: pip install -e '.[dev]'")
    tab = opened("#show:family=first-meeting")
    pages = pypdf.PdfReader(io.BytesIO(tab.pdf(prefer_css_page_size=True))).pages
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (842, 595)
    texts = [" ".join(unicodedata.normalize("NFKC", one.extract_text()).split()) for one in pages]
    matrix = [number for number, text in enumerate(texts) if "Waltham Forest" in text and "Question" in text]
    first = next(number for number, text in enumerate(texts) if "How soon is the first meeting held?" in text)
    last = next(number for number, text in enumerate(texts) if "What each document leaves open" in text and number > 0)
    assert last - first >= 2
    assert set(range(first, last)) <= set(matrix)
    assert "How often is the child visited" not in "".join(texts[first:last])


@pytest.mark.parametrize("hash_", ["", "#show:pair=devon.essex", "#documents"])
def test_nothing_runs_over_the_edge_of_a_narrow_screen(opened, hash_):
    tab = opened(hash_, viewport=PHONE)
    tab.evaluate("for (const one of [...document.querySelectorAll('details')].slice(0, 8)) one.open = true")
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_against_wcag(opened, few, scheme, viewport):
    axe = pytest.importorskip(
        "axe_playwright_python.sync_playwright", reason="axe is not installed: pip install -e '.[dev]'"
    )
    tab = opened(at=few, color_scheme=scheme, viewport=viewport)
    tab.evaluate("for (const one of document.querySelectorAll('tbody:nth-of-type(-n+4) details')) one.open = true")
    found = axe.Axe().run(tab, options={"runOnly": STANDARDS, "resultTypes": ["violations"]}).response["violations"]
    assert [(one["id"], [node["html"][:200] for node in one["nodes"][:3]]) for one in found] == []


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_from_files_does_nothing_in_a_browser(opened, small, tmp_path, text):
    told, cover = values_of(project(small))
    hostile = page(with_text(made_up(told), text), with_labels(cover, text))
    path = tmp_path / "hostile.html"
    path.write_text(hostile, encoding="utf-8")
    tab = opened(at=path.as_uri(), viewport=PHONE)
    choose(tab, pair="alpha.beta")
    tab.click("#open")
    assert len(questions(tab)) == len(told["topics"])
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
