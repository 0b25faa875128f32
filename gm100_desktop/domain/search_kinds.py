"""Which records are searched, under which heading they are shown, and which fields tell nobody.

To add a kind of record: its id in one of the GROUPS; a test finds the one that was forgotten.
"""

from typing import NamedTuple

from gm100_desktop.domain.fields import Field, FieldType, Kind


class SearchGroup(NamedTuple):
    """Results under one heading."""

    title: str
    kinds: tuple[str, ...]


GROUPS = (
    SearchGroup("Orang", ("person", "position", "membership", "companion", "signatory")),
    SearchGroup("Kelompok", ("body", "body_role")),
    SearchGroup("OPD", ("agency", "agency_delivery")),
    SearchGroup(
        "Program",
        ("programme", "activity", "programme_partner", "programme_year", "programme_budget", "indicator",
         "indicator_year"),
    ),
    SearchGroup(
        "Dokumen rencana",
        ("plan", "plan_book", "plan_item", "readiness", "swot", "action_item", "action_year",
         "action_budget"),
    ),
    SearchGroup(
        "Quick Win",
        ("quick_win", "quick_win_candidate", "milestone", "progress_update", "measure", "risk",
         "quick_win_partner", "quick_win_budget", "quick_win_year"),
    ),
    SearchGroup(
        "Bimtek & Rapat",
        ("session", "session_agenda", "session_speaker", "session_organiser", "session_output", "task",
         "question_log", "obstacle", "attendance"),
    ),
    SearchGroup("Dokumen", ("document", "document_relation", "evidence_link")),
    SearchGroup(
        "Kerja sama",
        ("agreement", "agreement_party", "agreement_scope", "scope_realisation", "assistance"),
    ),
    SearchGroup(
        "Daerah",
        ("region", "leadership", "vision", "mission", "priority_programme", "alignment", "commitment",
         "institution", "site", "movement", "movement_partner", "wave", "participation",
         "participation_step", "peer_region", "peer_standing", "figure", "figure_value", "publication",
         "press_statement", "achievement", "impact_statement", "paper_profile"),
    ),
    SearchGroup(
        "Aplikasi",
        ("application", "application_service", "application_coverage", "application_link", "spbe_service",
         "data_integration", "connectivity", "infrastructure", "it_staff", "innovation"),
    ),
    SearchGroup(
        "Evaluasi",
        ("evaluation", "answer", "finding", "submission_item", "assessor", "assessor_score",
         "component_result", "survey", "instrument", "component", "question", "rubric_level"),
    ),
)  # fmt: skip
"""In the order they are shown."""

NOT_SEARCHED = frozenset(
    {"dimension", "sub_dimension", "report_setting", "attendance_day", "respondent", "survey_answer"}
)
"""Fixed lists, marks that say nothing alone, and people who answered a survey in confidence."""

PRIVATE = frozenset(
    {
        ("person", "phone"),
        ("person", "email"),
        ("person", "sex"),
        ("person", "note"),
        ("membership", "note"),
        ("companion", "note"),
        ("institution", "contact"),
    }
)
"""Fields no list shows: a search must not lead to people by them."""

_OWN = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE, FieldType.DECIMAL, FieldType.MONEY})
"""Values a record is found by; the rest only narrow what was found."""
_ALSO_NAMES = frozenset({"abbreviation", "brand", "code", "nip"})
"""Short names, beside the one in the title."""
_SILENT = frozenset({FieldType.FLAG, FieldType.WHOLE, FieldType.PERCENT, FieldType.TIME})
"""Values nobody looks for."""


_TELLING = {
    "person": "agency_id",
    "programme": "agency_id",
    "quick_win": "agency_id",
    "application": "agency_id",
    "indicator": "programme_id",
    "evidence_link": "",
    "application_link": "",
}
"""What tells a record from its like better than its owner does; nothing where the name says it all."""
_SAY_LITTLE = frozenset({"plan", "instrument"})
"""Owners of so many records that naming them helps nobody."""


class Reading(NamedTuple):
    """What of a kind is searched: its name, its own texts, and what narrows."""

    title: tuple[Field, ...]
    texts: tuple[Field, ...]
    narrowing: tuple[Field, ...]


def reading_of(kind: Kind) -> Reading:
    """The fields of that kind by what they are good for."""
    fields = [field for field in kind.fields if (kind.id, field.name) not in PRIVATE]
    title = _title(kind)
    named = {field.name for field in title}
    rest = [field for field in fields if field.name not in named]
    texts = tuple(field for field in rest if field.type in _OWN)
    narrowing = tuple(field for field in rest if field.type not in _OWN | _SILENT)
    return Reading(title, texts, narrowing)


def name_fields(kind: Kind) -> tuple[Field, ...]:
    """The fields that name a record by themselves, without what they point at."""
    named = tuple(kind.field(name) for name in kind.title)
    return tuple(field for field in named if field.type not in {FieldType.REFERENCE, FieldType.WHOLE})


def telling_field(kind: Kind) -> Field | None:
    """The reference named beside a record that was found: whose milestone, whose programme it is."""
    name = _TELLING.get(kind.id, kind.parent)
    field = kind.field(name) if name else None
    return None if field is None or field.refers_to in _SAY_LITTLE else field


def _title(kind: Kind) -> tuple[Field, ...]:
    """A part that is told from others by its year alone is found through its owner."""
    fields = name_fields(kind)
    if kind.id == "person":  # the bare name first: whoever begins so is wanted most
        fields = (kind.field("name"), kind.field("front_title"), kind.field("back_title"))
    elif kind.parent:
        fields = tuple(field for field in fields if field.type in _OWN)
    short = tuple(field for field in kind.fields if field.name in _ALSO_NAMES and field not in fields)
    return (*fields, *(field for field in short if field.type in _OWN))
