"""The beginning of a page: what it is, how the others answer on the whole, and its contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement

from cinmodel.living.elements import add, table
from cinmodel.living.page import Page
from cinmodel.living.standing import MEANINGS, signed
from cinmodel.outcomes import AGREE, DIFFER, SILENT, UNKNOWN
from cinmodel.reports.letters import holdable
from cinmodel.wording import long_date

TOTALS = {AGREE: "same answer", DIFFER: "another answer", SILENT: "silent", UNKNOWN: "cannot be asked"}


def header(page: Page, sections: Iterable[tuple[Element, list[tuple[str, str]]]]) -> Element:
    """What stands above the scenarios. `sections` are those of the families, each with the id and name of its rules."""
    cover, as_of = page.procedure.authority, page.told.vocabulary.comparison.as_of
    made = Element("header")
    add(made, "h1", f"{cover.name}: the procedure in scenarios")
    told = [f"“{cover.title}”"]
    if cover.version:
        told.append(f"version {cover.version}")
    if cover.updated:
        told.append(f"updated {long_date(cover.updated)}")
    if cover.review_due:
        passed = " (that day has passed)" if page.procedure.past_review(as_of) else ""
        told.append(f"review due {long_date(cover.review_due)}{passed}")
    add(made, "p", f"{', '.join(told)}. As of {long_date(as_of)}.")
    add(
        made,
        "p",
        "Each rule of the document stands here in our own words, with its clause and with small invented cases that show "
        "what it asks for. Every case was run under this document’s rules and gave the answer written here. It was then run "
        "under the others, and the lines below it say how they answer. This says what documents say, not which is better and "
        "not what the law is.",
    )
    add(
        made,
        "p",
        "A case is whole: what it does not mention has not happened, and a circumstance that it does not mention is not so. "
        "A breach is a “must” or “will” that was not kept; a departure is a “should” that was not kept, or a duty put in words that leave room.",
    )
    add(made, "h2", "How the others answer")
    key = add(made, "ul", "", "key")
    for sort, (meaning, _) in MEANINGS.items():
        signed(add(key, "li"), sort, f"the other document {meaning}")
    add(
        made,
        "p",
        "A case whose answer is “unknown” or “depends on the reading” is not run under the others: what one document needs to know, "
        "or leaves open, says nothing about them.",
    )
    run = [told for told in page.outcomes.values() if any(one.authority != page.procedure.id for one in told)]
    add(
        made,
        "p",
        f"Of {_counted(len(page.outcomes), 'case')} on this page {len(run)} were run under the others. Counted like this, a rule "
        "with many cases weighs more than one with few: the figures say how much there is to read, not how near two documents "
        "are.",
    )
    made.append(_totals(page))
    add(made, "h2", "Contents")
    contents = SubElement(made, "nav", {"aria-label": "Contents", "class": "contents"})
    families = SubElement(contents, "ul")
    for section, told_rules in sections:
        part = SubElement(families, "li")
        SubElement(part, "a", href=f"#{section.get('id')}").text = section[0].text
        if told_rules:
            inner = SubElement(part, "details")
            add(inner, "summary", _counted(len(told_rules), "rule"))
            entries = SubElement(inner, "ul")
            for target, rule in told_rules:
                SubElement(SubElement(entries, "li"), "a", href=f"#{target}").text = holdable(rule)
    return made


def _totals(page: Page) -> Element:
    """How many of the scenarios each other document answers in which way."""
    counted: dict[str, Counter[str]] = {one.id: Counter() for one in page.others}
    for outcomes in page.outcomes.values():
        for one in outcomes:
            if one.authority in counted:
                counted[one.authority][one.outcome] += 1
    wide, body = table(["", *TOTALS.values()], "How the others answer")
    for other in page.others:
        row = SubElement(body, "tr")
        add(row, "th", other.authority.name).set("scope", "row")
        for sort, column in TOTALS.items():
            add(row, "td", str(counted[other.id][sort])).set("data-column", column)
    return wide


def _counted(number: int, noun: str) -> str:
    """A number with its noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
