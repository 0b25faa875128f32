"""Who else works with the region: agreements of other kinds, then those who carry the movement."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import PartnerLine
from gm100_desktop.domain.documents import AgreementKind
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.regions import InstitutionKind
from gm100_desktop.domain.validity import Validity
from gm100_desktop.services.gathering.agreements import (
    WITH_MINISTRY,
    agreed_on,
    agreement_marks,
    realisations,
    standing,
)
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

BINDING = (Validity.IN_FORCE, Validity.ENDED)
"""How an agreement stands whose dates tell all there is to tell."""


def partner_lines(sources: Sources) -> Iterator[PartnerLine]:
    """Agreements in order of time, then partners of the movement."""
    rows = [row for row in sources.ledger.all("agreement") if row.text("kind") not in WITH_MINISTRY]
    for row in sorted(rows, key=agreed_on):
        yield _partner(sources, row)
    yield from _carriers(sources)


def _partner(sources: Sources, row: Row) -> PartnerLine:
    kind, state = AgreementKind.word(row.text("kind")), standing(sources, row)
    is_binding = state in BINDING
    return PartnerLine(
        name=known(*_others(sources, row)) or row.text("title"),
        kind=kind if is_binding else f"{kind} ({state.label.lower()})",
        role=row.text("title"),
        starts=(row.text("valid_from") or row.text("signed_on")) if is_binding else "",
        ends=row.text("valid_until") if is_binding else "",
        result=known(*_results(sources, row), glue="; ") or row.text("note"),
        marks=agreement_marks(sources, "agreement", row),
    )


def _others(sources: Sources, row: Row) -> Iterator[str]:
    for party in sources.ledger.of("agreement_party", "agreement_id", row.id):
        institution = sources.ledger.one("institution", party.maybe("institution_id"))
        if institution:
            yield party.text("name") or institution.text("name")


def _results(sources: Sources, row: Row) -> Iterator[str]:
    """What was done under the agreement, and what came of it."""
    for scope in sources.ledger.of("agreement_scope", "agreement_id", row.id):
        for one in realisations(sources, scope):
            yield known(one.text("activity"), one.text("result"), glue=": ")


def _carriers(sources: Sources) -> Iterator[PartnerLine]:
    for row in sources.ledger.all("movement_partner"):
        institution = sources.ledger.one("institution", row.whole("institution_id"))
        if institution:
            kind = InstitutionKind.word(institution.text("kind"))
            role = row.text("role") or institution.text("programme_role")
            yield PartnerLine(institution.text("name"), kind, role)
