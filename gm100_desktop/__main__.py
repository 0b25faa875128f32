"""The command `gm100`: with a verb the command line, otherwise the window.

Each half is imported only when it is wanted: the command line carries no Qt, the window no reports.
"""

import os
import re
import sys
from collections.abc import Mapping, Sequence

NO_DISPLAY = (
    "Tidak ada layar untuk membuka jendela. "
    "Jalankan di desktop, atau pakai perintah tanpa jendela, misalnya: gm100 report --list"
)
_VERB = re.compile(r"[a-z]+(-[a-z]+)*")
_ABOUT = ("-h", "--help", "--version")


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 a known problem, 2 wrong usage."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if is_for_command_line(words):
        from gm100_desktop.cli import main as run_verb  # lazy: no Qt on this path

        return run_verb(words)
    if not has_display(sys.platform, os.environ, words):
        sys.stderr.write(NO_DISPLAY + "\n")
        return 1
    from gm100_desktop.app import main as open_window  # lazy: no reports on this path

    return open_window(words)


def is_for_command_line(words: Sequence[str]) -> bool:
    """A verb comes first and is one plain word; a path to a region's file has a dot or a slash."""
    return bool(words) and (words[0] in _ABOUT or _VERB.fullmatch(words[0]) is not None)


def has_display(platform: str, environment: Mapping[str, str], words: Sequence[str]) -> bool:
    """Ask before Qt starts: without a display on Linux it ends the process and cannot be caught."""
    if platform != "linux" or "-platform" in words:
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
