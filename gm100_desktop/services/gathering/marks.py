"""Evidence: the marks behind a figure, and the register of what the marks of one report point to."""

from collections import defaultdict

from gm100_desktop.domain.briefs.evidence import (
    EvidenceGroup,
    EvidenceLine,
    EvidenceMark,
    EvidenceRegister,
    Marks,
)
from gm100_desktop.domain.documents import DocumentKind, Openness
from gm100_desktop.domain.ledger import Ledger, Row

PICTURES = (DocumentKind.PHOTO, DocumentKind.VIDEO)


class Evidence:
    """Hands out marks and remembers them: the register lists just what was cited."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._links: dict[tuple[str, int], list[Row]] = defaultdict(list)
        for link in sorted(ledger.all("evidence_link"), key=lambda link: (link.whole("sort_order"), link.id)):
            self._links[link.text("record_kind"), link.whole("record_id")].append(link)
        self._cited: dict[int, dict[str, None]] = {}
        self._used_for: dict[int, dict[str, None]] = defaultdict(dict)

    def links(self, table: str, record_id: int) -> list[Row]:
        """The evidence links of one record, in their order."""
        return self._links.get((table, record_id), [])

    def marks(self, table: str, record_id: int, used_for: str = "") -> Marks:
        """The marks of what proves this record, papers only; each is now cited."""
        found = []
        for link in self.links(table, record_id):
            document = self._ledger.one("document", link.whole("document_id"))
            if document and document.text("kind") not in PICTURES:
                found.append(self.cite(document, link.text("page"), used_for))
        return tuple(mark for mark in found if mark.code)

    def of_document(self, document_id: int | None, used_for: str = "") -> Marks:
        """The mark of a document a record names itself."""
        document = self._ledger.one("document", document_id)
        return (self.cite(document, "", used_for),) if document and document.text("code") else ()

    def cite(self, document: Row, page: str, used_for: str) -> EvidenceMark:
        """The mark of one page of a document, remembered for the register."""
        if document.text("code"):
            self._cited.setdefault(document.id, {}).setdefault(page)
            if used_for:
                self._used_for[document.id].setdefault(used_for)
        return EvidenceMark(document.text("code"), page)

    def register(self) -> EvidenceRegister:
        """Everything cited so far, in order of code, grouped by kind of document."""
        groups: dict[str, list[EvidenceLine]] = defaultdict(list)
        documents = [found for key in self._cited if (found := self._ledger.one("document", key))]
        for document in sorted(documents, key=lambda row: row.text("code")):
            groups[DocumentKind.word(document.text("kind"))].append(self._line(document))
        lines = [line for group in groups.values() for line in group]
        return EvidenceRegister(
            tuple(EvidenceGroup(name, tuple(group)) for name, group in groups.items()),
            count=len(lines),
            gaps=sum(line.is_gap for line in lines),
        )

    def _line(self, document: Row) -> EvidenceLine:
        state, is_gap = _state(document)
        return EvidenceLine(
            code=document.text("code"),
            title=document.text("title"),
            number=document.text("number"),
            date=document.text("dated_on"),
            issuer=document.text("issuer"),
            pages=", ".join(filter(None, self._cited[document.id])),
            used_for=", ".join(self._used_for[document.id]),
            state=state,
            is_gap=is_gap,
            openness=Openness.word(document.text("openness")),
        )


def _state(document: Row) -> tuple[str, bool]:
    """Whether the file behind a document is kept, and whether that is a gap."""
    if document.text("file_hash"):
        return "Ada", False
    return ("Tautan", False) if document.text("link") else ("Berkas belum disimpan", True)
