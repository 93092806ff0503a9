-- Weights of offences that users bring, by table; what the built-in figures of a class stand for; and what a saved set was
-- ranked by. A table's rows are kept by class name, so that they also weigh classes which are imported later.

CREATE TABLE harm_table (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (trim(name) <> ''),
    version TEXT NOT NULL,
    source TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit IN ('days', 'offences', 'score')),
    imported_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE harm_weight (
    table_id INTEGER NOT NULL REFERENCES harm_table (id) ON DELETE CASCADE,
    class_name TEXT NOT NULL COLLATE NOCASE CHECK (class_name <> ''),
    low REAL NOT NULL CHECK (low >= 0 AND low <= weight),
    weight REAL NOT NULL CHECK (weight >= 0),
    high REAL NOT NULL CHECK (high >= weight),
    PRIMARY KEY (table_id, class_name)
) STRICT, WITHOUT ROWID;

-- The least and the most that an offence of the class may weigh; NULL where the class is one offence, or where the user has
-- set another figure since.
ALTER TABLE offence_class ADD COLUMN harm_low REAL;
ALTER TABLE offence_class ADD COLUMN harm_high REAL;

-- NULL: the built-in table that `weight` names.
ALTER TABLE hotspot_set ADD COLUMN harm_table INTEGER REFERENCES harm_table (id);
ALTER TABLE hotspot_set ADD COLUMN unit TEXT NOT NULL DEFAULT 'hexagon'
    CHECK (unit IN ('hexagon', 'segment', 'ward', 'borough', 'bcu'));
-- Square metres, or metres of street.
ALTER TABLE hotspot ADD COLUMN size REAL NOT NULL DEFAULT 0 CHECK (size >= 0);
-- The score were every offence the least, or the most, that its class may be.
ALTER TABLE hotspot ADD COLUMN score_low REAL;
ALTER TABLE hotspot ADD COLUMN score_high REAL;
