"""Says, a moment after the last key, which texts are being typed, so that a crash loses none."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 700  # ms


class DraftWatch(QObject):
    """Collects the fields being typed in and announces their texts together."""

    drafted = Signal(str, object)  # field name; its text, or None when nothing is left to keep

    def __init__(self, text_of: Callable[[str], str | None], parent: QObject) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._waiting: dict[str, None] = {}
        self._kept: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)

    def touch(self, name: str) -> None:
        """That field is being typed in."""
        self._waiting[name] = None
        self._timer.start()

    def flush(self) -> None:
        """Announce what has changed since the last time, now."""
        self._timer.stop()
        waiting, self._waiting = list(self._waiting), {}
        for name in waiting:
            self._announce(name)

    def reset(self) -> None:
        """Another record is shown next; what is being typed in this one is announced first."""
        self.flush()
        self._kept.clear()

    def expect(self, name: str) -> None:
        """A draft of that field is already kept somewhere."""
        self._kept.add(name)

    def settle(self, name: str) -> None:
        """That field was left: a text that is stored now need not be kept any longer."""
        self._waiting.pop(name, None)
        self._announce(name)

    def _announce(self, name: str) -> None:
        text = self._text_of(name)
        if text is None and name not in self._kept:
            return
        (self._kept.discard if text is None else self._kept.add)(name)
        self.drafted.emit(name, text)
