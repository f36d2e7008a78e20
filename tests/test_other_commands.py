import json
import subprocess
import sys

import pytest

HEAVY = {"numpy", "holidays", "jinja2", "pytest", "attrs", "cattrs", "gherkin", "tabulate"}


def test_help_imports_no_model_and_none_of_the_heavy_libraries():
    code = (
        "import sys\nfrom cinmodel.cli import main\n"
        "try: main(['--help'])\nexcept SystemExit: print('\\n' + ' '.join(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    loaded = set(ran.stdout.splitlines()[-1].split())
    assert "argparse" in loaded
    assert not loaded & HEAVY
    assert {name for name in loaded if name.startswith("cinmodel.")} == {"cinmodel.cli"}


@pytest.mark.parametrize("command", ["compare", "check", "explain", "lint", "cite", "sources", "schema", "ledger"])
def test_every_command_explains_itself_with_an_example(cinmodel, command):
    ran = cinmodel(command, "--help")
    assert ran.status == 0
    assert f"Example: cinmodel {command}" in ran.out
    assert "Exit status: 0 nothing at fault" in " ".join(ran.out.split())


def test_an_unknown_command_is_wrong_use(cinmodel):
    assert cinmodel("compere").status == 2


def test_a_command_says_where_its_procedures_come_from(cinmodel, small, monkeypatch, tmp_path):
    assert "procedures from this folder" in cinmodel("ledger").err
    monkeypatch.chdir(tmp_path)
    assert f"procedures from {small}" in cinmodel("ledger", "--project", str(small)).err


def test_a_folder_without_authorities_is_wrong_use(cinmodel, tmp_path):
    ran = cinmodel("ledger", "--project", str(tmp_path))
    assert ran.status == 2
    assert "there is no authorities/ in it; name a folder that has one with --project" in ran.err


def test_the_packed_copy_serves_where_nothing_else_is_given(cinmodel, small, monkeypatch, tmp_path):
    monkeypatch.setattr("cinmodel.commands.place.PACKED", small)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    ran = cinmodel("compare")
    assert "procedures from the copy packed with cinmodel" in ran.err
    assert (elsewhere / "reports" / "comparison.json").exists()


def test_explain_gives_position_clause_and_scenarios(cinmodel):
    ran = cinmodel("explain", "beta", "first-meeting-time")
    assert ran.status == 0
    assert "1¶1: “within 10 days”" in ran.out
    assert "Ten calendar days are in time either way (features/beta/meetings.feature:9)" in ran.out
    told = json.loads(cinmodel("explain", "beta", "first-meeting-time", "--format", "json").out)
    assert [one["line"] for one in told["scenarios"]] == [9, 14]
    assert told["positions"][0]["value"] == "10 days"


def test_explain_says_that_a_document_is_silent(cinmodel):
    assert "The document is silent on this." in cinmodel("explain", "beta", "first-meeting-chair").out


def test_explain_suggests_the_nearest_topic(cinmodel):
    ran = cinmodel("explain", "alpha", "first-meeting-tim")
    assert ran.status == 2
    assert 'topic: "first-meeting-tim" is not a known topic; did you mean "first-meeting-time"?' in ran.err


def test_lint_finds_nothing_wrong_with_the_invented_project(cinmodel):
    ran = cinmodel("lint")
    assert (ran.status, ran.out) == (0, "alpha: cited words not checked\nbeta: cited words not checked\n0 mistakes\n")
    assert "alpha: cited words checked" in cinmodel("lint", "--sources", "sources").out


def test_lint_tells_authority_files_words_and_features_in_one_go(cinmodel, small):
    source = small / "sources" / "beta.md"
    source.write_text(source.read_text().replace("within 10 days", "inside 10 days"))
    feature = small / "features" / "alpha" / "meetings.feature"
    feature.write_text(
        feature.read_text().replace("@cite:1/3", "@cite:1/9").replace("When the case", "When the file", 1)
    )
    ran = cinmodel("lint", "--sources", "sources", "--format", "json")
    assert ran.status == 1
    told = json.loads(ran.out)["mistakes"]
    assert {one["file"] for one in told} == {
        "authorities/beta.toml",
        "features/alpha/meetings.feature",
        "features/alpha",
    }


def test_lint_of_a_file_that_does_not_load_is_at_fault_too(cinmodel, small):
    (small / "authorities" / "alpha.toml").write_text("")
    ran = cinmodel("lint")
    assert ran.status == 1
    assert "authorities/alpha.toml" in ran.out


def test_cite_prints_the_citation_ready_to_paste(cinmodel):
    ran = cinmodel("cite", "alpha", "every four weeks", "--sources", "sources")
    assert ran.status == 0
    assert 'cites = [{ at = "1/3", words = "every four weeks" }]   # 1¶3\n' in ran.out
    [found] = json.loads(cinmodel("cite", "alpha", "every four weeks", "--sources", "sources", "--format", "json").out)
    assert found == {"at": "1/3", "words": "every four weeks", "exact": True}


def test_cite_says_when_words_are_only_near(cinmodel):
    ran = cinmodel("cite", "alpha", "every for weeks", "--sources", "sources")
    assert ran.status == 1
    assert "# near, not word for word" in ran.out
    nothing = cinmodel("cite", "alpha", "zebra crossing", "--sources", "sources")
    assert "no clause holds these words" in nothing.out


def test_cite_needs_the_sources_by_option_or_environment(cinmodel, monkeypatch):
    ran = cinmodel("cite", "alpha", "weeks")
    assert ran.status == 2
    assert "sources: the source documents are not given; name their folder, or set CINMODEL_SOURCES" in ran.err
    monkeypatch.setenv("CINMODEL_SOURCES", "sources")
    assert cinmodel("cite", "alpha", "every four weeks").status == 0


def test_cite_names_a_source_that_is_missing(cinmodel, small):
    (small / "sources" / "beta.md").unlink()
    ran = cinmodel("cite", "beta", "weeks", "--sources", "sources")
    assert ran.status == 2
    assert "the source of beta is not among them" in ran.err


def test_the_index_made_anew_is_the_one_that_is_there(cinmodel, small):
    index = small / "authorities" / "clauses" / "alpha.json"
    before = index.read_bytes()
    index.unlink()
    ran = cinmodel("sources", "index", "sources")
    assert (ran.status, ran.out) == (0, "alpha: 4 clauses\nbeta: 2 clauses\n")
    assert index.read_bytes() == before
    assert json.loads(cinmodel("sources", "index", "sources", "--format", "json").out) == {"alpha": 4, "beta": 2}


def test_sources_that_have_not_changed_verify(cinmodel):
    ran = cinmodel("sources", "verify", "sources")
    assert (ran.status, ran.out) == (
        0,
        "alpha: unchanged\nbeta: unchanged\ncited words: all stand in their clauses\n",
    )


def test_a_changed_clause_and_words_that_left_it_are_told(cinmodel, small):
    source = small / "sources" / "alpha.md"
    source.write_text(source.read_text().replace("every four weeks", "every six weeks"))
    ran = cinmodel("sources", "verify", "sources")
    assert ran.status == 1
    assert "  4 clauses before, 4 now: 3 as they were, 0 moved, 1 changed, 0 vanished, 0 new\n" in ran.out
    assert (
        "  changed: 1¶3 (about 4/8 of the wording is shared)\n    provisions: reviews\n"
        "    1 scenario: features/alpha/meetings.feature:56\n"
    ) in ran.out
    assert "do not stand in clause 1¶3" in ran.out
    told = json.loads(cinmodel("sources", "verify", "sources", "--format", "json").out)
    alpha = told["authorities"]["alpha"]
    assert alpha["changed"] == [{"was": "1¶3", "now": "1¶3", "alike": 0.5, "by": "wording"}]
    assert alpha["stands_on"] == {
        "1¶3": {"provisions": ["reviews"], "scenarios": ["features/alpha/meetings.feature:56"]}
    }
    assert "six weeks" not in json.dumps(told)
    assert len(told["words"]) == 1


def test_a_source_that_is_not_given_is_not_checked_and_never_passed(cinmodel, small):
    (small / "sources" / "beta.md").unlink()
    ran = cinmodel("sources", "verify", "sources")
    assert "beta: not checked" in ran.out


@pytest.mark.parametrize("action", ["index", "verify"])
def test_sources_need_a_folder_that_holds_one(cinmodel, small, action):
    assert cinmodel("sources", action).status == 2
    (small / "empty").mkdir()
    ran = cinmodel("sources", action, "empty")
    assert ran.status == 2
    assert "there is no source document of any authority in this folder" in ran.err


def test_a_source_that_is_not_one_clause_a_line_is_told_by_line(cinmodel, small):
    (small / "sources" / "alpha.md").write_text("# Alpha\n\nfree text\n")
    for action in ("index", "verify"):
        ran = cinmodel("sources", action, "sources")
        assert ran.status == 2
        assert "alpha.md:3:" in ran.err


def test_the_ledger_accounts_for_every_clause(cinmodel):
    told = json.loads(cinmodel("ledger", "--format", "json").out)
    assert told["alpha"] == {
        "1¶1": {"class": "requirement", "provisions": ["first-meeting"], "scenarios": 4},
        "1¶2": {"class": "requirement", "provisions": ["chair"], "scenarios": 4},
        "1¶3": {"class": "requirement", "provisions": ["reviews"], "scenarios": 1},
        "1¶4": {"class": "context", "provisions": [], "scenarios": 0},
    }
    assert "requirement" in cinmodel("ledger").out
    one = cinmodel("ledger", "--authority", "alpha").out
    assert "1¶2          requirement  chair (4 scenarios)" in one
    assert "1¶4          context" in one


def test_a_clause_that_nobody_has_placed_is_unaccounted(cinmodel, small):
    file = small / "authorities" / "alpha.toml"
    file.write_text(file.read_text().replace('context = ["1/4"]', "context = []"))
    assert json.loads(cinmodel("ledger", "--format", "json").out)["alpha"]["1¶4"]["class"] == "unaccounted"


def test_the_schemas_are_written_and_printed_alike(cinmodel, small):
    ran = cinmodel("schema")
    written = [
        "authority.schema.json",
        "vocabulary.schema.json",
        "case.schema.json",
        "statute.schema.json",
        "acceptance-question.schema.json",
        "acceptance-answer.schema.json",
        "acceptance-claims.schema.json",
        "acceptance-openapi.json",
        "acceptance-steps.json",
    ]
    assert ran.out.splitlines() == [f"authorities/schemas/{name}" for name in written]
    printed = json.loads(cinmodel("schema", "--format", "json").out)
    assert list(printed) == [name.removesuffix(".json").removesuffix(".schema") for name in written]
    for name, values in zip(written, printed.values(), strict=True):
        assert json.loads((small / "authorities" / "schemas" / name).read_text()) == values
    cinmodel("schema", "--to", "there")
    assert (small / "there" / "case.schema.json").exists()


def test_a_reader_who_stops_listening_gives_no_traceback(small):
    ran = subprocess.run(  # noqa: S602 - a pipe is what is tested
        f"{sys.executable} -m cinmodel compare --only matrix --project {small} | head -n 1",
        shell=True, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Traceback" not in ran.stderr
