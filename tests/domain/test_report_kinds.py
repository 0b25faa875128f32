"""The catalogue of reports agrees with what gathering and paper know."""

from dataclasses import fields

import pytest

from gm100_desktop.assets import asset
from gm100_desktop.domain.briefs.laporan import Part
from gm100_desktop.domain.briefs.matriks import MatriksPart
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_kinds import REPORT_KINDS, OptionType, ReportKind, report_kind
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.rosters import SignedReport

UNSIGNED = {"kartu-skor", "formulir-survei", "rekap-survei"}


def option_words(name: str, kind_id: str = "laporan") -> list[str]:
    return [
        word.code for option in report_kind(kind_id).options if option.name == name for word in option.choices
    ]


def test_the_ids_the_command_line_promises() -> None:
    assert [kind.id for kind in REPORT_KINDS] == [
        "laporan", "kartu-skor", "penilaian-mandiri", "matriks", "lampiran-sk", "daftar-hadir", "notulen",
        "formulir-survei", "rekap-survei",
    ]  # fmt: skip


@pytest.mark.parametrize("kind", REPORT_KINDS, ids=lambda kind: kind.id)
def test_every_option_is_one_a_report_understands(kind: ReportKind) -> None:
    known = {field.name for field in fields(ReportOptions)}
    assert {option.name for option in kind.options} <= known
    assert all(option.refers_to for option in kind.options if option.type is OptionType.RECORD)


def test_parts_and_profiles_are_the_ones_the_paper_knows() -> None:
    assert option_words("parts") == [part.value for part in Part]
    assert option_words("parts", "matriks") == [part.value for part in MatriksPart]
    assert set(option_words("profile")) == {profile.value for profile in Profile}


@pytest.mark.parametrize("kind", REPORT_KINDS, ids=lambda kind: kind.id)
def test_every_kind_has_its_icon(kind: ReportKind) -> None:
    assert asset("icons", f"{kind.icon}.svg").is_file()


def test_an_unknown_kind_is_refused_with_the_offer() -> None:
    with pytest.raises(KnownProblem) as caught:
        report_kind("rekap")
    assert caught.value.message == "Tidak ada laporan 'rekap'."
    assert caught.value.advice == (
        "Pilih salah satu: "
        "laporan, kartu-skor, penilaian-mandiri, matriks, lampiran-sk, daftar-hadir, notulen, "
        "formulir-survei, rekap-survei."
    )


def test_every_report_somebody_signs_can_have_its_own_signatory() -> None:
    signed = {report.value: report.label for report in SignedReport}
    assert signed == {kind.id: kind.title for kind in REPORT_KINDS if kind.id not in UNSIGNED}
