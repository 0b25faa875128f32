-- Documents and evidence, agreements and cooperation.

CREATE TABLE document (                     -- every paper and file once: letters, decrees, regulations, photos, reports
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL DEFAULT '',          -- register mark printed on paper: B-014
    kind TEXT NOT NULL DEFAULT 'other',     -- letter, decree, regulation_head, regulation_regional, agreement, invitation, attendance_list, minutes, photo, video, report, budget_document, planning_document, sop, presentation, inventory, statistics, award, survey_recap, news, link, other
    direction TEXT NOT NULL DEFAULT '',     -- '', incoming, outgoing
    number TEXT NOT NULL DEFAULT '',        -- free text, never parsed
    year INTEGER,
    dated_on TEXT,
    received_on TEXT,
    place TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,                    -- perihal / tentang
    issuer TEXT NOT NULL DEFAULT '',
    addressee TEXT NOT NULL DEFAULT '',
    signer TEXT NOT NULL DEFAULT '',        -- name and position as printed
    state TEXT NOT NULL DEFAULT '',         -- regulations: '', draft, in_force, revoked
    valid_from TEXT,
    valid_until TEXT,
    replaces_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    openness TEXT NOT NULL DEFAULT 'internal',  -- public, internal, restricted
    follow_up TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    file_name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    file_size INTEGER,
    page_count INTEGER,
    file_hash TEXT NOT NULL DEFAULT ''      -- SHA-256 of the bytes in evidence_blob
) STRICT;
CREATE UNIQUE INDEX document_code ON document(code) WHERE code <> '';
CREATE UNIQUE INDEX document_number ON document(kind, number, year) WHERE number <> '';
CREATE INDEX document_hash ON document(file_hash) WHERE file_hash <> '';
CREATE INDEX document_replaces ON document(replaces_id);

CREATE TABLE document_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    relation TEXT NOT NULL,                 -- basis_of, answers, changes, revokes, annex_of
    other_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX document_relation_owner ON document_relation(document_id);
CREATE INDEX document_relation_other ON document_relation(other_id);

CREATE TABLE evidence_link (                -- a page of a document proves a record of any table
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
    record_kind TEXT NOT NULL,              -- table name
    record_id INTEGER NOT NULL,
    page TEXT NOT NULL DEFAULT '',          -- '3', '3-5'
    caption TEXT NOT NULL DEFAULT '',
    taken_on TEXT,                          -- of a photo
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX evidence_link_record ON evidence_link(record_kind, record_id);
CREATE INDEX evidence_link_document ON evidence_link(document_id);

CREATE TABLE agreement (                    -- MoU, Nota Kesepahaman, PKS, sister city
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'mou',       -- mou, memorandum (Nota Kesepahaman), cooperation (PKS), sister_city, university, other
    title TEXT NOT NULL,
    number_own TEXT NOT NULL DEFAULT '',
    number_partner TEXT NOT NULL DEFAULT '',
    planned_on TEXT,
    planned_place TEXT NOT NULL DEFAULT '',
    signed_on TEXT,
    signed_place TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned', -- planned, done, postponed, cancelled
    valid_from TEXT,
    valid_until TEXT,
    participation_id INTEGER REFERENCES participation(id) ON DELETE SET NULL,
    session_id INTEGER REFERENCES session(id) ON DELETE SET NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agreement_party (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement(id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1,      -- pihak kesatu, kedua
    institution_id INTEGER REFERENCES institution(id) ON DELETE SET NULL,  -- NULL: the region itself
    name TEXT NOT NULL DEFAULT '',
    signatory_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    signatory_position TEXT NOT NULL DEFAULT '',
    attendance TEXT NOT NULL DEFAULT 'planned', -- planned, confirmed, attended, represented, absent
    representative_id INTEGER REFERENCES person(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX agreement_party_owner ON agreement_party(agreement_id);

CREATE TABLE agreement_scope (              -- fasilitasi, konsultasi, pelatihan, studi banding, sister city
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agreement_id INTEGER NOT NULL REFERENCES agreement(id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1,
    scope TEXT NOT NULL DEFAULT 'other',    -- facilitation, consultation, training, study_visit, sister_city, other
    text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agreement_scope_owner ON agreement_scope(agreement_id);

CREATE TABLE scope_realisation (            -- what was done under one scope line
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    scope_id INTEGER NOT NULL REFERENCES agreement_scope(id) ON DELETE CASCADE,
    starts_on TEXT,
    ends_on TEXT,
    activity TEXT NOT NULL,
    given_by TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    participant_count INTEGER,
    partner_city TEXT NOT NULL DEFAULT '',  -- sister city, study visit
    result TEXT NOT NULL DEFAULT '',
    session_id INTEGER REFERENCES session(id) ON DELETE SET NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX scope_realisation_owner ON scope_realisation(scope_id);

CREATE TABLE assistance (                   -- pendampingan by the ministry, per year
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    activity TEXT NOT NULL,
    institution_id INTEGER REFERENCES institution(id) ON DELETE SET NULL,
    starts_on TEXT,
    output TEXT NOT NULL DEFAULT '',        -- masterplan document, quick-win document
    output_document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    delivered_on TEXT
) STRICT;
CREATE INDEX assistance_owner ON assistance(participation_id);
