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
_STAGES = tuple(ParticipationStage)
_SELECTION = _STAGES[: _STAGES.index(ParticipationStage.MOU)]
"""Stages nobody passes over: who stands at a later one has been through them."""
_SAME = ("document_id", "session_id")


def timeline(sources: Sources, participation: Row) -> Iterator[TimelineLine]:
    """Every step in order of its date; one without a date before the first of a later stage, else last."""
    steps = sources.ledger.of("participation_step", "participation_id", participation.id)
    dated = [step for step in steps if step.text("happened_when")]
    reached = [_rank(step) for step in dated if sources.moment.has_come(step.text("happened_when"))]

    def place(step: Row) -> tuple[str, int, int]:
        after = (one.text("happened_when") for one in dated if _rank(one) > _rank(step))
        first = min(after, default=_LATER) if _is_selection(step) else _LATER
        return step.text("happened_when") or first, _rank(step) if _is_selection(step) else 0, step.id

    for step in sorted(steps, key=place):
        if int(step.text("happened_when")[:4] or 0) <= sources.moment.year:
            yield _step(
                sources, step, is_passed=_is_selection(step) and max(reached, default=-1) > _rank(step)
            )


def _rank(step: Row) -> int:
    """The place of its stage on the way; a stage of a later version stands at the end."""
    stage = step.text("stage")
    return _STAGES.index(ParticipationStage.of(stage)) if stage in _STAGES else len(_STAGES)


def _is_selection(step: Row) -> bool:
    return step.text("stage") in _SELECTION


def _step(sources: Sources, step: Row, *, is_passed: bool) -> TimelineLine:
    signing = _signing(sources, step)
    when = step.text("happened_when") or (signing.text("signed_on") if signing else "")
    is_done = bool(when) and sources.moment.has_come(when)
    planned = signing.text("planned_on") if signing else ""
    session = sources.ledger.one("session", step.maybe("session_id"))
    own = sources.evidence.of_document(step.maybe("document_id"), "Linimasa")
    return TimelineLine(
        step=ParticipationStage.word(step.text("stage")),
        state=(AgreementStatus.DONE if is_done or (is_passed and not when) else _plan(signing)).label,
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
