"""Participation, timeline, evaluation years, agreements and partners of a small file."""

import pytest

from gm100_desktop.domain.briefs.participation import MouBrief, ParticipationBrief
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, paper, person


@pytest.fixture
def joined(region: Records) -> int:
    """The region was chosen in the first of two waves."""
    movement = add(region, "movement", name="Gerakan Menuju 100 Smart City", start_year=2017, end_year=2019,
                   ministry="Kementerian Kominfo", unit="Ditjen Aptika")  # fmt: skip
    waves = [
        add(region, "wave", movement_id=movement, number=number, year=year, label=f"Tahap {number}", quota=25)
        for number, year in ((1, 2017), (2, 2024))
    ]
    return add(region, "participation", wave_id=waves[0], status="selected", decided_when="2017-05")


def _part(dossier: Dossier, day: str = "2026-11-20", **options: object) -> ParticipationBrief:
    part = laporan(dossier, day, **options).participation
    assert part is not None
    return part


def test_the_letter_is_named_in_full(region: Records, dossier: Dossier, joined: int) -> None:
    letter = add(region, "document", kind="letter", code="B-1", number="265/DJA/2017", dated_on="2017-05-05",
                 issuer="Direktur Jenderal Aptika", title="Hasil seleksi")  # fmt: skip
    region.change(kind("participation"), joined, "basis_document_id", letter)
    part = _part(dossier)
    assert part.letter == (
        "Surat Direktur Jenderal Aptika Nomor 265/DJA/2017 tanggal 5 Mei 2017 perihal Hasil seleksi"
    )
    assert [mark.code for mark in part.marks] == ["B-1"]
    assert [(fact.label, fact.text) for fact in part.facts] == [
        ("Penyelenggara", "Ditjen Aptika, Kementerian Kominfo"),
        ("Masa program", "2017–2019"),
        ("Lama keikutsertaan", "sembilan tahun"),
    ]


def test_a_later_wave_is_told_only_from_its_year_on(region: Records, dossier: Dossier, joined: int) -> None:
    again = add(region, "participation", wave_id=2, status="candidate")
    assert (_part(dossier, year=2023).wave, _part(dossier).wave) == ("Tahap 1", "Tahap 2")
    assert joined != again


def test_steps_after_the_day_are_plans(region: Records, dossier: Dossier, joined: int) -> None:
    for stage, when in (("monev", "2026-12-01"), ("candidate", "2017-02"), ("launching", None),
                        ("bimtek", "2027-03-01")):  # fmt: skip
        add(region, "participation_step", participation_id=joined, stage=stage, happened_when=when)
    assert [(one.step, one.planned, one.starts, one.state) for one in _part(dossier).timeline] == [
        ("Calon", "", "2017-02", "Terlaksana"),
        ("Monev", "2026-12-01", "", "Rencana"),
        ("Peluncuran", "", "", "Rencana"),
    ]


def test_the_signing_has_its_plan_beside_it(region: Records, dossier: Dossier, joined: int) -> None:
    add(region, "agreement", kind="sister_city", title="Kota pasangan", participation_id=joined,
        planned_on="2017-01-01")  # fmt: skip
    add(region, "agreement", kind="mou", title="MoU", participation_id=joined, status="postponed",
        planned_on="2017-05-22")  # fmt: skip
    add(region, "participation_step", participation_id=joined, stage="mou")
    (step,) = _part(dossier, "2017-07-20", year=2017).timeline
    assert (step.planned, step.starts, step.state) == ("2017-05-22", "", "Ditunda")


def test_an_assessment_of_several_days_ends_with_its_session(
    region: Records, dossier: Dossier, joined: int
) -> None:
    session = add(region, "session", kind="assessment", title="Asesmen", starts_on="2017-05-02",
                  ends_on="2017-05-03", city="Tangerang", status="done")  # fmt: skip
    for when in ("2017-05-02", "2017-05", "2017-06-01"):
        add(region, "participation_step", participation_id=joined, stage="assessment", happened_when=when,
            session_id=session)  # fmt: skip
    told = {one.starts: (one.ends, one.place) for one in _part(dossier).timeline}
    assert told == {
        "2017-05-02": ("2017-05-03", "Tangerang"),
        "2017-05": ("", "Tangerang"),
        "2017-06-01": ("", "Tangerang"),
    }


@pytest.mark.parametrize(
    ("day", "states"),
    [
        ("2020-06-30", ["Belum dicatat", "Tidak ikut", "Berjalan"]),
        ("2020-12-20", ["Belum dicatat", "Tidak ikut", "Selesai"]),
        ("2021-02-01", ["Belum dicatat", "Tidak ikut", "Selesai", "Jatuh tempo"]),
    ],
)
def test_the_years_of_the_window(
    region: Records, dossier: Dossier, joined: int, day: str, states: list[str]
) -> None:
    region.change(kind("participation"), joined, "monev_from", 2018)
    region.change(kind("participation"), joined, "monev_until", 2022)
    letter = add(region, "document", kind="letter", title="Hasil", code="B-9", dated_on="2020-12-15")
    add(region, "evaluation", year=2019, phase="II", participated=0)
    add(region, "evaluation", year=2020, phase="II", state="result", official_index="2.63", rank=118,
        result_document_id=letter)  # fmt: skip
    told = _part(dossier, day, year=int(day[:4])).evaluation_years
    assert [one.state for one in told] == states
    note = "nilai hasil evaluasi 2,63, peringkat 118" if day > "2020-12-15" else ""
    assert (told[2].note, [mark.code for mark in told[2].marks]) == (note, ["B-9"] if note else [])


def test_without_a_window_the_rounds_on_file_tell(region: Records, dossier: Dossier, joined: int) -> None:
    assert _part(dossier).evaluation_years == ()
    add(region, "evaluation", year=2025, phase="II", participation_id=joined)
    assert [one.year for one in _part(dossier).evaluation_years] == [2025, 2026]


def _mou(dossier: Dossier, day: str = "2026-11-20") -> MouBrief:
    (mou,) = laporan(dossier, day).mous
    return mou


def test_parties_scope_and_realisation(region: Records, dossier: Dossier) -> None:
    ministry = add(region, "institution", name="Kementerian Kominfo", kind="ministry")
    mayor = person(
        region, "Hasan", ("Bupati Tirta Kencana", "", "2016-01-01", "2021-01-01"), front_title="H.M."
    )
    deputy = person(region, "Zainuri")
    mou = add(region, "agreement", kind="mou", title="Smart City", status="done", signed_on="2017-05-22",
              valid_until="2022-05-21", number_own="1/2017", number_partner="2/2017")  # fmt: skip
    add(region, "agreement_party", agreement_id=mou, number=2, signatory_id=mayor, attendance="represented",
        representative_id=deputy)  # fmt: skip
    add(region, "agreement_party", agreement_id=mou, number=1, institution_id=ministry)
    scope = add(region, "agreement_scope", agreement_id=mou, number=1, scope="training")
    for day, city in (("2017-09-01", "Kota Makassar"), ("2026-12-01", "")):
        add(region, "scope_realisation", scope_id=scope, activity="Pelatihan", starts_on=day,
            partner_city=city, place="Makassar", participant_count=12)  # fmt: skip
    told = _mou(dossier)
    assert [
        (one.institution, one.number, one.signatory, one.position, one.attendance) for one in told.parties
    ] == [
        ("Kementerian Kominfo", "2/2017", "", "", "Rencana hadir"),
        ("Kabupaten Tirta Kencana", "1/2017", "H.M. Hasan", "Bupati Tirta Kencana", "Diwakili Zainuri"),
    ]
    (line,) = told.scopes
    assert (line.name, [one.what for one in line.realisations]) == (
        "Pelatihan", ["Pelatihan, di Kota Makassar, 12 peserta"],
    )  # fmt: skip
    states = {day: _mou(dossier, day).state for day in ("2017-05-21", "2017-05-22", "2022-05-22")}
    assert states == {"2017-05-21": "Rancangan", "2017-05-22": "Berlaku", "2022-05-22": "Berakhir"}
    assert _mou(dossier, "2017-05-21").signed_date == ""


def test_partners_with_what_came_of_it(region: Records, dossier: Dossier) -> None:
    campus = add(region, "institution", name="Universitas Riau", kind="university")
    agreement = add(region, "agreement", kind="university", title="Kajian", status="done",
                    signed_on="2024-07-16", valid_until="2027-07-15")  # fmt: skip
    add(region, "agreement_party", agreement_id=agreement, institution_id=campus)
    scope = add(region, "agreement_scope", agreement_id=agreement, number=1, text="Kajian")
    add(
        region, "scope_realisation", scope_id=scope, activity="Survei", result="Rekap", starts_on="2026-10-05"
    )
    add(region, "agreement", kind="cooperation", title="Sampah", status="postponed", note="Menunggu DPRD",
        planned_on="2026-03-01")  # fmt: skip
    paper(region, "B-3", ("agreement", agreement), "2")
    told = laporan(dossier).partners
    assert [
        (one.name, one.kind, one.starts, one.result, [mark.page for mark in one.marks]) for one in told
    ] == [
        ("Universitas Riau", "Kerja sama perguruan tinggi", "2024-07-16", "Survei: Rekap", ["2"]),
        ("Sampah", "Perjanjian kerja sama (ditunda)", "", "Menunggu DPRD", []),
    ]


def test_the_selection_with_delegation_assessors_and_aspects(
    region: Records, dossier: Dossier, joined: int
) -> None:
    session = add(region, "session", kind="assessment", title="Asesmen", starts_on="2017-05-02",
                  venue="Pusat TIK", status="done")  # fmt: skip
    head = person(region, "Fathoni", ("Kepala Dinas Koperasi", "", None, "2017-05-01"),
                  ("Kepala Dinas Kominfo", "", "2017-05-02", None))  # fmt: skip
    add(region, "attendance", session_id=session, person_id=head, category="delegation", role="lead")
    add(region, "attendance", session_id=session, name="Staf", category="delegation", head_count=3)
    instrument = add(region, "instrument", version="SELEKSI-2017", label="Aspek 2017", purpose="selection")
    component = add(region, "component", instrument_id=instrument, code="aspects", label="Aspek")
    round_ = add(region, "evaluation", year=2017, phase="selection", interview_id=session, outcome="passed",
                 instrument_id=instrument, participation_id=joined)  # fmt: skip
    for number, label, score in ((2, "Organisasi", ""), (1, "Kebijakan", "3")):
        question = add(
            region, "question", component_id=component, code=f"A{number}", number=number, label=label
        )
        add(region, "answer", evaluation_id=round_, question_id=question, final_score=score)
    add(region, "assessor", evaluation_id=round_, element="ministry", institution="Kemenkominfo")
    (event,) = _part(dossier).selection
    assert [(one.name, one.position, one.role) for one in event.delegates] == [
        ("Fathoni", "Kepala Dinas Kominfo", "Ketua"), ("Staf (3 orang)", "", ""),
    ]  # fmt: skip
    assert [(one.name, one.score) for one in event.aspects] == [("Kebijakan", "3,00"), ("Organisasi", "")]
    assert [(one.name, one.position, one.role) for one in event.assessors] == [
        ("Kementerian", "Kemenkominfo", "")
    ]
    assert (event.result, event.venue, event.instrument) == ("Lulus", "Pusat TIK", "Aspek 2017")
