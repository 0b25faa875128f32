"""`gm100 report`: one report of a file, as PDF."""

from argparse import Namespace
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from gm100_desktop.cli.console import Console
from gm100_desktop.cli.opening import open_to_read
from gm100_desktop.cli.usage import Usage, WrongUsage
from gm100_desktop.domain.briefs.setting import Paper
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_kinds import REPORT_KINDS, report_kind
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.troubles import explained, explained_reading

SUMMARY = "Mencetak satu laporan dari berkas daerah ke PDF."
EXAMPLE = "Misalnya: gm100 report daerah.gm100 --kind laporan --out laporan.pdf"
FIRST_YEAR, LAST_YEAR = 1900, 2100


def describe(usage: Usage) -> None:
    """The words the verb understands."""
    usage.add_argument("file", nargs="?", type=Path, metavar="BERKAS", help="berkas daerah (.gm100)")
    usage.add_argument("--list", action="store_true", help="tampilkan jenis laporan, satu per baris")
    usage.add_argument("--kind", metavar="JENIS", help="jenis laporan, misalnya laporan")
    usage.add_argument("--out", type=Path, metavar="PDF", help="berkas PDF yang dibuat")
    usage.add_argument(
        "--paper", type=_one_of(Paper, "Kertas"), default=None, metavar="KERTAS",
        help="A4 atau F4; biasanya menurut profil daerah",
    )  # fmt: skip
    usage.add_argument(
        "--profile", type=_one_of(Profile, "Tujuan"), default=Profile.MINISTRY, metavar="UNTUK",
        help="internal, kementerian atau publik",
    )  # fmt: skip
    usage.add_argument("--date", type=_day, metavar="TTTT-BB-HH", help="tanggal surat; biasanya hari ini")
    usage.add_argument(
        "--year", type=_year, default=0, metavar="TAHUN", help="tahun laporan; biasanya tahun kerja"
    )
    usage.add_argument("--parts", default="", metavar="A,B", help="bagian laporan menurut urutan")
    usage.add_argument("--decree", type=_number, default=0, metavar="NOMOR", help="nomor catatan SK")
    usage.add_argument("--session", type=_number, default=0, metavar="NOMOR", help="nomor catatan kegiatan")
    usage.add_argument(
        "--frozen", type=_number, default=None, metavar="NOMOR", help="dari salinan beku nomor itu"
    )
    usage.add_argument("--blank", action="store_true", help="daftar hadir kosong")
    usage.add_argument("--draft", action="store_true", help="beri tanda DRAF")


def run(options: Namespace, console: Console) -> None:
    """The PDF stands whole at its place, and its path is the answer; or the kinds are listed."""
    if options.list:
        for kind in REPORT_KINDS:
            console.say(f"{kind.id}\t{kind.title}")
        return
    if not (options.file and options.kind and options.out) or options.out == Path():
        raise WrongUsage("Sebutkan berkas, jenis laporan dan tempat PDF.", EXAMPLE)
    with explained(options.out):
        _check_target(options.file, options.out)
    _print(options, console)


def _print(options: Namespace, console: Console) -> None:
    # Imported here: `--list` and a wrong word must answer without loading the paper.
    from gm100_desktop.reports.builders import build
    from gm100_desktop.services.gathering import gather

    kind = report_kind(options.kind).id
    console.progress(0, "Membaca catatan")
    with open_to_read(options.file) as dossier, explained_reading(options.file):
        brief = gather(dossier, kind, _chosen(options, dossier), options.frozen)
        made = build(kind, brief, options.out, console.progress)
    console.say(str(made))


def _chosen(options: Namespace, dossier: Dossier) -> ReportOptions:
    return ReportOptions(
        report_date=_report_date(options, dossier),
        year=options.year,
        paper=options.paper or "",
        profile=options.profile,
        parts=tuple(part.strip() for part in options.parts.split(",") if part.strip()),
        session_id=options.session,
        decree_id=options.decree,
        is_draft=options.draft,
        is_blank=options.blank,
    )


def _report_date(options: Namespace, dossier: Dossier) -> str:
    """The day that was chosen, else the day of freezing, else today."""
    frozen_on = "" if options.frozen is None else dossier.frozen.one(options.frozen).day
    if options.date:
        return str(options.date.isoformat())
    return frozen_on or datetime.now().astimezone().date().isoformat()


def _check_target(file: Path, target: Path) -> None:
    """Nothing but a PDF is ever written over, least of all the region's file."""
    if target.is_dir():
        raise KnownProblem(f"{target.name or target} adalah folder.", "Sebutkan nama berkas PDF di dalamnya.")
    if target.suffix.lower() != ".pdf":
        raise KnownProblem(f"{target.name} bukan nama berkas PDF.", "Akhiri namanya dengan .pdf")
    if target.exists() and file.exists() and target.samefile(file):
        raise KnownProblem(f"{target.name} adalah berkas daerah itu sendiri.", "Pakai nama lain untuk PDF.")


def _one_of(words: type[Paper] | type[Profile], what: str) -> Callable[[str], Paper | Profile]:
    """Reads a word of a closed set; WrongUsage names the words there are."""

    def read(text: str) -> Paper | Profile:
        found = next((word for word in words if word.value == text), None)
        if found is None:
            raise WrongUsage(f"{what} '{text}' tidak dikenal.", f"Yang ada: {', '.join(words)}.")
        return found

    return read


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        advice = "Tulis tahun-bulan-tanggal, misalnya 2026-11-20."
        raise WrongUsage(f"'{text}' bukan tanggal yang ada.", advice) from None


def _year(text: str) -> int:
    year = _number(text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise WrongUsage(f"'{text}' bukan tahun laporan.", "Tulis empat angka, misalnya 2026.")
    return year


def _number(text: str) -> int:
    if not text.isascii() or not text.isdigit():
        raise WrongUsage(f"'{text}' bukan angka.", "Tulis dengan angka saja.")
    return int(text)
