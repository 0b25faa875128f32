"""Quick wins of the report year, one page each."""

from collections.abc import Iterable, Sequence

from gm100_desktop.domain.briefs.masterplan import Count, ObstacleLine
from gm100_desktop.domain.briefs.quick_wins import (
    Measure,
    Milestone,
    MonthPoint,
    Photo,
    QuickWinBrief,
    RiskLine,
    WriteUp,
)
from gm100_desktop.domain.briefs.setting import Picture
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import FundingSource
from gm100_desktop.domain.periods import months_of
from gm100_desktop.domain.programmes import is_active
from gm100_desktop.domain.quick_win_progress import Month, benefit_text, is_late
from gm100_desktop.domain.quick_wins import QuickWinStatus
from gm100_desktop.domain.risks import risk_band, risk_level
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.money import MoneyOf, money
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.setting import picture_of

PARTS = (
    ("background", "Latar belakang"),
    ("objective", "Tujuan"),
    ("before_text", "Keadaan sebelum"),
    ("after_text", "Keadaan sesudah"),
    ("beneficiaries", "Penerima manfaat"),
    ("uniqueness", "Keunikan"),
    ("attraction", "Daya tarik"),
    ("benefit", "Manfaat"),
    ("partnership", "Peluang kemitraan"),
    ("development", "Potensi pengembangan"),
    ("sustainability", "Strategi keberlangsungan"),
    ("resource_people", "Sumber daya manusia"),
    ("resource_equipment", "Peralatan"),
    ("resource_regulation", "Regulasi dan SOP"),
)
"""The write-up in the order of the criteria quick wins are judged by."""


class QuickWins:
    """The quick wins of one file in one year."""

    def __init__(
        self, ledger: Ledger, people: People, evidence: Evidence, year: int, report_date: str
    ) -> None:
        self._ledger, self._people, self._evidence, self._year = ledger, people, evidence, year
        self._day = report_date
        self._rows = self._of_year()

    def briefs(self) -> tuple[QuickWinBrief, ...]:
        """One brief each, in order of dimension and sub-dimension."""
        return tuple(self._brief(number, row) for number, row in enumerate(self._rows, 1))

    def running(self) -> Count:
        """How many run out of those of the year."""
        return Count(sum(is_active(row.text("status")) for row in self._rows), len(self._rows))

    def late(self) -> int:
        """How many lag behind their plan."""
        return sum(is_late(self._last_month(row)) for row in self._rows)

    def _of_year(self) -> Sequence[Row]:
        """Those chosen for the year, and older ones that are on file as running in it."""
        kept = {
            row.whole("quick_win_id")
            for row in self._ledger.all("quick_win_year")
            if row.whole("year") == self._year
        }
        rows = [
            row for row in self._ledger.all("quick_win") if row.whole("year") == self._year or row.id in kept
        ]
        return sorted(rows, key=lambda row: (row.whole("sub_dimension_id"), row.id))

    def _brief(self, number: int, row: Row) -> QuickWinBrief:
        sub = self._ledger.one("sub_dimension", row.whole("sub_dimension_id"))
        dimension = self._ledger.one("dimension", sub.whole("dimension_id")) if sub else None
        programme = self._ledger.one("programme", row.maybe("programme_id"))
        code = programme.text("code") if programme else ""
        funds = MoneyOf(money(self._ledger.of("quick_win_budget", "quick_win_id", row.id)))
        marks = self._evidence.marks("quick_win", row.id, code or row.text("name"))
        curve = self._curve(row)
        last = self._last_update(row)
        return QuickWinBrief(
            number=number,
            name=row.text("name"),
            sentence=row.text("summary"),
            dimension=dimension.whole("number") if dimension else 1,
            dimension_name=dimension.text("name") if dimension else "",
            sub_dimension=sub.text("name") if sub else "",
            code=code,
            agency=self._agency(row),
            partners=", ".join(self._partners(row)),
            starts=row.text("starts_on"),
            budget=funds.in_year(self._year).budget or None,
            source=", ".join(map(_source, funds.by_source())),
            status=QuickWinStatus.word(row.text("status")),
            measures=tuple(self._measures(row)),
            measure_marks=marks[:2],
            curve=curve,
            report_month=last.text("month") if last else "",
            curve_marks=marks[2:],
            milestones=tuple(self._milestones(row)),
            photos=tuple(self._photos(row)),
            risks=tuple(self._risks(row)),
            sustainability=row.text("sustainability"),
            obstacles=tuple(self._obstacles(row)),
            note=last.text("description") if last else "",
            write_up=tuple(WriteUp(title, row.text(name)) for name, title in PARTS if row.text(name)),
        )

    def _agency(self, row: Row) -> str:
        agency = self._ledger.one("agency", row.maybe("agency_id"))
        return agency.text("name") if agency else ""

    def _partners(self, row: Row) -> Iterable[str]:
        for one in self._ledger.of("quick_win_partner", "quick_win_id", row.id):
            place = self._ledger.one("institution", one.maybe("institution_id"))
            agency = self._people.agency(one.maybe("agency_id"))
            yield agency or (place.text("abbreviation") or place.text("name") if place else one.text("role"))

    def _updates(self, row: Row) -> dict[str, Row]:
        return {one.text("month"): one for one in self._ledger.of("progress_update", "quick_win_id", row.id)}

    def _curve(self, row: Row) -> tuple[MonthPoint, ...]:
        """Plan and result of every month of the year; a result only up to the report date."""
        updates = self._updates(row)
        return tuple(self._point(month, updates.get(month)) for month in months_of(self._year))

    def _point(self, month: str, update: Row | None) -> MonthPoint:
        if update is None:
            return MonthPoint(month)
        reached = update.maybe("progress") if month <= self._day[:7] else None
        return MonthPoint(month, update.maybe("plan"), reached)

    def _last_update(self, row: Row) -> Row | None:
        """The latest month of the year with a result, on the report date."""
        told = [
            update
            for month, update in self._updates(row).items()
            if month.startswith(str(self._year))
            and month <= self._day[:7]
            and update.maybe("progress") is not None
        ]
        return max(told, key=lambda update: update.text("month"), default=None)

    def _last_month(self, row: Row) -> Month:
        last = self._last_update(row)
        return Month(last.maybe("plan"), last.maybe("progress")) if last else Month()

    def _measures(self, row: Row) -> Iterable[Measure]:
        for one in sorted(self._ledger.of("measure", "quick_win_id", row.id), key=_order):
            yield Measure(
                name=one.text("name"),
                unit=one.text("unit"),
                before=one.decimal("before_value"),
                after=one.decimal("after_value"),
                before_when=one.text("before_when"),
                after_when=one.text("after_when"),
                change=benefit_text(one.text("before_value"), one.text("after_value"), one.text("unit")),
            )

    def _milestones(self, row: Row) -> Iterable[Milestone]:
        rows = self._ledger.of("milestone", "quick_win_id", row.id)
        for one in sorted(rows, key=lambda one: (one.text("due_on"), one.whole("sort_order"))):
            done = one.text("done_on")
            yield Milestone(one.text("title"), one.text("due_on"), done if done <= self._day else "")

    def _photos(self, row: Row) -> Iterable[Photo]:
        for link in self._evidence.links("quick_win", row.id):
            document = self._ledger.one("document", link.whole("document_id"))
            if document and document.text("kind") == DocumentKind.PHOTO:
                caption = link.text("caption") or document.text("title")
                picture = Picture(picture_of(self._ledger, document.text("file_hash")), caption)
                taken = link.text("taken_on") or document.text("dated_on")
                mark = self._evidence.cite(document, "", row.text("name"))
                yield Photo(picture, caption, document.text("place"), taken, (mark,) if mark.code else ())

    def _risks(self, row: Row) -> Iterable[RiskLine]:
        rows = [(risk_level(one.maybe("likelihood"), one.maybe("impact")), one) for one in
                self._ledger.of("risk", "quick_win_id", row.id)]  # fmt: skip
        for level, one in sorted(rows, key=lambda pair: -(pair[0] or 0)):
            band = risk_band(level)
            yield RiskLine(
                one.text("event"), level or 0, band.label.lower() if band else "", one.text("mitigation")
            )

    def _obstacles(self, row: Row) -> Iterable[ObstacleLine]:
        last = self._last_update(row)
        if last and last.text("obstacle"):
            owner = self._people.agency(last.maybe("follow_up_agency_id"))
            yield ObstacleLine(
                last.text("obstacle"), last.text("follow_up"), owner, last.text("follow_up_due_on")
            )


def _source(source: FundingSource) -> str:
    return source.label


def _order(row: Row) -> tuple[int, int]:
    return row.whole("sort_order"), row.id
