-- Applications by SPBE service, integration, data, connectivity, IT staff.

CREATE TABLE spbe_service (                 -- administrative services of the SPBE list, and public ones a region adds
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    class TEXT NOT NULL DEFAULT 'administrative',   -- administrative, public
    status TEXT NOT NULL DEFAULT '',        -- '', none, running, integrated
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO spbe_service (code, number, name) VALUES
    ('planning', 1, 'Perencanaan'), ('budgeting', 2, 'Penganggaran'), ('finance', 3, 'Keuangan'),
    ('procurement', 4, 'Pengadaan Barang dan Jasa'), ('personnel', 5, 'Kepegawaian'), ('archives', 6, 'Kearsipan'),
    ('assets', 7, 'Pengelolaan Barang Milik Negara/Daerah'), ('supervision', 8, 'Pengawasan'),
    ('accountability', 9, 'Akuntabilitas Kinerja'), ('other', 10, 'Layanan Lain');

CREATE TABLE application (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    purpose TEXT NOT NULL DEFAULT '',
    users TEXT NOT NULL DEFAULT '',         -- who uses it
    user_count INTEGER,
    dimension_id INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    programme_id INTEGER REFERENCES programme(id) ON DELETE SET NULL,
    link TEXT NOT NULL DEFAULT '',
    platform TEXT NOT NULL DEFAULT '',      -- web, android, desktop
    developer TEXT NOT NULL DEFAULT '',
    year INTEGER,
    is_spbe INTEGER NOT NULL DEFAULT 0,     -- in line with SPBE
    is_local INTEGER NOT NULL DEFAULT 0,    -- khusus daerah / aplikasi umum
    status TEXT NOT NULL DEFAULT 'running', -- planned, running, stopped
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE application_service (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    service_id INTEGER NOT NULL REFERENCES spbe_service(id) ON DELETE CASCADE,
    UNIQUE (application_id, service_id)
) STRICT;
CREATE INDEX application_service_service ON application_service(service_id);

CREATE TABLE application_coverage (         -- kampung > kecamatan > OPD
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    application_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    level TEXT NOT NULL,                    -- village, subdistrict, agency, region
    status TEXT NOT NULL DEFAULT 'planned', -- planned, running, done
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX application_coverage_owner ON application_coverage(application_id);

CREATE TABLE application_link (             -- integration between two applications
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    to_id INTEGER NOT NULL REFERENCES application(id) ON DELETE CASCADE,
    data TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',        -- api, file, database, manual
    status TEXT NOT NULL DEFAULT 'planned', -- planned, running, stopped
    UNIQUE (from_id, to_id)
) STRICT;
CREATE INDEX application_link_to ON application_link(to_id);

CREATE TABLE data_integration (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL,
    producer_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    consumers TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE connectivity (                 -- internet access and bandwidth, per site and year
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    site TEXT NOT NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    medium TEXT NOT NULL DEFAULT '',        -- fibre, radio, cellular, satellite
    bandwidth_mbps INTEGER,
    provider TEXT NOT NULL DEFAULT '',
    is_integrated INTEGER NOT NULL DEFAULT 0,   -- managed by Kominfo as one
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE infrastructure (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',          -- data_centre, network, server, cctv, command_centre, public_wifi, other
    quantity INTEGER,
    location TEXT NOT NULL DEFAULT '',
    condition TEXT NOT NULL DEFAULT '',
    year INTEGER,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL
) STRICT;

CREATE TABLE it_staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    year INTEGER NOT NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE CASCADE,
    competence TEXT NOT NULL DEFAULT '',
    head_count INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE innovation (                   -- per OPD: service, time before and after
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    service TEXT NOT NULL DEFAULT '',
    time_before TEXT NOT NULL DEFAULT '',
    time_after TEXT NOT NULL DEFAULT '',
    year INTEGER,
    application_id INTEGER REFERENCES application(id) ON DELETE SET NULL
) STRICT;
