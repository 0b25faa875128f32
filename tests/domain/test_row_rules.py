"""Rules among the fields of a record and its neighbours, without any file."""

import pytest

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.domain.row_rules import Placement, check_placement, check_row, refuse_clash
from gm100_desktop.domain.trees import in_tree_order, is_loop


def a_seat(
    record_id: int, person: int = 1, role: int = 1, code: str = "chair", **term: str | None
) -> Placement:
    return Placement(record_id, person, role, code, term.get("start"), term.get("end"))


@pytest.mark.parametrize(
    ("kind_id", "row", "sentence"),
    [
        (
            "document",
            {"valid_from": "2026-01-02", "valid_until": "2026-01-01"},
            "Berlaku sampai 01/01/2026 lebih awal",
        ),
        ("position", {"starts_on": "2026-01-02", "ends_on": "2026-01-01"}, "Berakhir 01/01/2026 lebih awal"),
        ("participation", {"monev_from": 2018, "monev_until": 2017}, "Monev sampai tahun 2017 lebih awal"),
        (
            "instrument",
            {"scale_min": 4, "scale_max": 0},
            "Nilai tertinggi 0 lebih kecil daripada nilai terendah 4",
        ),
    ],
)
def test_end_is_not_before_start(kind_id: str, row: dict[str, Value], sentence: str) -> None:
    with pytest.raises(RefusedValue, match=sentence):
        check_row(kind(kind_id), row, row)


@pytest.mark.parametrize(
    "row",
    [
        {"valid_from": "2026-01-01", "valid_until": "2026-01-01"},
        {"valid_from": None, "valid_until": "2026-01-01"},
        {"valid_from": "2026-01-01", "valid_until": None},
    ],
)
def test_open_and_one_day_spans_are_in_order(row: dict[str, Value]) -> None:
    check_row(kind("document"), row, row)


def test_only_what_was_changed_is_looked_at() -> None:
    stored: dict[str, Value] = {"valid_from": "2026-01-02", "valid_until": "2026-01-01", "title": "Lain"}
    check_row(kind("document"), stored, ["title"])
    with pytest.raises(RefusedValue) as caught:
        check_row(kind("document"), stored, ["valid_from"])
    assert caught.value.field == "valid_from"


def test_second_chair_is_refused_only_while_the_first_sits() -> None:
    sitting = a_seat(1, person=1, end="2026-05-31")
    check_placement(a_seat(2, person=2, start="2026-06-01"), [sitting])
    check_placement(a_seat(2, person=2, role=2, code="vice_chair"), [sitting])
    with pytest.raises(RefusedValue, match="sudah mempunyai ketua"):
        check_placement(a_seat(2, person=2, start="2026-05-31"), [sitting])


def test_a_seat_does_not_stand_in_its_own_way() -> None:
    check_placement(a_seat(1), [a_seat(1)])
    with pytest.raises(RefusedValue, match="sudah tercatat"):
        check_placement(a_seat(1, code="member"), [a_seat(2, code="member")])


def test_clash_of_nothing_to_show_is_still_a_sentence() -> None:
    one = kind("movement_partner")
    with pytest.raises(RefusedValue, match="Sudah ada mitra gerakan yang sama"):
        refuse_clash(one, ["movement_id", "institution_id"], {"movement_id": "Gerakan", "institution_id": ""})


def test_tree_order_puts_parents_first_and_loses_nobody() -> None:
    assert in_tree_order({1: None, 2: None, 3: 1, 4: 2, 5: 3, 6: 1}) == [1, 3, 5, 6, 2, 4]
    assert sorted(in_tree_order({1: 2, 2: 1, 3: 99})) == [1, 2, 3]


def test_loop_is_seen_from_every_side() -> None:
    parents = {1: None, 2: 1, 3: 2}
    assert is_loop(1, 3, parents)
    assert is_loop(2, 2, parents)
    assert not is_loop(3, 1, parents)
    assert not is_loop(9, 8, {8: 7, 7: 8})
