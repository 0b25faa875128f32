"""Programme lines and columns for the tests of lists."""

from dataclasses import dataclass, replace

from gm100_desktop.domain.fields import Field, FieldType
from gm100_desktop.domain.wording import number
from gm100_desktop.ui.chips import Chip, status
from gm100_desktop.ui.models.columns import Align, Column, Group, Look
from gm100_desktop.ui.palette import Tone

TITLE = Field("title", "Program", required=True)
BUDGET = Field("budget", "Pagu", FieldType.MONEY)


@dataclass(frozen=True, slots=True)
class Programme:
    """A programme as a list shows it."""

    id: int
    title: str
    agency: str = "Diskominfo"
    budget: int | None = None
    dimension: str = "governance"
    late: bool = False


def state(line: Programme) -> Chip:
    """The chip of the Keadaan column."""
    return status("Terlambat", Tone.WRONG) if line.late else status("Berjalan", Tone.RUNNING)


COLUMNS: tuple[Column[Programme], ...] = (
    Column("Program", lambda line: line.title, look=Look.NAME, field=TITLE, stretch=True, width=240),
    Column("OPD", lambda line: line.agency, look=Look.SECOND, gives_way=1),
    Column(
        "Pagu",
        lambda line: "–" if line.budget is None else number(line.budget),
        sort_key=lambda line: line.budget,
        align=Align.RIGHT,
        field=BUDGET,
        typed=lambda line: "" if line.budget is None else number(line.budget),
        due=lambda line: line.budget is None,
    ),
    Column("Keadaan", lambda line: state(line).text, look=Look.CHIPS, mark=state),
)

PROGRAMMES = (
    Programme(1, "Satu Genggam", "Disdukcapil", 1_250_000_000),
    Programme(2, "Antrean Puskesmas", "Dinkes", 480_000_000, "living"),
    Programme(3, "Lapor Tirta", budget=350_000_000, late=True),
    Programme(4, "Desa Wisata", "Disparpora", None, "branding"),
    Programme(5, "Ambulans Desa", "Dinkes", 90_000_000, "living"),
)


def with_budget(lines: tuple[Programme, ...], line_id: int, budget: int) -> tuple[Programme, ...]:
    """The same lines after one was given another budget."""
    return tuple(replace(line, budget=budget) if line.id == line_id else line for line in lines)


def dimension_head(key: str, lines: object) -> Group:
    """The group row of a dimension."""
    count = len(lines) if isinstance(lines, list) else 0
    return Group(key, f"Smart {key.title()}", f"{count} program", dimension=key, texts={"Pagu": str(count)})
