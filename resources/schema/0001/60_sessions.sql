-- Sessions of every sort: bimtek, monev, meetings, assessment, launching, study visit, field review.

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL DEFAULT 'bimtek',    -- bimtek, monev, council_meeting, team_meeting, forum, working_group, launching, signing, assessment, interview, study_visit, field_review, training, consultation, other
    stage TEXT NOT NULL DEFAULT '',         -- bimtek: I, II, III, IV
    title TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'planned', -- planned, done, postponed, cancelled
    starts_on TEXT,
    ends_on TEXT,
    start_time TEXT NOT NULL DEFAULT '',
    end_time TEXT NOT NULL DEFAULT '',
    mode TEXT NOT NULL DEFAULT 'onsite',    -- onsite, online, hybrid
    venue TEXT NOT NULL DEFAULT '',
    room TEXT NOT NULL DEFAULT '',
    zone TEXT NOT NULL DEFAULT '',          -- kawasan
    subdistrict TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    online_link TEXT NOT NULL DEFAULT '',
    body_id INTEGER REFERENCES body(id) ON DELETE SET NULL,
    participation_id INTEGER REFERENCES participation(id) ON DELETE SET NULL,
    opened_by_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    opened_by_position TEXT NOT NULL DEFAULT '',
    represented_by_id INTEGER REFERENCES person(id) ON DELETE SET NULL,     -- diwakili oleh
    represented_by_position TEXT NOT NULL DEFAULT '',
    speech TEXT NOT NULL DEFAULT '',        -- sambutan
    agenda TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT '',
    target_reached TEXT NOT NULL DEFAULT '',-- '', yes, partly, no
    chaired_by_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    minutes_by_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    invited_count INTEGER,
    discussion TEXT NOT NULL DEFAULT '',    -- notulen: pembahasan
    decisions TEXT NOT NULL DEFAULT '',     -- notulen: keputusan, one a line
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_date ON session(starts_on);

CREATE TABLE session_organiser (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    agency_id INTEGER REFERENCES agency(id) ON DELETE CASCADE,
    institution_id INTEGER REFERENCES institution(id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT 'organiser'  -- organiser, host, supporter
) STRICT;
CREATE INDEX session_organiser_owner ON session_organiser(session_id);

CREATE TABLE session_speaker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',          -- when not in the list of people
    institution TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'speaker',   -- speaker, mentor, companion, moderator, presenter
    topic TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_speaker_owner ON session_speaker(session_id);

CREATE TABLE session_agenda (               -- per day
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    day TEXT,                               -- ISO date
    start_time TEXT NOT NULL DEFAULT '',
    end_time TEXT NOT NULL DEFAULT '',
    item TEXT NOT NULL,
    led_by TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_agenda_owner ON session_agenda(session_id);

CREATE TABLE attendance (                   -- from the roster, walk-ins, or an unnamed group with a head count
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',
    position_text TEXT NOT NULL DEFAULT '', -- as held on the day
    category TEXT NOT NULL DEFAULT 'agency',-- council, executing_team, agency, speaker, companion, guest, delegation, assessor, media, public
    role TEXT NOT NULL DEFAULT '',          -- '', lead, member, companion
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,     -- the OPD represented
    institution TEXT NOT NULL DEFAULT '',
    represents_id INTEGER REFERENCES person(id) ON DELETE SET NULL, -- mewakili
    head_count INTEGER NOT NULL DEFAULT 1,
    sort_order INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX attendance_session ON attendance(session_id);
CREATE INDEX attendance_person ON attendance(person_id);

CREATE TABLE attendance_day (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    attendance_id INTEGER NOT NULL REFERENCES attendance(id) ON DELETE CASCADE,
    day TEXT NOT NULL,                      -- ISO date
    state TEXT NOT NULL DEFAULT 'present',  -- present, excused, absent
    UNIQUE (attendance_id, day)
) STRICT;

CREATE TABLE session_output (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    delivered_on TEXT
) STRICT;
CREATE INDEX session_output_owner ON session_output(session_id);

CREATE TABLE question_log (                 -- assessors' questions and our answers
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    number INTEGER NOT NULL DEFAULT 1,
    question TEXT NOT NULL,
    aspect TEXT NOT NULL DEFAULT '',
    asked_by TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    answered_by_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    promised TEXT NOT NULL DEFAULT '',      -- evidence promised
    due_on TEXT
) STRICT;
CREATE INDEX question_log_owner ON question_log(session_id);

CREATE TABLE task (                         -- agreements of a session, promises, steps chosen
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    session_id INTEGER REFERENCES session(id) ON DELETE CASCADE,
    question_log_id INTEGER REFERENCES question_log(id) ON DELETE SET NULL,
    finding_id INTEGER REFERENCES finding(id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    due_on TEXT,
    status TEXT NOT NULL DEFAULT 'open',    -- open, running, done, dropped
    done_on TEXT,
    result TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_session ON task(session_id);
CREATE INDEX task_finding ON task(finding_id);
