"""A form over one programme, and the page behind it in miniature."""

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType, Kind, Value
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.ui.forms.context import FormContext, Titles
from gm100_desktop.ui.forms.form import Form


class Status(Choice):
    """Where a programme stands."""

    RUNNING = "running", "Berjalan"
    DONE = "done", "Selesai"


FIELDS = (
    Field("title", "Nama program", required=True),
    Field("code", "Kode", FieldType.CODE, width=1, hint="mis. GOV-LP-04"),
    Field("status", "Status", FieldType.CHOICE, choices=Status, width=1),
    Field("agency", "OPD penanggung jawab", FieldType.REFERENCE, refers_to="opd"),
    Field("budget", "Pagu 2026", FieldType.MONEY, width=1),
    Field("spent", "Realisasi 2026", FieldType.MONEY, width=1),
    Field("reached", "Capaian (%)", FieldType.PERCENT, width=1, most=999),
    Field("start", "Tanggal mulai", FieldType.DATE, width=1),
    Field("in_plan", "Masuk RPJMD", FieldType.FLAG),
    Field("goal", "Sasaran", FieldType.LONG_TEXT),
    Field("remark", "Catatan", tab="Kegiatan"),
)
KIND = Kind("programme", "programme", Area.MASTERPLAN, "program", ("title",), FIELDS)
RECORD: dict[str, Value] = {
    "id": 4,
    "title": "Lapor Tirta",
    "code": "GOV-LP-04",
    "status": "running",
    "agency": 2,
    "budget": 350_000_000,
    "spent": 71_500_000,
    "reached": 38,
    "start": "2026-02-03",
    "in_plan": 1,
    "goal": "Aduan dijawab tiga hari kerja.",
    "remark": "",
}
OTHER: dict[str, Value] = {**RECORD, "id": 5, "title": "Satu Data", "spent": None}
AGENCIES = [(1, "Dinas Kesehatan"), (2, "Dinas Komunikasi dan Informatika"), (3, "Bapperida")]


class Page:
    """Remembers what the form announces; a rule refuses more spent than a billion."""

    def __init__(self) -> None:
        self.saved: list[tuple[str, Value]] = []
        self.drafts: list[tuple[str, str | None]] = []
        self.asked = 0

    def save(self, name: str, value: Value) -> None:
        """Store one value."""
        if name == "spent" and isinstance(value, int) and value > 1_000_000_000:
            raise RefusedValue("Realisasi melebihi satu miliar.", "Periksa angka nol.", "spent")
        self.saved.append((name, value))

    def agencies(self, _kind: str) -> list[tuple[int, str]]:
        """Answer like the records service."""
        self.asked += 1
        return AGENCIES


@pytest.fixture
def page() -> Page:
    """The page in miniature."""
    return Page()


@pytest.fixture
def form(page: Page, theme: object, qtbot: QtBot) -> Iterator[Form]:
    """The form on screen, showing the first record."""
    assert theme is not None
    context = FormContext(lambda: date(2026, 11, 5), Titles(page.agencies), taken_letters="bstdn")
    made = Form(KIND, context)
    qtbot.addWidget(made)
    made.bind(page.save)
    made.drafted.connect(lambda name, text: page.drafts.append((name, text)))
    made.show_record(RECORD)
    made.resize(348, 700)
    made.show()
    yield made
    made.close()
