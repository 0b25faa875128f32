"""Decrees and regulations: how each is named in full, and how it stands on a day."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.rosters import DecreeFacts
from gm100_desktop.domain.documents import REGULATIONS, DocumentKind
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.seats import Term
from gm100_desktop.domain.validity import Decree, Validity, decree_term, decree_validity
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.words import head_title, region_name

_YEAR = len("2026")


class Decrees:
    """The decrees and regulations of one file."""

    def __init__(self, ledger: Ledger, evidence: Evidence) -> None:
        self._ledger, self._evidence = ledger, evidence
        self._known = [_decree(row) for row in ledger.all("document") if row.text("kind") in REGULATIONS]

    def validity(self, document: Row, day: str) -> Validity:
        """How it stands on the day."""
        return decree_validity(_decree(document), self._known, day)

    def term(self, document: Row | None) -> Term:
        """The first and last day it holds, as far as they are known."""
        return decree_term(_decree(document), self._known) if document else (None, None)

    def facts(self, document: Row, day: str) -> DecreeFacts:
        """A decree ready to be named, as it stands on the day."""
        return DecreeFacts(
            kind=self.kind(document),
            number=document.text("number"),
            date=document.text("dated_on"),
            subject=subject(document),
            signer=document.text("signer"),
            starts=document.text("valid_from"),
            ends=document.text("valid_until"),
            state=self.validity(document, day).label,
            marks=self._evidence.of_document(document.id, "Susunan"),
        )

    def former(self, document: Row, day: str) -> Iterator[DecreeFacts]:
        """The decrees this one replaced, the latest first."""
        seen = {document.id}
        before = self._ledger.one("document", document.maybe("replaces_id"))
        while before and before.id not in seen:
            seen.add(before.id)
            yield self.facts(before, day)
            before = self._ledger.one("document", before.maybe("replaces_id"))

    def kind(self, document: Row) -> str:
        """'Keputusan Bupati Tirta Kencana', 'Peraturan Daerah Kabupaten Tirta Kencana'."""
        kind = document.text("kind")
        if kind == DocumentKind.REGULATION_REGIONAL:
            return f"Peraturan Daerah {region_name(self._ledger)}"
        if kind not in REGULATIONS:
            return DocumentKind.word(kind)
        word = "Peraturan" if kind == DocumentKind.REGULATION_HEAD else "Keputusan"
        return f"{word} {self._issuer(document, word)}"

    def full_name(self, document: Row) -> str:
        """'Peraturan Bupati Tirta Kencana Nomor 14 Tahun 2026 tentang ...'."""
        about = subject(document)
        told = (self.kind(document), *_numbered(document), f"tentang {about}" if about else "")
        return " ".join(filter(None, told))

    def _issuer(self, document: Row, word: str) -> str:
        """Who issued it; the head of region where nobody, or the region as a whole, is on file."""
        issuer = document.text("issuer").removeprefix(f"{word} ").strip()
        is_region = not issuer or issuer.startswith("Pemerintah")
        head = f"{head_title(self._ledger)} {self._ledger.region.text('name')}"
        return head.strip() if is_region else issuer


def subject(document: Row) -> str:
    """What it is about, without the word that is printed before it."""
    title = document.text("title")
    return title[len("tentang ") :] if title.casefold().startswith("tentang ") else title


def _numbered(document: Row) -> Iterator[str]:
    """Number and year; the year is told once, the date where there is no number."""
    number, dated = document.text("number"), document.text("dated_on")
    year = document.text("year") or dated[:_YEAR]
    if number:
        yield f"Nomor {number}"
        if year and year not in number:
            yield f"Tahun {year}"
    elif dated:
        yield f"tanggal {tanggal(dated)}"


def _decree(row: Row) -> Decree:
    return Decree(
        id=row.id,
        dated_on=row.text("dated_on") or None,
        valid_from=row.text("valid_from") or None,
        valid_until=row.text("valid_until") or None,
        state=row.text("state"),
        replaces_id=row.maybe("replaces_id"),
    )
