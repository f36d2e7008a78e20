"""`cinmodel lint`: mistakes in authority files, vocabulary and features, all at once."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from cinmodel.commands.place import root, words
from cinmodel.commands.scenarios import comparing, features
from cinmodel.diagnostics import Mistake, Mistakes
from cinmodel.lint import lint, lint_comparing
from cinmodel.loading.project import project
from cinmodel.reports.contracts import json_text
from cinmodel.running import Binder
from cinmodel.steps import comparing_definitions, definitions


def run(told: argparse.Namespace) -> int:
    """Print every mistake; 1 if there is one."""
    folder = root(told)
    mistakes: list[Mistake] = []
    checked: Mapping[str, str] = {}
    try:
        one = project(folder)
        try:
            checked = words(told, one)
        except Mistakes as found:
            mistakes.extend(found.mistakes)
        mistakes.extend(lint(features(one), one.procedures, one.indexes, Binder(definitions(one.vocabulary))))
        binder = Binder(comparing_definitions(one.procedures))
        mistakes.extend(lint_comparing(comparing(one), one.procedures, one.indexes, binder))
    except Mistakes as found:
        mistakes.extend(found.mistakes)
    if told.format == "json":
        values = [{"file": each.file, "line": each.line, "what": each.what, "cure": each.cure} for each in mistakes]
        print(json_text({"mistakes": values, "words": checked}), end="")
        return 1 if mistakes else 0
    for each in mistakes:
        print(each)
    for authority, state in checked.items():
        print(f"{authority}: cited words {state}")
    print(f"{len(mistakes)} mistakes" if len(mistakes) != 1 else "1 mistake")
    return 1 if mistakes else 0
