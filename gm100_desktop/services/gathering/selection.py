"""The assessment the region went through: event, delegation, assessors, aspects of that year."""

from collections.abc import Iterable

from gm100_desktop.domain.briefs.participation import AspectLine, DelegateLine, SelectionEvent
from gm100_desktop.domain.evaluations import AssessorElement, SelectionOutcome
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.sessions import DelegationRole
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.marks import Evidence
from gm100_desktop.services.gathering.people import People
from gm100_desktop.services.gathering.places import organisers, venue


def selection_events(ledger: Ledger, people: People, evidence: Evidence) -> Iterable[SelectionEvent]:
    """Each selection round, with its event."""
    for row in ledger.all("evaluation"):
        if row.text("phase") != "selection":
            continue
        session = ledger.one("session", row.maybe("interview_id"))
        instrument = ledger.one("instrument", row.maybe("instrument_id"))
        yield SelectionEvent(
            title=session.text("title") if session else f"Seleksi {row.whole('year')}",
            starts=session.text("starts_on") if session else "",
            ends=session.text("ends_on") if session else "",
            venue=venue(session) if session else "",
            organisers=organisers(ledger, session) if session else "",
            result=SelectionOutcome.word(row.text("outcome")),
            delegates=tuple(_delegates(ledger, people, session)) if session else (),
            assessors=tuple(_assessors(ledger, people, row)),
            instrument=instrument.text("label") if instrument else "",
            aspects=tuple(_aspects(ledger, evidence, row)),
            marks=evidence.marks("evaluation", row.id, f"Seleksi {row.whole('year')}"),
        )


def _delegates(ledger: Ledger, people: People, session: Row) -> Iterable[DelegateLine]:
    for row in ledger.of("attendance", "session_id", session.id):
        if row.text("category") == "delegation":
            name = people.name(row.maybe("person_id")) or row.text("name")
            post = row.text("position_text") or people.post_on(
                row.maybe("person_id"), session.text("starts_on")
            )
            crowd = row.whole("head_count")
            shown = name if crowd <= 1 else f"{name} ({crowd} orang)"
            yield DelegateLine(shown, post, DelegationRole.word(row.text("role")))


def _assessors(ledger: Ledger, people: People, row: Row) -> Iterable[DelegateLine]:
    for one in ledger.of("assessor", "evaluation_id", row.id):
        element = AssessorElement.word(one.text("element"))
        name = people.name(one.maybe("person_id")) or one.text("name") or element
        yield DelegateLine(name, one.text("institution"), element)


def _aspects(ledger: Ledger, evidence: Evidence, row: Row) -> Iterable[AspectLine]:
    for answer in ledger.of("answer", "evaluation_id", row.id):
        question = ledger.one("question", answer.whole("question_id"))
        if question:
            score = answer.decimal("final_score")
            yield AspectLine(
                name=question.text("label"),
                answer=answer.text("explanation"),
                score=decimal_text(score, 2) if score is not None else "",
                marks=evidence.marks("answer", answer.id, question.text("label")),
            )
