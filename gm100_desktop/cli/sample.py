"""`gm100 sample`: a new file with the practice region in it."""

from argparse import Namespace
from pathlib import Path

from gm100_desktop.cli.console import Console
from gm100_desktop.cli.opening import create
from gm100_desktop.cli.usage import Usage
from gm100_desktop.services.sample import build_practice_region
from gm100_desktop.storage.growing import growing
from gm100_desktop.storage.troubles import explained

SUMMARY = "Membuat berkas daerah contoh, Kabupaten Tirta Kencana."


def describe(usage: Usage) -> None:
    """The words the verb understands."""
    usage.add_argument("file", type=Path, metavar="BERKAS", help="berkas baru (.gm100)")


def run(options: Namespace, console: Console) -> None:
    """The file stands whole at its place, and its path is the answer; a file that is there stays as it is."""
    with explained(options.file), growing(options.file) as fresh, create(fresh) as dossier:
        build_practice_region(dossier, console.progress)
    console.say(str(options.file))
