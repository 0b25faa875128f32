"""One body with its name, its duties and the ordered list of its roles."""

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.kinds.rosters import BODY, BODY_ROLE
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.part_list import PartList, owned_by
from gm100_desktop.ui.records.record_dialog import RecordDialog
from gm100_desktop.ui.records.record_list import ListSpec

ROLES = ListSpec(
    BODY_ROLE,
    ("label", "code", "sort_order"),
    "Kedudukan",
    "Belum ada kedudukan. Tekan Tambah.",
    ("sort_order",),
)
ROLES_HEIGHT = 220


class BodyDialog(RecordDialog):
    """The roles stand above everything else: they are what is changed most."""

    def __init__(self, desk: Desk, body_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, BODY, body_id, parent)
        roles = PartList(desk, ROLES, owned_by("body_id"), ROLES_HEIGHT)
        self.form.add_part(roles, tab="Kedudukan", label="Urutan kedudukan")
        self.form.pages.select("Kedudukan")
        roles.show_owner(body_id)
