"""What an act is called in the menu, the history and the toast: 'Tambah 10 orang'."""

from collections.abc import Iterable

from gm100_desktop.domain.fields import Field, Kind
from gm100_desktop.domain.wording import number

LONGEST = 70
_LONGEST_TITLE = 40


def added(kind: Kind, count: int, title: str = "") -> str:
    """'Tambah program Satu Genggam', 'Tambah 10 orang'."""
    return _put("Tambah", kind, count, title)


def removed(kind: Kind, count: int, title: str = "") -> str:
    """'Hapus program Satu Genggam', 'Hapus 3 orang'."""
    return _put("Hapus", kind, count, title)


def changed(kind: Kind, fields: Iterable[Field], count: int, title: str = "") -> str:
    """'Ubah status program Satu Genggam', 'Ubah status 12 program', 'Ubah 12 program'."""
    named = list(fields)
    words = "" if len(named) != 1 else uncapitalised(named[0].label)
    without_kind = words.removesuffix(f" {kind.label}")  # 'nama lembaga' says already that it is one
    return _put(f"Ubah {without_kind}".rstrip(), kind, count, title)


def changed_of_year(field: Field, year: str, owner: str) -> str:
    """'Ubah pagu 2026 program Satu Genggam': a figure of one year speaks for its owner."""
    return shortened(f"Ubah {uncapitalised(field.label)} {year} {owner}", LONGEST)


def taken_back(label: str) -> str:
    """'Batalkan “Ubah status program Satu Genggam”': an older act taken back alone."""
    return f"Batalkan “{shortened(label, LONGEST)}”"


def uncapitalised(label: str) -> str:
    """A label inside a sentence: 'Pagu' becomes 'pagu', 'OPD pengusul' and 'NIP' stay."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def shortened(text: str, longest: int = _LONGEST_TITLE) -> str:
    """The first line, cut with '…' when it is longer."""
    line = text.partition("\n")[0].strip()
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def _put(verb: str, kind: Kind, count: int, title: str) -> str:
    if count != 1:
        return f"{verb} {number(count)} {kind.label}"
    return f"{verb} {kind.label} {shortened(title)}".rstrip()
