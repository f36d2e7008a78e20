"""A witness as two or more timelines under each other: one for each answer that the documents give on the same case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from cinmodel.reports.markup import Attributes, Child, Element, element, group
from cinmodel.reports.page.contents import Contents, Values, anchor, sideways
from cinmodel.reports.page.words import clipped, day, plain
from cinmodel.wording import listed, long_date

WIDTH, LEFT, RIGHT = 760, 24, 24
TOP, LANE = 30, 92
BASE = 52
"""How far under the top of a timeline its line is drawn."""
LONGEST = 92
"""Letters that fit over a timeline; the full text stands below the drawing."""

EVERY_DAY, EVERY_WEEK = 62, 200
"""Up to so many days a scale has a mark for each day, or for each week; above, for each month."""

SATURDAY, WEEK = 5, 7


@frozen
class Lane:
    """One answer, and the documents that give it."""

    authorities: tuple[str, ...]
    verdict: str
    severity: str
    due: date | None
    missing: tuple[str, ...]


@frozen
class Scale:
    """Where each day stands in the drawing."""

    first: date
    last: date

    def x(self, on: date) -> float:
        """The middle of a day, from the left."""
        return round(LEFT + (self._days(on) + 0.5) * self.width, 1)

    def left(self, on: date) -> float:
        """The left edge of a day."""
        return round(LEFT + self._days(on) * self.width, 1)

    @property
    def width(self) -> float:
        """The width of a day."""
        return (WIDTH - LEFT - RIGHT) / (self._days(self.last) + 1)

    def _days(self, on: date) -> int:
        return (on - self.first).days

    def days(self) -> list[date]:
        """All days."""
        return [self.first + timedelta(days=number) for number in range(self._days(self.last) + 1)]


def lanes(witness: Values, order: Sequence[str]) -> list[Lane]:
    """The answers on a witness, each with those who give it, in the order of the columns."""
    found: dict[tuple[Any, ...], list[str]] = {}
    for authority in order:
        if authority in witness["verdicts"]:
            told = witness["verdicts"][authority]
            key = (told["verdict"], told["severity"], told["due"], tuple(told["missing"]))
            found.setdefault(key, []).append(authority)
    return [
        Lane(tuple(who), verdict, severity, date.fromisoformat(due) if due else None, missing)
        for (verdict, severity, due, missing), who in found.items()
    ]


def parting(told: Sequence[Lane]) -> tuple[date, date] | None:
    """The days on which one due date has passed and another has not; None where due dates are equal or missing."""
    due = sorted({lane.due for lane in told if lane.due})
    return (due[0] + timedelta(days=1), due[-1]) if len(due) > 1 else None


def witness_drawing(shown: Contents, name: str) -> Element:
    """A witness: the drawing, what it shows in words, and the scenario that runs."""
    witness = shown.told["witnesses"][name]
    told = lanes(witness, shown.authorities)
    number = shown.number(name)
    caption = element("figcaption", None, element("b", None, f"Case {number}: "), witness["title"])
    drawing = sideways(f"Drawing of case {number}", _drawing(shown, name, witness, told))
    place = anchor("witness", name)
    return element("figure\n", {"class": "witness", "id": place}, caption, drawing, _in_words(shown, name, told))


def _events(shown: Contents, witness: Values) -> list[tuple[date, str]]:
    """The case's events in order, each in words."""
    labels = shown.cover["events"]
    events = [
        (date.fromisoformat(one["on"]), str(labels.get(one["event"], plain(one["event"]))) + _carried(shown, one))
        for one in witness["case"]["events"]
    ]
    return sorted(events, key=lambda one: one[0])


def _carried(shown: Contents, event: Values) -> str:
    """What an event carried, in words: nothing that decides a case may stand in the scenario alone."""
    told = []
    for name, value in event.items():
        if name in {"event", "on"}:
            continue
        label, denied, names, nobody = shown.cover["details"][name]
        if isinstance(value, bool):
            told.append(label if value else denied)
        elif isinstance(value, list):
            told.append(f"it {label} {listed(names.get(one, plain(one)) for one in value) or nobody}")
        else:
            told.append(f"it {label} {names.get(value, value)}")
    return f"; {', '.join(told)}" if told else ""


def _in_words(shown: Contents, name: str, told: Sequence[Lane]) -> Element:
    """What the drawing shows, for whoever does not see it."""
    witness = shown.told["witnesses"][name]
    events = [element("li", None, f"{long_date(on)}: {label}") for on, label in _events(shown, witness)]
    answers = [element("li", None, _answer(shown, lane)) for lane in told]
    quiet = [shown.name(one) for one in shown.authorities if one not in witness["verdicts"]]
    if quiet:
        answers.append(element("li", None, f"{listed(quiet)}: silent"))
    parts: list[Child] = [
        element("ol", None, *events),
        element("p", None, *_facts(shown, witness), f"Looked at on {day(witness['on'])}:"),
        element("ul", None, *answers),
    ]
    between = parting(told)
    if between:
        parts.append(
            element("p", None, f"The answers can part {_span(*between)}: one due date has passed, another has not.")
        )
    off = [f"{long_date(date.fromisoformat(one['on']))} ({one['name']})" for one in witness["days_off"]]
    if off:
        parts.append(element("p", None, f"Days that are no working days besides weekends: {listed(off)}."))
    parts.append(element("p", {"class": "note"}, f"It runs as the scenario [{name}] in features/comparison."))
    return element("div", {"class": "words"}, *parts)


def _facts(shown: Contents, witness: Values) -> list[Child]:
    labels = shown.cover["facts"]
    told = []
    for fact, holds in witness["case"]["facts"].items():
        yes, no = labels.get(fact, (plain(fact), f"not: {plain(fact)}"))
        told.append(yes if holds else no)
    open_still = [str(shown.cover["events"].get(one, plain(one))) for one in witness["case"]["not-recorded"]]
    parts = [f"In this case {listed(told)}. "] if told else []
    if open_still:
        parts.append(f"It is not recorded whether {listed(open_still, 'or')}. ")
    return [*parts]


def _span(first: date, last: date) -> str:
    return f"on {long_date(first)}" if first == last else f"from {long_date(first)} to {long_date(last)}"


def _verdict(shown: Contents, lane: Lane) -> str:
    told = f"{listed(map(shown.name, lane.authorities))}: {plain(lane.verdict)}"
    return told if lane.severity == "none" else f"{told}, a {lane.severity}"


def _answer(shown: Contents, lane: Lane) -> str:
    told = _verdict(shown, lane)
    if lane.due:
        told += f", due by {long_date(lane.due)}"
    return f"{told}; missing: {listed(lane.missing)}" if lane.missing else told


# --- the drawing ----------------------------------------------------------------------------------------------------


def _drawing(shown: Contents, name: str, witness: Values, told: Sequence[Lane]) -> Element:
    events = _events(shown, witness)
    on = date.fromisoformat(witness["on"])
    off = {date.fromisoformat(one["on"]) for one in witness["days_off"]}
    dates = [on, *(each for each, _ in events), *(lane.due for lane in told if lane.due)]
    scale = Scale(min(dates), max(dates))
    height = TOP + LANE * len(told) + 22
    # Nobody links to these, and there are many: their ids are short.
    short = f"_{shown.places[name]}"
    title, about, case = f"title{short}", f"about{short}", f"case{short}"
    # Drawn once, and shown again under each other answer.
    same = [element("g", {"id": case}, _case(scale, events, off, told, on))]
    same += [element("use", {"href": f"#{case}", "y": LANE * number}) for number in range(1, len(told))]
    return element(
        "svg\n",
        {
            "viewBox": f"0 0 {WIDTH} {height}",
            "width": WIDTH,
            "height": height,
            "role": "img",
            "aria-labelledby": f"{title} {about}",
        },
        element("title", {"id": title}, f"Timelines of case {shown.number(name)}"),
        element("desc", {"id": about}, f"{len(told)} under each other. The words with the drawing tell all of it."),
        _months(scale),
        *(
            _lane(shown, scale, lane, TOP + LANE * number, each)
            for number, (lane, each) in enumerate(zip(told, same, strict=True))
        ),
        _judged(scale, on, height),
    )


def _lane(shown: Contents, scale: Scale, lane: Lane, top: int, same: Element) -> Element:
    """One timeline: its answer, what is the same in all of them, and the flag on its due date."""
    answer = _text(LEFT, top + 18, clipped(_verdict(shown, lane), LONGEST), "t-answer")
    return group([answer, same, _due(scale, lane.due, top + BASE) if lane.due else None])


def _case(scale: Scale, events: Sequence[tuple[date, str]], off: set[date], told: Sequence[Lane], on: date) -> Element:
    """What is the same in all timelines: the scale, the events, the days on which due dates part."""
    base = TOP + BASE
    numbered: dict[date, list[int]] = {}
    for number, (happened, _) in enumerate(events, start=1):
        numbered.setdefault(happened, []).append(number)
    axis = _line(LEFT, base, WIDTH - RIGHT, base, "t-axis")
    marks = [_event(scale.x(happened), base, numbers) for happened, numbers in numbered.items()]
    judged = _line(scale.x(on), base - 26, scale.x(on), base + 26, "t-judged")
    return group([_parting(scale, parting(told), base), _days(scale, base, off), axis, judged, *marks])


def _event(x: float, base: int, numbers: Sequence[int]) -> Element:
    """A round mark with the numbers under which the list below the drawing tells the event."""
    told = str(numbers[0]) if len(numbers) == 1 else f"{numbers[0]}–{numbers[-1]}"
    wide = 6 + 4 * len(told)
    box: Attributes = {"x": x - wide, "y": base - 10, "width": 2 * wide, "height": 20, "rx": 10, "class": "t-event"}
    return group([element("rect", box), _text(x, base + 4.5, told, "t-number", "middle")])


def _due(scale: Scale, due: date, base: int) -> Element:
    """A flag on the last good day."""
    x = scale.x(due)
    flag = element("path", {"d": f"M{x} {base + 10}V{base - 26}h12l-4 5l4 5h-12", "class": "t-due"})
    right = x > WIDTH / 2
    return group([flag, _text(x, base + 25, f"due {_short(due)}", "t-date", "end" if right else "start")])


def _parting(scale: Scale, between: tuple[date, date] | None, base: int) -> Element | None:
    if between is None:
        return None
    left = scale.left(between[0])
    wide = round(scale.left(between[1]) + scale.width - left, 1)
    box: Attributes = {"x": left, "y": base - 16, "width": wide, "height": 32, "class": "t-parting"}
    return element("rect", box)


def _days(scale: Scale, base: int, off: set[date]) -> Element:
    """Marks of the scale over the line, weekends as a band under it, days off as crosses."""
    number = len(scale.days())
    parts = []
    if number <= EVERY_WEEK:
        saturday = scale.first - timedelta(days=(scale.first.weekday() - SATURDAY) % WEEK)
        parts.append(_dashes(scale, saturday, (2, 5), (base + 3.5, "t-weekend")))
        monday = scale.first - timedelta(days=scale.first.weekday())
        parts.append(_dashes(scale, monday, (0, 1) if number <= EVERY_DAY else (0, 7), (base - 2, "t-tick")))
    else:
        firsts = [on for on in scale.days() if on.day == 1]
        parts.append(
            element("path", {"d": "".join(f"M{scale.left(on)} {base - 4}v4" for on in firsts), "class": "t-month"})
        )
    crosses = "".join(
        f"M{scale.x(on) - 4:.1f} {base + 4}l8 8m0 -8l-8 8" for on in sorted(off) if scale.first <= on <= scale.last
    )
    if crosses:
        parts.append(element("path", {"d": crosses, "class": "t-off"}))
    return group(parts)


def _dashes(scale: Scale, start: date, days: tuple[int, int], at: tuple[float, str]) -> Element:
    """A dashed line over the whole scale, its first dash at the start of a day at or before the first one."""
    drawn, skipped = (scale.width * number for number in days)
    if not drawn:
        drawn, skipped = 1, skipped - 1
    dashes = {
        "stroke-dasharray": f"{drawn:.3f} {skipped:.3f}",
        "stroke-dashoffset": f"{(scale.first - start).days * scale.width:.3f}",
    }
    height, sort = at
    return element("path", {"d": f"M{LEFT} {height}H{WIDTH - RIGHT}", "class": sort, **dashes})


def _months(scale: Scale) -> Element:
    """The first and the last day over the drawing."""
    first = _text(LEFT, 18, _short(scale.first), "t-date")
    last = _text(WIDTH - RIGHT, 18, _short(scale.last), "t-date", "end") if scale.last > scale.first else None
    return group([first, last])


def _judged(scale: Scale, on: date, height: int) -> Element:
    """The day on which the case is looked at, told under all timelines."""
    x = scale.x(on)
    anchored = "end" if x > WIDTH * 3 / 4 else "start" if x < WIDTH / 4 else "middle"
    return _text(x, height - 5, f"looked at {_short(on)}", "t-date", anchored)


def _short(on: date) -> str:
    return f"{on:%a} {on.day} {on:%b %Y}"


def _line(x1: float, y1: float, x2: float, y2: float, sort: str) -> Element:
    return element("line", {"x1": x1, "y1": y1, "x2": x2, "y2": y2, "class": sort})


def _text(x: float, y: float, told: str, sort: str, anchored: str | None = None) -> Element:
    at: Attributes = {"x": x, "y": y, "class": sort, "text-anchor": anchored if anchored != "start" else None}
    return element("text", at, told)
