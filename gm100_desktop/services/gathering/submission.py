"""What the region handed in, presented and answered in a selection."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import PresentationLine, QuestionLine, SubmissionLine
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import SpeakerRole
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

COMPLETE, OPEN = "Lengkap", "Belum lengkap"


def presentations(sources: Sources, session: Row) -> Iterator[PresentationLine]:
    """What was presented, by whom, from which file."""
    rows = sources.ledger.of("session_speaker", "session_id", session.id)
    for row in sorted(rows, key=lambda row: (row.whole("sort_order"), row.id)):
        if row.text("role") == SpeakerRole.PRESENTER:
            person_id, day = row.maybe("person_id"), session.text("starts_on")
            name = sources.people.name(person_id) or row.text("name")
            paper = sources.ledger.one("document", row.maybe("document_id"))
            own = sources.evidence.of_document(row.maybe("document_id"), "Paparan")
            yield PresentationLine(
                topic=row.text("topic") or (paper.text("title") if paper else "Paparan"),
                presenter=known(name, sources.people.post_on(person_id, day) if person_id else ""),
                paper=paper.text("title") if paper else "",
                marks=together(own, sources.evidence.marks("session_speaker", row.id, "Paparan")),
            )


def questions(sources: Sources, session: Row) -> Iterator[QuestionLine]:
    """The questions in their order."""
    rows = sources.ledger.of("question_log", "session_id", session.id)
    for row in sorted(rows, key=lambda row: (row.whole("number"), row.id)):
        yield QuestionLine(
            question=row.text("question"),
            aspect=row.text("aspect"),
            asked_by=row.text("asked_by"),
            answer=row.text("answer"),
            answered_by=sources.people.name(row.maybe("answered_by_id")),
            promised=row.text("promised"),
            due=row.text("due_on"),
            marks=sources.evidence.marks("question_log", row.id, "Tanya jawab"),
        )


def submissions(sources: Sources, evaluation: Row) -> Iterator[SubmissionLine]:
    """What was handed over; what is dated after the day was still open then."""
    for row in sources.ledger.of("submission_item", "evaluation_id", evaluation.id):
        day, paper = row.text("handed_over_on"), row.maybe("document_id")
        is_done = row.flag("is_done") and sources.moment.has_come(day)
        own = sources.evidence.of_document(paper, "Berkas seleksi")
        yield SubmissionLine(
            title=row.text("title"),
            state=COMPLETE if is_done else OPEN,
            handed_over=day if is_done else "",
            received_by=row.text("received_by") if is_done else "",
            marks=together(own, sources.evidence.marks("submission_item", row.id, "Berkas seleksi")),
        )
