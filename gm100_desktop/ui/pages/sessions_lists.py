"""The sections of Bimtek & Rapat as data: sessions with what belongs to them, and tasks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.sessions import SessionKind
from gm100_desktop.ui.pages.sessions_columns import BY_DAY, came, next_day, next_item, task_state, who
from gm100_desktop.ui.records.desk import Record
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.section import Section

BIMTEK = frozenset({SessionKind.BIMTEK.value, SessionKind.MONEV.value})
TALL, GUESTS_HEIGHT = 300, 420


def _list_of(kind_id: str, columns: tuple[str, ...], title: str, empty: str, *order: str) -> ListSpec:
    return ListSpec(kind(kind_id), columns, title, empty, order)


DAYS = Part(
    "Kehadiran",
    "Kehadiran per hari",
    replace(
        _list_of("attendance_day", ("day", "state"), "Kehadiran per hari", "Belum ada kehadiran.", "day"),
        begin=next_day,
    ),
    owned_by("attendance_id"),
    TALL,
)
AGENDA = replace(
    _list_of(
        "session_agenda",
        ("item", "start_time", "end_time", "day", "led_by"),
        "Mata acara",
        "Belum ada mata acara.",
        "day",
        "start_time",
    ),
    begin=next_item,
    grouping=BY_DAY,
)
SPEAKERS = replace(
    _list_of(
        "session_speaker",
        ("who", "role", "topic", "institution"),
        "Narasumber dan pendamping",
        "Belum ada narasumber.",
        "sort_order",
    ),
    own={"who": who("session_speaker")},
    widths={"role": 100},
)
GUESTS = replace(
    _list_of(
        "attendance",
        ("who", "came", "category", "agency_id", "represents_id", "head_count"),
        "Peserta",
        "Belum ada peserta. Undang dewan dan tim lewat menu Data, atau tekan Tambah.",
        "sort_order",
    ),
    own={"who": who("attendance"), "came": came()},
    widths={"came": 92, "category": 104},
)
AGREED = replace(
    _list_of("task", ("text", "agency_id", "due_on", "person_id", "status"), "Kesepakatan",
             "Belum ada kesepakatan. Yang dicatat di sini menjadi tugas.", "due_on"),
    widths={"text": 104, "agency_id": 94, "due_on": 88},
)  # fmt: skip
PARTS = (
    Part(
        "Acara",
        "Mata acara",
        AGENDA,
        owned_by("session_id"),
        TALL,
    ),
    Part(
        "Acara",
        "Narasumber dan pendamping",
        SPEAKERS,
        owned_by("session_id"),
        TALL,
    ),
    Part(
        "Acara",
        "Penyelenggara",
        _list_of("session_organiser", ("agency_id", "institution_id", "role"), "Penyelenggara",
                 "Belum ada penyelenggara.", "role"),
        owned_by("session_id"),
    ),
    Part("Peserta", "Peserta", GUESTS, owned_by("session_id"), GUESTS_HEIGHT, (DAYS,)),
    Part("Hasil", "Kesepakatan", AGREED, owned_by("session_id")),
    Part(
        "Hasil",
        "Keluaran",
        _list_of("session_output", ("title", "delivered_on"), "Keluaran", "Belum ada keluaran."),
        owned_by("session_id"),
    ),
    Part(
        "Hasil",
        "Kendala",
        _list_of("obstacle", ("text", "category", "need", "follow_up", "status"), "Kendala",
                 "Belum ada kendala."),
        owned_by("session_id"),
    ),
    Part(
        "Hasil",
        "Tanya jawab",
        _list_of("question_log", ("question", "asked_by", "answer"), "Tanya jawab", "Belum ada tanya jawab.",
                 "number"),
        owned_by("session_id"),
    ),
    proofs_of("session"),
)  # fmt: skip
BIMTEK_COLUMNS = ("title", "stage", "starts_on", "status", "kind", "venue")
MEETING_COLUMNS = ("title", "kind", "starts_on", "status", "venue")


def is_bimtek(row: Record) -> bool:
    return row["kind"] in BIMTEK


def _is_meeting(row: Record) -> bool:
    return row["kind"] not in BIMTEK


_BIMTEK = _list_of(
    "session",
    BIMTEK_COLUMNS,
    "Bimtek",
    "Belum ada bimtek. Tekan Ctrl+Enter lalu pilih tahapnya.",
    "starts_on",
)
_MEETINGS = _list_of(
    "session",
    MEETING_COLUMNS,
    "Rapat dan kegiatan lain",
    "Belum ada rapat. Tekan Ctrl+Enter lalu tulis judulnya.",
    "starts_on",
)
BIMTEK_WIDTHS = {"title": 300, "stage": 100, "status": 96, "kind": 112, "venue": 150}
MEETING_WIDTHS = {"kind": 148, "status": 96, "venue": 172}
TASKS = replace(
    _list_of(
        "task",
        ("text", "agency_id", "person_id", "due_on"),
        "Tugas",
        "Belum ada tugas. Kesepakatan rapat menjadi tugas di sini; Ctrl+Enter menambah sendiri.",
        "status",
        "due_on",
    ),
    widths={"agency_id": 112, "person_id": 184},
)
TASKS_SECTION = "Tugas"


def sections(today: Callable[[], date]) -> tuple[Section, ...]:
    """The views of the page; `today` says which tasks are late."""
    return (
        Section(
            "Bimtek",
            replace(_BIMTEK, where=is_bimtek, name="bimtek", widths=BIMTEK_WIDTHS),
            add="&Tambah bimtek",
            parts=PARTS,
        ),
        Section(
            "Rapat & kegiatan",
            replace(_MEETINGS, where=_is_meeting, name="rapat", widths=MEETING_WIDTHS),
            add="&Tambah rapat",
            parts=PARTS,
            new={"kind": SessionKind.COUNCIL_MEETING.value},
        ),
        Section(TASKS_SECTION, replace(TASKS, extra=(task_state(today),)), add="&Tambah tugas"),
    )
