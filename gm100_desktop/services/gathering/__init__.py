"""Records to briefs: everything a report needs, computed and put in order before paper is touched.

To add a report: a module with its `..._brief(ledger, options)`, and its line in `BRIEFS`.
"""

from collections.abc import Callable
from contextlib import closing

from gm100_desktop.domain.briefs.daftar_hadir import DaftarHadirBrief
from gm100_desktop.domain.briefs.kartu_skor import KartuSkorBrief
from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.matriks import MatriksBrief
from gm100_desktop.domain.briefs.notulen import NotulenBrief
from gm100_desktop.domain.briefs.penilaian_mandiri import PenilaianMandiriBrief
from gm100_desktop.domain.briefs.survey import SurveyBrief
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering.daftar_hadir import daftar_hadir_brief
from gm100_desktop.services.gathering.kartu_skor import kartu_skor_brief
from gm100_desktop.services.gathering.lampiran_sk import lampiran_sk_brief
from gm100_desktop.services.gathering.laporan import laporan_brief
from gm100_desktop.services.gathering.matriks import matriks_brief
from gm100_desktop.services.gathering.notulen import notulen_brief
from gm100_desktop.services.gathering.penilaian_mandiri import penilaian_mandiri_brief
from gm100_desktop.services.gathering.survey import survey_brief
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.queries.ledger import ledger_of

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

BRIEFS: dict[str, Callable[[Ledger, ReportOptions], Brief]] = {
    "laporan": laporan_brief,
    "kartu-skor": kartu_skor_brief,
    "penilaian-mandiri": penilaian_mandiri_brief,
    "matriks": matriks_brief,
    "lampiran-sk": lampiran_sk_brief,
    "daftar-hadir": daftar_hadir_brief,
    "formulir-survei": survey_brief,
    "rekap-survei": survey_brief,
    "notulen": notulen_brief,
}


def gather(dossier: Dossier, kind: str, options: ReportOptions, frozen: int | None = None) -> Brief:
    """The brief of one report, all of it as the file stood at one moment.

    With the number of a frozen copy that is the moment of freezing; pictures come from the file itself,
    which keeps whatever a frozen copy mentions.
    """
    if frozen is not None:
        with closing(dossier.frozen.thaw(frozen)) as thawed:
            return _brief(ledger_of(thawed, pictures=dossier.connection), kind, options)
    with transaction(dossier.connection, "DEFERRED"):
        return _brief(ledger_of(dossier.connection), kind, options)


def _brief(ledger: Ledger, kind: str, options: ReportOptions) -> Brief:
    if not ledger.all("region"):
        raise KnownProblem(
            "Berkas ini belum punya nama daerah, jadi belum ada yang dapat dicetak.",
            "Buka berkas itu dan isi profil di halaman Daerah.",
        )
    return BRIEFS[kind](ledger, options)
