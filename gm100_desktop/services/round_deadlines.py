"""The deadlines of the agencies of one round, counted back from its own."""

from collections import Counter
from datetime import date

from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.lines.evaluations import RoundSheet
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.round_calendar import deadlines
from gm100_desktop.domain.wording import number
from gm100_desktop.services.answering import Answering


def count_back(answering: Answering, sheet: RoundSheet, today: date) -> int:
    """Every agency in charge has its deadline; how many agencies there are. One act."""
    if not sheet.round.due_on:
        raise KnownProblem("Putaran ini belum mempunyai tenggat.", "Isi tenggat dari surat undangan dulu.")
    loads = Counter(line.agency_id for line in sheet.answers if line.agency_id)
    if not loads:
        raise KnownProblem("Belum ada OPD yang ditugaskan.", "Tentukan OPD penjawab lebih dulu.")
    found = deadlines(date.fromisoformat(sheet.round.due_on), loads, today)
    wanted: dict[int, dict[str, Value]] = {
        line.question_id: {"due_on": found[line.agency_id].isoformat()}
        for line in sheet.answers
        if line.agency_id
    }
    answering.fill(sheet.round.id, wanted, f"Hitung mundur tenggat {number(len(found))} OPD")
    return len(found)
