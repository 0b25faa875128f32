"""`gm100 check`: proves that a file is whole."""

import json
from argparse import Namespace
from pathlib import Path

from gm100_desktop.cli.console import Console
from gm100_desktop.cli.opening import open_to_read
from gm100_desktop.cli.usage import Usage
from gm100_desktop.domain.problems import DamagedFile
from gm100_desktop.domain.safekeeping import CheckReport
from gm100_desktop.domain.wording import number

SUMMARY = "Memeriksa keutuhan berkas daerah."


def describe(usage: Usage) -> None:
    """The words the verb understands."""
    usage.add_argument("file", type=Path, metavar="BERKAS", help="berkas daerah (.gm100)")
    usage.add_argument("--json", action="store_true", help="jawaban untuk program lain")


def run(options: Namespace, console: Console) -> None:
    """What was looked at is told; DamagedFile when something was found."""
    with open_to_read(options.file) as dossier:
        report = dossier.check()
    lines = [json.dumps(report.as_json(), ensure_ascii=False, indent=2)] if options.json else _told(report)
    for line in lines:
        console.say(line)
    if not report.is_sound:
        raise DamagedFile(
            f"Ditemukan {len(report.findings)} masalah pada berkas ini.",
            "Berkas tidak diubah. Buka lewat jendela untuk memulihkan titik pulih atau menyelamatkan isinya.",
        )


def _told(report: CheckReport) -> list[str]:
    counts = (
        f"{number(report.record_count)} catatan, {number(report.step_count)} langkah riwayat, "
        f"{number(report.evidence_count)} berkas bukti."
    )
    if report.is_sound:
        return [f"Berkas utuh: {counts}"]
    return [f"Diperiksa: {counts}", *(finding.sentence for finding in report.findings)]
