"""`gm100 report`: one report of a file, as PDF."""

from argparse import Namespace
from datetime import date, datetime
from pathlib import Path

from gm100_desktop.cli.console import Console
from gm100_desktop.cli.opening import open_to_read
from gm100_desktop.cli.usage import Usage
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_kinds import REPORT_KINDS, report_kind
from gm100_desktop.domain.report_options import Profile, ReportOptions

SUMMARY = "Mencetak satu laporan dari berkas daerah ke PDF."


def describe(usage: Usage) -> None:
    """The words the verb understands."""
    usage.add_argument("file", nargs="?", type=Path, metavar="BERKAS", help="berkas daerah (.gm100)")
    usage.add_argument("--list", action="store_true", help="tampilkan jenis laporan, satu per baris")
    usage.add_argument("--kind", metavar="JENIS", help="jenis laporan, misalnya laporan")
    usage.add_argument("--out", type=Path, metavar="PDF", help="berkas PDF yang dibuat")
    usage.add_argument(
        "--paper", choices=("A4", "F4"), default="", help="kertas; biasanya menurut profil daerah"
    )
    usage.add_argument("--profile", type=Profile, choices=tuple(Profile), default=Profile.MINISTRY,
                       metavar="UNTUK", help="internal, kementerian atau publik")  # fmt: skip
    usage.add_argument(
        "--date", type=date.fromisoformat, metavar="TTTT-BB-HH", help="tanggal surat; biasanya hari ini"
    )
    usage.add_argument(
        "--year", type=int, default=0, metavar="TAHUN", help="tahun laporan; biasanya tahun kerja"
    )
    usage.add_argument("--parts", default="", metavar="A,B", help="bagian laporan menurut urutan")
    usage.add_argument("--decree", type=int, default=0, metavar="NOMOR", help="nomor catatan SK")
    usage.add_argument("--session", type=int, default=0, metavar="NOMOR", help="nomor catatan kegiatan")
    usage.add_argument("--blank", action="store_true", help="daftar hadir kosong")
    usage.add_argument("--draft", action="store_true", help="beri tanda DRAF")


def run(options: Namespace, console: Console) -> None:
    """The PDF stands whole at its place, and its path is the answer; or the kinds are listed."""
    if options.list:
        for kind in REPORT_KINDS:
            console.say(f"{kind.id}\t{kind.title}")
        return
    if not (options.file and options.kind and options.out):
        raise KnownProblem(
            "Sebutkan berkas, jenis laporan dan tempat PDF.",
            "Misalnya: gm100 report daerah.gm100 --kind laporan --out laporan.pdf",
        )
    _print(options, console)


def _print(options: Namespace, console: Console) -> None:
    # Imported here: `--list` and a wrong word must answer without loading the paper.
    from gm100_desktop.reports.builders import build
    from gm100_desktop.services.gathering import gather

    kind = report_kind(options.kind).id
    console.progress(0, "Membaca catatan")
    with open_to_read(options.file) as dossier:
        brief = gather(dossier, kind, _chosen(options))
        made = build(kind, brief, options.out, console.progress)
    console.say(str(made))


def _chosen(options: Namespace) -> ReportOptions:
    day = options.date or datetime.now().astimezone().date()
    return ReportOptions(
        report_date=day.isoformat(),
        year=options.year,
        paper=options.paper,
        profile=options.profile,
        parts=tuple(filter(None, options.parts.split(","))),
        session_id=options.session,
        decree_id=options.decree,
        is_draft=options.draft,
        is_blank=options.blank,
    )
