"""Laporan from a frozen copy: its day, its lists, and pages that no later act makes anew."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import DamagedFile
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.ui.forms.inputs import LineInput
from gm100_desktop.ui.pages.laporan_page import LaporanPage
from gm100_desktop.ui.preview.copy_choice import NOW
from gm100_desktop.ui.workplace import FROZEN_COPY, Destination
from tests.ui.preview.paper import Child

LABEL = "Evaluasi 2025 Tahap II · terkirim 13 November 2025"
SESSION = kind("session")


@pytest.fixture
def copy(dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> int:
    """Frozen a year ago, with a session that is gone by now."""
    records = Records(dossier, lambda: date(2025, 11, 13))
    session = records.add(SESSION, {"kind": "bimtek", "title": "Bimtek lama", "starts_on": "2025-03-02"})
    monkeypatch.setattr(
        dossier.frozen, "_hand", dossier.frozen._hand._replace(now=lambda: "2025-11-13T09:05:00+07:00")
    )
    frozen = dossier.frozen.freeze(LABEL)
    records.remove(SESSION, [session])
    records.add(SESSION, {"kind": "bimtek", "title": "Bimtek baru", "starts_on": "2026-03-02"})
    return frozen


def test_the_choice_is_offered_when_there_is_a_copy(page: LaporanPage, dossier: Dossier) -> None:
    choice = page.choosing.copy
    assert not choice.isVisible()
    dossier.frozen.freeze(LABEL)
    page.refresh_now()
    assert choice.isVisible()
    assert [choice.box.itemText(at) for at in range(choice.box.count())] == [NOW, LABEL]
    assert choice.number() == TODAY


def test_whoever_wants_a_copy_printed_leads_here(
    copy: int, page: LaporanPage, child: Child, qtbot: QtBot
) -> None:
    page.go_to(Destination("laporan", part=(FROZEN_COPY, copy)))
    qtbot.waitUntil(lambda: child.count > 0 and "--frozen" in child.words)
    words = child.words
    assert words[words.index("--frozen") + 1] == str(copy)
    assert words[words.index("--date") + 1] == "2025-11-13"
    day = page.choosing.form.blocks["report_date"].input
    assert isinstance(day, LineInput)
    assert day.placeholderText() == "saat dibekukan, 13 Nov 2025"
    child.make(pages=4)
    assert page.facts().endswith(f"dari salinan beku {copy}")


def test_nothing_done_later_makes_its_pages_anew(
    copy: int, page: LaporanPage, child: Child, qtbot: QtBot, dossier: Dossier
) -> None:
    page.choosing.copy.choose(copy)
    qtbot.waitUntil(lambda: child.count > 0 and "--frozen" in child.words)
    child.make()
    made = child.count
    Records(dossier, page.place.today).add(kind("agency"), {"name": "Dinas Kesehatan"})
    page.refresh_now()
    assert not page.maker.is_busy
    assert child.count == made


def test_lists_are_those_of_the_copy_and_of_today_again(copy: int, page: LaporanPage) -> None:
    page.choosing.point_at("daftar-hadir", None)
    assert _offered(page) == ["Bimtek baru"]
    page.choosing.copy.choose(copy)
    assert _offered(page) == ["Bimtek lama"]
    page.choosing.point_at("daftar-hadir", None)  # a page that leads here means the records of today
    assert page.choosing.copy.number() == TODAY
    assert _offered(page) == ["Bimtek baru"]


def test_a_damaged_copy_is_said_and_left(
    copy: int, page: LaporanPage, dossier: Dossier, qtbot: QtBot
) -> None:
    with dossier.connection.blobopen("frozen_copy", "content", copy) as blob:
        blob.write(b"rusak")
    page.refresh_now()
    with qtbot.capture_exceptions() as caught:
        page.choosing.copy.choose(copy)
    assert [type(each[1]) for each in caught] == [DamagedFile]
    assert page.choosing.copy.number() == TODAY
    assert page.choosing.wish().frozen == TODAY


def _offered(page: LaporanPage) -> list[str]:
    source = page.choosing._source()
    return [title for _id, title in source.titles.of("session")]
