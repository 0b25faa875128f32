"""Turns a frozen brief into a PDF and nothing else: no query, no sum, no clock."""
