"""The planning documents that stand side by side, and which of them is worked on."""

from gm100_desktop.domain.briefs.masterplan import BookLine, PlanDocument
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.masterplan import LegalBasisState, PlanKind, PlanStatus
from gm100_desktop.services.gathering.marks import Evidence

SHOWN = (PlanKind.SMART_CITY, PlanKind.ICT, PlanKind.BLUEPRINT, PlanKind.OTHER)


def current_plan(ledger: Ledger) -> Row | None:
    """The masterplan the programme pages work on; None while there is none."""
    return next((row for row in ledger.all("plan") if row.flag("is_current")), None)


def plan_documents(ledger: Ledger, evidence: Evidence) -> tuple[PlanDocument, ...]:
    """The masterplans of all kinds, the current one first."""
    rows = [row for row in ledger.all("plan") if row.text("kind") in SHOWN]
    rows.sort(key=lambda row: (not row.flag("is_current"), row.id))
    return tuple(_document(ledger, evidence, row) for row in rows)


def _document(ledger: Ledger, evidence: Evidence, row: Row) -> PlanDocument:
    basis = ledger.one("document", row.maybe("legal_basis_id"))
    books = sorted(ledger.of("plan_book", "plan_id", row.id), key=lambda book: book.whole("number"))
    title = row.text("title")
    return PlanDocument(
        kind=PlanKind.word(row.text("kind")),
        title=title,
        version=row.text("version"),
        starts=row.text("start_year"),
        ends=row.text("end_year"),
        status=PlanStatus.word(row.text("status")),
        legal_basis=_legal_basis(row, basis),
        note=_mapping(ledger, row) or row.text("description"),
        books=tuple(_book(evidence, book) for book in books),
        is_main=row.flag("is_current"),
        marks=(
            *evidence.of_document(row.maybe("document_id"), title),
            *evidence.marks("plan", row.id, title),
        ),
    )


def _legal_basis(row: Row, basis: Row | None) -> str:
    state = LegalBasisState.word(row.text("legal_state"))
    if basis is None:
        return state
    number = f" Nomor {basis.text('number')}" if basis.text("number") else ""
    year = f" Tahun {basis.whole('year')}" if basis.maybe("year") else ""
    return f"{basis.text('title')}{number}{year} ({state.lower()})"


def _mapping(ledger: Ledger, row: Row) -> str:
    """How far another plan's items became smart-city programmes."""
    items = ledger.of("plan_item", "plan_id", row.id)
    if not items:
        return ""
    taken = sum(item.maybe("programme_id") is not None for item in items)
    return f"{taken} dari {len(items)} butir dipetakan menjadi program Smart City"


def _book(evidence: Evidence, book: Row) -> BookLine:
    document = book.maybe("document_id")
    marks = (*evidence.of_document(document, book.text("title")), *evidence.marks("plan_book", book.id))
    return BookLine(f"Buku {book.whole('number')}", book.text("title"), marks=marks)
