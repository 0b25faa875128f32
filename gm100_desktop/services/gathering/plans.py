"""The planning documents that stand side by side, and which of them a report is about."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.masterplan import BookLine, PlanDocument
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.masterplan import LegalBasisState, PlanKind, PlanStatus
from gm100_desktop.domain.periods import first_day
from gm100_desktop.domain.validity import Validity
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

SHOWN = (PlanKind.SMART_CITY, PlanKind.ICT, PlanKind.BLUEPRINT, PlanKind.OTHER)
DECREED = (LegalBasisState.IN_FORCE, LegalBasisState.REVOKED)


def current_plan(sources: Sources) -> Row | None:
    """The masterplan that is worked on; of a time before it held, the one it replaced and counts by."""
    plan = next((row for row in sources.ledger.all("plan") if row.flag("is_current")), None)
    seen = set()
    while plan and plan.id not in seen and _lies_ahead(sources, plan):
        seen.add(plan.id)
        before = sources.ledger.one("plan", plan.maybe("predecessor_id"))
        if before is None or not sources.ledger.of("programme", "plan_id", before.id):
            break
        plan = before
    return plan


def plan_documents(sources: Sources, main: Row | None) -> Iterator[PlanDocument]:
    """The masterplans of all kinds, the one the report is about first."""
    rows = [row for row in sources.ledger.all("plan") if row.text("kind") in SHOWN]
    for row in sorted(rows, key=lambda row: (main is None or row.id != main.id, row.id)):
        yield _document(sources, row, is_main=main is not None and row.id == main.id)


def plan_version(plan: Row) -> str:
    """'Masterplan 2024–2028 versi 2'."""
    years = known(plan.text("start_year"), plan.text("end_year"), glue="–")
    version = plan.text("version")
    return known("Masterplan", years, f"versi {version}" if version else "", glue=" ")


def _lies_ahead(sources: Sources, plan: Row) -> bool:
    """Whether the plan took effect only after the day."""
    basis = sources.ledger.one("document", plan.maybe("legal_basis_id"))
    starts = sources.decrees.term(basis)[0]
    return starts is not None and sources.moment.day < first_day(starts)


def _document(sources: Sources, row: Row, *, is_main: bool) -> PlanDocument:
    title, version = row.text("title"), row.text("version")
    books = sources.ledger.of("plan_book", "plan_id", row.id)
    basis = _Basis(sources, row)
    note = _mapping(sources, row) or row.text("description")
    own = sources.evidence.of_document(row.maybe("document_id"), title)
    decree = sources.evidence.of_document(row.maybe("legal_basis_id"), title)
    return PlanDocument(
        kind=PlanKind.word(row.text("kind")),
        title=title,
        version=f"versi {version}" if version else "",
        starts=row.text("start_year"),
        ends=row.text("end_year"),
        status=basis.status,
        legal_basis=basis.told,
        note=f"{note.rstrip('.')}; {basis.doubt}" if note and basis.doubt else note or basis.doubt,
        books=tuple(_book(sources, book) for book in sorted(books, key=lambda book: book.whole("number"))),
        is_main=is_main,
        vision=row.text("vision"),
        missions=row.lines("missions"),
        goals=row.lines("goals"),
        marks=together(own, decree, sources.evidence.marks("plan", row.id, title)),
    )


class _Basis:
    """What a plan stands on, as it holds on the day."""

    def __init__(self, sources: Sources, plan: Row) -> None:
        self._plan, self._state = plan, plan.text("legal_state")
        document = sources.ledger.one("document", plan.maybe("legal_basis_id"))
        self._name = sources.decrees.full_name(document) if document else ""
        self._validity: Validity | None = None
        if document and self._state in DECREED:
            self._validity = sources.decrees.validity(document, sources.moment.day)

    @property
    def told(self) -> str:
        """The decree in full with its state; '' while there is none that has taken effect."""
        if self._validity is None or self._validity is Validity.AHEAD:
            return ""
        return f"{self._name} ({self._validity.label.lower()})"

    @property
    def doubt(self) -> str:
        """What must be said of a basis that does not hold yet."""
        if self._validity is Validity.AHEAD:
            return f"dasar hukum belum berlaku: {self._name}"
        is_draft = self._state == LegalBasisState.DRAFT
        return known("dasar hukum masih rancangan", self._name, glue=": ") if is_draft else ""

    @property
    def status(self) -> str:
        """The status on file; what the decree says of the day where that is another."""
        if self._validity is Validity.IN_FORCE or self._validity is Validity.AHEAD:
            return self._validity.label
        return PlanStatus.word(self._plan.text("status"))


def _mapping(sources: Sources, row: Row) -> str:
    """How far another plan's items became smart-city programmes."""
    items = sources.ledger.of("plan_item", "plan_id", row.id)
    if not items:
        return ""
    taken = sum(item.maybe("programme_id") is not None for item in items)
    return f"{taken} dari {len(items)} butir dipetakan menjadi program Smart City"


def _book(sources: Sources, book: Row) -> BookLine:
    document = sources.ledger.one("document", book.maybe("document_id"))
    own = sources.evidence.of_document(book.maybe("document_id"), book.text("title"))
    marks = together(own, sources.evidence.marks("plan_book", book.id, book.text("title")))
    dated = document.text("dated_on") if document else ""
    delivered = dated if sources.moment.has_come(dated) else ""
    return BookLine(f"Buku {book.whole('number')}", book.text("title"), delivered, marks)
