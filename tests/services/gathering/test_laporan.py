"""The main report as a whole: parts, phase, ministry, legal bases, index, evidence."""

from decimal import Decimal

import pytest

from gm100_desktop.domain.briefs.laporan import ANNEXES, Part
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, body, decree, link, paper, person, plan, programme, seat


def test_parts_stand_in_the_order_they_were_chosen(region: Records, dossier: Dossier) -> None:
    told = tuple(part for part in Part if part not in (*ANNEXES, Part.EVALUATION, Part.FINDINGS))
    assert laporan(dossier).parts == told
    chosen = laporan(dossier, parts=("penutup", "sampul", "penutup")).parts
    assert chosen == (Part.CLOSING, Part.COVER)
    with pytest.raises(KnownProblem, match="tidak punya bagian 'bab-9'"):
        laporan(dossier, parts=("sampul", "bab-9"))


def test_an_annex_stands_only_where_it_has_something_to_show(region: Records, dossier: Dossier) -> None:
    assert laporan(dossier, parts=("penutup", "lampiran-bukti")).parts == (Part.CLOSING,)
    assert laporan(dossier, parts=("lampiran-bukti",)).parts == (Part.EVIDENCE,)
    seat(region, body(region), person(region, "Ani"), decree(region, "1/2026", "2026-01-05"))
    add(region, "quick_win", name="Antre Pasti", year=2026, sub_dimension_id=11)
    rest = (Part.EVALUATION, Part.FINDINGS)
    assert laporan(dossier).parts == tuple(part for part in Part if part not in rest)


def test_the_evaluation_stands_once_there_is_one(practice: Dossier) -> None:
    assert laporan(practice).parts == tuple(Part)


def test_the_register_lists_what_the_chosen_parts_cite(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "GOV-1")
    paper(region, "B-10", ("programme", one), "7")
    paper(region, "B-9", ("programme", one), "12")
    region_figure = add(region, "figure", topic="Desa", unit="desa")
    add(region, "figure_value", figure_id=region_figure, value="71")
    paper(region, "B-1", ("figure", region_figure))
    add(region, "document", title="Tidak dikutip", code="B-2")

    def codes(*parts: str) -> list[str]:
        return [line.code for group in laporan(dossier, parts=parts).evidence.groups for line in group.lines]

    assert codes() == ["B-1", "B-9", "B-10"]
    assert codes("pelaksanaan", "lampiran-bukti") == ["B-9", "B-10"]
    assert codes("gambaran-umum") == ["B-1"]
    assert codes("penutup") == []


def test_a_document_without_code_is_cited_by_its_number(region: Records, dossier: Dossier) -> None:
    one = programme(region, plan(region), "GOV-1")
    key = paper(region, "", ("programme", one), "3")
    link(region, key, ("programme", one), page="12")
    brief = laporan(dossier)
    (line,) = (line for group in brief.evidence.groups for line in group.lines)
    assert (line.code, line.pages, line.used_for, line.is_gap) == (f"D-{key:03d}", "3, 12", "GOV-1", True)
    region.change(kind("document"), key, "link", "https://contoh.example")
    (line,) = (line for group in laporan(dossier).evidence.groups for line in group.lines)
    assert (line.state, line.is_gap) == ("Tautan", False)


def test_a_paper_cited_by_page_is_not_cited_as_a_whole_beside_it(region: Records, dossier: Dossier) -> None:
    key = add(region, "document", kind="regulation_head", title="SPBE", code="B-1", number="9", year=2022,
              state="in_force", dated_on="2022-03-07")  # fmt: skip
    chosen = plan(region, legal_basis_id=key, legal_state="in_force")
    link(region, key, ("plan", chosen), page="3")
    brief = laporan(dossier)
    assert [(mark.code, mark.page) for mark in brief.masterplan.documents[0].marks] == [("B-1", "3")]
    assert [(mark.code, mark.page) for mark in brief.legal_bases[0].marks] == [("B-1", "")]


def test_legal_bases_are_what_holds_and_bears_the_programme(region: Records, dossier: Dossier) -> None:
    def rule(code: str, rule_kind: str, title: str, dated_on: str, **values: object) -> int:
        given = {"number": code, "year": int(dated_on[:4]), "title": title, "state": "in_force"}
        return add(region, "document", kind=rule_kind, dated_on=dated_on, **given | values)

    rule("3", "regulation_regional", "RPJMD", "2025-08-19")
    old = rule("31", "regulation_head", "Masterplan", "2024-05-13", state="revoked", valid_until="2026-02-11")
    rule("14", "regulation_head", "Tentang Masterplan perubahan", "2026-02-12", replaces_id=old)
    rule("15", "regulation_head", "Rancangan", "2026-05-01", state="draft")
    sk = decree(region, "188/214/2024", "2024-06-11", title="Dewan", issuer="")
    seat(region, body(region), person(region, "Ani"), sk)
    works = decree(region, "077", "2026-04-06", title="Identitas visual", issuer="Keputusan Kepala Dinas")
    link(region, works, ("programme", programme(region, plan(region), "BRA-1")))
    decree(region, "5", "2026-05-06", title="Tim Percepatan", issuer="Kepala Dinas Kominfo")
    add(
        region, "position", person_id=1, title="Kepala Dinas", document_id=decree(region, "821", "2026-01-02")
    )
    told = {
        day: [one.text for one in laporan(dossier, day).legal_bases] for day in ("2025-01-01", "2026-11-20")
    }
    assert told["2025-01-01"] == [
        "Peraturan Bupati Tirta Kencana Nomor 31 Tahun 2024 tentang Masterplan",
        "Keputusan Bupati Tirta Kencana Nomor 188/214/2024 tentang Dewan",
    ]
    assert told["2026-11-20"] == [
        "Peraturan Daerah Kabupaten Tirta Kencana Nomor 3 Tahun 2025 tentang RPJMD",
        "Peraturan Bupati Tirta Kencana Nomor 14 Tahun 2026 tentang Masterplan perubahan",
        "Keputusan Bupati Tirta Kencana Nomor 188/214/2024 tentang Dewan",
        "Keputusan Kepala Dinas Kominfo Nomor 5 Tahun 2026 tentang Tim Percepatan",
    ]


@pytest.mark.parametrize(
    ("rounds", "year", "phase"),
    [
        ((), 2026, "Tahap II"),
        (((2026, "I"),), 2026, "Tahap II"),
        ((), 2025, ""),
        (((2025, "II"),), 2025, ""),
        (((2025, "I"), (2025, "II")), 2025, "Tahap II"),
    ],
)
def test_the_phase_is_told_when_the_year_has_two(
    region: Records, dossier: Dossier, rounds: tuple[tuple[int, str], ...], year: int, phase: str
) -> None:
    for round_year, name in rounds:
        add(region, "evaluation", year=round_year, phase=name)
    assert laporan(dossier, year=year).phase == phase


def test_the_ministry_of_the_day_receives_the_report(region: Records, dossier: Dossier) -> None:
    assert laporan(dossier).ministry == ""
    for name, start, end in (("Kominfo", 2017, 2024), ("Komdigi", 2025, None)):
        add(region, "movement", name="Gerakan", ministry=name, start_year=start, end_year=end)
    assert [laporan(dossier, day).ministry for day in ("2016-01-01", "2020-06-01", "2026-06-01")] == [
        "Komdigi", "Kominfo", "Komdigi",
    ]  # fmt: skip


def _round(records: Records, year: int, index: str, letter_day: str, **values: object) -> int:
    letter = add(records, "document", kind="letter", title="Hasil", number=f"B-{year}", year=year,
                 issuer="Komdigi", dated_on=letter_day)  # fmt: skip
    return add(
        records,
        "evaluation",
        year=year,
        phase="II",
        official_index=index,
        result_document_id=letter,
        **values,
    )


def test_the_index_is_the_official_one_of_the_year_or_none(region: Records, dossier: Dossier) -> None:
    instrument = add(region, "instrument", version="2025-REG", label="2025")
    parts = [
        add(region, "component", instrument_id=instrument, code=code, label=label, number=number)
        for number, code, label in ((2, "output", "Output"), (1, "baseline", "Baseline"))
    ]
    rounds = [
        _round(region, 2024, "2.63", "2024-12-03", instrument_id=instrument),
        _round(region, 2025, "2.79", "2025-12-12", instrument_id=instrument, official_improvement="0.16"),
    ]
    for round_, values in zip(rounds, (("2.39", "2.90"), ("2.61", "3.15")), strict=True):
        for component, value in zip(parts, values, strict=True):
            add(region, "component_result", evaluation_id=round_, component_id=component, value=value)
    assert laporan(dossier).index is None
    assert laporan(dossier, "2025-12-11", year=2025).index is None
    index = laporan(dossier, year=2025).index
    assert index is not None
    assert (index.kind, index.version, index.value, index.change, index.compared_with) == (
        "nilai hasil evaluasi", "2025-REG", Decimal("2.79"), Decimal("0.16"),
        "nilai hasil evaluasi 2024: 2,63",
    )  # fmt: skip
    assert [(one.name, one.value, one.last_year) for one in index.components] == [
        ("Baseline", Decimal("3.15"), Decimal("2.90")), ("Output", Decimal("2.61"), Decimal("2.39")),
    ]  # fmt: skip
    assert [(one.year, one.official, one.own) for one in index.trend] == [
        (2024, Decimal("2.63"), None), (2025, Decimal("2.79"), None),
    ]  # fmt: skip
    assert index.note == "Nilai resmi menurut Komdigi, B-2025."


def test_a_year_the_region_stayed_away_has_no_index(region: Records, dossier: Dossier) -> None:
    _round(region, 2026, "0", "2026-10-01", participated=0)
    assert laporan(dossier).index is None
