"""What is said to be added is exactly what the file gains; one undo brings back the identical file."""

from typing import Any

import pytest

from gm100_desktop.domain.fields import Kind, Value
from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.pasting import Pasted
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.ui.models.clipboard_table import parse_table
from gm100_desktop.ui.models.clipboard_text import parse_block
from tests.services.acting import AGENCY, PERSON, a_programme, dump, undo
from tests.services.anything import a_record
from tests.services.nasty_pastes import BLOCKS, Block

COUNT = "SELECT count(*) FROM {table}"


@pytest.fixture
def services(dossier: Dossier, records: Records) -> Services:
    """A file with one agency and one person."""
    records.add(AGENCY, {"name": "Dinas Komunikasi dan Informatika", "abbreviation": "Diskominfo"})
    records.add(PERSON, {"name": "Lama"})
    return Services(dossier, records.today)


def owner_of(records: Records, one: Kind) -> dict[str, Value]:
    """What the rows of that kind hang on."""
    if one.id == "programme_budget":
        return {"programme_id": a_programme(records)}
    return {one.parent: a_record(records, kind(one.field(one.parent).refers_to))} if one.parent else {}


def rows_of(text: str) -> list[list[str]]:
    """The block as the clipboard gives it."""
    return parse_table(text) if "<table" in text else parse_block(text)


def understood(services: Services, records: Records, block: Block) -> Pasted:
    """The block as it was understood, in the columns of a usual list."""
    one = kind(block.kind)
    columns = [one.field(name) for name in ("name", "nip", "agency_id")] if one is PERSON else one.fields
    return services.paste.understand(one, columns, rows_of(block.text), owner_of(records, one))


@pytest.mark.parametrize("name", BLOCKS)
def test_what_is_said_is_what_the_file_gains(
    services: Services, dossier: Dossier, records: Records, name: str
) -> None:
    block = BLOCKS[name]
    pasted = understood(services, records, block)
    told = [note.sentence for note in pasted.refusals]
    assert (len(pasted.rows), pasted.held_back) == (block.ready, block.held), (told, pasted.doubts)
    assert (len(pasted.ignored), len(pasted.known)) == (block.ignored, block.known), pasted.ignored
    assert len(pasted.doubts) == block.doubts, pasted.doubts
    before = dump(dossier.connection)
    ids = services.paste.add(pasted)
    after = dump(dossier.connection)
    gained = {table: len(after[table]) - len(before[table]) for table in after}
    assert gained.pop(pasted.kind.table) == len(ids) == len(pasted.rows)
    assert not any(gained.values())
    for row, record_id in list(zip(pasted.rows, ids, strict=True))[:50]:
        assert records.get(pasted.kind, record_id) == {"id": record_id, **row.values}
    if ids:
        first: Any = records.get(pasted.kind, ids[0])
        assert {name: first[name] for name in block.first or {}} == (block.first or {})
        undo(dossier)
    assert dump(dossier.connection) == before


@pytest.mark.parametrize("name", BLOCKS)
def test_every_row_that_says_something_is_accounted_for(
    services: Services, records: Records, name: str
) -> None:
    block = BLOCKS[name]
    pasted = understood(services, records, block)
    spoken = [*(row.row for row in pasted.rows), *pasted.known, *{note.row for note in pasted.refusals}]
    assert len(spoken) == len(set(spoken)) == block.ready + block.held + block.known
    says_something = [at for at, row in enumerate(rows_of(block.text)) if any(cell.strip() for cell in row)]
    silent = set(says_something) - set(spoken)
    assert not silent or max(silent) < min(spoken, default=len(says_something) + 99)
    assert len(silent) <= 2 * pasted.has_heading


def test_there_are_at_least_forty_of_them() -> None:
    assert len(BLOCKS) >= 40
