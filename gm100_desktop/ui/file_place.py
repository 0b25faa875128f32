"""Places where a region's file lies less safely: folders that a service copies, and network drives."""

from pathlib import PurePath

SYNC_FOLDERS = ("onedrive", "google drive", "googledrive", "my drive", "drive saya", "dropbox", "icloud")


def doubt_about(path: PurePath) -> str:
    """One sentence about the place of the file, '' when there is nothing to say."""
    if path.drive.startswith("\\\\"):
        return "Berkas ini ada di folder jaringan."
    parts = [part.casefold() for part in path.parts[:-1]]
    if any(part.startswith(name) for part in parts for name in SYNC_FOLDERS):
        return "Berkas ini ada di folder yang disinkronkan (OneDrive, Google Drive)."
    return ""


ADVICE = "Jangan buka di dua komputer sekaligus; lebih aman bekerja di folder Dokumen lalu menyalin hasilnya."
