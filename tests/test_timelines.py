"""The dates that procedures set for one case, on one line of time, and the page that draws them."""

from datetime import date
from html.parser import HTMLParser

import html5lib
import pytest
from attrs import evolve

from cinmodel.cases import Case, Happening
from cinmodel.evaluation import answers, evaluate
from cinmodel.loading.project import project
from cinmodel.provisions import Severity, Verdict
from cinmodel.reports.timeline_page import timeline_page
from cinmodel.timelines import timeline

D = date


@pytest.fixture
def judged(real, small):
    procedures = project(small).procedures

    def judge(on, *events, facts=None):
        told = Case(
            {"disabled": False} if facts is None else facts, tuple(Happening(name, day) for name, day in events)
        )
        by_topic = {one.id: answers(evaluate(one, told, on)) for one in procedures}
        return timeline(told, on, [one for several in by_topic.values() for one in several]), procedures, by_topic

    return judge


def alpha(line, topic):
    return [(one.start, one.due, one.done, one.verdict) for one in line.of("alpha") if one.topic == topic]


MEETING, REVIEWS = "first-meeting-time", "review-frequency"
ASSESSED = ("assessment-completed", D(2026, 1, 5))


@pytest.mark.parametrize(
    ("on", "held", "expected"),
    [
        (D(2026, 1, 12), None, (D(2026, 1, 5), D(2026, 1, 19), None, Verdict.NOT_YET_DUE)),
        (D(2026, 1, 21), None, (D(2026, 1, 5), D(2026, 1, 19), None, Verdict.OVERDUE)),
        (D(2026, 1, 21), D(2026, 1, 19), (D(2026, 1, 5), D(2026, 1, 19), D(2026, 1, 19), Verdict.IN_TIME)),
        (D(2026, 1, 21), D(2026, 1, 20), (D(2026, 1, 5), D(2026, 1, 19), D(2026, 1, 20), Verdict.LATE)),
    ],
)
def test_a_deadline_is_due_done_or_overdue(judged, on, held, expected):
    line, _, _ = judged(on, ASSESSED, *([("first-meeting", held)] if held else []))
    assert alpha(line, MEETING) == [expected]


def test_every_period_of_what_recurs_that_ran_out_is_there_and_the_next_one_is_not_yet_due(judged):
    events = [ASSESSED, ("first-meeting", D(2026, 1, 19)), ("review", D(2026, 2, 18)), ("review", D(2026, 3, 10))]
    line, _, _ = judged(D(2026, 3, 11), *events)
    assert alpha(line, REVIEWS) == [
        (None, D(2026, 2, 16), D(2026, 2, 18), Verdict.LATE),
        (D(2026, 3, 10), D(2026, 4, 7), None, Verdict.NOT_YET_DUE),
    ]
    later, _, _ = judged(D(2026, 4, 8), *events)
    assert alpha(later, REVIEWS)[-1] == (D(2026, 3, 10), D(2026, 4, 7), None, Verdict.OVERDUE)


def test_what_is_unknown_or_does_not_apply_sets_no_date(judged):
    line, _, _ = judged(D(2026, 1, 12), ASSESSED, facts={"disabled": True})
    assert alpha(line, MEETING) == []
    closed, _, _ = judged(D(2026, 2, 12), ASSESSED, ("case-closed", D(2026, 1, 12)))
    assert closed.dues == ()
    unknown, _, _ = judged(D(2026, 1, 12), ASSESSED, facts={})
    assert [one.authority for one in unknown.dues] == ["beta", "beta"]
    assert [one.reading for one in unknown.dues] == ["days are calendar days", "days are working days"]


def test_a_severity_stands_only_with_the_verdict_that_it_belongs_to(judged):
    events = [ASSESSED, ("first-meeting", D(2026, 1, 19)), ("review", D(2026, 2, 18))]
    line, _, _ = judged(D(2026, 2, 20), *events)
    assert [one.severity for one in line.of("alpha") if one.topic == REVIEWS] == [Severity.BREACH, Severity.NONE]


def test_the_days_of_a_line_hold_everything_on_it(judged):
    line, _, _ = judged(D(2026, 1, 12), ASSESSED)
    assert line.days() == (D(2026, 1, 5), D(2026, 1, 19))
    empty, _, _ = judged(D(2026, 1, 12))
    assert empty.days() == (D(2026, 1, 12), D(2026, 1, 12))


class Words(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.text, self.tags = [], []
        self.feed(page)

    def handle_data(self, data):
        self.text.append(data)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


def test_the_page_is_valid_and_stands_for_itself(judged):
    page = timeline_page(*judged(D(2026, 1, 21), ASSESSED, ("first-meeting", D(2026, 1, 20))))
    html5lib.HTMLParser(strict=True).parse(page)
    assert "http" not in page
    assert "<script" not in page
    tags = Words(page).tags
    assert not [one for tag, attributes in tags for one in attributes if one in {"src", "href", "onload"}]
    ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_every_drawing_has_a_text_alternative_and_every_date_stands_in_a_table(judged):
    line, procedures, by_topic = judged(D(2026, 1, 21), ASSESSED, ("first-meeting", D(2026, 1, 20)))
    words = Words(timeline_page(line, procedures, by_topic))
    drawings = [attributes for tag, attributes in words.tags if tag == "svg" and "aria-hidden" not in attributes]
    ids = {attributes.get("id") for _, attributes in words.tags}
    assert len(drawings) == len(procedures) == 2
    for drawing in drawings:
        assert drawing["role"] == "img"
        assert set(drawing["aria-labelledby"].split()) <= ids
    text = "\n".join(words.text)
    assert "done late on Tuesday 20 January 2026 (breach)" in text
    assert "done late on Tuesday 20 January 2026, if days are calendar days (departure)" in text
    assert "Tuesday 17 February 2026" in text
    assert "1¶1" in text
    assert "not met (departure)" in text or "unknown" in text


def test_the_page_says_what_is_known_and_what_is_not_recorded(judged):
    line, procedures, by_topic = judged(D(2026, 1, 21), ASSESSED)
    assert "Known of the case: the child is not disabled." in timeline_page(line, procedures, by_topic)
    unsure = evolve(line, case=evolve(line.case, facts={"disabled": True}, not_recorded=frozenset({"review"})))
    page = timeline_page(unsure, procedures, by_topic)
    assert "Known of the case: the child is disabled." in page
    assert "Not recorded, so that nobody can say whether it happened: a review was held." in page


def test_events_have_the_numbers_of_the_list_and_those_of_near_days_are_one_run(judged):
    events = [ASSESSED, ("review", D(2026, 1, 6)), ("review", D(2026, 1, 7)), ("first-meeting", D(2026, 3, 2))]
    page = timeline_page(*judged(D(2026, 3, 3), *events))
    [drawing, _] = page.split('role="img"')[1:]
    assert [part.split("<")[0] for part in drawing.split(' y="27">')[1:]] == ["1–3", "4"]


def test_signs_tell_verdicts_by_shape_and_never_by_colour_alone(judged):
    page = timeline_page(*judged(D(2026, 1, 21), ASSESSED, ("first-meeting", D(2026, 1, 20))))
    key = page.split("How to read")[1].split("<h2")[0]
    signs = [sign.split("</svg>")[0].split(">", 1)[1] for sign in key.split("<svg")[1:]]
    assert len(signs) == len(set(signs)) == 5


def test_names_are_escaped_by_construction(judged):
    line, procedures, by_topic = judged(D(2026, 1, 21), ASSESSED)
    evil = '<script>alert("&")</script>'
    named = [evolve(one, authority=evolve(one.authority, name=evil, title=evil)) for one in procedures]
    page = timeline_page(line, named, by_topic)
    assert "<script" not in page
    html5lib.HTMLParser(strict=True).parse(page)
    assert evil in "".join(Words(page).text)


def test_a_case_without_dates_and_one_over_many_years_can_be_drawn(judged):
    empty = timeline_page(*judged(D(2026, 1, 21)))
    assert "The document sets no date for this case." in empty
    assert "The case lists no event." in empty
    events = [ASSESSED, ("first-meeting", D(2026, 1, 19)), ("review", D(2028, 1, 4))]
    long = timeline_page(*judged(D(2028, 1, 5), *events))
    html5lib.HTMLParser(strict=True).parse(long)
    ticks = [one for one in Words(long).text if one.strip()[-4:] in {"2026", "2027", "2028"} and len(one.strip()) == 8]
    assert 8 <= len(ticks) <= 2 * 15
