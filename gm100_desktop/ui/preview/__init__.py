"""A report before it is printed: what to choose, its real pages, and the ways onto paper and disk."""
