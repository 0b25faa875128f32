"""`gm100 score`: the index of a version, from components or from question scores, with every step."""

import json
from argparse import Namespace
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from gm100_desktop.cli.console import Console
from gm100_desktop.cli.score_table import told
from gm100_desktop.cli.usage import Usage, WrongUsage
from gm100_desktop.domain.evaluations import ComponentCode, InstrumentPurpose
from gm100_desktop.domain.index_steps import IndexSteps
from gm100_desktop.domain.instrument_scoring import steps_of_answers, steps_of_components, unanswered
from gm100_desktop.domain.instruments import Instrument
from gm100_desktop.domain.score_files import LARGEST_FILE, score_of, scores_in, text_of
from gm100_desktop.services.shipped_instruments import shipped, shipped_instrument
from gm100_desktop.storage.troubles import explained

SUMMARY = "Menghitung indeks dari nilai komponen atau nilai pertanyaan."
EXAMPLE = (
    "Misalnya: gm100 score 2023-REG baseline=3,15 output=2,43 outcome=2,92 impact=2,63 quick_win=2,77"
    " — atau: gm100 score 2023-REG --answers nilai.csv"
)

MAY_BE_ABSENT = (ComponentCode.COLLABORATION,)
"""A region without collaboration has 0 for it, and the component keeps its weight."""


class Counted(NamedTuple):
    """What was counted, and the questions that had no score."""

    instrument: Instrument
    steps: IndexSteps
    unanswered: Sequence[str] = ()
    absent: Sequence[str] = ()


def describe(usage: Usage) -> None:
    """The words the verb understands."""
    usage.add_argument("version", metavar="VERSI", help="versi instrumen, misalnya 2023-REG")
    usage.add_argument(
        "components", nargs="*", metavar="KOMPONEN=NILAI", help="nilai setiap komponen, 0 sampai 4"
    )
    usage.add_argument("--answers", type=Path, metavar="CSV", help="berkas: kode pertanyaan, lalu nilai")
    usage.add_argument("--json", action="store_true", help="jawaban untuk program lain")


def run(options: Namespace, console: Console) -> None:
    """The index is the answer, with every step to it."""
    instrument = _instrument(options.version)
    if bool(options.answers) == bool(options.components):
        raise WrongUsage("Sebutkan nilai setiap komponen, atau satu berkas nilai pertanyaan.", EXAMPLE)
    if options.answers:
        counted = _from_file(instrument, options.answers)
    else:
        steps = steps_of_components(instrument, _values(instrument, options.components))
        counted = Counted(instrument, steps, absent=_absent(instrument, options.components))
    console.say(_as_json(counted) if options.json else told(*counted))


def _instrument(version: str) -> Instrument:
    found = shipped_instrument(version.upper())
    yearly = [one.version for one in shipped() if one.purpose == InstrumentPurpose.YEARLY]
    if found is None:
        raise WrongUsage(f"Versi '{version}' tidak dikenal.", f"Yang ada: {', '.join(yearly)}.")
    if found.purpose != InstrumentPurpose.YEARLY:
        raise WrongUsage(f"Seleksi {version} tidak mempunyai indeks.", f"Yang ada: {', '.join(yearly)}.")
    return found


def _values(instrument: Instrument, words: Sequence[str]) -> dict[str, Decimal]:
    codes = [part.code for part in instrument.components]
    found: dict[str, Decimal] = {}
    for word in words:
        written, _, text = word.partition("=")
        code = written.strip().lower()
        if code not in codes:
            named = f"Komponen '{written}' tidak ada dalam {instrument.version}."
            raise WrongUsage(named, f"Yang ada: {', '.join(codes)}.")
        if code in found:
            raise WrongUsage(f"Komponen '{code}' disebut dua kali.", EXAMPLE)
        value = score_of(text)
        if value is None:
            raise WrongUsage(f"Nilai {code} '{text}' bukan angka 0 sampai 4.", EXAMPLE)
        found[code] = value
    missing = [code for code in codes if code not in found and code not in MAY_BE_ABSENT]
    if missing:
        raise WrongUsage(f"Belum ada nilai {', '.join(missing)}.", EXAMPLE)
    return {code: found.get(code, Decimal(0)) for code in codes}


def _absent(instrument: Instrument, words: Sequence[str]) -> list[str]:
    """The components that were left out and count 0; their weight stays."""
    named = {word.partition("=")[0].strip().lower() for word in words}
    return [part.label for part in instrument.components if part.code not in named]


def _from_file(instrument: Instrument, path: Path) -> Counted:
    with explained(path), path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    answers = scores_in(text_of(content), (question.code for question in instrument.questions))
    return Counted(instrument, steps_of_answers(instrument, answers), tuple(unanswered(instrument, answers)))


def _as_json(counted: Counted) -> str:
    steps = counted.steps
    answer = {
        "version": counted.instrument.version,
        "rounding": steps.rounding,
        "index_printed": f"{steps.printed:.2f}",
        "index_comparable": f"{steps.comparable:.2f}",
        "components": {step.code: f"{step.value:.2f}" for step in steps.components},
        "steps": [
            {
                "code": step.code,
                "weight": f"{step.weight:f}",
                "product": f"{step.product:f}",
                "addend": f"{step.addend:f}",
                "questions": step.count,
                "answered": step.answered,
            }
            for step in steps.components
        ],
        "unanswered": list(counted.unanswered),
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)
