"""The form of a person: fields, posts over time, contact, and the bodies they sit in."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds.rosters import MEMBERSHIP, PERSON, POSITION
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.ui.forms.field_block import Message
from gm100_desktop.ui.forms.form_body import FormBody
from gm100_desktop.ui.metrics import px
from gm100_desktop.ui.pages.rosters_lists import SeatsList, Timeline
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.record_form import RecordForm
from gm100_desktop.ui.widgets.buttons import text_button

TAB = PERSON.fields[0].tab
CONTACT = "Kontak (tidak ikut tercetak untuk Kementerian)"
WIDE = {"nip": 168, "rank": 170}
"""Fields that need more than half the form to be seen whole."""
NEW_POST = "Jabatan baru"


class Posts(QWidget):
    """The timeline under its head, with the way to add a post."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.timeline = Timeline("Belum ada jabatan.", self)
        self.timeline.setAccessibleName("Jabatan dari waktu ke waktu")
        self.add = text_button("Tambah", kind="flat", parent=self)
        self.add.setAccessibleName("Tambah jabatan")
        self.add.setHidden(desk.is_read_only)
        head, title = QHBoxLayout(), QLabel("Jabatan dari waktu ke waktu", self)
        title.setProperty("textRole", "strong")
        head.addWidget(title, 1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, px(4))
        column.setSpacing(px(2))
        column.addLayout(head)
        column.addWidget(self.timeline)


class Seats(QWidget):
    """What somebody sits in, and what is doubtful about it."""

    def __init__(self) -> None:
        super().__init__()
        self.list = SeatsList("Belum duduk dalam badan mana pun.", self)
        self.list.setAccessibleName("Duduk dalam")
        self._doubts = Message(self)
        label = QLabel("Duduk dalam", self)
        label.setProperty("textRole", "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(4), 0, 0)
        column.setSpacing(px(2))
        for part in (label, self.list, self._doubts):
            column.addWidget(part)

    def doubts(self) -> str:
        """What is said below the list."""
        return self._doubts.words.text()

    def show_doubts(self, doubts: Sequence[str]) -> None:
        """Say them below the list, or nothing."""
        self._doubts.say(" ".join(doubts), wrong=False)


class PersonForm(RecordForm):
    """Posts and seats are opened in a window of their own."""

    def __init__(self, desk: Desk, day: Callable[[], str]) -> None:
        super().__init__(desk, PERSON, describe=self._describe_person)
        self._day = day
        self.posts, self.seats = Posts(desk), Seats()
        self.pages.fill(TAB, self._fill)
        self.posts.add.clicked.connect(lambda: self._add_post())  # noqa: PLW0108  (Qt's `checked` stays here)
        self.posts.timeline.opened.connect(lambda key: self._open(POSITION, key))
        self.seats.list.opened.connect(lambda key: self._open(MEMBERSHIP, key))
        if not desk.is_read_only:
            self.posts.timeline.removed.connect(lambda key: self._remove(POSITION, key))
            self.seats.list.removed.connect(lambda key: self._remove(MEMBERSHIP, key))

    def show_id(self, record_id: int | None) -> None:
        """Show the person with posts and seats."""
        super().show_id(record_id)
        self._show_rest()

    def show_doubts(self, doubts: Sequence[str]) -> None:
        """What is doubtful about the seats of the person."""
        self.seats.show_doubts(doubts)

    def open_seat(self, membership_id: int) -> None:
        """Show one seat with all its fields."""
        self._open(MEMBERSHIP, membership_id)

    def _fill(self, body: FormBody) -> None:
        """Posts stand above the contact, seats below everything."""
        phone = self._block("phone")
        for name, width in WIDE.items():
            self._block(name).setMinimumWidth(px(width))
        body.add_above(phone, self.posts)
        rule, contact = QFrame(body), QLabel(CONTACT, body)
        rule.setProperty("ground", "line")
        rule.setFixedHeight(1)
        contact.setProperty("textRole", "label")
        contact.setWordWrap(True)
        body.add_above(phone, rule)
        body.add_above(phone, contact)
        body.add_part(self.seats)
        QWidget.setTabOrder(self._block("institution_id").input, self.posts.add)
        QWidget.setTabOrder(self.posts.add, self.posts.timeline)
        QWidget.setTabOrder(self.posts.timeline, phone.input)

    def _show_rest(self) -> None:
        person, rosters = self.record_id, self._desk.services.rosters
        day = self._day()
        self.posts.timeline.show_lines(rosters.posts_of(person) if person else [])
        self.seats.list.show_lines(rosters.seats_of(person, rosters.decrees(day), day) if person else [])

    def _describe_person(self, person: int) -> tuple[str, str, str]:
        """'Orang · Dewan, Tim Pelaksana' and the whole name."""
        rosters, day = self._desk.services.rosters, self._day()
        seats = rosters.seats_of(person, rosters.decrees(day), day)
        held = dict.fromkeys(BodyKind.word(seat.body_kind) for seat in seats if seat.is_held)
        kinds = ", ".join(held)
        return (
            (f"Orang · {kinds}" if kinds else "Orang"),
            self._desk.services.records.title(PERSON, person),
            "",
        )

    def _add_post(self) -> None:
        if self.record_id is not None:
            records = self._desk.services.records
            agency = records.get(PERSON, self.record_id)["agency_id"]
            values: dict[str, Value] = {"person_id": self.record_id, "title": NEW_POST}
            values["agency_id"] = agency
            self._open(POSITION, records.add(POSITION, values))

    def _open(self, kind: Kind, record_id: int) -> None:
        # Imported when wanted: the dialog brings a whole form.
        from gm100_desktop.ui.records.record_dialog import RecordDialog

        RecordDialog(self._desk, kind, record_id, self.window()).exec()

    def _remove(self, kind: Kind, record_id: int) -> None:
        self._desk.services.records.remove(kind, [record_id])
