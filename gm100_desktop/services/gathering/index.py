"""The index as summary and score card show it: the kind of score that counts, last year's beside it."""

from collections.abc import Iterator

from gm100_desktop.domain.briefs.evaluation import OFFICIAL, OWN, ComponentScore, IndexBrief, TrendPoint
from gm100_desktop.domain.evaluations import short_label
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.rated_rounds import RatedRound, RatedRounds
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known


def index_brief(sources: Sources, rounds: RatedRounds) -> IndexBrief | None:
    """The index of the report's year, official once the ministry has told it; None while there is neither."""
    year = sources.moment.year
    found, before = rounds.of(year), rounds.of(year - 1)
    if found is None or found.kind not in found.printed:
        return None
    kind = found.kind
    return IndexBrief(
        kind=kind,
        version=found.version,
        value=found.printed[kind],
        change=rounds.change(year, kind),
        compared_with=_compared(before, kind) if before and kind in before.printed else "",
        components=tuple(_components(found, before)),
        trend=tuple(_trend(rounds)),
        note=_note(sources, found, before),
    )


def _compared(before: RatedRound, kind: str) -> str:
    about = " (perkiraan)" if before.is_approximate(kind) else ""
    return f"{kind} {before.year}: {decimal_text(before.printed[kind], 2)}{about}"


def _components(found: RatedRound, before: RatedRound | None) -> Iterator[ComponentScore]:
    """The components in the order of the instrument, last year's of the same kind beside them."""
    steps, last = found.steps.get(found.kind), before.steps.get(found.kind) if before else None
    values = {one.code: one.value for one in last.components} if last else {}
    for one in steps.components if steps else ():
        yield ComponentScore(short_label(one.label), one.value, values.get(one.code))


def _trend(rounds: RatedRounds) -> Iterator[TrendPoint]:
    """Every year from the first value to the last; one without any is a gap, not left out of the time."""
    told = {one.year: one.printed for one in rounds.all() if one.printed}
    for year in range(min(told), max(told) + 1):
        printed = told.get(year, {})
        yield TrendPoint(year, printed.get(OFFICIAL), printed.get(OWN))


def _note(sources: Sources, found: RatedRound, before: RatedRound | None) -> str:
    if found.kind == OFFICIAL:
        letter = sources.ledger.one("document", found.sheet.row.maybe("result_document_id"))
        named = known(letter.text("issuer"), letter.text("number")) if letter else ""
        return f"Nilai resmi menurut {named}." if named else "Nilai resmi yang dicatat daerah."
    told = "Nilai mandiri adalah penilaian daerah sendiri dan belum dinilai asesor."
    if before and OFFICIAL in before.printed:
        told += f" Nilai hasil evaluasi {before.year}: {decimal_text(before.printed[OFFICIAL], 2)}."
    return told
