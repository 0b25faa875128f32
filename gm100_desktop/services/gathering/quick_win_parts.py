"""The parts of a quick win's page: benefit, milestones, risks, write-up."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.quick_wins import Measure, Milestone, RiskLine, WriteUp, YearLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.quick_win_progress import benefit_text
from gm100_desktop.domain.quick_wins import RiskStatus, YearStatus
from gm100_desktop.domain.risks import risk_band, risk_level, risk_text
from gm100_desktop.services.gathering.quick_win_months import reached_on
from gm100_desktop.services.gathering.sources import Sources

PARTS = (
    ("background", "Latar belakang"),
    ("reason", "Alasan dipilih"),
    ("objective", "Tujuan"),
    ("target", "Sasaran"),
    ("before_text", "Keadaan sebelum"),
    ("after_text", "Keadaan sesudah"),
    ("beneficiaries", "Penerima manfaat"),
    ("uniqueness", "Keunikan"),
    ("attraction", "Daya tarik"),
    ("benefit", "Manfaat"),
    ("partnership", "Peluang kemitraan"),
    ("development", "Potensi pengembangan"),
    ("resource_people", "Sumber daya manusia"),
    ("resource_equipment", "Peralatan"),
    ("resource_regulation", "Regulasi dan SOP"),
)
"""The write-up in the order of the criteria quick wins are judged by; sustainability has its own place."""


def measures(sources: Sources, row: Row) -> Iterator[Measure]:
    """Benefit before and after; what was measured after the day is not known yet."""
    for one in sorted(sources.ledger.of("measure", "quick_win_id", row.id), key=_order):
        is_known = sources.moment.has_come(one.text("after_when"))
        before, after = one.text("before_value"), one.text("after_value") if is_known else ""
        yield Measure(
            name=one.text("name"),
            unit=one.text("unit"),
            before=one.decimal("before_value"),
            after=one.decimal("after_value") if is_known else None,
            before_when=one.text("before_when"),
            after_when=one.text("after_when") if is_known else "",
            change=benefit_text(before, after, one.text("unit")),
        )


def milestones(sources: Sources, row: Row) -> Iterator[Milestone]:
    """Every milestone in order of its due date."""
    rows = sources.ledger.of("milestone", "quick_win_id", row.id)
    for one in sorted(rows, key=lambda one: (one.text("due_on"), *_order(one))):
        yield Milestone(one.text("title"), one.text("due_on"), reached_on(sources, one), one.text("note"))


def risks(sources: Sources, row: Row) -> Iterator[RiskLine]:
    """The risk register, highest level first; what is not judged yet stands last."""
    rows = sources.ledger.of("risk", "quick_win_id", row.id)
    for one in sorted(rows, key=lambda one: (-(_level(one) or 0), one.id)):
        level = _level(one)
        band = risk_band(level)
        word = band.label.lower() if band else ""
        yield RiskLine(
            event=one.text("event"),
            level=level or 0,
            band=word,
            mitigation=one.text("mitigation"),
            cause=one.text("cause"),
            effect=one.text("effect"),
            category=one.text("category"),
            residual=risk_text(risk_level(one.maybe("residual_likelihood"), one.maybe("residual_impact"))),
            owner=sources.people.agency(one.maybe("agency_id")),
            due=one.text("due_on"),
            status=RiskStatus.word(one.text("status")),
        )


def years(sources: Sources, row: Row) -> Iterator[YearLine]:
    """How it was kept up, year by year up to the report's."""
    rows = sources.ledger.of("quick_win_year", "quick_win_id", row.id)
    for one in sorted(rows, key=lambda one: one.whole("year")):
        if sources.moment.knows(one.whole("year")):
            yield YearLine(one.whole("year"), YearStatus.word(one.text("status")), one.text("note"))


def write_up(row: Row, rules: Marks) -> Iterator[WriteUp]:
    """The parts that were written; the papers behind the rules stand with the rules."""
    for name, title in PARTS:
        if row.text(name):
            yield WriteUp(title, row.text(name), rules if name == "resource_regulation" else ())


def _level(row: Row) -> int | None:
    return risk_level(row.maybe("likelihood"), row.maybe("impact"))


def _order(row: Row) -> tuple[int, int]:
    return row.whole("sort_order"), row.id
