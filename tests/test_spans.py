"""Lengths of time as documents write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import examples

from cinmodel.diagnostics import Refusal
from cinmodel.spans import Span, Unit, span

UNITS = ", ".join(unit.value for unit in Unit if unit is not Unit.DAYS)


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("15 working days", 15, Unit.WORKING_DAYS),
        ("1 working day", 1, Unit.WORKING_DAYS),
        ("15 calendar days", 15, Unit.CALENDAR_DAYS),
        ("20 days", 20, Unit.DAYS),
        ("1 day", 1, Unit.DAYS),
        ("6 weeks", 6, Unit.WEEKS),
        ("3 months", 3, Unit.MONTHS),
        ("1 year", 1, Unit.YEARS),
        ("72 hours", 72, Unit.HOURS),
        ("1 hour", 1, Unit.HOURS),
    ],
)
def test_a_span_is_a_whole_number_and_a_unit(text: str, count: int, unit: Unit) -> None:
    assert span(text) == Span(count, unit)


@examples(100)
@given(st.builds(Span, st.integers(1, 9999), st.sampled_from(Unit)))
def test_a_span_is_read_as_it_is_written(written: Span) -> None:
    assert span(str(written)) == written


NEARLY = st.builds(
    "{}{}{}".format,
    st.sampled_from(("", "0", "1", "15", "015", "9999", "10000", "1.5", "-1", "a")),
    st.sampled_from((" ", "", "  ", "-")),
    st.sampled_from((*(unit.value for unit in Unit), *(unit.value[:-1] for unit in Unit), "school days", "Weeks", "")),
)


@examples(300)
@given(st.one_of(NEARLY, st.text(max_size=20)))
def test_what_is_read_is_written_the_same_and_all_else_is_refused_with_a_cure(text: str) -> None:
    read = refused = None
    try:
        read = span(text)
    except Refusal as refusal:
        refused = refusal
    if read is not None:
        assert read.count >= 1
        assert str(read) == text
    else:
        assert refused is not None
        assert refused.what
        assert refused.cure


@pytest.mark.parametrize(
    ("text", "what", "cure"),
    [
        ("15", '"15" is not a length of time', 'write a whole number and a unit, such as "15 working days"'),
        ("", '"" is not a length of time', 'write a whole number and a unit, such as "15 working days"'),
        (
            "two weeks",
            '"two weeks" is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        (
            "1.5 weeks",
            '"1.5 weeks" is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        (
            "-1 weeks",
            '"-1 weeks" is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        (
            "6 weeks ",
            '"6 weeks " is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        (
            "6  weeks",
            '"6  weeks" is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        ("6 Weeks", '"6 Weeks" is not a length of time', 'write a whole number and a unit, such as "15 working days"'),
        (
            "6 weeks\n",
            '"6 weeks\N{REPLACEMENT CHARACTER}" is not a length of time',
            'write a whole number and a unit, such as "15 working days"',
        ),
        ("٣ weeks", '"٣ weeks" is not a length of time', 'write a whole number and a unit, such as "15 working days"'),
        ("15 school days", '"school days" is not a unit of time', f"use one of {UNITS}"),
        ("0 weeks", "a length of time of 0 says nothing", "write at least 1, or leave the span out"),
        ("0 working days", "a length of time of 0 says nothing", "write at least 1, or leave the span out"),
        ("6 week", '"6 week" does not agree in number', 'write "6 weeks"'),
        ("1 working days", '"1 working days" does not agree in number', 'write "1 working day"'),
    ],
)
def test_anything_else_is_refused_with_what_is_wrong_and_the_cure(text: str, what: str, cure: str) -> None:
    with pytest.raises(Refusal) as refused:
        span(text)
    assert (refused.value.what, refused.value.cure) == (what, cure)


@pytest.mark.parametrize("unit", Unit)
def test_bare_days_alone_leave_the_date_open(unit: Unit) -> None:
    assert Span(15, unit).definite is (unit is not Unit.DAYS)


@pytest.mark.parametrize(
    ("one", "other"), [("1 week", "7 calendar days"), ("24 hours", "1 calendar day"), ("12 months", "1 year")]
)
def test_spans_of_different_units_are_never_the_same(one: str, other: str) -> None:
    assert span(one) != span(other)
