"""Lists that behave like a spreadsheet: a table and a tree that share keys, columns and painting."""
