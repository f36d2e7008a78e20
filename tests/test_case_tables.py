"""A case as a table: CSV and XLSX say what TOML says, and each mistake that people make has its message."""

import io
import zipfile
from datetime import date, datetime, time

import openpyxl
import pytest
from conftest import ROOT, SMALL

from cinmodel.diagnostics import Mistakes
from cinmodel.loading.cases import case
from cinmodel.loading.documents import read_toml
from cinmodel.loading.project import project
from cinmodel.loading.tables import table_case

TOML = """\
not-recorded = ["case-closed"]
[facts]
disabled = false
[[events]]
event = "assessment-completed"
on = 2026-01-05
[[events]]
event = "first-meeting"
on = 2026-01-20
chair = ["manager", "social-worker"]
present = []
child-seen = true
next-review = 2026-02-17
agreed-span = "4 weeks"
"""
CSV = """\
event,on,chair,present,child-seen,next-review,agreed-span,fact,is,not-recorded
assessment-completed,2026-01-05,,,,,,disabled,no,case-closed
first-meeting,2026-01-20,manager; social-worker,nobody,yes,2026-02-17,4 weeks,,,
"""


@pytest.fixture(scope="module")
def vocabulary():
    return project(SMALL).vocabulary


@pytest.fixture(scope="module")
def told(vocabulary):
    return case(read_toml(TOML, "case.toml"), vocabulary)


def read(path, vocabulary, **options):
    return table_case(path, path.name, vocabulary, **options)


def mistakes(path, vocabulary, **options):
    with pytest.raises(Mistakes) as raised:
        read(path, vocabulary, **options)
    return str(raised.value).split("\n")


def workbook(path, **sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


SAME = {
    "plain": CSV.encode(),
    "with Windows line ends and a byte order mark": ("\ufeff" + CSV).replace("\n", "\r\n").encode(),
    "with semicolons, as Excel in other countries saves it": CSV.replace(";", "|").replace(",", ";").replace(
        "manager| social-worker", '"manager; social-worker"'
    ).encode(),
    "with tabs": CSV.replace(",", "\t").encode(),
    "with labels for names": CSV.replace("manager; social-worker", "A manager; the social  worker")
    .replace("first-meeting,", "The first meeting was held,")
    .replace("disabled", "the child is disabled")
    .replace(",chair,", ",Was chaired by,")
    .encode(),
    "with names in one cell on lines of their own": CSV.replace("manager; social-worker", '"manager\nsocial-worker"').encode(),
    "with empty rows and columns": (CSV.replace("\n", ",\n") + ",,,,,,,,,,\n\n").encode(),
    "with capitals and underscores": CSV.replace("child-seen", "Child_Seen").replace("yes", "YES").encode(),
}  # fmt: skip


@pytest.mark.parametrize("form", SAME)
def test_a_csv_says_what_toml_says(form, tmp_path, vocabulary, told):
    path = tmp_path / "case.csv"
    path.write_bytes(SAME[form])
    assert read(path, vocabulary) == told


def test_a_workbook_says_what_toml_says_with_dates_and_ticks_of_its_own(tmp_path, vocabulary, told):
    path = workbook(
        tmp_path / "case.xlsx",
        Events=[
            ["event", "on", "chair", "present", "child-seen", "next-review", "agreed-span"],
            ["assessment-completed", date(2026, 1, 5)],
            [],
            ["first-meeting", datetime.combine(date(2026, 1, 20), time()), "manager; social-worker", "nobody", True, date(2026, 2, 17), "4 weeks"],
        ],
        Facts=[["fact", "is"], ["disabled", "no"]],
        Rest=[["not-recorded"], ["case-closed"]],
        Empty=[],
    )  # fmt: skip
    assert read(path, vocabulary) == told


def test_an_empty_cell_says_nothing_and_a_fact_without_an_answer_is_unknown(tmp_path, vocabulary):
    path = tmp_path / "case.csv"
    path.write_text("event,on,chair,fact,is\nreview,2026-01-05, ,disabled,\n")
    found = read(path, vocabulary)
    assert found.facts == {}
    assert found.events[0].carries == {}


def test_dates_with_the_day_first_are_read_where_that_is_asked_for(tmp_path, vocabulary):
    path = tmp_path / "case.csv"
    path.write_text("event,on,next-review\nreview,02/03/2026,26/3/2026\nreview,2026-04-01,\n")
    found = read(path, vocabulary, days_first=True)
    assert [one.day for one in found.events] == [date(2026, 3, 2), date(2026, 4, 1)]
    assert found.events[0].carries["next-review"] == date(2026, 3, 26)
    path.write_text("event,on\nreview,31/02/2026\nreview,02/03/26\n")
    assert mistakes(path, vocabulary, days_first=True)[0] == (
        'case.csv:2: "31/02/2026" is not a date: February 2026 has 28 days, not 31; check the day; write it as 2026-01-05'
    )


H = "event,on\n"
WRONG = {
    "31/02/2026": (
        H + "review,31/02/2026\n",
        'case.csv:2: "31/02/2026" is not a date: February 2026 has 28 days, not 31; check the day; write it as 2026-01-05',
    ),
    "02/03/26": (
        H + "review,02/03/26\n",
        'case.csv:2: "02/03/26" is not a date: day, month and year cannot be told apart; write the year first and in full, as 2026-01-05',
    ),
    "a date that can be two": (
        H + "\nreview,02/03/2026\n",
        'case.csv:3: "02/03/2026" can be 2 March or 3 February; write it as 2026-03-02 or 2026-02-03',
    ),
    "a typo in an event": (
        H + "reveiw,2026-01-05\n",
        'case.csv:2: "reveiw" is not a known event; did you mean "review"?',
    ),
    "a typo in a column": (
        "event,on,chiar\n",
        'case.csv:1: "chiar" is not the name of a column; did you mean "chair"?',
    ),
    "a column of another name": (
        "event,on,xyz\n",
        'case.csv:1: "xyz" is not the name of a column; name it event, on, fact, is, not-recorded, or as a detail of events',
    ),
    "a typo in a role": (
        "event,on,chair\nreview,2026-01-05,manger\n",
        'case.csv:2: "manger" is not a known role; did you mean "manager"?',
    ),
    "a typo in a fact": (
        "fact,is\ndisbled,yes\n",
        'case.csv:2: "disbled" is not a known fact; did you mean "disabled"?',
    ),
    "neither yes nor no": (
        "fact,is\ndisabled,perhaps\n",
        'case.csv:2: "perhaps" is neither yes nor no; write yes or no, or leave the cell empty if it is not known',
    ),
    "no header": (
        "review,2026-01-05\n",
        'case.csv:1: "2026-01-05" is not the name of a column; name it event, on, fact, is, not-recorded, or as a detail of events',
    ),
    "no dates": ("event,chair\nreview,manager\n", 'case.csv:1: there is a column "event" and none named "on"; add it'),
    "no answers": ("fact\ndisabled\n", 'case.csv:1: there is a column "fact" and none named "is"; add it'),
    "an event without its day": (H + "review,\n", 'case.csv:2: "on" is missing; add it'),
    "a column twice": ("event,on,On\n", 'case.csv:1: the column "on" stands twice; keep one of them'),
    "a fact twice": (
        "fact,is\ndisabled,yes\nthe child is disabled,no\n",
        'case.csv:3: the fact "disabled" stands twice; keep one of them',
    ),
    "a cell under no name": (
        H + "review,2026-01-05,manager\n",
        "case.csv:2: a cell is filled in a column that has no name; name the column in the first row, or empty the cell",
    ),
    "an event that happens once": (
        H + "first-meeting,2026-01-05\nfirst-meeting,2026-01-06\n",
        'case.csv:3: "first-meeting" happens once in a case, and is there on 2026-01-05 already; keep the right one',
    ),
    "a row after a cell of two lines": (
        'event,on,chair\nreview,2026-01-05,"manager\nsocial-worker"\nreveiw,2026-01-06,\n',
        'case.csv:4: "reveiw" is not a known event; did you mean "review"?',
    ),
    "a quotation mark not closed": (
        H + 'review,2026-01-05\nreview,"2026-01-06\n',
        "case.csv:3: the quotation marks of this row cannot be read; close each one, and write two for one inside a cell",
    ),
    "an empty file": ("", "case.csv: the case is empty; write at least one event"),
    "a header alone": (H, "case.csv: the case is empty; write at least one event"),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_mistake_in_a_csv_is_told_with_its_row_and_its_cure(name, tmp_path, vocabulary):
    text, message = WRONG[name]
    path = tmp_path / "case.csv"
    path.write_text(text)
    assert mistakes(path, vocabulary)[0] == message


def test_everything_wrong_with_a_table_is_told_at_once(tmp_path, vocabulary):
    path = tmp_path / "case.csv"
    path.write_text(
        "event,on,child-seen,fact,is\nreveiw,26/13/2026,perhaps,disabled,maybe\nreview,,,disabled,no\n,,,,,x\n"
    )
    assert mistakes(path, vocabulary, days_first=True) == [
        'case.csv:2: "26/13/2026" is not a date: there is no month 13; write it as 2026-01-05',
        'case.csv:2: "maybe" is neither yes nor no; write yes or no, or leave the cell empty if it is not known',
        'case.csv:2: "perhaps" is neither yes nor no; write yes or no, or leave the cell empty if it is not known',
        'case.csv:2: "reveiw" is not a known event; did you mean "review"?',
        'case.csv:3: "on" is missing; add it',
        'case.csv:3: the fact "disabled" stands twice; keep one of them',
        "case.csv:4: a cell is filled in a column that has no name; name the column in the first row, or empty the cell",
    ]


def test_smart_quotes_of_excel_do_not_hide_a_name(tmp_path, vocabulary):
    path = tmp_path / "case.csv"
    path.write_text("event,on\n“review”,2026-01-05\n", encoding="utf-8")
    assert [one.event for one in read(path, vocabulary).events] == ["review"]
    real = project(ROOT).vocabulary
    label = next(one.label for one in real.event.values() if "'" in one.label)
    path.write_text(f"event,on\n{label.replace(chr(39), chr(0x2019))},2026-01-05\n", encoding="utf-8")
    assert len(read(path, real).events) == 1


def locked():
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def hollow():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("readme", "no workbook")
    return out.getvalue()


def bomb():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", bytes(21_000_000))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        (
            "case.xlsx", locked(),
            "case.xlsx: the workbook is locked by a password, or of the old .xls form; in Excel save a copy as .xlsx without a password",
        ),
        ("case.xlsx", b"event,on\n", "case.xlsx: this is not a workbook; in Excel save it as .xlsx"),
        (
            "case.xlsx", hollow().replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\x7f"),
            "case.xlsx: this is not a workbook; in Excel save it as .xlsx",
        ),
        ("case.xlsx", hollow(), "case.xlsx: the workbook cannot be read; open it in Excel and save it again"),
        (
            "case.xlsx", bomb(),
            "case.xlsx: the workbook unpacks to more than 20000000 bytes; check that it is the right one",
        ),
        (
            "~$case.xlsx", b"x",
            "~$case.xlsx: this is the mark that Excel leaves while a workbook is open; name the workbook itself: case.xlsx",
        ),
        ("case.csv", b"event,on\ncaf\xe9,1\n", 'case.csv:2: the file is not UTF-8 text; in Excel choose Save as, "CSV UTF-8"'),
        ("case.csv", "event,on\n".encode("utf-16"), 'case.csv:1: the file is not UTF-8 text; in Excel choose Save as, "CSV UTF-8"'),
        ("case.csv", b"event\x00", 'case.csv: this is not a CSV file; in Excel choose Save as, "CSV UTF-8"'),
    ],
)  # fmt: skip
def test_a_file_that_is_no_table_is_told_with_its_cure(tmp_path, vocabulary, name, data, message):
    path = tmp_path / name
    path.write_bytes(data)
    assert mistakes(path, vocabulary) == [message]


def test_mistakes_in_a_workbook_are_told_by_sheet_and_row_all_at_once(tmp_path, vocabulary):
    path = workbook(
        tmp_path / "case.xlsx",
        Events=[["event", "on"], ["review", "31/02/2026"], ["reveiw", date(2026, 1, 5)]],
        Facts=[["fact", "is"], ["disbled", "no"]],
    )
    assert mistakes(path, vocabulary) == [
        'case.xlsx, sheet Events:2: "31/02/2026" is not a date: February 2026 has 28 days, not 31; check the day; write it as 2026-01-05',
        'case.xlsx, sheet Events:3: "reveiw" is not a known event; did you mean "review"?',
        'case.xlsx, sheet Facts:2: "disbled" is not a known fact; did you mean "disabled"?',
    ]


def test_what_is_no_date_to_excel_is_no_date_here(tmp_path, vocabulary):
    noon = datetime.combine(date(2026, 1, 5), time(12))
    path = workbook(tmp_path / "case.xlsx", Events=[["event", "on"], ["review", 46048]])
    assert mistakes(path, vocabulary) == [
        "case.xlsx, sheet Events:2: 46048 is a number, not a date; format the cell as a date in Excel, or type 2026-01-05",
    ]
    path = workbook(tmp_path / "case.xlsx", Events=[["event", "on"], ["review", True], ["review", noon]])
    assert mistakes(path, vocabulary) == [
        "case.xlsx, sheet Events:2: true is not a date; write it as 2026-01-05",
        "case.xlsx, sheet Events:3: 2026-01-05 12:00:00 is a date with a time; leave the time out",
    ]


def test_a_cell_with_an_error_or_a_formula_without_a_result_is_never_taken_for_empty(tmp_path, vocabulary):
    path = workbook(tmp_path / "case.xlsx", Events=[["event", "on"], ["review", "=TODAY()"], ["review", "#N/A"]])
    assert mistakes(path, vocabulary) == [
        "case.xlsx, sheet Events:2: the cell B2 holds a formula without its result; open and save the workbook in Excel, or type the value",
        "case.xlsx, sheet Events:3: the cell B3 holds an error, #N/A; mend it",
    ]


def test_the_command_judges_a_table_like_the_case_that_it_says(cinmodel, small):
    (small / "case.toml").write_text(TOML)
    (small / "case.csv").write_text(CSV.replace("2026-01-20", "20/01/2026"))
    arguments = ("--authority", "all", "--on", "2026-01-21", "--format", "json")
    ran = cinmodel("check", "case.csv", *arguments, "--dates", "day-first")
    assert ran.out == cinmodel("check", "case.toml", *arguments).out
    refused = cinmodel("check", "case.csv", *arguments)
    assert refused.status == 2
    assert 'case.csv:3: "20/01/2026" is not how a date is written here; write it as 2026-01-20' in refused.err
