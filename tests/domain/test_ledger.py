"""Reading a ledger: typed values, each table once, records by id and by owner."""

from collections.abc import Sequence
from decimal import Decimal

import pytest

from gm100_desktop.domain.ledger import Ledger, Row

FULL = Row({"id": 7, "name": "Satu\n\n Genggam ", "code": "007", "score": "3.05", "is_on": 1, "owner_id": 2})
BARE = Row({"id": 8, "name": "", "code": None, "score": "", "is_on": 0, "owner_id": None})


def test_a_row_gives_each_column_the_type_that_is_meant() -> None:
    assert FULL.id == 7
    assert FULL.text("code") == "007"
    assert FULL.lines("name") == ("Satu", "Genggam")
    assert FULL.decimal("score") == Decimal("3.05")
    assert FULL.flag("is_on")
    assert FULL.maybe("owner_id") == 2
    assert dict(FULL)["code"] == "007"


def test_an_empty_column_is_an_empty_value_of_its_type() -> None:
    assert BARE.text("code") == ""
    assert BARE.lines("name") == ()
    assert BARE.decimal("score") is None
    assert not BARE.flag("is_on")
    assert BARE.maybe("owner_id") is None
    assert BARE.whole("owner_id") == 0


def test_a_column_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        FULL.text("nama")


def _ledger(asked: list[str]) -> Ledger:
    def read(table: str) -> Sequence[Row]:
        asked.append(table)
        return [FULL, BARE]

    return Ledger(read, lambda file_hash: file_hash.encode())


def test_each_table_is_read_once_however_it_is_asked() -> None:
    asked: list[str] = []
    ledger = _ledger(asked)
    assert ledger.one("programme", 8) is BARE
    assert ledger.one("programme", 9) is None
    assert ledger.one("programme", None) is None
    assert ledger.of("programme", "owner_id", 2) == [FULL]
    assert ledger.of("programme", "owner_id", 3) == ()
    assert list(ledger.all("programme")) == [FULL, BARE]
    assert asked == ["programme"]


def test_a_picture_is_read_when_it_is_wanted() -> None:
    assert _ledger([]).picture("abc") == b"abc"
