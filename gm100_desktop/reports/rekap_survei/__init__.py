"""Rekap Survei Dampak: how each statement was answered, without anybody's name."""
