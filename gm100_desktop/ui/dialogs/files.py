"""The system's own dialogs for choosing a region's file."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = ".gm100"
OURS = f"Berkas GM100 (*{SUFFIX})"
ANY = "Semua berkas (*)"


def ask_file_to_open(parent: QWidget | None, folder: Path) -> Path | None:
    """The file the person chose; None when they thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, "Buka berkas", str(folder), f"{OURS};;{ANY}")
    return Path(chosen) if chosen else None


def ask_file(parent: QWidget | None, folder: Path, title: str, sort: str = ANY) -> Path | None:
    """Any file of that sort; None when the person thought better of it."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), sort)
    return Path(chosen) if chosen else None


def ask_file_to_make(
    parent: QWidget | None, suggested: Path, title: str = "Simpan berkas baru"
) -> Path | None:
    """Where the new file shall be; its name always ends in ours."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), OURS)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


def ask_new_file(parent: QWidget | None, suggested: Path, title: str, sort: str) -> Path | None:
    """Where a file of another sort shall be; it ends as the suggested one does."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), sort)
    if not chosen:
        return None
    path = Path(chosen)
    return (
        path if path.suffix.casefold() == suggested.suffix else path.with_name(path.name + suggested.suffix)
    )


def ask_folder(parent: QWidget | None, folder: Path, title: str) -> Path | None:
    """The folder the person chose; None when they thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def clean_name(name: str) -> str:
    """A file name every system takes: letters, digits, blanks and hyphens of the given one."""
    kept = "".join(sign if sign.isalnum() or sign in " -" else " " for sign in name)
    return " ".join(kept.split())


def free_path(folder: Path, name: str) -> Path:
    """A file of that name, or with a number behind it, that does not exist yet."""
    names = [name, *(f"{name} {number}" for number in range(2, 100))]
    paths = [folder / f"{each}{SUFFIX}" for each in names]
    return next((path for path in paths if not path.exists()), paths[0])
