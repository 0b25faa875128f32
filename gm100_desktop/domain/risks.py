"""The risk register of quick wins: level and band."""

from gm100_desktop.domain.choices import Choice


class RiskBand(Choice):
    """Bands of the risk level; the limits are the app's own default, not official."""

    LOW = "low", "Rendah"
    MEDIUM = "medium", "Sedang"
    HIGH = "high", "Tinggi"
    VERY_HIGH = "very_high", "Sangat tinggi"


_LOWEST = ((15, RiskBand.VERY_HIGH), (10, RiskBand.HIGH), (5, RiskBand.MEDIUM), (1, RiskBand.LOW))


def risk_level(likelihood: int | None, impact: int | None) -> int | None:
    """Likelihood times impact, 1 to 25; None until both are judged."""
    return likelihood * impact if likelihood and impact else None


def risk_band(level: int | None) -> RiskBand | None:
    """The band of a level; None of no level."""
    if level is None:
        return None
    return next((band for lowest, band in _LOWEST if level >= lowest), None)


def risk_text(level: int | None) -> str:
    """'8 sedang', for a cell; '' of no level."""
    band = risk_band(level)
    return f"{level} {band.label.lower()}" if band else ""
