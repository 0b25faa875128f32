"""The selection of a region: the list of aspects it is asked about."""

from gm100_desktop.domain.evaluations import InstrumentPurpose
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.instruments import Instrument
from gm100_desktop.domain.kinds.evaluations import ANSWER, COMPONENT, EVALUATION, QUESTION
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instruments import Instruments
from gm100_desktop.services.records import Records
from gm100_desktop.services.shipped_instruments import shipped


def aspect_lists() -> list[Instrument]:
    """The lists that come with the program, by year."""
    return [one for one in shipped() if one.purpose == InstrumentPurpose.SELECTION]


class Selection:
    """The selections of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records
        self._instruments = Instruments(dossier, records)

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
        instrument = self._instruments.lay(given.version)
        self._records.change(EVALUATION, evaluation_id, "instrument_id", instrument)
        return instrument

    def _questions(self, instrument: int) -> list[int]:
        components = self._records.all(COMPONENT, {"instrument_id": instrument})
        found = [
            row for one in components for row in self._records.all(QUESTION, {"component_id": one["id"]})
        ]
        return [int(row["id"] or 0) for row in found]
