"""The words of the page: what each mark, relation and term means, in the order in which the page explains them."""

from __future__ import annotations

from datetime import date

from cinmodel.wording import long_date

STATUSES = {
    "all-agree": ("●", "all agree", "All documents say the same, field by field."),
    "agree-where-stated": ("◐", "agree where stated", "The documents that speak say the same; the others are silent."),
    "differ": ("≠", "differ", "At least two documents say different things."),
    "only-one-states": ("○", "only one states", "One document alone speaks on the question."),
}
"""For each status of a question its sign, its words and its meaning."""

SILENT = ("–", "silent", "The document says nothing on the question. Silence is not difference.")
CONTRADICTION = ("⇄", "contradicts itself", "The document answers the question in two ways for the same child.")
AMBIGUOUS = ("?", "several readings", "The wording leaves something open. Each way to read it is run.")
PAST_REVIEW = ("†", "past its review date", "The document’s own review date had passed on the day of this report.")
INHERITED = (
    "≈",
    "inherited",
    "The two documents agree in near-identical wording: they share a template, so this is not two opinions.",
)

STRENGTHS = ("must", "will", "should", "expected", "good-practice", "may", "must-not", "should-not")

A, B = "the first document of a pair", "the second document of a pair"
"""Where the names of two documents stand in the words of a relation."""

RELATIONS: dict[str, tuple[str, ...]] = {
    "same": ("say the same",),
    "stricter": (A, "is stricter than", B),
    "looser": (B, "is stricter than", A),
    "incomparable": ("part both ways",),
    "wider": (A, "is wider than", B),
    "narrower": (B, "is wider than", A),
    "depends-on-the-reading": ("depends on the reading",),
    "silent": ("one or both are silent",),
    "both-state-it": ("both state it; manner and approach are not judged",),
}
"""How each relation is told of a pair: `stricter` of the first document, `looser` of the same thing seen from it."""

TERMS = {
    "stricter": "In no case milder, and in at least one case graver about the same facts. Stricter is not better.",
    "wider": "Calls for a plan, meeting or service in every case in which the other does, and in at least one more.",
    "part both ways": "Each is at fault, or calls for something, in a case in which the other is not; or they part without any fault, as a note then says.",
    "depends on the reading": "The answer changes with the way in which ambiguous or contradictory wording is understood.",
    "witness": "The smallest dated case on which two documents part.",
    "reading": "One way to understand wording that leaves something open.",
    "breach": "What a document says must or will be done was not done in time, or not at all.",
    "departure": "What a document says should or is expected to be done was not done, or what it hedges. A reason may justify that.",
    "clause": "One paragraph or bullet of a document: 5¶1 is the first of section 5.",
    "found by search": "All documents were judged on one list of made-up cases. Where two agree, no case on it told them apart.",
    "found by equal fields": "The two documents say the same in every detail that is compared, working days included.",
}

HOWS = {
    "equal fields": "found by equal fields",
    "search": "found by search",
    "silent": "not compared",
    "both state it": "not judged",
}

FIELDS = {
    "value": "figure",
    "unit": "unit",
    "trigger": "counted from",
    "answer": "what is done",
    "end": "until",
    "agreed": "other span agreed",
    "who": "who",
    "items": "items",
    "strength": "strength",
    "hedge": "hedge",
    "conditions": "conditions",
    "variant": "variant",
}
"""How each field on which two documents differ is called."""

OUTCOMES = {
    "agree": ("=", "the same answer"),
    "differ": ("≠", "another answer, which is named"),
    "silent": ("–", "the document says nothing on the question"),
    "unknown": ("?", "the scenario does not say what this document asks for"),
}
"""For each outcome of a scenario under another document its sign and meaning."""

NOT_RUN = ("·", "not run: what it expects can be asked of its own document alone")

DRAWING = (
    "A case is drawn as one timeline for each answer that the documents give on it, under each other. Numbered marks are "
    "its events. A flag stands on a due date, the last good day. On hatched days one due date has passed and another has not. "
    "Bars under the line are weekends, crosses are bank holidays and closure days, and the dotted line is the day on which the "
    "case is looked at. The words under a drawing tell all of it."
)


def plain(word: str) -> str:
    """A word of the JSON as text: `not-met` is "not met"."""
    return word.replace("-", " ")


def position_words(strength: str, text: str) -> tuple[str, str]:
    """A strength and a position as they are read one after the other: a "not" that both of them say is said once."""
    if strength.endswith("-not"):
        once = text.removeprefix("not: ")
        if once.startswith("none of: "):
            once = f"any of: {once.removeprefix('none of: ')}"
        return f"{plain(strength)}:", once
    return plain(strength), text


def day(text: str | None) -> str:
    """An ISO date as `Monday 26 January 2026`."""
    return long_date(date.fromisoformat(text)) if text else "not stated"


def month(text: str | None) -> str:
    """The month of an ISO date: a document that states no more is encoded with the first day of its month."""
    return f"{date.fromisoformat(text):%B %Y}" if text else "not stated"


def counted(number: int, one: str, several: str | None = None) -> str:
    """`1 case`, `2 cases`, `3,248 scenarios`."""
    return f"{number:,} {one if number == 1 else several or one + 's'}"


def clipped(text: str, longest: int) -> str:
    """Text cut at the end of a word, with a sign that more follows."""
    if len(text) <= longest:
        return text
    cut = text[:longest]
    return f"{cut.rsplit(' ', 1)[0] if ' ' in cut else cut} …"
