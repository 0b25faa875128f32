"""Nothing that is on file is left off the paper, and nothing is counted that nobody counted."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.gathering.gathered import laporan
from tests.services.gathering.told import add, person, plan, programme


@pytest.fixture
def joined(region: Records) -> int:
    movement = add(region, "movement", name="Gerakan")
    wave = add(region, "wave", movement_id=movement, number=3, year=2026, administrative_count=165)
    return add(region, "participation", wave_id=wave, status="assessed")


def test_a_plan_without_an_end_goes_on_to_the_year_of_the_report(region: Records, dossier: Dossier) -> None:
    key = plan(region, start_year=2024, end_year=None)
    programme(region, key, "GOV-1", status="running")
    told = laporan(dossier).masterplan
    assert (told.years, told.dimensions[0].running_by_year) == (
        (2024, 2025, 2026),
        (0, 0, 1),
    )
    assert laporan(dossier, "2023-11-20", year=2023).masterplan.years == (2024,)


def test_who_was_assessed_passed_what_comes_before(region: Records, dossier: Dossier, joined: int) -> None:
    for stage, day in (("mou", None), ("administrative", None), ("assessment", "2026-02-22")):
        add(region, "participation_step", participation_id=joined, stage=stage, happened_when=day)
    part = laporan(dossier).participation
    assert part
    assert [(one.step, one.state, one.starts) for one in part.timeline] == [
        ("Seleksi administrasi", "Terlaksana", ""), ("Asesmen", "Terlaksana", "2026-02-22"),
        ("MoU", "Rencana", ""),
    ]  # fmt: skip
    assert part.waves[0].administrative == 165
    before = laporan(dossier, "2026-02-01").participation
    assert before
    assert {one.state for one in before.timeline} == {"Rencana"}


def _selected(region: Records, joined: int, **values: str) -> int:
    session = add(
        region, "session", kind="assessment", title="Asesmen", starts_on="2026-02-21", status="done"
    )
    add(region, "evaluation", year=2026, phase="selection", interview_id=session, participation_id=joined,
        **values)  # fmt: skip
    return session


def test_a_selection_without_outcome_says_so(region: Records, dossier: Dossier, joined: int) -> None:
    session = _selected(region, joined)
    paper = add(region, "document", title="Berita", code="B-1", kind="news")
    add(region, "evidence_link", document_id=paper, record_kind="session", record_id=session)
    part = laporan(dossier).participation
    assert part
    (event,) = part.selection
    assert (event.result, event.marks, [one.code for one in event.event_marks]) == (
        "Belum dicatat", (), ["B-1"],
    )  # fmt: skip


def test_what_was_presented_asked_and_handed_over(region: Records, dossier: Dossier, joined: int) -> None:
    session = _selected(region, joined, outcome="passed")
    ani = person(region, "Ani", ("Kepala Dinas", "", "2020-01-01", None))
    slides = add(region, "document", title="Paparan daerah.pdf", kind="presentation", code="B-2")
    add(region, "session_speaker", session_id=session, person_id=ani, role="presenter", topic="Kota cerdas",
        document_id=slides)  # fmt: skip
    add(region, "question_log", session_id=session, question="Kapan?", aspect="anggaran", asked_by="Asesor",
        answer="Tahun ini", answered_by_id=ani, promised="DPA", due_on="2026-03-01")  # fmt: skip
    (round_,) = region.all(kind("evaluation"), {"phase": "selection"})
    for title, is_done, day in (("Kuesioner", 1, "2026-02-20"), ("Data", 1, "2026-12-24"), ("Peta", 0, None)):
        add(region, "submission_item", evaluation_id=round_["id"], title=title, is_done=is_done,
            handed_over_on=day, received_by="Sekretariat")  # fmt: skip
    part = laporan(dossier).participation
    assert part
    (event,) = part.selection
    (shown,) = event.presentations
    assert (shown.topic, shown.presenter, shown.marks[0].code) == ("Kota cerdas", "Ani, Kepala Dinas", "B-2")
    (asked,) = event.questions
    assert (asked.aspect, asked.answered_by, asked.promised, asked.due) == (
        "anggaran", "Ani", "DPA", "2026-03-01",
    )  # fmt: skip
    assert [(one.title, one.state, one.handed_over, one.received_by) for one in event.submissions] == [
        ("Kuesioner", "Lengkap", "2026-02-20", "Sekretariat"), ("Data", "Belum lengkap", "", ""),
        ("Peta", "Belum lengkap", "", ""),
    ]  # fmt: skip


def test_a_group_nobody_counted_is_named_not_counted(region: Records, dossier: Dossier, joined: int) -> None:
    assessment = _selected(region, joined)
    bimtek = add(region, "session", kind="bimtek", stage="I", title="Satu", status="done",
                 starts_on="2026-03-01", speech="Kota cerdas bagi semua.")  # fmt: skip
    for session, category in ((assessment, "delegation"), (bimtek, "agency")):
        add(region, "attendance", session_id=session, name="Beberapa staf", category=category, head_count=0)
    add(region, "attendance", session_id=bimtek, name="Budi", category="agency")
    told = laporan(dossier)
    (line,) = told.sessions.bimtek
    assert (line.present, line.uncounted, line.speech) == (1, ("Beberapa staf",), "Kota cerdas bagi semua.")
    assert told.participation
    (delegate,) = told.participation.selection[0].delegates
    assert delegate.name == "Beberapa staf (jumlah tidak dicatat)"


def test_a_delegate_is_told_with_the_posts_held_beside(
    region: Records, dossier: Dossier, joined: int
) -> None:
    head = person(region, "Ani", ("Kepala Dinas", "plt", None, None))
    add(region, "position", person_id=head, title="Ketua PPID", is_side_post=1)
    session = _selected(region, joined)
    add(region, "attendance", session_id=session, person_id=head, category="delegation", role="lead")
    told = laporan(dossier)
    assert told.participation
    assert told.participation.selection[0].delegates[0].position == "Plt. Kepala Dinas, merangkap Ketua PPID"
    assert [(one.post, one.state) for one in told.rosters.careers] == [
        ("Plt. Kepala Dinas", "Dijabat"), ("Ketua PPID", "Merangkap"),
    ]  # fmt: skip


def test_former_posts_and_the_people_of_the_ministry(region: Records, dossier: Dossier) -> None:
    person(region, "Budi", ("Kepala Dinas Koperasi", "", None, "2025-12-31"),
           ("Kepala Dinas Kominfo", "", "2026-01-01", None))  # fmt: skip
    person(region, "Cici", ("Camat", "", "2020-01-01", None), ("Sekda", "", "2027-01-01", None))
    ministry = add(region, "institution", name="Kementerian Kominfo", kind="ministry")
    campus = add(region, "institution", name="Universitas Riau", kind="university")
    for name, home in (("Dirjen", ministry), ("Dosen", campus)):
        person(region, name, (f"Jabatan {name}", "", None, None), institution_id=home, kind="external")
    told = laporan(dossier)
    assert [(one.name, one.post, one.ends, one.state) for one in told.rosters.careers] == [
        ("Budi", "Kepala Dinas Kominfo", "", "Dijabat"),
        ("Budi", "Kepala Dinas Koperasi", "2025-12-31", "Sebelumnya"),
    ]
    assert [(one.name, one.position, one.institution) for one in told.officials] == [
        ("Dirjen", "Jabatan Dirjen", "Kementerian Kominfo")
    ]


def test_for_whom_a_programme_is_and_what_is_done_under_it(region: Records, dossier: Dossier) -> None:
    key = programme(region, plan(region), "GOV-1", objective="efisiensi", beneficiaries="Warga",
                    local_potential="Sungai")  # fmt: skip
    for number, year in ((2, 2026), (1, None), (3, 2025)):
        add(region, "activity", programme_id=key, name=f"Kegiatan {number}", number=number, year=year,
            status="running")  # fmt: skip
    (line,) = laporan(dossier).masterplan.dimensions[0].sub_dimensions[0].programmes
    assert (line.objective, line.beneficiaries, line.potential) == ("efisiensi", "Warga", "Sungai")
    assert [(one.name, one.year, one.status) for one in line.activities] == [
        ("Kegiatan 1", "", "Berjalan"), ("Kegiatan 2", "2026", "Berjalan"),
    ]  # fmt: skip


def test_candidates_of_the_latest_year_with_the_choice(region: Records, dossier: Dossier) -> None:
    for title, score, decision, day in (
        ("Pustaka", "64", "rejected", "2026-01-24"), ("Satu", "88.5", "chosen", "2026-12-01"),
    ):  # fmt: skip
        add(region, "quick_win_candidate", year=2026, title=title, score=score, decision=decision,
            decided_on=day, reason="Sebab", criteria="Manfaat", sub_dimension_id=1)  # fmt: skip
    add(region, "quick_win_candidate", year=2025, title="Lama")
    told = laporan(dossier).candidates
    assert (told.year, told.chosen) == (2026, 0)
    assert [(one.name, one.score, one.decision, one.reason) for one in told.lines] == [
        ("Satu", "88,50", "Belum diputuskan", ""), ("Pustaka", "64,00", "Tidak dipilih", "Sebab"),
    ]  # fmt: skip


def test_a_publication_is_told_whole(region: Records, dossier: Dossier) -> None:
    add(region, "publication", title="Bimtek", medium="InfoPublik", editor="Redaksi", read_count=309,
        published_on="2026-07-20", published_time="06:06", time_zone="WIB",
        hijri_date="5 Safar 1448 H")  # fmt: skip
    (line,) = laporan(dossier).sessions.publications
    assert (line.editor, line.time, line.hijri_date, line.reads) == (
        "Redaksi", "06.06 WIB", "5 Safar 1448 H", 309,
    )  # fmt: skip
