"""The legal basis of the programme: what holds on the day, by rank and date."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.laporan import LegalBasis
from gm100_desktop.domain.documents import REGULATIONS, DocumentKind, Relation
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.validity import Validity
from gm100_desktop.services.gathering.sources import Sources

USES = (("membership", "decree_id"), ("plan", "legal_basis_id"), ("participation", "basis_document_id"))
"""Records that stand on a decree."""

PROVES_ALL = ("plan", "participation", "body")
"""What a decree is evidence of when the whole programme stands on it."""


def legal_bases(sources: Sources) -> Iterator[LegalBasis]:
    """Regulations in force, and those decrees that bear the programme and not a single work of it."""
    ledger, day = sources.ledger, sources.moment.day
    rows = [row for row in ledger.all("document") if row.text("kind") in REGULATIONS]
    holding = [row for row in rows if sources.decrees.validity(row, day) is Validity.IN_FORCE]
    for row in sorted(holding, key=_rank):
        if row.text("kind") != DocumentKind.DECREE or _bears_the_programme(ledger, row):
            marks = sources.evidence.of_document(row.id, "Dasar hukum")
            yield LegalBasis(sources.decrees.full_name(row), marks)


def _rank(row: Row) -> tuple[int, str, int]:
    return REGULATIONS.index(DocumentKind.of(row.text("kind"))), row.text("dated_on"), row.id


def _bears_the_programme(ledger: Ledger, decree: Row) -> bool:
    """Whether bodies, plan or participation stand on it; one that nothing names yet is not left out."""
    if any(ledger.of(table, column, decree.id) for table, column in USES):
        return True
    relations = ledger.of("document_relation", "document_id", decree.id)
    if any(one.text("relation") == Relation.BASIS_OF for one in relations):
        return True
    proven = {link.text("record_kind") for link in ledger.of("evidence_link", "document_id", decree.id)}
    is_free = not proven and not ledger.of("position", "document_id", decree.id)
    return is_free or not proven.isdisjoint(PROVES_ALL)
