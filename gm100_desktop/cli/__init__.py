"""The verbs of the command line: they work without a display and know no window.

To add one: write `cli/NAME.py` with `SUMMARY`, `describe(parser)` and `run(options, console)`,
and name it in VERBS. Exit codes: 0 done, 1 a known problem (sentence and advice on stderr,
nothing half-written), 2 wrong usage.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from types import ModuleType

from gm100_desktop import __version__
from gm100_desktop.cli.console import Console
from gm100_desktop.cli.usage import Usage, WrongUsage
from gm100_desktop.domain.problems import Cancelled, KnownProblem

DONE, PROBLEM, WRONG = 0, 1, 2
VERBS = ("sample", "report", "check", "score")


def main(words: Sequence[str]) -> int:
    """Run one verb; the exit code says how it ended."""
    console = Console(sys.stdout, sys.stderr)
    try:
        return _run(list(words), console)
    except WrongUsage as fault:
        console.complain(str(fault), fault.advice)
        return WRONG
    except KnownProblem as problem:
        console.complain(problem.message, problem.advice)
        return PROBLEM
    except (Cancelled, KeyboardInterrupt):
        console.complain("Dibatalkan.", "Tidak ada yang berubah.")
        return PROBLEM


def _run(words: list[str], console: Console) -> int:
    if words[:1] == ["--version"]:
        console.say(f"gm100 {__version__}")
        return DONE
    if not words or words[0] in ("-h", "--help"):
        console.say(_overview())
        return DONE
    verb = _verb(words[0])
    usage = Usage(f"gm100 {words[0]}", verb.SUMMARY)
    verb.describe(usage)
    if "-h" in words or "--help" in words:
        console.say(usage.format_help().rstrip())
        return DONE
    verb.run(usage.parse_args(words[1:]), console)
    return DONE


def _verb(name: str) -> ModuleType:
    """The module of one verb, imported only now: a report must not wait for the sample."""
    if name not in VERBS:
        raise WrongUsage(f"Perintah '{name}' tidak dikenal.", f"Yang ada: {', '.join(VERBS)}.")
    return import_module(f"{__name__}.{name}")


def _overview() -> str:
    lines = [f"  {name:<8} {_verb(name).SUMMARY}" for name in VERBS]
    return "\n".join(["gm100 membuka jendela; gm100 PERINTAH bekerja tanpa jendela.", "", *lines])
