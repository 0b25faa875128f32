"""Sections of Daerah: the participation with its way and its evaluation years, waves, peers, figures."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.participation import EvaluationYear, Stage, StageState, YearState
from gm100_desktop.domain.wording import EMPTY, number, tanggal
from gm100_desktop.services.participation import Standing
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.delegates.kit import PAGE_EDGE
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.models.columns import Align
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn, Reading
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.widgets.step_strip import StepCell, StepStrip

JOINING = "Keikutsertaan"
WAY_FROM, YEARS_FROM = 330, 210
"""Heights of the view, in pixels of the design, from which they are shown."""
STAGE_TONES = {
    StageState.DONE: Tone.GOOD,
    StageState.NOW: Tone.RUNNING,
    StageState.AHEAD: Tone.NEUTRAL,
    StageState.ENDED: Tone.WRONG,
}
YEAR_TONES = {
    YearState.DONE: Tone.GOOD,
    YearState.RUNNING: Tone.RUNNING,
    YearState.DUE: Tone.LOOK,
    YearState.MISSING: Tone.WRONG,
    YearState.ABSENT: Tone.NEUTRAL,
    YearState.AHEAD: Tone.NEUTRAL,
}
CHOSEN, SOURCES = Field("chosen", "Dipakai di laporan"), Field("sources", "Nilai menurut sumbernya")
DISPUTE = Field("dispute", "Keadaan")
CHOSEN_ONE, CHOOSE = "Sumber berbeda, dipilih", "Sumber berbeda"
DISPUTE_TONES = {CHOSEN_ONE: Tone.GOOD, CHOOSE: Tone.LOOK}
COUNT = Field("count", "Daerah tercatat")


class StandingStrip(QFrame):
    """The way of one participation, and below it the yearly evaluations."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self._has_standing = False
        self.way = StepStrip("Tahapan keikutsertaan", self, joined=True)
        self.years = StepStrip("Evaluasi tahunan", self)
        self._label = QLabel("Evaluasi tahunan", self)
        self._label.setProperty("textRole", "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(PAGE_EDGE), px(12), px(PAGE_EDGE), px(12))
        column.setSpacing(px(4))
        for part in (self.way, self._label, self.years):
            column.addWidget(part)

    def show_standing(self, standing: Standing | None) -> None:
        """Show where it stands; nothing without a participation."""
        self._has_standing = standing is not None
        self.fit()
        if standing is not None:
            self.way.show_cells([stage_cell(stage) for stage in standing.stages])
            self.years.show_cells([year_cell(year) for year in standing.years])
            self._label.setVisible(bool(standing.years))
            self.years.setVisible(bool(standing.years))

    def fit(self) -> None:
        """In a low window the list keeps its room: the way goes first, then the years."""
        above = self.parentWidget()
        room = above.height() if above is not None else 0
        self.way.setVisible(room >= px(WAY_FROM))
        self.setVisible(self._has_standing and room >= px(YEARS_FROM))


class ParticipationView(SectionView):
    """The list of participations below where the chosen one stands."""

    def lay_out(self) -> None:
        """Strip above, list below."""
        self.strip = StandingStrip(self)
        line = QFrame(self)
        line.setProperty("ground", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.strip, line, self.list):
            if part is not None:
                column.addWidget(part, 1 if part is self.list else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip gives way to the list."""
        super().resizeEvent(event)
        self.strip.fit()

    def show_record(self, record_id: int | None) -> None:
        """Form and strip show that participation."""
        super().show_record(record_id)
        there = self.form.record_id
        found = self.desk.services.participation.standing(there) if there else None
        self.strip.show_standing(found)


def stage_cell(stage: Stage) -> StepCell:
    """One step of the way."""
    when = tanggal(stage.happened_when) if stage.happened_when else ""
    return StepCell(stage.step.label, when, STAGE_TONES[stage.state], tip=stage.state.label)


def year_cell(year: EvaluationYear) -> StepCell:
    """One year with its chip."""
    return StepCell(str(year.year), chip=Chip(year.state.label, YEAR_TONES[year.state]))


def _read_chosen(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    values = _values(desk)
    return lambda row: next(
        (str(one["value"]) for one in values.get(row["id"], ()) if one["is_chosen"]), EMPTY
    )


def _read_sources(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    """'77 · 64': what the sources say, side by side."""
    values = _values(desk)
    return lambda row: " · ".join(str(one["value"]) for one in values.get(row["id"], ()))


def _read_dispute(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    """Whether the sources disagree, and whether one of them was chosen."""
    values = _values(desk)

    def words(row: Record) -> str:
        told = values.get(row["id"], ())
        if len({one["value"] for one in told}) < 2:
            return ""
        return CHOSEN_ONE if any(one["is_chosen"] for one in told) else CHOOSE

    return words


def _values(desk: Desk) -> Mapping[Value, list[Record]]:
    found: dict[Value, list[Record]] = {}
    for row in desk.services.records.all(kind("figure_value")):
        found.setdefault(row["figure_id"], []).append(row)
    return found


def _read_peers(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    peers = [row["wave_id"] for row in desk.services.records.all(kind("peer_region"))]
    return lambda row: number(peers.count(row["id"]))


PEERS = ListSpec(
    kind("peer_region"),
    ("name", "province", "wave_id", "outcome", "source"),
    "Daerah pembanding",
    "Belum ada daerah pembanding. Tempel dari Excel atau tekan Ctrl+Enter.",
    ("wave_id", "name"),
    stretching=("source",),
)
TIMELINE = Part(
    "Linimasa",
    "Langkah",
    ListSpec(
        kind("participation_step"),
        ("text", "stage", "happened_when"),
        "Langkah keikutsertaan",
        "Belum ada langkah.",
        ("happened_when",),
    ),
    owned_by("participation_id"),
    height=260,
)
ASSISTANCE = Part(
    "Pendampingan",
    "Pendampingan per tahun",
    ListSpec(
        kind("assistance"),
        ("activity", "year", "output"),
        "Pendampingan",
        "Belum ada pendampingan.",
        ("year",),
    ),
    owned_by("participation_id"),
)
COMPANIONS = Part(
    "Pendampingan",
    "Pendamping dan pembimbing",
    ListSpec(
        kind("companion"),
        ("person_id", "role", "starts_on", "ends_on"),
        "Pendamping",
        "Belum ada pendamping.",
    ),
    owned_by("participation_id"),
)
PARTICIPATIONS = Section(
    JOINING,
    ListSpec(
        kind("participation"),
        ("wave_id", "status", "decided_when", "designation", "monev_from", "monev_until"),
        "Keikutsertaan dalam gerakan",
        "Belum ada keikutsertaan. Tekan Ctrl+Enter lalu pilih gelombangnya.",
        stretching=("designation",),
    ),
    add="&Tambah keikutsertaan",
    parts=(TIMELINE, ASSISTANCE, COMPANIONS, proofs_of("participation")),
    view=ParticipationView,
    group=JOINING,
)
MOVEMENTS = Section(
    "Gerakan",
    ListSpec(
        kind("movement"),
        ("name", "ministry", "start_year", "end_year"),
        "Gerakan",
        "Belum ada gerakan. Tekan Ctrl+Enter lalu tulis namanya.",
        ("start_year",),
        stretching=("ministry",),
    ),
    add="&Tambah gerakan",
    parts=(
        Part(
            "Mitra",
            "Mitra",
            ListSpec(
                kind("movement_partner"), ("institution_id", "role"), "Mitra gerakan", "Belum ada mitra."
            ),
            owned_by("movement_id"),
            height=300,
        ),
    ),
    group=JOINING,
)
WAVES = Section(
    "Gelombang",
    ListSpec(
        kind("wave"),
        (
            "label",
            "number",
            "year",
            "quota",
            "candidate_count",
            "administrative_count",
            "cumulative_count",
            "count",
        ),
        "Gelombang",
        "Belum ada gelombang. Tekan Ctrl+Enter lalu tulis tahun dan kuotanya.",
        ("year", "number"),
        own={"count": OwnColumn(COUNT, _read_peers, align=Align.RIGHT)},
        widths={"count": 112},
    ),
    add="&Tambah gelombang",
    parts=(Part("Daerah", "Daerah pembanding", PEERS, owned_by("wave_id"), height=360),),
    group=JOINING,
)
PEER_REGIONS = Section("Daerah pembanding", PEERS, add="&Tambah daerah", group=JOINING)
STANDINGS = Section(
    "Perbandingan",
    ListSpec(
        kind("peer_standing"),
        ("statement", "year", "rank", "compared_count", "source"),
        "Perbandingan dengan daerah lain",
        "Belum ada perbandingan. Tekan Ctrl+Enter lalu tulis pernyataannya.",
        ("year",),
        stretching=("source",),
    ),
    add="&Tambah perbandingan",
    group=JOINING,
)
FIGURES = Section(
    "Angka acuan",
    ListSpec(
        kind("figure"),
        ("topic", "year", "chosen", "sources", "dispute", "unit"),
        "Angka acuan",
        "Belum ada angka acuan. Tekan Ctrl+Enter, lalu catat nilai menurut setiap sumbernya.",
        ("topic",),
        own={
            "chosen": OwnColumn(CHOSEN, _read_chosen, align=Align.RIGHT),
            "sources": OwnColumn(SOURCES, _read_sources, align=Align.RIGHT),
            "dispute": OwnColumn(
                DISPUTE, _read_dispute, chip=lambda words: Chip(words, DISPUTE_TONES[words])
            ),
        },
        widths={"chosen": 132, "sources": 164, "dispute": 176, "unit": 110},
    ),
    add="&Tambah angka",
    parts=(
        Part(
            "Nilai",
            "Nilai menurut sumbernya",
            ListSpec(
                kind("figure_value"),
                ("value", "source", "is_chosen"),
                "Nilai menurut sumbernya",
                "Belum ada nilai.",
                widths={"source": 130, "is_chosen": 70},
            ),
            owned_by("figure_id"),
        ),
    ),
    group=JOINING,
)
SECTIONS = (PARTICIPATIONS, MOVEMENTS, WAVES, PEER_REGIONS, STANDINGS, FIGURES)
