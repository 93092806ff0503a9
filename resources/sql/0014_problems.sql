-- Walks asked for, how safe a place felt, actions that are chased and reopened, problems run by OSARA, and references of
-- authorities besides section 34.
-- Instants are UTC milliseconds since 1970 (column names end in _ms), calendar dates ISO 8601 text, keys UUID text,
-- points metres on the British National Grid.

-- How safe the place felt, 1 to 5, or empty where nobody was asked.
ALTER TABLE walk ADD COLUMN felt_before INTEGER CHECK (felt_before BETWEEN 1 AND 5);
ALTER TABLE walk ADD COLUMN felt_after INTEGER CHECK (felt_after BETWEEN 1 AND 5);
-- The request that it came from. It is no foreign key: a walk that was held stays held though the request goes.
ALTER TABLE walk ADD COLUMN request_id TEXT;
CREATE INDEX walk_by_request ON walk (request_id);

ALTER TABLE walk_action ADD COLUMN chase_on TEXT;
ALTER TABLE walk_action ADD COLUMN reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened >= 0);
ALTER TABLE walk_action ADD COLUMN reopened_on TEXT;
ALTER TABLE walk_action ADD COLUMN reopened_why TEXT NOT NULL DEFAULT '';
ALTER TABLE walk_action ADD COLUMN earlier_outcome TEXT NOT NULL DEFAULT '';

CREATE TABLE walk_action_chase (
    action_id TEXT NOT NULL REFERENCES walk_action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    chased_on TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (action_id, position)
) STRICT;

-- A walk that somebody asked for, by reference only. booked_ms is empty until a time is agreed.
CREATE TABLE walk_request (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    asked_on TEXT NOT NULL,
    area TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    booked_ms INTEGER,
    officer TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_why TEXT NOT NULL
) STRICT;

-- A problem that a person accepted, or turned down with a reason (accepted = 0) so that it is not put forward again.
CREATE TABLE problem (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    radius_metres REAL NOT NULL CHECK (radius_metres >= 0),
    categories TEXT NOT NULL,
    street_safe_reports INTEGER NOT NULL CHECK (street_safe_reports >= 0),
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    decided_on TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('objective', 'scanning', 'analysis', 'response', 'assessment', 'solved')),
    objective TEXT NOT NULL,
    scanning TEXT NOT NULL,
    analysis TEXT NOT NULL,
    response TEXT NOT NULL,
    assessment TEXT NOT NULL,
    review_on TEXT
) STRICT;

-- concern_id is no foreign key: a walk is saved anew as a whole with its concerns.
CREATE TABLE problem_concern (
    problem_id TEXT NOT NULL REFERENCES problem (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    concern_id TEXT NOT NULL,
    PRIMARY KEY (problem_id, position)
) STRICT;
CREATE INDEX problem_concern_by_concern ON problem_concern (concern_id);

CREATE TABLE problem_action (
    id TEXT PRIMARY KEY,
    problem_id TEXT NOT NULL REFERENCES problem (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    partner TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT,
    chase_on TEXT,
    done_on TEXT,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX problem_action_by_problem ON problem_action (problem_id, position);

CREATE TABLE problem_action_chase (
    action_id TEXT NOT NULL REFERENCES problem_action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    chased_on TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (action_id, position)
) STRICT;

-- How Articles 10 and 11 were considered, in the words of whoever gave the authority.
ALTER TABLE authority ADD COLUMN rights_considered TEXT NOT NULL DEFAULT '';
