"""The columns of the monthly list: last month beside the one that is being told."""

from collections.abc import Callable

from gm100_desktop.domain.kinds.quick_wins import PROGRESS_UPDATE
from gm100_desktop.domain.lines.quick_wins import MonthLine
from gm100_desktop.domain.reading import shown
from gm100_desktop.domain.wording import EMPTY, signed
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.palette import Tone

LAST, THIS = "Bulan lalu", "Bulan ini"
"""What the bands are remembered by; on screen they carry the names of their months."""

MonthColumn = Column[MonthLine]


def monthly_columns(is_due: Callable[[MonthLine], bool]) -> tuple[MonthColumn, ...]:
    """Name, last month, this month, what to do, condition; `is_due` says where something is awaited."""
    return (
        Column(
            "Quick win",
            lambda line: line.name,
            look=Look.SWATCH,
            mark=lambda line: line.dimension,
            width=198,
            stretch=True,
            finds=lambda line: line.dimension_name,
        ),
        Column("OPD", lambda line: line.agency, look=Look.SECOND, width=88, gives_way=2),
        Column(
            "%",
            lambda line: _percent(line.last.progress),
            sort_key=lambda line: line.last.progress,
            align=Align.RIGHT,
            look=Look.SECOND,
            width=46,
            band=LAST,
            gives_way=6,
        ),
        Column(
            "Uraian", lambda line: line.last.description, look=Look.SECOND, width=130, band=LAST, gives_way=3
        ),
        *_this_month(is_due),
        _typed("obstacle", "Kendala", width=160, gives_way=5),
        _typed("follow_up", "Tindak lanjut", width=150, gives_way=1),
        Column(
            "Keadaan",
            lambda line: line.condition.text,
            sort_key=lambda line: condition_rank(line.condition),
            look=Look.CHIPS,
            mark=lambda line: condition_chip(line.condition),
            width=124,
            tip=lambda line: line.sentence or line.condition.text,
        ),
    )


def _this_month(is_due: Callable[[MonthLine], bool]) -> tuple[MonthColumn, ...]:
    return (
        Column(
            "%",
            lambda line: _percent(line.this.progress),
            sort_key=lambda line: line.this.progress,
            typed=lambda line: shown(PROGRESS_UPDATE.field("progress"), line.this.progress),
            align=Align.RIGHT,
            look=Look.STRONG,
            width=56,
            field=PROGRESS_UPDATE.field("progress"),
            due=is_due,
            band=THIS,
            working=True,
        ),
        Column(
            "Rencana",
            lambda line: _percent(line.this.plan, ""),
            sort_key=lambda line: line.this.plan,
            align=Align.RIGHT,
            look=Look.SECOND,
            width=66,
            field=PROGRESS_UPDATE.field("plan"),
            band=THIS,
            working=True,
        ),
        Column(
            "Naik",
            lambda line: "" if line.rise is None else signed(line.rise, 0),
            sort_key=lambda line: line.rise,
            align=Align.RIGHT,
            look=Look.SIGNED,
            mark=_rise_tone,
            width=50,
            band=THIS,
            working=True,
        ),
        _typed("description", "Uraian", width=150, gives_way=4, band=THIS),
    )


def _typed(name: str, title: str, *, width: int, gives_way: int, band: str = "") -> MonthColumn:
    """A text of the month."""
    return Column(
        title,
        lambda line: str(getattr(line.this, name)),
        width=width,
        look=Look.SECOND,
        field=PROGRESS_UPDATE.field(name),
        stretch=True,
        gives_way=gives_way,
        band=band,
        working=bool(band),
    )


def _percent(value: int | None, unknown: str = EMPTY) -> str:
    return unknown if value is None else str(value)


def _rise_tone(line: MonthLine) -> Tone | None:
    if not line.rise:
        return Tone.LOOK if line.needs_attention else None
    return Tone.GOOD if line.rise > 0 else Tone.WRONG
