"""An evidence chip of an answer opens the cited page in the program itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from gm100_desktop.domain.lines.evaluations import ProofLine
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.vault import Offered
from gm100_desktop.ui.pages.evaluations_page import EvaluationsPage
from gm100_desktop.ui.pages.evaluations_proof_viewer import ProofViewer
from tests.ui.conftest import Hands
from tests.ui.evaluations.small_round import SmallRound, form, settle, table
from tests.ui.preview.paper import a_pdf


@pytest.fixture
def proof(page: EvaluationsPage, small: SmallRound) -> ProofLine:
    """Page 3 of minutes that have no file yet proves BL1, which is at hand."""
    small.give(3, "BL1")
    small.prove("BL1", "3")
    table(page).select(small.questions["BL1"])
    settle()
    answer = page.shown.answer(small.questions["BL1"])
    assert answer is not None
    return answer.proofs[0]


def bring(small: SmallRound, path: Path) -> None:
    small.services.vault.put_file(small.document, Offered.at(path))


def test_the_cited_page_is_shown_and_esc_closes(
    page: EvaluationsPage, small: SmallRound, proof: ProofLine, tmp_path: Path, qtbot: QtBot, hands: Hands
) -> None:
    bring(small, a_pdf(tmp_path / "notulen.pdf", pages=5))
    outside: list[bool] = []
    viewer = ProofViewer(page.desk, proof, lambda: outside.append(True), page)
    viewer.show()
    qtbot.waitUntil(lambda: viewer._stack.currentWidget() is viewer.page)
    assert (viewer.page.page, viewer.caption.text()) == (2, "B-001 hlm 3 · Notulen rapat")
    viewer.elsewhere.click()
    assert outside == [True]
    hands.press(viewer.page, Qt.Key.Key_PageDown)
    hands.press(viewer.page, Qt.Key.Key_Escape)
    assert not viewer.isVisible()
    viewer.deleteLater()


def test_a_chip_opens_what_can_be_drawn_here_and_the_rest_elsewhere(
    page: EvaluationsPage,
    small: SmallRound,
    proof: ProofLine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: list[KnownProblem],
) -> None:
    seen: list[str] = []

    def look(viewer: ProofViewer) -> None:
        seen.append(viewer.proof.words)
        viewer.done(0)

    def open_outside(url: QUrl) -> bool:
        seen.append(url.fileName())
        return True

    monkeypatch.setattr(ProofViewer, "exec", look)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_outside)
    form(page).chips._chips[0].opened.emit(proof)
    assert (seen, len(told)) == ([], 1)  # there is no file yet
    bring(small, a_pdf(tmp_path / "notulen.pdf", pages=5))
    settle()
    form(page).chips._chips[0].opened.emit(proof)
    assert seen == ["B-001 hlm 3"]
    (tmp_path / "rekap.txt").write_text("angka", encoding="utf-8")
    bring(small, tmp_path / "rekap.txt")
    settle()
    form(page).chips._chips[0].opened.emit(proof)
    assert seen[-1].endswith(".txt")
