"""Asks who is to sit where; somebody not on file yet is recorded on the way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.lines.rosters import AgencyName, RoleLine
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.rosters import Sector
from gm100_desktop.services.seating import Place
from gm100_desktop.ui.dialogs.dialog import Dialog
from gm100_desktop.ui.forms.field_block import Message
from gm100_desktop.ui.forms.inputs import LineInput, ReferenceInput
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.widgets.check_box import CheckBox
from gm100_desktop.ui.widgets.choice_box import ChoiceBox

WIDTH = 460
NEWCOMER = "Orang ini belum tercatat; ia ditambahkan sekaligus."


class AddMember(Dialog):
    """`added` holds the seats that were taken; Enter adds one and closes."""

    def __init__(
        self,
        desk: Desk,
        roles: Sequence[RoleLine],
        place: Place,
        agency: AgencyName | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("Tambah anggota", parent, width=WIDTH)
        self._desk, self._roles, self._place, self._agency = desk, roles, place, agency
        self.added: list[int] = []
        self._people = self._offered()
        self.body.setSpacing(px(4))
        self.name = ReferenceInput(lambda: self._people, self)
        self.role, self.position, self.sector = ChoiceBox(self), LineInput(self), ChoiceBox(self)
        self.ex_officio = CheckBox("Karena &jabatan (ex officio)", self)
        self.message, self._newcomer = Message(self), QLabel(NEWCOMER, self)
        self._told = QLabel(self)
        self._compose()
        self._fill()
        self.name.editTextChanged.connect(self._look)
        self._look()
        self.name.setFocus()

    def accept(self) -> None:
        """Seat the one named; stay when that is refused."""
        if self.seat():
            super().accept()

    def seat(self) -> bool:
        """Whether the one named has the seat now."""
        role = self._roles[self.role.currentIndex()]
        place = Place(role.body_id, role.id, self._place.decree_id)
        values: dict[str, Value] = {
            "position_text": self.position.text(),
            "is_ex_officio": int(self.ex_officio.isChecked()),
        }
        try:
            seat = self._desk.services.seating.seat(place, self.name.written(), values, self._of_newcomer())
        except RefusedValue as problem:
            self.message.say(str(problem), wrong=True)
            return False
        self.added.append(seat)
        return True

    def _of_newcomer(self) -> dict[str, Value]:
        sector = list(Sector)[self.sector.currentIndex()].value
        return {"sector": sector, **({"agency_id": self._agency.id} if self._agency else {})}

    def _seat_and_go_on(self) -> None:
        """Seat the one named and ask for the next."""
        if self.seat():
            self.message.say("", wrong=False)
            self._told.setText(f"Ditambahkan: {self.name.written()}")
            self._told.show()
            for field in (self.name, self.position):
                field.put("")
            self.name.setFocus()

    def _offered(self) -> list[str]:
        """Everybody on file; of one agency only, when that agency is meant and has somebody."""
        records = self._desk.services.records
        own = records.choices("person", {"agency_id": self._agency.id}) if self._agency else []
        return [title for _, title in own or records.choices("person")]

    def _fill(self) -> None:
        self.role.addItems([role.words for role in self._roles])
        ids = [role.id for role in self._roles]
        self.role.setCurrentIndex(ids.index(self._place.role_id) if self._place.role_id in ids else 0)
        self.sector.addItems([sector.label for sector in Sector])
        self.name.offer()

    def _look(self) -> None:
        """Ask for the sector only of somebody who is not on file."""
        typed = " ".join(self.name.written().casefold().split())
        is_new = bool(typed) and typed not in {person.casefold() for person in self._people}
        for part in (self._newcomer, self.sector, self._sector_label):
            part.setVisible(is_new)
        self.message.say("", wrong=False)
        self.resize(self.size().expandedTo(self.sizeHint()))

    def _compose(self) -> None:
        if self._agency:
            self.add_text(f"Dari {self._agency.name}", "second")
        self._labelled("&Nama, dengan atau tanpa gelar", self.name)
        self.body.addWidget(self.message)
        self._newcomer.setProperty("textRole", "second")
        self.body.addWidget(self._newcomer)
        self._sector_label = self._labelled("&Sektor", self.sector)
        self._labelled("&Kedudukan", self.role)
        self._labelled("Jabatan menurut &SK", self.position)
        self.position.setPlaceholderText("kosong: jabatan yang dipegang")
        self.body.addWidget(self.ex_officio)
        self._told.setProperty("textRole", "good")
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.hide()
        self.body.addWidget(self._told)
        self.body.addStretch(1)
        roles = QDialogButtonBox.ButtonRole
        self.add_button("&Tutup", roles.RejectRole)
        more = self.add_button("Tambah &lagi", roles.ActionRole)
        more.clicked.connect(self._seat_and_go_on)
        self.add_button("T&ambah", roles.AcceptRole, primary=True)

    def _labelled(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("textRole", "label")
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        self.body.addWidget(label)
        self.body.addWidget(field)
        return label
