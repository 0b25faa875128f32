"""Where in the window every kind of record stands: its page, its section, or the record it is listed with.

To add one: its line in PLACES, where the section of the page gets it. Pages that are not there yet are passed
over, so a kind may name several places; the first that fits is taken.
"""

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records
from gm100_desktop.ui.workplace import Destination


class Place(NamedTuple):
    """One place of a kind."""

    page: str
    section: str = ""  # by its title; '' on a page without sections
    owner: str = ""  # the column that names the record it is listed with
    tab: str = ""  # of that record's form
    is_only: bool = False  # the section shows no list of them to choose from
    is_apart: bool = False  # shown with all its fields in a window of its own
    when: tuple[str, frozenset[str]] = ("", frozenset())  # only records that hold one of these there
    # ('plan_id.is_current': there in the record it points at)


class Goal(NamedTuple):
    """Where to go for one record, and whether a window of its own is opened there."""

    destination: Destination
    is_apart: bool = False


REGION, ROSTERS, PLANS, QUICK_WINS = "daerah", "dewan-tim", "masterplan", "quick-win"
SESSIONS, APPLICATIONS, EVALUATIONS, EVIDENCE = "bimtek", "aplikasi", "evaluasi", "bukti"


def _listed(page: str, section: str) -> tuple[Place, ...]:
    return (Place(page, section),)


def _only(page: str, section: str) -> tuple[Place, ...]:
    return (Place(page, section, is_only=True),)


def _with(page: str, owner: str, tab: str = "") -> tuple[Place, ...]:
    return (Place(page, owner=owner, tab=tab),)


def _body(code: str, section: str) -> Place:
    return Place(ROSTERS, section, is_only=True, when=("kind", frozenset({code})))


PLACES: Mapping[str, tuple[Place, ...]] = MappingProxyType(
    {
        "region": _only(REGION, "Profil"),
        "leadership": _listed(REGION, "Pimpinan"),
        "vision": _listed(REGION, "Visi & misi"),
        "mission": _with(REGION, "vision_id", "Misi"),
        "priority_programme": _listed(REGION, "Prioritas"),
        "alignment": _listed(REGION, "Penyelarasan"),
        "commitment": _listed(REGION, "Komitmen"),
        "site": _listed(REGION, "Kawasan"),
        "publication": _listed(REGION, "Berita"),
        "press_statement": _listed(REGION, "Pernyataan pers"),
        "achievement": _listed(REGION, "Prestasi"),
        "impact_statement": _listed(REGION, "Manfaat"),
        "participation": _listed(REGION, "Keikutsertaan"),
        "participation_step": _with(REGION, "participation_id", "Linimasa"),
        "assistance": _with(REGION, "participation_id", "Pendampingan"),
        "companion": _with(REGION, "participation_id", "Pendampingan"),
        "movement": _listed(REGION, "Gerakan"),
        "movement_partner": _with(REGION, "movement_id", "Mitra"),
        "wave": _listed(REGION, "Gelombang"),
        "peer_region": _listed(REGION, "Daerah pembanding"),
        "peer_standing": _listed(REGION, "Perbandingan"),
        "figure": _listed(REGION, "Angka acuan"),
        "figure_value": _with(REGION, "figure_id", "Nilai"),
        "evaluation": (
            Place(REGION, "Seleksi", when=("phase", frozenset({"selection"}))),
            Place(EVALUATIONS, "Putaran"),
        ),
        "assessor": _with(REGION, "evaluation_id", "Asesor"),
        "answer": (
            Place(EVALUATIONS, "Tabel", when=("evaluation_id.phase", frozenset({"I", "II"}))),
            Place(REGION, owner="evaluation_id", tab="Aspek"),
        ),
        "finding": _listed(EVALUATIONS, "Temuan"),
        "survey": _listed(EVALUATIONS, "Program survei"),
        "respondent": _listed(EVALUATIONS, "Responden"),
        "component_result": _with(EVALUATIONS, "evaluation_id", "Hasil"),
        "submission_item": _with(REGION, "evaluation_id", "Kiriman"),
        "agreement": _listed(REGION, "Kerja sama"),
        "agreement_party": _with(REGION, "agreement_id", "Pihak"),
        "agreement_scope": _with(REGION, "agreement_id", "Ruang lingkup"),
        "scope_realisation": _listed(REGION, "Pelaksanaan"),
        "agency": _listed(REGION, "OPD"),
        "agency_delivery": _listed(REGION, "Permintaan data"),
        "institution": _listed(REGION, "Lembaga"),
        "paper_profile": _only(REGION, "Kop & kertas"),
        "signatory": (Place(REGION, "Kop & kertas", tab="Penanda tangan", is_only=True),),
        "document": _listed(EVIDENCE, "Daftar"),
        "document_relation": _with(EVIDENCE, "document_id", "Kaitan"),
        "evidence_link": _with(EVIDENCE, "document_id", "Dipakai"),
        "person": _listed(ROSTERS, "Orang"),
        "position": _with(ROSTERS, "person_id"),
        "membership": _with(ROSTERS, "person_id"),
        "body": (
            _body("council", "Dewan"),
            _body("executing_team", "Tim Pelaksana"),
            _body("forum", "Forum"),
            _body("secretariat", "Sekretariat"),
            _body("working_group", "Pokja"),
        ),
        "body_role": _with(ROSTERS, "body_id"),
        "plan": _listed(PLANS, "Dokumen"),
        "plan_book": _with(PLANS, "plan_id", "Buku"),
        "plan_item": (
            Place(PLANS, "Pemetaan", when=("plan_id.is_current", frozenset({"0"}))),
            Place(PLANS, owner="plan_id", tab="Butir"),
        ),
        "readiness": _listed(PLANS, "Kesiapan"),
        "swot": _listed(PLANS, "SWOT"),
        "programme": (Place(PLANS),),
        "programme_partner": _with(PLANS, "programme_id", "Keselarasan"),
        "activity": _with(PLANS, "programme_id", "Kegiatan"),
        "programme_year": _with(PLANS, "programme_id"),
        "programme_budget": _with(PLANS, "programme_id"),
        "action_item": _listed(PLANS, "Rencana aksi"),
        "action_year": _with(PLANS, "action_item_id", "Tahun"),
        "action_budget": _with(PLANS, "action_item_id", "Tahun"),
        "indicator": _listed(PLANS, "Indikator"),
        "indicator_year": _with(PLANS, "indicator_id", "Tahun"),
        "quick_win": _listed(QUICK_WINS, "Daftar"),
        "quick_win_candidate": _listed(QUICK_WINS, "Usulan"),
        "milestone": _listed(QUICK_WINS, "Tonggak"),
        "measure": _listed(QUICK_WINS, "Manfaat"),
        "risk": _listed(QUICK_WINS, "Risiko"),
        "progress_update": _with(QUICK_WINS, "quick_win_id", "Kemajuan"),
        "quick_win_budget": _with(QUICK_WINS, "quick_win_id", "Sumber daya"),
        "quick_win_year": _with(QUICK_WINS, "quick_win_id", "Kemajuan"),
        "quick_win_partner": _with(QUICK_WINS, "quick_win_id", "Sumber daya"),
        "session": (
            Place(SESSIONS, "Bimtek", when=("kind", frozenset({"bimtek", "monev"}))),
            Place(SESSIONS, "Rapat & kegiatan"),
        ),
        "session_agenda": _with(SESSIONS, "session_id", "Acara"),
        "session_speaker": _with(SESSIONS, "session_id", "Acara"),
        "session_organiser": _with(SESSIONS, "session_id", "Acara"),
        "attendance": _with(SESSIONS, "session_id", "Peserta"),
        "attendance_day": _with(SESSIONS, "attendance_id"),
        "session_output": _with(SESSIONS, "session_id", "Hasil"),
        "question_log": _with(SESSIONS, "session_id", "Hasil"),
        "task": _listed(SESSIONS, "Tugas"),
        "obstacle": (
            Place(SESSIONS, owner="session_id", tab="Hasil"),
            Place(PLANS, owner="programme_id", tab="Uraian"),
            Place(PLANS, is_apart=True),
        ),
        "application": _listed(APPLICATIONS, "Aplikasi"),
        "application_service": _with(APPLICATIONS, "application_id", "Layanan"),
        "application_coverage": _with(APPLICATIONS, "application_id", "Layanan"),
        "application_link": _with(APPLICATIONS, "from_id", "Integrasi"),
        "spbe_service": _listed(APPLICATIONS, "Layanan"),
        "data_integration": _listed(APPLICATIONS, "Data"),
        "connectivity": _listed(APPLICATIONS, "Internet"),
        "infrastructure": _listed(APPLICATIONS, "Infrastruktur"),
        "it_staff": _listed(APPLICATIONS, "SDM TI"),
        "innovation": _listed(APPLICATIONS, "Inovasi"),
    }
)
OTHER_SECTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        PLANS: ("Tabel", "Peta jalan", "Anggaran"),
        QUICK_WINS: ("Bulanan",),
        APPLICATIONS: ("Matriks",),
        EVALUATIONS: ("Satu per satu",),
        EVIDENCE: ("Gambar",),
    }
)
"""Sections that show what another section lists; they can be gone to all the same."""


def sections() -> Iterator[tuple[str, str]]:
    """Page and title of every section, each once."""
    listed = [(place.page, place.section) for places in PLACES.values() for place in places if place.section]
    others = [(page, section) for page, titles in OTHER_SECTIONS.items() for section in titles]
    return iter(dict.fromkeys([*listed, *others]))


def reachable(pages: Collection[str]) -> frozenset[str]:
    """The kinds that stand on one of these pages."""
    return frozenset(one for one in PLACES if _is_reachable(kind(one), pages))


def goal_of(records: Records, kind_id: str, record_id: int, pages: Collection[str]) -> Goal | None:
    """Where that record stands; None when no page shows it."""
    one = kind(kind_id)
    row = records.get(one, record_id)
    for place in PLACES.get(kind_id, ()):
        if place.page in pages and _fits(records, one, row, place):
            goal = _goal(records, one, row, place, pages)
            if goal is not None:
                return goal
    return None


def _goal(
    records: Records, one: Kind, row: Mapping[str, Value], place: Place, pages: Collection[str]
) -> Goal | None:
    record_id = int(row["id"] or 0)
    if place.is_apart:
        return Goal(Destination(place.page), is_apart=True)
    if place.is_only:
        part = (one.id, record_id) if place.tab else None
        return Goal(Destination(place.page, section=place.section, tab=place.tab, part=part))
    if not place.owner:
        return Goal(Destination(place.page, record_id, section=place.section))
    return _with_owner(records, one, row, place, pages)


def _with_owner(
    records: Records, one: Kind, row: Mapping[str, Value], place: Place, pages: Collection[str]
) -> Goal | None:
    """Where the owner stands, at the tab that lists the record; an owner that is listed itself shows both."""
    owner = row[place.owner]
    goal = goal_of(records, one.field(place.owner).refers_to, int(owner), pages) if owner else None
    if goal is None or not place.tab or goal.is_apart or goal.destination.tab:
        return goal
    part = (one.id, int(row["id"] or 0))
    return Goal(goal.destination._replace(tab=place.tab, part=part))


def _fits(records: Records, one: Kind, row: Mapping[str, Value], place: Place) -> bool:
    column, codes = place.when
    held = not column or str(_held(records, one, row, column)) in codes
    return held and (not place.owner or row[place.owner] is not None)


def _held(records: Records, one: Kind, row: Mapping[str, Value], column: str) -> Value:
    """What stands in that column, of the record or of the one it points at."""
    first, _, behind = column.partition(".")
    if not behind:
        return row[first]
    return records.get(kind(one.field(first).refers_to), int(row[first] or 0))[behind]


def _is_reachable(one: Kind, pages: Collection[str]) -> bool:
    return any(
        place.page in pages
        and (not place.owner or _is_reachable(kind(one.field(place.owner).refers_to), pages))
        for place in PLACES.get(one.id, ())
    )
