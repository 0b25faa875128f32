"""Kata pengantar, with the signature of who answers for the report."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LaporanBrief, Part
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.reports.flow import Item
from gm100_desktop.reports.house_style import BODY
from gm100_desktop.reports.ink.entries import EntryKind
from gm100_desktop.reports.laporan.chapter import Chapter
from gm100_desktop.reports.laporan.sentences import listed, round_name
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.signature import SignatureBlock
from gm100_desktop.reports.pieces.text import Text


def preface(brief: LaporanBrief) -> Iterator[Item]:
    """The preface."""
    yield from Chapter(EntryKind.FRONT, "Kata Pengantar").open()
    texts = brief.texts.preface or composed(brief)
    for index, text in enumerate(texts):
        is_last = index == len(texts) - 1 and brief.signature is not None
        yield Text(prose(text, BODY), keep=is_last)
    if brief.signature:
        yield SignatureBlock(brief.signature)


def composed(brief: LaporanBrief) -> tuple[str, ...]:
    """What the preface says when the region wrote none."""
    to_whom = f" untuk disampaikan kepada {brief.ministry}" if brief.ministry else ""
    maker = brief.agency or f"Pemerintah {brief.region.name}"
    first = f"{brief.title} {brief.region.name} {round_name(brief)} disusun oleh {maker}{to_whom}."
    second = f"Laporan ini memuat {listed(_contents(brief))}."
    third = f"Angka di dalamnya menggambarkan keadaan data sampai dengan {tanggal(brief.report_date)}."
    if Part.EVIDENCE in brief.parts and brief.evidence.count:
        third += " Angka dan pernyataan yang berbukti diberi tanda yang menunjuk Daftar Bukti Dukung."
    last = "Demikian laporan ini disampaikan untuk digunakan sebagaimana mestinya."
    return first, second, third, last


def _contents(brief: LaporanBrief) -> list[str]:
    plan = brief.masterplan
    parts = ["gambaran umum daerah dan keikutsertaannya"] if brief.participation else []
    if plan.count.planned:
        parts.append("pelaksanaan program masterplan menurut enam dimensi")
    if any(area.lines for area in plan.action_areas):
        parts.append("rencana aksi")
    if brief.quick_wins:
        parts.append("quick win")
    if plan.budget.money.budget:
        parts.append("anggaran dan realisasinya")
    if any(body.members for body in brief.rosters.bodies):
        parts.append("susunan Dewan dan Tim Pelaksana")
    return parts or ["data yang sudah dicatat daerah"]
