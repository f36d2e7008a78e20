"""Relations, witnesses and doubts of the five procedures, and what must hold of them whatever the procedures say."""

from __future__ import annotations

from datetime import date
from itertools import combinations, permutations

import pytest
from attrs import evolve
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from oracle import Oracle
from strategies import examples

from cinmodel.alternatives import Standing, alternatives
from cinmodel.calendars import BeyondCalendar
from cinmodel.cases import Case, Happening
from cinmodel.commands.scenarios import comparing, proved
from cinmodel.evaluation import answer
from cinmodel.evidence import EQUAL, SEARCHED
from cinmodel.evidence import evidence as found_out
from cinmodel.features import feature_file
from cinmodel.kinds.deadline import Deadline
from cinmodel.kinds.interval import Interval
from cinmodel.lint import lint_comparing
from cinmodel.loading.project import project
from cinmodel.mentions import mentions
from cinmodel.occasions import Occasion
from cinmodel.procedures import Procedure
from cinmodel.provisions import Citation, Reading, Strength, Verdict
from cinmodel.relations import Relation
from cinmodel.reports.gherkin import feature_files
from cinmodel.running import Binder
from cinmodel.spans import Span, Unit, span
from cinmodel.steps import comparing_definitions
from cinmodel.stories import case_of, day_of
from cinmodel.trials import first_start, starts
from cinmodel.witnesses import search

VARIED = (
    "visit-limit",
    "services-consent",
    "review-invited",
    "step-down-called-for",
    "plan-overseen-by",
    "next-review-date",
    "plan-followed-by",
    "receiving-authority-told",
)
"""A topic of each judged kind, none of them large."""


@pytest.fixture(scope="module")
def five():
    return {one.id: one for one in project(ROOT).procedures}


def relations(found):
    return {(one.a, one.b): one.found for one in found.pairs}


def pairs(evidence):
    return [(each, pair) for each in evidence.values() for pair in each.pairs]


def judged(procedure: Procedure, topic: str, case: Case, on: date):
    """What a procedure comes to, however it is understood."""
    table = search(topic, [procedure]).table
    return frozenset(table.standings(table.histories(case, on)))


# -- what a pair of documents comes to, worked out by hand ----------------------------------------------------------


def test_four_weeks_are_not_twenty_working_days(five):
    """After a visit on Monday 15 December 2025 the last good day is 12 January under the one, 15 January under the other."""
    visited = Case(
        {"disabled": False, "stable-package": False},
        (
            *tuple(Happening(event, date(2025, 12, 15)) for event in ("plan-made", "plan-decided")),
            Happening("visit", date(2025, 12, 15), {"child-seen": True}),
        ),
    )
    dues = {
        authority: {one.due for one in judged(five[authority], "visit-frequency", visited, date(2025, 12, 16))}
        for authority in ("devon", "essex")
    }
    assert dues == {"devon": {date(2026, 1, 15)}, "essex": {date(2026, 1, 12)}}


def test_essex_and_devon_part_on_visits_in_value_and_trigger_and_each_is_shown(evidence):
    pair = next(one for one in evidence["visit-frequency"].pairs if (one.a, one.b) == ("devon", "essex"))
    told = {one.field: (one.a, one.b, one.witness) for one in pair.differences}
    assert told["value"][:2] == ("20 working days", "4 weeks")
    assert told["value"][2]
    assert told["trigger"][2]
    assert pair.searched > 10_000


# -- named properties ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("topic", VARIED)
def test_the_relation_of_b_to_a_mirrors_that_of_a_to_b(real, evidence, topic):
    turned = relations(found_out(topic, tuple(reversed(real.procedures))))
    for (a, b), found in relations(evidence[topic]).items():
        assert turned[b, a].relation is found.relation.mirrored
        assert {(y, x, each.mirrored) for x, y, each in turned[b, a].readings} == set(found.readings)


def test_same_is_transitive(real, evidence):
    for found in evidence.values():
        same = {frozenset(pair) for pair, one in relations(found).items() if one.relation is Relation.SAME}
        for a, b, c in permutations([one.id for one in real.procedures], 3):
            if {frozenset((a, b)), frozenset((b, c))} <= same:
                assert frozenset((a, c)) in same


@pytest.mark.parametrize("topic", VARIED)
def test_the_order_of_blocks_and_the_names_of_ids_change_no_relation(real, evidence, topic):
    others = []
    for one in real.procedures:
        named = {each.id: f"x-{place}" for place, each in enumerate(one.provisions)}
        changed = [
            evolve(each, id=named[each.id], clashes_with=tuple(named[name] for name in each.clashes_with))
            for each in reversed(one.provisions)
        ]
        others.append(evolve(one, provisions=tuple(changed)))
    before, after = (
        {pair: one.relation for pair, one in relations(found).items()}
        for found in (evidence[topic], found_out(topic, others))
    )
    assert after == before


def test_stricter_is_never_found_both_ways(evidence, five):
    """A witness of a stricter procedure is one in which it is more at fault, and none shows the other to be."""
    for found, pair in pairs(evidence):
        if pair.found.relation not in {Relation.STRICTER, Relation.LOOSER} or pair.found.note:
            continue
        witnesses = [one for one in found.witnesses if one.id in pair.witnesses]
        assert len(witnesses) == 1
        stricter, looser = (pair.a, pair.b) if pair.found.relation is Relation.STRICTER else (pair.b, pair.a)
        for one in witnesses:
            ranks = [
                [each.severity.rank for each in judged(five[authority], pair.topic, one.case, one.on)]
                for authority in (stricter, looser)
            ]
            assert max(ranks[0]) >= max(ranks[1])
            assert min(ranks[0]) >= min(ranks[1])
            assert sum(ranks[0]) / len(ranks[0]) > sum(ranks[1]) / len(ranks[1])


def test_every_witness_comes_to_the_verdicts_it_claims(evidence, five):
    for found in evidence.values():
        for one in found.witnesses:
            for authority, claimed in one.answers.items():
                answered = answer(five[authority], one.topic, one.case, one.on)
                assert answered is not None
                assert (answered.verdict, answered.severity, answered.due) == (
                    claimed.verdict,
                    claimed.severity,
                    claimed.due,
                )
                assert tuple(sorted(answered.missing)) == claimed.missing


def test_evaluator_and_oracle_agree_on_every_witness(evidence, five):
    for found in evidence.values():
        for one in found.witnesses:
            for authority, claimed in one.answers.items():
                told = Oracle(five[authority], one.case, one.on).topic(one.topic)
                assert (told.verdict, told.due, told.severity) == (
                    claimed.verdict.value,
                    claimed.due,
                    claimed.severity.value,
                )


def test_without_any_event_or_fact_a_witness_loses_its_difference(evidence, five):
    for found, pair in pairs(evidence):
        named = {*pair.witnesses, *(one.witness for one in pair.differences)}
        for one in found.witnesses:
            if one.id in named:
                whole = [judged(five[each], pair.topic, one.case, one.on) for each in (pair.a, pair.b)]
                assert whole[0] != whole[1]
                for smaller in reduced(one.case):
                    left = [judged(five[each], pair.topic, smaller, one.on) for each in (pair.a, pair.b)]
                    assert left != whole, f"{one.id} for {pair.a} and {pair.b}"


def reduced(case: Case):
    for place in range(len(case.events)):
        yield evolve(case, events=(*case.events[:place], *case.events[place + 1 :]))
    for fact in case.facts:
        yield evolve(case, facts={name: value for name, value in case.facts.items() if name != fact})


def test_a_witness_mentions_nothing_that_neither_procedure_mentions(evidence, five):
    """But for the closing of the case, by which every duty ends."""
    for found, pair in pairs(evidence):
        named = {*pair.witnesses, *(one.witness for one in pair.differences)}
        told = mentions(
            [each for one in (pair.a, pair.b) for each in five[one].on_topic.get(pair.topic, ())],
            five[pair.a].vocabulary,
        )
        known = {*told.events, *five[pair.a].vocabulary.ending_events}
        for one in found.witnesses:
            if one.id in named:
                assert {each.event for each in one.case.events} <= known
                assert set(one.case.facts) <= set(told.facts)


def test_a_witness_starts_on_a_working_day_of_the_reference_year_unless_only_another_day_shows_it(real, evidence):
    calendar = real.procedures[0].calendar
    year = real.vocabulary.comparison.reference_year
    starts = [
        min(event.day for event in one.case.events)
        for found in evidence.values()
        for one in found.witnesses
        if one.case.events
    ]
    assert all(day.year in {year - 1, year} for day in starts)
    assert sum(calendar.is_working(day) for day in starts) > 0.9 * len(starts)


def test_every_pair_says_how_it_was_found_and_every_difference_has_a_witness_where_a_case_shows_one(evidence):
    for found, pair in pairs(evidence):
        if pair.how == SEARCHED:
            assert pair.searched == found.searched > 0
            assert pair.differences or pair.found.relation is Relation.SAME
            parted = pair.found.relation is not Relation.SAME and not pair.found.note.startswith("no case tells")
            assert bool(pair.witnesses) is parted
        if pair.how == EQUAL:
            assert not pair.differences
    incomparable = [
        pair for _, pair in pairs(evidence) if pair.found.relation is Relation.INCOMPARABLE and not pair.found.note
    ]
    assert len(incomparable) > 100
    assert all(len(pair.witnesses) == 2 for pair in incomparable)


def test_no_case_beyond_the_list_contradicts_a_relation(real, evidence):
    """Hypothesis looks further: stories of many steps, on any start."""
    topics = [found for found in evidence.values() if found.searched]
    searches = {found.topic: search(found.topic, real.procedures) for found in topics}

    @given(st.data())
    @examples(400)
    def holds(data):
        found = data.draw(st.sampled_from(topics))
        made = searches[found.topic]
        story = data.draw(st.sampled_from(made.teller.beginnings(made.provisions)[:40]))
        for _ in range(data.draw(st.integers(0, 4))):
            steps = list(made.teller.steps(story))
            story = steps[data.draw(st.integers(0, len(steps) - 1))]
        start = date(2024, 1, 1).toordinal() + data.draw(st.integers(0, 900))
        start = date.fromordinal(start)
        looks = list(made.teller.looks(story, start, made.table.calendars))
        story = looks[data.draw(st.integers(0, len(looks) - 1))]
        try:
            case, on = case_of(story, start, made.table.calendars), day_of(story.looked, start, made.table.calendars)
            standings = made.table.standings(made.table.histories(case, on))
        except BeyondCalendar:
            return
        if any(one.verdict is Verdict.UNKNOWN for one in standings):
            return
        for pair in found.pairs:
            if pair.how == SEARCHED:
                mine, others = ([standings[place] for place in made.columns(each)] for each in (pair.a, pair.b))
                _keeps(pair, mine, others, working=made.table.calendars[0].is_working(start))

    holds()


def _keeps(pair, mine: list[Standing], others: list[Standing], *, working: bool) -> None:
    relation = pair.found.relation
    if relation is Relation.SAME:
        assert set(mine) == set(others), pair
    elif relation in {Relation.STRICTER, Relation.LOOSER} and (working or not pair.found.note):
        if relation is Relation.LOOSER:
            mine, others = others, mine
        for one in mine:
            for other in others:
                assert one.severity.rank >= other.severity.rank, pair


# -- planted differences -----------------------------------------------------------------------------------------------


def one_day_more(length: Span) -> Span:
    """A span a day longer; of months and years one that is, or is nearly, in days."""
    days = {Unit.WEEKS: 7, Unit.MONTHS: 30, Unit.YEARS: 365}
    if length.unit in days:
        return Span(length.count * days[length.unit] + 1, Unit.CALENDAR_DAYS)
    return Span(length.count + (24 if length.unit is Unit.HOURS else 1), length.unit)


def planted(provision):
    """Copies of a provision, each with one of its own spans a day longer."""
    for name in ("within", "at_least", "at_most", "usual", "every"):
        length = getattr(provision, name, None)
        if isinstance(length, Span) and length.definite:
            yield name, evolve(provision, **{name: one_day_more(length)})


def with_spans():
    for one in project(ROOT).procedures:
        for provision in one.provisions:
            whole = evolve(provision, clashes_with=())
            for reading in whole.readings or [Reading("", "", (), whole)]:
                for name, changed in planted(evolve(reading.provision, clashes_with=(), readings=())):
                    yield pytest.param(one, changed, name, id=f"{one.id}-{provision.id}-{reading.id}-{name}")


@pytest.mark.parametrize(("procedure", "changed", "name"), list(with_spans()))
def test_the_search_finds_a_planted_difference_of_a_day(procedure, changed, name):
    original = next(one for one in procedure.provisions if one.id == changed.id)
    before = [one.provision for one in original.readings] or [original]
    nearest = next(
        one
        for one in before
        if evolve(changed, **{name: getattr(one, name)}) == evolve(one, clashes_with=(), readings=())
    )
    sides = [
        evolve(
            procedure,
            authority=evolve(procedure.authority, id=side),
            provisions=(evolve(one, clashes_with=(), readings=()),),
        )
        for side, one in (("before", nearest), ("after", changed))
    ]
    [pair] = found_out(changed.topic, sides).pairs
    assert pair.found.relation is not Relation.SAME
    assert pair.witnesses
    [difference] = pair.differences
    assert difference.field in {"value", "unit"}
    blameless = changed.blameless or changed.strength is Strength.MAY
    if not blameless:
        assert pair.found.relation in {Relation.STRICTER, Relation.LOOSER, Relation.INCOMPARABLE}


# -- invented procedures -----------------------------------------------------------------------------------------------


def deadline(name: str, within: str, **more) -> Deadline:
    return Deadline(
        name, "first-meeting-time", Strength.MUST, "It is so.", (Citation("1/1", "so"),),
        what=Occasion("first-meeting"), within=span(within), after=Occasion("assessment-completed"), **more,
    )  # fmt: skip


def sides(real, one, other):
    first, second = real.procedures[:2]
    provisions = [each if isinstance(each, tuple) else (each,) for each in (one, other)]
    return [evolve(first, provisions=provisions[0]), evolve(second, provisions=provisions[1])]


def only(real, one, other):
    [pair] = found_out("first-meeting-time", sides(real, one, other)).pairs
    return pair


def test_fewer_days_are_stricter(real):
    pair = only(real, deadline("a", "10 working days"), deadline("b", "15 working days"))
    assert pair.found.relation is Relation.STRICTER
    assert [(one.field, one.a, one.b) for one in pair.differences] == [("value", "10 working days", "15 working days")]


def test_a_weaker_word_is_looser_and_must_and_will_weigh_the_same(real):
    weaker = only(real, deadline("a", "2 weeks"), evolve(deadline("b", "2 weeks"), strength=Strength.SHOULD))
    assert weaker.found.relation is Relation.STRICTER
    same = only(real, deadline("a", "2 weeks"), evolve(deadline("b", "2 weeks"), strength=Strength.WILL))
    assert same.found.relation is Relation.SAME
    assert [(one.field, one.witness) for one in same.differences] == [("strength", None)]


def test_a_relation_that_only_days_off_break_keeps_its_name_and_says_so(real):
    pair = only(real, deadline("a", "4 weeks"), deadline("b", "20 working days"))
    assert pair.found.relation is Relation.STRICTER
    assert "day off" in pair.found.note
    assert len(pair.witnesses) == 2


def test_fourteen_days_are_two_weeks_on_every_start(real):
    pair = only(real, deadline("a", "2 weeks"), deadline("b", "14 calendar days"))
    assert pair.found.relation is Relation.SAME
    assert pair.searched > 5_000


def test_readings_that_part_leave_the_relation_open_and_each_is_listed(real):
    bare = deadline("a", "10 working days")
    readings = tuple(
        Reading(name, f"days are {name}", ("within",), evolve(bare, within=span(f"10 {name}")))
        for name in ("working days", "calendar days")
    )
    pair = only(real, evolve(bare, readings=readings), deadline("b", "12 calendar days"))
    assert pair.found.relation is Relation.DEPENDS
    assert [one[0] for one in pair.found.readings] == ["days are working days", "days are calendar days"]
    assert len({one[2] for one in pair.found.readings}) == 2


def test_words_without_a_date_are_compared_as_words(real):
    one, other = (evolve(deadline("a", "2 weeks"), within=None, word=word) for word in ("promptly", "in good time"))
    pair = only(real, one, other)
    assert pair.found.relation is Relation.INCOMPARABLE
    assert "no case tells their words apart" in pair.found.note
    assert only(real, one, one).found.relation is Relation.SAME


def test_a_usual_span_states_a_date_and_the_relation_says_that_nobody_is_at_fault(real, evidence):
    pair = next(one for one in evidence["intervention-length"].pairs if one.how == SEARCHED)
    assert pair.found.relation in {Relation.INCOMPARABLE, Relation.SAME, Relation.DEPENDS}


def test_a_contradiction_matters_by_the_days_between_its_sides(real):
    """From Friday 2 January 2026 ten calendar days end on the 12th, ten working days on Friday the 16th."""
    one = deadline("a", "10 working days", clashes_with=("b",))
    other = deadline("b", "10 calendar days", clashes_with=("a",))
    found = found_out("first-meeting-time", sides(real, (one, other), deadline("c", "2 weeks")))
    [doubt] = found.doubts
    assert (doubt.sort, doubt.provisions, doubt.matters) == ("contradiction", ("a", "b"), True)
    [witness] = [each for each in found.witnesses if each.id == doubt.witness]
    assert witness.case.events == (Happening("assessment-completed", date(2026, 1, 2), {}),)
    assert witness.on == date(2026, 1, 13)
    # From Thursday 13 April 2028, over Easter and with the first Monday of May, ten working days end on Tuesday 2 May, ten
    # calendar days on Sunday 23 April.
    assert doubt.days == 9


def test_how_many_days_a_contradiction_counts_is_left_open_where_other_days_decide(evidence):
    """Devon counts the first meeting from the assessment and from the decision: how far these lie apart is open."""
    [doubt] = [one for one in evidence["first-meeting-time"].doubts if one.authority == "devon"]
    assert (doubt.sort, doubt.matters, doubt.days) == ("contradiction", True, None)
    essex = next(one for one in evidence["visit-frequency"].doubts if one.authority == "essex")
    assert (essex.matters, essex.days) == (True, None)


def test_a_doubt_that_changes_no_verdict_does_not_matter(real):
    readings = tuple(
        Reading(name, name, ("strength",), evolve(deadline("a", "2 weeks"), strength=strength))
        for name, strength in (("a duty", Strength.MUST), ("a promise", Strength.WILL))
    )
    found = found_out(
        "first-meeting-time", sides(real, evolve(deadline("a", "2 weeks"), readings=readings), deadline("b", "2 weeks"))
    )
    [doubt] = found.doubts
    assert (doubt.matters, doubt.days, doubt.witness) == (False, None, None)


# -- as scenarios ------------------------------------------------------------------------------------------------------


def test_the_committed_scenarios_are_those_that_the_procedures_give(real, evidence):
    fresh = feature_files(evidence, real.procedures)
    committed = {path.name: path.read_text() for path in (real.features / "comparison").glob("*.feature")}
    assert committed == fresh


def test_the_committed_scenarios_parse_lint_and_hold(real):
    binder = Binder(comparing_definitions(real.procedures))
    files = comparing(real)
    assert sum(len(file.scenarios) for file in files) > 300
    assert lint_comparing(files, real.procedures, real.indexes, binder) == []
    assert list(proved(real, {file.name.split("/")[1]: file.text for file in files})) == []


def test_a_scenario_that_claims_otherwise_does_not_hold(real):
    file = comparing(real)[0]
    wrong = file.text.replace("is met", "is not met", 1)
    assert wrong != file.text
    [failed] = proved(real, {"x.feature": wrong})
    assert failed.outcome == "failed"
    assert failed.scenario.line > 0


def test_every_clause_of_both_sides_stands_on_a_witness(real, evidence):
    text = "\n".join(feature_files({"visit-limit": evidence["visit-limit"]}, real.procedures).values())
    scenarios = feature_file(text, "comparison/visits.feature").scenarios
    for one in scenarios:
        assert {"devon:6/9", "essex:7.5/2", "doncaster:10/1"} <= set(one.cites)


def test_the_list_of_cases_reaches_every_start_of_the_reference_year(real):
    made = search("visit-limit", real.procedures)
    assert first_start(real.vocabulary.comparison, made.table.calendars) == date(2026, 1, 5)
    days = starts(real.vocabulary.comparison, made.table.calendars)
    assert {date(2026, 1, 1), date(2026, 12, 31), date(2024, 2, 29), date(2025, 12, 25), date(2025, 12, 24)} <= set(
        days
    )
    assert len([day for day in days if day.year == 2026]) == 365


def test_each_choice_of_readings_and_sides_is_an_alternative(five):
    assert len(alternatives(five["devon"], "first-meeting-time")) == 2
    assert len(alternatives(five["doncaster"], "first-meeting-time")) == 2
    assert alternatives(five["waltham-forest"], "first-meeting-time") == ()
    kinds = {type(one) for each in alternatives(five["devon"], "review-frequency") for one in each.provisions}
    assert kinds == {Interval}
    for one, other in combinations(alternatives(five["devon"], "review-frequency"), 2):
        assert one.chosen != other.chosen
