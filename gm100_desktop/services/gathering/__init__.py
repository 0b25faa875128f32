"""Records to briefs: everything a report needs, computed and put in order before paper is touched.

To add a report: a module with its `..._brief(ledger, options)`, and its line in `BRIEFS`.
"""

from collections.abc import Callable

from gm100_desktop.domain.briefs.daftar_hadir import DaftarHadirBrief
from gm100_desktop.domain.briefs.lampiran_sk import LampiranSkBrief
from gm100_desktop.domain.briefs.laporan import LaporanBrief
from gm100_desktop.domain.briefs.matriks import MatriksBrief
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.gathering.daftar_hadir import daftar_hadir_brief
from gm100_desktop.services.gathering.lampiran_sk import lampiran_sk_brief
from gm100_desktop.services.gathering.laporan import laporan_brief
from gm100_desktop.services.gathering.matriks import matriks_brief
from gm100_desktop.storage.connection import transaction
from gm100_desktop.storage.queries.ledger import ledger_of

Brief = LaporanBrief | MatriksBrief | LampiranSkBrief | DaftarHadirBrief

BRIEFS: dict[str, Callable[[Ledger, ReportOptions], Brief]] = {
    "laporan": laporan_brief,
    "matriks": matriks_brief,
    "lampiran-sk": lampiran_sk_brief,
    "daftar-hadir": daftar_hadir_brief,
}


def gather(dossier: Dossier, kind: str, options: ReportOptions) -> Brief:
    """The brief of one report, all of it as the file stood at one moment."""
    with transaction(dossier.connection, "DEFERRED"):
        ledger = ledger_of(dossier.connection)
        if not ledger.all("region"):
            raise KnownProblem(
                "Berkas ini belum punya nama daerah, jadi belum ada yang dapat dicetak.",
                "Buka berkas itu dan isi profil di halaman Daerah.",
            )
        return BRIEFS[kind](ledger, options)
