"""One child, several procedures: the timelines as a page that stands for itself, built as a tree and so escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from xml.etree.ElementTree import Element, SubElement, tostring

from cinmodel.clauses import printed
from cinmodel.evaluation import Answer
from cinmodel.procedures import Procedure
from cinmodel.provisions import Severity, Verdict
from cinmodel.reports.side_by_side import status
from cinmodel.timelines import Due, Timeline
from cinmodel.vocabulary import Vocabulary
from cinmodel.wording import long_date

LEFT, RIGHT, WIDTH, ROW, TOP = 340, 14, 960, 22, 34
LONGEST_LABEL = 58
"""Letters of a row's label that have room beside the drawing; the table has all of them."""

MOST_TICKS, TICK = 14, 60
NEAR = 40
"""Steps of the drawing within which two numbers would run into each other."""

MONTHS = 12
STYLE = """
body { font: 16px/1.5 Arial, sans-serif; color: #0b0c0c; background: #fff; max-width: 62em; margin: 1em auto; padding: 0 1em }
svg { width: 100%; height: auto; font: 12px Arial, sans-serif }
table { border-collapse: collapse; width: 100%; margin: .5em 0 2em; font-size: .9em }
th, td { text-align: left; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #b1b4b6 }
caption { text-align: left; font-weight: bold; padding: .3em 0 }
@media print { body { max-width: none } svg, tr { break-inside: avoid } }
"""
MEANINGS = {
    Verdict.IN_TIME: "done in time",
    Verdict.LATE: "done, but late: the line goes on to the day it was done",
    Verdict.OVERDUE: "overdue: the line goes on to the day the case is looked at",
    Verdict.NOT_YET_DUE: "not yet due",
}
OTHER = "another date, with its verdict in words"


def timeline_page(told: Timeline, procedures: Sequence[Procedure], by_topic: Mapping[str, Iterable[Answer]]) -> str:
    """The page: what happened, the procedures' drawings on one scale of days, then the same in words."""
    vocabulary = procedures[0].vocabulary
    names = ", ".join(one.authority.name for one in procedures)
    page = Element("html", lang="en")
    head = SubElement(page, "head")
    SubElement(head, "meta", charset="utf-8")
    SubElement(head, "meta", name="viewport", content="width=device-width, initial-scale=1")
    _add(head, "title", f"One child's case under {len(procedures)} procedures")
    _add(head, "style", STYLE)
    body = SubElement(page, "body")
    main = SubElement(body, "main")
    _add(main, "h1", "One child, one case" if len(procedures) == 1 else f"One child, {len(procedures)} procedures")
    looked_at = f"The case as it stood on {long_date(told.on)}, judged under: {names}."
    _add(main, "p", f"{looked_at} This says what documents ask for, not which is better and not what the law is.")
    _happened(main, told, vocabulary)
    _key(main)
    _add(main, "h2", "Timelines")
    for procedure in procedures:
        _add(main, "h3", procedure.authority.name)
        _lane(main, told, procedure)
    _add(main, "h2", "In words")
    for procedure in procedures:
        _add(main, "h3", procedure.authority.name)
        _add(main, "p", procedure.authority.title)
        _table(main, told, procedure, by_topic.get(procedure.id, ()))
    return "<!DOCTYPE html>\n" + tostring(page, encoding="unicode", method="html") + "\n"


def _add(parent: Element, tag: str, text: str, **attributes: str) -> Element:
    made = SubElement(parent, tag, attributes)
    made.text = text
    return made


def _happened(main: Element, told: Timeline, vocabulary: Vocabulary) -> None:
    _add(main, "h2", "What happened")
    listed = SubElement(main, "ol")
    for event in told.case.events:
        _add(listed, "li", f"{long_date(event.day)}: {vocabulary.event[event.event].label}")
    if not told.case.events:
        _add(listed, "li", "The case lists no event.")
    facts = [
        (vocabulary.fact[name].label if holds else vocabulary.fact[name].denied)
        for name, holds in told.case.facts.items()
    ]
    if facts:
        _add(main, "p", f"Known of the case: {'; '.join(facts)}.")
    if told.case.not_recorded:
        sorts = "; ".join(vocabulary.event[name].label for name in sorted(told.case.not_recorded))
        _add(main, "p", f"Not recorded, so that nobody can say whether it happened: {sorts}.")


def _key(main: Element) -> None:
    _add(main, "h2", "How to read the drawings")
    _add(
        main,
        "p",
        "All drawings have one scale of days. Thin upright lines are the days on which something happened, with the number "
        "that it has above; the dashed one is the day the case is looked at. Each row is one date that the document sets: a line from the day it is counted from "
        "to the last good day, where the sign stands.",
    )
    listed = SubElement(main, "ul")
    for verdict, meaning in [*MEANINGS.items(), (Verdict.MET, OTHER)]:
        item = SubElement(listed, "li")
        drawing = SubElement(item, "svg", viewBox="0 0 20 20", style="width:1.2em;vertical-align:middle")
        drawing.set("aria-hidden", "true")
        _sign(drawing, verdict, 10, 10)
        drawing.tail = f" {meaning}"


class _Scale:
    """Where a day stands on the drawings."""

    def __init__(self, told: Timeline) -> None:
        self.first, last = told.days()
        self.last = max(last, self.first + timedelta(days=7))

    def x(self, day: date) -> float:
        share = (day - self.first).days / (self.last - self.first).days
        return round(LEFT + share * (WIDTH - LEFT - RIGHT), 1)

    def ticks(self) -> Iterator[date]:
        """Firsts of months, so few that their names do not meet."""
        months = (self.last.year - self.first.year) * MONTHS + self.last.month - self.first.month
        step = max(1, -(-months // MOST_TICKS))
        count = self.first.year * MONTHS + self.first.month
        while count <= self.last.year * MONTHS + self.last.month - 1:
            yield date(count // MONTHS, count % MONTHS + 1, 1)
            count += step


def _lane(main: Element, told: Timeline, procedure: Procedure) -> None:
    dues = told.of(procedure.id)
    if not dues:
        _add(main, "p", "The document sets no date for this case.")
        return
    scale = _Scale(told)
    height = TOP + ROW * len(dues) + 8
    drawing = SubElement(main, "svg", viewBox=f"0 0 {WIDTH} {height}", role="img")
    name = f"lane-{procedure.id}"
    drawing.set("aria-labelledby", f"{name}-title {name}-text")
    _add(drawing, "title", f"{procedure.authority.name}: the dates it sets", id=f"{name}-title")
    _add(
        drawing,
        "desc",
        f"{len(dues)} dates on one line of time; the table under In words says the same.",
        id=f"{name}-text",
    )
    for tick in scale.ticks():
        x = scale.x(tick)
        _line(drawing, x, x, 18, height, "#dddddd")
        if x < WIDTH - TICK:
            _add(drawing, "text", f"{tick:%b %Y}", x=f"{x + 3:g}", y="13")
    for day in dict.fromkeys(event.day for event in told.case.events):
        _line(drawing, scale.x(day), scale.x(day), 18, height, "#505a5f")
    for x, numbers in _numbered(told, scale):
        _add(drawing, "text", numbers, x=f"{x + 3:g}", y="27")
    _line(drawing, scale.x(told.on), scale.x(told.on), 18, height, "#0b0c0c", dashes="5 3")
    for row, one in enumerate(dues):
        _row(drawing, one, scale, told.on, TOP + ROW * row, procedure.vocabulary)


def _numbered(told: Timeline, scale: _Scale) -> list[tuple[float, str]]:
    """Where the numbers of events stand, those of near days as a run: side by side they would read as one number."""
    runs: list[tuple[float, int, int]] = []
    for number, event in enumerate(told.case.events, 1):
        x = scale.x(event.day)
        if runs and x - runs[-1][0] < NEAR:
            runs[-1] = (runs[-1][0], runs[-1][1], number)
        else:
            runs.append((x, number, number))
    return [(x, str(first) if first == last else f"{first}–{last}") for x, first, last in runs]


def _line(drawing: Element, x: float, other: float, y: float, end: float, colour: str, dashes: str = "") -> None:
    made = SubElement(drawing, "line", x1=str(x), x2=str(other), y1=str(y), y2=str(end), stroke=colour)
    if dashes:
        made.set("stroke-dasharray", dashes)


def _row(drawing: Element, one: Due, scale: _Scale, on: date, y: float, vocabulary: Vocabulary) -> None:
    due = scale.x(one.due)
    if one.start is not None:
        _line(drawing, scale.x(one.start), due, y, y, "#0b0c0c")
    after = one.done if one.verdict is Verdict.LATE else on if one.verdict is Verdict.OVERDUE else None
    if after is not None:
        _line(drawing, due, scale.x(after), y, y, "#0b0c0c", dashes="2 2")
    _sign(drawing, one.verdict, due, y)
    text = f"{one.verdict.value}: {vocabulary.topic[one.topic].subject}{' (one reading)' if one.reading else ''}"
    shown = text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
    _add(drawing, "text", shown, x="0", y=str(y + 4))


def _sign(drawing: Element, verdict: Verdict, x: float, y: float) -> None:
    """A shape for each verdict: none of them says better or worse, and none is told by colour."""
    ink = {"stroke": "#0b0c0c", "stroke-width": "1.5"}
    filled = verdict in {Verdict.IN_TIME, Verdict.LATE}
    ink["fill"] = "#0b0c0c" if filled else "#ffffff"
    if verdict in {Verdict.NOT_YET_DUE, Verdict.IN_TIME}:
        SubElement(drawing, "circle", {"cx": str(x), "cy": str(y), "r": "5", **ink})
    elif verdict in {Verdict.LATE, Verdict.OVERDUE}:
        points = f"{x - 6:g},{y + 5:g} {x:g},{y - 6:g} {x + 6:g},{y + 5:g}"
        SubElement(drawing, "polygon", {"points": points, **ink})
    else:
        SubElement(drawing, "rect", {"x": f"{x - 4.5:g}", "y": f"{y - 4.5:g}", "width": "9", "height": "9", **ink})


def _table(section: Element, told: Timeline, procedure: Procedure, answers: Iterable[Answer]) -> None:
    """The same in words, with the clause of each date; then what the procedure asks without a date."""
    vocabulary = procedure.vocabulary
    clauses = {
        one.id: ", ".join(dict.fromkeys(printed(cite.at) for cite in one.all_citations()))
        for one in procedure.provisions
    }
    dues = told.of(procedure.id)
    if dues:
        rows = [
            (
                long_date(one.due),
                vocabulary.topic[one.topic].question,
                status(one) + (f", if {one.reading}" if one.reading else "") + _severity(one.severity),
                clauses[one.provision],
            )
            for one in dues
        ]
        _rows(section, "Dates", ("Last good day", "Question", "What became of it", "Clause"), rows)
    dated = {one.topic for one in dues}
    undated = [
        (
            vocabulary.topic[one.topic].question,
            one.verdict.value + _severity(one.severity),
            ", ".join(dict.fromkeys(clauses[finding.provision.id] for finding in one.findings)),
        )
        for one in answers
        if one.topic not in dated and one.verdict is not Verdict.DOES_NOT_APPLY
    ]
    if undated:
        _rows(section, "Without a date", ("Question", "Verdict", "Clause"), undated)


def _severity(severity: Severity) -> str:
    return "" if severity is Severity.NONE else f" ({severity.value})"


def _rows(section: Element, caption: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    table = SubElement(section, "table")
    _add(table, "caption", caption)
    top = SubElement(SubElement(table, "thead"), "tr")
    for heading in headings:
        _add(top, "th", heading, scope="col")
    inside = SubElement(table, "tbody")
    for row in rows:
        made = SubElement(inside, "tr")
        for cell in row:
            _add(made, "td", cell)
