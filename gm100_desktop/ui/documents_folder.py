"""The folder a person keeps files in, as the system says it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def documents_folder() -> Path:
    """The folder for documents, or the person's own where there is none: it always exists."""
    said = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(said) if said and Path(said).is_dir() else Path.home()
