from datetime import date

import pytest
from attrs import evolve
from conftest import SMALL

from cinmodel.comparison import Status, compare
from cinmodel.loading.project import project
from cinmodel.provisions import Strength
from cinmodel.reports.marks import AMBIGUOUS, CONTRADICTION, PAST_REVIEW, marks
from cinmodel.spans import span


@pytest.fixture
def alpha():
    return project(SMALL).procedures[0]


def other(procedure, provisions, **days):
    """Another authority with these provisions and, where given, another calendar."""
    cover = evolve(
        procedure.authority, id="other", order=9, working_days=evolve(procedure.authority.working_days, **days)
    )
    return evolve(procedure, authority=cover, provisions=tuple(provisions))


def statuses(*procedures):
    return {row.id: row.status for row in compare(procedures, ()).rows}


def test_equal_fields_agree_whatever_they_are_called_and_cite(alpha):
    renamed = [evolve(one, id=f"x-{one.id}", says="Otherwise.", cites=one.cites * 2) for one in alpha.provisions]
    assert set(statuses(alpha, other(alpha, renamed)).values()) == {Status.ALL_AGREE}


@pytest.mark.parametrize(
    "change",
    [
        {"within": span("11 working days")},
        {"within": span("10 calendar days")},
        {"strength": Strength.SHOULD},
        {"hedge": "where possible"},
        {"unless": ()},
    ],
)
def test_a_difference_of_one_field_differs(alpha, change):
    changed = [evolve(alpha.provisions[0], **change), *alpha.provisions[1:]]
    assert statuses(alpha, other(alpha, changed))["first-meeting-time"] is Status.DIFFER


def test_the_calendar_with_its_closure_days_counts_among_the_fields(alpha):
    assert statuses(alpha, other(alpha, alpha.provisions))["first-meeting-time"] is Status.ALL_AGREE
    closed = other(alpha, alpha.provisions, closures=(date(2026, 1, 2),))
    assert statuses(alpha, closed)["first-meeting-time"] is Status.DIFFER


def test_the_order_of_blocks_changes_nothing(alpha):
    assert set(statuses(alpha, other(alpha, reversed(alpha.provisions))).values()) == {Status.ALL_AGREE}


def test_a_silent_document_neither_agrees_nor_differs(alpha):
    silent = other(alpha, alpha.provisions[1:])
    assert statuses(alpha, silent)["first-meeting-time"] is Status.ONLY_ONE_STATES
    third = evolve(silent, authority=evolve(silent.authority, id="third", order=10), provisions=alpha.provisions)
    assert statuses(alpha, silent, third)["first-meeting-time"] is Status.AGREE_WHERE_STATED


def test_a_topic_on_which_nobody_speaks_is_no_row(alpha):
    assert list(statuses(other(alpha, alpha.provisions[:1]))) == ["first-meeting-time"]


def test_marks_name_contradiction_ambiguity_and_a_passed_review_date():
    alpha, beta = project(SMALL).procedures
    rows = compare([alpha, beta], ()).rows
    [of_alpha, of_beta] = rows[0].cells
    assert marks(of_alpha, date(2026, 11, 21)) == [PAST_REVIEW]
    assert marks(of_alpha, date(2020, 1, 1)) == []
    assert marks(of_beta, date(2026, 11, 21)) == [AMBIGUOUS]
    clashing = evolve(of_beta, provisions=tuple(evolve(one, clashes_with=("x",)) for one in of_beta.provisions))
    assert marks(clashing, date(2026, 11, 21)) == [CONTRADICTION, AMBIGUOUS]
    silent = evolve(of_alpha, provisions=())
    assert marks(silent, date(2026, 11, 21)) == []
