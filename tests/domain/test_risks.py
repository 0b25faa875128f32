"""Level and band of a risk."""

import pytest

from gm100_desktop.domain.risks import RiskBand, risk_band, risk_level, risk_text


@pytest.mark.parametrize(
    ("likelihood", "impact", "level", "band"),
    [
        (1, 1, 1, RiskBand.LOW),
        (2, 2, 4, RiskBand.LOW),
        (1, 5, 5, RiskBand.MEDIUM),
        (3, 3, 9, RiskBand.MEDIUM),
        (2, 5, 10, RiskBand.HIGH),
        (3, 4, 12, RiskBand.HIGH),
        (3, 5, 15, RiskBand.VERY_HIGH),
        (5, 5, 25, RiskBand.VERY_HIGH),
        (None, 5, None, None),
        (3, None, None, None),
    ],
)
def test_level_and_band(
    likelihood: int | None, impact: int | None, level: int | None, band: RiskBand | None
) -> None:
    assert risk_level(likelihood, impact) == level
    assert risk_band(level) is band


def test_text_of_a_cell() -> None:
    assert risk_text(8) == "8 sedang"
    assert risk_text(None) == ""
