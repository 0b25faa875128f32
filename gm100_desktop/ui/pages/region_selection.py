"""How the region was selected, on Daerah: delegation, assessors, aspects, questions, package."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from gm100_desktop.domain.evaluations import RoundPhase
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.sessions import AttendanceCategory
from gm100_desktop.ui.pages.sessions_columns import who
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn
from gm100_desktop.ui.records.part_list import Part, PartList, owned_by, proofs_of
from gm100_desktop.ui.records.section import Section

SELECTION = "Seleksi"
NO_INTERVIEW = "Pilih dulu kegiatan wawancaranya pada tab Jadwal."
NOBODY = 0


class InterviewList(PartList):
    """What belongs to the interview of a selection, which is a session of its own."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: object, height: int, inner: Sequence[Part] = ()
    ) -> None:
        super().__init__(desk, spec, self._of_interview, height, inner)

    def show_owner(self, owner: int | None) -> None:
        """Show what belongs to the interview; without one, say how to choose it."""
        super().show_owner(owner)
        interview = self._interview(owner) if owner is not None else NOBODY
        self._add.setEnabled(bool(interview))
        self.list.grid.say_when_empty(self.list.spec.empty if interview else NO_INTERVIEW)

    def _interview(self, owner: int) -> int:
        return int(self._desk.services.records.get(kind("evaluation"), owner)["interview_id"] or NOBODY)

    def _of_interview(self, owner: int) -> dict[str, Value]:
        return {"session_id": self._interview(owner)}


class DelegationList(InterviewList):
    """Who went, with the position held at that time; a group nobody named counts by heads."""

    def _of_interview(self, owner: int) -> dict[str, Value]:
        return {**super()._of_interview(owner), "category": AttendanceCategory.DELEGATION.value}


class AspectList(PartList):
    """The aspects with answer, score and note; the list of the year is filled in at once."""

    def __init__(
        self, desk: Desk, spec: ListSpec, given: object, height: int, inner: Sequence[Part] = ()
    ) -> None:
        self._owner: int | None = None
        super().__init__(desk, spec, owned_by("evaluation_id"), height, inner)

    def show_owner(self, owner: int | None) -> None:
        """Show the aspects of that selection."""
        self._owner = owner
        super().show_owner(owner)

    def _lay_out(self, *, is_read_only: bool) -> None:
        super()._lay_out(is_read_only=is_read_only)
        self._fill = self._button("Isi daftar aspek", "list-checks", self._fill_aspects)
        self._fill.setToolTip("Tambahkan semua aspek seleksi tahun itu yang belum tercatat")
        self._fill.setHidden(is_read_only)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self._fill, 0, Qt.AlignmentFlag.AlignLeft)

    def _fill_aspects(self) -> None:
        if self._owner is None:
            return
        try:
            self._desk.services.selection.fill_aspects(self._owner)
        except (KnownProblem, RefusedValue) as problem:
            self._desk.place.errors.show(problem)
        self.list.refresh()


def _spec(
    kind_id: str, columns: tuple[str, ...], title: str, empty: str, *order: str, **own: OwnColumn
) -> ListSpec:
    return ListSpec(kind(kind_id), columns, title, empty, order, own=own)


_DELEGATION = replace(
    _spec(
        "attendance",
        ("who", "position_text", "role", "head_count"),
        "Delegasi",
        "Belum ada delegasi. Rombongan tanpa nama dicatat dengan jumlah orangnya.",
        "sort_order",
        who=who("attendance"),
    ),
    widths={"position_text": 120, "role": 84, "head_count": 62},
)
PARTS = (
    Part("Delegasi", "Delegasi", _DELEGATION, owned_by("session_id"), 300, make=DelegationList),
    Part(
        "Asesor",
        "Asesor",
        _spec(
            "assessor",
            ("name", "person_id", "element", "institution"),
            "Asesor",
            "Belum ada asesor.",
            "number",
        ),
        owned_by("evaluation_id"),
        300,
    ),
    Part(
        "Aspek",
        "Aspek",
        _spec(
            "answer",
            ("question_id", "self_score", "final_score", "explanation"),
            "Aspek seleksi",
            "Belum ada aspek. Isi daftar mengambil aspek tahun itu.",
            "question_id",
        ),
        owned_by("evaluation_id"),
        360,
        make=AspectList,
    ),
    Part(
        "Tanya jawab",
        "Tanya jawab",
        _spec(
            "question_log",
            ("question", "asked_by", "answer", "due_on"),
            "Tanya jawab",
            "Belum ada tanya jawab.",
            "number",
        ),
        owned_by("session_id"),
        300,
        make=InterviewList,
    ),
    Part(
        "Kiriman",
        "Kiriman",
        _spec(
            "submission_item",
            ("title", "is_done", "handed_over_on", "received_by"),
            "Paket kiriman",
            "Belum ada butir kiriman.",
        ),
        owned_by("evaluation_id"),
        300,
    ),
    proofs_of("evaluation"),
)
SELECTIONS = Section(
    SELECTION,
    ListSpec(
        kind("evaluation"),
        ("year", "participation_id", "interview_id", "outcome", "submitted_on"),
        "Seleksi",
        "Belum ada seleksi. Tekan Ctrl+Enter lalu tulis tahunnya.",
        ("year",),
        stretching=("participation_id", "interview_id"),
        name="seleksi",
        widths={"year": 80, "outcome": 112},
    ),
    add="&Tambah seleksi",
    given={"phase": RoundPhase.SELECTION.value},
    new={"is_final": 0},
    parts=PARTS,
    group=SELECTION,
)
