"""What proves a quick win: its results, its progress, the rules it runs by."""

from dataclasses import dataclass

from gm100_desktop.domain.briefs.evidence import Marks
from gm100_desktop.domain.documents import REGULATIONS, DocumentKind
from gm100_desktop.domain.ledger import Row
from gm100_desktop.services.gathering.marks import together
from gm100_desktop.services.gathering.sources import Sources

RULES = (DocumentKind.SOP, *REGULATIONS)
"""Papers that prove the rules a quick win runs by, not what it has reached."""


@dataclass(frozen=True, slots=True)
class Proofs:
    """The marks of one quick win, each where it belongs."""

    of_benefit: Marks
    of_progress: Marks
    of_rules: Marks


def proofs(sources: Sources, row: Row, last_month: str) -> Proofs:
    """The marks of one quick win; those of its months up to the last told one."""
    name = used_for(sources, row)

    def of(table: str, last: str = "") -> Marks:
        rows = sources.ledger.of(table, "quick_win_id", row.id)
        told = [one for one in rows if not last or one.text("month") <= last]
        return together(*(sources.evidence.marks(table, one.id, name) for one in told))

    def is_rule(document: Row) -> bool:
        return document.text("kind") in RULES

    own = sources.evidence.marks("quick_win", row.id, name, lambda document: not is_rule(document))
    return Proofs(
        of_benefit=together(own, of("measure")),
        of_progress=together(of("progress_update", last_month) if last_month else (), of("milestone")),
        of_rules=sources.evidence.marks("quick_win", row.id, name, is_rule),
    )


def used_for(sources: Sources, row: Row) -> str:
    """What the evidence of a quick win is used for: the code of its programme, else its name."""
    programme = sources.ledger.one("programme", row.maybe("programme_id"))
    return (programme.text("code") if programme else "") or row.text("name")
