"""Closed sets of plans, programmes, action items and indicators."""

from gm100_desktop.domain.choices import Choice


class PlanKind(Choice):
    """Sort of planning document."""

    SMART_CITY = "smart_city", "Master Plan Smart City"
    ICT = "ict", "Master Plan TIK"
    BLUEPRINT = "blueprint", "Blueprint"
    REGIONAL_PLAN = "regional_plan", "RPJMD"
    AGENCY_PLAN = "agency_plan", "Renstra"
    OTHER = "other", "Lainnya"


class PlanStatus(Choice):
    """How far a planning document has come."""

    DRAFT = "draft", "Rancangan"
    IN_FORCE = "in_force", "Berlaku"
    SUPERSEDED = "superseded", "Digantikan"


class LegalBasisState(Choice):
    """State of the legal basis of a plan."""

    NONE = "none", "Belum ada"
    DRAFT = "draft", "Rancangan"
    IN_FORCE = "in_force", "Berlaku"
    REVOKED = "revoked", "Dicabut"


class ReadinessElement(Choice):
    """Elements of readiness."""

    STRUCTURE = "structure", "Struktur"
    INFRASTRUCTURE = "infrastructure", "Infrastruktur"
    SUPERSTRUCTURE = "superstructure", "Suprastruktur"
    NATURE = "nature", "Alam"
    CULTURE = "culture", "Budaya"


class ReadinessAspect(Choice):
    """Aspects of a readiness element."""

    PEOPLE = "people", "Sumber daya manusia"
    ORGANISATION = "organisation", "Organisasi"
    FINANCE = "finance", "Keuangan"
    PHYSICAL = "physical", "Fisik"
    ICT = "ict", "TIK"
    SOCIAL = "social", "Sosial"
    POLICY = "policy", "Kebijakan"
    INSTITUTION = "institution", "Kelembagaan"
    PROCEDURE = "procedure", "Tata laksana"


class SwotKind(Choice):
    """The four fields of a SWOT analysis."""

    STRENGTH = "strength", "Kekuatan"
    WEAKNESS = "weakness", "Kelemahan"
    OPPORTUNITY = "opportunity", "Peluang"
    THREAT = "threat", "Ancaman"


class Horizon(Choice):
    """When a programme is to bear fruit."""

    SHORT = "short", "Jangka pendek"
    MEDIUM = "medium", "Jangka menengah"
    LONG = "long", "Jangka panjang"


class ProgrammeStatus(Choice):
    """How a programme, activity or action item stands."""

    PLANNED = "planned", "Rencana"
    RUNNING = "running", "Berjalan"
    FINISHED = "finished", "Selesai"
    STOPPED = "stopped", "Berhenti"
    POSTPONED = "postponed", "Ditunda"


class Collaboration(Choice):
    """Whether a programme reaches beyond the region."""

    NONE = "none", "Tidak ada"
    JOINT = "joint", "Bersama daerah lain"
    CONTRIBUTION = "contribution", "Kontribusi mandiri bagi kawasan"


class FundingSource(Choice):
    """Where money comes from."""

    REGIONAL_BUDGET = "regional_budget", "APBD kabupaten/kota"
    PROVINCIAL_BUDGET = "provincial_budget", "APBD provinsi"
    STATE_BUDGET = "state_budget", "APBN"
    SPECIAL_ALLOCATION = "special_allocation", "DAK"
    FISCAL_INCENTIVE = "fiscal_incentive", "Insentif fiskal"
    VILLAGE_FUND = "village_fund", "Dana desa"
    PUBLIC_SERVICE_AGENCY = "public_service_agency", "BLUD"
    GRANT = "grant", "Hibah"
    CSR = "csr", "CSR/TJSL"
    PUBLIC_PRIVATE = "public_private", "KPBU"
    PRIVATE = "private", "Swasta"
    STATE_ENTERPRISE = "state_enterprise", "BUMN/BUMD"
    SELF_HELP = "self_help", "Swadaya masyarakat"
    OTHER = "other", "Lainnya"


class ActionArea(Choice):
    """Areas of the action plan; the first four are fixed."""

    HR = "hr", "Peningkatan kapasitas SDM"
    INFRASTRUCTURE = "infrastructure", "Pembangunan infrastruktur pendukung"
    APPLICATION = "application", "Pengembangan aplikasi pendukung"
    LITERACY = "literacy", "Penguatan literasi smart city"
    REGULATION = "regulation", "Regulasi/kebijakan"
    COOPERATION = "cooperation", "Kerja sama"


class IndicatorKind(Choice):
    """What an indicator measures."""

    OUTPUT = "output", "Keluaran"
    OUTCOME = "outcome", "Hasil"
    IMPACT = "impact", "Dampak"


class BetterWay(Choice):
    """Which way is better for a figure."""

    UP = "up", "Naik lebih baik"
    DOWN = "down", "Turun lebih baik"


class ObstacleCategory(Choice):
    """What an obstacle is about."""

    PEOPLE = "people", "SDM"
    BUDGET = "budget", "Anggaran"
    INFRASTRUCTURE = "infrastructure", "Infrastruktur"
    REGULATION = "regulation", "Regulasi"
    DATA = "data", "Data"
    COORDINATION = "coordination", "Koordinasi"
    OTHER = "other", "Lainnya"


class ObstacleStatus(Choice):
    """Whether an obstacle is out of the way."""

    OPEN = "open", "Terbuka"
    DONE = "done", "Tuntas"
