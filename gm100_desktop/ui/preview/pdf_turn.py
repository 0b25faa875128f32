"""Whose turn it is with PDFium: the library is one for the whole program and bears one caller at a time."""

from threading import Lock

PDF_TURN = Lock()
"""Held while a page is opened, drawn or closed, on whatever thread."""
