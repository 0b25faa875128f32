"""MoU with the ministry: parties, scope lines, what was realised under each."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.participation import MouBrief, MouParty, ScopeLine, ScopeRealisation
from gm100_desktop.domain.documents import AgreementKind, AgreementStatus, PartyAttendance, Scope
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.validity import Validity, agreement_validity
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known, region_name

WITH_MINISTRY = (AgreementKind.MOU, AgreementKind.MEMORANDUM)


def mou_briefs(sources: Sources) -> Iterator[MouBrief]:
    """The agreements with the ministry, oldest first."""
    rows = [row for row in sources.ledger.all("agreement") if row.text("kind") in WITH_MINISTRY]
    for row in sorted(rows, key=agreed_on):
        yield _mou(sources, row)


def agreed_on(row: Row) -> tuple[str, int]:
    """A key that puts agreements in order of time."""
    return row.text("signed_on") or row.text("planned_on"), row.id


def standing(sources: Sources, row: Row) -> Validity:
    """How an agreement stands on the day; one that is signed later was planned then."""
    day, status = sources.moment.day, row.text("status")
    if status == AgreementStatus.DONE and not sources.moment.has_come(row.text("signed_on")):
        status = AgreementStatus.PLANNED
    starts = row.text("valid_from") or row.text("signed_on") or None
    return agreement_validity(status, starts, row.text("valid_until") or None, day)


def agreement_marks(sources: Sources, table: str, row: Row) -> Marks:
    """The paper of an agreement or of what was done under it, and its further evidence."""
    own = sources.evidence.of_document(row.maybe("document_id"), "Kerja sama")
    return together(own, sources.evidence.marks(table, row.id, "Kerja sama"))


def realisations(sources: Sources, scope: Row) -> list[Row]:
    """What was done under a scope line up to the day, in order of time."""
    rows = sources.ledger.of("scope_realisation", "scope_id", scope.id)
    told = [row for row in rows if sources.moment.tells(row.text("starts_on"))]
    return sorted(told, key=lambda row: (row.text("starts_on"), row.id))


def _mou(sources: Sources, row: Row) -> MouBrief:
    scopes = sources.ledger.of("agreement_scope", "agreement_id", row.id)
    is_signed = bool(row.text("signed_on")) and sources.moment.has_come(row.text("signed_on"))
    return MouBrief(
        label=AgreementKind.word(row.text("kind")),
        title=row.text("title"),
        parties=tuple(_parties(sources, row)),
        planned_date=row.text("planned_on"),
        planned_place=row.text("planned_place"),
        signed_date=row.text("signed_on") if is_signed else "",
        signed_place=row.text("signed_place") if is_signed else "",
        starts=row.text("valid_from"),
        ends=row.text("valid_until"),
        state=standing(sources, row).label,
        scopes=tuple(
            _scope(sources, one) for one in sorted(scopes, key=lambda one: (one.whole("number"), one.id))
        ),
        marks=agreement_marks(sources, "agreement", row),
    )


def _parties(sources: Sources, row: Row) -> Iterator[MouParty]:
    parties = sources.ledger.of("agreement_party", "agreement_id", row.id)
    day = row.text("signed_on") or row.text("planned_on") or sources.moment.day
    for party in sorted(parties, key=lambda one: (one.whole("number"), one.id)):
        institution = sources.ledger.one("institution", party.maybe("institution_id"))
        signatory, typed = party.maybe("signatory_id"), party.text("signatory_position")
        yield MouParty(
            institution=party.text("name") or _party_name(sources, institution),
            number=row.text("number_partner" if institution else "number_own"),
            signatory=sources.people.name(signatory),
            position=sources.people.post_as(signatory, day, typed),
            attendance=_attendance(sources, party),
        )


def _party_name(sources: Sources, institution: Row | None) -> str:
    return institution.text("name") if institution else region_name(sources.ledger)


def _attendance(sources: Sources, party: Row) -> str:
    word = PartyAttendance.word(party.text("attendance"))
    return known(word, sources.people.name(party.maybe("representative_id")), glue=" ")


def _scope(sources: Sources, row: Row) -> ScopeLine:
    name = row.text("text") or Scope.word(row.text("scope"))
    return ScopeLine(name, tuple(_realisation(sources, one) for one in realisations(sources, row)))


def _realisation(sources: Sources, row: Row) -> ScopeRealisation:
    city, place = row.text("partner_city"), row.text("place")
    where = known(place if place and place not in city else "", city)
    crowd = row.maybe("participant_count")
    told = (row.text("activity"), where and f"di {where}", f"{crowd} peserta" if crowd else "")
    return ScopeRealisation(
        what=known(*told),
        starts=row.text("starts_on"),
        ends=row.text("ends_on"),
        by=row.text("given_by"),
        result=row.text("result"),
        marks=agreement_marks(sources, "scope_realisation", row),
    )
