-- Venues and their schemes, visits and training sessions, and what officers were trained for.
-- Dates are ISO 8601 text, keys UUID text, points metres on the British National Grid.
-- Nobody is named. People are numbers, officers shoulder numbers, premises their own names.

CREATE TABLE venue_scheme (
    name TEXT PRIMARY KEY COLLATE NOCASE CHECK (name <> ''),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO venue_scheme (name, position) VALUES
    ('Ask for Angela', 0), ('Safer Space', 1), ('WAVE', 2), ('SAVI', 3), ('Pubwatch', 4);

CREATE TABLE venue (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL,
    licence TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    place_id INTEGER REFERENCES place (id)
) STRICT;
CREATE UNIQUE INDEX venue_by_licence ON venue (licence) WHERE licence <> '';
CREATE INDEX venue_by_place ON venue (place_id);

CREATE TABLE venue_in_scheme (
    venue_id TEXT NOT NULL REFERENCES venue (id) ON DELETE CASCADE,
    scheme TEXT NOT NULL COLLATE NOCASE REFERENCES venue_scheme (name) ON UPDATE CASCADE,
    PRIMARY KEY (venue_id, scheme)
) STRICT;
CREATE INDEX venue_in_scheme_by_scheme ON venue_in_scheme (scheme);

CREATE TABLE venue_visit (
    id TEXT PRIMARY KEY,
    venue_id TEXT NOT NULL REFERENCES venue (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('routine', 'spiking', 'angela_test')),
    on_date TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    officer TEXT NOT NULL
) STRICT;
CREATE INDEX venue_visit_by_venue ON venue_visit (venue_id, on_date);

-- How many months a training counts is the house's own rule, and 0 means without end.
CREATE TABLE training_kind (
    name TEXT PRIMARY KEY COLLATE NOCASE CHECK (name <> ''),
    position INTEGER NOT NULL,
    months INTEGER NOT NULL CHECK (months BETWEEN 0 AND 120)
) STRICT;
INSERT INTO training_kind (name, position, months) VALUES
    ('WAVE', 0, 12), ('Operation Makesafe', 1, 12), ('Spiking', 2, 12), ('Ask for Angela', 3, 12);

CREATE TABLE training_session (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL COLLATE NOCASE REFERENCES training_kind (name) ON UPDATE CASCADE,
    on_date TEXT NOT NULL,
    held_by TEXT NOT NULL
) STRICT;
CREATE INDEX training_session_by_kind ON training_session (kind, on_date);

-- Of the people, so many had been trained in this kind before, so that each counts once.
CREATE TABLE training_attendance (
    session_id TEXT NOT NULL REFERENCES training_session (id) ON DELETE CASCADE,
    venue_id TEXT NOT NULL REFERENCES venue (id),
    people INTEGER NOT NULL CHECK (people > 0),
    trained_before INTEGER NOT NULL CHECK (trained_before BETWEEN 0 AND people),
    PRIMARY KEY (session_id, venue_id)
) STRICT;
CREATE INDEX training_attendance_by_venue ON training_attendance (venue_id);

CREATE TABLE officer_session (
    id TEXT PRIMARY KEY,
    skill TEXT NOT NULL CHECK (skill <> ''),
    on_date TEXT NOT NULL,
    until TEXT,
    held_by TEXT NOT NULL
) STRICT;
CREATE INDEX officer_session_by_skill ON officer_session (skill, on_date);

CREATE TABLE officer_session_member (
    session_id TEXT NOT NULL REFERENCES officer_session (id) ON DELETE CASCADE,
    officer_id TEXT NOT NULL REFERENCES officer (id),
    PRIMARY KEY (session_id, officer_id)
) STRICT;
CREATE INDEX officer_session_member_by_officer ON officer_session_member (officer_id);
