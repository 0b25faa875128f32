-- Evaluations: instruments as data, rounds per year and phase, answers, scores, findings, surveys.
-- The selection of 2017-2019 is a round too: its aspects are the questions of that year's instrument.

CREATE TABLE instrument (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    version TEXT NOT NULL UNIQUE,           -- 2023-REG, SELEKSI-2017
    label TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT 'yearly', -- selection, yearly
    year INTEGER,
    track TEXT NOT NULL DEFAULT '',         -- '', REGULER, KPPN_IKN
    reference TEXT NOT NULL DEFAULT '',     -- letter number and date
    scale_min INTEGER NOT NULL DEFAULT 0,
    scale_max INTEGER NOT NULL DEFAULT 4,
    rounding TEXT NOT NULL DEFAULT 'once',  -- once, per_term
    impact_form TEXT NOT NULL DEFAULT '',   -- '', survey, questions
    certainty TEXT NOT NULL DEFAULT '',     -- ok, likely, default
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE component (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    instrument_id INTEGER NOT NULL REFERENCES instrument(id) ON DELETE CASCADE,
    code TEXT NOT NULL,                     -- baseline, output, outcome, impact, quick_win, collaboration, aspects
    label TEXT NOT NULL,
    weight TEXT NOT NULL DEFAULT '0',       -- decimal, per cent
    number INTEGER NOT NULL DEFAULT 1,
    UNIQUE (instrument_id, code)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    component_id INTEGER NOT NULL REFERENCES component(id) ON DELETE CASCADE,
    code TEXT NOT NULL,                     -- BL1, OC04, IM-1-2-3
    number INTEGER NOT NULL DEFAULT 1,
    label TEXT NOT NULL,
    official_number TEXT NOT NULL DEFAULT '',
    element TEXT NOT NULL DEFAULT '',
    dimension_id INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    figure_source TEXT NOT NULL DEFAULT '',
    typical_evidence TEXT NOT NULL DEFAULT '',
    rubric TEXT NOT NULL DEFAULT '',        -- rubric.code
    UNIQUE (component_id, code)
) STRICT;

CREATE TABLE rubric_level (                 -- editable, 'acuan internal'
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    rubric TEXT NOT NULL,
    level INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    UNIQUE (rubric, level)
) STRICT;

CREATE TABLE evaluation (                   -- one round: a year and a phase, or a selection
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    instrument_id INTEGER REFERENCES instrument(id) ON DELETE RESTRICT,   -- NULL: final score only
    participation_id INTEGER REFERENCES participation(id) ON DELETE SET NULL,
    year INTEGER NOT NULL,
    phase TEXT NOT NULL DEFAULT 'II',       -- selection, I, II
    track TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'filling',  -- invited, filling, survey, submitted, interview, supplement, result, follow_up
    participated INTEGER NOT NULL DEFAULT 1,
    is_final INTEGER NOT NULL DEFAULT 1,    -- the round that feeds the improvement
    invited_on TEXT,
    due_on TEXT,
    submitted_on TEXT,
    interview_id INTEGER REFERENCES session(id) ON DELETE SET NULL,
    result_document_id INTEGER REFERENCES document(id) ON DELETE SET NULL,
    official_index TEXT NOT NULL DEFAULT '',        -- decimal, as the letter prints it
    official_improvement TEXT NOT NULL DEFAULT '',
    rank INTEGER,
    outcome TEXT NOT NULL DEFAULT '',       -- selection: passed, failed
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (year, phase)
) STRICT;

CREATE TABLE component_result (             -- official value of a component, typed from the letter
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    component_id INTEGER NOT NULL REFERENCES component(id) ON DELETE CASCADE,
    value TEXT NOT NULL DEFAULT '',         -- decimal
    UNIQUE (evaluation_id, component_id)
) STRICT;

CREATE TABLE assessor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person(id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',
    element TEXT NOT NULL DEFAULT '',       -- ministry, academia, practitioner, activist
    institution TEXT NOT NULL DEFAULT '',
    number INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX assessor_owner ON assessor(evaluation_id);

CREATE TABLE answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question(id) ON DELETE RESTRICT,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    due_on TEXT,
    self_score TEXT NOT NULL DEFAULT '',    -- decimal 0-4
    explanation TEXT NOT NULL DEFAULT '',
    review TEXT NOT NULL DEFAULT '',        -- '', checked, doubtful, to_confirm
    final_score TEXT NOT NULL DEFAULT '',   -- when only a final score is known
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (evaluation_id, question_id)
) STRICT;
CREATE INDEX answer_question ON answer(question_id);

CREATE TABLE assessor_score (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    answer_id INTEGER NOT NULL REFERENCES answer(id) ON DELETE CASCADE,
    assessor_id INTEGER NOT NULL REFERENCES assessor(id) ON DELETE CASCADE,
    score TEXT NOT NULL DEFAULT '',         -- decimal 0-4
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (answer_id, assessor_id)
) STRICT;
CREATE INDEX assessor_score_assessor ON assessor_score(assessor_id);

CREATE TABLE submission_item (              -- what was handed over, with receipt
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    is_done INTEGER NOT NULL DEFAULT 0,
    handed_over_on TEXT,
    received_by TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX submission_item_owner ON submission_item(evaluation_id);

CREATE TABLE finding (                      -- kelemahan, kekuatan, rekomendasi
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,                     -- weakness, strength, recommendation
    assessor_id INTEGER REFERENCES assessor(id) ON DELETE SET NULL,
    affiliation TEXT NOT NULL DEFAULT '',
    component_code TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    status TEXT NOT NULL DEFAULT 'open'     -- open, running, done, not_applicable
) STRICT;
CREATE INDEX finding_owner ON finding(evaluation_id);

CREATE TABLE survey (                       -- one programme surveyed for one sub-dimension
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    sub_dimension_id INTEGER NOT NULL REFERENCES sub_dimension(id),
    programme_id INTEGER REFERENCES programme(id) ON DELETE SET NULL,
    agency_id INTEGER REFERENCES agency(id) ON DELETE SET NULL,
    user_count INTEGER,
    starts_on TEXT,
    ends_on TEXT,
    UNIQUE (evaluation_id, sub_dimension_id)
) STRICT;

CREATE TABLE respondent (                   -- personal data: never printed
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    evaluation_id INTEGER NOT NULL REFERENCES evaluation(id) ON DELETE CASCADE,
    dimension_id INTEGER NOT NULL REFERENCES dimension(id),
    number INTEGER NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    age INTEGER,
    sex TEXT NOT NULL DEFAULT '',
    occupation TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    is_user INTEGER NOT NULL DEFAULT 1,
    answered_on TEXT,
    enumerator TEXT NOT NULL DEFAULT '',
    UNIQUE (evaluation_id, dimension_id, number)
) STRICT;

CREATE TABLE survey_answer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    respondent_id INTEGER NOT NULL REFERENCES respondent(id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
    score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 4),
    UNIQUE (respondent_id, question_id)
) STRICT;
CREATE INDEX survey_answer_question ON survey_answer(question_id);
