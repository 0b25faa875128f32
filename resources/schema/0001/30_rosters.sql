-- People, the positions they held, and the bodies they sit in under a decree.

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    front_title TEXT NOT NULL DEFAULT '',   -- 'Dr. H.'
    name TEXT NOT NULL,                     -- bare name; sorting goes by it
    back_title TEXT NOT NULL DEFAULT '',    -- 'S.Ag., M.Pd.'
    kind TEXT NOT NULL DEFAULT 'civil_servant', -- civil_servant, contract (PPPK), military_police, external
    nip TEXT NOT NULL DEFAULT '',           -- 18 digits, or NRP
    rank TEXT NOT NULL DEFAULT '',          -- 'Pembina Utama Muda (IV/c)'
    sex TEXT NOT NULL DEFAULT '',           -- '', male, female
    sector TEXT NOT NULL DEFAULT 'government',  -- government, academia, business, community, media
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    institution_id INTEGER REFERENCES institution(id) ON DELETE SET NULL,
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_agency ON person(agency_id);

CREATE TABLE position (                     -- a post held for a time; several at once are allowed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    title TEXT NOT NULL,                    -- 'Kepala Dinas Komunikasi dan Informatika'
    acting TEXT NOT NULL DEFAULT '',        -- '', plt, plh, pj, pjs
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    institution_id INTEGER REFERENCES institution(id) ON DELETE SET NULL,
    echelon TEXT NOT NULL DEFAULT '',
    starts_on TEXT,
    ends_on TEXT,
    decree_number TEXT NOT NULL DEFAULT '', -- appointment: 'SK 821.2/12/2023'
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    is_side_post INTEGER NOT NULL DEFAULT 0 -- held beside the main post
) STRICT;
CREATE INDEX position_person ON position(person_id);

CREATE TABLE body (                         -- Dewan, Tim Pelaksana, Forum, Sekretariat, Pokja
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,                     -- council, executing_team, forum, secretariat, working_group, appraiser
    name TEXT NOT NULL,
    parent_id INTEGER REFERENCES body(id) ON DELETE CASCADE,
    dimension_id INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    sort_order INTEGER NOT NULL DEFAULT 0,
    duties TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE body_role (                    -- editable, ordered list of positions in a body
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body_id INTEGER NOT NULL REFERENCES body(id) ON DELETE CASCADE,
    code TEXT NOT NULL,                     -- patron, steering, chair, vice_chair, secretary, responsible, group_lead, member, secretariat, other
    label TEXT NOT NULL,                    -- 'Pembina'
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX body_role_owner ON body_role(body_id);

CREATE TABLE membership (                   -- a person in a body under a decree (a document of kind decree)
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    body_id INTEGER NOT NULL REFERENCES body(id) ON DELETE CASCADE,
    role_id INTEGER NOT NULL REFERENCES body_role(id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    decree_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    is_ex_officio INTEGER NOT NULL DEFAULT 0,
    position_text TEXT NOT NULL DEFAULT '', -- position as the decree prints it
    starts_on TEXT,                         -- NULL: as the decree
    ends_on TEXT,                           -- NULL: as the decree
    sort_order INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX membership_body ON membership(body_id);
CREATE INDEX membership_role ON membership(role_id);
CREATE INDEX membership_person ON membership(person_id);
CREATE INDEX membership_decree ON membership(decree_id);

CREATE TABLE companion (                    -- pendamping/pembimbing assigned to the region
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    participation_id INTEGER REFERENCES participation(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'companion', -- lead_companion, companion, mentor
    starts_on TEXT,
    ends_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX companion_person ON companion(person_id);

CREATE TABLE signatory (                    -- who signs which report, and how
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_kind TEXT NOT NULL DEFAULT '',   -- '' = every report
    place_in_block TEXT NOT NULL DEFAULT 'maker',   -- maker, superior ('Mengetahui,')
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    position_text TEXT NOT NULL DEFAULT '', -- '' = post held on the date
    on_behalf_of TEXT NOT NULL DEFAULT '',  -- 'a.n. Bupati Tirta Kencana'
    form TEXT NOT NULL DEFAULT 'wet',       -- wet, electronic (TTE box)
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
