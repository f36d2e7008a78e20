"""`cinmodel cite`: find a clause by some of its words and print the citation ready to paste."""

from __future__ import annotations

import argparse
import json

from cinmodel.citing import find
from cinmodel.clauses import printed
from cinmodel.commands.place import chosen, loaded, needed_sources
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.reports.contracts import json_text


def run(told: argparse.Namespace) -> int:
    """Print the clauses that hold the words, or the nearest ones; 1 if none does word for word."""
    one = loaded(told)
    procedure = chosen(one, told.authority)
    sources = needed_sources(told, one)
    if procedure.id not in sources:
        cure = f"add {procedure.id}.md to their folder"
        raise Mistakes([Mistake("sources", 0, f"the source of {procedure.id} is not among them", cure)])
    found = find(told.words, sources[procedure.id])
    if told.format == "json":
        rows = [{"at": each.clause.locator, "words": each.words_as_printed, "exact": each.exact} for each in found]
        print(json_text(rows), end="")
    else:
        for each in found:
            note = "" if each.exact else "   # near, not word for word"
            words = json.dumps(each.words_as_printed, ensure_ascii=False)
            print(
                f'cites = [{{ at = "{each.clause.locator}", words = {words} }}]   # {printed(each.clause.locator)}{note}'
            )
        if not found:
            print("no clause holds these words, nor any like them")
    return 0 if any(each.exact for each in found) else 1
