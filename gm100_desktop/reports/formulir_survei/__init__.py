"""Formulir Survei Dampak: a page per dimension, to be filled in by hand."""
