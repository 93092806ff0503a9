-- Hotspot sets, officers, authorities, plans, results, walks and drafts.
-- Instants are UTC milliseconds since 1970 (column names end in _ms), calendar dates ISO 8601 text, keys UUID text,
-- points metres on the British National Grid, shapes well-known binary.

CREATE TABLE hotspot_set (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    weight TEXT NOT NULL CHECK (weight IN ('harm', 'count')),
    first_month INTEGER NOT NULL,
    last_month INTEGER NOT NULL,
    cell_width REAL NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE hotspot (
    id TEXT PRIMARY KEY,
    set_id TEXT NOT NULL REFERENCES hotspot_set (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    rank INTEGER NOT NULL,
    score REAL NOT NULL,
    offence_count INTEGER NOT NULL,
    vawg_share REAL NOT NULL,
    name TEXT NOT NULL,
    reason TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    outline BLOB,
    edited INTEGER NOT NULL CHECK (edited IN (0, 1))
) STRICT;
CREATE INDEX hotspot_by_set ON hotspot (set_id, position);

CREATE TABLE officer (
    id TEXT PRIMARY KEY,
    shoulder_number TEXT NOT NULL UNIQUE,
    rank TEXT NOT NULL
) STRICT;

CREATE TABLE officer_skill (
    officer_id TEXT NOT NULL REFERENCES officer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    until TEXT,
    PRIMARY KEY (officer_id, position)
) STRICT;

CREATE TABLE authority (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    granted_by_rank TEXT NOT NULL,
    granted_by TEXT NOT NULL,
    grounds TEXT NOT NULL,
    regards_rights INTEGER NOT NULL CHECK (regards_rights IN (0, 1)),
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    area BLOB
) STRICT;

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    operational_date TEXT NOT NULL,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'briefed', 'closed')),
    version INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    hotspot_set_id TEXT REFERENCES hotspot_set (id),
    reach_minutes INTEGER NOT NULL,
    worth REAL NOT NULL,
    approved_by TEXT NOT NULL,
    approved_ms INTEGER
) STRICT;
CREATE INDEX plan_by_time ON plan (from_ms, to_ms);

CREATE TABLE team (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('uniform', 'plain', 'mixed')),
    operation TEXT NOT NULL,
    linked_uniform TEXT REFERENCES team (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    start_easting REAL NOT NULL,
    start_northing REAL NOT NULL,
    finish_easting REAL NOT NULL,
    finish_northing REAL NOT NULL,
    start_name TEXT NOT NULL,
    finish_name TEXT NOT NULL
) STRICT;
CREATE INDEX team_by_plan ON team (plan_id, position);
CREATE INDEX team_by_linked_uniform ON team (linked_uniform);

CREATE TABLE team_member (
    team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    officer_id TEXT NOT NULL REFERENCES officer (id),
    PRIMARY KEY (team_id, position)
) STRICT;
CREATE INDEX team_member_by_officer ON team_member (officer_id);

-- hotspot_id is no foreign key: a leg keeps the key of the place it was planned for, though the set is edited later.
CREATE TABLE leg (
    id TEXT PRIMARY KEY,
    team_id TEXT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('visit', 'break')),
    hotspot_id TEXT,
    place_name TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    arrive_ms INTEGER,
    depart_ms INTEGER,
    locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX leg_by_team ON leg (team_id, position);

CREATE TABLE patrol_result (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    team_id TEXT NOT NULL REFERENCES team (id),
    leg_id TEXT NOT NULL REFERENCES leg (id),
    corrects TEXT UNIQUE REFERENCES patrol_result (id),
    recorded_ms INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    in_ms INTEGER,
    out_ms INTEGER,
    behaviour TEXT NOT NULL,
    prior_link INTEGER NOT NULL CHECK (prior_link IN (0, 1)),
    risk_assessed INTEGER NOT NULL CHECK (risk_assessed IN (0, 1)),
    intelligence_checked INTEGER NOT NULL CHECK (intelligence_checked IN (0, 1)),
    reference TEXT NOT NULL,
    member_mode TEXT NOT NULL,
    authority_id TEXT REFERENCES authority (id),
    nil INTEGER NOT NULL CHECK (nil IN (0, 1)),
    missed INTEGER NOT NULL CHECK (missed IN (0, 1)),
    missed_reason TEXT NOT NULL
) STRICT;
CREATE INDEX patrol_result_by_plan ON patrol_result (plan_id);
CREATE INDEX patrol_result_by_team ON patrol_result (team_id);
CREATE INDEX patrol_result_by_leg ON patrol_result (leg_id);
CREATE INDEX patrol_result_by_authority ON patrol_result (authority_id);

CREATE TABLE patrol_result_count (
    result_id TEXT NOT NULL REFERENCES patrol_result (id),
    kind TEXT NOT NULL CHECK (kind IN ('type', 'stop_reason')),
    name TEXT NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (result_id, kind, name)
) STRICT;

CREATE TRIGGER patrol_result_is_not_changed BEFORE UPDATE ON patrol_result
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;
CREATE TRIGGER patrol_result_is_not_removed BEFORE DELETE ON patrol_result
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;
CREATE TRIGGER patrol_result_count_is_not_changed BEFORE UPDATE ON patrol_result_count
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;
CREATE TRIGGER patrol_result_count_is_not_removed BEFORE DELETE ON patrol_result_count
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;
-- INSERT OR REPLACE removes the old row without firing the triggers above, so it is met here.
CREATE TRIGGER patrol_result_is_not_replaced BEFORE INSERT ON patrol_result
WHEN EXISTS (SELECT 1 FROM patrol_result WHERE id = NEW.id OR number = NEW.number OR corrects = NEW.corrects)
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;
CREATE TRIGGER patrol_result_count_is_not_replaced BEFORE INSERT ON patrol_result_count
WHEN EXISTS (SELECT 1 FROM patrol_result_count WHERE result_id = NEW.result_id AND kind = NEW.kind AND name = NEW.name)
BEGIN
    SELECT RAISE(ABORT, 'patrol results are append-only');
END;

CREATE TABLE walk (
    id TEXT PRIMARY KEY,
    started_ms INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    place_name TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    route BLOB,
    officer TEXT NOT NULL,
    women INTEGER NOT NULL,
    light TEXT NOT NULL
) STRICT;
CREATE INDEX walk_by_time ON walk (started_ms);

CREATE TABLE walk_concern (
    id TEXT PRIMARY KEY,
    walk_id TEXT NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    categories TEXT NOT NULL,
    place_name TEXT NOT NULL
) STRICT;
CREATE INDEX walk_concern_by_walk ON walk_concern (walk_id, position);

CREATE TABLE walk_action (
    id TEXT PRIMARY KEY,
    concern_id TEXT NOT NULL REFERENCES walk_concern (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    partner TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    cannot_do_reason TEXT NOT NULL,
    fed_back_on TEXT
) STRICT;
CREATE INDEX walk_action_by_concern ON walk_action (concern_id, position);

CREATE TABLE draft (
    form TEXT PRIMARY KEY,
    json TEXT NOT NULL,
    saved_ms INTEGER NOT NULL
) STRICT;
