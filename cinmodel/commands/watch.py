"""`cinmodel watch`: on each save, what is wrong with the authority that was touched, errors first."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable
from time import perf_counter, sleep
from typing import Any

from cinmodel.commands.last_commit import since
from cinmodel.commands.place import own
from cinmodel.commands.rounds import Round, Rounds
from cinmodel.commands.saves import authorities_of, saves
from cinmodel.outcomes import Outcome

CLEAR = "\x1b[2J\x1b[3J\x1b[H"
MOST_SHOWN = 20
"""Messages of a sort that fit on a screen; the number of the rest is told."""


def run(told: argparse.Namespace) -> int:
    """Look at everything once, then at what is saved, until somebody presses Ctrl-C."""
    folder = own(told)
    # This process stays: what the rounds before have left must not stay with it.
    gc.enable()
    rounds = Rounds(folder)
    try:
        _show(told, rounds, None)
        for touched in saves(folder, sleep):
            _show(told, rounds, authorities_of(touched))
    except KeyboardInterrupt:
        if told.format == "text":
            print("\nstopped")
    return 0


def _show(told: argparse.Namespace, rounds: Rounds, only: frozenset[str] | None) -> None:
    began = perf_counter()
    found = rounds.look(only)
    if told.format == "json":
        print(json.dumps(round_values(found), ensure_ascii=False), flush=True)
        return
    sections = [text for section in SECTIONS if (text := section(found))]
    seconds = perf_counter() - began
    _redraw()
    print("\n\n".join(sections))
    print(f"\nlooked at in {seconds:.1f} s; save a file to look again, Ctrl-C to stop", flush=True)


def _redraw() -> None:
    """An empty screen; where the output is no screen, nothing is wiped."""
    if not sys.stdout.isatty():
        return
    if os.name == "nt":
        # The one way that works in each of the windows in which Windows shows a command.
        os.system("cls")  # noqa: S605, S607
    else:
        print(CLEAR, end="")


def _mistakes(found: Round) -> str:
    return _some([str(each) for each in found.mistakes])


def _failed(found: Round) -> str:
    return _some([_failure(each) for each in found.failed])


def _stale(found: Round) -> str:
    return "\n".join(
        f'{name}: it no longer says what the vocabulary does; "cinmodel schema" writes it anew' for name in found.stale
    )


def _summary(found: Round) -> str:
    looked = ", ".join(found.touched) or "no authority"
    if found.project is None:
        return f"{looked}: {_count(len(found.mistakes), 'mistake')}; nothing was run until the files load"
    scenarios = f"{found.passed} of {_count(found.passed + len(found.failed), 'scenario')} pass"
    return f"{looked}: {_count(len(found.mistakes), 'mistake')}; {scenarios}"


def _changed(found: Round) -> str:
    return "" if found.project is None else since(found.project)


SECTIONS: tuple[Callable[[Round], str], ...] = (_mistakes, _failed, _stale, _changed, _summary)
"""What a round shows, in this order; a section with nothing to say is left out."""


def round_values(found: Round) -> dict[str, Any]:
    """A round as the values of its JSON."""
    return {
        "touched": list(found.touched),
        "loads": found.project is not None,
        "mistakes": [
            {"file": each.file, "line": each.line, "what": each.what, "cure": each.cure} for each in found.mistakes
        ],
        "failed": [
            {"file": f"features/{each.scenario.feature}", "line": each.scenario.line, "detail": each.detail}
            for each in found.failed
        ],
        "passed": found.passed,
        "stale": list(found.stale),
    }


def _failure(one: Outcome) -> str:
    return f"features/{one.scenario.feature}:{one.scenario.line}: {one.scenario.name}: {one.detail}"


def _some(lines: list[str]) -> str:
    more = len(lines) - MOST_SHOWN
    return "\n".join([*lines[:MOST_SHOWN], *([f"and {more} more"] if more > 0 else [])])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
