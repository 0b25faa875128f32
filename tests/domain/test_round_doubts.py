"""Odd rounds are told, not refused."""

import pytest

from gm100_desktop.domain.round_doubts import RoundSetting, round_doubts

REGULER, KPPN = "REGULER", "KPPN_IKN"


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        (RoundSetting(2026, REGULER, True, REGULER, REGULER, 2023), ()),
        (RoundSetting(2026, "", True, REGULER, KPPN), ()),
        (RoundSetting(2026, KPPN, is_final=False, other_finals=1), ()),
        (RoundSetting(2023, REGULER, joined=2023), ("Evaluasi 2023 mendahului",)),
        (
            RoundSetting(2022, REGULER, version_track=KPPN),
            ("Putaran ini jalur Reguler, sedangkan instrumen",),
        ),
        (
            RoundSetting(2024, KPPN, region_track=REGULER),
            ("Putaran ini jalur KPPN dan IKN, sedangkan daerah",),
        ),
        (RoundSetting(2026, REGULER, other_finals=1), ("Ada putaran lain 2026",)),
    ],
)
def test_doubts(setting: RoundSetting, told: tuple[str, ...]) -> None:
    found = list(round_doubts(setting))
    assert len(found) == len(told)
    assert all(sentence.startswith(start) for sentence, start in zip(found, told, strict=True))
