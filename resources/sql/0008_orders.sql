-- What the supervisor asks of a plan besides its teams, as one JSON object, or empty for nothing.
ALTER TABLE plan ADD COLUMN orders TEXT NOT NULL DEFAULT '';
-- How a team goes about, and its own hours where they are not the shift's.
ALTER TABLE team ADD COLUMN travel TEXT NOT NULL DEFAULT 'foot' CHECK (travel IN ('foot', 'vehicle'));
ALTER TABLE team ADD COLUMN from_ms INTEGER;
ALTER TABLE team ADD COLUMN to_ms INTEGER;
-- How much happens at a hotspot by hour of the week against its own mean, in thousandths with commas between, from the first hour of
-- Monday, London time, or empty where the hours are not known.
ALTER TABLE hotspot ADD COLUMN hour_shares TEXT NOT NULL DEFAULT '';
