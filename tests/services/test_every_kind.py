"""Every kind can be added, changed, removed and undone; every text field keeps what a person meant."""

import pytest

from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.kinds import ALL_KINDS, FIXED_KINDS
from gm100_desktop.domain.problems import RefusedValue
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import SINGLE_KINDS, Records
from tests.services.acting import dump, undo
from tests.services.anything import a_record, a_value, needed

EDITED = [one for one in ALL_KINDS if one not in FIXED_KINDS]
ENDS = ("end", "valid_until", "monev_until", "scale")
TEXTS = {FieldType.TEXT, FieldType.LONG_TEXT, FieldType.CODE}
KEPT = {
    "ampersand": "Dinas A & B &amp; C",
    "markup": "<b>tebal</b> <img src=x onerror=alert(1)>",
    "quotes": "O'Neil \"Emas\" `x` ''; DROP TABLE person; --",
    "emoji": "senyum 😀 keluarga 👨‍👩‍👧 bendera 🇮🇩",
    "long": "abcde fgh " * 999 + "abcde fghi",
    "other letters": "ﷺ 中文 ñandú ẞ İstanbul",
    "formula": "=HYPERLINK(1;2) %s %(x)s {name} \\n",
    "placeholders": "? :a @b $c",
}
MEANT = {
    "nul in a word": ("Di\x00nas", "Dinas"),
    "escape": ("\x1b[31mmerah\x07", "[31mmerah"),
    "blanks around": ("  dua  kata \u00a0", "dua  kata"),
    "turned text": ("abc\u202edef", "abcdef"),
    "apart accent": ("caf" + "e\u0301", "café"),
    "lone surrogate": ("a\ud800b", "ab"),
}


@pytest.mark.parametrize("one", EDITED, ids=lambda one: one.id)
def test_record_keeps_what_was_meant_and_every_act_can_be_undone(
    dossier: Dossier, records: Records, one: Kind
) -> None:
    record_id = a_record(records, one)
    before = dump(dossier.connection)
    _change_everything(dossier, records, one, record_id)
    assert dump(dossier.connection) == before
    _torture_texts(dossier, records, one, record_id)
    assert dump(dossier.connection) == before
    if one.id not in SINGLE_KINDS:
        records.remove(one, [record_id])
        assert not records.exists(one, record_id)
        undo(dossier)
    assert dump(dossier.connection) == before


def _change_everything(dossier: Dossier, records: Records, one: Kind, record_id: int) -> None:
    """Every field but references and ends gets a value in one act, which is then undone."""
    plain = [field for field in one.fields if field.type is not FieldType.REFERENCE]
    values = {field.name: a_value(records, field) for field in plain if not field.name.startswith(ENDS)}
    steps = len(dossier.history_of_file(99))
    records.change_many(one, [(record_id, name, value) for name, value in values.items()])
    stored = records.get(one, record_id)
    assert {name: stored[name] for name in values} == values
    assert record_id in dict(records.choices(one.id))
    if len(dossier.history_of_file(99)) > steps:  # some kinds hold nothing else than they must
        undo(dossier)


def _torture_texts(dossier: Dossier, records: Records, one: Kind, record_id: int) -> None:
    """All text fields get each odd text in one act, keep what was meant, and are undone by one undo."""
    names = [field.name for field in one.fields if field.type in TEXTS]
    before = records.get(one, record_id)
    for typed, meant in [*((text, text) for text in KEPT.values()), *MEANT.values()] if names else []:
        records.change_many(one, [(record_id, name, typed) for name in names])
        stored = records.get(one, record_id)
        assert {name: stored[name] for name in names} == dict.fromkeys(names, meant)
        undo(dossier)
        assert records.get(one, record_id) == before


@pytest.mark.parametrize("text", ["\x00", "\x1b\x07", " \u00a0 ", "\ufeff"])
def test_nothing_but_signs_is_nothing(records: Records, text: str) -> None:
    for one in EDITED:
        for field in one.fields:
            if field.required and field.type in TEXTS:
                with pytest.raises(RefusedValue, match="wajib diisi"):
                    records.add(one, needed(records, one) | {field.name: text})


def test_more_than_a_field_holds_is_refused(records: Records) -> None:
    with pytest.raises(RefusedValue, match=r"Paling banyak 20\.000 huruf"):
        records.add(EDITED[3], {"name": "a" * 20_001})
