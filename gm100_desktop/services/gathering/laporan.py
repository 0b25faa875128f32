"""The main report: everything gathered for one year, on one date."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.laporan import LaporanBrief, LegalBasis, Part
from gm100_desktop.domain.documents import DocumentKind
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.regions import Phase
from gm100_desktop.domain.report_options import ReportOptions
from gm100_desktop.domain.wording import tanggal
from gm100_desktop.services.gathering.agreements import Agreements
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.masterplan import Masterplan
from gm100_desktop.services.gathering.participation import participation_brief
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.quick_wins import QuickWins
from gm100_desktop.services.gathering.region import region_brief
from gm100_desktop.services.gathering.rosters import Rosters
from gm100_desktop.services.gathering.sessions import Sessions
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature

KIND = "laporan"
REGULATIONS = (DocumentKind.REGULATION_REGIONAL, DocumentKind.REGULATION_HEAD, DocumentKind.DECREE)


def laporan_brief(ledger: Ledger, options: ReportOptions) -> LaporanBrief:
    """Everything the report needs, in the order it will print it: marks are cited as they come."""
    region, year = ledger.region, options.year or ledger.region.whole("working_year")
    people, evidence = People(ledger), Evidence(ledger)
    quick_wins = QuickWins(ledger, people, evidence, year, options.report_date)
    agreements = Agreements(ledger, people, evidence, options.report_date)
    coordinator = next((row for row in ledger.all("agency") if row.text("coordinator") == "kominfo"), None)
    return LaporanBrief(
        year=year,
        phase=Phase.word(region.text("working_phase")),
        report_date=options.report_date,
        region=region_brief(ledger, people, evidence, year),
        letterhead=letterhead(ledger),
        agency=coordinator.text("name") if coordinator else "",
        ministry=_ministry(ledger),
        agency_word=region.text("agency_word"),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
        parts=_parts(options),
        signature=signature(ledger, people, options, KIND),
        legal_bases=tuple(_legal_bases(ledger, evidence)),
        participation=participation_brief(ledger, people, evidence, year),
        mous=agreements.mous(),
        partners=agreements.partners(),
        rosters=Rosters(ledger, people, evidence, options).brief(),
        masterplan=Masterplan(ledger, people, evidence, year).brief(),
        quick_wins=quick_wins.briefs(),
        quick_wins_running=quick_wins.running(),
        quick_wins_late=quick_wins.late(),
        sessions=Sessions(ledger, people, evidence, year).brief(),
        evidence=evidence.register(),
    )


def _parts(options: ReportOptions) -> tuple[Part, ...]:
    """The chosen parts in their chosen order; all of them when nothing was chosen."""
    return tuple(map(Part, options.parts)) or tuple(Part)


def _ministry(ledger: Ledger) -> str:
    rows = ledger.all("movement")
    return rows[-1].text("ministry") if rows else ""


def _legal_bases(ledger: Ledger, evidence: Evidence) -> Iterable[LegalBasis]:
    """Regulations and decrees of the region that are in force or in draft, by rank and date."""
    rows = [row for row in ledger.all("document") if row.text("kind") in REGULATIONS]
    rows = [row for row in rows if row.text("state") != "revoked"]
    for row in sorted(
        rows, key=lambda row: (REGULATIONS.index(DocumentKind.of(row.text("kind"))), row.text("dated_on"))
    ):
        yield LegalBasis(_named(row), evidence.of_document(row.id, "Dasar hukum"))


def _named(row: Row) -> str:
    """'Peraturan Bupati Nomor 12 Tahun 2024 tentang ...'."""
    number = f" Nomor {row.text('number')}" if row.text("number") else ""
    year = f" Tahun {row.whole('year')}" if row.maybe("year") else f" tanggal {tanggal(row.text('dated_on'))}"
    return f"{DocumentKind.word(row.text('kind'))}{number}{year} tentang {row.text('title')}"
