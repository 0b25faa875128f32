"""Buku Penilaian Mandiri: the answers of one round, component by component."""
