"""The verbs' way in: what is said where, and the exit codes."""

from types import SimpleNamespace

import pytest

from gm100_desktop import __version__, cli
from gm100_desktop.cli import console as console_module
from gm100_desktop.cli.usage import Usage
from gm100_desktop.domain.problems import Cancelled, KnownProblem


class _Verb:
    SUMMARY = "Mencoba."

    def __init__(self, failure: BaseException | None = None) -> None:
        self.failure = failure

    def describe(self, usage: Usage) -> None:
        usage.add_argument("file", metavar="BERKAS")

    def run(self, options: SimpleNamespace, console: console_module.Console) -> None:
        console.progress(50, options.file)
        if self.failure:
            raise self.failure


def _with_verb(monkeypatch: pytest.MonkeyPatch, failure: BaseException | None = None) -> None:
    monkeypatch.setattr(cli, "_verb", lambda _name: _Verb(failure))


def test_a_verb_that_ends_well_exits_0(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_verb(monkeypatch)
    assert cli.main(["coba", "a.gm100"]) == 0
    assert capsys.readouterr() == ("PROGRES 50 a.gm100\n", "")


@pytest.mark.parametrize(
    ("failure", "complaint"),
    [
        (KnownProblem("Berkas terkunci.", "Tutup dulu."), "Berkas terkunci.\nTutup dulu.\n"),
        (Cancelled(), "Dibatalkan.\nTidak ada yang berubah.\n"),
        (KeyboardInterrupt(), "Dibatalkan.\nTidak ada yang berubah.\n"),
    ],
)
def test_a_known_problem_exits_1_with_sentence_and_advice(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failure: BaseException,
    complaint: str,
) -> None:
    _with_verb(monkeypatch, failure)
    assert cli.main(["coba", "a.gm100"]) == 1
    assert capsys.readouterr().err == complaint


def test_a_bug_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    _with_verb(monkeypatch, ZeroDivisionError())
    with pytest.raises(ZeroDivisionError):
        cli.main(["coba", "a.gm100"])


@pytest.mark.parametrize("words", [["coba"], ["coba", "a", "b"], ["coba", "a", "--warna"]])
def test_wrong_words_exit_2_and_show_how_it_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    _with_verb(monkeypatch)
    assert cli.main(words) == 2
    assert capsys.readouterr().err == ("Perintah tidak lengkap atau salah tulis.\nPakai: gm100 coba BERKAS\n")


def test_an_unknown_verb_exits_2_and_names_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["laporan"]) == 2
    assert "sample, report, check, score" in capsys.readouterr().err


def test_help_and_version_answer_on_stdout(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _with_verb(monkeypatch)
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == f"gm100 {__version__}\n"
    assert cli.main(["coba", "--help"]) == 0
    shown = capsys.readouterr().out
    assert "pakai: gm100 coba" in shown
    assert "usage" not in shown
    assert cli.main(["--help"]) == 0
    assert "Mencoba." in capsys.readouterr().out
