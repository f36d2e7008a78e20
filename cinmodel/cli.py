"""The command line. Building the parser imports no model, so that `--help` answers at once."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from cinmodel import __version__

FAULTLESS, AT_FAULT, WRONG_USE = 0, 1, 2
STATUS = "Exit status: 0 nothing at fault, 1 something at fault, 2 wrong use or a file that does not load."
STATUSES = {"plan": "Exit status: 0 nothing changes, 1 something changes, 2 wrong use or a side that does not load."}
"""What the exit status of a command says that is no search for faults."""


class _Help(argparse.HelpFormatter):
    """Help of one width: asking the terminal for its own imports more than everything else here."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100)


def parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser of all commands; with `only`, the arguments of that one alone, because building them takes time."""
    top = argparse.ArgumentParser(
        prog="cinmodel",
        description="Published Child in Need procedures as data: compared, and judged on cases. It says what documents say.",
        epilog=f"Example: cinmodel compare. {STATUS}",
        formatter_class=_Help,
    )
    top.add_argument("--version", action="version", version=f"cinmodel {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (does, example, fill) in COMMANDS.items():
        made = commands.add_parser(
            name,
            help=does,
            description=f"{does[0].upper()}{does[1:]}.",
            epilog=f"Example: cinmodel {f'{name} {example}'.strip()}. {STATUSES.get(name, STATUS)}",
            formatter_class=_Help,
        )
        if only in {None, name}:
            fill(made)
            made.add_argument(
                "--project", metavar="DIR", help="the folder with authorities/ (default: here, else the packed copy)"
            )
            made.add_argument(
                "--format",
                choices=FORMATS.get(name, ("text", "json")),
                default="text",
                help="text for people, json for programs" + (", markdown for papers" if name in FORMATS else ""),
            )
    return top


def _compare(made: argparse.ArgumentParser) -> None:
    made.add_argument("--only", choices=["matrix"], help="print the matrix alone: run no scenario, write nothing")
    made.add_argument(
        "--reports", metavar="DIR", help="where to write (default: reports/; with --format json, nowhere)"
    )
    made.add_argument("--messages", metavar="FILE", help="also write each scenario's own run as Cucumber Messages")
    made.add_argument(
        "--with-texts",
        metavar="FILE",
        help="write also a page with the documents' own text, not for publication; FILE ends in .private.html",
    )
    _sources(made)


def _check(made: argparse.ArgumentParser) -> None:
    made.add_argument("case", metavar="CASE", help="the file with facts and dated events: TOML, JSON, CSV or XLSX")
    made.add_argument("--authority", required=True, metavar="ID|all", help="whose procedure, or all")
    made.add_argument("--on", required=True, metavar="DATE", help="the day of judging, as 2026-02-02")
    made.add_argument("--topics", action="store_true", help="one row an authority and topic instead of one a provision")
    made.add_argument("--html", metavar="FILE", help="also write the timelines as a page to read in a browser")
    made.add_argument(
        "--dates", choices=["year-first", "day-first"], default="year-first",
        help="in a CSV or XLSX case: day-first reads 26/01/2026 too (default: year-first)",
    )  # fmt: skip


def _explain(made: argparse.ArgumentParser) -> None:
    made.add_argument("authority", metavar="AUTHORITY")
    made.add_argument("topic", metavar="TOPIC")


def _witness(made: argparse.ArgumentParser) -> None:
    made.add_argument("a", metavar="A", help="one authority")
    made.add_argument("b", metavar="B", help="another one")
    made.add_argument(
        "topic", metavar="TOPIC", nargs="?", help="one topic, its witnesses as scenarios too (default: all)"
    )


def _plan(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "draft",
        metavar="DRAFT",
        help="an authority file, a folder of them, or a git revision (main:authorities/devon.toml)",
    )
    made.add_argument(
        "--against",
        metavar="BASE",
        help="what it is held against, named likewise (default: HEAD in a git repository, else the packed copy)",
    )


def _cite(made: argparse.ArgumentParser) -> None:
    made.add_argument("authority", metavar="AUTHORITY")
    made.add_argument("words", metavar="WORDS")
    _sources(made)


def _sources_command(made: argparse.ArgumentParser) -> None:
    made.add_argument("action", choices=["index", "verify"])
    made.add_argument(
        "sources",
        nargs="?",
        metavar="DIR",
        help="the folder with <authority>.md, .txt, .html, .htm or .pdf (default: $CINMODEL_SOURCES)",
    )
    made.add_argument(
        "--before",
        metavar="DIR",
        help="with verify: the texts of the edition before, to show what changed word by word",
    )


def _new(made: argparse.ArgumentParser) -> None:
    made.add_argument("sort", choices=["authority", "project"], help="what to begin")
    made.add_argument("id", metavar="ID|DIR", help="the authority's id, as puddleby; or the folder of the project")
    made.add_argument("--name", metavar="NAME", help="authority: its name as reports show it")
    made.add_argument("--source", metavar="FILE", help="authority: its document, a PDF, web page or plain text")
    made.add_argument("--title", metavar="TITLE", help="authority: the document's title (default: as it says itself)")
    made.add_argument(
        "--place", metavar="PLACE", default="England", help="whose bank holidays count (default: England)"
    )
    made.add_argument(
        "--clauses",
        metavar="DIR",
        help="also write the document there, one clause a line, to look over; never commit it",
    )


def _schema(made: argparse.ArgumentParser) -> None:
    made.add_argument("--to", metavar="DIR", help="where to write (default: authorities/schemas/)")


def _mutants(made: argparse.ArgumentParser) -> None:
    made.add_argument("--authority", metavar="ID", help="one procedure alone")
    made.add_argument(
        "--equivalent", metavar="FILE", help="changes that cannot matter (default: tests/equivalent.toml)"
    )
    made.add_argument("--report", metavar="FILE", help="write what the scenarios notice, in Markdown")


def _accept(made: argparse.ArgumentParser) -> None:
    made.add_argument("--authority", required=True, metavar="ID", help="whose scenarios")
    made.add_argument(
        "--system", metavar="SPEC", help="module:callable, http(s)://address, or cmd:program with arguments"
    )
    made.add_argument("--claims", metavar="FILE", help="what the system claims, and its known deviations, in TOML")
    made.add_argument("--features", metavar="DIR", help="a folder of features of your own, run with the authority's")
    made.add_argument("--topic", action="append", default=[], metavar="TOPIC", help="this topic alone (repeatable)")
    made.add_argument("--tag", action="append", default=[], metavar="TAG", help="what has this tag alone (repeatable)")
    made.add_argument("--jobs", type=int, default=1, metavar="N", help="questions asked at the same time (default: 1)")
    made.add_argument(
        "--timeout", type=float, default=10.0, metavar="SECONDS", help="how long one answer may take (default: 10)"
    )
    made.add_argument(
        "--date", metavar="DATE", help="the date of the run, for the statement and known deviations, as 2026-02-02"
    )
    made.add_argument(
        "--statement", action="append", default=[], metavar="FILE", help="write a conformance statement, .md or .html"
    )
    made.add_argument("--junit", metavar="FILE", help="write the results as JUnit XML")
    made.add_argument("--messages", metavar="FILE", help="write the results as Cucumber Messages")
    made.add_argument("--questions", action="store_true", help="print what a system is asked, and ask none")
    made.add_argument("--export", metavar="DIR", help="write the feature files for other tools, and ask none")


def _ledger(made: argparse.ArgumentParser) -> None:
    made.add_argument("--authority", metavar="ID", help="one document clause by clause")


def _nothing(_: argparse.ArgumentParser) -> None:
    """A command without arguments of its own."""


def _sources(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--sources", metavar="DIR", help="the source documents, <authority>.md (default: $CINMODEL_SOURCES)"
    )


COMMANDS: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "compare": ("run all scenarios under all procedures, write the reports, print the matrix", "", _compare),
    "check": (
        "judge a case (TOML, JSON, CSV or XLSX) under one or all procedures",
        "case.toml --authority devon --on 2026-02-02",
        _check,
    ),
    "explain": ("say what one procedure says on one topic", "devon first-meeting-time", _explain),
    "witness": (
        "say how two procedures stand to each other, with the smallest cases on which they part",
        "devon essex visit-frequency",
        _witness,
    ),
    "plan": (
        "say what a draft changes: provisions, scenarios, comparison, the smallest cases, the work left; status 1 if anything",
        "authorities/devon.toml",
        _plan,
    ),
    "lint": ("find mistakes in authority files, vocabulary and features", "", _sources),
    "watch": (
        "look at what was saved, again and again: mistakes, scenarios that fail, changes since the last commit",
        "",
        _nothing,
    ),
    "cite": ("find a clause by some of its words; print the citation", 'devon "six weekly"', _cite),
    "sources": (
        "make the clause index from the sources, or hold a new edition against it",
        "verify DIR",
        _sources_command,
    ),
    "new": (
        "begin an authority from its document, or a project folder of one's own",
        "authority puddleby --name Puddleby --source puddleby.pdf",
        _new,
    ),
    "schema": ("write the JSON Schemas of authority files, vocabulary, cases and national limits", "", _schema),
    "mutants": ("change one detail of one provision at a time: every change must break a scenario", "", _mutants),
    "accept": (
        "run an authority's scenarios against another system",
        "--authority devon --system http://localhost:8000",
        _accept,
    ),
    "ledger": ("account for every clause of every document", "", _ledger),
}
"""Each command: what it does, an example of its arguments, and what adds them to its parser."""

FORMATS = {"plan": ("text", "markdown", "json")}
"""The formats of commands that have another one than text and JSON."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else list(arguments)
    # A command is one short process: looking for garbage in the model that it has just built costs a fifth of its time.
    gc.disable()
    told = parser(only=given[0] if given else "").parse_args(given)
    command = import_module(f"cinmodel.commands.{told.command}")
    from cinmodel.diagnostics import Mistakes  # noqa: PLC0415 - attrs is not needed to build the parser

    try:
        return int(command.run(told))
    except Mistakes as found:
        for one in found.mistakes:
            print(one, file=sys.stderr)
        return WRONG_USE
    except BrokenPipeError:
        # Whoever read the output has stopped; there is nobody left to tell.
        sys.stdout = None
        return FAULTLESS
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return WRONG_USE
