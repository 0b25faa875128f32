-- Schema 1, frozen at release. The region itself, its leaders, aims and place in the programme.
-- Text is '' when empty; a date is ISO text or NULL; *_when may be YYYY, YYYY-MM or YYYY-MM-DD.
-- Money is whole rupiah, decimals are text ('85.71'), closed sets are text codes.

CREATE TABLE region (                       -- exactly one row: one file serves one region
    id INTEGER PRIMARY KEY CHECK (id = 1),
    code TEXT NOT NULL DEFAULT '',          -- Kemendagri code NN.NN
    name TEXT NOT NULL DEFAULT '',          -- without the word Kabupaten/Kota
    type TEXT NOT NULL DEFAULT 'kabupaten', -- kabupaten, kota
    province TEXT NOT NULL DEFAULT '',
    capital TEXT NOT NULL DEFAULT '',       -- place of 'tempat, tanggal'
    head_title TEXT NOT NULL DEFAULT '',    -- Bupati, Wali Kota
    year_formed INTEGER,
    area_km2 TEXT NOT NULL DEFAULT '',
    population INTEGER,
    population_year INTEGER,
    subdistrict_count INTEGER,              -- kecamatan
    village_count INTEGER,                  -- desa/kelurahan
    profile TEXT NOT NULL DEFAULT '',
    goal_statement TEXT NOT NULL DEFAULT '',-- what the region wants of the programme
    website TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT 'WIB',  -- WIB, WITA, WIT
    agency_word TEXT NOT NULL DEFAULT 'OPD',-- OPD, SKPD, Perangkat Daerah
    working_year INTEGER NOT NULL,
    working_phase TEXT NOT NULL DEFAULT 'II'-- I, II
) STRICT;

CREATE TABLE paper_profile (                -- exactly one row: letterhead and page set-up
    id INTEGER PRIMARY KEY CHECK (id = 1),
    kop_line_1 TEXT NOT NULL DEFAULT '',    -- PEMERINTAH KABUPATEN X
    kop_line_2 TEXT NOT NULL DEFAULT '',    -- agency name
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    logo_hash TEXT NOT NULL DEFAULT '',     -- coat of arms, SHA-256 of bytes in evidence_blob
    paper TEXT NOT NULL DEFAULT 'A4',       -- A4, F4
    margin_left INTEGER NOT NULL DEFAULT 30,    -- mm
    margin_right INTEGER NOT NULL DEFAULT 20,
    margin_top INTEGER NOT NULL DEFAULT 20,
    margin_bottom INTEGER NOT NULL DEFAULT 25,
    body_size TEXT NOT NULL DEFAULT '10.5', -- pt
    duplex INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE report_setting (               -- options of one report kind, e.g. a chapter switched off
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_kind TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT '',
    UNIQUE (report_kind, name)
) STRICT;

CREATE TABLE institution (                  -- every organisation outside the region's own agencies
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'other',     -- ministry, agency_national, local_government, university, business, state_enterprise, media, community, bank, other
    programme_role TEXT NOT NULL DEFAULT '',-- role in the smart-city programme
    contact TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agency (                       -- OPD tree: dinas > bidang > seksi, UPT, kecamatan
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES agency(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'dinas',     -- secretariat, inspectorate, dinas, badan, bidang, seksi, upt, kecamatan, kelurahan, hospital, other
    coordinator TEXT NOT NULL DEFAULT '',   -- '', kominfo, planning
    sort_order INTEGER NOT NULL DEFAULT 0,
    last_contact_on TEXT,
    is_active INTEGER NOT NULL DEFAULT 1,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agency_parent ON agency(parent_id);

CREATE TABLE agency_delivery (              -- data asked of an OPD and handed in
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id INTEGER NOT NULL REFERENCES agency(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    subject TEXT NOT NULL,
    asked_on TEXT,
    due_on TEXT,
    delivered_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agency_delivery_agency ON agency_delivery(agency_id);

CREATE TABLE movement (                     -- Gerakan Menuju 100 Smart City and its successors
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    ministry TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    start_year INTEGER,
    end_year INTEGER,
    purpose TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE movement_partner (             -- ministries, agencies and firms that carry the programme
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
    institution_id INTEGER NOT NULL REFERENCES institution(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT '',
    UNIQUE (movement_id, institution_id)
) STRICT;

CREATE TABLE wave (                         -- tahap I 2017: 25 of so many candidates
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    movement_id INTEGER NOT NULL REFERENCES movement(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    year INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',         -- Tahap I
    quota INTEGER,
    candidate_count INTEGER,
    administrative_count INTEGER,           -- passed the administrative selection
    cumulative_count INTEGER,
    is_last INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (movement_id, number)
) STRICT;

CREATE TABLE participation (                -- this region in one wave
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    wave_id INTEGER NOT NULL REFERENCES wave(id) ON DELETE CASCADE,
    status TEXT NOT NULL DEFAULT 'candidate',   -- candidate, administrative, assessed, selected, rejected
    decided_when TEXT,
    designation TEXT NOT NULL DEFAULT '',       -- pilot project, teladan, percontohan
    designated_by TEXT NOT NULL DEFAULT '',
    rationale TEXT NOT NULL DEFAULT '',
    entitlement TEXT NOT NULL DEFAULT '',       -- assistance a chosen region may expect
    entitled_on TEXT,
    basis_document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    monev_from INTEGER,                         -- M&E window, years
    monev_until INTEGER,                        -- NULL: open-ended
    track TEXT NOT NULL DEFAULT 'REGULER',      -- REGULER, KPPN_IKN (default for new evaluation years)
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE participation_step (           -- timeline: seleksi > surat hasil > MoU > launching > bimtek > masterplan > monev
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participation_id INTEGER NOT NULL REFERENCES participation(id) ON DELETE CASCADE,
    stage TEXT NOT NULL,                    -- candidate, administrative, assessment, result_letter, mou, launching, bimtek, masterplan, quick_win, monev
    happened_when TEXT,
    text TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    session_id INTEGER REFERENCES session(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX participation_step_owner ON participation_step(participation_id);

CREATE TABLE peer_region (                  -- candidates beside us and their outcome
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    wave_id INTEGER NOT NULL REFERENCES wave(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    province TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT 'candidate',  -- as participation.status
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE peer_standing (                -- how the region compares, year by year
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    statement TEXT NOT NULL,
    rank INTEGER,
    compared_count INTEGER,
    source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE figure (                       -- a context figure: 'kabupaten/kota peserta assessment'
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    year INTEGER,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE figure_value (                 -- one sourced value; disputed figures have several, one chosen
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    figure_id INTEGER NOT NULL REFERENCES figure(id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    is_chosen INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX figure_value_owner ON figure_value(figure_id);

CREATE TABLE leadership (                   -- one term of the head of region and the deputy
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    head_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    deputy_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    starts_on TEXT,
    ends_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE vision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    leadership_id INTEGER REFERENCES leadership(id) ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '',         -- short name, 'Pelalawan Emas'
    text TEXT NOT NULL DEFAULT '',
    start_year INTEGER,
    end_year INTEGER,
    source TEXT NOT NULL DEFAULT ''         -- RPJMD ...
) STRICT;

CREATE TABLE mission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    vision_id INTEGER NOT NULL REFERENCES vision(id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX mission_owner ON mission(vision_id);

CREATE TABLE priority_programme (           -- the leader's priority programmes, by custom seven
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    start_year INTEGER,
    end_year INTEGER
) STRICT;

CREATE TABLE alignment (                    -- mission of the region <> dimension or programme
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mission_id INTEGER REFERENCES mission(id) ON DELETE CASCADE,
    dimension_id INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    programme_id INTEGER REFERENCES programme(id) ON DELETE CASCADE,
    narrative TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX alignment_mission ON alignment(mission_id);
CREATE INDEX alignment_programme ON alignment(programme_id);

CREATE TABLE commitment (                   -- proof of the leaders' and the OPD's will
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'statement', -- statement, regulation, budget, activity
    given_on TEXT,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL
) STRICT;

CREATE TABLE site (                         -- places worth naming: Kawasan Teknopolitan
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    subdistrict TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE publication (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    medium TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    editor TEXT NOT NULL DEFAULT '',
    contributor TEXT NOT NULL DEFAULT '',
    published_on TEXT,
    published_time TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    hijri_date TEXT NOT NULL DEFAULT '',    -- as printed: '1 Syawal 1438 H'
    read_count INTEGER,
    link TEXT NOT NULL DEFAULT '',
    session_id INTEGER REFERENCES session(id) ON DELETE SET NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE press_statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    stated_on TEXT,
    place TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL,
    publication_id INTEGER REFERENCES publication(id) ON DELETE SET NULL
) STRICT;

CREATE TABLE achievement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    giver TEXT NOT NULL DEFAULT '',
    level TEXT NOT NULL DEFAULT '',         -- regional, provincial, national, international
    given_on TEXT,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE impact_statement (             -- 'has given benefit', by whom and when
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    text TEXT NOT NULL,
    stated_by TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;
