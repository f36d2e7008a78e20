"""The five procedures as they are committed."""

from collections import Counter

import pytest
from conftest import ROOT

from cinmodel.commands.scenarios import features, outcomes, scenarios
from cinmodel.kinds import KINDS
from cinmodel.ledger import REQUIREMENT, UNACCOUNTED, ledger
from cinmodel.lint import lint
from cinmodel.loading.project import project
from cinmodel.outcomes import AGREE
from cinmodel.running import Binder
from cinmodel.steps import definitions

AWKWARD = {
    "devon": ["1/18", "3/15", "7/18", "10/2"],
    "waltham-forest": ["3/4", "3/10"],
    "essex": ["7.5/2", "14.8/1"],
    "doncaster": ["4/7", "4/8", "7/17", "10/1", "10/2", "10/3", "3/12"],
    "generic": ["/7", "/52", "/66", "/70"],
}
CLAUSES = {"devon": 169, "waltham-forest": 37, "essex": 241, "doncaster": 117, "generic": 104}


@pytest.fixture(scope="module")
def run():
    return outcomes(project(ROOT))


def test_the_columns_stand_in_their_order(real):
    assert [one.id for one in real.procedures if one.id in CLAUSES] == list(CLAUSES)


def test_the_index_holds_every_clause_of_every_document(real):
    assert {authority: len(real.indexes[authority].marks) for authority in CLAUSES} == CLAUSES


def test_nothing_is_wrong_with_files_and_features(real):
    found = lint(features(real), real.procedures, real.indexes, Binder(definitions(real.vocabulary)))
    assert [str(one) for one in found] == []


def test_every_scenario_passes_under_its_own_procedure(run):
    own = [one for one in run if one.authority == one.scenario.owner]
    assert len(own) > 1000
    assert {one.outcome for one in own} == {AGREE}


def test_no_scenario_is_broken_under_any_procedure(run):
    assert [one for one in run if one.outcome == "failed"] == []


def test_all_ten_kinds_are_proved_on_real_clauses(real):
    assert {one.kind for procedure in real.procedures for one in procedure.provisions} == set(KINDS)


@pytest.mark.parametrize("authority", list(AWKWARD))
def test_the_awkward_clauses_are_provisions_with_scenarios(real, authority):
    account = ledger(real.procedure(authority), real.indexes[authority], scenarios(real))
    for locator in AWKWARD[authority]:
        assert account[locator].clause_class == REQUIREMENT, locator
        assert account[locator].scenarios, locator


def test_every_clause_of_every_document_is_accounted_for(real):
    for procedure in real.procedures:
        account = ledger(procedure, real.indexes[procedure.id], scenarios(real))
        assert [locator for locator, entry in account.items() if entry.clause_class == UNACCOUNTED] == []


def test_every_requirement_that_can_be_judged_has_a_scenario(real):
    for procedure in real.procedures:
        account = ledger(procedure, real.indexes[procedure.id], scenarios(real))
        judged = {one.id for one in procedure.provisions if one.judged}
        bare = [locator for locator, entry in account.items() if set(entry.provisions) & judged and not entry.scenarios]
        assert bare == [], procedure.id


def test_contradictions_and_ambiguities_are_kept_as_results(real):
    contradicting = {one.id for one in real.procedures if any(each.clashes_with for each in one.provisions)}
    ambiguous = {one.id for one in real.procedures if any(each.readings for each in one.provisions)}
    assert contradicting >= {"devon", "doncaster", "generic"}
    assert ambiguous >= set(CLAUSES)


def test_guidance_is_the_last_resort(real):
    for procedure in real.procedures:
        kinds: dict[str, set[str]] = {}
        for one in procedure.provisions:
            for cite in one.all_citations():
                kinds.setdefault(cite.at, set()).add(one.kind)
        guided = sum(found == {"guidance"} for found in kinds.values())
        assert guided <= 0.3 * len(kinds), procedure.id


def test_every_topic_is_spoken_on_and_every_name_is_used(real):
    spoken = {one.topic for procedure in real.procedures for one in procedure.provisions}
    assert set(real.vocabulary.topic) == spoken
    written = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "authorities").glob("*.toml"))
    told = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "features").glob("*/*.feature"))
    unused = [
        f"{sort}.{name}"
        for sort in ("event", "fact", "role", "person", "item", "detail")
        for name, row in getattr(real.vocabulary, sort).items()
        if written.count(f'"{name}"') + written.count(f"{name} =") == 0 and row.label not in told
    ]
    assert unused == []


def test_labels_and_questions_stand_once(real):
    questions = Counter(one.question for one in real.vocabulary.topic.values())
    assert [question for question, count in questions.items() if count > 1] == []
