"""A region's file on disk: SQLite, journal, backups; it knows no rule of the programme."""
