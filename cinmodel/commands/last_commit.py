"""What was saved since the last commit: the first part of a plan, quick enough for every save."""

from __future__ import annotations

import io
import tempfile
from contextlib import redirect_stderr
from pathlib import Path

from cinmodel.changes import changes
from cinmodel.commands.sides import Side, base_side
from cinmodel.diagnostics import Mistakes
from cinmodel.loading.project import Project
from cinmodel.plans import Plan, on_one_vocabulary
from cinmodel.reports.plans import change_lines

REST = '"cinmodel plan authorities" says what that means for scenarios, comparison and national limits'


def since(one: Project) -> str:
    """The provisions that were changed, field by field; nothing where none was, or where there is no last commit."""
    draft = Side("what is saved", one, None, str)
    with tempfile.TemporaryDirectory(prefix="cinmodel-") as scratch, redirect_stderr(io.StringIO()):
        try:
            base = base_side(None, draft, one.root, Path(scratch))
        except Mistakes:
            return ""
        before, after, renamed = on_one_vocabulary(list(base.project.procedures), list(one.procedures))
        lines = change_lines(Plan(before, after, changes(before, after), vocabulary_changed=renamed))
    return "\n".join([f"against {base.shown}:", *lines, REST]) if lines else ""
