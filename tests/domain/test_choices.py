"""Every closed set has a code and a word for each member, none of them twice."""

import pytest

import gm100_desktop.domain.applications
import gm100_desktop.domain.documents
import gm100_desktop.domain.evaluations
import gm100_desktop.domain.funding
import gm100_desktop.domain.masterplan
import gm100_desktop.domain.participation
import gm100_desktop.domain.programmes
import gm100_desktop.domain.quick_win_progress
import gm100_desktop.domain.quick_wins
import gm100_desktop.domain.regions
import gm100_desktop.domain.risks
import gm100_desktop.domain.rosters
import gm100_desktop.domain.sessions
import gm100_desktop.domain.validity
from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.choices import Choice
from gm100_desktop.domain.masterplan import FundingSource, ProgrammeStatus
from gm100_desktop.domain.wording import label

SETS = [closed for closed in Choice.__subclasses__() if closed.__module__.startswith("gm100_desktop.")]


@pytest.mark.parametrize("closed", SETS, ids=lambda closed: f"{closed.__module__}.{closed.__name__}")
def test_codes_and_words_are_filled_and_single(closed: type[Choice]) -> None:
    words = [label(member) for member in closed]
    assert all(words)
    assert len({word.casefold() for word in words}) == len(words) == len(set(closed))
    assert all(member.value == member.value.strip() for member in closed)


def test_the_sets_were_found() -> None:
    assert len(SETS) > 40


def test_every_area_has_a_name() -> None:
    assert len({label(area) for area in Area}) == len(Area)


def test_a_member_is_its_code() -> None:
    assert FundingSource.of("csr") is FundingSource.CSR
    assert FundingSource.CSR == "csr"
    assert f"{FundingSource.CSR}" == "csr"
    assert label(FundingSource.CSR) == "CSR/TJSL"


def test_a_word_for_any_stored_code() -> None:
    assert ProgrammeStatus.word("running") == "Berjalan"
    assert ProgrammeStatus.word("") == ""
    assert ProgrammeStatus.word("later") == "later"
    with pytest.raises(ValueError, match="later"):
        ProgrammeStatus.of("later")
