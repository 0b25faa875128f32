"""The list of findings as data: whose, how it stands, how many of its tasks are done; and its tasks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.evaluations import ComponentCode, FindingKind, FindingStatus
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.follow_ups import done_words, finding_condition
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.kinds.evaluations import FINDING
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.services.follow_ups import NO_WORK, Work, recommended
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.pages.evaluations_round import ShownRound, round_name
from gm100_desktop.ui.pages.sessions_columns import task_state
from gm100_desktop.ui.records.desk import Desk, Record
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.part_list import Part, owned_by, proofs_of
from gm100_desktop.ui.records.record_form import Describe

WORK = "Tindak lanjut"
HEIGHT = 260
NO_TASK = "Belum ada tindak lanjut. Tulis apa yang dikerjakan, oleh siapa, dan sampai kapan."


class FindingNews:
    """What the list knows beside the findings themselves; read anew with it."""

    def __init__(self, shown: ShownRound) -> None:
        self.shown = shown
        self.work: Mapping[int, Work] = {}
        self.findings: Sequence[Record] = ()

    @property
    def rounds(self) -> list[int]:
        """The shown round, and those of the year before it."""
        before = [one.id for one in self.shown.rounds if one.year == self.shown.year - 1]
        return [self.shown.id, *before] if self.shown.id else before

    def of_last_year(self) -> list[Record]:
        """The findings of the year before."""
        return [row for row in self.findings if row["evaluation_id"] != self.shown.id]

    def work_of(self, row: Record) -> Work:
        """The tasks of that finding."""
        return self.work.get(int(row["id"] or 0), NO_WORK)

    def is_late(self, row: Record) -> bool:
        """Whether something to be done for it is overdue."""
        return self.condition(row) == finding_condition("", is_late=True)

    def condition(self, row: Record) -> Condition:
        """How the finding stands."""
        return finding_condition(str(row["status"]), is_late=self.work_of(row).is_late)

    def head(self, key: str, lines: Sequence[RecordLine]) -> Group:
        """'2025 Tahap II · 9 temuan · rekomendasi 7 dari 9 (77,78 %)'."""
        name = next((round_name(one) for one in self.shown.rounds if str(one.id) == key), EMPTY)
        when = "" if key == str(self.shown.id) else " (tahun lalu)"
        done = recommended([line.values for line in lines])
        told = f"rekomendasi tuntas {done_words(done)}" if done.total else ""
        words = " · ".join(filter(None, (f"{name}{when}", f"{number(len(lines))} temuan", told)))
        return Group(key, words)

    def describe(self, desk: Desk) -> Describe:
        """What stands above the form."""

        def described(finding: int) -> tuple[str, str, str]:
            row = desk.services.records.get(FINDING, finding)
            part = ComponentCode.word(str(row["component_code"])) if row["component_code"] else ""
            words = " · ".join(filter(None, (FindingKind.word(str(row["kind"])), part)))
            return words, str(row["text"]), ""

        return described


def finding_list(news: FindingNews) -> ListSpec:
    """The list with its two columns that say more than a field."""
    return ListSpec(
        FINDING,
        ("text", "kind", "component_code", "assessor_id"),
        "Temuan",
        "",
        extra=(_state(news), _tasks(news)),
        grouping=Grouping(lambda line: str(line.values["evaluation_id"]), news.head),
        widths={"kind": 104, "component_code": 88, "assessor_id": 130},
        begin=_begin,
        name="temuan",
    )


def finding_parts(today: Callable[[], date]) -> tuple[Part, ...]:
    """What is done, and what proves it."""
    columns = ("text", "due_on", "agency_id", "person_id")
    tasks = ListSpec(kind("task"), columns, WORK, NO_TASK, ("due_on",), extra=(task_state(today),))
    tasks = replace(tasks, widths={"text": 130, "agency_id": 88, "due_on": 88})
    proofs = proofs_of("task")
    return Part("Pokok", WORK, tasks, owned_by("finding_id"), HEIGHT, (proofs,)), proofs_of("finding")


def _begin(_desk: Desk, given: Mapping[str, Value], lines: Sequence[RecordLine]) -> Mapping[str, Value]:
    """A new finding is of the sort the last one was: assessors write one sort after another."""
    of_round = [line for line in lines if line.values["evaluation_id"] == given.get("evaluation_id")]
    usual = of_round[-1].values["kind"] if of_round else FindingKind.WEAKNESS.value
    return {} if given.get("kind") else {"kind": usual}


def _state(news: FindingNews) -> Column[RecordLine]:
    def told(line: RecordLine) -> Condition:
        return news.condition(line.values)

    return Column(
        "Keadaan",
        lambda line: told(line).text,
        typed=lambda line: FindingStatus.word(str(line.values["status"])),
        sort_key=lambda line: condition_rank(told(line)),
        look=Look.CHIPS,
        mark=lambda line: condition_chip(told(line)),
        field=FINDING.field("status"),
        width=170,
    )


def _tasks(news: FindingNews) -> Column[RecordLine]:
    def told(line: RecordLine) -> str:
        done = news.work_of(line.values).done
        return f"{number(done.done)} dari {number(done.total)}" if done.total else EMPTY

    return Column("Tugas", told, look=Look.SECOND, width=70, gives_way=1)
