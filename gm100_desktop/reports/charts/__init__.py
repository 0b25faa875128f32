"""Charts as vector drawings; scales start at 0 and values are written at the mark."""
