"""What is promised to the assessors in the interview of a round: tasks, and its log when there is one."""

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.evaluations import EVALUATION
from gm100_desktop.domain.kinds.sessions import QUESTION_LOG, TASK
from gm100_desktop.domain.lines.evaluations import AnswerLine
from gm100_desktop.domain.sessions import TaskStatus
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records


class Interviews:
    """The interviews of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def session_of(self, evaluation_id: int) -> int | None:
        """The session in which the round's interview is held, once it is on file."""
        held = self._records.get(EVALUATION, evaluation_id)["interview_id"]
        return int(held) if held else None

    def promise(self, evaluation_id: int, asked: AnswerLine, text: str, due_on: str | None) -> int:
        """A task of whoever answers the question; in the log of the interview as well; one act."""
        session = self.session_of(evaluation_id)
        question = f"{asked.code} {asked.label}"
        with self._dossier.write(f"Catat janji {asked.code}", TASK.area):
            task: dict[str, Value] = {
                "text": f"{question}: {text}",
                "agency_id": asked.agency_id,
                "due_on": due_on,
                "status": TaskStatus.OPEN.value,
                "session_id": session,
            }
            if session is not None:
                logged: dict[str, Value] = {"question": question, "aspect": asked.code, "promised": text}
                task["question_log_id"] = self._log(session, {**logged, "due_on": due_on})
            return self._records.add(TASK, task)

    def _log(self, session: int, logged: dict[str, Value]) -> int:
        known = self._records.all(QUESTION_LOG, {"session_id": session})
        number = max((int(row["number"] or 0) for row in known), default=0) + 1
        return self._records.add(QUESTION_LOG, {**logged, "session_id": session, "number": number})
