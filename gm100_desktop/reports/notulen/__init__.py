"""Notulen dan laporan kegiatan: the minutes of one session."""
