-- The hours of the week that a set was ranked by, London time, as 168 of 0 and 1 from the first hour of Monday, or empty for all.
ALTER TABLE hotspot_set ADD COLUMN hours TEXT NOT NULL DEFAULT '' CHECK (length(hours) IN (0, 168));
