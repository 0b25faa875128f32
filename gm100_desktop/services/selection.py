"""The selection of a region: the list of aspects it is asked about."""

import tomllib
from collections.abc import Sequence
from typing import NamedTuple

from gm100_desktop.assets import asset_text
from gm100_desktop.domain.evaluations import Certainty, ComponentCode, InstrumentPurpose
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.evaluations import ANSWER, COMPONENT, EVALUATION, INSTRUMENT, QUESTION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records

WEIGHT = "100"


class AspectList(NamedTuple):
    """The aspects of one year's selection."""

    year: int
    version: str
    aspects: Sequence[str]


def aspect_lists() -> list[AspectList]:
    """The lists that come with the program, by year."""
    given = tomllib.loads(asset_text("reference", "selection_aspects.toml"))
    return [AspectList(**one) for one in given["list"]]


class Selection:
    """The selections of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def fill_aspects(self, evaluation_id: int) -> int:
        """Every aspect of the selection can be answered; returns how many were added. One act.

        Without an instrument the shipped list of its year is taken.
        """
        with self._dossier.write("Isi daftar aspek seleksi", EVALUATION.area):
            instrument = self._instrument(evaluation_id)
            asked = self._questions(instrument)
            there = {
                row["question_id"] for row in self._records.all(ANSWER, {"evaluation_id": evaluation_id})
            }
            rows: list[dict[str, Value]] = [
                {"evaluation_id": evaluation_id, "question_id": one} for one in asked if one not in there
            ]
            self._records.add_many(ANSWER, rows)
        return len(rows)

    def _instrument(self, evaluation_id: int) -> int:
        row = self._records.get(EVALUATION, evaluation_id)
        if row["instrument_id"]:
            return int(row["instrument_id"])
        given = next((one for one in aspect_lists() if one.year == row["year"]), None)
        if given is None:
            raise KnownProblem(
                f"Daftar aspek seleksi {row['year']} tidak tersedia.",
                "Pilih instrumennya pada formulir, atau ubah tahunnya ke 2017, 2018, atau 2019.",
            )
        known = self._records.all(INSTRUMENT, {"version": given.version})
        instrument = int(known[0]["id"] or 0) if known else self._lay(given)
        self._records.change(EVALUATION, evaluation_id, "instrument_id", instrument)
        return instrument

    def _lay(self, given: AspectList) -> int:
        """The shipped list stands in the file, as data that can be edited."""
        instrument = self._records.add(
            INSTRUMENT,
            {
                "version": given.version,
                "label": f"Aspek seleksi {given.year}",
                "purpose": InstrumentPurpose.SELECTION.value,
                "year": given.year,
                "certainty": Certainty.DEFAULT.value,
            },
        )
        aspects: dict[str, Value] = {
            "instrument_id": instrument,
            "code": ComponentCode.ASPECTS.value,
            "label": "Aspek",
            "weight": WEIGHT,
        }
        component = self._records.add(COMPONENT, aspects)
        rows: list[dict[str, Value]] = [
            {"component_id": component, "code": f"AS{number}", "number": number, "label": label}
            for number, label in enumerate(given.aspects, 1)
        ]
        self._records.add_many(QUESTION, rows)
        return instrument

    def _questions(self, instrument: int) -> list[int]:
        components = self._records.all(COMPONENT, {"instrument_id": instrument})
        found = [
            row for one in components for row in self._records.all(QUESTION, {"component_id": one["id"]})
        ]
        return [int(row["id"] or 0) for row in found]
