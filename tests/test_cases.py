from datetime import date
from functools import lru_cache

import pytest
from conftest import SMALL
from hypothesis import given
from hypothesis import strategies as st

from cinmodel.cases import Case, Happening
from cinmodel.diagnostics import Mistakes
from cinmodel.loading.cases import case, case_json, case_toml
from cinmodel.loading.documents import read_json, read_toml
from cinmodel.loading.project import project
from cinmodel.spans import Span, Unit
from cinmodel.vocabulary import Holds


@lru_cache
def vocabulary():
    return project(SMALL).vocabulary


def carried(holds):
    if holds is Holds.YES_NO:
        return st.booleans()
    if holds is Holds.DATE:
        return st.dates(date(2000, 1, 1), date(2030, 1, 1))
    if holds is Holds.SPAN:
        return st.builds(Span, st.integers(1, 99), st.sampled_from([unit for unit in Unit if unit is not Unit.DAYS]))
    return st.frozensets(st.sampled_from(sorted(vocabulary().names(holds))))


@st.composite
def cases(draw):
    words = vocabulary()
    facts = draw(st.dictionaries(st.sampled_from(sorted(words.fact)), st.booleans()))
    once = [name for name, row in words.event.items() if row.once]
    names = [*draw(st.lists(st.sampled_from(once), unique=True)), *draw(st.lists(st.just("review"), max_size=3))]
    events = []
    for name in names:
        details = draw(st.lists(st.sampled_from(sorted(words.detail)), unique=True, max_size=3))
        carries = {detail: draw(carried(words.detail[detail].holds)) for detail in details}
        events.append(Happening(name, draw(st.dates(date(2000, 1, 1), date(2030, 1, 1))), carries))
    not_recorded = draw(st.frozensets(st.sampled_from(sorted(words.event))))
    return Case(facts, tuple(events), not_recorded)


@given(cases())
def test_writing_a_case_as_json_and_reading_it_gives_it_back(told):
    assert case(read_json(case_json(told), "case.json"), vocabulary()) == told


@given(cases())
def test_writing_a_case_as_toml_and_reading_it_gives_it_back(told):
    if told == Case():
        return
    assert case(read_toml(case_toml(told), "case.toml"), vocabulary()) == told


def test_events_stand_in_the_order_of_their_days():
    told = Case({}, (Happening("review", date(2026, 2, 2)), Happening("review", date(2026, 1, 5))))
    assert [one.day for one in told.events] == [date(2026, 1, 5), date(2026, 2, 2)]


def test_an_event_that_happens_once_cannot_be_there_twice():
    text = (
        '[[events]]\nevent = "first-meeting"\non = 2026-01-05\n[[events]]\nevent = "first-meeting"\non = 2026-01-06\n'
    )
    with pytest.raises(Mistakes, match=r"case\.toml:4: .*happens once in a case"):
        case(read_toml(text, "case.toml"), vocabulary())
