"""The versions of the instrument in a region's file: laid, imported, exported, copied."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from gm100_desktop.domain.evaluations import Certainty, InstrumentPurpose
from gm100_desktop.domain.instrument_checks import instrument_from
from gm100_desktop.domain.instrument_files import LARGEST_FILE, Fault, RefusedInstrument, parsed, written
from gm100_desktop.domain.instrument_values import CODE
from gm100_desktop.domain.instruments import (
    Instrument,
    InstrumentLine,
    Rubric,
    line_of,
    successor,
    version_of,
    year_and_track,
)
from gm100_desktop.domain.kinds.evaluations import INSTRUMENT, RUBRIC_LEVEL
from gm100_desktop.domain.problems import KnownProblem, RefusedValue
from gm100_desktop.domain.reading import NOT_SAVED
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.instrument_rows import add_instrument, stored_instrument, stored_rubrics
from gm100_desktop.services.paper_files import Saved, save_copy
from gm100_desktop.services.records import Records
from gm100_desktop.services.shipped_instruments import (
    last_shipped,
    rubric_codes,
    shipped,
    shipped_instrument,
    shipped_rubrics,
)
from gm100_desktop.storage.queries import instruments
from gm100_desktop.storage.troubles import explained

SUFFIX = ".json"


@dataclass(frozen=True, slots=True)
class Imported:
    """The new version, and what one should know about it."""

    id: int
    notes: Sequence[str] = ()


class Instruments:
    """The instruments of one open file."""

    def __init__(self, dossier: Dossier, records: Records) -> None:
        self._dossier, self._records = dossier, records

    def lines(self) -> list[InstrumentLine]:
        """Every version in the file, then the shipped ones that are not in it yet."""
        own = instruments.lines(self._dossier.connection)
        known = {one.version for one in own}
        rest = [line_of(one) for one in shipped() if one.version not in known]
        rest.sort(key=lambda one: (one.purpose != InstrumentPurpose.YEARLY, -(one.year or 0)))
        return [*own, *rest]

    def shipped_versions(self) -> frozenset[str]:
        """The ids of the versions that come with the program."""
        return frozenset(one.version for one in shipped())

    def suggested(self, year: int, track: str) -> str | None:
        """The version a round of that year would take; None when nothing is known of that year."""
        for version in (version_of(year, track), str(year)):
            there = self._records.all(INSTRUMENT, {"version": version})
            if there or self._known(version):
                return version
        return None

    def lay(self, version: str) -> int:
        """The version stands in the file; a later year's is a copy of the last one before. One act."""
        there = self._records.all(INSTRUMENT, {"version": version})
        if there:
            return int(there[0]["id"] or 0)
        found = self._known(version)
        if found is None:
            raise _unknown(version)
        with self._dossier.write(f"Pasang instrumen {version}", INSTRUMENT.area):
            return self._add(found)

    def import_file(self, path: Path) -> Imported:
        """The version in the file stands here too, or RefusedInstrument says why and nothing changes."""
        found = instrument_from(_content(path), self._rubric_codes(), lambda wanted: self._raw(wanted, path))
        self._refuse_known(found.version)
        with self._dossier.write(f"Impor instrumen {found.version}", INSTRUMENT.area):
            notes = self._different(found.rubrics)
            return Imported(self._add(found), notes)

    def export(self, instrument_id: int, target: Path) -> Saved:
        """The version stands at the target as a file that can be imported; refused while it is not sound."""
        return _exported(self.stored(instrument_id), target)

    def export_version(self, version: str, target: Path) -> Saved:
        """The same for any version that is known, in the file or not."""
        return _exported(self.whole(version), target)

    def copy(self, instrument_id: int, version: str, label: str) -> int:
        """A second version with the same content, to be edited. One act."""
        return self._copied(self.stored(instrument_id), version, label)

    def copy_version(self, of: str, version: str, label: str) -> int:
        """The same for any version that is known, in the file or not."""
        return self._copied(self.whole(of), version, label)

    def whole(self, version: str) -> Instrument:
        """The version with the words of its rubrics, of the file or as it would be laid."""
        there = self._records.all(INSTRUMENT, {"version": version})
        if there:
            return self.stored(int(there[0]["id"] or 0))
        found = self._known(version)
        if found is None:
            raise _unknown(version)
        used = {question.rubric for question in found.questions}
        return replace(found, rubrics=tuple(one for one in shipped_rubrics() if one.code in used))

    def stored(self, instrument_id: int) -> Instrument:
        """The version as it stands in the file, with the words of the rubrics it uses."""
        return stored_instrument(self._records, instrument_id)

    def line(self, instrument_id: int) -> InstrumentLine:
        """The version as a list shows it; KnownProblem when it is gone."""
        found = next((one for one in self.lines() if one.id == instrument_id), None)
        if found is None:
            raise RefusedValue("Instrumen ini sudah dihapus.", NOT_SAVED)
        return found

    def faults(self, instrument_id: int) -> tuple[Fault, ...]:
        """What is still wrong with a version that is being edited, with its place."""
        try:
            instrument_from(parsed(written(self.stored(instrument_id)).encode()), ())
        except RefusedInstrument as problem:
            return problem.faults
        return ()

    def refuse_uneven(self, instrument_id: int) -> None:
        """KnownProblem unless the weights make 100; to be asked before a round begins with the version."""
        line = self.line(instrument_id)
        if not line.is_whole:
            raise KnownProblem(
                f"Bobot instrumen {line.version} berjumlah {decimal_text(line.weight)}, harus 100.",
                "Perbaiki bobot komponennya lebih dulu.",
            )

    def put_back_rubrics(self) -> None:
        """Every shipped rubric says again what it said at first. One act."""
        present = stored_rubrics(self._records)
        with self._dossier.write("Kembalikan rubrik", RUBRIC_LEVEL.area):
            for one in shipped_rubrics():
                levels = present.get(one.code, {})
                for level, (row_id, _) in levels.items():
                    self._records.change(RUBRIC_LEVEL, row_id, "text", one.levels[level])
                self._add_levels(Rubric(one.code, one.levels), frozenset(levels))

    def _copied(self, found: Instrument, version: str, label: str) -> int:
        _refuse_id(version)
        self._refuse_known(version)
        made = replace(
            found,
            version=version,
            label=label,
            reference=f"Salinan {found.version}",
            certainty=Certainty.DEFAULT.value,
            note="",
        )
        with self._dossier.write(f"Salin instrumen {found.version}", INSTRUMENT.area):
            return self._add(made)

    def _add(self, found: Instrument) -> int:
        added = add_instrument(self._records, found)
        brought = {one.code: one for one in (*shipped_rubrics(), *found.rubrics)}
        present = stored_rubrics(self._records)
        wanted = dict.fromkeys((*(one.code for one in found.rubrics), *(q.rubric for q in found.questions)))
        for code in wanted:
            if code in brought and code not in present:
                self._add_levels(brought[code], frozenset())
        return added

    def _add_levels(self, one: Rubric, present: frozenset[int]) -> None:
        self._records.add_many(
            RUBRIC_LEVEL,
            [
                {"rubric": one.code, "level": level, "text": text}
                for level, text in enumerate(one.levels)
                if level not in present
            ],
        )

    def _known(self, version: str) -> Instrument | None:
        """The shipped version, or a copy of the newest of its track, be it shipped or the region's own."""
        wanted = year_and_track(version)
        own = self._last_own(*wanted) if wanted else None
        if wanted and own:
            base = last_shipped(*wanted)
            if base is None or (base.year or 0) <= own[0]:
                return successor(self.stored(own[1]), wanted[0])
        return shipped_instrument(version)

    def _last_own(self, year: int, track: str) -> tuple[int, int] | None:
        """Year and id of the newest version of the track in the file before that year."""
        own = instruments.lines(self._dossier.connection)
        fitting = [
            (one.year, one.id)
            for one in own
            if one.id and one.year and one.year < year and one.version == version_of(one.year, track)
        ]
        return max(fitting, default=None) if track else None

    def _rubric_codes(self) -> frozenset[str]:
        return rubric_codes() | stored_rubrics(self._records).keys()

    def _different(self, brought: Sequence[Rubric]) -> list[str]:
        """The words of rubrics that are in the file already stay; a note says which differ."""
        present = stored_rubrics(self._records)
        return [
            f"Rubrik {one.code} di berkas ini berbunyi lain dan tetap dipakai."
            for one in brought
            if one.code in present
            and any(present[one.code].get(level, (0, ""))[1] != text for level, text in enumerate(one.levels))
        ]

    def _refuse_known(self, version: str) -> None:
        if self._records.all(INSTRUMENT, {"version": version}):
            raise RefusedValue(
                f"Versi {version} sudah ada di berkas ini.", "Beri versi yang baru id lain.", "version"
            )

    def _raw(self, version: str, beside: Path) -> object:
        """What a version holds that another copies: of this file, of the same folder, or shipped."""
        own = self._records.all(INSTRUMENT, {"version": version})
        if own:
            return parsed(written(self.stored(int(own[0]["id"] or 0))).encode())
        neighbour = beside.with_name(f"{version}{SUFFIX}")
        if neighbour.is_file():
            return _content(neighbour)
        found = shipped_instrument(version)
        return parsed(written(found).encode()) if found else None


def _content(path: Path) -> object:
    """What the file says; a file that is too large is not read to its end."""
    with explained(path), path.open("rb") as file:
        return parsed(file.read(LARGEST_FILE + 1))


def _exported(found: Instrument, target: Path) -> Saved:
    text = written(found)
    instrument_from(parsed(text.encode()), ())
    with TemporaryDirectory(prefix="gm100-") as folder:
        made = Path(folder) / f"instrumen{SUFFIX}"
        made.write_text(text, encoding="utf-8", newline="\n")
        return save_copy(made, target)


def _refuse_id(version: str) -> None:
    if not CODE.fullmatch(version):
        raise RefusedValue(
            "Id versi hanya huruf, angka, titik, garis bawah, dan tanda hubung.", NOT_SAVED, "version"
        )


def _unknown(version: str) -> KnownProblem:
    return KnownProblem(
        f"Instrumen {version} tidak dikenal.", "Impor berkasnya, atau salin versi lain lalu ubah."
    )
