-- What a tasking meeting decides about a place, and the published monthly counts by ward.
-- Instants are UTC milliseconds since 1970, calendar dates ISO 8601 text, points metres on the British National Grid, months
-- count from year 0.

-- Append-only: a change of a decision is a new row of the same tasking; the one with the highest number stands. hotspot_id is no
-- foreign key: a decision keeps the place it was taken for, though the set goes.
CREATE TABLE tasking (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    hotspot_id TEXT,
    place_name TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    decision TEXT NOT NULL,
    owner TEXT NOT NULL,
    review TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'done', 'withdrawn')),
    recorded_ms INTEGER NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE INDEX tasking_by_id ON tasking (id, number);

CREATE TRIGGER tasking_never_changes BEFORE UPDATE ON tasking BEGIN
    SELECT RAISE(ABORT, 'a tasking decision is never changed');
END;

CREATE TRIGGER tasking_never_shrinks BEFORE DELETE ON tasking BEGIN
    SELECT RAISE(ABORT, 'a tasking decision is never removed');
END;

-- Offences against women and girls as published by ward and month, or by class and month for the whole force. They include offences
-- at home: nothing that ranks places or paints the map reads these tables.
CREATE TABLE vawg_area (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    borough TEXT NOT NULL,
    command TEXT NOT NULL
) STRICT;

CREATE TABLE vawg_class (
    id INTEGER PRIMARY KEY,
    category TEXT NOT NULL,
    name TEXT NOT NULL,
    offence TEXT NOT NULL,
    UNIQUE (category, name, offence)
) STRICT;

-- The force's own counts stand under the area without code, name and borough; class 0 is all classes.
CREATE TABLE vawg_count (
    area INTEGER NOT NULL REFERENCES vawg_area (id),
    class INTEGER NOT NULL,
    month INTEGER NOT NULL,
    offences INTEGER NOT NULL CHECK (offences >= 0),
    PRIMARY KEY (area, class, month)
) STRICT, WITHOUT ROWID;
