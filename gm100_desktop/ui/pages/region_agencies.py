"""Sections of Daerah: the agencies as a tree with what hangs on each, and the data asked of them."""

from collections.abc import Mapping

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.wording import EMPTY, number, tanggal_short
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.models.columns import Align
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn, Reading
from gm100_desktop.ui.records.part_list import Part, owned_by
from gm100_desktop.ui.records.section import Section

AGENCIES_TITLE = "OPD"
AGENCY = kind("agency")
INDENT = "\u2003"
MEMBERS, PROGRAMMES = Field("members", "Anggota"), Field("programmes", "Program")
STATE = Field("state", "Keadaan")
DELIVERED, LATE, WAITING = "Diterima", "Terlambat", "Menunggu"
STATE_TONES = {DELIVERED: Tone.GOOD, LATE: Tone.WRONG, WAITING: Tone.RUNNING}


def _read_name(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    counts = desk.services.agency_tree.counts()

    def words(row: Record) -> str:
        found = counts.get(int(row["id"] or 0))
        return f"{INDENT * (found.depth if found else 0)}{row['name']}"

    return words


def _store_name(desk: Desk, record_id: int, text: str) -> None:
    desk.change_typed(AGENCY, record_id, AGENCY.field("name"), text)


def _read_members(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    counts = desk.services.agency_tree.counts()
    return lambda row: _count(counts[int(row["id"] or 0)].members)


def _read_programmes(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    counts = desk.services.agency_tree.counts()
    return lambda row: _count(counts[int(row["id"] or 0)].programmes)


def _count(count: int) -> str:
    return number(count) if count else EMPTY


def delivery_state(row: Record, today: str) -> str:
    """Whether what was asked of an agency has come."""
    if row["delivered_on"]:
        return DELIVERED
    return LATE if row["due_on"] and str(row["due_on"]) < today else WAITING


def _read_state(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    today = desk.place.today().isoformat()
    return lambda row: delivery_state(row, today)


def _read_open(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    """'2 menunggu, terdekat 30/11/2026': what the agency still owes."""
    owed: dict[Value, list[str]] = {}
    for row in desk.services.records.all(kind("agency_delivery")):
        if not row["delivered_on"]:
            owed.setdefault(row["agency_id"], []).append(str(row["due_on"] or ""))

    def words(row: Record) -> str:
        dates = owed.get(row["id"], [])
        nearest = min(filter(None, dates), default="")
        return f"{number(len(dates))}{f', {tanggal_short(nearest)}' if nearest else ''}" if dates else ""

    return words


DELIVERIES = ListSpec(
    kind("agency_delivery"),
    ("subject", "agency_id", "year", "asked_on", "due_on", "delivered_on", "state"),
    "Permintaan data",
    "Belum ada permintaan data. Tempel dari Excel atau tekan Ctrl+Enter.",
    ("year", "due_on"),
    own={"state": OwnColumn(STATE, _read_state, chip=lambda words: Chip(words, STATE_TONES[words]))},
    widths={"agency_id": 112, "state": 108},
)
AGENCIES = Section(
    AGENCIES_TITLE,
    ListSpec(
        AGENCY,
        ("tree", "abbreviation", "kind", "members", "programmes", "owed", "coordinator"),
        "OPD",
        "Belum ada OPD. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("sort_order", "name"),
        own={
            "tree": OwnColumn(AGENCY.field("name"), _read_name, _store_name, pasted="name", typed="name"),
            "members": OwnColumn(MEMBERS, _read_members, align=Align.RIGHT),
            "programmes": OwnColumn(PROGRAMMES, _read_programmes, align=Align.RIGHT),
            "owed": OwnColumn(Field("owed", "Data ditunggu"), _read_open),
        },
        widths={
            "abbreviation": 108, "kind": 96, "coordinator": 140, "members": 68, "programmes": 68, "owed": 116,
        },
        tree="parent_id",
    ),
    add="&Tambah OPD",
    parts=(
        Part(
            "Data diminta",
            "Data diminta",
            ListSpec(
                kind("agency_delivery"),
                ("subject", "year", "due_on", "delivered_on"),
                "Data yang diminta",
                "Belum ada permintaan data.",
                ("year", "due_on"),
            ),
            owned_by("agency_id"),
            height=360,
        ),
    ),
    group=AGENCIES_TITLE,
)  # fmt: skip
DELIVERY = Section("Permintaan data", DELIVERIES, add="&Tambah permintaan", group=AGENCIES_TITLE)
SECTIONS = (AGENCIES, DELIVERY)
