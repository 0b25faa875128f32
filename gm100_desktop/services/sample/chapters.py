"""What is read in what order; a chapter is one act, and its files may point at one another.

To add a file: name it in the chapter of its area, with the kind its rows are of. In TOML the tables
name their kinds themselves.
"""

from dataclasses import dataclass

from gm100_desktop.domain.areas import Area


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file, or all files of one folder; `kind` is '' where the file names it."""

    path: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Files that are written together, after the versions of the instrument they answer."""

    label: str
    area: Area
    sheets: tuple[Sheet, ...]
    instruments: tuple[str, ...] = ()


CHAPTERS = (
    Chapter(
        "Muat OPD dan lembaga",
        Area.REGION,
        (
            Sheet("agencies.csv", "agency"),
            Sheet("agency_deliveries.csv", "agency_delivery"),
            Sheet("institutions.csv", "institution"),
        ),
    ),
    Chapter(
        "Muat dokumen dan bukti",
        Area.DOCUMENTS,
        (Sheet("documents.csv", "document"), Sheet("document_relations.csv", "document_relation")),
    ),
    Chapter(
        "Muat orang, Dewan dan Tim",
        Area.ROSTERS,
        (
            Sheet("people.csv", "person"),
            Sheet("positions.csv", "position"),
            Sheet("bodies.toml"),
            Sheet("memberships.csv", "membership"),
        ),
    ),
    Chapter("Muat profil daerah", Area.REGION, (Sheet("region.toml"),)),
    Chapter(
        "Muat keikutsertaan, bimtek dan rapat",
        Area.SESSIONS,
        (
            Sheet("participation.toml"),
            Sheet("sessions"),
            Sheet("attendance.csv", "attendance"),
            Sheet("publications.toml"),
        ),
    ),
    Chapter(
        "Muat masterplan",
        Area.MASTERPLAN,
        (
            Sheet("plans.toml"),
            Sheet("programmes"),
            Sheet("programme_years.csv", "programme_year"),
            Sheet("programme_budgets.csv", "programme_budget"),
            Sheet("indicator_years.csv", "indicator_year"),
            Sheet("plan_indicators.csv", "indicator"),
            Sheet("plan_indicator_years.csv", "indicator_year"),
            Sheet("action_items.csv", "action_item"),
            Sheet("action_years.csv", "action_year"),
            Sheet("action_budgets.csv", "action_budget"),
            Sheet("obstacles.csv", "obstacle"),
        ),
    ),
    Chapter(
        "Muat quick win",
        Area.QUICK_WINS,
        (
            Sheet("quick_wins"),
            Sheet("progress_updates.csv", "progress_update"),
            Sheet("quick_win_candidates.csv", "quick_win_candidate"),
        ),
    ),
    Chapter(
        "Muat aplikasi dan prasarana TIK",
        Area.APPLICATIONS,
        (
            Sheet("services.csv", "spbe_service"),
            Sheet("applications.csv", "application"),
            Sheet("application_services.csv", "application_service"),
            Sheet("application_coverage.csv", "application_coverage"),
            Sheet("application_links.csv", "application_link"),
            Sheet("data_integrations.csv", "data_integration"),
            Sheet("connectivity.csv", "connectivity"),
            Sheet("infrastructure.csv", "infrastructure"),
            Sheet("it_staff.csv", "it_staff"),
            Sheet("innovations.csv", "innovation"),
        ),
    ),
    Chapter(
        "Muat evaluasi",
        Area.EVALUATIONS,
        (
            Sheet("evaluations.toml"),
            Sheet("answers_2023.csv", "answer"),
            Sheet("answers_2024.csv", "answer"),
            Sheet("answers_2025.csv", "answer"),
            Sheet("answers_2026.csv", "answer"),
            Sheet("surveys.csv", "survey"),
            Sheet("survey_2026.csv", "respondent"),
        ),
        instruments=("2024-REG", "2025-REG", "2026-REG"),
    ),
    Chapter("Tautkan bukti", Area.DOCUMENTS, (Sheet("evidence_links.csv", "evidence_link"),)),
)
