"""Daerah: profile, leaders and aims, place in the programme, agreements, OPD, documents, letterhead."""

from pathlib import Path

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.actions import Command
from gm100_desktop.ui.dialogs.files import ask_file
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.record_list import ListSpec
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import Section
from gm100_desktop.ui.workplace import Workplace

PROFILE, LETTERHEAD, DOCUMENTS = "Profil", "Kop & kertas", "Dokumen"

SECTIONS = (
    Section(PROFILE, single=kind("region")),
    Section(
        "Pimpinan",
        ListSpec(
            kind("leadership"),
            ("head_id", "deputy_id", "starts_on", "ends_on"),
            "Masa jabatan kepala daerah",
            "Belum ada kepala daerah. Catat orangnya di Dewan & Tim, lalu tekan Ctrl+Enter.",
            ("starts_on",),
            stretching=("deputy_id",),
        ),
        add="&Tambah masa jabatan",
    ),
    Section(
        "Visi & misi",
        ListSpec(
            kind("vision"),
            ("title", "start_year", "end_year", "source"),
            "Visi",
            "Belum ada visi. Tekan Ctrl+Enter lalu tulis visi dan misinya.",
            ("start_year",),
            stretching=("source",),
        ),
        add="&Tambah visi",
        parts=(
            Part(
                "Misi",
                "Misi",
                ListSpec(kind("mission"), ("text", "number"), "Misi", "Belum ada misi.", ("number",)),
                owned_by("vision_id"),
                height=320,
            ),
        ),
    ),
    Section(
        "Prioritas",
        ListSpec(
            kind("priority_programme"),
            ("title", "number", "start_year", "end_year"),
            "Program prioritas",
            "Belum ada program prioritas. Tempel dari Excel atau tekan Ctrl+Enter.",
            ("number",),
        ),
        add="&Tambah program prioritas",
    ),
    Section(
        "Keikutsertaan",
        ListSpec(
            kind("participation"),
            ("wave_id", "status", "decided_when", "designation"),
            "Keikutsertaan dalam gerakan",
            "Belum ada keikutsertaan. Tekan Ctrl+Enter lalu pilih gelombangnya.",
            stretching=("designation",),
        ),
        add="&Tambah keikutsertaan",
        parts=(
            Part(
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
            ),
            Part(
                "Linimasa",
                "Pendampingan",
                ListSpec(
                    kind("assistance"),
                    ("activity", "year", "output"),
                    "Pendampingan",
                    "Belum ada pendampingan.",
                ),
                owned_by("participation_id"),
            ),
            proofs_of("participation"),
        ),
    ),
    Section(
        "Kerja sama",
        ListSpec(
            kind("agreement"),
            ("title", "kind", "status", "planned_on", "signed_on"),
            "MoU dan kerja sama",
            "Belum ada MoU atau kerja sama. Tekan Ctrl+Enter lalu tulis judulnya.",
            ("signed_on", "planned_on"),
            widths={"kind": 152, "status": 88},
        ),
        add="&Tambah kerja sama",
        parts=(
            Part(
                "Pihak",
                "Pihak",
                ListSpec(
                    kind("agreement_party"),
                    ("name", "institution_id", "number", "signatory_id", "attendance"),
                    "Pihak",
                    "Belum ada pihak.",
                    ("number",),
                ),
                owned_by("agreement_id"),
            ),
            Part(
                "Ruang lingkup",
                "Ruang lingkup",
                ListSpec(
                    kind("agreement_scope"),
                    ("text", "scope", "number"),
                    "Ruang lingkup",
                    "Belum ada ruang lingkup.",
                    ("number",),
                ),
                owned_by("agreement_id"),
                height=240,
            ),
            proofs_of("agreement"),
        ),
    ),
    Section(
        "Pelaksanaan",
        ListSpec(
            kind("scope_realisation"),
            ("activity", "scope_id", "starts_on", "given_by", "participant_count"),
            "Pelaksanaan kerja sama",
            "Belum ada pelaksanaan. Catat MoU dan ruang lingkupnya dulu, lalu tekan Ctrl+Enter.",
            ("starts_on",),
            widths={"scope_id": 160, "given_by": 150},
        ),
        add="&Tambah pelaksanaan",
        parts=(proofs_of("scope_realisation"),),
    ),
    Section(
        "OPD",
        ListSpec(
            kind("agency"),
            ("name", "abbreviation", "kind", "parent_id", "coordinator"),
            "OPD",
            "Belum ada OPD. Tempel dari Excel atau tekan Ctrl+Enter.",
            ("sort_order", "name"),
            widths={"abbreviation": 108, "kind": 96, "parent_id": 112, "coordinator": 140},
        ),
        add="&Tambah OPD",
    ),
    Section(
        "Lembaga",
        ListSpec(
            kind("institution"),
            ("name", "abbreviation", "kind", "programme_role"),
            "Lembaga di luar daerah",
            "Belum ada lembaga. Tempel dari Excel atau tekan Ctrl+Enter.",
            ("name",),
            widths={"abbreviation": 124, "kind": 140, "programme_role": 196},
        ),
        add="&Tambah lembaga",
    ),
    Section(
        DOCUMENTS,
        ListSpec(
            kind("document"),
            ("title", "code", "kind", "number", "dated_on"),
            "Surat, SK, dan dokumen lain",
            "Belum ada dokumen. Tekan Ctrl+Enter, lalu lampirkan berkasnya.",
            ("code", "dated_on"),
            widths={"code": 84, "kind": 112, "number": 170},
        ),
        add="&Tambah dokumen",
    ),
    Section(
        LETTERHEAD,
        single=kind("paper_profile"),
        parts=(
            Part(
                "Penanda tangan",
                "Penanda tangan",
                ListSpec(
                    kind("signatory"),
                    ("person_id", "place_in_block", "report_kind", "position_text", "form"),
                    "Penanda tangan",
                    "Belum ada penanda tangan. Tekan Tambah; tanpa laporan berarti untuk semua laporan.",
                    ("sort_order",),
                    widths={"report_kind": 140, "position_text": 140, "form": 140},
                ),
                lambda _owner: {},
                height=260,
            ),
        ),
    ),
)


class RegionPage(RecordPage):
    """Everything about the region itself."""

    areas = frozenset({Area.REGION, Area.DOCUMENTS, Area.ROSTERS})
    help = "Profil daerah, pimpinan, keikutsertaan dalam gerakan, kerja sama, OPD, dokumen, kop surat."
    sections = SECTIONS

    def __init__(self, place: Workplace) -> None:
        super().__init__(place, "Daerah")
        self._arms = self.add_command(Command("Pilih &lambang…", icon="image"), self._choose_arms)
        self._attach = self.add_command(Command("&Lampirkan berkas…", icon="paperclip"), self._attach_file)
        self._arms.setVisible(False)
        self._attach.setVisible(False)

    def facts(self) -> str:
        """Name, province, and what is on file."""
        records = self.desk.services.records
        region = records.all(kind("region"))
        if not region:
            return ""
        agencies = len(records.all(kind("agency"), {"parent_id": None}))
        told = (f"Provinsi {region[0]['province']}", f"kode {region[0]['code']}")
        return " · ".join((*told, f"{agencies} {region[0]['agency_word']}"))

    def _arrange(self) -> None:
        super()._arrange()
        title = self.view.section.title
        self._arms.setVisible(title == LETTERHEAD and not self.desk.is_read_only)
        self._attach.setVisible(title == DOCUMENTS and not self.desk.is_read_only)

    def _choose_arms(self) -> None:
        file = ask_file(self, self._folder(), "Pilih lambang daerah", "Gambar (*.png *.jpg *.jpeg)")
        if file is not None:
            self.desk.services.filing.choose_arms(file)

    def _attach_file(self) -> None:
        document = self.selected()
        file = ask_file(self, self._folder(), "Lampirkan berkas") if document else None
        if document and file:
            self.desk.services.filing.attach(document, file)

    def _folder(self) -> Path:
        return Path(self.place.preferences.settings.last_folder or self.place.dossier.path.parent)
