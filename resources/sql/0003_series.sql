-- What an offence shows of behaviour, filters that users keep, and possible series with the decisions on them.
-- A series is known by its offences; what is decided about it is only ever added to: the newest row stands.

ALTER TABLE offence ADD COLUMN behaviour TEXT NOT NULL DEFAULT ''; -- keys parted by spaces
CREATE INDEX offence_by_behaviour ON offence (behaviour) WHERE behaviour <> '';

CREATE TABLE saved_filter (
    name TEXT PRIMARY KEY COLLATE NOCASE CHECK (name <> ''),
    classes TEXT NOT NULL,    -- names, one a line
    behaviours TEXT NOT NULL, -- keys parted by spaces
    vawg INTEGER NOT NULL CHECK (vawg IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    filter TEXT NOT NULL,
    metres REAL NOT NULL CHECK (metres > 0),
    days REAL NOT NULL CHECK (days > 0),
    threshold REAL NOT NULL CHECK (threshold > 0 AND threshold < 1),
    strength REAL NOT NULL CHECK (strength >= 0 AND strength <= 1),
    made_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE series_offence (
    series_id TEXT NOT NULL REFERENCES series (id),
    position INTEGER NOT NULL,
    fingerprint INTEGER NOT NULL REFERENCES offence (fingerprint),
    PRIMARY KEY (series_id, position),
    UNIQUE (series_id, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_offence_by_offence ON series_offence (fingerprint);

-- The pair as it was when the decision was made. A part is a natural logarithm of a likelihood ratio; NULL where the data do
-- not hold what it needs.
CREATE TABLE series_link (
    series_id TEXT NOT NULL REFERENCES series (id),
    first INTEGER NOT NULL REFERENCES offence (fingerprint),
    second INTEGER NOT NULL REFERENCES offence (fingerprint),
    strength REAL NOT NULL CHECK (strength >= 0 AND strength <= 1),
    metres REAL NOT NULL,
    days REAL NOT NULL,
    crowding_part REAL NOT NULL,
    distance_part REAL NOT NULL,
    days_part REAL NOT NULL,
    hour_part REAL,
    class_part REAL NOT NULL,
    behaviour_part REAL,
    PRIMARY KEY (series_id, first, second)
) STRICT, WITHOUT ROWID;

CREATE TABLE series_decision (
    number INTEGER PRIMARY KEY,
    series_id TEXT NOT NULL REFERENCES series (id),
    state TEXT NOT NULL CHECK (state IN ('candidate', 'accepted', 'rejected', 'parked')),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    decided_by TEXT NOT NULL CHECK (trim(decided_by) <> ''),
    decided_ms INTEGER NOT NULL,
    owner TEXT NOT NULL,
    review_on TEXT
) STRICT;
CREATE INDEX series_decision_by_series ON series_decision (series_id, number);

CREATE TRIGGER series_decision_is_not_changed BEFORE UPDATE ON series_decision
BEGIN
    SELECT RAISE(ABORT, 'decisions on series are append-only');
END;
CREATE TRIGGER series_decision_is_not_removed BEFORE DELETE ON series_decision
BEGIN
    SELECT RAISE(ABORT, 'decisions on series are append-only');
END;
-- INSERT OR REPLACE removes the old row without firing the triggers above, so it is met here.
CREATE TRIGGER series_decision_is_not_replaced BEFORE INSERT ON series_decision
WHEN EXISTS (SELECT 1 FROM series_decision WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'decisions on series are append-only');
END;
CREATE TRIGGER series_is_not_changed BEFORE UPDATE ON series
BEGIN
    SELECT RAISE(ABORT, 'a series is kept as it was decided on');
END;
CREATE TRIGGER series_offence_is_not_changed BEFORE UPDATE ON series_offence
BEGIN
    SELECT RAISE(ABORT, 'a series is kept as it was decided on');
END;
CREATE TRIGGER series_link_is_not_changed BEFORE UPDATE ON series_link
BEGIN
    SELECT RAISE(ABORT, 'a series is kept as it was decided on');
END;
