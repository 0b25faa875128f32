-- The masterplan: documents side by side, dimensions, programmes by year and source, action plan, indicators.

CREATE TABLE dimension (                    -- fixed: six, in this order
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,              -- governance, branding, economy, living, society, environment
    number INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;
INSERT INTO dimension (id, code, number, name) VALUES
    (1, 'governance', 1, 'Smart Governance'), (2, 'branding', 2, 'Smart Branding'), (3, 'economy', 3, 'Smart Economy'),
    (4, 'living', 4, 'Smart Living'), (5, 'society', 5, 'Smart Society'), (6, 'environment', 6, 'Smart Environment');

CREATE TABLE sub_dimension (                -- fixed: eighteen
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dimension_id INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    code TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX sub_dimension_owner ON sub_dimension(dimension_id);
INSERT INTO sub_dimension (id, dimension_id, code, number, name) VALUES
    (1, 1, 'public_service', 1, 'Layanan Publik'), (2, 1, 'public_policy', 2, 'Kebijakan Publik'), (3, 1, 'bureaucracy', 3, 'Tata Kelola Birokrasi'),
    (4, 2, 'tourism', 1, 'Tourism Branding'), (5, 2, 'business', 2, 'Business Branding'), (6, 2, 'appearance', 3, 'City Appearance Branding'),
    (7, 3, 'industry', 1, 'Industry'), (8, 3, 'welfare', 2, 'Welfare'), (9, 3, 'transaction', 3, 'Transaction'),
    (10, 4, 'harmony', 1, 'Harmony'), (11, 4, 'health', 2, 'Health'), (12, 4, 'mobility', 3, 'Mobility'),
    (13, 5, 'community', 1, 'Komunitas'), (14, 5, 'learning', 2, 'Pendidikan'), (15, 5, 'security', 3, 'Keamanan'),
    (16, 6, 'protection', 1, 'Proteksi Lingkungan'), (17, 6, 'waste', 2, 'Sampah dan Limbah'), (18, 6, 'energy', 3, 'Energi');

CREATE TABLE plan (                         -- Master Plan Smart City, Master Plan TIK, blueprint, RPJMD, Renstra
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'smart_city',-- smart_city, ict, blueprint, regional_plan, agency_plan, other
    title TEXT NOT NULL,
    version TEXT NOT NULL DEFAULT '1',
    start_year INTEGER,
    end_year INTEGER,
    status TEXT NOT NULL DEFAULT 'draft',   -- draft, in_force, superseded
    is_current INTEGER NOT NULL DEFAULT 0,  -- the masterplan the programme pages work on
    predecessor_id INTEGER REFERENCES plan(id) ON DELETE SET NULL,
    legal_basis_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    legal_state TEXT NOT NULL DEFAULT 'none',   -- none, draft, in_force, revoked
    vision TEXT NOT NULL DEFAULT '',
    missions TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL
) STRICT;
CREATE UNIQUE INDEX plan_current ON plan(is_current) WHERE is_current = 1;

CREATE TABLE plan_book (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    chapters TEXT NOT NULL DEFAULT '',      -- one chapter a line
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX plan_book_owner ON plan_book(plan_id);

CREATE TABLE plan_item (                    -- an item of another plan, e.g. of the Master Plan TIK
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    programme_id INTEGER REFERENCES programme(id) ON DELETE SET NULL,   -- the smart-city programme it became
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX plan_item_owner ON plan_item(plan_id);

CREATE TABLE readiness (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    element TEXT NOT NULL,                  -- structure, infrastructure, superstructure, nature, culture
    aspect TEXT NOT NULL DEFAULT '',        -- people, organisation, finance, physical, ict, social, policy, institution, procedure
    present TEXT NOT NULL DEFAULT '',
    potential TEXT NOT NULL DEFAULT '',
    problem TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    gap TEXT NOT NULL DEFAULT '',
    recommendation TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX readiness_owner ON readiness(plan_id);

CREATE TABLE swot (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                     -- strength, weakness, opportunity, threat
    text TEXT NOT NULL,
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX swot_owner ON swot(plan_id);

CREATE TABLE programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    sub_dimension_id INTEGER NOT NULL REFERENCES sub_dimension(id),
    code TEXT NOT NULL DEFAULT '',          -- own code GOV-LP-03
    name TEXT NOT NULL,
    strategy TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',        -- sasaran
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,     -- OPD penanggung jawab
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,     -- PIC
    location TEXT NOT NULL DEFAULT '',
    output TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',          -- unit of the yearly physical target
    horizon TEXT NOT NULL DEFAULT 'medium', -- short, medium, long
    nomenclature TEXT NOT NULL DEFAULT '',  -- 2.16.03
    mission_id INTEGER REFERENCES mission(id) ON DELETE SET NULL,
    regional_plan_link TEXT NOT NULL DEFAULT '',    -- keselarasan RPJMD
    agency_plan_link TEXT NOT NULL DEFAULT '',      -- keselarasan Renstra
    priority_programme_id INTEGER REFERENCES priority_programme(id) ON DELETE SET NULL,
    status TEXT NOT NULL DEFAULT 'planned', -- planned, running, finished, stopped, postponed
    status_on TEXT,
    collaboration TEXT NOT NULL DEFAULT 'none', -- none, joint, contribution
    collaboration_regions TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',     -- kinerja, efisiensi, partisipasi, literasi
    local_potential TEXT NOT NULL DEFAULT '',
    beneficiaries TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX programme_code ON programme(plan_id, code) WHERE code <> '';
CREATE INDEX programme_sub ON programme(sub_dimension_id);
CREATE INDEX programme_agency ON programme(agency_id);

CREATE TABLE programme_partner (            -- OPD pendukung, mitra
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id) ON DELETE CASCADE,
    agency_id INTEGER REFERENCES agency(id) ON DELETE CASCADE,
    institution_id INTEGER REFERENCES institution(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX programme_partner_owner ON programme_partner(programme_id);

CREATE TABLE activity (                     -- kegiatan
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    year INTEGER,
    nomenclature TEXT NOT NULL DEFAULT '',
    output TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned'
) STRICT;
CREATE INDEX activity_owner ON activity(programme_id);

CREATE TABLE programme_year (               -- physical target and result of one year
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    target TEXT NOT NULL DEFAULT '',        -- decimal
    result TEXT NOT NULL DEFAULT '',        -- decimal
    status TEXT NOT NULL DEFAULT 'planned', -- planned, running, finished, stopped, postponed
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (programme_id, year)
) STRICT;

CREATE TABLE programme_budget (             -- pagu and realisasi of one year from one source
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id INTEGER NOT NULL REFERENCES programme(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT 'regional_budget', -- regional_budget, provincial_budget, state_budget, special_allocation (DAK), fiscal_incentive, village_fund, public_service_agency (BLUD), grant, csr, public_private (KPBU), private, state_enterprise, self_help, other
    allocation INTEGER NOT NULL DEFAULT 0 CHECK (allocation >= 0),
    realisation INTEGER CHECK (realisation >= 0),   -- NULL: not reported yet
    UNIQUE (programme_id, year, source)
) STRICT;

CREATE TABLE action_item (                  -- rencana aksi
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    area TEXT NOT NULL,                     -- hr, infrastructure, application, literacy, regulation, cooperation
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    output TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX action_item_owner ON action_item(plan_id);

CREATE TABLE action_year (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_item_id INTEGER NOT NULL REFERENCES action_item(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    target TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    UNIQUE (action_item_id, year)
) STRICT;

CREATE TABLE action_budget (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    action_item_id INTEGER NOT NULL REFERENCES action_item(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT 'regional_budget',
    allocation INTEGER NOT NULL DEFAULT 0 CHECK (allocation >= 0),
    realisation INTEGER CHECK (realisation >= 0),
    UNIQUE (action_item_id, year, source)
) STRICT;

CREATE TABLE indicator (                    -- of a programme or of the whole plan
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id INTEGER NOT NULL REFERENCES plan(id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'outcome',   -- output, outcome, impact
    unit TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT 'up',   -- up, down
    baseline TEXT NOT NULL DEFAULT '',
    baseline_year INTEGER,
    source TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX indicator_plan ON indicator(plan_id);
CREATE INDEX indicator_programme ON indicator(programme_id);

CREATE TABLE indicator_year (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    indicator_id INTEGER NOT NULL REFERENCES indicator(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    target TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    UNIQUE (indicator_id, year)
) STRICT;

CREATE TABLE obstacle (                     -- kendala: of a session, a programme or the region
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER REFERENCES session(id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme(id) ON DELETE CASCADE,
    dimension_id INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    noted_on TEXT,
    category TEXT NOT NULL DEFAULT '',      -- people, budget, infrastructure, regulation, data, coordination, other
    text TEXT NOT NULL,
    need TEXT NOT NULL DEFAULT '',
    follow_up TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open'     -- open, done
) STRICT;
CREATE INDEX obstacle_session ON obstacle(session_id);
CREATE INDEX obstacle_programme ON obstacle(programme_id);
