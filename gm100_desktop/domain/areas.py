"""The areas of a region's file; one name each in domain, storage, services and ui."""

from enum import StrEnum


class Area(StrEnum):
    """What an act touches: names the page to refresh and groups the history."""

    REGION = "region"
    DOCUMENTS = "documents"
    ROSTERS = "rosters"
    MASTERPLAN = "masterplan"
    QUICK_WINS = "quick_wins"
    SESSIONS = "sessions"
    APPLICATIONS = "applications"
    EVALUATIONS = "evaluations"
