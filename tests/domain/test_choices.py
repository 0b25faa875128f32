"""Every closed set has a code and a word for each member, none of them twice."""

from datetime import date
from importlib import import_module
from pkgutil import walk_packages

import pytest

from gm100_desktop import domain
from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.history import Act, Origin
from gm100_desktop.domain.masterplan import FundingSource, ProgrammeStatus
from gm100_desktop.domain.reading import Understood, read
from gm100_desktop.domain.wording import label

for _module in walk_packages(domain.__path__, f"{domain.__name__}."):
    import_module(_module.name)
SETS = [closed for closed in Choice.__subclasses__() if closed.__module__.startswith("gm100_desktop.")]


@pytest.mark.parametrize("closed", SETS, ids=lambda closed: f"{closed.__module__}.{closed.__name__}")
def test_codes_and_words_are_filled_and_single(closed: type[Choice]) -> None:
    words = [label(member) for member in closed]
    assert all(words)
    assert len({word.casefold() for word in words}) == len(words) == len(set(closed))
    assert all(member.value == member.value.strip() for member in closed)


@pytest.mark.parametrize("closed", SETS, ids=lambda closed: f"{closed.__module__}.{closed.__name__}")
def test_words_and_codes_typed_are_understood_without_doubt(closed: type[Choice]) -> None:
    field = Field("pilihan", "Pilihan", FieldType.CHOICE, choices=closed)
    for member in closed:
        for typed in (label(member), label(member).upper(), member.value):
            assert read(field, typed, date(2026, 11, 20)) == Understood(member.value)


def test_the_sets_were_found() -> None:
    assert len(SETS) > 40


@pytest.mark.parametrize("closed", [Area, Origin, Act])
def test_what_the_history_names_has_words(closed: type[Area | Origin | Act]) -> None:
    assert len({label(member) for member in closed}) == len(closed)


def test_a_member_is_its_code() -> None:
    assert FundingSource.of("csr") is FundingSource.CSR
    assert f"{FundingSource.CSR}" == "csr"
    assert label(FundingSource.CSR) == "CSR/TJSL"


def test_a_word_for_any_stored_code() -> None:
    assert ProgrammeStatus.word("running") == "Berjalan"
    assert ProgrammeStatus.word("") == ""
    assert ProgrammeStatus.word("later") == "later"
    with pytest.raises(ValueError, match="later"):
        ProgrammeStatus.of("later")
