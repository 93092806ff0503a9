-- What is imported: offences and where they happened, reports, boundaries, streets, places, and the audit.
-- Points are whole decimetres on the British National Grid; instants are seconds since 1970 UTC; months count from year 0;
-- shapes are well-known binary on the grid. A fingerprint or identity is a 64-bit hash of what makes a row the same row.

CREATE TABLE property (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE offence_class (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    harm_days REAL NOT NULL DEFAULT 0 CHECK (harm_days >= 0),
    vawg INTEGER NOT NULL DEFAULT 0 CHECK (vawg IN (0, 1)),
    proactive INTEGER NOT NULL DEFAULT 0 CHECK (proactive IN (0, 1)),
    source_note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE place_name (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE offence (
    fingerprint INTEGER PRIMARY KEY,
    class INTEGER NOT NULL REFERENCES offence_class (id),
    month INTEGER NOT NULL,
    from_time INTEGER,
    to_time INTEGER,
    easting INTEGER NOT NULL,
    northing INTEGER NOT NULL,
    place_name INTEGER REFERENCES place_name (id),
    reference TEXT,
    proactive INTEGER NOT NULL
) STRICT;

CREATE TABLE offence_count (
    fingerprint INTEGER PRIMARY KEY,
    class INTEGER NOT NULL REFERENCES offence_class (id),
    month INTEGER NOT NULL,
    easting INTEGER NOT NULL,
    northing INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0)
) STRICT;

CREATE TABLE streetsafe (
    fingerprint INTEGER PRIMARY KEY,
    month INTEGER NOT NULL,
    at INTEGER,
    easting INTEGER NOT NULL,
    northing INTEGER NOT NULL,
    environment TEXT NOT NULL, -- keys parted by spaces
    behaviour TEXT NOT NULL,
    not_reported TEXT NOT NULL
) STRICT;

CREATE TABLE imported_file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    read INTEGER NOT NULL,
    accepted INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    refused INTEGER NOT NULL
) STRICT;

CREATE TABLE boundary (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    outline BLOB NOT NULL,
    west INTEGER NOT NULL,
    south INTEGER NOT NULL,
    east INTEGER NOT NULL,
    north INTEGER NOT NULL
) STRICT;

CREATE TABLE street (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    source_id TEXT NOT NULL,
    name TEXT NOT NULL,
    class TEXT NOT NULL,
    line BLOB NOT NULL,
    west INTEGER NOT NULL,
    south INTEGER NOT NULL,
    east INTEGER NOT NULL,
    north INTEGER NOT NULL
) STRICT;

CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    source_id TEXT NOT NULL,
    easting INTEGER NOT NULL,
    northing INTEGER NOT NULL
) STRICT;

CREATE TABLE base_feature (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    shape BLOB NOT NULL,
    west INTEGER NOT NULL,
    south INTEGER NOT NULL,
    east INTEGER NOT NULL,
    north INTEGER NOT NULL
) STRICT;

-- Every name with its point: one row per street way, place, boundary, green space and snap point.
CREATE TABLE gazetteer (
    id INTEGER PRIMARY KEY,
    identity INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    easting INTEGER NOT NULL,
    northing INTEGER NOT NULL
) STRICT;

CREATE VIRTUAL TABLE gazetteer_search USING fts5 (
    name, content = 'gazetteer', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER gazetteer_indexed AFTER INSERT ON gazetteer BEGIN
    INSERT INTO gazetteer_search (rowid, name) VALUES (new.id, new.name);
END;

-- The numbers come from AUTOINCREMENT, so that a row cut off the end leaves a gap that shows.
CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL, -- milliseconds since 1970 UTC
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit is never changed');
END;

CREATE TRIGGER audit_never_shrinks BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit is never shortened');
END;
