"""Arguments of a verb, explained in Indonesian."""

import argparse
from collections.abc import Iterable
from typing import NoReturn


class WrongUsage(Exception):
    """The words after the verb do not fit; `advice` shows how it is written."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.advice = advice


class _Words(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "pakai: ")


class Usage(argparse.ArgumentParser):
    """A parser that complains in one sentence and leaves the exit code to its caller."""

    def __init__(self, name: str, summary: str) -> None:
        super().__init__(
            prog=name, description=summary, add_help=False, allow_abbrev=False, formatter_class=_Words
        )
        self._positionals.title = "isi"
        self._optionals.title = "pilihan"

    def error(self, message: str) -> NoReturn:
        usage = self.format_usage().strip()
        raise WrongUsage("Perintah tidak lengkap atau salah tulis.", f"{usage[0].upper()}{usage[1:]}")
