"""Asks for year, phase and instrument of a new round; and who answers the chosen questions until when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gm100_desktop.domain.evaluations import Certainty, InstrumentPurpose
from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.instruments import WHOLE_WEIGHT, InstrumentLine
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import ANSWER, EVALUATION
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.regions import Phase, Track
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.forms.field_block import FieldBlock
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

WIDTH = 440
YEAR = Field("year", "Tahun", FieldType.YEAR, required=True)
PHASE = Field("phase", "Tahap", FieldType.CHOICE, required=True, choices=Phase)
AGENCY, DUE = ANSWER.field("agency_id"), ANSWER.field("due_on")


class StartRound(Dialog):
    """Accepted: `started` is the id of the new round."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("Mulai putaran evaluasi", parent, width=WIDTH)
        self._desk = desk
        self.started: int | None = None
        period = desk.place.period()
        self.year = self._block(YEAR, "&Tahun", period.year)
        self.phase = self._block(PHASE, "Taha&p", period.phase)
        self.instrument = ChoiceBox(self)
        self._label("Instrumen", self.instrument)
        self.body.addWidget(self.instrument)
        self._offered: Sequence[InstrumentLine] = ()
        self.year.changed.connect(lambda *_: self._offer())
        self._told = self.add_text("", "second")
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self.add_button("&Mulai", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self._offer()
        self.instrument.setFocus()

    def accept(self) -> None:
        """Begin the round; stay when something is refused."""
        for block in (self.year, self.phase):
            block.leave()
        if self.year.problem or self.phase.problem:
            return
        try:
            self.started = self._start()
        except RefusedValue as problem:
            self.year.refuse(problem)
        except KnownProblem as problem:
            self.year.refuse(RefusedValue(problem.message, problem.advice, YEAR.name))
        else:
            super().accept()

    def versions(self) -> list[str]:
        """The versions that are offered, the first of them suggested."""
        return [line.version for line in self._offered]

    def _start(self) -> int:
        at = self.instrument.currentIndex()
        if at < 0:
            raise RefusedValue("Pilih instrumennya.", NOT_SAVED, YEAR.name)
        services, year, phase = self._desk.services, int(str(self.year.value)), str(self.phase.value)
        if any((one.year, one.phase) == (year, phase) for one in services.evaluations.rounds()):
            told = f"Putaran {year} {Phase.word(phase)} sudah ada."
            raise RefusedValue(told, "Pilih tahun atau tahap lain.", YEAR.name)
        label = f"Mulai evaluasi {Phase.word(phase)} {year}"
        with self._desk.place.dossier.write(label, EVALUATION.area):
            line = self._offered[at]
            instrument = line.id or services.instruments.lay(line.version)
            services.instruments.refuse_uneven(instrument)
            return services.evaluations.start(year, phase, instrument)

    def _offer(self) -> None:
        """Every yearly version, that of the year and track first."""
        services = self._desk.services.instruments
        year = int(str(self.year.value or self._desk.place.period().year))
        track = _track(self._desk)
        wanted = services.suggested(year, track or Track.REGULER.value)
        lines = [one for one in services.lines() if one.purpose == InstrumentPurpose.YEARLY]
        if wanted and wanted not in {one.version for one in lines}:
            lines.insert(0, _copied(wanted, year, track or Track.REGULER.value))
        lines.sort(key=lambda one: one.version != wanted)
        self._offered = lines
        self.instrument.clear()
        self.instrument.addItems([_words(one) for one in lines])
        because = (
            f"Usulan untuk jalur {Track.word(track)}"
            if track
            else "Jalur daerah belum tercatat; diusulkan yang Reguler"
        )
        self._told.setText(f"{because}. Instrumen dipilih, bukan dihitung; putaran lama tidak berubah.")

    def _block(self, field: Field, label: str, value: str | int) -> FieldBlock:
        block = FieldBlock(field, self._desk.context, label, self)
        block.show_value(value)
        self.body.addWidget(block)
        self.body.addWidget(block.message)
        return block

    def _label(self, words: str, part: QWidget) -> None:
        label = QLabel(f"&{words}", self)
        label.setProperty("textRole", "label")
        label.setBuddy(part)
        part.setAccessibleName(words)
        self.body.addWidget(label)


class ChargeAgency(Dialog):
    """Accepted when the questions have their agency and their day."""

    def __init__(
        self, desk: Desk, evaluation: int, questions: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__("Tugaskan OPD", parent, width=WIDTH)
        self._desk, self._evaluation, self._questions = desk, evaluation, questions
        self.add_text(f"{number(len(questions))} pertanyaan yang dipilih", "strong")
        self.agency, self.due = self._block(AGENCY, "&OPD penjawab"), self._block(DUE, "T&enggat")
        self.add_button("&Batal", QDialogButtonBox.ButtonRole.RejectRole)
        self.add_button("&Tugaskan", QDialogButtonBox.ButtonRole.AcceptRole, primary=True)
        self.agency.input.setFocus()

    def accept(self) -> None:
        """Store both for every question, in one act."""
        for block in (self.agency, self.due):
            block.leave()
        if self.agency.problem or self.due.problem:
            return
        agency, due = self.agency.value, self.due.value
        self._desk.services.evaluations.charge(
            self._evaluation, self._questions, int(agency) if agency else None, str(due) if due else None
        )
        super().accept()

    def _block(self, field: Field, label: str) -> FieldBlock:
        block = FieldBlock(field, self._desk.context, label, self)
        block.show_value(None)
        self.body.addWidget(block)
        self.body.addWidget(block.message)
        return block


def _track(desk: Desk) -> str:
    """That of the newest round, else of the participation."""
    rounds = desk.services.evaluations.rounds()
    known = next((one.track for one in rounds if one.track), "")
    joined = [str(row["track"]) for row in desk.services.records.all(kind("participation"))]
    return known or next((track for track in reversed(joined) if track), "")


def _words(one: InstrumentLine) -> str:
    return " · ".join(dict.fromkeys(filter(None, (one.version, one.label))))


def _copied(version: str, year: int, track: str) -> InstrumentLine:
    """A year nobody has written an instrument for takes over the last one before it."""
    label = f"salinan versi terakhir untuk {year}"
    purpose, sure = InstrumentPurpose.YEARLY.value, Certainty.DEFAULT.value
    return InstrumentLine(None, version, label, year, track, purpose, sure, WHOLE_WEIGHT, 0, 0)
