"""What the options of a report are offered from: the records of today, or those of a frozen copy."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.report_kinds import ReportKind
from gm100_desktop.ui.forms.context import FormContext, Offered, Titles
from gm100_desktop.ui.preview.options import OptionForm
from gm100_desktop.ui.workplace import Workplace

WITHIN = {"document": {"kind": DocumentKind.DECREE.value}}
"""Only decrees found a council; other documents are no choice."""
ON_FREEZING = "saat dibekukan"


class Source(NamedTuple):
    """The usual day and year of a report, and the records it may be about."""

    today: Callable[[], date]
    year: Callable[[], int]
    titles: Titles
    day_words: str = ""

    def form(self, kind: ReportKind, parent: QWidget) -> OptionForm:
        """The options of that report."""
        context = FormContext(self.today, self.titles)
        return OptionForm(kind, context, self.year(), parent, usual_day=self.day_words)


def today_of(place: Workplace) -> Source:
    """The records as they are now."""

    def choices(kind_id: str) -> Offered:
        # Imported when a list is first offered: most reports need none.
        from gm100_desktop.services.records import Records

        return Records(place.dossier, place.today).choices(kind_id, WITHIN.get(kind_id))

    return Source(place.today, lambda: place.period().year, Titles(choices))


def copy_of(place: Workplace, number: int) -> Source:
    """The records as they were frozen, dated on that day."""
    frozen = place.dossier.frozen
    day = date.fromisoformat(frozen.one(number).day)

    def choices(kind_id: str) -> Offered:
        return frozen.choices(number, kind_id, WITHIN.get(kind_id))

    return Source(lambda: day, lambda: frozen.working_year(number), Titles(choices), ON_FREEZING)
