"""Kartu Skor: one page in five bands."""
