"""Documents as they are published, cut into clauses: what is found, and what is said of the rest."""

import io
import zlib

import pypdf
import pytest

from cinmodel.clauses import read_index, read_source
from cinmodel.diagnostics import Mistakes, Refusal
from cinmodel.editions import compare_index, index_text
from cinmodel.loading.sources import read_source_document
from cinmodel.published.plain import read_plain
from cinmodel.published.portable import read_portable
from cinmodel.published.web import read_web

STRICT = """\
# Ponds of Puddleby

## 1 Launching
[1¶1] A paper boat is launched by the oldest duck within three moons of the first rain.
[1¶2] The captain sees to it that:
[1¶3] - the hat is handed to the duck-keeper
[1¶4] - the whistle is blown twice.

## 2 Landing
[2¶1] Every boat comes back before the frost.
"""
TEXT = """\
Ponds of Puddleby

1. Launching

A paper boat is launched by the oldest duck within
three moons of the first rain.

The captain sees to it that:

• the hat is handed
  to the duck-keeper
• the whistle is blown twice.

2 Landing

Every boat comes back before the frost.
"""
PAGE = """\
<!DOCTYPE html><html lang="en"><head><title>Manual</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a> <a href="/all">All chapters</a></nav>
<h1>Ponds of Puddleby</h1>
<ul><li><a href="#one">1 Launching</a></li><li><a href="#two">2 Landing</a></li></ul>
<h2 id="one">1. Launching</h2>
<p>A paper boat is launched by the <b>oldest duck</b> within three&nbsp;moons<br>of the first rain.</p>
<div>The captain sees to it that:<ul><li>the hat is handed to the duck-keeper</li>
<li><p>the whistle is blown twice.</p></li></ul></div><!-- a note -->
<h2 id="two">2. Landing</h2><p>Every boat comes back before the frost.</p><img src="frost.png" alt="Frost">
<footer>Printed from the manual</footer></body></html>"""
LINES = [
    (16, "Ponds of Puddleby"),
    (14, "1. Launching"),
    (11, "A paper boat is launched by the oldest duck"),
    (11, "within three moons of the \ufb01rst rain."),
    (0, ""),
    (11, "The captain sees to it that:"),
    (11, "• the hat is handed to the duck-"),
    (11, "keeper"),
    (11, "• the whistle is blown twice."),
    (14, "2. Landing"),
    (11, "Every boat comes back before the frost."),
]


def pdf(*pages, encrypted=False):
    """A PDF whose pages hold lines of a size each, the first at the top; a line without a size leaves a gap."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    kids = []
    for lines in pages:
        y, stream = 800, []
        for size, text in lines:
            y -= size * 1.4 or 12
            shown = (
                text.replace("\ufb01", "fi").encode("cp1252").decode("latin-1").replace("(", "\\(").replace(")", "\\)")
            )
            stream.append(f"BT /F1 {size or 11} Tf 1 0 0 1 50 {y:.1f} Tm ({shown}) Tj ET")
        data = zlib.compress("\n".join(stream).encode("latin-1")).decode("latin-1")
        objects.append(f"<< /Length {len(data)} /Filter /FlateDecode >>\nstream\n{data}\nendstream")
        content = len(objects)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 850] /Contents {content} 0 R"
            f" /Resources << /Font << /F1 {font} >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    ).encode("latin-1")


READ = {
    "text": lambda: read_plain(TEXT),
    "text with Windows line ends": lambda: read_plain(TEXT.replace("\n", "\r\n")),
    "web page": lambda: read_web(PAGE.encode()),
    "web page of another encoding": lambda: read_web(
        PAGE.replace("&nbsp;", "\xa0").replace("<head>", '<head><meta charset="windows-1252">').encode("cp1252")
    ),
    "PDF": lambda: read_portable(pdf(LINES)),
    "PDF over two pages": lambda: read_portable(pdf(LINES[:3], LINES[3:])),
}


@pytest.mark.parametrize("form", READ)
def test_every_form_gives_the_clauses_that_one_clause_a_line_gives(form):
    title, clauses = read_source(STRICT)
    read = READ[form]()
    assert read.title == title
    assert [(one.locator, one.text) for one in read.clauses] == [(one.locator, one.text) for one in clauses]
    index = read_index(index_text("puddleby", title, clauses))
    assert compare_index(index, read.clauses).same


def told(read):
    return {(one.place, one.what) for one in read.unread}


def test_what_stands_around_a_web_page_is_said_to_be_left_out():
    assert told(read_web(PAGE.encode())) == {
        ("the page", "1 pictures or embedded parts: what they show was not read"),
        ("the page", "2 links to places of the page itself: taken for a list of contents"),
        ("the page", "3 words inside <nav>: taken for what stands around the document"),
        ("the page", "4 words inside <footer>: taken for what stands around the document"),
    }


def test_a_table_gives_a_clause_a_row_and_says_so():
    read = read_web(b"<h1>T</h1><table><tr><th>Who<th>When<tr><td>duck<td>at <b>noon</b></table>")
    assert [one.text for one in read.clauses] == ["Who When", "duck at noon"]
    assert ("tables", "each of 2 rows is one clause, its cells one after the other") in told(read)


def texts(page):
    return [one.text for one in read_web(page).clauses]


def test_a_table_that_is_the_frame_of_a_page_is_no_table():
    page = b"<table><tr><td><h1>T</h1><p>Ducks swim.</p><ul><li>daily</li></ul></td></tr></table>"
    assert texts(page) == ["Ducks swim.", "- daily"]


def test_the_one_main_part_of_a_page_is_the_document_and_of_several_articles_the_body():
    assert texts(b"<p>Skip to content</p><main><h1>T</h1><p>Ducks swim.</p></main><p>Share this</p>") == ["Ducks swim."]
    two = b"<h1>T</h1><article><p>Ducks swim.</p></article><article><p>Boats float.</p></article>"
    assert texts(two) == ["Ducks swim.", "Boats float."]


def test_an_empty_line_parts_what_stands_in_one_paragraph():
    assert texts(b"<h1>T</h1><p>Ducks<br>swim.<br> <br>Boats float.<br><br></p>") == ["Ducks swim.", "Boats float."]


def test_a_form_around_the_page_and_a_header_with_the_title_are_part_of_the_document():
    page = (
        b"<form><article><header><h1>Ponds</h1></header><aside>Ducks swim.</aside><p>Boats float.</p></article></form>"
    )
    read = read_web(page)
    assert (read.title, texts(page), read.unread[:0]) == ("Ponds", ["Ducks swim.", "Boats float."], ())


def test_a_document_without_headings_is_numbered_through_and_says_so():
    read = read_plain("Ponds\n\nDucks swim.\n\nBoats float.\n")
    assert [one.locator for one in read.clauses] == ["/1", "/2"]
    assert ("the document", "no heading was found: the clauses are numbered through") in told(read)


def test_headings_name_their_sections_by_number_by_first_word_or_by_count():
    def sections(page):
        return [one.locator for one in read_web(page).clauses]

    assert sections(b"<h1>T</h1><h2>Scope of it</h2><p>a</p><h2>4. Visits</h2><p>b</p><h3>Why</h3><p>c</p>") == [
        "scope/1", "4/1", "4/2",
    ]  # fmt: skip
    assert sections(b"<h1>T</h1><h2>Scope</h2><p>a</p><h2>Visits</h2><p>b</p>") == ["1/1", "2/1"]
    assert sections(b"<h1>T</h1><h2>1 A</h2><p>a</p><h2>Appendix B: forms</h2><p>b</p>") == ["1/1", "appb/1"]
    assert sections(b"<h1>T</h1><h2>1 A</h2><p>a</p><h2>1 A again</h2><p>b</p>") == ["1/1", "1-2/1"]
    assert sections(b"<h1>T</h1><h2>8 Meetings</h2><p>8.1 Ducks meet.</p><ul><li>often</li></ul><p>8.2 Or not.</p>") == [
        "8.1/1", "8.1/2", "8.2/1",
    ]  # fmt: skip


def test_text_whose_lines_are_not_broken_has_a_clause_a_line():
    long = "Ducks swim on the pond " * 8
    read = read_plain(f"Ponds\n1 Swimming\n{long}\nBoats float.\n\n")
    assert [one.locator for one in read.clauses] == ["1/1", "1/2"]
    assert ("the document", "its lines are not broken to a width: each line is one clause") in told(read)


def test_a_block_too_long_for_one_clause_is_named():
    read = read_plain("Ponds\n\n" + "Ducks swim.\n" * 200)
    assert ("line 3", "a block of 400 words is one clause: it may hold several") in told(read)


def test_what_is_repeated_at_the_edges_of_pages_is_left_out_and_said():
    pages = [[(9, "Puddleby manual"), *part, (9, f"Page {number} of 4")] for number, part in enumerate(
        ([(16, "Ponds"), (11, "Ducks swim here.")], [(11, "Boats float there.")], [(11, "Rain falls now.")], []), 1
    )]  # fmt: skip
    read = read_portable(pdf(*pages))
    assert [one.text for one in read.clauses] == ["Ducks swim here.", "Boats float there.", "Rain falls now."]
    assert ("edges of pages", '"Puddleby manual" and its like, 4 in all: left out') in told(read)
    assert ("edges of pages", '"Page 1 of 4" and its like, 4 in all: left out') in told(read)


def test_a_list_of_contents_in_a_pdf_is_left_out_and_said():
    read = read_portable(
        pdf([(16, "Ponds"), (11, "Launching ............. 2"), (11, "Landing . . . . . . 3"), (11, "Ducks swim.")])
    )
    assert [one.text for one in read.clauses] == ["Ducks swim."]
    assert ("page 1", "2 lines taken for a list of contents") in told(read)


def test_lines_of_a_pdf_are_joined_where_they_are_full_and_parted_where_their_writer_ended_them():
    full = "A paper boat is launched on the pond by the oldest duck before"
    lines = [
        (16, "Ponds"),
        (11, full),
        (11, "the frost"),
        (11, "Introductions"),
        (11, "Apologies -"),
        (11, "and thanks to the step-"),
        (11, full),
    ]
    read = read_portable(pdf(lines))
    assert [one.text for one in read.clauses] == [
        f"{full} the frost",
        "Introductions",
        "Apologies -",
        "and thanks to the step-",
        full,
    ]
    joined = read_portable(
        pdf([(16, "Ponds"), (11, f"{full} the multi-"), (11, f"agency team meets {full} -"), (11, "or after.")])
    )
    assert [one.text for one in joined.clauses] == [f"{full} the multi-agency team meets {full} - or after."]


def test_a_heading_of_two_lines_is_one_heading():
    read = read_portable(
        pdf([(24, "Ponds of"), (24, "Puddleby"), (14, "1 Boats that"), (14, "sink"), *[(11, "Ducks swim.")] * 5])
    )
    assert read.title == "Ponds of Puddleby"
    assert {(one.locator, one.heading) for one in read.clauses} == {("1/1", "1 Boats that sink")}


def test_what_is_repeated_on_one_page_alone_is_part_of_the_document():
    full = "A paper boat is launched on the pond by the oldest duck before."
    read = read_portable(pdf([(16, "Ponds"), *[(11, "Ducks swim.")] * 3, (11, full), (11, full)], [(11, full)]))
    assert [one.text for one in read.clauses] == [*["Ducks swim."] * 3, f"{full} {full}", full]


def test_a_line_that_begins_with_the_end_of_a_sentence_is_no_bullet():
    full = "A paper boat is launched on the pond by the oldest duck before"
    read = read_portable(
        pdf(
            [
                (16, "Ponds"),
                (11, full),
                (11, "them. Ducks swim."),
                (11, "a) Boats"),
                (11, "(iv) Rain"),
                (11, "2. frost"),
            ]
        )
    )
    assert [one.text for one in read.clauses] == [
        f"{full} them. Ducks swim.",
        "- a) Boats",
        "- (iv) Rain",
        "- 2. frost",
    ]


def test_a_page_without_text_is_named_and_a_pdf_without_any_is_refused():
    read = read_portable(pdf(LINES, []))
    assert ("page 2", "there is no text on it: it may be a picture") in told(read)
    with pytest.raises(Refusal, match="the PDF holds no text; it is a picture of pages"):
        read_portable(pdf([]))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no PDF",
        b"%PDF-1.4\n%%EOF",
        pdf(LINES)[:400],
        pdf(LINES).replace(b"/Pages", b"/Pagse"),
        pdf(LINES).replace(b"/FlateDecode", b"/FlateDecodr"),
    ],
)
def test_what_is_no_pdf_is_refused_with_a_cure(data):
    with pytest.raises(Refusal, match="open it and save it again as PDF"):
        read_portable(data)


def test_a_pdf_locked_by_a_password_is_refused_with_a_cure(tmp_path):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(LINES)))
    writer.encrypt("duck", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(Refusal, match="locked by a password; save a copy without one"):
        read_portable(out.getvalue())


def test_a_pdf_encrypted_in_a_way_that_needs_more_than_plain_python_is_refused_with_a_cure(monkeypatch):
    def encrypted(_):
        raise pypdf.errors.DependencyError("cryptography>=3.1 is required for AES algorithm")

    monkeypatch.setattr(pypdf, "PdfReader", encrypted)
    with pytest.raises(Refusal, match="the PDF is encrypted; print it to a new PDF, and take that"):
        read_portable(pdf(LINES))


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.docx", b"PK", "a.docx: this is not a source document; name a file that ends in .md, .txt, .html, .htm or .pdf"),
        ("a.pdf", b"", "a.pdf: the PDF cannot be read; open it and save it again as PDF"),
        ("a.html", b"<p></p>", "a.html: no clause was found in it; check that it is the right document"),
        ("a.txt", b"", "a.txt: no clause was found in it; check that it is the right document"),
        ("a.txt", b"caf\xe9", "a.txt:1: the file is not UTF-8 text; save it as UTF-8"),
        ("a.md", b"free text", 'a.md:1: "free text" is neither a heading nor a clause; write a clause as "[5\xc2\xb61] text"'),
        ("a.html", b"<b>" * 5000 + b"x", "a.html: the parts of this page stand too deep inside one another; save it as plain text"),
    ],
)  # fmt: skip
def test_a_document_that_cannot_be_read_is_told_with_its_cure(tmp_path, name, data, message):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Mistakes) as raised:
        read_source_document(tmp_path / name)
    assert str(raised.value).split("\n")[0] == message.replace("\xc2", "")


def test_text_with_locators_at_the_head_of_its_lines_is_read_as_one_clause_a_line(tmp_path):
    (tmp_path / "a.txt").write_text(STRICT, encoding="utf-8")
    assert read_source_document(tmp_path / "a.txt").clauses == read_source(STRICT)[1]


class TestVerify:
    """`cinmodel sources verify` on a new edition in each form."""

    def test_a_web_page_of_the_same_words_verifies(self, cinmodel, small):
        page = (
            "<h1>Alpha: an invented procedure</h1><h2>1 Meetings</h2>"
            "<p>A first meeting must be held within ten working days of the assessment.</p>"
            "<p>The meeting will be led by a team manager, or by somebody senior where possible.</p>"
            "<p>Later gatherings take place every {} weeks.</p><p>This page was written for tests.</p>"
        )
        (small / "new").mkdir()
        (small / "new" / "alpha.html").write_text(page.format("four"))
        ran = cinmodel("sources", "verify", "new")
        assert (ran.status, ran.out) == (
            0, "alpha: unchanged\nbeta: not checked\ncited words: all stand in their clauses\n",
        )  # fmt: skip
        (small / "new" / "alpha.html").write_text(page.format("six"))
        ran = cinmodel("sources", "verify", "new", "--before", "sources")
        assert ran.status == 1
        assert "    words: Later gatherings take place every [-four-] {+six+} weeks.\n" in ran.out
        assert "words:" not in cinmodel("sources", "verify", "new").out.replace("cited words:", "")

    def test_how_much_of_the_wording_a_changed_clause_shares_is_told(self, cinmodel, small):
        source = small / "sources" / "alpha.md"
        before = source.read_text()
        source.write_text(
            before.replace("within ten working days of the assessment", "within ten working days of assessment")
        )
        assert "  changed: 1¶1 (about 7/8 of the wording is shared)\n" in cinmodel("sources", "verify", "sources").out
        long = " ".join(f"word{number}" for number in range(300))
        source.write_text(before.replace("This page", f"This {long} page"))
        cinmodel("sources", "index", "sources")
        source.write_text(source.read_text().replace("word150", "other"))
        assert "  changed: 1¶4 (nearly all of the wording is shared)\n" in cinmodel("sources", "verify", "sources").out
        source.write_text(before)
        cinmodel("sources", "index", "sources")
        source.write_text(before.replace("This page was written for tests", "Ducks swim"))
        told = cinmodel("sources", "verify", "sources").out
        assert (
            "  changed: 1¶4 (little of the wording is shared: this stands at its place)\n    nothing stands on it\n"
            in told
        )

    def test_cited_words_are_held_against_the_place_to_which_their_clause_moved(self, cinmodel, small):
        source = small / "sources" / "alpha.md"
        before = source.read_text()
        clauses = before.split("## 1 Meetings\n")[1].split("\n")
        later = [line.replace(f"[1¶{number}]", f"[1¶{number + 1}]") for number, line in enumerate(clauses[:4], 1)]
        source.write_text("\n".join(["# Alpha", "## 1 Meetings", "[1¶1] Something new comes first.", *later]))
        ran = cinmodel("sources", "verify", "sources")
        assert "  new: 1¶1\n  moved: 1¶1 to 1¶4 is now 1¶2 to 1¶5\n" in ran.out
        assert "    3 of those moved are cited: write the new locators into provisions and scenarios\n" in ran.out
        assert "cited words: all stand in their clauses" in ran.out

    def test_words_of_a_clause_that_vanished_are_named(self, cinmodel, small):
        source = small / "sources" / "alpha.md"
        source.write_text("".join(line for line in source.read_text().splitlines(True) if "1¶3" not in line))
        ran = cinmodel("sources", "verify", "sources")
        assert (
            "  vanished: 1¶3\n    provisions: reviews\n    1 scenario: features/alpha/meetings.feature:56\n" in ran.out
        )
        assert 'authorities/alpha.toml:41: the words "every four weeks" do not stand in clause 1¶3' in ran.out

    def test_another_document_under_the_name_is_suspected(self, cinmodel, small):
        text = "# Boats\n## 1 Sails\n" + "".join(f"[1¶{number}] Sail {number} is red.\n" for number in range(1, 6))
        (small / "sources" / "alpha.md").write_text(text)
        ran = cinmodel("sources", "verify", "sources")
        assert "  hardly a clause was found again: check that this is an edition of the same document\n" in ran.out

    @pytest.mark.parametrize(
        ("folder", "message"),
        [
            ("nowhere", "nowhere: there is no such folder; name the folder that holds <authority>.md"),
            ("sources/alpha.md", "alpha.md: this is a file, not a folder; name the folder it is in"),
            ("words", "alpha.docx: a document of a word processor cannot be read; save it as PDF, web page or plain text"),
        ],
    )  # fmt: skip
    def test_a_wrong_folder_is_told_with_its_cure(self, cinmodel, small, folder, message):
        (small / "words").mkdir()
        (small / "words" / "alpha.docx").write_bytes(b"PK")
        ran = cinmodel("sources", "verify", folder)
        assert ran.status == 2
        assert message in ran.err
        assert cinmodel("sources", "verify", "sources", "--before", folder).status == 2

    def test_an_index_is_made_of_a_published_document_and_says_what_it_could_not_segment(self, cinmodel, small):
        (small / "sources" / "alpha.md").unlink()
        (small / "sources" / "alpha.txt").write_text("Alpha\n\nDucks swim.\n")
        ran = cinmodel("sources", "index", "sources")
        assert (ran.status, ran.out) == (0, "alpha: 1 clauses\nbeta: 2 clauses\n")
        assert "alpha: the document: no heading was found: the clauses are numbered through" in ran.err
