-- The way of a case from the report to its outcome, by reference only: dates and stages, nothing of a person.
-- Dates are ISO 8601 text, keys UUID text.

CREATE TABLE victim_journey (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (reference <> ''),
    borough TEXT NOT NULL,
    enhanced INTEGER NOT NULL CHECK (enhanced IN (0, 1))
) STRICT;

-- told_on is when what the stage asks for was done, or NULL while it is due.
CREATE TABLE victim_journey_stage (
    journey_id TEXT NOT NULL REFERENCES victim_journey (id) ON DELETE CASCADE,
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL,
    told_on TEXT,
    PRIMARY KEY (journey_id, stage)
) STRICT;

-- Found by the search as all other records are.
CREATE VIEW words_of_journey (record, parent, part, title, detail, words) AS
SELECT id, '', '', reference, borough, reference || ' ' || borough FROM victim_journey;
CREATE TRIGGER victim_journey_is_found AFTER INSERT ON victim_journey BEGIN
    DELETE FROM record_text WHERE kind = 'journey' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'journey', * FROM words_of_journey WHERE record = NEW.id;
END;
CREATE TRIGGER victim_journey_is_found_changed AFTER UPDATE ON victim_journey BEGIN
    DELETE FROM record_text WHERE kind = 'journey' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'journey', * FROM words_of_journey WHERE record = NEW.id;
END;
CREATE TRIGGER victim_journey_is_found_no_more AFTER DELETE ON victim_journey BEGIN
    DELETE FROM record_text WHERE kind = 'journey' AND record = OLD.id;
END;
