"""What the window itself can do, and the menus it stands in; pages bring their own acts.

To add one: a line in COMMANDS, its place in MENUS, and what it does in `Shell`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from gm100_desktop.ui.actions import Command

COMMANDS: Mapping[str, Command] = MappingProxyType(
    {
        "new": Command("&Baru…", "Ctrl+N", "file"),
        "open": Command("B&uka…", "Ctrl+O", "folder-open"),
        "sample": Command("Buka daerah &latihan", "", "eye"),
        "save": Command("&Simpan titik pulih", "Ctrl+S", "save"),
        "backups": Command("&Cadangan…", "", "history"),
        "frozen": Command("Sali&nan beku…", "", "snowflake"),
        "check": Command("&Periksa berkas", "", "list-checks"),
        "print": Command("C&etak…", "Ctrl+P", "printer"),
        "preview": Command("Pra&tinjau laporan", "F9", "file-text"),
        "close": Command("Tutup berk&as"),
        "quit": Command("&Keluar", "Ctrl+Q"),
        "undo": Command("&Urungkan", "Ctrl+Z", "undo-2"),
        "redo": Command("U&langi", "Ctrl+Y", "redo-2"),
        "search": Command("&Cari catatan atau perintah…", "Ctrl+K", "search"),
        "paste_files": Command("Te&mpel berkas sebagai bukti", "Ctrl+Shift+V", "clipboard-paste"),
        "instruments": Command("&Instrumen…", "", "clipboard-check"),
        "history": Command("&Riwayat berkas…", "", "history"),
        "drafts": Command("&Teks yang belum tersimpan…", "", "pencil-line"),
        "refresh": Command("&Segarkan", "F5"),
        "form": Command("&Formulir", "F4"),
        "pane": Command("Bagian beri&kutnya", "F6"),
        "preferences": Command("&Pengaturan…", "Ctrl+,", "settings"),
        "help": Command("&Bantuan halaman ini", "F1"),
        "keys": Command("&Pintasan papan ketik"),
        "log": Command("Buka &folder log", "", "folder-open"),
        "about": Command("&Tentang GM100 Desktop", "", "info"),
    }
)

NEEDS_FILE = frozenset(
    {
        "save",
        "backups",
        "frozen",
        "check",
        "instruments",
        "close",
        "paste_files",
        "history",
        "drafts",
        "refresh",
        "form",
        "help",
        "pane",
        "search",
    }
)
"""Acts that mean nothing while no file is open."""

REPORTS_PAGE = "laporan"
NEEDS_REPORTS = frozenset({"print", "preview"})
"""Acts that lead to the page of the reports."""

RECENT, PAGES, THEMES, PAGE_COMMANDS = "recent", "pages", "themes", "page"
"""Places in a menu that are filled when it opens."""

LINE = "-"


class MenuSpec(NamedTuple):
    """One menu of the bar."""

    title: str
    entries: tuple[str, ...]


MENUS = (
    MenuSpec(
        "&Berkas",
        (
            "new",
            "open",
            RECENT,
            "sample",
            LINE,
            "save",
            "backups",
            "frozen",
            "check",
            LINE,
            "preview",
            "print",
            LINE,
            "close",
            "quit",
        ),
    ),
    MenuSpec("&Sunting", ("undo", "redo", LINE, "search", LINE, "paste_files", LINE, "history", "drafts")),
    MenuSpec("&Tampilan", (PAGES, LINE, "form", "pane", "refresh", LINE, THEMES, "preferences")),
    MenuSpec("&Data", (PAGE_COMMANDS, LINE, "instruments")),
    MenuSpec("Ba&ntuan", ("help", "keys", "log", LINE, "about")),
)
