"""What is to be printed: a report and its options, as one value to compare and as a command line."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from gm100_desktop.domain.comparison import TODAY
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.report_kinds import OptionType, ReportKind

FLAGS: Mapping[str, str] = {
    "paper": "--paper",
    "profile": "--profile",
    "report_date": "--date",
    "year": "--year",
    "parts": "--parts",
    "decree_id": "--decree",
    "session_id": "--session",
    "is_draft": "--draft",
    "is_blank": "--blank",
}
"""Name of an option and the word for it on our command line."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One report as it was chosen at one moment; equal wishes give the same pages."""

    kind: ReportKind
    chosen: tuple[tuple[str, Value], ...]  # option and value; what is empty follows the region's own setting
    step: int  # of the last act in the file
    frozen: int = TODAY  # number of the frozen copy it is made of

    def arguments(self, file: Path, target: Path) -> list[str]:
        """The command line that makes the PDF."""
        words = ["report", str(file), "--kind", self.kind.id, "--out", str(target)]
        if self.frozen != TODAY:
            words += ["--frozen", str(self.frozen)]
        types = {option.name: option.type for option in self.kind.options}
        for name, value in self.chosen:
            if not value:
                continue
            words.append(FLAGS[name])
            if types[name] is not OptionType.FLAG:
                words.append(str(value))
        return words
