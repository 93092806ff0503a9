-- The life of a deployment: who took each step when, the versions of a plan, debriefs, tracks.
-- Instants are UTC milliseconds since 1970.

-- A column in the place of another keeps the table, so that nothing that refers to it is touched.
ALTER TABLE plan RENAME COLUMN status TO status_before;
ALTER TABLE plan ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'approved', 'briefed', 'live', 'debriefed', 'closed'));
UPDATE plan SET status = status_before;
ALTER TABLE plan DROP COLUMN status_before;

-- Append-only, except that the steps of a plan go with it: a plan is removed only before it has results.
CREATE TABLE plan_step (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    status_before TEXT NOT NULL,
    status TEXT NOT NULL,
    version INTEGER NOT NULL,
    taken_by TEXT NOT NULL,
    taken_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX plan_step_by_plan ON plan_step (plan_id, number);
CREATE TRIGGER plan_step_never_changes BEFORE UPDATE ON plan_step BEGIN
    SELECT RAISE(ABORT, 'a step of a deployment is never changed');
END;
-- What older files know of it.
INSERT INTO plan_step (plan_id, status_before, status, version, taken_by, taken_ms)
    SELECT id, 'draft', 'approved', version, approved_by, approved_ms FROM plan WHERE approved_ms IS NOT NULL ORDER BY id;

-- The plan as it was approved, or as it was planned again on the night: compressed JSON. Of one version the newest row stands.
CREATE TABLE plan_version (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    status TEXT NOT NULL,
    kept_by TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    snapshot BLOB NOT NULL
) STRICT;
CREATE INDEX plan_version_by_plan ON plan_version (plan_id, version, number);
CREATE TRIGGER plan_version_never_changes BEFORE UPDATE ON plan_version BEGIN
    SELECT RAISE(ABORT, 'a version of a plan is never changed');
END;

-- Append-only: a correction is a new row, and the newest stands.
CREATE TABLE debrief (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    worked TEXT NOT NULL,
    did_not_work TEXT NOT NULL,
    intelligence_reference TEXT NOT NULL,
    welfare TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX debrief_by_plan ON debrief (plan_id, number);
CREATE TRIGGER debrief_never_changes BEFORE UPDATE ON debrief BEGIN
    SELECT RAISE(ABORT, 'a debrief is never changed');
END;
CREATE TRIGGER debrief_never_shrinks BEFORE DELETE ON debrief BEGIN
    SELECT RAISE(ABORT, 'a debrief is never removed');
END;

-- Where a team was by its radio or phone. Fixes are compressed, sixteen bytes each: milliseconds, then easting and northing in
-- decimetres. Nothing that tells whose device it was is kept. The identity is that of the fixes, so that none is read twice.
CREATE TABLE track (
    id TEXT PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id),
    team_id TEXT NOT NULL REFERENCES team (id),
    identity INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    imported_ms INTEGER NOT NULL,
    fixes BLOB NOT NULL,
    UNIQUE (plan_id, identity)
) STRICT;
CREATE INDEX track_by_team ON track (team_id);

-- Stops are looked for to see which are still to be finished.
CREATE INDEX patrol_result_count_of_stops ON patrol_result_count (result_id)
    WHERE kind = 'type' AND name = 'stop' AND amount > 0;
