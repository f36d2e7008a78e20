"""Counting days: against numpy's business days, against stepping a day at a time, and on dates worked out by hand."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from oracle_past import ENGLAND, counted
from strategies import examples

from cinmodel.bank_holidays import KNOWN_YEARS, PLACES, bank_holidays
from cinmodel.calendars import SATURDAY, BeyondCalendar, Calendar, calendar_of
from cinmodel.spans import Span, Unit, span

CLOSURES = (date(2020, 12, 29), date(2022, 9, 20), date(2023, 5, 9), date(2025, 12, 29), date(2025, 12, 30))
CALENDAR = calendar_of("England")
CLOSED = calendar_of("England", CLOSURES)
NO_HOLIDAYS = Calendar(())
DAY = timedelta(days=1)

# Where counting goes wrong: Easter, the bank holidays of May and Christmas, the special ones of 2020, 2022 and 2023.
TURNS = (
    date(2020, 5, 8),
    date(2022, 6, 2),
    date(2022, 9, 19),
    date(2023, 5, 8),
    date(2022, 12, 27),
    date(2024, 2, 29),
    date(2024, 3, 31),
    date(2025, 4, 20),
    date(2025, 12, 25),
    date(2026, 4, 5),
)
NEAR = st.builds(lambda turn, days: turn + timedelta(days=days), st.sampled_from(TURNS), st.integers(-25, 25))
ANYWHERE = st.dates(date(2013, 1, 1), date(2027, 12, 31))
DATES = st.one_of(NEAR, ANYWHERE)
# Far enough from the ends of the oracle's own list of bank holidays.
WITHIN_ORACLE = tuple(date(2022, 5, 1) + timedelta(days=n) for n in range(1900))
WORKING = st.builds(Span, st.integers(1, 60), st.just(Unit.WORKING_DAYS))
PLAIN = st.one_of(
    st.builds(Span, st.integers(1, 60), st.sampled_from((Unit.CALENDAR_DAYS, Unit.WEEKS))),
    st.builds(Span, st.integers(1, 26), st.just(Unit.MONTHS)),
    st.builds(Span, st.integers(1, 4), st.just(Unit.YEARS)),
    st.builds(Span, st.integers(1, 200), st.just(Unit.HOURS)),
)


def by_numpy(calendar: Calendar, day: date, days: int) -> date:
    """The working day so many after (or before) a day: rolled the other way first, so that the next one is day 1."""
    roll = "backward" if days > 0 else "forward"
    offset = np.busday_offset(
        np.datetime64(day), days, roll=roll, holidays=np.array(sorted(calendar.holidays), "M8[D]")
    )
    found = offset.item()
    assert isinstance(found, date)
    return found


@pytest.mark.parametrize("calendar", [CALENDAR, CLOSED], ids=["bank holidays", "closure days too"])
@examples(300)
@given(DATES, WORKING)
def test_working_days_are_counted_forward_as_numpy_counts_them(calendar: Calendar, day: date, length: Span) -> None:
    assert calendar.after(day, length) == by_numpy(calendar, day, length.count)


@pytest.mark.parametrize("calendar", [CALENDAR, CLOSED], ids=["bank holidays", "closure days too"])
@examples(300)
@given(DATES, WORKING)
def test_working_days_are_counted_backward_as_numpy_counts_them(calendar: Calendar, day: date, length: Span) -> None:
    assert calendar.before(day, length) == by_numpy(calendar, day, -length.count)


@examples(300)
@given(DATES)
def test_a_day_is_a_working_day_where_numpy_has_one(day: date) -> None:
    holidays = np.array(sorted(CLOSED.holidays), "M8[D]")
    assert CLOSED.is_working(day) == bool(np.is_busday(np.datetime64(day), holidays=holidays))


@examples(400)
@given(st.one_of(NEAR.filter(WITHIN_ORACLE.__contains__), st.sampled_from(WITHIN_ORACLE)), st.one_of(PLAIN, WORKING))
def test_every_span_ends_where_stepping_a_day_at_a_time_ends(day: date, length: Span) -> None:
    assert CLOSED.after(day, length) == counted(day, length, frozenset(CLOSURES))
    assert CLOSED.before(day, length) == counted(day, length, frozenset(CLOSURES), -1)


@examples(200)
@given(DATES, WORKING)
def test_the_last_good_day_is_a_working_day_with_as_many_of_them_up_to_it(day: date, length: Span) -> None:
    last = CALENDAR.after(day, length)
    passed = [day + timedelta(days=n) for n in range(1, (last - day).days + 1)]
    assert CALENDAR.is_working(last)
    assert sum(map(CALENDAR.is_working, passed)) == length.count


@examples(200)
@given(DATES, PLAIN)
def test_a_due_date_in_calendar_units_is_never_moved_off_a_weekend_or_a_bank_holiday(day: date, length: Span) -> None:
    assert CALENDAR.after(day, length) == NO_HOLIDAYS.after(day, length)
    assert CALENDAR.before(day, length) == NO_HOLIDAYS.before(day, length)


@examples(200)
@given(DATES, st.one_of(PLAIN, WORKING))
def test_a_later_start_never_has_an_earlier_last_good_day(day: date, length: Span) -> None:
    assert CALENDAR.after(day, length) <= CALENDAR.after(day + DAY, length)
    assert CALENDAR.before(day, length) <= CALENDAR.before(day + DAY, length)


@pytest.mark.parametrize(
    ("start", "length", "last"),
    [
        ("2026-01-05", "15 working days", "2026-01-26"),
        ("2026-01-03", "1 working day", "2026-01-05"),  # a Saturday: Monday is day 1
        ("2025-12-24", "1 working day", "2025-12-29"),
        ("2026-04-02", "2 working days", "2026-04-08"),  # over Good Friday and Easter Monday
        ("2020-05-07", "1 working day", "2020-05-11"),  # VE day on the Friday; the first Monday of May was none
        ("2020-05-01", "1 working day", "2020-05-04"),
        ("2022-06-01", "1 working day", "2022-06-06"),  # the Platinum Jubilee
        ("2022-09-16", "1 working day", "2022-09-20"),  # the Queen's funeral
        ("2023-05-05", "1 working day", "2023-05-09"),  # the Coronation
        ("2021-12-24", "1 working day", "2021-12-29"),  # two substitute days
        ("2026-01-03", "1 week", "2026-01-10"),
        ("2026-01-31", "1 month", "2026-02-28"),
        ("2024-01-31", "1 month", "2024-02-29"),
        ("2026-01-31", "2 months", "2026-03-31"),
        ("2026-08-31", "6 months", "2027-02-28"),
        ("2026-11-30", "3 months", "2027-02-28"),
        ("2026-02-28", "1 month", "2026-03-28"),
        ("2024-02-29", "1 year", "2025-02-28"),
        ("2024-02-29", "4 years", "2028-02-29"),
        ("2026-01-05", "24 hours", "2026-01-06"),
        ("2026-01-05", "1 hour", "2026-01-06"),
        ("2026-01-05", "25 hours", "2026-01-07"),
        ("2026-01-05", "72 hours", "2026-01-08"),
    ],
)
def test_last_good_days_worked_out_by_hand(start: str, length: str, last: str) -> None:
    assert CALENDAR.after(date.fromisoformat(start), span(length)) == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("start", "length", "last"),
    [
        ("2026-01-26", "15 working days", "2026-01-05"),
        ("2026-01-04", "1 working day", "2026-01-02"),  # a Sunday: Friday is day 1
        ("2026-04-07", "1 working day", "2026-04-02"),
        ("2026-01-10", "1 week", "2026-01-03"),
        ("2026-03-31", "1 month", "2026-02-28"),
        ("2026-01-31", "2 months", "2025-11-30"),
        ("2024-02-29", "1 year", "2023-02-28"),
        ("2026-01-08", "72 hours", "2026-01-05"),
    ],
)
def test_days_ahead_worked_out_by_hand(start: str, length: str, last: str) -> None:
    assert CALENDAR.before(date.fromisoformat(start), span(length)) == date.fromisoformat(last)


def test_a_closure_day_is_no_working_day_and_touches_no_other_calendar() -> None:
    assert CLOSED.after(date(2025, 12, 24), span("1 working day")) == date(2025, 12, 31)
    assert CALENDAR.after(date(2025, 12, 24), span("1 working day")) == date(2025, 12, 29)


@pytest.mark.parametrize(
    ("day", "length"),
    [("2011-12-31", "1 working day"), ("2029-01-01", "1 working day"), ("2028-12-29", "1 working day")],
)
def test_working_days_beyond_the_known_years_are_refused(day: str, length: str) -> None:
    assert range(2012, 2029) == KNOWN_YEARS
    with pytest.raises(BeyondCalendar, match="working days are known from 2012 to 2028"):
        CALENDAR.after(date.fromisoformat(day), span(length))


@pytest.mark.parametrize("day", ["2011-12-31", "2029-01-01", "2012-01-03"])
def test_working_days_ahead_beyond_the_known_years_are_refused(day: str) -> None:
    with pytest.raises(BeyondCalendar, match="working days are known from 2012 to 2028"):
        CALENDAR.before(date.fromisoformat(day), span("1 working day"))


def test_nothing_is_said_of_a_day_beyond_the_known_years() -> None:
    with pytest.raises(BeyondCalendar, match="2029-01-01"):
        CALENDAR.is_working(date(2029, 1, 1))


def test_calendar_units_need_no_known_years_but_a_calendar() -> None:
    assert CALENDAR.after(date(2040, 1, 31), span("1 month")) == date(2040, 2, 29)
    for length in ("1 calendar day", "1 week", "1 month", "1 year", "1 hour"):
        with pytest.raises(BeyondCalendar):
            CALENDAR.after(date.max, span(length))
        with pytest.raises(BeyondCalendar):
            CALENDAR.before(date.min, span(length))


def test_no_date_is_worked_out_from_bare_days() -> None:
    with pytest.raises(ValueError, match="15 days"):
        CALENDAR.after(date(2026, 1, 5), span("15 days"))


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025, 2026, 2027])
def test_the_bank_holidays_of_england_are_the_published_ones(year: int) -> None:
    # One that falls on a weekend stands in the library beside its substitute day, and on the published list it does not.
    on_weekdays = {day for day in bank_holidays("England", range(year, year + 1)) if day.weekday() < SATURDAY}
    assert on_weekdays == {day for day in ENGLAND if day.year == year}


def test_every_place_has_its_own_bank_holidays() -> None:
    of = {place: bank_holidays(place, range(2025, 2026)) for place in PLACES}
    assert of["Wales"] == of["England"]
    assert date(2025, 5, 9) in of["Guernsey"] & of["Jersey"]  # Liberation Day
    assert date(2025, 5, 9) not in of["England"]
    assert date(2025, 8, 25) in of["Guernsey"] & of["Jersey"] & of["England"]


@pytest.mark.parametrize("place", PLACES)
def test_every_place_has_a_calendar_of_all_known_years(place: str) -> None:
    calendar = calendar_of(place)
    assert {day.year for day in calendar.holidays} == set(KNOWN_YEARS)
    assert not calendar.is_working(date(2012, 12, 25))
    assert not calendar.is_working(date(2028, 12, 25))
