"""A project folder: `authorities/` with the vocabulary, one file an authority and the clause indexes, and `features/`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from cinmodel.clauses import Clause, Index, SourceProblems, occurs, printed, read_index
from cinmodel.diagnostics import Mistake, Mistakes, quoted
from cinmodel.inheritance import Inheritance, inheritance
from cinmodel.loading.authorities import procedure
from cinmodel.loading.coherence import citations
from cinmodel.loading.documents import Document, read_text, read_toml
from cinmodel.loading.inherited import INHERITED, inherited
from cinmodel.loading.limits import limits
from cinmodel.loading.vocabularies import KEBAB, NAME, vocabulary
from cinmodel.procedures import Procedure
from cinmodel.statute import Limit
from cinmodel.vocabulary import Vocabulary

AUTHORITIES = "authorities"
FEATURES = "features"
VOCABULARY = "vocabulary.toml"
STATUTE = "statute.toml"
CLAUSES = "clauses"

NO_AUTHORITIES = (VOCABULARY, STATUTE)
"""The files beside those of the authorities."""

RESERVED = ("all", "comparison", "statute")
"""What commands, folders and files call something else than an authority."""

NOT_CHECKED = "not checked"
CHECKED = "checked"


@frozen(eq=False)
class Project:
    """A folder's vocabulary and procedures, in the order of the comparison's columns."""

    root: Path
    vocabulary: Vocabulary
    procedures: tuple[Procedure, ...]
    indexes: Mapping[str, Index]
    inherited: Inheritance
    limits: tuple[Limit, ...] = ()

    @property
    def features(self) -> Path:
        """The folder of the feature files."""
        return self.root / FEATURES

    def procedure(self, authority: str) -> Procedure | None:
        """The procedure of an authority by its id."""
        return next((one for one in self.procedures if one.id == authority), None)


def project(root: Path) -> Project:
    """Load a project folder.

    Raises:
        Mistakes: everything wrong with any of its files.

    """
    folder = root / AUTHORITIES
    mistakes: list[Mistake] = []
    names = None
    try:
        names = _load_vocabulary(folder)
    except Mistakes as found:
        mistakes.extend(found.mistakes)
    procedures, indexes, documents = [], {}, {}
    for path in sorted(folder.glob("*.toml")):
        if path.name in NO_AUTHORITIES:
            continue
        try:
            documents[path.stem] = _load_document(path)
            index = _load_index(folder, path.stem)
            if index is not None:
                indexes[path.stem] = index
            if names is not None:
                procedures.append(procedure(documents[path.stem], path.stem, names, index))
        except Mistakes as found:
            mistakes.extend(found.mistakes)
    national: tuple[Limit, ...] = ()
    try:
        national = () if names is None else _load_limits(folder, names)
    except Mistakes as found:
        mistakes.extend(found.mistakes)
    alike = inheritance(())
    try:
        alike = inherited(folder / INHERITED, f"{AUTHORITIES}/{INHERITED}")
    except Mistakes as found:
        mistakes.extend(found.mistakes)
    mistakes.extend(_orders(procedures, documents))
    if not procedures and not mistakes:
        mistakes.append(Mistake(AUTHORITIES, 0, "there is no authority file", "write one with an [authority] table"))
    if mistakes or names is None:
        raise Mistakes(mistakes)
    procedures.sort(key=lambda one: one.authority.order)
    return Project(root, names, tuple(procedures), indexes, alike, national)


def read_sources(folder: Path, authorities: tuple[str, ...]) -> dict[str, tuple[Clause, ...]]:
    """The clauses of each authority's source document, in whatever form it is given; those there are.

    Raises:
        Mistakes: the folder is none, holds none of them, or one of them cannot be read.

    """
    # Imported here because most commands are given no sources, and published documents take a good deal to read.
    from cinmodel.loading.sources import read_source_documents  # noqa: PLC0415

    return {name: one.clauses for name, one in read_source_documents(folder, authorities).items()}


def check_words(loaded: Project, sources: Mapping[str, tuple[Clause, ...]]) -> dict[str, str]:
    """Hold every cited word against the source, where it is given; say for each authority whether it was.

    Raises:
        Mistakes: words that do not stand in the clause they are cited from.

    """
    mistakes: list[Mistake] = []
    result = {}
    for one in loaded.procedures:
        result[one.id] = CHECKED if one.id in sources else NOT_CHECKED
        if one.id not in sources:
            continue
        texts = {clause.locator: clause.text for clause in sources[one.id]}
        document = _load_document(loaded.root / AUTHORITIES / f"{one.id}.toml")
        for provision in one.provisions:
            for path, cite in citations(provision):
                if not occurs(cite.words, texts.get(cite.at, "")):
                    what = f"the words {quoted(cite.words)} do not stand in clause {printed(cite.at)}"
                    cure = "copy them from the document as they stand there"
                    mistakes.append(document.mistake((provision.kind, provision.id, *path, "words"), what, cure))
    if mistakes:
        raise Mistakes(mistakes)
    return result


def _load_vocabulary(folder: Path) -> Vocabulary:
    name = f"{AUTHORITIES}/{VOCABULARY}"
    return vocabulary(read_toml(read_text(folder / VOCABULARY, name), name))


def _load_limits(folder: Path, names: Vocabulary) -> tuple[Limit, ...]:
    """The national time limits, where the project has any."""
    path, name = folder / STATUTE, f"{AUTHORITIES}/{STATUTE}"
    return limits(read_toml(read_text(path, name), name), names) if path.exists() else ()


def _load_document(path: Path) -> Document:
    name = f"{AUTHORITIES}/{path.name}"
    if not KEBAB.fullmatch(path.stem):
        raise Mistakes([Mistake(name, 0, f"{quoted(path.stem)} is not a name", NAME)])
    if path.stem in RESERVED:
        what = f"{quoted(path.stem)} cannot be the name of an authority"
        raise Mistakes([Mistake(name, 0, what, "name the file otherwise")])
    return read_toml(read_text(path, name), name)


def _load_index(folder: Path, authority: str) -> Index | None:
    path = folder / CLAUSES / f"{authority}.json"
    if not path.exists():
        return None
    name = f"{AUTHORITIES}/{CLAUSES}/{path.name}"
    try:
        index = read_index(read_text(path, name))
    except SourceProblems as error:
        raise Mistakes(Mistake(name, one.line, one.what, one.cure) for one in error.problems) from error
    if index.authority != authority:
        what = f"this is the index of {quoted(index.authority)}, not of {quoted(authority)}"
        raise Mistakes([Mistake(name, 0, what, 'make it again with "cinmodel sources index"')])
    return index


def _orders(procedures: list[Procedure], documents: Mapping[str, Document]) -> list[Mistake]:
    seen: dict[int, str] = {}
    mistakes = []
    for one in procedures:
        order = one.authority.order
        if order in seen:
            what = f'"order" {order} is that of {seen[order]} too'
            mistakes.append(
                documents[one.id].mistake(("authority", "order"), what, "give each column a place of its own")
            )
        seen[order] = one.id
    return mistakes
