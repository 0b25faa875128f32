"""The evaluation of the report's year: its questions, the kinds of score side by side, the years before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gm100_desktop.domain.briefs.evaluation import (
    OFFICIAL,
    OWN,
    PANEL,
    ComponentBrief,
    EvaluationBrief,
    ResultBrief,
    ResultLine,
    YearLine,
)
from gm100_desktop.domain.evaluations import Rounding, RoundPhase, RoundState, short_label
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.scoring import differs
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.findings import findings_briefs
from gm100_desktop.services.gathering.rated_rounds import RatedRound, RatedRounds
from gm100_desktop.services.gathering.round_sheet import LETTERS
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

APPROXIMATE_CHANGE = "Perubahannya perkiraan: tahun itu hanya nilai akhirnya yang diketahui."


def evaluation_brief(sources: Sources, rounds: RatedRounds) -> EvaluationBrief | None:
    """The round of the report's year with all that led to it; None when there is none."""
    year = sources.moment.year
    found, before = rounds.of(year), rounds.of(year - 1)
    if found is None:
        return None
    instrument, results = found.sheet.instrument, tuple(_results(rounds, found, before))
    ended = [one.sheet.row for one in rounds.all() if OFFICIAL in one.printed]
    return EvaluationBrief(
        year=year,
        phase=RoundPhase.word(found.sheet.row.text("phase")),
        version=found.version,
        reference=instrument.text("reference") if instrument else "",
        components=tuple(_components(found, before, results)),
        results=results,
        years=tuple(_year(rounds, one) for one in rounds.all()),
        findings=tuple(findings_briefs(sources, ended)),
        participated=found.took_part,
    )


def not_taken_part(year: int) -> KnownProblem:
    """There is nothing to print of such a year."""
    return KnownProblem(
        f"Daerah tidak ikut evaluasi {year}.",
        "Pilih tahun lain, atau ubah keikutsertaannya pada putaran itu di halaman Evaluasi.",
    )


def _components(
    found: RatedRound, before: RatedRound | None, results: Sequence[ResultBrief]
) -> Iterator[ComponentBrief]:
    for at, part in enumerate(found.sheet.briefs(before.sheet if before else None)):
        yield replace(part, means={one.kind: one.lines[at].value for one in results})


def _results(rounds: RatedRounds, found: RatedRound, before: RatedRound | None) -> Iterator[ResultBrief]:
    """The kind that counts first."""
    for kind in (OFFICIAL, OWN, PANEL):
        if kind in found.steps:
            yield _result(rounds, found, before, kind)


def _result(rounds: RatedRounds, found: RatedRound, before: RatedRound | None, kind: str) -> ResultBrief:
    steps, last = found.steps[kind], before.steps.get(kind) if before else None
    values = {one.code: one.value for one in last.components} if last else {}
    lines = tuple(
        ResultLine(letter, short_label(one.label), one.weight, one.value, one.addend, values.get(one.code))
        for letter, one in zip(LETTERS, steps.components, strict=False)
    )
    return ResultBrief(
        kind=kind,
        lines=lines,
        exact=steps.exact,
        index=found.printed[kind],
        comparable=steps.comparable,
        is_per_term=steps.rounding == Rounding.PER_TERM,
        last_exact=last.exact if last else None,
        last_index=before.printed.get(kind) if before else None,
        change=rounds.change(found.year, kind),
        note=" ".join(_notes(found, before, kind)),
    )


def _notes(found: RatedRound, before: RatedRound | None, kind: str) -> Iterator[str]:
    """What must be said about the kinds of score."""
    if before and kind in before.printed:
        version = f"versi {before.version}" if before.version else ""
        yield f"Nilai {before.year} adalah {known(f'{kind} {before.year}', version)}."
        if before.is_approximate(kind):
            yield APPROXIMATE_CHANGE
    if before and kind == OWN and OFFICIAL in before.printed:
        yield f"Nilai hasil evaluasi {before.year}: {decimal_text(before.printed[OFFICIAL], 2)}."
    steps = found.steps[kind]
    if steps.printed != steps.comparable:
        yield f"Indeks pembanding, dibulatkan sekali: {decimal_text(steps.comparable, 2)}."
    official = found.printed.get(OFFICIAL)
    if kind == PANEL and official is not None and differs(official, steps.printed):
        yield f"Nilai hasil evaluasi {decimal_text(official, 2)}, berbeda dari hitungan nilai asesor ini."
    if kind == OFFICIAL and found.printed[OFFICIAL] != steps.printed:
        yield f"Dihitung dari nilai komponennya: {decimal_text(steps.printed, 2)}."


def _year(rounds: RatedRounds, found: RatedRound) -> YearLine:
    row, is_out = found.sheet.row, OFFICIAL in found.printed
    return YearLine(
        year=found.year,
        version=found.version,
        own=found.printed.get(OWN),
        official=found.printed.get(OFFICIAL),
        change=rounds.change(found.year, found.kind),
        rank=row.maybe("rank") if is_out else None,
        state=_state(found, is_out=is_out),
    )


def _state(found: RatedRound, *, is_out: bool) -> str:
    if not found.took_part:
        return "Tidak ikut serta"
    return "Hasil terbit" if is_out else RoundState.word(found.sheet.row.text("state"))
