"""Report id → how it is built. To add a report: its brief in domain, a module here, one line below."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

from gm100_desktop.domain.briefs.daftar_hadir import DaftarHadirBrief
from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.matriks import MatriksBrief
from gm100_desktop.domain.briefs.notulen import NotulenBrief
from gm100_desktop.domain.briefs.penilaian_mandiri import PenilaianMandiriBrief
from gm100_desktop.domain.briefs.survey import SurveyBrief
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.reports import daftar_hadir, lampiran_sk
from gm100_desktop.reports.formulir_survei import report as formulir_survei
from gm100_desktop.reports.kartu_skor import report as kartu_skor
from gm100_desktop.reports.laporan import report as laporan
from gm100_desktop.reports.matriks import report as matriks
from gm100_desktop.reports.notulen import report as notulen
from gm100_desktop.reports.penilaian_mandiri import report as penilaian_mandiri
from gm100_desktop.reports.progress import Progress, Step
from gm100_desktop.reports.publishing import publish
from gm100_desktop.reports.rekap_survei import report as rekap_survei

Brief = (
    LaporanBrief
    | KartuSkorBrief
    | PenilaianMandiriBrief
    | MatriksBrief
    | LampiranSkBrief
    | DaftarHadirBrief
    | SurveyBrief
    | NotulenBrief
)
Builder = Callable[[Any, BinaryIO, Progress], None]
"""Writes the report of its own brief into the stream."""

BUILDERS: dict[str, Builder] = {
    "laporan": laporan.build,
    "kartu-skor": kartu_skor.build,
    "penilaian-mandiri": penilaian_mandiri.build,
    "matriks": matriks.build,
    "lampiran-sk": lampiran_sk.build,
    "daftar-hadir": daftar_hadir.build,
    "formulir-survei": formulir_survei.build,
    "rekap-survei": rekap_survei.build,
    "notulen": notulen.build,
}


def build(kind: str, brief: Brief, path: Path, step: Step) -> Path:
    """The report stands whole at the path, or at the `_v2` name that is returned and said."""
    builder = BUILDERS.get(kind)
    if builder is None:
        raise KnownProblem(f"Tidak ada laporan '{kind}'.", f"Pilih salah satu: {', '.join(BUILDERS)}.")
    progress = Progress(step)
    made = publish(path, lambda stream: builder(brief, stream, progress))
    if made.was_taken:
        step(100, f"Berkas sedang dibuka di program lain. Disimpan sebagai {made.path.name}.")
    else:
        step(100, "Selesai")
    return made.path
