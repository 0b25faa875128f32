"""What the panels found, and what was done about it by the day."""

from collections.abc import Iterator, Sequence

from gm100_desktop.domain.briefs.evaluation import FindingBrief, FindingsBrief, TaskBrief
from gm100_desktop.domain.evaluations import ComponentCode, FindingKind, FindingStatus
from gm100_desktop.domain.follow_ups import findings_done
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.sessions import TaskStatus
from gm100_desktop.services.gathering.held import task_status
from gm100_desktop.services.gathering.sources import Sources


def findings_briefs(sources: Sources, rounds: Sequence[Row]) -> Iterator[FindingsBrief]:
    """The findings of every round that has any, newest first."""
    for row in sorted(rounds, key=lambda row: -row.whole("year")):
        rows = sources.ledger.of("finding", "evaluation_id", row.id)
        if rows:
            yield _findings(sources, row.whole("year"), rows)


def _findings(sources: Sources, year: int, rows: Sequence[Row]) -> FindingsBrief:
    def of(kind: FindingKind) -> tuple[FindingBrief, ...]:
        return tuple(_finding(sources, row) for row in rows if row.text("kind") == kind)

    recommended = [row for row in rows if row.text("kind") == FindingKind.RECOMMENDATION]
    return FindingsBrief(
        year=year,
        weaknesses=of(FindingKind.WEAKNESS),
        strengths=of(FindingKind.STRENGTH),
        recommendations=of(FindingKind.RECOMMENDATION),
        followed_up=findings_done(_status(sources, row) for row in recommended),
    )


def _finding(sources: Sources, row: Row) -> FindingBrief:
    assessor = sources.ledger.one("assessor", row.maybe("assessor_id"))
    by = row.text("affiliation") or (assessor.text("institution") if assessor else "")
    code = row.text("component_code")
    return FindingBrief(
        text=row.text("text"),
        component=ComponentCode.word(code) if code else "",
        by=by,
        state=FindingStatus.word(_status(sources, row)),
        tasks=tuple(_task(sources, one) for one in sources.ledger.of("task", "finding_id", row.id)),
        marks=sources.evidence.marks("finding", row.id, "Tindak lanjut"),
    )


def _status(sources: Sources, row: Row) -> str:
    """The status on file; a finding whose tasks were finished after the day was still being worked on."""
    status = row.text("status")
    tasks = sources.ledger.of("task", "finding_id", row.id)
    is_later = any(task_status(sources, one) != one.text("status") for one in tasks)
    return FindingStatus.RUNNING.value if status == FindingStatus.DONE and is_later else status


def _task(sources: Sources, row: Row) -> TaskBrief:
    people = sources.people
    return TaskBrief(
        text=row.text("text"),
        who=people.agency(row.maybe("agency_id")) or people.name(row.maybe("person_id")),
        due=row.text("due_on"),
        state=TaskStatus.word(task_status(sources, row)),
        marks=sources.evidence.marks("task", row.id, "Tindak lanjut"),
    )
