"""MoU and cooperation: parties, scope lines, what was realised under each."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.briefs.participation import (
    MouBrief,
    MouParty,
    PartnerLine,
    ScopeLine,
    ScopeRealisation,
)
from gm100_desktop.domain.documents import AgreementKind, PartyAttendance, Scope
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.regions import InstitutionKind
from gm100_desktop.domain.validity import agreement_validity
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.setting import region_name

WITH_MINISTRY = (AgreementKind.MOU, AgreementKind.MEMORANDUM)


class Agreements:
    """The agreements of one file on one day."""

    def __init__(self, ledger: Ledger, people: People, evidence: Evidence, day: str) -> None:
        self._ledger, self._people, self._evidence, self._day = ledger, people, evidence, day

    def mous(self) -> tuple[MouBrief, ...]:
        """The agreements with the ministry, oldest first."""
        rows = [row for row in self._ledger.all("agreement") if row.text("kind") in WITH_MINISTRY]
        return tuple(map(self._mou, sorted(rows, key=_date)))

    def partners(self) -> tuple[PartnerLine, ...]:
        """Who else works with the region: agreements of other kinds, then partners of the movement."""
        rows = [row for row in self._ledger.all("agreement") if row.text("kind") not in WITH_MINISTRY]
        return (*map(self._partner, sorted(rows, key=_date)), *self._carriers())

    def _mou(self, row: Row) -> MouBrief:
        scopes = self._ledger.of("agreement_scope", "agreement_id", row.id)
        return MouBrief(
            label=AgreementKind.word(row.text("kind")),
            title=row.text("title"),
            parties=tuple(self._parties(row)),
            planned_date=row.text("planned_on"),
            planned_place=row.text("planned_place"),
            signed_date=row.text("signed_on"),
            signed_place=row.text("signed_place"),
            starts=row.text("valid_from"),
            ends=row.text("valid_until"),
            state=self._state(row),
            scopes=tuple(self._scope(one) for one in sorted(scopes, key=lambda one: one.whole("number"))),
            marks=self._marks("agreement", row),
        )

    def _parties(self, row: Row) -> Iterable[MouParty]:
        parties = self._ledger.of("agreement_party", "agreement_id", row.id)
        numbers = (row.text("number_own"), row.text("number_partner"))
        for party in sorted(parties, key=lambda one: one.whole("number")):
            institution = self._ledger.one("institution", party.maybe("institution_id"))
            day = row.text("signed_on") or row.text("planned_on")
            signatory_id = party.maybe("signatory_id")
            position = party.text("signatory_position") or self._people.post_on(signatory_id, day)
            yield MouParty(
                institution=self._party_name(party, institution),
                number=numbers[institution is not None],
                signatory=self._people.name(signatory_id),
                position=position,
                attendance=self._attendance(party),
            )

    def _party_name(self, party: Row, institution: Row | None) -> str:
        if party.text("name"):
            return party.text("name")
        return institution.text("name") if institution else region_name(self._ledger)

    def _attendance(self, party: Row) -> str:
        word = PartyAttendance.word(party.text("attendance"))
        deputy = self._people.name(party.maybe("representative_id"))
        return f"{word} {deputy}" if deputy else word

    def _scope(self, row: Row) -> ScopeLine:
        name = row.text("text") or Scope.word(row.text("scope"))
        done = self._ledger.of("scope_realisation", "scope_id", row.id)
        return ScopeLine(name, tuple(self._realisation(one) for one in sorted(done, key=_started)))

    def _realisation(self, row: Row) -> ScopeRealisation:
        city = row.text("partner_city")
        place = ", ".join(filter(None, (city, row.text("place"))))
        crowd = row.maybe("participant_count")
        told = [row.text("activity"), place and f"di {place}", crowd is not None and f"{crowd} peserta"]
        return ScopeRealisation(
            what=", ".join(str(part) for part in told if part),
            starts=row.text("starts_on"),
            ends=row.text("ends_on"),
            by=row.text("given_by"),
            result=row.text("result"),
            marks=self._marks("scope_realisation", row),
        )

    def _partner(self, row: Row) -> PartnerLine:
        parties = self._ledger.of("agreement_party", "agreement_id", row.id)
        others = [self._ledger.one("institution", one.maybe("institution_id")) for one in parties]
        names = [one.text("name") for one in others if one]
        return PartnerLine(
            name=", ".join(names) or row.text("title"),
            kind=AgreementKind.word(row.text("kind")),
            role=row.text("title"),
            starts=row.text("valid_from") or row.text("signed_on"),
            ends=row.text("valid_until"),
            result=row.text("note"),
            marks=self._marks("agreement", row),
        )

    def _carriers(self) -> Iterable[PartnerLine]:
        for row in self._ledger.all("movement_partner"):
            institution = self._ledger.one("institution", row.whole("institution_id"))
            if institution:
                kind = InstitutionKind.word(institution.text("kind"))
                role = row.text("role") or institution.text("programme_role")
                yield PartnerLine(institution.text("name"), kind, role)

    def _state(self, row: Row) -> str:
        starts, ends = row.text("valid_from") or None, row.text("valid_until") or None
        return agreement_validity(row.text("status"), starts, ends, self._day).label

    def _marks(self, table: str, row: Row) -> Marks:
        own = self._evidence.of_document(row.maybe("document_id"), "Kerja sama")
        return (*own, *self._evidence.marks(table, row.id, "Kerja sama"))


def _date(row: Row) -> str:
    return row.text("signed_on") or row.text("planned_on")


def _started(row: Row) -> str:
    return row.text("starts_on")
