"""The sheet, the letterhead and the signature block, from the region's profile."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP

from gm100_desktop.domain.briefs.setting import (
    Letterhead,
    Margins,
    PageSetup,
    Paper,
    Picture,
    Signatory,
    Signature,
)
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.regions import RegionType
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.rosters import SignatoryPlace, SignatureForm
from gm100_desktop.services.gathering.people import People

CONTACT = (("phone", "Telepon"), ("email", "Pos-el"), ("website", "Laman"))


def region_name(ledger: Ledger) -> str:
    """'Kabupaten Tirta Kencana'."""
    region = ledger.region
    return f"{RegionType.word(region.text('type'))} {region.text('name')}".strip()


def page_setup(ledger: Ledger, options: ReportOptions, default: Paper | None = None) -> PageSetup:
    """The chosen paper, else the report's own, else the region's, with the region's margins."""
    profile = ledger.all("paper_profile")[0]
    paper = Paper(options.paper) if options.paper else default or Paper(profile.text("paper"))
    sides = (profile.whole(f"margin_{side}") for side in ("left", "right", "top", "bottom"))
    return PageSetup(paper, Margins(*sides), profile.flag("duplex"), _body_size(profile))


def _body_size(profile: Row) -> int:
    """Whole points; 0 lets each report keep its own size, as the profile's 10,5 does."""
    size = profile.decimal("body_size")
    if size is None or size != size.to_integral_value(ROUND_HALF_UP):
        return 0
    return int(size)


def letterhead(ledger: Ledger) -> Letterhead:
    """The kop of the agency that makes the report."""
    profile = ledger.all("paper_profile")[0]
    return Letterhead(
        owner=profile.text("kop_line_1") or f"PEMERINTAH {region_name(ledger)}".upper(),
        agency=profile.text("kop_line_2"),
        lines=tuple(filter(None, (_address(profile), _contact(profile)))),
        arms=arms(ledger),
    )


def arms(ledger: Ledger) -> Picture:
    """The region's coat of arms, read when its page is drawn."""
    file_hash = ledger.all("paper_profile")[0].text("logo_hash")
    alt = f"Lambang {region_name(ledger)}"
    return Picture(picture_of(ledger, file_hash), alt) if file_hash else Picture(alt=alt)


def picture_of(ledger: Ledger, file_hash: str) -> Callable[[], bytes]:
    """A function that reads the bytes of that hash when they are wanted."""
    return lambda: ledger.picture(file_hash)


def _address(profile: Row) -> str:
    postcode = profile.text("postcode")
    return ", ".join(filter(None, (profile.text("address"), f"Kode Pos {postcode}" if postcode else "")))


def _contact(profile: Row) -> str:
    told = [f"{word} {profile.text(name)}" for name, word in CONTACT if profile.text(name)]
    return ", ".join(told)


def signature(ledger: Ledger, people: People, options: ReportOptions, kind: str) -> Signature | None:
    """Who signs this kind of report on its date; None when the region names nobody."""
    if options.profile is Profile.PUBLIC:
        return None
    makers = _signatories(ledger, kind, SignatoryPlace.MAKER)
    if not makers:
        return None
    superiors = _signatories(ledger, kind, SignatoryPlace.SUPERIOR)
    return Signature(
        maker=_signatory(ledger, people, makers[0], options),
        place=ledger.region.text("capital"),
        date=options.report_date,
        superior=_signatory(ledger, people, superiors[0], options) if superiors else None,
        is_electronic=makers[0].text("form") == SignatureForm.ELECTRONIC,
    )


def _signatories(ledger: Ledger, kind: str, place: SignatoryPlace) -> list[Row]:
    """Those named for this report, else those named for every report."""
    rows = sorted(ledger.all("signatory"), key=lambda row: row.whole("sort_order"))
    rows = [row for row in rows if row.text("place_in_block") == place]
    own = [row for row in rows if row.text("report_kind") == kind]
    return own or [row for row in rows if not row.text("report_kind")]


def _signatory(ledger: Ledger, people: People, row: Row, options: ReportOptions) -> Signatory:
    person_id = row.maybe("person_id")
    person = ledger.one("person", person_id)
    return Signatory(
        name=people.name(person_id),
        position=row.text("position_text") or people.post_on(person_id, options.report_date),
        rank=person.text("rank") if person else "",
        nip=person.text("nip") if person else "",
        on_behalf=row.lines("on_behalf_of"),
    )
