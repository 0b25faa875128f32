"""BAB Hasil Evaluasi: how it is scored, every question, the result, and the years side by side."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evaluation import (
    OFFICIAL,
    OWN,
    PANEL,
    ComponentBrief,
    EvaluationBrief,
    ResultBrief,
    YearLine,
)
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.wording import EMPTY, decimal_text, number, signed
from gm100_desktop.reports.charts.gap import Gap, GapRow
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import AIR_LINE, NOTE
from gm100_desktop.reports.ink.pen import Align
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.index_charts import index_charts
from gm100_desktop.reports.laporan.question_tables import question_table, score
from gm100_desktop.reports.laporan.result_table import result_table, weights_told
from gm100_desktop.reports.laporan.sentences import capital, listed, shown, words
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import Run
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import Column, Total
from gm100_desktop.reports.pieces.text import Text, paragraph


def evaluation(brief: LaporanBrief, chapter: Chapter) -> Iterator[Item]:
    """The chapter on the round of the report's year."""
    found = brief.evaluation
    if found is None:
        return
    yield from chapter.open()
    yield paragraph(_opening(found))
    yield chapter.section("Cara penilaian")
    yield from _method(found, chapter)
    yield chapter.section("Nilai per komponen")
    for component in found.components:
        yield from question_table(found, component, chapter)
    yield chapter.section("Nilai akhir")
    for result in found.results:
        yield from result_table(found, result, chapter)
    if brief.index:
        yield from index_charts(brief.index, brief.year, chapter)
    yield from _gap(found, chapter)
    yield from _years(found, chapter)


def _opening(found: EvaluationBrief) -> str:
    result = found.result
    told = f"Evaluasi {found.year} {found.phase} memakai instrumen {found.version}"
    told += f" ({_in_brackets(found.reference)})." if found.reference else "."
    if result is None:
        return told
    told += f" {capital(result.kind)} {decimal_text(result.index, 2)} dari 4,00"
    if result.change is not None and result.last_index is not None:
        last = decimal_text(result.last_index, 2)
        told += f", {_moved(result)} dari {result.kind} {found.year - 1} ({last})"
    told += _official_beside(found)
    told += f". {capital(words(found.answered))} dari {words(found.asked)} pertanyaan terjawab"
    if found.unproven:
        return f"{told}; {words(found.unproven)} jawaban belum berbukti."
    return f"{told}, semuanya berbukti." if found.answered and found.proven == found.answered else f"{told}."


def _in_brackets(reference: str) -> str:
    """'B-1478/2024 (25 November 2024)' without brackets of its own."""
    return reference.replace(" (", ", ").replace(")", "")


def _official_beside(found: EvaluationBrief) -> str:
    """The index of the letter, where its components are not known and the own score was told."""
    official = next((one.official for one in found.years if one.year == found.year), None)
    is_told = any(one.kind == OFFICIAL for one in found.results)
    return "" if official is None or is_told else f"; {OFFICIAL} {decimal_text(official, 2)}"


def _moved(result: ResultBrief) -> str:
    if not result.change:
        return "tetap"
    return f"{'naik' if result.change > 0 else 'turun'} {decimal_text(abs(result.change), 2)}"


def _method(found: EvaluationBrief, chapter: Chapter) -> Iterator[Piece]:
    yield chapter.table("Komponen penilaian dan bobotnya", f"Versi {found.version}, skala 0–4")
    columns = [
        Column("", 8),
        Column("Komponen", 34),
        Column("Bobot, %", 18, Align.RIGHT),
        Column("Elemen"),
        Column("Keterangan", 44),
    ]
    rows = [
        (one.letter, one.name, decimal_text(one.weight), shown(_elements(one)), _asked(one))
        for one in found.components
    ]
    weights = weights_told(one.weight for one in found.components)
    total = Total(("", "Jumlah", weights, "", f"{number(found.asked)} pertanyaan"))
    yield Table(columns, [*rows, total])
    yield paragraph(
        "Nilai komponen adalah rata-rata seluruh pertanyaannya; pertanyaan yang belum terjawab dihitung 0."
        f" Indeks adalah jumlah nilai komponen kali bobotnya, {_rounding(found)}, setengah ke atas."
    )


def _elements(component: ComponentBrief) -> str:
    """What its questions are grouped by; nothing where nearly every question is a group of its own."""
    elements = component.elements
    return listed(elements) if 2 * len(elements) <= len(component.questions) else ""


def _asked(component: ComponentBrief) -> str:
    what = "pernyataan survei" if component.is_survey else "pertanyaan"
    return f"{number(len(component.questions))} {what}"


def _rounding(found: EvaluationBrief) -> str:
    is_per_term = any(one.is_per_term for one in found.results)
    return "tiap suku dibulatkan dua desimal" if is_per_term else "dibulatkan sekali di akhir"


def _gap(found: EvaluationBrief, chapter: Chapter) -> Iterator[Piece]:
    """Own and panel scores beside each other, when both are known."""
    by_kind = {one.kind: one for one in found.results}
    own, panel = by_kind.get(OWN), by_kind.get(PANEL)
    if own is None or panel is None:
        return
    second = f"Skala 0–4, versi {found.version}; selisih = nilai asesor kurang nilai mandiri"
    yield chapter.figure("Nilai mandiri dan nilai asesor", second)
    pairs = zip(own.lines, panel.lines, strict=True)
    yield Gap([GapRow(one.name, one.value, other.value) for one, other in pairs])


def _years(found: EvaluationBrief, chapter: Chapter) -> Iterator[Piece]:
    if len(found.years) < 2:
        return
    yield chapter.table("Evaluasi dari tahun ke tahun", "Indeks skala 0–4 menurut versi tahun masing-masing")
    columns = [
        Column("Tahun", 14),
        Column("Versi", 28),
        Column(capital(OWN), 21, Align.RIGHT),
        Column(capital(OFFICIAL), 30, Align.RIGHT),
        Column("Perubahan", 20, Align.RIGHT),
        Column("Peringkat", 18, Align.RIGHT),
        Column("Keadaan"),
    ]
    yield Table(columns, [_year(one) for one in found.years])
    yield Text(
        [Run("Perubahan adalah selisih indeks pembanding, nilai yang sama jenisnya.", NOTE)], before=AIR_LINE
    )


def _year(one: YearLine) -> tuple[str, ...]:
    return (
        str(one.year),
        one.version or "hanya nilai akhir",
        score(one.own),
        score(one.official),
        signed(one.change) if one.change is not None else EMPTY,
        number(one.rank) if one.rank else EMPTY,
        one.state,
    )
