"""The assessment the region went through: event, delegation, assessors, aspects of that year."""

from collections.abc import Iterator
from dataclasses import replace

from gm100_desktop.domain.briefs.participation import AspectLine, DelegateLine, SelectionEvent
from gm100_desktop.domain.evaluations import AssessorElement, RoundPhase, SelectionOutcome
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import AttendanceCategory, DelegationRole
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.places import organisers, venue
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.submission import presentations, questions, submissions
from gm100_desktop.services.gathering.words import known

NO_RESULT = "Belum dicatat"


def selection_events(sources: Sources) -> Iterator[SelectionEvent]:
    """Each selection round up to the report year, with its event."""
    for row in sources.ledger.all("evaluation"):
        if row.text("phase") == RoundPhase.SELECTION and sources.moment.knows(row.whole("year")):
            yield _event(sources, row)


def _event(sources: Sources, row: Row) -> SelectionEvent:
    used_for = f"Seleksi {row.whole('year')}"
    instrument = sources.ledger.one("instrument", row.maybe("instrument_id"))
    letter = sources.evidence.of_document(row.maybe("result_document_id"), used_for)
    proof = sources.evidence.marks("evaluation", row.id, used_for)
    outcome = SelectionOutcome.word(row.text("outcome"))
    event = SelectionEvent(
        title=used_for,
        result=outcome or NO_RESULT,
        assessors=tuple(_assessors(sources, row)),
        instrument=instrument.text("label") if instrument else "",
        aspects=tuple(_aspects(sources, row)),
        submissions=tuple(submissions(sources, row)),
        marks=together(letter, proof) if outcome else (),
        event_marks=() if outcome else together(letter, proof),
    )
    session = sources.ledger.one("session", row.maybe("interview_id"))
    return _held(sources, event, session) if session else event


def _held(sources: Sources, event: SelectionEvent, session: Row) -> SelectionEvent:
    """The event with where and when it was held and who went."""
    marks = sources.evidence.marks("session", session.id, event.title)
    return replace(
        event,
        title=session.text("title"),
        starts=session.text("starts_on"),
        ends=session.text("ends_on"),
        venue=venue(session),
        organisers=organisers(sources.ledger, session),
        delegates=tuple(_delegates(sources, session)),
        presentations=tuple(presentations(sources, session)),
        questions=tuple(questions(sources, session)),
        event_marks=together(event.event_marks, marks),
    )


def _delegates(sources: Sources, session: Row) -> Iterator[DelegateLine]:
    rows = sources.ledger.of("attendance", "session_id", session.id)
    for row in sorted(rows, key=lambda row: (row.whole("sort_order"), row.id)):
        if row.text("category") == AttendanceCategory.DELEGATION:
            person_id, crowd = row.maybe("person_id"), row.whole("head_count")
            name = sources.people.name(person_id) or row.text("name")
            post = sources.people.post_as(person_id, session.text("starts_on"), row.text("position_text"))
            beside = sources.people.side_posts(person_id, session.text("starts_on"))
            post = known(post, *(f"merangkap {title}" for title in beside if title != post))
            yield DelegateLine(f"{name}{_heads(crowd)}", post, DelegationRole.word(row.text("role")))


def _heads(crowd: int) -> str:
    """' (3 orang)' of a group; nothing of one person."""
    if crowd == 1:
        return ""
    return f" ({crowd} orang)" if crowd else " (jumlah tidak dicatat)"


def _assessors(sources: Sources, row: Row) -> Iterator[DelegateLine]:
    rows = sources.ledger.of("assessor", "evaluation_id", row.id)
    for one in sorted(rows, key=lambda one: (one.whole("number"), one.id)):
        element = AssessorElement.word(one.text("element"))
        person_id = one.maybe("person_id")
        name = sources.people.name(person_id) or one.text("name")
        home = one.text("institution") or sources.people.home(person_id)
        told = name or element
        yield DelegateLine(told, "" if home == told else home, element if name else "")


def _aspects(sources: Sources, row: Row) -> Iterator[AspectLine]:
    """The aspects in the order of the instrument."""
    pairs = [
        (question, answer)
        for answer in sources.ledger.of("answer", "evaluation_id", row.id)
        if (question := sources.ledger.one("question", answer.whole("question_id")))
    ]
    for question, answer in sorted(pairs, key=lambda pair: (pair[0].whole("number"), pair[0].id)):
        score = answer.decimal("final_score")
        yield AspectLine(
            name=question.text("label"),
            answer=answer.text("explanation"),
            score=decimal_text(score, 2) if score is not None else "",
            marks=sources.evidence.marks("answer", answer.id, question.text("label")),
        )
