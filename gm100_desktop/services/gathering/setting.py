"""The sheet, the letterhead and the signature block, from the region's profile."""

from collections.abc import Callable, Sequence

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
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.rosters import SignatoryPlace, SignatureForm
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known, region_name

CONTACT = (("phone", "Telepon"), ("email", "Pos-el"), ("website", "Laman"))
SIDES = ("left", "right", "top", "bottom")


def page_setup(ledger: Ledger, options: ReportOptions, default: Paper | None = None) -> PageSetup:
    """The chosen paper, else the report's own, else the region's, with the region's margins."""
    profile = _profile(ledger)
    chosen = Paper(options.paper) if options.paper else default
    if profile is None:
        return PageSetup(chosen or Paper.A4)
    margins = Margins(*(profile.whole(f"margin_{side}") for side in SIDES))
    paper = chosen or Paper(profile.text("paper"))
    return PageSetup(paper, margins, profile.flag("duplex"), _body_size(profile))


def letterhead(ledger: Ledger) -> Letterhead:
    """The kop of the agency that makes the report."""
    owner, profile = f"PEMERINTAH {region_name(ledger)}".upper(), _profile(ledger)
    if profile is None:
        return Letterhead(owner)
    return Letterhead(
        owner=profile.text("kop_line_1") or owner,
        agency=profile.text("kop_line_2"),
        lines=tuple(filter(None, (_address(profile), _contact(profile)))),
        arms=arms(ledger),
    )


def arms(ledger: Ledger) -> Picture:
    """The region's coat of arms, read when its page is drawn."""
    profile, alt = _profile(ledger), f"Lambang {region_name(ledger)}"
    file_hash = profile.text("logo_hash") if profile else ""
    return Picture(picture_of(ledger, file_hash), alt) if file_hash else Picture(alt=alt)


def picture_of(ledger: Ledger, file_hash: str) -> Callable[[], bytes]:
    """A function that reads the bytes of that hash when they are wanted."""
    return lambda: ledger.picture(file_hash)


def signature(sources: Sources, kind: str) -> Signature | None:
    """Who signs this kind of report on its date; None when the region names nobody, or for the public."""
    maker = _signing(sources.ledger, (kind, ""), SignatoryPlace.MAKER)
    if maker is None or sources.options.profile is Profile.PUBLIC:
        return None
    superior = _signing(sources.ledger, (maker.text("report_kind"),), SignatoryPlace.SUPERIOR)
    return Signature(
        maker=_signatory(sources, maker),
        place=sources.ledger.region.text("capital"),
        date=sources.moment.day,
        superior=_signatory(sources, superior) if superior else None,
        is_electronic=maker.text("form") == SignatureForm.ELECTRONIC,
    )


def _profile(ledger: Ledger) -> Row | None:
    return next(iter(ledger.all("paper_profile")), None)


def _body_size(profile: Row) -> int:
    """Whole points; 0 lets each report keep its own size, as the profile's 10,5 does."""
    size = profile.decimal("body_size")
    return 0 if size is None or size != int(size) else int(size)


def _address(profile: Row) -> str:
    postcode = profile.text("postcode")
    return known(profile.text("address"), f"Kode Pos {postcode}" if postcode else "")


def _contact(profile: Row) -> str:
    return known(*(f"{word} {profile.text(name)}" for name, word in CONTACT if profile.text(name)))


def _signing(ledger: Ledger, kinds: Sequence[str], place: SignatoryPlace) -> Row | None:
    """Who is named for that place, by the first of the kinds that has somebody; '' is every kind."""
    rows = sorted(ledger.all("signatory"), key=lambda row: (row.whole("sort_order"), row.id))
    rows = [row for row in rows if row.text("place_in_block") == place]
    return next((row for kind in kinds for row in rows if row.text("report_kind") == kind), None)


def _signatory(sources: Sources, row: Row) -> Signatory:
    people, person_id = sources.people, row.maybe("person_id")
    person = sources.ledger.one("person", person_id)
    return Signatory(
        name=people.name(person_id),
        position=people.post_as(person_id, sources.moment.day, row.text("position_text")),
        rank=person.text("rank") if person else "",
        nip=person.text("nip") if person else "",
        on_behalf=row.lines("on_behalf_of"),
    )
