"""Names and small words every part of a report shares."""

import re

from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Ledger
from gm100_desktop.domain.masterplan import FundingSource
from gm100_desktop.domain.regions import Coordinator, RegionType

_FIGURES = re.compile(r"(\d+)")


def region_name(ledger: Ledger) -> str:
    """'Kabupaten Tirta Kencana'."""
    region = ledger.region
    return f"{RegionType.word(region.text('type'))} {region.text('name')}".strip()


def head_title(ledger: Ledger) -> str:
    """What the head of region is called: 'Bupati', 'Wali Kota'."""
    region = ledger.region
    usual = "Wali Kota" if region.text("type") == RegionType.KOTA else "Bupati"
    return region.text("head_title") or usual


def source_word(ledger: Ledger, source: FundingSource) -> str:
    """What a source of funds is called here: 'APBD kabupaten' in a kabupaten, 'APBD kota' in a kota."""
    if source is FundingSource.REGIONAL_BUDGET:
        return f"APBD {RegionType.word(ledger.region.text('type')).lower()}".strip()
    return source.label


def document_word(ledger: Ledger, kind: str) -> str:
    """What a sort of paper is called here: 'Peraturan Bupati', in a kota 'Peraturan Wali Kota'."""
    if kind == DocumentKind.REGULATION_HEAD:
        return f"Peraturan {head_title(ledger)}"
    return _SPOKEN.get(kind) or DocumentKind.word(kind)


_SPOKEN = {
    DocumentKind.DECREE.value: "Keputusan",
    DocumentKind.REGULATION_REGIONAL.value: "Peraturan Daerah",
    DocumentKind.AGREEMENT.value: "Nota kesepahaman dan perjanjian kerja sama",
}
"""Words of a narrow column, as a heading on paper says them."""


def known(*parts: str, glue: str = ", ") -> str:
    """What is known of the parts, in one line."""
    return glue.join(part for part in parts if part)


def in_brackets(*parts: str) -> str:
    """' (a, b)' of what is known; '' of nothing."""
    told = known(*parts)
    return f" ({told})" if told else ""


def making_agency(ledger: Ledger) -> str:
    """The agency that makes the reports; '' while none coordinates."""
    rows = ledger.all("agency")
    return next((row.text("name") for row in rows if row.text("coordinator") == Coordinator.KOMINFO), "")


def natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    """A key that puts 'B-9' before 'B-10'."""
    parts = filter(None, _FIGURES.split(text))
    return tuple((not part.isdigit(), int(part) if part.isdigit() else 0, part) for part in parts)
