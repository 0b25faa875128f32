"""Evidence: the marks behind a figure, and the register of what the marks of one report point to."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass

from gm100_desktop.domain.briefs.evidence import (
    EvidenceGroup,
    EvidenceLine,
    EvidenceMark,
    EvidenceRegister,
    Marks,
)
from gm100_desktop.domain.documents import DocumentKind, Openness
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.services.gathering.moment import Moment
from gm100_desktop.services.gathering.words import document_word, natural

PICTURES = (DocumentKind.PHOTO, DocumentKind.VIDEO)

Fits = Callable[[Row], bool]
"""Which documents are meant."""


class Evidence:
    """Hands out marks and remembers what each document was cited for."""

    def __init__(self, ledger: Ledger, moment: Moment) -> None:
        self._ledger, self._moment = ledger, moment
        self._links: dict[tuple[str, int], list[Row]] = defaultdict(list)
        for link in sorted(ledger.all("evidence_link"), key=lambda link: (link.whole("sort_order"), link.id)):
            self._links[link.text("record_kind"), link.whole("record_id")].append(link)
        self._taken = {row.text("code"): row.id for row in ledger.all("document") if row.text("code")}
        self._used_for: dict[str, dict[str, None]] = defaultdict(dict)

    def proofs(self, table: str, record_id: int) -> Iterator[tuple[Row, Row]]:
        """The links of one record and the documents they name, those that were there on the day."""
        for link in self._links.get((table, record_id), ()):
            document = self._ledger.one("document", link.whole("document_id"))
            if document and self._moment.has_come(document.text("dated_on")):
                yield link, document

    def marks(self, table: str, record_id: int, used_for: str = "", fits: Fits | None = None) -> Marks:
        """The marks of what proves this record, papers only; each is now cited."""
        return together(
            self.cite(document, used_for, link.text("page"))
            for link, document in self.proofs(table, record_id)
            if document.text("kind") not in PICTURES and (fits is None or fits(document))
        )

    def of_document(self, document_id: int | None, used_for: str = "") -> Marks:
        """The mark of a document a record names itself."""
        document = self._ledger.one("document", document_id)
        if document is None or not self._moment.has_come(document.text("dated_on")):
            return ()
        return (self.cite(document, used_for),)

    def cite(self, document: Row, used_for: str = "", page: str = "") -> EvidenceMark:
        """The mark of one page of a document, and what it proves remembered."""
        code = self.code(document)
        if used_for:
            self._used_for[code].setdefault(used_for)
        return EvidenceMark(code, page)

    def code(self, document: Row) -> str:
        """The code on file; a document without one is cited by its number in the file."""
        own = document.text("code") or f"D-{document.id:03d}"
        return own if self._taken.get(own, document.id) == document.id else f"{own}a"

    def register(self, cited: Iterable[EvidenceMark]) -> EvidenceRegister:
        """What the given marks point to, in order of code, grouped by kind of document."""
        pages: dict[str, set[str]] = defaultdict(set)
        for mark in cited:
            pages[mark.code].add(mark.page)
        documents = {self.code(row): row for row in self._ledger.all("document")}
        groups: dict[str, list[EvidenceLine]] = defaultdict(list)
        for code in sorted(pages, key=natural):
            line = self._line(documents[code], code, pages[code])
            groups[document_word(self._ledger, documents[code].text("kind"))].append(line)
        lines = [line for group in groups.values() for line in group]
        return EvidenceRegister(
            tuple(EvidenceGroup(name, tuple(group)) for name, group in groups.items()),
            count=len(lines),
            gaps=sum(line.is_gap for line in lines),
        )

    def _line(self, document: Row, code: str, pages: set[str]) -> EvidenceLine:
        state, is_gap = _state(document)
        return EvidenceLine(
            code=code,
            title=document.text("title"),
            number=document.text("number"),
            date=document.text("dated_on"),
            issuer=document.text("issuer"),
            pages=", ".join(sorted(filter(None, pages), key=natural)),
            used_for=", ".join(self._used_for[code]),
            state=state,
            is_gap=is_gap,
            openness=Openness.word(document.text("openness")),
        )


def together(*groups: Iterable[EvidenceMark]) -> Marks:
    """All marks, each once; a document cited by page is not cited as a whole beside it."""
    marks = dict.fromkeys(mark for group in groups for mark in group)
    paged = {mark.code for mark in marks if mark.page}
    return tuple(mark for mark in marks if mark.page or mark.code not in paged)


def marks_in(part: object) -> Iterator[EvidenceMark]:
    """Every mark that stands anywhere in a part of a brief."""
    if isinstance(part, EvidenceMark):
        yield part
    elif isinstance(part, tuple):
        for one in part:
            yield from marks_in(one)
    elif is_dataclass(part):
        for field in fields(part):
            yield from marks_in(getattr(part, field.name))


def _state(document: Row) -> tuple[str, bool]:
    """Whether the file behind a document is kept, and whether that is a gap."""
    if document.text("file_hash"):
        return "Ada", False
    return ("Tautan", False) if document.text("link") else ("Berkas belum disimpan", True)
