"""A case as a table, CSV or XLSX: a row an event, a fact or a sort of event that is not recorded.

    event           on          chair           present
    first-meeting   2026-01-26  a team manager  child; parents

    fact        is
    disabled    no

    not-recorded
    core-group

The first row names the columns: `event` and `on`, then a column for each detail; `fact` and `is`; `not-recorded`. A
workbook may hold them on sheets of their own, a CSV file side by side. Names are ids or the labels that reports use;
several in one cell are parted by semicolons. An empty cell says nothing.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from attrs import frozen

from cinmodel.cases import Case
from cinmodel.diagnostics import Mistake, Mistakes, Refusal, nearest, quoted
from cinmodel.loading.cases import case
from cinmodel.loading.dates import day_first
from cinmodel.loading.documents import Document, KeyPath, read_bytes
from cinmodel.vocabulary import NAMED, NOBODY, Holds, Vocabulary

TABLES = (".csv", ".xlsx", ".xlsm")
INFLATED = 20_000_000
"""Bytes above which a workbook is not unpacked: no case is that large."""

EVENT, ON, FACT, IS, NOT_RECORDED = "event", "on", "fact", "is", "not-recorded"
COLUMNS = (EVENT, ON, FACT, IS, NOT_RECORDED)
_YES = {"yes": True, "true": True, "no": False, "false": False}
_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201b": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "})
_LOCKED = b"\xd0\xcf\x11\xe0"
_SAVE = 'in Excel choose Save as, "CSV UTF-8"'


@frozen
class Sheet:
    """A table: its name as messages show it, and its rows, each with the number that it has there."""

    name: str
    rows: tuple[tuple[int, tuple[Any, ...]], ...]


@frozen
class TableDocument(Document):
    """The values of a case that was given as a table; a mistake is told by sheet and row."""

    places: Mapping[KeyPath, tuple[str, int]]
    better: Mapping[KeyPath, Refusal]

    def mistake(self, path: KeyPath, what: str, cure: str) -> Mistake:
        """A mistake at the row where the value with that path is written, in the words of tables where they have any."""
        if path in self.better:
            what, cure = self.better[path].what, self.better[path].cure
        place = next((self.places[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.places), None)
        return Mistake(*(place or (self.name, 0)), what, cure)


def table_case(path: Path, name: str, vocabulary: Vocabulary, *, days_first: bool = False) -> Case:
    """The case that a CSV file or a workbook holds; with `days_first`, dates as 26/01/2026 are read too.

    Raises:
        Mistakes: it cannot be read, or everything wrong with it.

    """
    if path.name.startswith("~$"):
        what = "this is the mark that Excel leaves while a workbook is open"
        raise Mistakes([Mistake(name, 0, what, f"name the workbook itself: {path.name[2:]}")])
    data = read_bytes(path, name)
    sheets = [_comma_separated(data, name)] if path.suffix.lower() == ".csv" else _workbook(data, name)
    reader = _Reader(name, vocabulary, days_first=days_first)
    document = reader.read(sheets)
    mistakes = list(reader.mistakes)
    try:
        made = case(document, vocabulary)
    except Mistakes as found:
        mistakes.extend(found.mistakes)
    if mistakes:
        raise Mistakes(mistakes)
    return made


def _comma_separated(data: bytes, name: str) -> Sheet:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Mistakes([Mistake(name, line, "the file is not UTF-8 text", _SAVE)]) from error
    if data.startswith(b"PK\x03\x04") or "\x00" in text:
        raise Mistakes([Mistake(name, 0, "this is not a CSV file", _SAVE)])
    header = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows, begun = [], 1
    try:
        for row in reader:
            rows.append((begun, tuple(row)))
            begun = reader.line_num + 1
    except csv.Error as error:
        what = "the quotation marks of this row cannot be read"
        raise Mistakes([Mistake(name, begun, what, "close each one, and write two for one inside a cell")]) from error
    return Sheet(name, tuple(rows))


def _workbook(data: bytes, name: str) -> list[Sheet]:
    if data.startswith(_LOCKED):
        what = "the workbook is locked by a password, or of the old .xls form"
        raise Mistakes([Mistake(name, 0, what, "in Excel save a copy as .xlsx without a password")])
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            size = sum(one.file_size for one in packed.infolist())
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise Mistakes([Mistake(name, 0, "this is not a workbook", "in Excel save it as .xlsx")]) from error
    if size > INFLATED:
        raise Mistakes(
            [Mistake(name, 0, f"the workbook unpacks to more than {INFLATED} bytes", "check that it is the right one")]
        )
    # Imported here because it takes longer than everything else that a case needs.
    import openpyxl  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            # What openpyxl warns of, such as lists to choose from, is no part of a case.
            warnings.simplefilter("ignore")
            shown, written = (openpyxl.load_workbook(io.BytesIO(data), data_only=only) for only in (True, False))
        sheets = [(one.title, list(one.iter_rows()), list(written[one.title].iter_rows())) for one in shown.worksheets]
    except Exception as error:  # what a damaged workbook makes openpyxl raise is not documented
        raise Mistakes(
            [Mistake(name, 0, "the workbook cannot be read", "open it in Excel and save it again")]
        ) from error
    mistakes: list[Mistake] = []
    read = []
    for title, rows, formulas in sheets:
        told = f"{name}, sheet {title}"
        for number, (row, formula_row) in enumerate(zip(rows, formulas, strict=True), 1):
            for cell, formula in zip(row, formula_row, strict=True):
                if cell.data_type == "e":
                    what, cure = f"the cell {cell.coordinate} holds an error, {cell.value}", "mend it"
                    mistakes.append(Mistake(told, number, what, cure))
                elif formula.data_type == "f" and cell.value is None:
                    what = f"the cell {cell.coordinate} holds a formula without its result"
                    cure = "open and save the workbook in Excel, or type the value"
                    mistakes.append(Mistake(told, number, what, cure))
        read.append(
            Sheet(told, tuple((number, tuple(cell.value for cell in row)) for number, row in enumerate(rows, 1)))
        )
    if mistakes:
        raise Mistakes(mistakes)
    return read


class _Reader:
    """Turns the rows of sheets into the values of a case."""

    def __init__(self, name: str, vocabulary: Vocabulary, *, days_first: bool) -> None:
        self._name = name
        self._vocabulary = vocabulary
        self._days_first = days_first
        self._places: dict[KeyPath, tuple[str, int]] = {}
        self.mistakes: list[Mistake] = []
        self._better: dict[KeyPath, Refusal] = {}
        self._events: list[dict[str, Any]] = []
        self._facts: dict[str, Any] = {}
        self._not_recorded: list[Any] = []

    def read(self, sheets: Iterable[Sheet]) -> TableDocument:
        """The values of the case; `mistakes` are those of the table, with which they are still values.

        Raises:
            Mistakes: the columns are not named as they must be, so that there are no values.

        """
        tables = []
        for sheet in sheets:
            rows = [(number, row) for number, row in sheet.rows if any(not _empty(cell) for cell in row)]
            if rows:
                tables.append((sheet.name, self._columns(sheet.name, *rows[0]), rows[1:]))
        if self.mistakes:
            raise Mistakes(self.mistakes)
        for name, columns, rows in tables:
            for number, row in rows:
                self._row(name, number, columns, row)
        parts = {"events": self._events, "facts": self._facts, NOT_RECORDED: self._not_recorded}
        values = {key: value for key, value in parts.items() if value}
        return TableDocument(self._name, values, lambda: lambda _: 0, self._places, self._better)

    def _columns(self, sheet: str, number: int, header: Sequence[Any]) -> dict[int, str]:
        columns: dict[int, str] = {}
        for place, cell in enumerate(header):
            if _empty(cell):
                continue
            name = self._column(str(cell))
            if name is None:
                known = (*COLUMNS, *self._vocabulary.detail)
                cure = nearest(
                    _plain(str(cell)), known, "name it event, on, fact, is, not-recorded, or as a detail of events"
                )
                self.mistakes.append(Mistake(sheet, number, f"{quoted(str(cell))} is not the name of a column", cure))
            elif name in columns.values():
                self.mistakes.append(
                    Mistake(sheet, number, f"the column {quoted(name)} stands twice", "keep one of them")
                )
            else:
                columns[place] = name
        if not columns.keys() & {place for place, name in columns.items() if name in {EVENT, FACT, NOT_RECORDED}}:
            what = "the first row does not name the columns"
            self.mistakes.append(Mistake(sheet, number, what, "name one of them event, fact or not-recorded"))
        for needs, other in ((EVENT, ON), (FACT, IS)):
            if needs in columns.values() and other not in columns.values():
                what = f"there is a column {quoted(needs)} and none named {quoted(other)}"
                self.mistakes.append(Mistake(sheet, number, what, "add it"))
        return columns

    def _column(self, written: str) -> str | None:
        name = _plain(written).replace(" ", "-").replace("_", "-")
        if name in COLUMNS or name in self._vocabulary.detail:
            return name
        return _by_label(_plain(written), {key: one.label for key, one in self._vocabulary.detail.items()})

    def _row(self, sheet: str, number: int, columns: Mapping[int, str], row: Sequence[Any]) -> None:
        cells = {columns[place]: cell for place, cell in enumerate(row) if place in columns and not _empty(cell)}
        if any(not _empty(cell) for place, cell in enumerate(row) if place not in columns):
            what = "a cell is filled in a column that has no name"
            self.mistakes.append(Mistake(sheet, number, what, "name the column in the first row, or empty the cell"))
        if NOT_RECORDED in cells:
            self._places[NOT_RECORDED, len(self._not_recorded)] = (sheet, number)
            self._not_recorded.append(self._event_name(cells.pop(NOT_RECORDED)))
        if FACT in cells:
            self._fact(sheet, number, cells.pop(FACT), cells.pop(IS, None))
        if cells:
            path = ("events", len(self._events))
            self._places[path] = (sheet, number)
            event: dict[str, Any] = {}
            for name, cell in cells.items():
                try:
                    event[name] = self._value(name, cell)
                except Refusal as error:
                    # What a table cannot hold no case can: it is refused at this path, and told in these words.
                    event[name] = str(cell)
                    self._better[*path, name] = error
            self._events.append(event)

    def _fact(self, sheet: str, number: int, written: Any, said: Any) -> None:
        labels = {key: one.label for key, one in self._vocabulary.fact.items()}
        name = self._named(written, labels)
        if name in self._facts:
            what = f"the fact {quoted(name)} stands twice"
            self.mistakes.append(Mistake(sheet, number, what, "keep one of them"))
        elif said is not None:
            self._places["facts", name] = (sheet, number)
            try:
                self._facts[name] = _yes_no(said)
            except Refusal as error:
                self._facts[name] = str(said)
                self._better["facts", name] = error

    def _event_name(self, cell: Any) -> Any:
        return self._named(cell, {key: one.label for key, one in self._vocabulary.event.items()})

    def _named(self, cell: Any, labels: Mapping[str, str]) -> Any:
        if not isinstance(cell, str):
            return cell
        plain = _plain(cell)
        return plain if plain in labels else _by_label(plain, labels) or plain

    def _value(self, column: str, cell: Any) -> Any:
        """The plain value of a cell, as a file in TOML would have it."""
        if column == EVENT:
            return self._event_name(cell)
        detail = self._vocabulary.detail.get(column)
        if column == ON or (detail is not None and detail.holds is Holds.DATE):
            return self._date(cell)
        if detail is None:
            return cell
        if detail.holds is Holds.YES_NO:
            return _yes_no(cell)
        if detail.holds in NAMED and isinstance(cell, str):
            if _plain(cell) in NOBODY:
                return []
            labels = {key: one.label for key, one in self._vocabulary.names(detail.holds).items()}
            return [self._named(part, labels) for part in _parts(cell)]
        return cell.strip() if isinstance(cell, str) else cell

    def _date(self, cell: Any) -> Any:
        if isinstance(cell, datetime) and cell.time() == time():
            return cell.date()
        if isinstance(cell, str):
            return day_first(cell.strip()) if self._days_first else cell.strip()
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            raise Refusal(f"{cell} is a number, not a date", "format the cell as a date in Excel, or type 2026-01-05")
        return cell if isinstance(cell, date | bool) else str(cell)


def _parts(cell: str) -> Iterator[str]:
    return (part.strip() for part in cell.replace("\n", ";").split(";") if part.strip())


def _empty(cell: Any) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _plain(text: str) -> str:
    """Text as it is compared: small letters, straight apostrophes, single spaces, no quotation marks around it."""
    return " ".join(text.translate(_STRAIGHT).strip(' "').casefold().split())


def _by_label(plain: str, labels: Mapping[str, str]) -> str | None:
    return next((key for key, label in labels.items() if _plain(label) == plain), None)


def _yes_no(cell: Any) -> bool:
    if isinstance(cell, bool):
        return cell
    if _plain(str(cell)) not in _YES:
        what = f"{quoted(str(cell))} is neither yes nor no"
        raise Refusal(what, "write yes or no, or leave the cell empty if it is not known")
    return _YES[_plain(str(cell))]
