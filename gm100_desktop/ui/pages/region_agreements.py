"""Sections of Daerah as data: agreements with parties and scope, what was done under them, partners."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from gm100_desktop.domain.fields import Field, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, OwnColumn, Reading
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.section import Section

TOGETHER = "Kerja sama"
DONE = Field("done", "Pelaksanaan")
OF_SCOPES = Field("scopes", "Lingkup terlaksana")
NOT_YET = "Belum ada"


def done_words(count: int) -> str:
    """'2 kali', or that nothing was done under the line yet."""
    return f"{number(count)} kali" if count else NOT_YET


def done_chip(words: str) -> Chip:
    """The same as a chip; nothing done is worth a look."""
    return Chip(words, Tone.LOOK if words == NOT_YET else Tone.GOOD)


def _done_per_scope(desk: Desk) -> Counter[Value]:
    return Counter(row["scope_id"] for row in desk.services.records.all(kind("scope_realisation")))


def _read_done(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    done = _done_per_scope(desk)
    return lambda row: done_words(done[row["id"]])


def _read_scopes(desk: Desk, _given: Mapping[str, Value]) -> Reading:
    done = _done_per_scope(desk)
    of_agreement: dict[Value, list[Value]] = {}
    for scope in desk.services.records.all(kind("agreement_scope")):
        of_agreement.setdefault(scope["agreement_id"], []).append(scope["id"])

    def words(row: Record) -> str:
        scopes = of_agreement.get(row["id"], [])
        reached = sum(1 for scope in scopes if done[scope])
        return f"{number(reached)} dari {number(len(scopes))}" if scopes else ""

    return words


REALISATIONS = ListSpec(
    kind("scope_realisation"),
    ("activity", "scope_id", "starts_on", "given_by", "participant_count"),
    "Pelaksanaan kerja sama",
    "Belum ada pelaksanaan. Catat MoU dan ruang lingkupnya dulu, lalu tekan Ctrl+Enter.",
    ("starts_on",),
    widths={"scope_id": 160, "given_by": 150},
)
PARTIES = Part(
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
)
SCOPES = Part(
    "Ruang lingkup",
    "Ruang lingkup",
    ListSpec(
        kind("agreement_scope"),
        ("text", "done", "scope"),
        "Ruang lingkup",
        "Belum ada ruang lingkup.",
        ("number",),
        own={"done": OwnColumn(DONE, _read_done, chip=done_chip)},
        widths={"done": 104, "scope": 84},
    ),
    owned_by("agreement_id"),
    height=300,
    inner=(
        Part(
            "Pelaksanaan",
            "Pelaksanaan",
            replace(
                REALISATIONS,
                columns=("activity", "starts_on", "given_by"),
                empty="Belum ada yang dilaksanakan di bawah lingkup ini.",
            ),
            owned_by("scope_id"),
        ),
    ),
)
AGREEMENTS = Section(
    TOGETHER,
    ListSpec(
        kind("agreement"),
        ("title", "kind", "status", "signed_on", "scopes", "valid_until"),
        "MoU, kerja sama, dan sister city",
        "Belum ada MoU atau kerja sama. Tekan Ctrl+Enter lalu tulis judulnya.",
        ("signed_on", "planned_on"),
        own={"scopes": OwnColumn(OF_SCOPES, _read_scopes)},
        widths={"kind": 152, "status": 88, "scopes": 132},
    ),
    add="&Tambah kerja sama",
    parts=(PARTIES, SCOPES, proofs_of("agreement")),
    group=TOGETHER,
)
UNDER_THEM = Section(
    "Pelaksanaan",
    REALISATIONS,
    add="&Tambah pelaksanaan",
    parts=(proofs_of("scope_realisation"),),
    group=TOGETHER,
)
INSTITUTIONS = Section(
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
    group=TOGETHER,
)
SECTIONS = (AGREEMENTS, UNDER_THEM, INSTITUTIONS)
