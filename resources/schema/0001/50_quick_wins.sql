-- Quick wins: candidates, write-up, milestones, monthly progress, benefit, risks.

CREATE TABLE quick_win (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    brand TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL,                  -- the year it was chosen for
    sub_dimension_id INTEGER NOT NULL REFERENCES sub_dimension(id),
    programme_id INTEGER REFERENCES programme(id) ON DELETE SET NULL,
    priority_programme_id INTEGER REFERENCES priority_programme(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,     -- PIC
    summary TEXT NOT NULL DEFAULT '',       -- one sentence
    status TEXT NOT NULL DEFAULT 'planned', -- planned, running, finished, stopped, postponed
    starts_on TEXT,
    ends_on TEXT,
    reason TEXT NOT NULL DEFAULT '',        -- why this one
    background TEXT NOT NULL DEFAULT '',
    objective TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    before_text TEXT NOT NULL DEFAULT '',
    after_text TEXT NOT NULL DEFAULT '',
    beneficiaries TEXT NOT NULL DEFAULT '',
    uniqueness TEXT NOT NULL DEFAULT '',
    attraction TEXT NOT NULL DEFAULT '',
    benefit TEXT NOT NULL DEFAULT '',
    partnership TEXT NOT NULL DEFAULT '',
    development TEXT NOT NULL DEFAULT '',
    sustainability TEXT NOT NULL DEFAULT '',
    resource_people TEXT NOT NULL DEFAULT '',
    resource_equipment TEXT NOT NULL DEFAULT '',
    resource_regulation TEXT NOT NULL DEFAULT '',   -- regulation and SOP
    link TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX quick_win_sub ON quick_win(sub_dimension_id);

CREATE TABLE quick_win_candidate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    title TEXT NOT NULL,
    sub_dimension_id INTEGER REFERENCES sub_dimension(id),
    priority_programme_id INTEGER REFERENCES priority_programme(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    criteria TEXT NOT NULL DEFAULT '',
    score TEXT NOT NULL DEFAULT '',         -- decimal
    decision TEXT NOT NULL DEFAULT 'open',  -- open, chosen, rejected
    decided_on TEXT,
    reason TEXT NOT NULL DEFAULT '',
    session_id INTEGER REFERENCES session(id) ON DELETE SET NULL,
    quick_win_id INTEGER REFERENCES quick_win(id) ON DELETE SET NULL
) STRICT;

CREATE TABLE quick_win_partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    agency_id INTEGER REFERENCES agency(id) ON DELETE CASCADE,
    institution_id INTEGER REFERENCES institution(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX quick_win_partner_owner ON quick_win_partner(quick_win_id);

CREATE TABLE quick_win_budget (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    source TEXT NOT NULL DEFAULT 'regional_budget',
    allocation INTEGER NOT NULL DEFAULT 0 CHECK (allocation >= 0),
    realisation INTEGER CHECK (realisation >= 0),
    UNIQUE (quick_win_id, year, source)
) STRICT;

CREATE TABLE quick_win_year (               -- still running a year later? new?
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    year INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'running', -- new, running, stopped
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (quick_win_id, year)
) STRICT;

CREATE TABLE milestone (                    -- tonggak
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    due_on TEXT,
    done_on TEXT,
    sort_order INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX milestone_owner ON milestone(quick_win_id);

CREATE TABLE progress_update (              -- one row a month
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    month TEXT NOT NULL,                    -- YYYY-MM
    plan INTEGER CHECK (plan BETWEEN 0 AND 100),
    progress INTEGER CHECK (progress BETWEEN 0 AND 100),
    description TEXT NOT NULL DEFAULT '',
    obstacle TEXT NOT NULL DEFAULT '',
    follow_up TEXT NOT NULL DEFAULT '',
    follow_up_agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    follow_up_due_on TEXT,
    UNIQUE (quick_win_id, month)
) STRICT;

CREATE TABLE measure (                      -- manfaat sebelum/sesudah
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    direction TEXT NOT NULL DEFAULT 'up',   -- up, down: which way is better
    before_value TEXT NOT NULL DEFAULT '',  -- decimal
    before_when TEXT,
    after_value TEXT NOT NULL DEFAULT '',
    after_when TEXT,
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX measure_owner ON measure(quick_win_id);

CREATE TABLE risk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    quick_win_id INTEGER NOT NULL REFERENCES quick_win(id) ON DELETE CASCADE,
    event TEXT NOT NULL,
    cause TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL DEFAULT '',
    category TEXT NOT NULL DEFAULT '',
    likelihood INTEGER CHECK (likelihood BETWEEN 1 AND 5),
    impact INTEGER CHECK (impact BETWEEN 1 AND 5),
    mitigation TEXT NOT NULL DEFAULT '',
    residual_likelihood INTEGER CHECK (residual_likelihood BETWEEN 1 AND 5),
    residual_impact INTEGER CHECK (residual_impact BETWEEN 1 AND 5),
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    due_on TEXT,
    status TEXT NOT NULL DEFAULT 'open'     -- open, mitigated, closed
) STRICT;
CREATE INDEX risk_owner ON risk(quick_win_id);
