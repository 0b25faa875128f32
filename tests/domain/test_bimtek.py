"""Order of the stages, attendance, opening."""

from gm100_desktop.domain.bimtek import (
    Attendance,
    StageHeld,
    missing_stages,
    named,
    opened_by_text,
    present_by_category,
    present_count,
    stage_doubts,
)
from gm100_desktop.domain.sessions import AttendanceCategory, BimtekStage

DAY_ONE, DAY_TWO = "2017-07-19", "2017-07-20"
ROSTER = (
    Attendance("executing_team", days=((DAY_ONE, "present"), (DAY_TWO, "absent"))),
    Attendance("council", days=((DAY_ONE, "excused"), (DAY_TWO, "present"))),
    Attendance("agency", head_count=12, days=((DAY_ONE, "present"), (DAY_TWO, "present"))),
    Attendance("guest", days=((DAY_ONE, "absent"),)),
    Attendance("speaker"),
)


def test_stages_follow_each_other() -> None:
    in_order = [StageHeld(1, "I", "2017-07-19"), StageHeld(2, "II", "2017-08"), StageHeld(3, "III", None)]
    assert stage_doubts(in_order) == ()
    assert stage_doubts([*in_order[::-1], StageHeld(4, "", "2016-01-01")]) == ()


def test_a_stage_before_an_earlier_one_is_doubtful() -> None:
    doubts = stage_doubts([StageHeld(2, "II", "2017-06-01"), StageHeld(1, "I", "2017-07-19")])
    assert [(doubt.text, doubt.ids) for doubt in doubts] == [
        ("Bimtek II (1 Juni 2017) mendahului Bimtek I (19 Juli 2017).", (1, 2))
    ]


def test_gaps_before_the_last_stage_are_missing() -> None:
    missing = missing_stages([StageHeld(1, "I"), StageHeld(4, "IV")])
    assert missing == (BimtekStage.of("II"), BimtekStage.of("III"))
    assert missing_stages([]) == ()


def test_heads_are_counted_per_day() -> None:
    assert present_count(ROSTER, DAY_ONE) == 14
    assert present_count(ROSTER, DAY_TWO) == 14
    assert present_count(ROSTER) == 15


def test_heads_are_counted_per_category() -> None:
    assert present_by_category(ROSTER) == (
        (AttendanceCategory.COUNCIL, 1),
        (AttendanceCategory.EXECUTING_TEAM, 1),
        (AttendanceCategory.AGENCY, 12),
        (AttendanceCategory.SPEAKER, 1),
    )


def test_who_opened_for_whom() -> None:
    opener, substitute = named("Bupati Tirta Kencana", "H. M. Hasan"), named("Kepala Dinas Kominfo", "")
    assert (
        opened_by_text(opener, substitute)
        == "Bupati Tirta Kencana H. M. Hasan, yang diwakili oleh Kepala Dinas Kominfo"
    )
    assert opened_by_text(opener) == "Bupati Tirta Kencana H. M. Hasan"
    assert opened_by_text("", substitute) == "Kepala Dinas Kominfo"
