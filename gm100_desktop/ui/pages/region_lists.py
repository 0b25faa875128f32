"""Sections of Daerah as data: what the region is and aims at, and what is said and published of it."""

from gm100_desktop.domain.kinds import kind
from gm100_desktop.ui.records.list_spec import ListSpec
from gm100_desktop.ui.records.part_list import Part, owned_by
from gm100_desktop.ui.records.section import Section

PROFILE, PUBLISHED = "Profil", "Publikasi"

LEADERS = Section(
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
    group=PROFILE,
)
MISSIONS = Part(
    "Misi",
    "Misi",
    ListSpec(kind("mission"), ("text", "number"), "Misi", "Belum ada misi.", ("number",)),
    owned_by("vision_id"),
    height=320,
    inner=(
        Part(
            "Penyelarasan",
            "Penyelarasan",
            ListSpec(
                kind("alignment"),
                ("narrative", "dimension_id", "programme_id"),
                "Penyelarasan dengan dimensi dan program",
                "Belum ada penyelarasan.",
            ),
            owned_by("mission_id"),
        ),
    ),
)
VISIONS = Section(
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
    parts=(MISSIONS,),
    group=PROFILE,
)
PRIORITIES = Section(
    "Prioritas",
    ListSpec(
        kind("priority_programme"),
        ("title", "number", "start_year", "end_year"),
        "Program prioritas",
        "Belum ada program prioritas. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("number",),
    ),
    add="&Tambah program prioritas",
    group=PROFILE,
)
ALIGNMENTS = Section(
    "Penyelarasan",
    ListSpec(
        kind("alignment"),
        ("narrative", "mission_id", "dimension_id", "programme_id"),
        "Misi daerah dan program smart city",
        "Belum ada penyelarasan. Tekan Ctrl+Enter lalu pilih misi dan programnya.",
        ("mission_id",),
        stretching=("mission_id", "programme_id"),
    ),
    add="&Tambah penyelarasan",
    group=PROFILE,
)
COMMITMENTS = Section(
    "Komitmen",
    ListSpec(
        kind("commitment"),
        ("text", "kind", "given_on", "person_id", "agency_id"),
        "Komitmen pimpinan dan OPD",
        "Belum ada komitmen. Tekan Ctrl+Enter lalu tulis pernyataan, regulasi, atau anggarannya.",
        ("given_on",),
        stretching=("person_id",),
        widths={"kind": 96, "agency_id": 112},
    ),
    add="&Tambah komitmen",
    group=PROFILE,
)
SITES = Section(
    "Kawasan",
    ListSpec(
        kind("site"),
        ("name", "kind", "subdistrict"),
        "Kawasan",
        "Belum ada kawasan. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("name",),
        stretching=("kind",),
    ),
    add="&Tambah kawasan",
    group=PROFILE,
)
QUOTES = Part(
    "Kutipan",
    "Kutipan",
    ListSpec(
        kind("press_statement"),
        ("quote", "person_id", "stated_on"),
        "Pernyataan dalam publikasi ini",
        "Belum ada kutipan.",
        ("stated_on",),
    ),
    owned_by("publication_id"),
)
PUBLICATIONS = Section(
    "Berita",
    ListSpec(
        kind("publication"),
        ("title", "medium", "published_on", "author", "read_count"),
        "Berita dan publikasi",
        "Belum ada publikasi. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("published_on",),
        stretching=("author",),
    ),
    add="&Tambah publikasi",
    parts=(QUOTES,),
    group=PUBLISHED,
)
STATEMENTS = Section(
    "Pernyataan pers",
    ListSpec(
        kind("press_statement"),
        ("quote", "person_id", "stated_on", "place", "publication_id"),
        "Pernyataan pers",
        "Belum ada pernyataan pers. Tekan Ctrl+Enter lalu tulis kutipannya.",
        ("stated_on",),
        stretching=("person_id", "publication_id"),
    ),
    add="&Tambah pernyataan",
    group=PUBLISHED,
)
ACHIEVEMENTS = Section(
    "Prestasi",
    ListSpec(
        kind("achievement"),
        ("title", "giver", "level", "given_on", "agency_id"),
        "Prestasi dan penghargaan",
        "Belum ada prestasi. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("given_on",),
        stretching=("giver",),
        widths={"level": 112, "agency_id": 112},
    ),
    add="&Tambah prestasi",
    group=PUBLISHED,
)
BENEFITS = Section(
    "Manfaat",
    ListSpec(
        kind("impact_statement"),
        ("text", "year", "stated_by", "source"),
        "Pernyataan manfaat",
        "Belum ada pernyataan manfaat. Tekan Ctrl+Enter lalu tulis manfaat dan siapa yang menyatakannya.",
        ("year",),
        stretching=("stated_by", "source"),
    ),
    add="&Tambah manfaat",
    group=PUBLISHED,
)
ABOUT = (
    Section(PROFILE, single=kind("region"), group=PROFILE),
    LEADERS,
    VISIONS,
    PRIORITIES,
    ALIGNMENTS,
    COMMITMENTS,
    SITES,
)
SAID = (PUBLICATIONS, STATEMENTS, ACHIEVEMENTS, BENEFITS)
