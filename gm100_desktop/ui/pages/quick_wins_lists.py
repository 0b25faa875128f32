"""The lists of quick wins: those of the year, and milestones, benefit and risks over all of them."""

from collections.abc import Callable
from datetime import date

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.conditions import Tone as Weight
from gm100_desktop.domain.kinds.quick_wins import (
    MEASURE,
    MILESTONE,
    QUICK_WIN,
    QUICK_WIN_CANDIDATE,
    RISK,
)
from gm100_desktop.domain.lines.quick_wins import share
from gm100_desktop.domain.quick_win_progress import (
    MilestoneState,
    benefit_text,
    is_better,
    milestone_state,
)
from gm100_desktop.domain.risks import RiskBand, risk_band, risk_level, risk_text
from gm100_desktop.domain.wording import EMPTY
from gm100_desktop.ui.chips import Chip
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.pages.quick_wins_year import ShownYear
from gm100_desktop.ui.palette import Tone
from gm100_desktop.ui.records.desk import Record
from gm100_desktop.ui.records.record_list import ListSpec, RecordLine

EMPTY_LIST = (
    "Belum ada quick win tahun ini. Pilih dari Usulan, tempel dari Excel, "
    "atau tekan Ctrl+Enter lalu pilih sub-dimensinya."
)
RecordColumn = Column[RecordLine]
OWNER = "quick_win_id"
BANDS = {
    RiskBand.LOW: Tone.NEUTRAL,
    RiskBand.MEDIUM: Tone.RUNNING,
    RiskBand.HIGH: Tone.LOOK,
    RiskBand.VERY_HIGH: Tone.WRONG,
}
STATES = {
    MilestoneState.REACHED: Weight.GOOD,
    MilestoneState.PLANNED: Weight.NEUTRAL,
    MilestoneState.LATE: Weight.WRONG,
}


def quick_wins(year: ShownYear) -> ListSpec:
    """The quick wins of the working year, as they stand in the month that is shown."""
    return ListSpec(
        QUICK_WIN,
        ("name", "agency_id", "status", "sub_dimension_id", "starts_on", "ends_on"),
        "Quick win",
        EMPTY_LIST,
        ("sub_dimension_id",),
        extra=(_progress(year), _condition(year)),
        where=lambda row: year.line(row["id"]) is not None,
        swatch=lambda line: year.dimension(line.id),
        widths={"name": 200, "agency_id": 170, "status": 84, "sub_dimension_id": 190},
    )


def milestones(year: ShownYear, today: Callable[[], date]) -> ListSpec:
    """Every milestone of the year's quick wins: what is still to come first, by its day."""
    return ListSpec(
        MILESTONE,
        ("title", OWNER, "due_on", "done_on", "note"),
        "Tonggak",
        "Belum ada tonggak. Tekan Ctrl+Enter lalu pilih quick win-nya.",
        ("done_on", "due_on", "sort_order"),
        extra=(_milestone_state(today),),
        where=_of_year(year),
        swatch=_swatch(year),
        widths={"title": 220, OWNER: 170},
    )


def measures(year: ShownYear) -> ListSpec:
    """What has become better, before and after."""
    return ListSpec(
        MEASURE,
        ("name", OWNER, "before_value", "after_value", "unit", "direction", "before_when", "after_when"),
        "Manfaat",
        "Belum ada ukuran manfaat. Tekan Ctrl+Enter lalu pilih quick win-nya.",
        (OWNER, "sort_order"),
        extra=(_change(),),
        where=_of_year(year),
        swatch=_swatch(year),
        widths={"name": 190, OWNER: 160, "before_value": 104, "after_value": 104, "unit": 96},
    )


def risks(year: ShownYear) -> ListSpec:
    """The risk register."""
    return ListSpec(
        RISK,
        ("event", OWNER, "likelihood", "impact", "status", "due_on", "mitigation"),
        "Risiko",
        "Belum ada risiko. Tekan Ctrl+Enter lalu pilih quick win-nya.",
        (OWNER,),
        extra=(
            risk_column("Tingkat", "likelihood", "impact"),
            risk_column("Sisa", "residual_likelihood", "residual_impact"),
        ),
        where=_of_year(year),
        swatch=_swatch(year),
        widths={"event": 190, OWNER: 140, "likelihood": 80, "impact": 80, "status": 96},
    )


def candidates(year: ShownYear) -> ListSpec:
    """What was proposed for the year, and what was decided."""
    return ListSpec(
        QUICK_WIN_CANDIDATE,
        ("title", "sub_dimension_id", "agency_id", "score", "decision", "decided_on"),
        "Usulan",
        "Belum ada usulan tahun ini. Tempel dari Excel atau tekan Ctrl+Enter.",
        ("decision", "title"),
        where=lambda row: row["year"] == year.year,
        widths={"title": 220, "sub_dimension_id": 190, "agency_id": 150, "score": 72},
    )


def _of_year(year: ShownYear) -> Callable[[Record], bool]:
    return lambda row: year.line(row[OWNER]) is not None


def _swatch(year: ShownYear) -> Callable[[RecordLine], str]:
    return lambda line: year.dimension(line.values[OWNER])


def _progress(year: ShownYear) -> RecordColumn:
    def told(line: RecordLine) -> int | None:
        found = year.line(line.id)
        return found.reached if found else None

    return Column(
        "Kemajuan",
        lambda line: share(told(line)) or EMPTY,
        sort_key=told,
        align=Align.RIGHT,
        width=84,
        look=Look.STRONG,
    )


def _condition(year: ShownYear) -> RecordColumn:
    def told(line: RecordLine) -> Condition | None:
        found = year.line(line.id)
        return found.condition if found else None

    return _chips("Keadaan", lambda line: condition_chip(found) if (found := told(line)) else None, 130)


def _milestone_state(today: Callable[[], date]) -> RecordColumn:
    def told(line: RecordLine) -> Condition:
        due, done = (str(line.values[name] or "") for name in ("due_on", "done_on"))
        state = milestone_state(due, done, today())
        return Condition(state.label, STATES[state])

    return Column(
        "Keadaan",
        lambda line: told(line).text,
        sort_key=lambda line: condition_rank(told(line)),
        look=Look.CHIPS,
        mark=lambda line: condition_chip(told(line)),
        width=112,
    )


def _change() -> RecordColumn:
    def values(line: RecordLine) -> tuple[str, str]:
        return str(line.values["before_value"]), str(line.values["after_value"])

    def tone(line: RecordLine) -> Tone | None:
        better = is_better(*values(line), str(line.values["direction"]))
        return None if better is None else Tone.GOOD if better else Tone.WRONG

    return Column(
        "Perubahan",
        lambda line: benefit_text(*values(line), str(line.values["unit"])) or EMPTY,
        look=Look.SIGNED,
        mark=tone,
        width=124,
    )


def risk_column(title: str, likelihood: str, impact: str) -> RecordColumn:
    """The level of a risk with the word for its band, as a chip."""

    def level(line: RecordLine) -> int | None:
        one, other = line.values[likelihood], line.values[impact]
        return risk_level(int(one or 0), int(other or 0))

    def chip(line: RecordLine) -> Chip | None:
        band = risk_band(level(line))
        return Chip(risk_text(level(line)), BANDS[band]) if band else None

    return Column(
        title, lambda line: risk_text(level(line)), sort_key=level, look=Look.CHIPS, mark=chip, width=134
    )


def _chips(title: str, chip: Callable[[RecordLine], Chip | None], width: int) -> RecordColumn:
    return Column(
        title,
        lambda line: found.text if (found := chip(line)) else "",
        look=Look.CHIPS,
        mark=chip,
        width=width,
    )
