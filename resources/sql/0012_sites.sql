-- CCTV sites, footage asked for, surveys.
-- Calendar dates are ISO 8601 text, points metres on the British National Grid, keys UUID text.

-- stop_source_id names the bus stop that the site stands at, as its source does, or is empty for a site elsewhere.
CREATE TABLE cctv_site (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    stop_source_id TEXT NOT NULL,
    easting REAL NOT NULL,
    northing REAL NOT NULL,
    radius_metres REAL NOT NULL CHECK (radius_metres > 0),
    state TEXT NOT NULL CHECK (state IN ('proposed', 'live', 'removed')),
    phase INTEGER NOT NULL CHECK (phase >= 0),
    live_since TEXT,
    removed_on TEXT,
    reference TEXT NOT NULL,
    CHECK (state <> 'live' OR live_since IS NOT NULL)
) STRICT;

CREATE TABLE footage_request (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES cctv_site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    reference TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('awaited', 'received_useful', 'received_not_useful', 'not_recorded', 'overwritten', 'refused')),
    answered_on TEXT
) STRICT;
CREATE INDEX footage_request_by_site ON footage_request (site_id, position);

-- How many of the women asked feel safer. Nothing says who they are.
CREATE TABLE safety_survey (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES cctv_site (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    held_on TEXT NOT NULL,
    asked INTEGER NOT NULL CHECK (asked > 0),
    safer INTEGER NOT NULL CHECK (safer >= 0 AND safer <= asked)
) STRICT;
CREATE INDEX safety_survey_by_site ON safety_survey (site_id, position);
