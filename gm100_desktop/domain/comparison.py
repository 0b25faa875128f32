"""How two states of a file differ, in words: record by record, field by field."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.history import Act
from gm100_desktop.domain.wording import number

TODAY: int = 0
"""In place of the number of a frozen copy: the records as they are now."""

RECORD_KIND, RECORD_ID = "record_kind", "record_id"
_PROGRAM_FIELDS: Mapping[str, tuple[Field, ...]] = {
    "paper_profile": (Field("logo_hash", "Lambang (sidik berkas)", FieldType.CODE),),
    "document": (
        Field("file_name", "Nama berkas"),
        Field("media_type", "Jenis berkas"),
        Field("file_size", "Ukuran berkas (bita)", FieldType.WHOLE),
        Field("page_count", "Jumlah halaman", FieldType.WHOLE),
        Field("file_hash", "Isi berkas (sidik)", FieldType.CODE),
    ),
    "evidence_link": (Field(RECORD_KIND, "Jenis yang dibuktikan"), Field(RECORD_ID, "Yang dibuktikan")),
    "dimension": (Field("code", "Kode", FieldType.CODE),),
    "sub_dimension": (Field("code", "Kode", FieldType.CODE),),
}


class FieldWords(NamedTuple):
    """One field that differs; '' where there was nothing, or is nothing."""

    label: str
    before: str
    after: str


class RecordWords(NamedTuple):
    """One record that differs: which it is, what happened to it, and its fields."""

    area: Area
    kind: Kind
    record_id: int
    title: str
    owner: str  # the name of the record it belongs to: the program of a budget; '' when the title says it
    act: Act
    fields: tuple[FieldWords, ...]


def every_field(kind: Kind) -> tuple[Field, ...]:
    """The fields a person fills in, then those the program fills in by itself."""
    return kind.fields + _PROGRAM_FIELDS.get(kind.table, ())


def summary(records: Iterable[RecordWords]) -> str:
    """'12 catatan berbeda: 3 ditambah, 7 diubah, 2 dihapus'."""
    acts = [record.act for record in records]
    words = {Act.ADDED: "ditambah", Act.CHANGED: "diubah", Act.REMOVED: "dihapus"}
    parts = [f"{number(acts.count(act))} {word}" for act, word in words.items() if act in acts]
    return f"{number(len(acts))} catatan berbeda: {', '.join(parts)}" if parts else "Tidak ada perbedaan."
