"""Aplikasi: the SPBE inventory, what joins its applications, and what they stand on."""

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.applications import APPLICATION_LINK, CONNECTIVITY, IT_STAFF
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.pages import applications_lists as lists
from gm100_desktop.ui.pages.applications_matrix import MatrixView
from gm100_desktop.ui.pages.applications_shelf import ShownApplications
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.part_list import Part
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section, SectionView
from gm100_desktop.ui.workplace import Workplace

INVENTORY, SERVICES, MATRIX, DATA, SITES, EQUIPMENT, STAFF, INNOVATIONS = (
    "Aplikasi", "Layanan", "Matriks", "Data", "Internet", "Infrastruktur", "SDM TI", "Inovasi",
)  # fmt: skip


class ListView(SectionView):
    """A list that asks for services and links first."""

    def __init__(self, desk: Desk, section: Section, parent: QWidget, shown: ShownApplications) -> None:
        self._shown = shown
        super().__init__(desk, section, parent)

    def refresh(self) -> None:
        """Read what the columns tell, then the records."""
        self._shown.read(self.desk.services)
        super().refresh()


class ApplicationsPage(RecordPage):
    """Applications and everything around them."""

    areas = frozenset({Area.APPLICATIONS, Area.REGION, Area.MASTERPLAN, Area.DOCUMENTS})
    help = (
        "Inventaris aplikasi SPBE: pemilik, layanan, cakupan, bukti. Layanan memperlihatkan layanan SPBE "
        "yang belum punya aplikasi. Di Matriks baris memberi data kepada kolom: panah berpindah, "
        "Spasi mengubah."
    )

    def __init__(self, place: Workplace) -> None:
        self._applications = ShownApplications()
        self._codes: dict[int, str] = {}
        self.sections = self._sections()
        super().__init__(place, "Aplikasi")

    def enter(self) -> None:
        """The keys go to the list or the matrix."""
        self.view.enter()

    def facts(self) -> str:
        """What the shown section is about, in figures."""
        year = self.place.period().year
        records, shown = self.desk.services.records, self.view.section.title
        if shown == SITES:
            rows = records.all(CONNECTIVITY, {"year": year})
            total = sum(int(row["bandwidth_mbps"] or 0) for row in rows)
            return f"Tahun {year}: {number(len(rows))} lokasi · {number(total)} Mbps"
        if shown == STAFF:
            rows = records.all(IT_STAFF, {"year": year})
            return f"Tahun {year}: {number(sum(int(row['head_count'] or 0) for row in rows))} orang"
        return self._applications.facts()

    def _sections(self) -> tuple[Section, ...]:
        return (
            self._listed(
                INVENTORY,
                lists.inventory(self._applications, self._dimension),
                "&Tambah aplikasi",
                lists.APPLICATION_PARTS,
            ),
            self._listed(
                SERVICES, lists.services(self._applications), "&Tambah layanan", lists.SERVICE_PARTS
            ),
            Section(
                MATRIX,
                single=APPLICATION_LINK,
                view=lambda desk, section, parent: MatrixView(desk, section, parent, self._applications),
            ),
            Section(DATA, lists.DATA, add="&Tambah data"),
            Section(SITES, lists.SITES, add="&Tambah lokasi"),
            Section(EQUIPMENT, lists.EQUIPMENT, add="&Tambah infrastruktur"),
            Section(STAFF, lists.STAFF, add="&Tambah angka"),
            Section(INNOVATIONS, lists.INNOVATIONS, add="&Tambah inovasi"),
        )

    def _listed(self, title: str, spec: ListSpec, add: str, parts: tuple[Part, ...]) -> Section:
        return Section(
            title,
            spec,
            add=add,
            parts=parts,
            view=lambda desk, section, parent: ListView(desk, section, parent, self._applications),
        )

    def _dimension(self, line: RecordLine) -> str:
        """The code of the dimension an application belongs to."""
        if not self._codes:
            rows = self.desk.services.records.all(kind("dimension"))
            self._codes = {int(row["id"] or 0): str(row["code"]) for row in rows}
        return self._codes.get(int(line.values["dimension_id"] or 0), "")
