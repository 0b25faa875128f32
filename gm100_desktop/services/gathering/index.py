"""The official index of the report's year; nothing is computed here, it stands as the letters print it."""

from collections.abc import Iterator
from decimal import Decimal

from gm100_desktop.domain.briefs.evaluation import ComponentScore, IndexBrief, TrendPoint
from gm100_desktop.domain.ledger import Row
from gm100_desktop.domain.wording import decimal_text
from gm100_desktop.services.gathering.evaluation_years import has_result, yearly_rounds
from gm100_desktop.services.gathering.sources import Sources
from gm100_desktop.services.gathering.words import known

KIND = "nilai hasil evaluasi"


def index_brief(sources: Sources) -> IndexBrief | None:
    """The index of the report's year once the ministry has told it; None before."""
    rounds = {row.whole("year"): row for row in yearly_rounds(sources) if _counts(sources, row)}
    row = rounds.get(sources.moment.year)
    value = row.decimal("official_index") if row else None
    if row is None or value is None:
        return None
    before = rounds.get(sources.moment.year - 1)
    instrument = sources.ledger.one("instrument", row.maybe("instrument_id"))
    return IndexBrief(
        kind=KIND,
        version=instrument.text("version") if instrument else "",
        value=value,
        change=row.decimal("official_improvement"),
        compared_with=_compared(before) if before else "",
        components=tuple(_components(sources, row, before)),
        trend=tuple(TrendPoint(year, one.decimal("official_index")) for year, one in rounds.items()),
        note=_note(sources, row),
    )


def _counts(sources: Sources, row: Row) -> bool:
    return row.flag("is_final") and has_result(sources, row)


def _compared(before: Row) -> str:
    return f"{KIND} {before.whole('year')}: {decimal_text(before.text('official_index'), 2)}"


def _components(sources: Sources, row: Row, before: Row | None) -> Iterator[ComponentScore]:
    """The components as the letter prints them, in the order of the instrument, last year's beside them."""
    last = {one.text("code"): value for one, value in _values(sources, before)} if before else {}
    for component, value in _values(sources, row):
        yield ComponentScore(component.text("label"), value, last.get(component.text("code")))


def _values(sources: Sources, row: Row) -> list[tuple[Row, Decimal]]:
    found = []
    for result in sources.ledger.of("component_result", "evaluation_id", row.id):
        component, value = (
            sources.ledger.one("component", result.whole("component_id")),
            result.decimal("value"),
        )
        if component and value is not None:
            found.append((component, value))
    return sorted(found, key=lambda pair: (pair[0].whole("number"), pair[0].id))


def _note(sources: Sources, row: Row) -> str:
    letter = sources.ledger.one("document", row.maybe("result_document_id"))
    named = known(letter.text("issuer"), letter.text("number")) if letter else ""
    return f"Nilai resmi menurut {named}." if named else "Nilai resmi yang dicatat daerah."
