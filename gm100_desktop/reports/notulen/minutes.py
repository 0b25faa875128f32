"""What was planned, said, decided, agreed and asked; parts nobody wrote are left out."""

import re
from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.notulen import AgendaItem, AskedLine, NotulenBrief, Output
from gm100_desktop.domain.briefs.sessions import Agreement
from gm100_desktop.domain.wording import day_tanggal, tanggal, time_range
from gm100_desktop.reports.house_style import AIR_LINE, BODY, GREY, MM, Type
from gm100_desktop.reports.laporan.sentences import joined, shown
from gm100_desktop.reports.pieces.form_title import PART_INSET, PartTitle
from gm100_desktop.reports.pieces.hanging import Hanging
from gm100_desktop.reports.pieces.piece import Piece
from gm100_desktop.reports.pieces.runs import prose
from gm100_desktop.reports.pieces.table import Table
from gm100_desktop.reports.pieces.table_rows import REPORT_ROOMY, Band, Cell, Column, Row
from gm100_desktop.reports.pieces.table_trimming import trimmed
from gm100_desktop.reports.pieces.text import Text

_LETTERED, _NUMBERED = PART_INSET + 5.7 * MM, PART_INSET + 9 * MM
_LABEL = re.compile(r"([^\W\d_][^:.;]{0,30}): +(\S.*)")
_LETTERS = 26


def minutes(brief: NotulenBrief, inset: float) -> Iterator[Piece]:
    """The agenda, then the numbered parts; `inset` is where text beside a label begins."""
    yield from _agenda(brief)
    parts: dict[str, list[Piece]] = {
        "Pembahasan": [_said(line, inset) for line in brief.discussion],
        "Keputusan": _listed([(line, ()) for line in brief.decisions]),
        "Kesepakatan tindak lanjut": _agreed(brief.agreements),
        "Keluaran": _listed([(_made(one), one.marks) for one in brief.outputs]),
        "Kendala": _listed([(line, ()) for line in brief.constraints]),
        "Catatan": [_paragraph(line) for line in brief.notes],
        "Tanya jawab": [piece for one in brief.asked for piece in _question(one)],
    }
    told = {title: pieces for title, pieces in parts.items() if pieces}
    for at, (title, pieces) in enumerate(told.items(), 1):
        yield PartTitle(title, str(at))
        yield from pieces


def _agenda(brief: NotulenBrief) -> Iterator[Piece]:
    """The words of the agenda, then its items day by day."""
    if brief.agenda_text or brief.agenda:
        yield PartTitle("Acara")
    for at, line in enumerate(brief.agenda_text, 1):
        is_last = at == len(brief.agenda_text)
        yield Text(prose(line, BODY), before=AIR_LINE, keep=is_last and bool(brief.agenda))
    if brief.agenda:
        columns = [
            Column("Waktu", 26, optional=True),
            Column("Acara"),
            Column("Pemandu", share=0.5, optional=True),
        ]
        rows: list[Row] = []
        for day in brief.agenda:
            if day.date and (len(brief.agenda) > 1 or day.date != brief.starts):
                rows.append(Band(day_tanggal(day.date)))
            rows += [_item(one) for one in day.items]
        yield Table(*trimmed(columns, rows), REPORT_ROOMY)


def _item(one: AgendaItem) -> Row:
    return (time_range(one.starts, one.ends), one.item, shown(one.led_by))


def _said(line: str, inset: float) -> Piece:
    """A line of the discussion; a short heading before a colon stands in the margin."""
    found = _LABEL.fullmatch(line)
    if found is None:
        return _paragraph(line)
    label, text = found.groups()
    return Hanging(Text(prose(text, BODY)), inset, label, PART_INSET, BODY.bold())


def _paragraph(line: str) -> Hanging:
    return Hanging(Text(prose(line, BODY)), PART_INSET)


def _listed(lines: Sequence[tuple[str, Marks]]) -> list[Piece]:
    """'a.', 'b.' before each; one alone needs no letter."""
    if len(lines) == 1:
        return [Hanging(Text(prose(*_run(lines[0]))), PART_INSET)]
    inset = _LETTERED if len(lines) <= _LETTERS else _NUMBERED
    return [
        Hanging(Text(prose(*_run(line))), inset, f"{_letter(at)}.", PART_INSET)
        for at, line in enumerate(lines)
    ]


def _run(line: tuple[str, Marks]) -> tuple[str, Type, Marks]:
    text, marks = line
    return text, BODY, marks


def _letter(at: int) -> str:
    """'a' to 'z', then 'aa'."""
    before = _letter(at // _LETTERS - 1) if at >= _LETTERS else ""
    return before + chr(ord("a") + at % _LETTERS)


def _agreed(found: Sequence[Agreement]) -> list[Piece]:
    if not found:
        return []
    columns = [
        Column("No", 8),
        Column("Tindakan"),
        Column("Penanggung jawab", 34, optional=True),
        Column("Tenggat", 32, optional=True),
        Column("Keadaan", 29, optional=True),
    ]
    rows: list[Row] = [
        (
            str(at),
            Cell(one.text, second=f"Hasil: {one.result}" if one.result else ""),
            shown(one.owner),
            tanggal(one.due),
            shown(one.state),
        )
        for at, one in enumerate(found, 1)
    ]
    return [Table(*trimmed(columns, rows), REPORT_ROOMY)]


def _made(one: Output) -> str:
    return f"{one.title}, diserahkan {tanggal(one.delivered)}" if one.delivered else one.title


def _question(one: AskedLine) -> Iterator[Piece]:
    """The question, who asked; the answer, who gave it; what was promised."""
    asked = joined(one.asked_by, one.aspect) if one.asked_by or one.aspect else ""
    yield Hanging(Text(prose(one.question, BODY.bold())), _NUMBERED, f"{one.number}.", PART_INSET)
    if asked:
        yield Hanging(Text(prose(asked, BODY.tinted(GREY))), _NUMBERED, before=0.0)
    if one.answer or one.answered_by:
        who = f" ({one.answered_by})" if one.answered_by else ""
        yield Hanging(Text(prose(f"{one.answer}{who}".strip(), BODY)), _NUMBERED, before=0.0)
    if one.promised or one.due:
        due = f"paling lambat {tanggal(one.due)}" if one.due else ""
        told = ", ".join(part for part in (one.promised, due) if part)
        yield Hanging(Text(prose(f"Dijanjikan: {told}", BODY)), _NUMBERED, before=0.0)
