"""GM100 Desktop: a region's smart-city records in one file, and the report printed from it."""

__version__ = "0.1.0"
