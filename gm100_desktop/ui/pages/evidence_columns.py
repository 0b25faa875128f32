"""The list of documents: what is typed into, and what is told of each file."""

from gm100_desktop.domain.kinds.documents import DOCUMENT
from gm100_desktop.domain.lines.vault import VaultLine
from gm100_desktop.domain.vault import size_text
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Align, Column, Look
from gm100_desktop.ui.pages.evidence_shelf import Shelf
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine

EMPTY_VAULT = "Belum ada bukti. Seret berkas ke mana saja di jendela ini, atau tekan Ctrl+T untuk memilihnya."
NOTHING_FITS = "Tidak ada dokumen seperti itu. Pilih saringan lain di kanan atas."
ICONS = {"image": "image", "video": "presentation", "text": "file-text"}


def vault_list(shelf: Shelf) -> ListSpec:
    """Every document that is looked for."""
    return ListSpec(
        DOCUMENT,
        ("title", "code", "kind", "number", "dated_on", "issuer", "openness"),
        "Dokumen dan berkas",
        EMPTY_VAULT,
        ("code", "dated_on"),
        extra=(_file(shelf), _uses(shelf), _condition(shelf)),
        where=lambda row: shelf.holds(row["id"]),
        widths={"title": 210, "code": 78, "kind": 112, "number": 128, "dated_on": 92, "openness": 84},
        name="bukti",
    )


def icon_of(line: VaultLine) -> str:
    """What stands for the file where its picture does not."""
    if line.is_missing:
        return "file-x"
    if not line.file_hash:
        return "external-link" if line.link else "circle-dashed"
    return ICONS.get(line.media_type.partition("/")[0], "file")


def file_words(line: VaultLine) -> str:
    """'PDF · 72 KB'."""
    if not line.file_hash:
        return "tautan" if line.link else EMPTY
    suffix = line.file_name.rpartition(".")[2].upper() if "." in line.file_name else "berkas"
    return f"{suffix[:5]} · {size_text(line.file_size)}"


def _file(shelf: Shelf) -> Column[RecordLine]:
    def told(line: RecordLine) -> VaultLine | None:
        return shelf.line(line.id)

    return Column(
        "Berkas",
        lambda line: file_words(found) if (found := told(line)) else EMPTY,
        sort_key=lambda line: (found.file_size if (found := told(line)) else None) or 0,
        width=124,
        look=Look.ICON,
        mark=lambda line: icon_of(found) if (found := told(line)) else "",
        tip=lambda line: found.file_name if (found := told(line)) else "",
        gives_way=2,
    )


def _uses(shelf: Shelf) -> Column[RecordLine]:
    def count(line: RecordLine) -> int:
        found = shelf.line(line.id)
        return found.uses if found else 0

    return Column(
        "Dipakai",
        lambda line: number(count(line)) if count(line) else EMPTY,
        sort_key=count,
        align=Align.RIGHT,
        width=70,
    )


def _condition(shelf: Shelf) -> Column[RecordLine]:
    return Column(
        "Keadaan",
        lambda line: found.text if (found := shelf.condition(line.id)) else "",
        sort_key=lambda line: condition_rank(found) if (found := shelf.condition(line.id)) else None,
        width=166,
        look=Look.CHIPS,
        mark=lambda line: condition_chip(found) if (found := shelf.condition(line.id)) else None,
    )
