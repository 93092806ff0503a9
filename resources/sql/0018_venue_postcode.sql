-- The postcode of a venue's premises, so that a licence list without points is matched by more than a name.
ALTER TABLE venue ADD COLUMN postcode TEXT NOT NULL DEFAULT '';
