"""The facts above the minutes: what, when, where, who."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.notulen import NotulenBrief, SpeakerLine
from gm100_desktop.domain.wording import NO_BREAK, day_tanggal, number, tanggal_range, time_range
from gm100_desktop.reports.house_style import AIR_PARAGRAPH, BODY, GREY
from gm100_desktop.reports.laporan.bimtek import attendance
from gm100_desktop.reports.laporan.sentences import joined
from gm100_desktop.reports.pieces.blocks import Rule
from gm100_desktop.reports.pieces.facts import FactRow, known
from gm100_desktop.reports.pieces.hanging import Hanging
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.text import Text

_AIR = 1.5


def facts_of(brief: NotulenBrief, inset: float) -> Iterator[Piece]:
    """What is known of the session, each beside its label; a line below the last."""
    rows = [*_when_and_where(brief), *_who(brief), *_about(brief)]
    for at, (label, text, marks) in enumerate(rows):
        before = _AIR if at else AIR_PARAGRAPH
        yield Hanging(Text(prose(text, BODY, marks)), inset, label, style=BODY.tinted(GREY), before=before)
    if rows:
        yield Rule(before=AIR_PARAGRAPH)


def _when_and_where(brief: NotulenBrief) -> list[FactRow]:
    kind, hours = brief.stage or brief.kind, (brief.start_time, brief.end_time)
    return known(
        ("Kegiatan", joined(kind, brief.body) if kind or brief.body else ""),
        ("Keadaan", brief.status),
        ("Hari, tanggal", _days(brief)),
        ("Waktu", time_range(*hours, brief.time_zone).replace(" ", NO_BREAK) if any(hours) else ""),
        ("Tempat", brief.venue),
        ("Tautan daring", brief.online_link),
    )


def _who(brief: NotulenBrief) -> list[FactRow]:
    return known(
        ("Penyelenggara", brief.organisers),
        ("Dibuka oleh", brief.opened_by),
        ("Dipimpin oleh", brief.led_by),
        *_speakers(brief),
        ("Pendamping", "; ".join(brief.companions)),
        ("Peserta", _came(brief), brief.attendance.marks),
        ("Notulis", brief.minutes_by),
    )


def _about(brief: NotulenBrief) -> list[FactRow]:
    return known(
        ("Sasaran", brief.target),
        ("Sambutan", " ".join(brief.speech)),
        ("Bukti", "", brief.marks),
    )


def _days(brief: NotulenBrief) -> str:
    """'Rabu, 26 Agustus 2026', 'Rabu–Kamis, 26–27 Agustus 2026'."""
    if not brief.starts or brief.ends in ("", brief.starts):
        return day_tanggal(brief.starts) if brief.starts else ""
    first, last = (day_tanggal(day).partition(",")[0] for day in (brief.starts, brief.ends))
    return f"{first}–{last}, {tanggal_range(brief.starts, brief.ends)}"


def _speakers(brief: NotulenBrief) -> Iterator[FactRow]:
    """One row each; the label stands at the first."""
    for at, one in enumerate(brief.speakers):
        yield ("" if at else "Narasumber", _spoke(one), one.marks)


def _spoke(one: SpeakerLine) -> str:
    return f"{one.name}: {one.topic}" if one.topic else one.name


def _came(brief: NotulenBrief) -> str:
    """'78 dari 84 undangan: 29 OPD, 18 Dewan, 31 Tim Pelaksana'."""
    came = brief.attendance
    told = attendance(came.categories, came.uncounted)
    if came.present > came.invited > 0:
        heads = f"{number(came.present)} orang ({number(came.invited)} undangan)"
    elif came.present and came.invited:
        heads = f"{number(came.present)} dari {number(came.invited)} undangan"
    elif came.present:
        heads = f"{number(came.present)} orang"
    else:
        heads = f"{number(came.invited)} undangan" if came.invited else ""
    return ": ".join(part for part in (heads, told) if part)
