"""A big region's file: 1,000 programmes, 5,000 people, 20,000 progress updates, 2,000 evidence files.

    python bench/big_file.py [FILE.gm100]

Built through the services, one act per sort of record; says how many records of each it holds and how
many seconds a thousand of them took.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.services.new_region import NewFile, OfficialRegion, make_file
from gm100_desktop.services.records import Records

PROGRAMMES, YEARS, PEOPLE, QUICK_WINS, UPDATES, FILES = 1_000, 5, 5_000, 200, 20_000, 2_000
REGION = OfficialRegion("99.01", "Nusa Contoh", "Tirta Kencana", "kabupaten")
TODAY = date(2026, 11, 22)
NOW = datetime.fromisoformat("2026-11-22T08:00:00+07:00")
NAMES = ("Ani", "Budi", "Citra", "Dodi", "Endah", "Farid", "Gita", "Hasan", "Indah", "Joko")
LAST = ("Lestari", "Santoso", "Wijaya", "Rahman", "Siregar", "Nasution", "Kusuma", "Putri", "Hidayat")

Rows = Iterator[dict[str, Value]]


def people(agencies: list[int]) -> Rows:
    """People of every agency, with their numbers."""
    for at in range(PEOPLE):
        name = f"{NAMES[at % len(NAMES)]} {LAST[at % len(LAST)]} {at:04d}"
        nip = f"19{70 + at % 30}0115199503{1 + at % 2}{at % 1000:03d}"
        yield {"name": name, "back_title": "S.Kom", "nip": nip, "agency_id": agencies[at % len(agencies)]}


def programmes(plan: int, agencies: list[int]) -> Rows:
    """Programmes over all sub-dimensions."""
    for at in range(PROGRAMMES):
        name = f"Layanan {NAMES[at % len(NAMES)]} terpadu nomor {at:04d}"
        branch = {"plan_id": plan, "sub_dimension_id": 1 + at % 12}
        yield {**branch, "name": name, "code": f"P-{at:04d}", "agency_id": agencies[at % len(agencies)]}


def budgets(programme_ids: list[int]) -> Rows:
    """Five years of money each."""
    for at, programme in enumerate(programme_ids):
        for year in range(2024, 2024 + YEARS):
            money = 10_000_000 + at * 12_500
            yield {"programme_id": programme, "year": year, "allocation": money, "realisation": money // 2}


def updates(quick_wins: list[int]) -> Rows:
    """A hundred months of each quick win."""
    months = UPDATES // len(quick_wins)
    for quick_win in quick_wins:
        for at in range(months):
            month = f"{2018 + at // 12}-{1 + at % 12:02d}"
            told = f"Uraian kemajuan bulan ke-{at}."
            yield {"quick_win_id": quick_win, "month": month, "progress": at % 101, "description": told}


def evidence(dossier: Dossier) -> Rows:
    """Documents, each with a file of its own."""
    for at in range(FILES):
        content = f"Bukti nomor {at}\n".encode() * (200 + at % 300)
        told: dict[str, Value] = {"file_hash": dossier.evidence.store(content), "file_size": len(content)}
        yield {**told, "title": f"Bukti {at:04d}", "code": f"B-{at:04d}", "file_name": f"bukti-{at:04d}.txt"}


def build(path: Path, told: Callable[[str], object] = print) -> None:
    """The file holds all of it; `told` hears how quickly."""
    places = Places(path.parent / "titik-pulih")
    made = make_file(NewFile(path, REGION, 2026), who="bench", now=lambda: NOW, places=places)
    with made as dossier:
        records = Records(dossier, lambda: TODAY)

        def add(kind_id: str, rows: Rows) -> list[int]:
            begun = time.perf_counter()
            with dossier.write(f"Isi {kind_id}", kind(kind_id).area):
                ids = records.add_many(kind(kind_id), list(rows))
            seconds = time.perf_counter() - begun
            told(f"{kind_id:<18}{len(ids):>7,} records{1000 * seconds / len(ids):>8.2f} s per 1,000")
            return ids

        agencies = add("agency", ({"name": f"Dinas {at:02d}", "abbreviation": f"D{at}"} for at in range(40)))
        add("person", people(agencies))
        plan = add(
            "plan", iter([{"title": "Master Plan", "start_year": 2024, "end_year": 2028, "is_current": 1}])
        )[0]
        add("programme_budget", budgets(add("programme", programmes(plan, agencies))))
        named = ({"name": f"Quick win {at}", "year": 2026, "sub_dimension_id": 1} for at in range(QUICK_WINS))
        add("progress_update", updates(add("quick_win", named)))
        add("document", evidence(dossier))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("file", nargs="?", type=Path)
    with tempfile.TemporaryDirectory() as folder:  # without FILE nothing is left behind
        build(parser.parse_args().file or Path(folder) / "besar.gm100")
