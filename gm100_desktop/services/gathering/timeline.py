"""The steps of the participation: what was planned beside what happened."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.participation import TimelineLine
from gm100_desktop.domain.documents import AgreementStatus
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.periods import covers
from gm100_desktop.domain.regions import ParticipationStage
from gm100_desktop.services.gathering.agreements import WITH_MINISTRY
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources

_LATER = "9999"
_SAME = ("document_id", "session_id")


def timeline(sources: Sources, participation: Row) -> Iterator[TimelineLine]:
    """Every step in order of its date, those without one last."""
    steps = sources.ledger.of("participation_step", "participation_id", participation.id)
    for step in sorted(steps, key=lambda step: (step.text("happened_when") or _LATER, step.id)):
        if int(step.text("happened_when")[:4] or 0) <= sources.moment.year:
            yield _step(sources, step)


def _step(sources: Sources, step: Row) -> TimelineLine:
    signing = _signing(sources, step)
    when = step.text("happened_when") or (signing.text("signed_on") if signing else "")
    is_done = bool(when) and sources.moment.has_come(when)
    planned = signing.text("planned_on") if signing else ""
    session = sources.ledger.one("session", step.maybe("session_id"))
    own = sources.evidence.of_document(step.maybe("document_id"), "Linimasa")
    return TimelineLine(
        step=ParticipationStage.word(step.text("stage")),
        state=(AgreementStatus.DONE if is_done else _plan(signing)).label,
        planned=planned if is_done else planned or when,
        starts=when if is_done else "",
        ends=_end(session, when) if session and is_done else "",
        place=session.text("city") if session else "",
        detail=step.text("text"),
        marks=together(own, sources.evidence.marks("participation_step", step.id, "Linimasa")),
    )


def _signing(sources: Sources, step: Row) -> Row | None:
    """The agreement with the ministry signed in this step: by its paper or session, else the first."""
    if step.text("stage") != ParticipationStage.MOU:
        return None
    rows = sources.ledger.of("agreement", "participation_id", step.whole("participation_id"))
    rows = [row for row in rows if row.text("kind") in WITH_MINISTRY]
    same = (row for row in rows for name in _SAME if step.maybe(name) and row.maybe(name) == step.maybe(name))
    return next(same, next(iter(rows), None))


def _plan(signing: Row | None) -> AgreementStatus:
    """How a step stands that has not happened."""
    status = AgreementStatus.of(signing.text("status")) if signing else AgreementStatus.PLANNED
    return AgreementStatus.PLANNED if status is AgreementStatus.DONE else status


def _end(session: Row, when: str) -> str:
    """The last day of the session the step happened in."""
    starts, ends = session.text("starts_on"), session.text("ends_on")
    is_day = len(when) == len(starts)
    return ends if is_day and ends and covers(starts, ends, when) else ""
