"""Pages: what stays together, what is numbered how, what leads where."""

from io import BytesIO

from pypdf import PdfReader

from gm100_desktop.domain.briefs.setting import Margins, PageSetup, Paper
from gm100_desktop.reports.flow import Book, Item, Story
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.ink.pdf_file import About
from gm100_desktop.reports.page import PageKind, PageTurn, Running
from gm100_desktop.reports.pieces.heading import PageTitle, SectionTitle
from gm100_desktop.reports.pieces.text import paragraph
from gm100_desktop.reports.sheet import sheet_of
from tests.reports.air import Air
from tests.reports.printed import letters, outline, texts

WORDS = "Pasien mendaftar dari rumah dan datang pada jamnya. "


def a_book(**options: bool) -> Book:
    return Book(
        About("Judul", "Dinas", "", "2026-11-20"), sheet_of(PageSetup()), Running("Kepala", "Kaki"), **options
    )


def saved(book: Book) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def printed(story: Story) -> bytes:
    book = a_book()
    book.lay_body(story)
    return saved(book)


def test_pages_say_their_number_and_how_many_there_are() -> None:
    data = printed([PageTurn(), Air(10), PageTurn(), Air(10), PageTurn(), Air(10)])
    assert [f"Halaman {at} dari 3" in text for at, text in enumerate(texts(data), 1)] == [True] * 3


def test_front_matter_stands_in_front_with_roman_numbers_though_it_is_laid_last() -> None:
    book = a_book()
    book.lay_body([PageTurn(), PageTitle("Isi", EntryKind.CHAPTER, "BAB I"), PageTurn(), Air(5)])
    book.lay_front([PageTurn(PageKind.COVER), Air(5), PageTurn(), PageTitle("Kata", EntryKind.FRONT)])
    data = saved(book)
    reader = PdfReader(BytesIO(data))
    assert reader.page_labels == ["Sampul", "i", "1", "2"]
    assert texts(data)[1].endswith("i")
    assert outline(data) == [(0, "Kata", 1), (0, "BAB I  Isi", 2)]


def test_a_heading_never_ends_a_page() -> None:
    for filled in range(560, 714, 11):
        data = printed([PageTurn(), Air(filled), SectionTitle("1.1", "Judul bagian"), paragraph(WORDS * 9)])
        page = next(text for text in texts(data) if "Judul bagian" in text)
        assert page.count("Pasien mendaftar") >= 2


def test_two_lines_of_a_paragraph_stay_together_on_either_side() -> None:
    for filled in range(600, 714, 5):
        data = printed([PageTurn(), Air(filled), paragraph(WORDS * 12)])
        for page, _ in enumerate(texts(data)):
            tops = {round(one.bottom / 15.2) for one in letters(data, page) if one.size == 10.5}
            assert len(tops) != 1


def test_sections_fold_under_their_chapter_in_the_bookmarks() -> None:
    story: list[Item] = [
        PageTurn(),
        PageTitle("Isi", EntryKind.CHAPTER, "BAB I"),
        SectionTitle("1.1", "Satu"),
        Air(5),
    ]
    assert outline(printed(story)) == [(0, "BAB I  Isi", 0), (1, "1.1  Satu", 0)]


def test_a_wide_page_is_the_same_paper_turned_with_the_binding_edge_on_top() -> None:
    data = printed([PageTurn(), Air(5), PageTurn(PageKind.ACROSS), Air(5)])
    upright, across = (page.mediabox for page in PdfReader(BytesIO(data)).pages)
    assert (upright.width, upright.height) == (across.height, across.width)
    sheet = sheet_of(PageSetup()).across()
    assert sheet.top == sheet_of(PageSetup()).left


def test_both_sides_mirror_the_binding_margin_and_start_the_report_on_a_right_hand_page() -> None:
    book = a_book(is_duplex=True)
    book.lay_body([PageTurn(), paragraph(WORDS), PageTurn(), paragraph(WORDS)])
    book.lay_front([PageTurn(PageKind.COVER), Air(5)])
    data = saved(book)
    assert len(texts(data)) == 4
    lefts = [min(one.left for one in letters(data, page)) for page in (2, 3)]
    assert lefts[0] - lefts[1] > 25


def test_papers_and_margins_come_from_the_profile() -> None:
    sheet = sheet_of(PageSetup(Paper.F4, Margins(25, 15, 10, 12)))
    millimetres = [
        round(length * 25.4 / 72, 1) for length in (sheet.width, sheet.height, sheet.left, sheet.bottom)
    ]
    assert millimetres == [215, 330, 25, 12]


def test_the_document_says_its_title_language_and_the_date_of_the_report() -> None:
    reader = PdfReader(BytesIO(printed([PageTurn(), Air(5)])))
    assert reader.metadata is not None
    assert reader.metadata.title == "Judul"
    assert str(reader.metadata.creation_date)[:10] == "2026-11-20"
    assert str(reader.root_object["/Lang"]) == "id-ID"
    assert "/DisplayDocTitle" in str(reader.root_object["/ViewerPreferences"])


def test_a_draft_says_so_above_and_under_the_text() -> None:
    book = Book(
        About("", "", "", "2026-11-20"), sheet_of(PageSetup()), Running("Kepala", "Kaki", is_draft=True)
    )
    book.lay_body([PageTurn(), paragraph(WORDS)])
    sizes = {one.size for one in letters(saved(book), 0) if one.sign == "D"}
    assert sizes >= {9.0, 90.0}
