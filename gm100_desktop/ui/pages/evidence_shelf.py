"""What all views of the vault share: its lines, what narrows them, and what a check has found."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.vault import Standing, condition_of, standings
from gm100_desktop.domain.wording import number
from gm100_desktop.services import Services
from gm100_desktop.ui.workplace import Workplace


class Narrowed(NamedTuple):
    """What is looked for; '' is everything."""

    kind: str = ""
    openness: str = ""
    standing: str = ""


class Shelf:
    """One per page; read anew at each refresh."""

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._by_id: dict[int, VaultLine] = {}
        self._changed: frozenset[str] = frozenset()
        self.narrowed = Narrowed()

    def read(self, services: Services) -> None:
        """Ask for the documents anew."""
        lines = [self._with_findings(line) for line in services.vault.lines()]
        self._by_id = {line.id: line for line in lines}

    def note_changed(self, hashes: frozenset[str]) -> None:
        """A check has read every file: these are no longer what was stored."""
        self._changed = hashes

    @property
    def lines(self) -> Sequence[VaultLine]:
        """The documents that are looked for, oldest first."""
        return [line for line in self._by_id.values() if self._is_wanted(line)]

    def line(self, document_id: object) -> VaultLine | None:
        """The document of that id."""
        return self._by_id.get(document_id) if isinstance(document_id, int) else None

    def holds(self, document_id: object) -> bool:
        """Whether the document is among those that are looked for."""
        line = self.line(document_id)
        return line is not None and self._is_wanted(line)

    def condition(self, document_id: object) -> Condition | None:
        """How the document stands today."""
        line = self.line(document_id)
        return condition_of(line, self._place.today()) if line else None

    def facts(self) -> str:
        """How many documents and files, and what is to be looked at."""
        lines = list(self._by_id.values())
        files = len({line.file_hash for line in lines if line.file_hash})
        told = [f"{number(len(lines))} dokumen", f"{number(files)} berkas"]
        for standing in (Standing.MISSING, Standing.CHANGED, Standing.EXPIRED, Standing.UNUSED):
            count = sum(standing in standings(line, self._place.today()) for line in lines)
            told += [f"{number(count)} {standing.label.lower()}"] if count else []
        return " · ".join(told)

    def _is_wanted(self, line: VaultLine) -> bool:
        kind, openness, standing = self.narrowed
        return (
            kind in {"", line.kind}
            and openness in {"", line.openness}
            and (not standing or standing in standings(line, self._place.today()))
        )

    def _with_findings(self, line: VaultLine) -> VaultLine:
        found = line.file_hash in self._changed
        return replace(line, is_changed=True) if found else line
