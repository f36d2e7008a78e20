"""Every command in docs/ is run, in a copy of the project and in the order of the page, and prints what the page shows.

What the fenced blocks of a page mean, by the words after the fence:
- `console`: commands after "$ ", each with what it prints; a line "…" stands for any lines. `# status 1` above a command is
  its exit status.
- `toml some/file`, `text some/file`: a file to write.
- `diff some/file`: changes to a file; "@@" stands between two places of it.
- `console slow`: run only where CINMODEL_DOCS is set to "all".
A page with a comment `needs: new` is skipped where there is no such command.
"""

import contextlib
import importlib.util
import io
import os
import re
import shlex
import shutil
from pathlib import Path

import pytest
from attrs import frozen
from conftest import ROOT

from cinmodel.cli import COMMANDS, main

DOCS = ROOT / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if path.name != "acceptance.md")
FENCE = re.compile(r"^```(\S+)(?: ([^\n]*))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ANY = "…"
SHOWN_ONLY = {"gherkin", "json"}


@frozen
class Block:
    sort: str
    about: str
    text: str


def blocks(text):
    return [Block(sort, about or "", body) for sort, about, body in FENCE.findall(text)]


def commands(text):
    """Each command of a console block, its exit status and the lines that it is shown to print."""
    found, status = [], 0
    for line in text.splitlines():
        if line.startswith("# status "):
            status = int(line.removeprefix("# status "))
        elif line.startswith("$ "):
            found.append((line[2:], status, []))
            status = 0
        else:
            found[-1][2].append(line)
    return found


def fits(shown, printed):
    """Whether lines are as they are shown, where "…" stands for any lines."""
    if not shown:
        return not printed
    if shown[0] == ANY:
        return any(fits(shown[1:], printed[place:]) for place in range(len(printed) + 1))
    return bool(printed) and shown[0].rstrip() == printed[0].rstrip() and fits(shown[1:], printed[1:])


def ran(command):
    """What a command prints, on both streams in order, and its exit status."""
    words = shlex.split(command)
    assert words[0] == "cinmodel", command
    to = words[words.index(">") + 1] if ">" in words else None
    given = words[1 : words.index(">")] if to else words[1:]
    screen = io.StringIO()
    out = io.StringIO() if to else screen
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(screen):
        try:
            status = main(given)
        except SystemExit as stop:
            status = int(stop.code or 0)
    if to:
        Path(to).write_text(out.getvalue(), encoding="utf-8")
    return status, screen.getvalue()


def change(path, text):
    """Change a file as a diff says."""
    whole = path.read_text(encoding="utf-8")
    for place in text.split("@@\n"):
        lines = place.splitlines()
        old = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("+"))
        new = "".join(f"{line[1:]}\n" for line in lines if not line.startswith("-"))
        assert whole.count(old) == 1, f"stands {whole.count(old)} times in {path.name}:\n{old}"
        whole = whole.replace(old, new)
    path.write_text(whole, encoding="utf-8")


@pytest.fixture
def office(tmp_path, tmp_path_factory, monkeypatch):
    """A project folder as somebody has it who got cinmodel without git: the packed copy is what it was copied from."""
    folder = tmp_path / "my-procedures"
    for name in ("authorities", "features"):
        shutil.copytree(ROOT / name, folder / name)
    monkeypatch.chdir(folder)
    monkeypatch.delenv("CINMODEL_SOURCES", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path_factory.getbasetemp()))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "docs-cache"))
    monkeypatch.setattr("cinmodel.commands.sides.PACKED", ROOT)
    return folder


@pytest.mark.parametrize("page", PAGES, ids=[path.relative_to(DOCS).as_posix() for path in PAGES])
def test_every_command_prints_what_the_page_shows(page, office):
    text = page.read_text(encoding="utf-8")
    for needed in re.findall(r"<!-- needs: (\S+) -->", text):
        if needed not in COMMANDS:
            pytest.skip(f"there is no command {needed} yet")
    for block in blocks(text):
        if block.sort == "console":
            if block.about == "slow" and os.environ.get("CINMODEL_DOCS") != "all":
                continue
            for command, wanted, shown in commands(block.text):
                status, printed = ran(command)
                assert fits(shown, printed.splitlines()), f"{command} prints:\n{printed}"
                assert status == wanted, command
        elif block.sort == "diff":
            change(office / block.about, block.text)
        elif block.about:
            (office / block.about).parent.mkdir(parents=True, exist_ok=True)
            (office / block.about).write_text(block.text, encoding="utf-8")
        else:
            assert block.sort in SHOWN_ONLY, f"nobody runs this block of {page.name}: {block.text}"


@pytest.mark.parametrize("page", PAGES, ids=[path.relative_to(DOCS).as_posix() for path in PAGES])
def test_every_fence_is_closed_and_read_and_every_link_leads_somewhere(page):
    text = page.read_text(encoding="utf-8")
    assert text.count("```") == 2 * len(blocks(text))
    for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", FENCE.sub("", text)):
        assert (page.parent / link).exists(), link


def test_the_reference_is_the_one_that_is_generated(real):
    spec = importlib.util.spec_from_file_location("generate", DOCS / "generate.py")
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    made = generate.pages(real.vocabulary)
    assert {path.name for path in (DOCS / "reference").glob("*")} == set(made)
    for name, text in made.items():
        assert (DOCS / "reference" / name).read_text(encoding="utf-8") == text, name


def test_the_runner_notices_another_output():
    assert fits(["a", ANY, "d"], ["a", "b", "c", "d"])
    assert fits([ANY], [])
    assert not fits(["a", "d"], ["a", "b"])
    assert not fits(["a"], ["a", "b"])
    assert not fits([ANY, "e"], ["a", "b"])


def test_the_pages_are_not_silently_without_commands():
    counted = sum(
        len(commands(one.text)) for page in PAGES for one in blocks(page.read_text()) if one.sort == "console"
    )
    assert counted >= 12
