"""The versions as the dialog "Instrumen" lists them, and why one of them can only be read."""

from dataclasses import dataclass

from gm100_desktop.domain.evaluations import InstrumentPurpose, RoundPhase
from gm100_desktop.domain.instruments import InstrumentLine
from gm100_desktop.domain.regions import Track
from gm100_desktop.domain.wording import decimal_text, number
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.ui.chips import Chip, status, tag
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.palette import Tone

SHIPPED = "Instrumen bawaan tidak diubah. Salin untuk mengubah."


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version as the grid shows it; one that is not in the file has an id below zero."""

    id: int
    one: InstrumentLine
    is_shipped: bool


def version_lines(acts: Instruments) -> list[VersionLine]:
    shipped = acts.shipped_versions()
    return [
        VersionLine(one.id if one.id is not None else -1 - at, one, one.version in shipped)
        for at, one in enumerate(acts.lines())
    ]


def _state(line: VersionLine) -> Chip:
    one = line.one
    if one.rounds:
        year, phase = one.rounds[-1]
        return status(f"Dipakai {year} {RoundPhase.word(phase)}", Tone.GOOD)
    if not one.is_whole:
        return status(f"Bobot {decimal_text(one.weight)}, harus 100", Tone.WRONG)
    if line.is_shipped:
        return tag("Bawaan")
    return status("Dapat diubah", Tone.RUNNING)


def reason(line: VersionLine, *, is_read_only: bool) -> str:
    """Why the version can only be read; '' when it can be edited."""
    if is_read_only:
        return "Berkas ini dibuka hanya untuk dibaca."
    if line.one.is_locked:
        rounds = ", ".join(f"{year} {RoundPhase.word(phase)}" for year, phase in line.one.rounds)
        return f"Sudah dipakai evaluasi {rounds}, jadi tidak diubah lagi. Salin untuk mengubah."
    if line.one.id is None or (line.is_shipped and line.one.purpose == InstrumentPurpose.YEARLY):
        return SHIPPED
    return ""


COLUMNS: tuple[Column[VersionLine], ...] = (
    Column("Versi", lambda line: line.one.version, width=120),
    Column("Nama", lambda line: line.one.label, look=Look.NAME, stretch=True, width=168),
    Column("Jalur", lambda line: Track.word(line.one.track) or "Semua", width=110, gives_way=1),
    Column(
        "Komponen",
        lambda line: number(line.one.components),
        lambda line: line.one.components,
        Align.RIGHT,
        width=82,
        gives_way=2,
    ),
    Column(
        "Pertanyaan",
        lambda line: number(line.one.questions),
        lambda line: line.one.questions,
        Align.RIGHT,
        width=86,
    ),
    Column(
        "Keadaan",
        lambda line: _state(line).text,
        look=Look.CHIPS,
        mark=_state,
        width=190,
    ),
)
