"""Tables as the bytes of a workbook for Excel and LibreOffice: the same tables give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import date, datetime

from attrs import frozen
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cinmodel.reports.letters import holdable

LONGEST = 32_767
"""Characters that a cell of Excel holds, counted as UTF-16 counts them."""

CUT = " … [cut here: a cell holds no more]"
A4 = 9
LINE = 13
"""Points that a line of text is high."""

WIDEST = 300
"""The width of columns that is still to be read when it is printed on the width of one page."""

SMALLEST = 60
"""Per cent to which what is wider is made smaller on paper."""

LETTERS = 1.1
"""Letters of running text that fit where a column is one wide."""

HIGHEST = 409
"""Points that a row can be high."""


@frozen
class Link:
    """Text in a cell that leads to a row of a sheet; rows count from 1. It is short: LibreOffice does not wrap it."""

    text: str
    sheet: str
    row: int


@frozen
class Strong:
    """Text in a cell that stands out, as a heading does."""

    text: str


Value = str | int | date | Link | Strong | None


@frozen
class Column:
    """A column: its header, its width in characters, and what stands in it."""

    name: str
    width: int
    means: str


@frozen
class Sheet:
    """A sheet with a header row. `about` says in a sentence what it holds; `steady` columns stay when it is scrolled."""

    name: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    steady: int = 1


@frozen
class Cover:
    """A sheet to be read from top to bottom: lines of a few cells under no header, columns of these widths."""

    name: str
    widths: tuple[int, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(title: str, as_of: date, sheets: Iterable[Cover | Sheet]) -> bytes:
    """The sheets as one file. `as_of` stands as the day of its making, so that no clock is asked."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    with Workbook(out, options) as book:
        book.set_properties({"title": title, "created": _moment(as_of)})
        look = {"font_name": "Arial", "font_size": 10, "valign": "top"}
        wrapped = look | {"text_wrap": True}
        formats = _Formats(
            text=book.add_format(wrapped),
            number=book.add_format(look | {"align": "left"}),
            date=book.add_format(look | {"num_format": "d mmm yyyy", "align": "left"}),
            link=book.add_format(wrapped | {"font_color": "#0b4f8a", "underline": 1}),
            strong=book.add_format(look | {"bold": True}),
            header=book.add_format(wrapped | {"bold": True, "bottom": 1, "bg_color": "#e8e8e8"}),
        )
        for sheet in sheets:
            _add(book.add_worksheet(sheet.name), sheet, formats)
    return _stored(out)


def _stored(packed: io.BytesIO) -> bytes:
    """The same archive, not compressed, all as of one day: no byte of it hangs on the compressor or system at hand."""
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as given, zipfile.ZipFile(out, "w") as kept:
        for one in given.infolist():
            entry = zipfile.ZipInfo(one.filename)
            entry.create_system = 3
            kept.writestr(entry, given.read(one))
    return out.getvalue()


@frozen
class _Formats:
    text: Format
    number: Format
    date: Format
    link: Format
    strong: Format
    header: Format


def _add(made: Worksheet, sheet: Cover | Sheet, formats: _Formats) -> None:
    made.set_landscape()
    made.set_paper(A4)
    made.set_footer("&C&A, page &P of &N")
    # Text such as "+1" is text on purpose.
    made.ignore_errors({"number_stored_as_text": "A1:XFD1048576"})
    start = 0
    widths = sheet.widths if isinstance(sheet, Cover) else [column.width for column in sheet.columns]
    for number, width in enumerate(widths):
        made.set_column(number, number, width)
    if sum(widths) <= WIDEST:
        made.fit_to_pages(1, 0)
    else:
        made.set_print_scale(SMALLEST)
    if isinstance(sheet, Sheet):
        for number, column in enumerate(sheet.columns):
            made.write_string(0, number, column.name, formats.header)
        made.set_row(0, LINE * 2 + 2)
        made.freeze_panes(1, sheet.steady)
        made.autofilter(0, 0, max(1, len(sheet.rows)), len(sheet.columns) - 1)
        made.repeat_rows(0)
        made.repeat_columns(0, sheet.steady - 1)
        start = 1
    else:
        made.hide_gridlines(2)
    for number, row in enumerate(sheet.rows, start):
        # LibreOffice does not fit a row to its text when it opens a file.
        made.set_row(number, min(HIGHEST, LINE * max(map(_lines, row, widths), default=1) + 2))
        for place, value in enumerate(row):
            _write(made, number, place, value, formats)


def _write(made: Worksheet, row: int, column: int, value: Value, formats: _Formats) -> None:
    match value:
        case None | "":
            pass
        case Link(text, sheet, target):
            made.write_url(row, column, f"internal:'{sheet}'!A{target}", formats.link, fitting(text))
        case Strong(text):
            made.write_string(row, column, fitting(text), formats.strong)
        case date():
            made.write_datetime(row, column, _moment(value), formats.date)
        case int():
            made.write_number(row, column, value, formats.number)
        case _:
            made.write_string(row, column, fitting(value), formats.text)


def _lines(value: Value, width: int) -> int:
    """About how many lines a value takes in a column."""
    if not isinstance(value, str):
        return 1
    return sum(1 + int(len(line) / (width * LETTERS)) for line in value.split("\n"))


def _moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a workbook holds times without a zone


def fitting(text: str) -> str:
    """Text as a cell holds it: what is too long is cut, with a plain sign."""
    text = holdable(text)
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    return units[: 2 * (LONGEST - len(CUT))].decode("utf-16-le", "ignore") + CUT
