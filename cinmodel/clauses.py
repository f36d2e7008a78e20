"""Clauses: the paragraphs and bullets of a source document, found, cited and marked.

The documents are not the project's, so what is kept of a clause is a mark: enough to find it again in a new edition,
too little to read it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping

from attrs import frozen

from cinmodel.diagnostics import Refusal, quoted

MOST_WORDS = 8
"""How many consecutive words of a clause may go into the project."""

_LOCATOR = r"[0-9A-Za-z.-]*{}[1-9][0-9]*"
_IN_FILES = re.compile(_LOCATOR.format("/"))
_IN_PRINT = re.compile(_LOCATOR.format("¶"))


def printed(locator: str) -> str:
    """A locator as the documents print it: `5/1` becomes `5¶1`, `/51` becomes `¶51`.

    Raises:
        Refusal: not a locator as files write it.

    """
    if not _IN_FILES.fullmatch(locator):
        raise Refusal(f"{quoted(locator)} is not a locator", 'write section, slash and number, such as "5/1" or "/51"')
    return locator.replace("/", "¶")


def locator_from_print(locator: str) -> str:
    """A locator as files write it: `5¶1` becomes `5/1`, `¶51` becomes `/51`.

    Raises:
        Refusal: not a locator as the documents print it.

    """
    if not _IN_PRINT.fullmatch(locator):
        raise Refusal(f"{quoted(locator)} is not a printed locator", 'write it as in "5¶1" or "¶51"')
    return locator.replace("¶", "/")


def nearest_locator(locator: str, known: Iterable[str]) -> str:
    """The cure for an unknown locator: the known one that it is another way of writing, or those of its section."""
    known = list(known)
    ways = (locator.replace("¶", "/"), f"/{locator}", locator.lower(), "/".join(locator.rsplit(".", 1)))
    meant = next((one for one in ways if one in known), None)
    if meant is not None:
        return f'did you mean "{meant}"?'
    section = locator.replace("¶", "/").rpartition("/")[0]
    inside = [one for one in known if one.rpartition("/")[0] == section]
    if inside and (section or len(inside) == len(known)):
        return f'the clauses there go from "{inside[0]}" to "{inside[-1]}"'
    return 'find the clause with "cinmodel cite"'


# An apostrophe belongs to a word only between letters or digits: elsewhere it is a quotation mark, which a citation may
# leave out.
_TYPOGRAPHIC = "\u2018\u2019\u201b"
WORD = re.compile(rf"[^\W_]+(?:['{_TYPOGRAPHIC}]+[^\W_]+)*")
PLAIN = str.maketrans(dict.fromkeys(_TYPOGRAPHIC, "'"))


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text: case-folded runs of letters, digits and plain apostrophes; a hyphen parts two words."""
    return tuple(word.translate(PLAIN).casefold() for word in WORD.findall(text))


def word_count(text: str) -> int:
    """How many words a text has."""
    return len(WORD.findall(text))


def occurs(words: str, clause_text: str) -> bool:
    """Whether the words stand in the clause one after the other; no words at all stand nowhere."""
    wanted = words_of(words)
    return bool(wanted) and f" {' '.join(wanted)} " in f" {' '.join(words_of(clause_text))} "


@frozen(order=True)
class SourceProblem:
    """One thing wrong with a source or a clause index, at a line that counts from 1."""

    line: int
    what: str
    cure: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.what}; {self.cure}"


class SourceProblems(Exception):
    """Everything wrong with a source or a clause index, in the order of its lines."""

    def __init__(self, problems: Iterable[SourceProblem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


@frozen
class Clause:
    """One paragraph or bullet of a source.

    `locator` is in the form of files, `text` is as it stands in the source and has a word at least, `heading` is that
    of its section ("" where the source has no sections), `line` counts from 1.
    """

    locator: str
    text: str
    heading: str
    line: int


_HEADING = re.compile(r"(#{1,3})[ \t]+(\S.*)")
_CLAUSE = re.compile(r"\[(?P<locator>[^\]]*)\][ \t]+(?P<text>\S.*)")


def read_source(text: str) -> tuple[str, tuple[Clause, ...]]:
    """The title and the clauses of a source with one clause a line, `[5¶1] text`, in the order of the lines.

    `# ` begins the title, `## ` the heading of a section, `### ` a heading inside one, which is no clause.

    Raises:
        SourceProblems: a line is none of these, a clause has no word, a locator is used twice, there is not one title.

    """
    problems: list[SourceProblem] = []
    titles: list[tuple[int, str]] = []
    clauses: dict[str, Clause] = {}
    heading = ""
    # Not splitlines(), which also parts lines at characters that no editor counts.
    for number, line in enumerate(map(str.strip, text.removeprefix("\ufeff").split("\n")), start=1):
        if found := _HEADING.fullmatch(line):
            if found[1] == "#":
                titles.append((number, found[2]))
            elif found[1] == "##":
                heading = found[2]
        elif line:
            try:
                clause = _clause(line, heading, number, clauses)
            except Refusal as refusal:
                problems.append(SourceProblem(number, refusal.what, refusal.cure))
            else:
                clauses[clause.locator] = clause
    if not titles:
        problems.append(SourceProblem(1, "the source has no title", 'begin it with a line "# " and the title'))
    problems.extend(
        SourceProblem(number, "a second title", 'write a section\'s heading with "## "') for number, _ in titles[1:]
    )
    if problems:
        raise SourceProblems(problems)
    return titles[0][1], tuple(clauses.values())


def _clause(line: str, heading: str, number: int, earlier: Mapping[str, Clause]) -> Clause:
    """Read the clause on one line; a Refusal says what keeps it from being one."""
    found = _CLAUSE.fullmatch(line)
    if found is None:
        raise Refusal(f"{quoted(line)} is neither a heading nor a clause", 'write a clause as "[5¶1] text"')
    locator = locator_from_print(found["locator"])
    if not words_of(found["text"]):
        raise Refusal(f"the clause {printed(locator)} has no word", "write its text, or take the line out")
    if locator in earlier:
        what = f"the locator {printed(locator)} stands at line {earlier[locator].line} already"
        raise Refusal(what, "number each clause of a section once")
    return Clause(locator, found["text"], heading, number)


@frozen
class ClauseMark:
    """What the project keeps of a clause.

    `fingerprint` is the first 16 hexadecimal digits of the SHA-256 of its words joined by spaces, `words` counts them,
    and `minhash` is 32 hexadecimal digits: eight slots of 16 bits, each the smallest hash of any run of three words.
    """

    locator: str
    fingerprint: str
    words: int
    minhash: str


@frozen
class Index:
    """The marks of an authority's clauses by locator, in the order of the source."""

    authority: str
    title: str
    marks: Mapping[str, ClauseMark]


_GENERATED = "generate the index again from its source"
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_MINHASH = re.compile(r"[0-9a-f]{32}")


def read_index(text: str) -> Index:
    """Read a clause index.

    Raises:
        SourceProblems: the text is anything but what `index_text` writes, white space and order apart.

    """
    repeated: list[str] = []

    def table(pairs: list[tuple[str, object]]) -> dict[str, object]:
        # json keeps the last of several equal keys and says nothing.
        repeated.extend(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        return dict(pairs)

    try:
        data: object = json.loads(text, object_pairs_hook=table)
    except json.JSONDecodeError as error:
        raise SourceProblems([SourceProblem(error.lineno, f"not JSON: {error.msg}", _GENERATED)]) from None
    except (ValueError, RecursionError):  # a number too long for Python, brackets too deep
        raise SourceProblems([SourceProblem(1, "no clause index", _GENERATED)]) from None
    match data:
        case {"authority": str(authority), "title": str(title), "clauses": dict(clauses), **more} if not more:
            problems = [
                SourceProblem(_last_line(text, key), f"{quoted(key)} stands here twice", _GENERATED) for key in repeated
            ]
            marks: dict[str, ClauseMark] = {}
            for locator, value in clauses.items():
                read = _read_mark(locator, value)
                if read:
                    marks[locator] = read
                else:
                    what = f"no mark of a clause under {quoted(locator)}"
                    problems.append(SourceProblem(_last_line(text, locator), what, _GENERATED))
        case _:
            problems = [SourceProblem(1, "no clause index: it holds authority, title and clauses", _GENERATED)]
    if problems:
        raise SourceProblems(problems)
    return Index(authority, title, marks)


def _read_mark(locator: str, value: object) -> ClauseMark | None:
    match value:
        case {"fingerprint": str(fingerprint), "words": int(words), "minhash": str(minhash), **more} if (
            not more
            and _IN_FILES.fullmatch(locator)
            and _FINGERPRINT.fullmatch(fingerprint)
            and _MINHASH.fullmatch(minhash)
            and not isinstance(words, bool)
            and words > 0
        ):
            return ClauseMark(locator, fingerprint, words, minhash)
    return None


def _last_line(text: str, key: str) -> int:
    """The last line on which a JSON key stands, 1 where it is spelt in another way there."""
    return text.count("\n", 0, max(0, text.rfind(f"{json.dumps(key, ensure_ascii=False)}:"))) + 1
