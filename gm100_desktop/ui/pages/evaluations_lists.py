"""The rounds with their form: states, dates, the letter's values, assessors, what was handed over."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.evaluations import RoundPhase, RoundState
from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_round_form import RoundForm
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.record_form import Describe
from gm100_desktop.ui.records.section import Section, SectionView

ROUNDS = "Putaran"
FIRST_EMPTY = "Belum ada putaran evaluasi. Tekan Mulai putaran: pilih tahun, tahap, dan instrumennya."


def is_yearly(row: Record) -> bool:
    """Whether it is a yearly round; the selection stands on Daerah."""
    return row["phase"] != RoundPhase.SELECTION


def _part(tab: str, label: str, kind_id: str, columns: tuple[str, ...], empty: str, *order: str) -> Part:
    spec = ListSpec(kind(kind_id), columns, label, empty, order)
    return Part(tab, label, spec, owned_by("evaluation_id"), 300)


PARTS = (
    _part(
        "Hasil",
        "Nilai resmi komponen",
        "component_result",
        ("component_id", "value"),
        "Belum ada nilai resmi. Ketik seperti yang tercetak pada surat hasil.",
    ),
    _part(
        "Asesor",
        "Asesor",
        "assessor",
        ("name", "person_id", "element", "institution"),
        "Belum ada asesor.",
        "number",
    ),
    _part(
        "Kiriman",
        "Kiriman",
        "submission_item",
        ("title", "is_done", "handed_over_on", "received_by"),
        "Belum ada butir kiriman: berkas yang dikirim, kapan, dan siapa penerimanya.",
    ),
    proofs_of("evaluation"),
)
ROUND_LIST = ListSpec(
    kind("evaluation"),
    ("year", "phase", "state", "instrument_id", "due_on", "official_index"),
    "Putaran evaluasi",
    FIRST_EMPTY,
    ("year", "phase"),
    where=is_yearly,
    stretching=("instrument_id",),
    name="putaran",
    widths={"year": 56, "phase": 74, "state": 124, "due_on": 90, "official_index": 88},
)


Start = Callable[[], int | None]
"""Asks for what a new round needs; the round's id when one was begun."""


class RoundsView(SectionView):
    """A new round begins with its instrument, so it is asked for in a window."""

    def __init__(
        self, desk: Desk, section: Section, parent: QWidget, shown: ShownRound, start: Start
    ) -> None:
        self._shown, self._start = shown, start
        super().__init__(desk, section, parent)
        if (
            self.list is not None and not desk.is_read_only
        ):  # where nothing may be added, nothing is connected
            self.list.grid.keys.row_wanted.disconnect()
            self.list.grid.keys.row_wanted.connect(self._start)

    def make_form(self) -> RoundForm:
        """The form with the stage of the round."""
        self.round_form = RoundForm(self.desk, _describe(self.desk))
        return self.round_form

    def refresh(self) -> None:
        """Read the rounds anew; that whose answers are shown is the first one to be looked at."""
        self._shown.read(self.desk.services)
        is_first = self.selected() is None
        super().refresh()
        if is_first and self._shown.id:
            self.select(self._shown.id)

    def add(self) -> int | None:
        """A new round, when one was begun."""
        return self._start()


def rounds_section(shown: ShownRound, start: Start) -> Section:
    """The section "Putaran"."""
    return Section(
        ROUNDS,
        ROUND_LIST,
        add="&Mulai putaran",
        parts=PARTS,
        describe=_describe,
        view=lambda desk, section, parent: RoundsView(desk, section, parent, shown, start),
    )


def _describe(desk: Desk) -> Describe:
    def described(evaluation: int) -> tuple[str, str, str]:
        row = desk.services.records.get(kind("evaluation"), evaluation)
        title = f"Evaluasi {row['year']} {RoundPhase.word(str(row['phase']))}"
        return f"Putaran evaluasi · {RoundState.word(str(row['state']))}", title, ""

    return described
