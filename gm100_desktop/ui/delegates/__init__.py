"""How cells are painted and typed into; no widget lives in a cell but the one editor."""
