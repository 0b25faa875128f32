-- The file about itself: journal, drafts, evidence bytes, frozen copies. No trigger records these tables.

CREATE TABLE file_info (                    -- key, created_at, created_by, undo_floor, restored_from
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_step (                 -- one act of a user
    id INTEGER PRIMARY KEY,
    label TEXT NOT NULL,
    areas TEXT NOT NULL,                    -- codes joined by ',', the act's own area first
    at TEXT NOT NULL,                       -- ISO date and time
    who TEXT NOT NULL,
    origin TEXT NOT NULL,                   -- typed, import, kit, restore, undo, redo
    reverts INTEGER REFERENCES journal_step(id)
) STRICT;
CREATE INDEX journal_step_reverts ON journal_step(reverts) WHERE reverts IS NOT NULL;

CREATE TABLE journal_change (               -- one row of a record table: added (no before), removed (no after) or changed
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES journal_step(id),
    table_name TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    before TEXT,                            -- JSON object; of a changed row only the columns that changed
    after TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX journal_change_step ON journal_change(step);
CREATE INDEX journal_change_record ON journal_change(table_name, record_id);

CREATE TABLE draft (                        -- text typed but not yet saved; record_id 0 is a new record
    kind TEXT NOT NULL,
    record_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (kind, record_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence_blob (                -- each file once; bytes NULL in a copy that holds the records only
    id INTEGER PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,              -- SHA-256, 64 lower-case hexadecimal digits
    size INTEGER NOT NULL,
    stored_at TEXT NOT NULL,
    bytes BLOB
) STRICT;

CREATE TABLE frozen_copy (                  -- all records as they were; never changed, never removed
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES journal_step(id),
    label TEXT NOT NULL,
    frozen_at TEXT NOT NULL,
    frozen_by TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    evidence TEXT NOT NULL,                 -- JSON list of the SHA-256 the records mention
    digest TEXT NOT NULL,                   -- SHA-256 of content
    content BLOB NOT NULL                   -- the records as an SQLite file, compressed by zlib
) STRICT;
CREATE TRIGGER frozen_copy_not_changed BEFORE UPDATE ON frozen_copy
BEGIN SELECT RAISE(ABORT, 'a frozen copy is never changed'); END;
CREATE TRIGGER frozen_copy_not_removed BEFORE DELETE ON frozen_copy
BEGIN SELECT RAISE(ABORT, 'a frozen copy is never removed'); END;
