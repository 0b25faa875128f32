"""Minutes: everything that was written down, in its order, and nothing where nothing was."""

from pathlib import Path
from typing import Any

import pytest

from gm100_desktop.domain.briefs.notulen import AttendanceBrief, NotulenBrief
from gm100_desktop.domain.briefs.setting import Margins, PageSetup, Paper
from gm100_desktop.reports.builders import build
from gm100_desktop.reports.sheet import sheet_of
from tests.reports import golden
from tests.reports.a_laporan import a_register
from tests.reports.a_monster import HOSTILE, every_text
from tests.reports.a_notulen import a_notulen, a_photo, bare_minutes, some_agreements
from tests.reports.print_rules import broken_rules
from tests.reports.printed import leads, made, outline, silent, texts


def said(brief: NotulenBrief) -> str:
    return " ".join(" ".join(texts(made("notulen", brief))).split()).replace("\xa0", " ")


def test_every_page_says_what_was_approved() -> None:
    golden.agrees("notulen-A4", texts(made("notulen", a_notulen())))


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"agenda": (), "agenda_text": (), "photos": ()},
        {"decisions": tuple(f"Keputusan {at}" for at in range(60))},
        {"agreements": some_agreements() * 40},
        {"photos": tuple(a_photo(at) for at in range(1, 7)), "evidence": a_register(40)},
        {"discussion": ("Paparan: " + "kata " * 900, "kata " * 900)},
    ],
    ids=["whole", "no agenda", "sixty decisions", "many agreements", "many proofs", "long"],
)
def test_nothing_leaves_the_page(paper: Paper, changes: dict[str, Any]) -> None:
    brief = a_notulen(setup=PageSetup(paper), **changes)
    assert not broken_rules(made("notulen", brief), sheet_of(brief.setup))


@pytest.mark.parametrize("add", [HOSTILE, " " + "Wx" * 120, " kata" * 60])
def test_monsters_keep_the_rules(add: str) -> None:
    brief = every_text(a_notulen(), add)
    assert not broken_rules(made("notulen", brief), sheet_of(brief.setup))


def test_narrow_margins_and_large_type_keep_the_rules() -> None:
    setup = PageSetup(Paper.A4, Margins(40, 35, 30, 30), duplex=True, body_size=12)
    brief = a_notulen(setup=setup)
    assert not [rule for rule in broken_rules(made("notulen", brief), sheet_of(setup)) if "mm" in rule]


def test_the_parts_are_counted_as_they_are_there() -> None:
    titles = [title for _, title, _ in outline(made("notulen", a_notulen()))]
    numbered = [title for title in titles if title[0].isdigit()]
    assert [title.split()[0] for title in numbered] == ["1", "2", "3", "4", "5", "6", "7"]
    few = outline(made("notulen", a_notulen(discussion=(), outputs=(), constraints=(), notes=(), asked=())))
    assert [title for _, title, _ in few if title[0].isdigit()] == [
        "1  Keputusan",
        "2  Kesepakatan tindak lanjut",
    ]


def test_a_session_nobody_wrote_about_is_one_page_without_dashes() -> None:
    (page,) = texts(made("notulen", bare_minutes()))
    assert "LAPORAN KEGIATAN" in page
    assert "Rapat perdana" in page
    assert "–" not in page
    for part in ("Acara", "Pembahasan", "Keputusan", "Kesepakatan", "Mengetahui", "Daftar bukti", "Hari"):
        assert part not in page


def test_an_agreement_says_who_when_how_it_stands_and_what_came_of_it() -> None:
    text = said(a_notulen())
    assert "Menyerahkan data awal enam quick win Hasil: Lima dari enam" in text
    assert "OPD terkait" in text
    assert "30 September 2026" in text
    assert "Selesai" in text


def test_a_word_before_a_colon_stands_in_the_margin_and_a_time_does_not() -> None:
    text = said(a_notulen(discussion=("Peta jalan: dibahas", "08:30 mulai: hadir")))
    assert "Peta jalan dibahas" in text
    assert "08:30 mulai: hadir" in text


@pytest.mark.parametrize(
    ("attendance", "told"),
    [
        (AttendanceBrief(78, 84), "Peserta 78 dari 84 undangan"),
        (AttendanceBrief(7, 3), "Peserta 7 orang (3 undangan)"),
        (AttendanceBrief(7), "Peserta 7 orang"),
        (AttendanceBrief(0, 3), "Peserta 3 undangan"),
        (AttendanceBrief(uncounted=("Kepala OPD",)), "Peserta Kepala OPD (jumlah tidak dicatat)"),
    ],
)
def test_who_came_is_said_as_far_as_it_is_known(attendance: AttendanceBrief, told: str) -> None:
    assert told in said(bare_minutes(attendance=attendance))


@pytest.mark.parametrize(
    ("starts", "ends", "told"),
    [
        ("2026-08-26", "", "Rabu, 26 Agustus 2026"),
        ("2026-08-26", "2026-08-26", "Rabu, 26 Agustus 2026"),
        ("2026-08-26", "2026-08-27", "Rabu–Kamis, 26–27 Agustus 2026"),
        ("2026-07-31", "2026-08-03", "Jumat–Senin, 31 Juli–3 Agustus 2026"),
    ],
)
def test_days_are_named(starts: str, ends: str, told: str) -> None:
    assert f"Hari, tanggal {told}" in said(bare_minutes(starts=starts, ends=ends))


def test_decisions_past_z_go_on_with_two_letters() -> None:
    text = said(a_notulen(decisions=tuple(f"Putusan {at}" for at in range(28))))
    assert "z. Putusan 25 aa. Putusan 26 ab. Putusan 27" in text


def test_marks_lead_into_the_register() -> None:
    register = a_register(50)
    data = made("notulen", a_notulen(evidence=register))
    last = len(texts(data)) - 1
    (first, *_) = leads(data, 0)
    assert 0 < first.page <= last


def test_the_same_minutes_make_the_same_bytes(tmp_path: Path) -> None:
    made_twice = [build("notulen", a_notulen(), tmp_path / f"{at}.pdf", silent).read_bytes() for at in (1, 2)]
    assert made_twice[0] == made_twice[1]
