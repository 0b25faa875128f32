"""BAB Pendahuluan: background, legal basis, purpose, scope, outline."""

from collections.abc import Iterator, Mapping

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import listed, round_name, words
from gm100_desktop.reports.pieces.facts import facts
from gm100_desktop.reports.pieces.text import paragraph

NOT_RECORDED = "Dasar hukum belum dicatat."


def introduction(brief: LaporanBrief, chapter: Chapter, outline: Mapping[Part, Chapter]) -> Iterator[Item]:
    """The chapter; `outline` are the chapters and annexes this report has."""
    yield from chapter.open()
    yield chapter.section("Latar belakang")
    yield from _background(brief)
    yield chapter.section("Dasar hukum")
    yield from _legal_bases(brief)
    yield chapter.section("Maksud, tujuan, dan ruang lingkup")
    for text in brief.texts.purpose or (_purpose(brief),):
        yield paragraph(text)
    yield paragraph(_scope(brief))
    yield chapter.section("Sistematika")
    yield facts(
        (one.label, f"{one.title}: {content}." if (content := _content(brief, part)) else one.title, ())
        for part, one in outline.items()
    )


def _content(brief: LaporanBrief, part: Part) -> str:
    """What a chapter or an annex holds."""
    if part is Part.OVERVIEW:
        return listed([name for name, is_told in _overview(brief).items() if is_told])
    if part is Part.IMPLEMENTATION:
        return listed([name for name, is_told in _implementation(brief).items() if is_told])
    if part is Part.ROSTERS:
        return _seats(brief)
    if part is Part.CLOSING:
        return f"keadaan per {tanggal(brief.report_date)} dan hal yang masih perlu dilengkapi"
    return _HOLDS[part]


_HOLDS = {
    Part.INTRODUCTION: "latar belakang, dasar hukum, maksud, tujuan, ruang lingkup, dan sistematika",
    Part.EVALUATION: "cara penilaian, nilai setiap pertanyaan, nilai akhir, dan perbandingan antartahun",
    Part.FINDINGS: "kelemahan, kekuatan, rekomendasi asesor, dan rencana tindak lanjutnya",
    Part.EVIDENCE: "dokumen yang ditunjuk tanda bukti dalam laporan",
    Part.PHOTOS: "uraian lengkap, tonggak, risiko, kendala, dan foto",
}


def _overview(brief: LaporanBrief) -> dict[str, bool]:
    return {
        "profil dan visi daerah": True,
        "keikutsertaan dan evaluasi tahunan": brief.participation is not None,
        "kerja sama": bool(brief.mous or brief.partners or brief.officials),
        "dokumen perencanaan": True,
        "Dewan dan Tim Pelaksana": True,
        "bimbingan teknis": True,
    }


def _seats(brief: LaporanBrief) -> str:
    has_members = any(body.members for body in brief.rosters.bodies)
    members = "seluruh anggota menurut keputusan yang berlaku" if has_members else ""
    careers = "riwayat dan rangkap jabatan" if brief.rosters.careers else ""
    return listed([part for part in (members, careers) if part])


def _implementation(brief: LaporanBrief) -> dict[str, bool]:
    return {
        "capaian enam dimensi": True,
        "rencana aksi": True,
        "quick win": True,
        "anggaran": True,
        "aplikasi": brief.applications.is_told,
        "rapat": True,
        "kolaborasi": True,
    }


def _background(brief: LaporanBrief) -> Iterator[Item]:
    own = brief.texts.background
    for text in own:
        yield paragraph(text)
    if brief.participation:
        text, marks = _participation(brief), brief.participation.marks
        yield paragraph(text, marks)
    if brief.region.smart_city_goal:
        yield paragraph(f"Tujuan yang hendak dicapai daerah: {brief.region.smart_city_goal.rstrip('.')}.")
    if not own and not brief.participation:
        yield paragraph(f"Keikutsertaan {brief.region.name} belum dicatat.")


def _participation(brief: LaporanBrief) -> str:
    region, part = brief.region, brief.participation
    if part is None:
        return ""
    province = region.province.removeprefix("Provinsi ")
    where = f"{region.name}, Provinsi {province}," if province else region.name
    wave = f" pada {part.wave}" if part.wave else ""
    since = f" sejak {tanggal(part.joined)}" if part.joined else ""
    text = f"{where} mengikuti {part.programme}{wave}{since}"
    status = f" dengan status {part.status}" if part.status else ""
    letter = f", berdasarkan {_letter(part.letter)}" if part.letter else ""
    return f"{text}{status}{letter}."


def _letter(named: str) -> str:
    return named if named.lower().startswith("surat") else f"surat {named}"


def _legal_bases(brief: LaporanBrief) -> Iterator[Item]:
    if not brief.legal_bases:
        yield paragraph(NOT_RECORDED)
        return
    yield facts((f"{at}.", base.text, base.marks) for at, base in enumerate(brief.legal_bases, 1))


def _purpose(brief: LaporanBrief) -> str:
    whom = f" kepada {brief.ministry}" if brief.ministry else ""
    return (
        f"Laporan ini disusun untuk menyampaikan{whom} pelaksanaan dan capaian program smart city "
        f"{brief.region.name} {round_name(brief)}, beserta bukti dukung yang sudah dicatat."
    )


def _scope(brief: LaporanBrief) -> str:
    plan, sessions = brief.masterplan, brief.sessions
    actions = sum(area.count.planned for area in plan.action_areas)
    parts = [
        f"{words(plan.count.planned)} program masterplan dalam enam dimensi" if plan.count.planned else "",
        f"{words(actions)} rencana aksi" if actions else "",
        f"{words(len(brief.quick_wins))} quick win" if brief.quick_wins else "",
        f"{words(len(sessions.bimtek))} sesi bimbingan teknis" if sessions.bimtek else "",
        f"{words(len(sessions.meetings))} rapat dan pertemuan" if sessions.meetings else "",
    ]
    told = listed([part for part in parts if part])
    dated = f"keadaan data per {tanggal(brief.report_date)}"
    text = f"Laporan mencakup {told}, dengan {dated}." if told else f"Laporan menggambarkan {dated}."
    return f"{text} {_evaluation(brief)}".strip()


def _evaluation(brief: LaporanBrief) -> str:
    """Where the official results stand that the region has got so far."""
    part = brief.participation
    results = [one.year for one in part.evaluation_years if one.note] if part else []
    if not results or Part.OVERVIEW not in brief.parts:
        return ""
    last = f"terakhir tahun {max(results)}"
    return f"Hasil evaluasi tahunan yang sudah diterima, {last}, dimuat dalam Gambaran Umum."
