"""`cinmodel plan` on an invented project, and once on the real procedures."""

import json
import shutil
import subprocess
from datetime import date

import pytest
from attrs import evolve
from conftest import ROOT, SMALL

from cinmodel.changes import changes
from cinmodel.evidence import evidence
from cinmodel.limits import CROSSES, crossings
from cinmodel.loading.project import project
from cinmodel.mutants import mutants
from cinmodel.plans import bears_on_verdicts, on_one_vocabulary, smallest, touched

ALPHA = "authorities/alpha.toml"


@pytest.fixture(autouse=True)
def apart(monkeypatch, tmp_path_factory):
    """A cache of this module's own, and no git repository but those that a test makes."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "plan-cache"))
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path_factory.getbasetemp()))


@pytest.fixture
def committed(small):
    """The invented project as a git repository with one commit."""
    if shutil.which("git") is None:
        pytest.skip("git is not on this computer")
    for arguments in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "As it was"]):
        git(small, *arguments)
    return small


def git(folder, *arguments):
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)  # noqa: S603, S607 - a test's own


def edit(folder, *changed, file=ALPHA):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    for old, new in changed:
        assert text.count(old) >= 1, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")


def shorter(folder):
    edit(folder, ('within = "10 working days"', 'within = "8 working days"'))


def planned(cinmodel, *arguments):
    ran = cinmodel("plan", *(arguments or (ALPHA,)), "--format", "json")
    assert ran.status in {0, 1}, ran.err
    return json.loads(ran.out)


def test_a_draft_that_changes_nothing_says_so(cinmodel, committed):
    ran = cinmodel("plan", ALPHA)
    assert (ran.status, ran.out) == (0, f"{ALPHA} against HEAD: nothing changes.\n")


def test_help_says_what_the_exit_status_means_here(cinmodel):
    assert "0 nothing changes, 1 something changes" in " ".join(cinmodel("plan", "--help").out.split())
    assert "0 nothing at fault" in " ".join(cinmodel("lint", "--help").out.split())


def test_a_comment_changes_nothing(cinmodel, committed):
    edit(committed, ("[deadline.first-meeting]", "# shorter?\n[deadline.first-meeting]"))
    assert cinmodel("plan", ALPHA).status == 0


def test_a_changed_figure_is_shown_field_by_field(cinmodel, committed):
    shorter(committed)
    told = planned(cinmodel)
    assert cinmodel("plan", ALPHA).status == 1
    assert told["provisions"]["added"] == told["provisions"]["removed"] == []
    assert told["provisions"]["changed"] == [
        {
            "authority": "alpha",
            "provision": "first-meeting",
            "kind": "deadline",
            "topic": "first-meeting-time",
            "fields": [{"field": "value", "before": "10 working days", "after": "8 working days"}],
        }
    ]


def test_a_scenario_that_now_fails_comes_with_file_line_and_the_date_that_moved(cinmodel, committed):
    shorter(committed)
    (failing,) = planned(cinmodel)["scenarios"]
    assert (failing["file"], failing["line"], failing["step_line"]) == ("features/alpha/meetings.feature", 9, 12)
    assert failing["before"]["verdict"] == "in-time"
    assert failing["before"]["due"] == ["2026-01-19"]
    assert failing["after"] == {"verdict": "late", "severity": "breach", "due": ["2026-01-15"], "missing": []}
    assert not failing["failed_before"]
    ran = cinmodel("plan", ALPHA)
    assert "features/alpha/meetings.feature:9: The tenth working day is in time." in ran.out
    assert "last good day: Monday 19 January 2026 → Thursday 15 January 2026" in ran.out


def test_a_scenario_that_is_amended_fails_no_more(cinmodel, committed):
    shorter(committed)
    edit(
        committed, ("on Monday 19 January 2026", "on Thursday 15 January 2026"), file="features/alpha/meetings.feature"
    )
    assert planned(cinmodel)["scenarios"] == []


def test_a_scenario_that_is_amended_wrongly_fails_and_is_said_to_have_failed_before(cinmodel, committed):
    shorter(committed)
    edit(
        committed, ("on Monday 19 January 2026", "on Wednesday 21 January 2026"), file="features/alpha/meetings.feature"
    )
    (failing,) = planned(cinmodel)["scenarios"]
    assert failing["failed_before"]


def test_a_relation_that_flips_is_told(cinmodel, committed):
    edit(committed, ('every = "4 weeks"', 'every = "5 weeks"'))
    (flip,) = planned(cinmodel)["relations"]
    assert (flip["topic"], flip["a"], flip["b"]) == ("review-frequency", "alpha", "beta")
    assert (flip["before"], flip["after"], flip["now"]) == ("same", "looser", "now different")
    assert flip["now_apart"] == [{"field": "value", "a": "5 weeks", "b": "4 weeks"}]
    ran = cinmodel("plan", ALPHA)
    assert "Alpha and Beta: the same → the first is looser – now different" in ran.out
    assert "The row: all agree → differ" in ran.out


def test_the_way_back_makes_them_alike(cinmodel, committed):
    edit(committed, ('every = "4 weeks"', 'every = "5 weeks"'))
    told = planned(cinmodel, "HEAD", "--against", ALPHA)
    assert [one["now"] for one in told["relations"]] == ["now alike"]


def test_the_smallest_case_has_one_event_and_two_answers(cinmodel, committed):
    shorter(committed)
    witness = planned(cinmodel)["witnesses"]["alpha/first-meeting"]
    assert len(witness["case"]["events"]) == 1
    assert set(witness["verdicts"]) == {"alpha", "alpha-draft"}
    answers = [(one["verdict"], one["due"]) for one in witness["verdicts"].values()]
    assert answers[0][1] > answers[1][1]
    assert answers[0][0] != answers[1][0]


def test_each_changed_provision_has_a_case_of_its_own(cinmodel, committed):
    shorter(committed)
    edit(committed, ('every = "4 weeks"', 'every = "5 weeks"'))
    assert set(planned(cinmodel)["witnesses"]) == {"alpha/first-meeting", "alpha/reviews"}


def test_wording_alone_has_no_case_and_no_sentence_to_write(cinmodel, committed):
    edit(committed, ("is held within ten working days.", "is held soon enough."))
    told = planned(cinmodel)
    assert [one["field"] for one in told["provisions"]["changed"][0]["fields"]] == ["says"]
    assert told["witnesses"] == {}
    assert told["without_witness"][0]["why"] == "wording, citations or order alone: no verdict depends on it"
    assert told["work"] == {"stale": [], "amend": [], "boundaries": [], "examples": []}


def test_an_ambiguity_that_is_settled_is_resolved_and_one_that_comes_in_is_new(cinmodel, committed):
    readings = (
        'readings.working-days = { means = "days are working days", within = "10 working days" }\n'
        'readings.calendar-days = { means = "days are calendar days", within = "10 calendar days" }\n'
    )
    edit(committed, ('within = "10 days"', 'within = "10 working days"'), (readings, ""), file="authorities/beta.toml")
    told = planned(cinmodel, "authorities/beta.toml")
    assert [one["provisions"] for one in told["doubts"]["resolved"]] == [["meeting"]]
    assert "working days or days are calendar days?" in told["doubts"]["resolved"][0]["question"]
    back = planned(cinmodel, "HEAD", "--against", "authorities/beta.toml")
    assert [one["provisions"] for one in back["doubts"]["new"]] == [["meeting"]]


def test_a_removed_provision_leaves_its_clause_without_an_account(cinmodel, committed):
    path = committed / ALPHA
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("[interval.reviews]")], encoding="utf-8")
    told = planned(cinmodel)
    assert [one["provision"] for one in told["provisions"]["removed"]] == ["reviews"]
    assert told["clauses"] == [{"authority": "alpha", "at": "1¶3", "change": "no longer cited", "now": "unaccounted"}]
    assert told["without_witness"][0]["why"] == "the document says nothing on this in the draft"
    assert told["relations"][0]["now"] == "nothing to compare any more"
    assert told["scenarios"][0]["detail"] == "silent"


def test_an_added_provision_is_compared_from_now_on(cinmodel, committed):
    path = committed / ALPHA
    whole = path.read_text(encoding="utf-8")
    path.write_text(whole[: whole.index("[interval.reviews]")], encoding="utf-8")
    git(committed, "commit", "-qam", "Without")
    path.write_text(whole, encoding="utf-8")
    told = planned(cinmodel)
    assert [one["provision"] for one in told["provisions"]["added"]] == ["reviews"]
    assert told["clauses"][0]["change"] == "newly cited"
    assert told["relations"][0]["now"] == "now alike"
    edit(committed, ('every = "4 weeks"', 'every = "5 weeks"'))
    assert planned(cinmodel)["relations"][0]["now"] == "now to be compared"


LIMIT = """[limit.meeting]
topic = "first-meeting-time"
says = "It is held within twelve working days."
within = "12 working days"
after = "assessment-completed"
source = "An invented act"
"""


def test_a_limit_that_the_draft_crosses_is_shown_on_the_first_day_that_crosses_it(cinmodel, committed):
    (committed / "authorities" / "statute.toml").write_text(LIMIT)
    edit(committed, ('within = "10 working days"', 'within = "13 working days"'))
    (crossing,) = planned(cinmodel)["limits"]
    assert (crossing["state"], crossing["source"]) == ("crosses", "An invented act")
    assert (crossing["start"], crossing["latest"], crossing["due"]) == ("2026-01-02", "2026-01-20", "2026-01-21")
    back = planned(cinmodel, ALPHA.replace("alpha", "beta"), "--against", "HEAD")
    assert back["limits"] == []


def test_a_limit_that_was_crossed_before_and_is_kept_now_is_told_too(cinmodel, committed):
    (committed / "authorities" / "statute.toml").write_text(LIMIT.replace("12 working", "9 working"))
    shorter(committed)
    assert [one["state"] for one in planned(cinmodel)["limits"]] == ["no-longer-crosses"]


def test_calendar_days_are_held_against_working_days_by_their_dates(cinmodel, committed):
    (committed / "authorities" / "statute.toml").write_text(LIMIT.replace("12 working", "10 working"))
    edit(committed, ('within = "10 working days"', 'within = "15 calendar days"'))
    (crossing,) = planned(cinmodel)["limits"]
    assert crossing["due"] > crossing["latest"]


def test_what_is_counted_from_another_day_than_the_limit_is_not_called_within_it(cinmodel, committed):
    (committed / "authorities" / "statute.toml").write_text(LIMIT)
    edit(committed, ('after = "assessment-completed"', 'after = "review"'))
    assert [one["state"] for one in planned(cinmodel)["limits"]] == ["counted-from-another-day"]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        (LIMIT.replace("first-meeting-time", "first-meeting-tim"), 2, "is not a known topic"),
        (LIMIT.replace("12 working days", "12 days"), 4, "leaves open which days are meant"),
        (LIMIT.replace("assessment-completed", "assesment-completed"), 5, "is not a known event"),
        (LIMIT.replace("source", "sauce"), 1, '"source" is missing'),
        ("[limits.meeting]\n", 1, "is not a table here"),
        ("limit = 3\n", 1, "is not a table"),
        ("[limit]\nmeeting = 3\n", 2, "is not a table"),
        ('[limit.meeting]\nid = "x"\n', 2, "is not a key here"),
        (LIMIT.replace("limit.meeting", "limit.Meeting"), 1, "is not a name"),
    ],
)
def test_mistakes_in_the_list_of_limits_have_their_line(cinmodel, small, text, line, what):
    (small / "authorities" / "statute.toml").write_text(text)
    ran = cinmodel("lint")
    assert ran.status == 1
    assert any(one.startswith(f"authorities/statute.toml:{line}: ") and what in one for one in ran.out.splitlines())


def test_the_work_left_counts_the_days_out_and_leaves_the_dates_open(cinmodel, committed):
    shorter(committed)
    told = planned(cinmodel)
    assert told["work"]["amend"] == [{"file": "features/alpha/meetings.feature", "line": 12}]
    (boundary,) = told["work"]["boundaries"]
    assert (boundary["from"], boundary["span"]) == ("2026-01-05", "8 working days")
    assert boundary["counted"][0] == {"number": 1, "on": "2026-01-06"}
    assert boundary["counted"][-1] == {"number": 8, "on": "2026-01-15"}
    good, bad = boundary["sentences"]
    assert "the first meeting was held on <the last good day>" in good
    assert "Then the first meeting is in time" in good
    assert "the first meeting was held on <the day after>" in bad
    assert "Then the first meeting is late\n  And that is a breach" in bad
    assert "15 January" not in good + bad


def test_words_that_still_hold_the_old_figure_are_work_left(cinmodel, committed):
    edit(committed, ('within = "10 days"', 'within = "8 days"'), file="authorities/beta.toml")
    for unit in ("working", "calendar"):
        edit(committed, (f'within = "10 {unit} days"', f'within = "8 {unit} days"'), file="authorities/beta.toml")
    told = planned(cinmodel, "authorities/beta.toml")
    assert told["work"]["stale"] == [{"authority": "beta", "provision": "meeting", "words": "1¶1 “within 10 days”"}]
    ran = cinmodel("plan", "authorities/beta.toml")
    assert "Beta, meeting: the figure changes, and here it does not: 1¶1 “within 10 days”" in ran.out


def test_a_recurring_duty_has_its_boundary_too(cinmodel, committed):
    edit(committed, ('every = "4 weeks"', 'every = "5 weeks"'))
    (boundary,) = planned(cinmodel)["work"]["boundaries"]
    assert [one["number"] for one in boundary["counted"]] == [1, 2, 3, 4, 5]
    assert len(boundary["sentences"]) == 2


def test_a_change_that_counts_no_days_asks_for_the_smallest_case_as_a_scenario(cinmodel, committed):
    edit(committed, ('one-of = ["manager"]', 'one-of = ["social-worker"]'))
    told = planned(cinmodel)
    assert told["work"]["boundaries"] == []
    (example,) = told["work"]["examples"]
    assert "Given the first meeting was held on <day 0>\n  And it was chaired by " in example["sentence"]
    assert "When the case is looked at on <day 0>" in example["sentence"]
    assert "Then the rule on who chairs the first meeting is " in example["sentence"]
    assert "2026" not in example["sentence"]


def test_days_that_do_not_count_are_named(cinmodel, committed):
    edit(committed, ('within = "10 working days"', 'within = "65 working days"'))
    ran = cinmodel("plan", ALPHA)
    assert "not counted: Friday 3 April 2026 and Monday 6 April 2026" in ran.out


def test_every_key_of_the_json_is_in_the_readme(cinmodel, committed):
    shorter(committed)
    (committed / "authorities" / "statute.toml").write_text(LIMIT.replace("12 working", "9 working"))
    section = (ROOT / "README.md").read_text(encoding="utf-8").split('`plan`: `{"draft"')[1].split("`ledger`")[0]
    told = planned(cinmodel)
    inner = [*told["scenarios"], *told["relations"], *told["limits"], *told["provisions"]["changed"][0]["fields"]]
    inner += [told["work"], *told["work"]["boundaries"]]
    for values in (told, *inner):
        for key in set(values) - {"draft"}:
            assert f'"{key}"' in section, key


def test_a_changed_cover_is_told(cinmodel, committed):
    edit(committed, ('title = "An invented procedure"', 'title = "A newer one"'))
    told = planned(cinmodel)
    assert told["authorities"] == [
        {"authority": "alpha", "field": "title", "before": "An invented procedure", "after": "A newer one"}
    ]
    assert told["relations"] == []


def test_closure_days_touch_what_is_counted_in_working_days(cinmodel, committed):
    edit(committed, ('place = "England"', 'place = "England"\nclosures = [2026-01-06, 2026-01-07]'))
    told = planned(cinmodel)
    assert [one["line"] for one in told["scenarios"]] == [14]
    assert told["scenarios"][0]["after"]["due"] == ["2026-01-21"]


def test_topics_without_working_days_stay_untouched_by_closure_days():
    old = project(SMALL).procedures
    days = evolve(old[0].authority.working_days, closures=(date(2026, 1, 6),))
    new = (evolve(old[0], authority=evolve(old[0].authority, working_days=days)), old[1])
    assert touched(old, new, changes(old, new)) == ["first-meeting-time"]


def test_of_several_cases_the_smallest_is_shown():
    one, other = project(SMALL).procedures
    (change,) = changes([one], [evolve(one, provisions=one.provisions[:-1])]).provisions
    found = evidence("first-meeting-time", [one, other])
    small = found.witnesses[0]
    large = evolve(
        small, id="large", case=evolve(small.case, facts={**small.case.facts, "disabled": False, "other": True})
    )
    pair = evolve(found.pairs[0], witnesses=("large", small.id))
    told = smallest(change, (one, other), evolve(found, pairs=(pair,), witnesses=(large, small)))
    assert told.witness.case == small.case
    assert told.searched == found.searched


@pytest.mark.parametrize("prefix", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_line_ends_and_marks_of_windows_change_nothing(cinmodel, committed, prefix):
    path = committed / ALPHA
    path.write_bytes(prefix + path.read_bytes().replace(b"\n", b"\r\n"))
    assert cinmodel("plan", ALPHA).status == 0


def test_curly_quotes_are_told_with_their_line(cinmodel, committed):
    edit(committed, ('within = "10 working days"', "within = “10 working days”"))
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 2
    assert "authorities/alpha.toml:19: " in ran.err
    assert "a curly quotation mark stands where a straight one should" in ran.err


def test_a_vocabulary_that_changes_too_is_said(cinmodel, committed):
    edit(committed, ('label = "a manager"', 'label = "some manager"'), file="authorities/vocabulary.toml")
    ran = cinmodel("plan", ".")
    assert ran.status == 1
    assert "The vocabulary changes too" in ran.out


def test_a_draft_as_a_file_elsewhere_is_known_by_its_name_or_by_the_name_in_it(cinmodel, committed, tmp_path):
    for name in ("alpha.toml", "for the committee.toml"):
        shutil.copyfile(committed / ALPHA, tmp_path / name)
        edit(tmp_path, ('within = "10 working days"', 'within = "8 working days"'), file=name)
        told = planned(cinmodel, str(tmp_path / name))
        assert [one["provision"] for one in told["provisions"]["changed"]] == ["first-meeting"]


def test_a_base_as_a_copy_of_another_name_is_of_the_drafts_authority(cinmodel, small):
    shutil.copyfile(small / ALPHA, small / "old copy.toml")
    shorter(small)
    told = planned(cinmodel, ALPHA, "--against", "old copy.toml")
    assert told["provisions"]["changed"][0]["fields"][0]["before"] == "10 working days"


@pytest.mark.parametrize("draft", [".", "authorities", "authorities/", "drafts"])
def test_a_folder_is_a_draft(cinmodel, committed, draft):
    shorter(committed)
    if draft == "drafts":
        (committed / "drafts").mkdir()
        shutil.copyfile(committed / ALPHA, committed / "drafts" / "alpha.toml")
        git(committed, "checkout", "-q", "--", ALPHA)
    told = planned(cinmodel, draft)
    assert [one["provision"] for one in told["provisions"]["changed"]] == ["first-meeting"]


@pytest.mark.parametrize("base", ["HEAD", "main", "main:authorities/alpha.toml", "main:authorities", "HEAD:"])
def test_a_revision_is_a_base(cinmodel, committed, base):
    shorter(committed)
    told = planned(cinmodel, ALPHA, "--against", base)
    assert [one["provision"] for one in told["provisions"]["changed"]] == ["first-meeting"]


def test_a_project_deep_inside_a_repository_is_found_in_its_history(cinmodel, committed, monkeypatch):
    inner = committed / "work" / "here"
    shutil.copytree(SMALL, inner)
    git(committed, "add", ".")
    git(committed, "commit", "-qm", "Two")
    shorter(inner)
    monkeypatch.chdir(inner)
    for base in ("HEAD", "HEAD:work/here/authorities/alpha.toml"):
        told = planned(cinmodel, ALPHA, "--against", base)
        assert [one["provision"] for one in told["provisions"]["changed"]] == ["first-meeting"]


def test_a_draft_in_another_project_is_held_against_that_one_s_last_commit(cinmodel, committed, tmp_path, monkeypatch):
    shorter(committed)
    shutil.copytree(SMALL, tmp_path / "elsewhere")
    monkeypatch.chdir(tmp_path / "elsewhere")
    told = planned(cinmodel, str(committed / ALPHA))
    assert told["against"] == "HEAD"
    assert [one["line"] for one in told["scenarios"]] == [9]


def test_a_new_authority_is_all_additions(cinmodel, committed, monkeypatch):
    shutil.copyfile(committed / "authorities/beta.toml", committed / "authorities/gamma.toml")
    edit(committed, ('"Beta"', '"Gamma"'), ("order = 2", "order = 3"), file="authorities/gamma.toml")
    index = json.loads((committed / "authorities/clauses/beta.json").read_text())
    (committed / "authorities/clauses/gamma.json").write_text(json.dumps(index).replace('"beta"', '"gamma"'))
    for draft in ("authorities", "authorities/gamma.toml"):
        told = planned(cinmodel, draft)
        assert [one["provision"] for one in told["provisions"]["added"]] == ["meeting", "reviewed"]
    monkeypatch.setattr("cinmodel.commands.sides.PACKED", SMALL)
    shutil.rmtree(committed / ".git")
    told = planned(cinmodel, "authorities/gamma.toml")
    assert told["against"] == "the copy packed with cinmodel"
    assert [one["provision"] for one in told["provisions"]["added"]] == ["meeting", "reviewed"]
    assert {one["why"] for one in told["without_witness"]} == {"the document said nothing on this before"}


def test_markdown_has_headings_and_gherkin_and_nothing_a_reader_takes_for_a_tag(cinmodel, committed):
    shorter(committed)
    ran = cinmodel("plan", ALPHA, "--format", "markdown")
    assert ran.status == 1
    assert ran.out.startswith("# What the draft changes\n\nauthorities/alpha.toml against HEAD: 1 provision changed")
    headings = [line for line in ran.out.splitlines() if line.startswith("## ")]
    assert headings == [
        "## Provisions",
        "## Scenarios that fail",
        "## The comparison",
        "## The smallest case whose answer changes",
        "## Work left",
    ]
    assert ran.out.count("```gherkin") == ran.out.count("```\n") == 3


MISTAKES = [
    (("nosuch.toml",), 'nosuch.toml: there is no such file or folder, and git knows no revision "nosuch.toml"'),
    (("alpha",), 'did you mean "authorities/alpha.toml"?'),
    (("authorities/alhpa.toml",), 'did you mean "authorities/alpha.toml"?'),
    (("HEAD~9",), 'HEAD~9: there is no such file or folder, and git knows no revision "HEAD~9"'),
    (("--", "--output=x"), "git knows no revision"),
    (("HEAD:authorities/alhpa.toml",), "there is no authorities/alhpa.toml in HEAD"),
    (("features",), "features: there is no authority file in this folder"),
    (("features/alpha/meetings.feature",), "its name does not end with .toml"),
    (("authorities/vocabulary.toml",), "this is no authority file, though it stands beside them"),
    (("authorities/statute.toml",), "no such file"),
    ((ALPHA, "--against", "authorities/beta.toml"), "this is of beta, and the draft is of alpha"),
    ((ALPHA, "--against", "sources"), "sources: there is no authority file in this folder"),
]


@pytest.mark.parametrize(("arguments", "told"), MISTAKES, ids=[" ".join(one) for one, _ in MISTAKES])
def test_what_people_mistype_is_told_plainly(cinmodel, committed, arguments, told):
    ran = cinmodel("plan", *arguments)
    assert ran.status == 2
    assert told in ran.err
    assert "Traceback" not in ran.err


def test_a_file_of_no_known_authority_is_told_so(cinmodel, committed):
    (committed / "mine.toml").write_text('[authority]\nname = "Nobody"\n')
    ran = cinmodel("plan", "mine.toml")
    assert ran.status == 2
    assert 'mine.toml: "mine" is not an authority of this project' in ran.err


def test_a_draft_that_does_not_load_tells_all_its_mistakes_by_the_name_that_was_given(cinmodel, committed, tmp_path):
    wrong = (('within = "10 working days"', 'within = "10 wroking days"'), ('strength = "will"', 'strength = "wil"'))
    edit(committed, *wrong)
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 2
    assert "authorities/alpha.toml:19: " in ran.err
    assert "authorities/alpha.toml:26: " in ran.err
    shutil.copyfile(committed / ALPHA, tmp_path / "alpha.toml")
    git(committed, "checkout", "-q", "--", ALPHA)
    assert f"{tmp_path}/alpha.toml:19: " in cinmodel("plan", f"{tmp_path}/alpha.toml").err


def test_a_computer_without_a_place_for_temporary_files_is_told_so(cinmodel, committed, monkeypatch):
    def refused(**_):
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr("tempfile.TemporaryDirectory", refused)
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 2
    assert "there is no folder for temporary files that may be written; set TMPDIR" in ran.err


def test_a_base_that_does_not_load_is_told_by_its_revision(cinmodel, committed):
    edit(committed, ('within = "10 working days"', 'within = "10 wroking days"'))
    git(committed, "commit", "-qam", "Broken")
    edit(committed, ('within = "10 wroking days"', 'within = "10 working days"'))
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 2
    assert "HEAD:authorities/alpha.toml:19: " in ran.err


def test_without_a_repository_and_a_packed_copy_a_base_has_to_be_named(cinmodel, small, monkeypatch):
    monkeypatch.setattr("cinmodel.commands.sides.PACKED", small / "nowhere")
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 2
    assert "--against: the project folder is in no git repository" in ran.err


def test_without_a_repository_the_packed_copy_is_the_base(cinmodel, small, tmp_path, monkeypatch):
    shutil.copytree(SMALL, tmp_path / "packed")
    monkeypatch.setattr("cinmodel.commands.sides.PACKED", tmp_path / "packed")
    shorter(small)
    ran = cinmodel("plan", ALPHA)
    assert ran.status == 1
    assert "against the copy packed with cinmodel" in ran.err


def test_where_git_is_missing_a_revision_is_told_to_need_it(cinmodel, small, monkeypatch):
    monkeypatch.setenv("PATH", str(small))
    ran = cinmodel("plan", "HEAD")
    assert ran.status == 2
    assert "git, which would read it as a revision, is not on this computer" in ran.err


def test_outside_a_repository_a_revision_is_told_to_need_one(cinmodel, small):
    if shutil.which("git") is None:
        pytest.skip("git is not on this computer")
    ran = cinmodel("plan", "HEAD")
    assert ran.status == 2
    assert "the project folder is in no git repository that git reads" in ran.err


def test_every_mutant_of_a_procedure_changes_a_field_that_has_a_name(real):
    several = [(one, mutant) for one in real.procedures for mutant in mutants(one, real.procedures)]
    for one, mutant in several[::7]:
        (change,) = changes([one], [mutant.procedure]).provisions
        assert bears_on_verdicts(change)
        if change.sort == "changed":
            assert change.fields[0].field != "wording or order", mutant.name


def test_two_vocabularies_are_joined_and_the_draft_s_rows_hold(real):
    small = project(SMALL)
    before, after, renamed = on_one_vocabulary(small.procedures, real.procedures)
    assert renamed
    topics = before[0].vocabulary.topic
    assert before[0].vocabulary is after[0].vocabulary
    assert topics["first-meeting-time"] == real.vocabulary.topic["first-meeting-time"]
    assert topics["review-frequency"] == real.vocabulary.topic["review-frequency"]
    assert "first-meeting-chair" in topics


def test_ten_for_fifteen_working_days_in_devon(cinmodel, tmp_path):
    drafted = tmp_path / "devon.toml"
    text = (ROOT / "authorities" / "devon.toml").read_text(encoding="utf-8")
    start = text.index("[deadline.first-meeting-from-assessment]")
    drafted.write_text(
        text[:start] + text[start:].replace('"15 working days"', '"10 working days"', 1), encoding="utf-8"
    )
    told = planned(cinmodel, str(drafted), "--against", str(ROOT / "authorities/devon.toml"), "--project", str(ROOT))
    assert [one["provision"] for one in told["provisions"]["changed"]] == ["first-meeting-from-assessment"]
    assert [(one["file"], one["line"]) for one in told["scenarios"]] == [
        ("features/devon/first-meeting.feature", line) for line in (14, 36, 53, 67)
    ]
    assert told["scenarios"][2]["before"]["due"] == ["2026-01-26"]
    assert told["scenarios"][2]["after"]["due"] == ["2026-01-19"]
    witness = told["witnesses"]["devon/first-meeting-from-assessment"]
    assert len(witness["case"]["events"]) == 1
    assert told["doubts"]["otherwise"] == []
    sentences = told["work"]["boundaries"][0]["sentences"]
    assert all(one.count(" on ") == 3 and "identified" not in one for one in sentences)
    assert witness["verdicts"]["devon"]["due"] > witness["verdicts"]["devon-draft"]["due"]
    assert {(one["a"], one["b"]) for one in told["relations"]} == {
        ("devon", "essex"),
        ("devon", "doncaster"),
        ("devon", "generic"),
    }
    assert told["limits"] == []


def test_the_national_limit_on_assessments_is_crossed_by_fifty_working_days(cinmodel, tmp_path):
    drafted = tmp_path / "doncaster.toml"
    text = (ROOT / "authorities" / "doncaster.toml").read_text(encoding="utf-8")
    drafted.write_text(text.replace('within = "45 working days"', 'within = "50 working days"'), encoding="utf-8")
    base = str(ROOT / "authorities/doncaster.toml")
    told = planned(cinmodel, str(drafted), "--against", base, "--project", str(ROOT))
    (crossing,) = told["limits"]
    assert (crossing["limit"], crossing["state"]) == ("assessment-completed", "crosses")
    assert crossing["due"] > crossing["latest"]


def test_no_procedure_as_published_goes_beyond_a_limit_unnoticed(real):
    found = crossings(real.limits, [], real.procedures)
    assert [one for one in found if one.state == CROSSES] == []
    assert real.limits
