"""One component of the book: every question with what was answered, statements of the survey as a table."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evaluation import OWN, ComponentBrief, EvaluationBrief, QuestionBrief
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_BLOCK
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.question_tables import question_table, score
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.pieces.facts import FactRow, facts, known
from gm100_desktop.reports.pieces.heading import minor_title
from gm100_desktop.reports.pieces.text import paragraph

NOT_ANSWERED = "Belum terjawab, dihitung 0."
UNPROVEN = "▲ Belum ada bukti."


def answers(
    found: EvaluationBrief, component: ComponentBrief, agency_word: str, chapter: Chapter
) -> Iterator[Item]:
    """The component on pages of its own."""
    yield from chapter.open()
    yield paragraph(_sum(component), column=1)
    if component.is_survey:
        yield from question_table(found, component, chapter)
        return
    element = ""
    for one in component.questions:
        if one.element != element:
            element = one.element
            if element:
                yield chapter.part(element)
        yield minor_title(f"{one.code} · {one.text}", column=1, before=AIR_BLOCK)
        yield facts(_told(one, agency_word))


def _sum(component: ComponentBrief) -> str:
    answered = sum(one.own is not None for one in component.questions)
    unproven = sum(one.is_unproven for one in component.questions)
    count = len(component.questions)
    what = "pernyataan survei" if component.is_survey else "pertanyaan"
    value = component.means.get(OWN)
    told = f"Bobot {decimal_text(component.weight)} %, {number(count)} {what}, {number(answered)} terjawab"
    told += f", {number(unproven)} belum berbukti" if unproven else ""
    return f"{told}. Nilai mandiri {score(value)}." if value is not None else f"{told}."


def _told(one: QuestionBrief, agency_word: str) -> list[FactRow]:
    """What there is to say; an answer without proof says so."""
    if one.own is None:
        return known(("Nilai mandiri", NOT_ANSWERED), (f"{agency_word} penjawab", one.agency))
    level = f"{one.level} (acuan internal)" if one.level else ""
    own = joined(decimal_text(one.own, 2), level)
    last = f"{decimal_text(one.last_own, 2)} (nilai mandiri)" if one.last_own is not None else ""
    explained = one.explanation or ("Tanpa penjelasan." if one.marks else "")
    return known(
        ("Nilai mandiri", own),
        ("Nilai asesor", "" if one.panel is None else decimal_text(one.panel, 2)),
        ("Penjelasan dan bukti", explained, one.marks),
        ("Bukti", UNPROVEN if one.is_unproven else ""),
        (f"{agency_word} penjawab", one.agency),
        ("Tahun lalu", last),
        ("Tanda periksa", one.review),
    )
