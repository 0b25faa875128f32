"""Qt's own test of models, typed."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel


@pytest.fixture
def faultless(qtmodeltester: Any) -> Callable[[QAbstractItemModel], None]:
    """Watch a model from now on; the test fails at Qt's first objection."""

    def check(model: QAbstractItemModel) -> None:
        qtmodeltester.check(model)

    return check
