import io
import re
import zipfile
from datetime import date, datetime

import pytest
from attrs import evolve
from conftest import SMALL, nothing_found
from invented_relations import TOLD
from openpyxl import load_workbook

from cinmodel.commands.documents import documents
from cinmodel.commands.scenarios import features, outcomes
from cinmodel.comparison import compare
from cinmodel.loading.project import project
from cinmodel.reports.contracts import comparison_values
from cinmodel.reports.sheets import RELATION_WORDS
from cinmodel.reports.workbook import CUT, LONGEST, Column, Cover, Sheet, Strong, fitting, workbook

NOT_CHECKED = {"alpha": "not checked", "beta": "not checked"}
RELATIONS = ("same", "stricter", "looser", "incomparable", "wider", "narrower", "depends-on-the-reading", "silent")


def made(one, **told):
    """The bytes of a project's workbook, with what a search is to have told."""
    files = features(one)
    told_comparison = compare(one.procedures, outcomes(one, files))
    values = {**comparison_values(told_comparison, NOT_CHECKED), **told}
    return documents(one, told_comparison, NOT_CHECKED, nothing_found(one.procedures), values, files)["comparison.xlsx"]


def opened(data):
    return load_workbook(io.BytesIO(data))


def table(sheet):
    """The rows of a sheet as what stands under each header."""
    header, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(header, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def small_project():
    return project(SMALL)


@pytest.fixture(scope="module")
def plain(small_project):
    return opened(made(small_project))


@pytest.fixture(scope="module")
def searched(small_project):
    return opened(made(small_project, **TOLD))


def test_the_sheets_stand_in_the_order_in_which_they_are_read(plain, searched):
    assert plain.sheetnames == ["How to read", "Matrix", "Provisions", "Clauses"]
    assert searched.sheetnames == [
        "How to read",
        "Matrix",
        "Provisions",
        "Relations",
        "Witnesses",
        "Doubts",
        "Clauses",
    ]


def test_every_table_has_a_header_that_stays_and_filters_over_all_of_its_rows(searched):
    for sheet in searched.worksheets[1:]:
        assert re.fullmatch("[BCD]2", sheet.freeze_panes)
        assert sheet.auto_filter.ref == sheet.dimensions
        assert sheet.print_title_rows == "$1:$1"
        assert all(cell.value for cell in sheet[1])


def test_every_column_of_every_table_is_explained_on_the_first_sheet(searched):
    read = [(row[0].value, row[1].value) for row in searched.worksheets[0].iter_rows()]
    for sheet in searched.worksheets[1:]:
        start = read.index((f"Columns of “{sheet.title}”", None))
        explained = read[start + 1 : start + 1 + sheet.max_column]
        assert [name for name, _ in explained] == [cell.value for cell in sheet[1]]
        assert all(meaning for _, meaning in explained)


def test_every_link_leads_to_a_row_that_is_about_the_same(searched):
    links = 0
    for sheet in searched.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink is None:
                    continue
                links += 1
                name, at = cell.hyperlink.location.rsplit("!", 1)
                target = searched[name.strip("'")]
                assert 1 <= int(at[1:]) <= target.max_row
                if sheet.title != "How to read" and "question" in {one.value for one in sheet[1]}:
                    here, there = question(sheet, cell.row), question(target, int(at[1:]))
                    assert there in {here, None}
    assert links > 20


def question(sheet, row):
    """The question of a row; None on a sheet that has none."""
    columns = {cell.value: cell.column for cell in sheet[1]}
    return sheet.cell(row, columns["question"]).value if "question" in columns else None


def test_the_matrix_shows_positions_marks_and_silence(plain):
    rows = table(plain["Matrix"])
    assert [row["question"] for row in rows] == [
        "How soon is the first meeting held?",
        "Who chairs the first meeting?",
        "How often is there a review?",
    ]
    assert rows[0]["status"] == "differ"
    beta = next(name for name in rows[0] if "Beta" in str(name))
    assert "10 days (1¶1)" in rows[0][beta]
    assert "[can be read in several ways]" in rows[0][beta]
    assert rows[1][beta] == "–"


def test_there_is_a_row_for_each_document_and_provision_and_for_each_silence(plain):
    rows = table(plain["Provisions"])
    assert [(row["state"], row["figure"], row["number"], row["unit"]) for row in rows] == [
        ("stated", "10 working days", 10, "working days"),
        ("stated", "10 days", 10, "days"),
        ("stated", None, None, None),
        ("silent", None, None, None),
        ("stated", "4 weeks", 4, "weeks"),
        ("stated", "4 weeks", 4, "weeks"),
    ]
    assert "days are working days: 10 working days" in rows[1]["readings"]
    assert rows[1]["clauses"] == "1¶1"


def test_the_ledger_has_a_row_for_each_clause(plain, small_project):
    rows = table(plain["Clauses"])
    assert len(rows) == sum(len(index.marks) for index in small_project.indexes.values())
    assert rows[0]["class"] == "requirement"
    assert rows[0]["number of provisions"] == len(rows[0]["provisions"].split(", "))


def test_dates_are_dates(searched, small_project):
    witness = table(searched["Witnesses"])[0]
    assert witness["looked at on"] == datetime(2026, 1, 20)  # noqa: DTZ001 - what a cell holds
    due = [value for name, value in witness.items() if str(name).endswith(": due")]
    assert due == [datetime(2026, 1, 19), None]  # noqa: DTZ001 - likewise
    assert searched["How to read"]["B2"].value == datetime(2026, 11, 21)  # noqa: DTZ001 - likewise
    assert searched["How to read"]["B2"].is_date


def test_a_relation_reads_as_a_sentence_with_all_its_differences(searched):
    first, second, third = table(searched["Relations"])
    assert first["relation"].endswith("it depends on the reading")
    assert first["what differs"].count("\n") == 1
    assert "10 working days" in first["what differs"]
    assert "nothing" in first["what differs"].splitlines()[1]
    assert first["by reading"].splitlines()[1].endswith("read as days are calendar days: looser")
    assert first["witnesses"] == "w1\nw2"
    assert (first["witness"], second["witness"]) == ("witness", None)
    assert second["relation"].endswith(" is silent")
    assert "is stricter than" in third["relation"]
    assert (first["inherited"], third["inherited"]) == ("no", "yes")


def test_a_witness_says_what_each_document_makes_of_it(searched):
    witness = table(searched["Witnesses"])[0]
    verdicts = list(witness.values())[4:8:2]
    assert verdicts == ["late (a breach)", "not met, missing: a manager"]
    assert witness["days off"] == "2026-01-01 New Year's Day"


def test_a_doubt_comes_with_the_question_that_settles_it(searched):
    [doubt] = table(searched["Doubts"])
    assert (doubt["sort"], doubt["matters"], doubt["days"]) == ("ambiguity", "yes", 4)
    assert doubt["smallest case"] == "w2"
    assert searched["Doubts"]["H2"].hyperlink.location == "'Witnesses'!A3"
    assert doubt["question to settle it"] == "Are the ten days working days?"


def test_every_relation_has_its_words():
    assert {*RELATIONS, "both-state-it"} == set(RELATION_WORDS)


def test_the_file_is_the_same_whenever_it_is_made(small_project, monkeypatch):
    first = made(small_project, **TOLD)
    monkeypatch.setattr("time.time", lambda: 0.0)
    monkeypatch.setattr("time.localtime", lambda *_: (1999, 1, 1, 0, 0, 0, 0, 1, 0))
    assert made(small_project, **TOLD) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {one.compress_type for one in archive.infolist()} == {zipfile.ZIP_STORED}
        core = archive.read("docProps/core.xml").decode()
    assert re.findall("2[0-9]{3}-[0-9]{2}-[0-9]{2}T[^<]*", core) == ["2026-11-21T00:00:00Z"] * 2


def test_another_as_of_date_is_another_file(small_project):
    vocabulary = small_project.vocabulary
    later = evolve(vocabulary, comparison=evolve(vocabulary.comparison, as_of=date(2027, 1, 1)))
    procedures = tuple(evolve(each, vocabulary=later) for each in small_project.procedures)
    assert made(evolve(small_project, procedures=procedures)) != made(small_project)


def test_what_a_cell_cannot_hold_is_cut_with_a_sign():
    assert fitting("a" * LONGEST) == "a" * LONGEST
    assert fitting("a" * (LONGEST + 1)) == "a" * (LONGEST - len(CUT)) + CUT
    wide = fitting("𝄞" * LONGEST)
    assert wide.endswith("𝄞" + CUT)
    assert LONGEST - 1 <= len(wide.encode("utf-16-le")) / 2 <= LONGEST
    book = opened(
        workbook(
            "Title",
            date(2026, 1, 1),
            [
                Cover("First", (20,), ((Strong("Title"),), ())),
                Sheet("Second", "", (Column("one", 10, ""),), (("b" * 40_000,),)),
            ],
        )
    )
    assert len(book["Second"]["A2"].value) == LONGEST
    assert book["Second"]["A2"].value.endswith(CUT)
