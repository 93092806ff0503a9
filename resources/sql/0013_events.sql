-- Events with their phases, intentions and tactics.
-- Instants are UTC milliseconds since 1970 (column names end in _ms), keys UUID text, shapes well-known binary.

-- last_time names the event that this one was made from. It is no foreign key: an event keeps it though the other goes.
CREATE TABLE event (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    template TEXT NOT NULL,
    place_name TEXT NOT NULL,
    footprint BLOB,
    expected_crowd INTEGER NOT NULL CHECK (expected_crowd >= 0),
    last_time TEXT,
    went_well TEXT NOT NULL,
    to_change TEXT NOT NULL
) STRICT;

CREATE TABLE event_phase (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    expected_crowd INTEGER NOT NULL CHECK (expected_crowd >= 0),
    PRIMARY KEY (event_id, position)
) STRICT;

CREATE TABLE event_intention (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    level TEXT NOT NULL CHECK (level IN ('gold', 'silver')),
    intention TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
) STRICT;

CREATE TABLE event_tactic (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (event_id, position)
) STRICT;

CREATE TABLE event_plan (
    event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    made_from TEXT,
    PRIMARY KEY (event_id, position)
) STRICT;
CREATE INDEX event_plan_by_plan ON event_plan (plan_id);
