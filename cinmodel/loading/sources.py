"""Source documents on disk: one clause a line, or as published (plain text, web page, PDF)."""

from __future__ import annotations

import re
from pathlib import Path

from cinmodel.clauses import SourceProblems, read_source
from cinmodel.diagnostics import Mistake, Mistakes, Refusal
from cinmodel.loading.documents import read_bytes, read_text
from cinmodel.published.segments import Segmented

FORMS = (".md", ".txt", ".html", ".htm", ".pdf")
"""How the name of a source document ends; where there are several, the first of these is read."""

OTHERS = (".docx", ".doc", ".odt", ".rtf")
LARGEST = 50_000_000
NAMES = "<authority>" + f"{', '.join(FORMS[:-1])} or {FORMS[-1]}"
_CLAUSE = re.compile(r"^\[[^\]\n]*¶[^\]\n]*\]", re.MULTILINE)


def source_path(folder: Path, authority: str) -> Path | None:
    """The source document of an authority in a folder, if there is one.

    Raises:
        Mistakes: it is there in a form that cannot be read.

    """
    if not folder.is_dir():
        return None
    named = [path for path in sorted(folder.iterdir()) if path.stem == authority]
    for form in FORMS:
        for path in named:
            if path.suffix.lower() == form:
                return path
    for path in named:
        if path.suffix.lower() in OTHERS:
            what = "a document of a word processor cannot be read"
            raise Mistakes([Mistake(path.name, 0, what, "save it as PDF, web page or plain text")])
    return None


def read_source_document(path: Path) -> Segmented:
    """The clauses of a source document. One with `[5¶1]` at the head of a line is read strictly, one clause a line.

    Raises:
        Mistakes: it cannot be read, or holds no clause.

    """
    name, form = path.name, path.suffix.lower()
    if form not in FORMS:
        what = "this is not a source document"
        raise Mistakes([Mistake(name, 0, what, f"name a file that ends in {', '.join(FORMS[:-1])} or {FORMS[-1]}")])
    # Each form's reader is imported where it is needed: the libraries behind two of them take time.
    try:
        if form == ".pdf":
            from cinmodel.published.portable import read_portable  # noqa: PLC0415

            read = read_portable(read_bytes(path, name, LARGEST))
        elif form in {".html", ".htm"}:
            from cinmodel.published.web import read_web  # noqa: PLC0415

            read = read_web(read_bytes(path, name, LARGEST))
        else:
            text = read_text(path, name)
            if form == ".md" or _CLAUSE.search(text):
                return Segmented(*read_source(text))
            from cinmodel.published.plain import read_plain  # noqa: PLC0415

            read = read_plain(text)
    except SourceProblems as error:
        raise Mistakes(Mistake(name, one.line, one.what, one.cure) for one in error.problems) from error
    except Refusal as error:
        raise Mistakes([Mistake(name, 0, error.what, error.cure)]) from error
    if not read.clauses:
        raise Mistakes([Mistake(name, 0, "no clause was found in it", "check that it is the right document")])
    return read


def read_source_documents(folder: Path, authorities: tuple[str, ...]) -> dict[str, Segmented]:
    """The source document of each authority in a folder; those there are.

    Raises:
        Mistakes: the folder is none, holds none of them, or one of them cannot be read.

    """
    sources: dict[str, Segmented] = {}
    mistakes: list[Mistake] = []
    for authority in authorities:
        try:
            path = source_path(folder, authority)
            if path is not None:
                sources[authority] = read_source_document(path)
        except Mistakes as found:
            mistakes.extend(found.mistakes)
    if not sources and not mistakes:
        shown = folder.name or str(folder)
        what, cure = (
            "there is no source document of any authority in this folder",
            f"name the folder that holds {NAMES}",
        )
        if folder.is_file():
            what, cure = "this is a file, not a folder", f"name the folder it is in; the file is named {NAMES}"
        elif not folder.exists():
            what = "there is no such folder"
        mistakes.append(Mistake(shown, 0, what, cure))
    if mistakes:
        raise Mistakes(mistakes)
    return sources
