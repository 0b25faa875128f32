"""A damaged file: everything readable is carried over, the journal fills gaps, every loss is told."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.problems import DamagedFile
from gm100_desktop.services.copies import check_file, salvage_file
from gm100_desktop.services.dossier import Dossier, Places
from gm100_desktop.storage.reading_damage import DamagedTable
from tests.storage.conftest import Clock

PAGE = 4096


@pytest.fixture
def filled(dossier: Dossier) -> Dossier:
    """Thousand agencies under a few parents, documents with evidence."""
    with dossier.write("Isi", Area.REGION):
        rows = [(f"AGENCY-MARK {number}", None if number < 5 else 1 + number % 5) for number in range(1000)]
        dossier.connection.executemany("INSERT INTO agency(name, parent_id) VALUES (?, ?)", rows)
        for number in range(3):
            file_hash = dossier.evidence.store(bytes([65 + number]) * 20_000)
            sql = "INSERT INTO document(title, file_hash) VALUES (?, ?)"
            dossier.connection.execute(sql, (f"Foto {number}", file_hash))
    with dossier.write("Ubah", Area.REGION):
        dossier.connection.execute("UPDATE agency SET note = 'diubah' WHERE id = 500")
        dossier.connection.execute("UPDATE spbe_service SET note = 'catatan' WHERE id = 3")
        dossier.connection.execute("DELETE FROM spbe_service WHERE id = 9")
    return dossier


def _rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    tables = ("agency", "document", "spbe_service", "dimension", "sub_dimension")
    found = {name: connection.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in tables}
    connection.close()
    return found


def _pages_with(path: Path, mark: bytes, *, kind: int = 13) -> list[int]:
    """Leaf pages of a table that hold the mark and nothing of the journal."""
    content = path.read_bytes()
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    return [
        number
        for number, page in enumerate(pages)
        if page[0] == kind and mark in page and b'"name"' not in page
    ]


def _overwrite(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * PAGE)
            file.write(b"\x55" * PAGE)


def test_a_sound_file_is_carried_over_whole(filled: Dossier, clock: Clock, places: Places) -> None:
    filled.close()
    target = filled.path.with_name("selamat.gm100")
    report = salvage_file(filled.path, target)
    assert report.findings == ()
    assert (report.rows_saved["agency"], report.rows_from_journal, report.evidence_saved) == (1000, {}, 3)
    assert _rows(target) == _rows(filled.path)
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        assert opened.check().is_sound
        assert [line.label for line in opened.history_of_file(5)] == ["Ubah", "Isi"]


@pytest.mark.parametrize("which", [slice(0, 1), slice(-1, None), slice(3, 6), slice(0, None)])
def test_rows_on_broken_pages_come_from_the_journal(
    filled: Dossier, clock: Clock, places: Places, which: slice
) -> None:
    filled.close()
    whole = _rows(filled.path)
    _overwrite(filled.path, _pages_with(filled.path, b"AGENCY-MARK")[which])
    before = filled.path.read_bytes()
    with pytest.raises(DamagedFile):
        Dossier.open(filled.path, who="Budi", now=clock, places=places)
    target = filled.path.with_name("selamat.gm100")
    report = salvage_file(filled.path, target)
    assert report.rows_from_journal["agency"] > 20
    assert report.rows_saved["agency"] + report.rows_from_journal["agency"] == 1000
    assert report.findings == ()
    assert _rows(target) == whole
    assert filled.path.read_bytes() == before
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        assert opened.check().is_sound


def test_rows_every_file_is_born_with_are_as_they_were_left(filled: Dossier) -> None:
    filled.close()
    whole = _rows(filled.path)
    _overwrite(filled.path, _pages_with(filled.path, b"Kearsipan"))
    target = filled.path.with_name("selamat.gm100")
    assert salvage_file(filled.path, target).findings == ()
    assert _rows(target)["spbe_service"] == whole["spbe_service"]


def test_what_nobody_knows_any_more_is_told(filled: Dossier, clock: Clock, places: Places) -> None:
    filled.close()
    with sqlite3.connect(filled.path) as connection:
        connection.execute("DELETE FROM journal_change")
        connection.execute("UPDATE evidence_blob SET bytes = zeroblob(20000) WHERE id = 2")
    connection.close()
    _overwrite(filled.path, _pages_with(filled.path, b"AGENCY-MARK")[:1])
    target = filled.path.with_name("selamat.gm100")
    report = salvage_file(filled.path, target)
    codes = {finding.code for finding in report.findings}
    assert codes == {"rows_unreadable", "content_lost", "reference_lost"}
    (gap,) = [finding for finding in report.findings if finding.code == "rows_unreadable"]
    assert gap.place.startswith("agency 1-")
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        assert {finding.code for finding in opened.check().findings} == {"evidence_missing"}


def test_a_row_that_lost_what_holds_it_is_told_with_its_text(filled: Dossier) -> None:
    with filled.write("Isi", Area.REGION):
        filled.connection.execute(
            "INSERT INTO agency_delivery(agency_id, year, subject) VALUES (900, 2026, 'x')"
        )
    filled.close()
    with sqlite3.connect(filled.path) as connection:
        connection.execute("DELETE FROM journal_change")
        connection.execute("DELETE FROM agency WHERE id = 900")
    connection.close()
    report = salvage_file(filled.path, filled.path.with_name("selamat.gm100"))
    (lost,) = report.findings
    assert lost.code == "row_lost"
    assert "'subject': 'x'" in lost.place


def _cut_in_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) * 3 // 4])


def _zero_a_stretch(path: Path) -> None:
    pages = len(path.read_bytes()) // PAGE
    _overwrite(path, list(range(pages * 4 // 5, pages * 4 // 5 + 8)))


@pytest.mark.parametrize("spoil", [_cut_in_half, _zero_a_stretch])
def test_what_comes_out_of_a_bad_file_is_a_sound_file(
    filled: Dossier, clock: Clock, places: Places, spoil: Callable[[Path], None]
) -> None:
    filled.close()
    spoil(filled.path)
    target = filled.path.with_name("selamat.gm100")
    salvage_file(filled.path, target)
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        codes = {finding.code for finding in opened.check().findings}
        assert codes <= {"evidence_missing"}


@pytest.mark.parametrize("is_a_copy", [False, True])
@pytest.mark.parametrize("which", [slice(0, 1), slice(3, 5), slice(0, None)])
def test_a_lost_list_of_tables_is_taken_from_a_newborn_file(
    filled: Dossier, clock: Clock, places: Places, which: slice, *, is_a_copy: bool
) -> None:
    path = filled.path
    if is_a_copy:
        path = path.with_name("cadangan.gm100")
        filled.full_backup(path)
    filled.close()
    whole = _rows(path)
    _overwrite(path, [0, *_pages_with(path, b"CREATE TABLE")][which])
    target = path.with_name("selamat.gm100")
    assert salvage_file(path, target).findings == ()
    assert _rows(target) == whole
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        assert opened.check().is_sound


def test_a_file_of_another_make_without_its_list_is_said_to_be_lost(filled: Dossier) -> None:
    filled.close()
    with sqlite3.connect(filled.path) as connection:
        connection.execute("PRAGMA page_size=1024")
        connection.execute("VACUUM")
    connection.close()
    _overwrite(filled.path, [0])
    target = filled.path.with_name("selamat.gm100")
    with pytest.raises(DamagedFile, match="tidak dapat diselamatkan"):
        salvage_file(filled.path, target)
    assert not target.exists()
    assert len(list(target.parent.glob(".*"))) == 0


def test_a_check_of_a_damaged_file_says_what_is_damaged(filled: Dossier) -> None:
    filled.close()
    _overwrite(filled.path, _pages_with(filled.path, b"AGENCY-MARK")[2:3])
    report = check_file(filled.path)
    assert not report.is_sound
    assert report.as_json()["sound"] is False


def test_reading_around_a_hole_gives_each_row_once(filled: Dossier) -> None:
    filled.close()
    _overwrite(filled.path, _pages_with(filled.path, b"AGENCY-MARK")[2:4])
    connection = sqlite3.connect(filled.path)
    table = DamagedTable(connection, "agency")
    ids = [int(str(row[0])) for row in table.rows()]
    connection.close()
    ((low, high),) = table.joined_gaps()
    assert sorted([*ids, *range(low, high + 1)]) == list(range(1, 1001))


def test_salvage_rolls_back_what_a_crash_left(filled: Dossier) -> None:
    crashed = filled.path.with_name("mati.gm100")
    filled.connection.execute("PRAGMA cache_size=5")
    with filled.write("Isi", Area.REGION):
        filled.connection.execute("UPDATE agency SET note = 'setengah' || hex(zeroblob(300))")
        for suffix in ("", "-journal"):
            shutil.copyfile(f"{filled.path}{suffix}", f"{crashed}{suffix}")
    target = filled.path.with_name("selamat.gm100")
    report = salvage_file(crashed, target)
    assert report.findings == ()
    assert len([row for row in _rows(target)["agency"] if "setengah" in str(row)]) == 0


@pytest.mark.parametrize(("one", "other"), [(1, 4), (0, -1), (-1, 2)])
def test_pages_in_each_others_place_give_each_row_once(
    filled: Dossier, clock: Clock, places: Places, one: int, other: int
) -> None:
    filled.close()
    whole, pages = _rows(filled.path), _pages_with(filled.path, b"AGENCY-MARK")
    content = bytearray(filled.path.read_bytes())
    first, second = (slice(pages[which] * PAGE, (pages[which] + 1) * PAGE) for which in (one, other))
    content[first], content[second] = content[second], content[first]
    filled.path.write_bytes(content)
    target = filled.path.with_name("selamat.gm100")
    salvage_file(filled.path, target)
    assert _rows(target) == whole
    with Dossier.open(target, who="Budi", now=clock, places=places) as opened:
        assert opened.check().is_sound


class _Astray(DamagedTable):
    """A table whose tree leads elsewhere: it answers with the same rows, whatever was asked, and breaks."""

    def _until_damage(self, where: str, values: tuple[int, ...]) -> Iterator[tuple[object, ...]]:
        self._is_whole = False
        yield from [(row,) for row in ((900, 7, 450) if "DESC" in where else (450, 7))]


def test_a_tree_that_leads_elsewhere_ends_the_search(filled: Dossier) -> None:
    table = _Astray(filled.connection, "agency")
    assert sorted(table.rows()) == [(7,), (450,), (900,)]
    assert table.joined_gaps()
