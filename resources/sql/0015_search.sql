-- The words of what is recorded, for the search: one row a record, kept true by triggers, and its full text beside it.
-- parent is the record on whose screen it is shown, as the plan of a result or the walk of an action, and part what is shown there,
-- as the leg of a result. What was added or changed last stands last, and is found first.
-- Another kind of record takes its place here as the others did: a view named words_of_KIND, and triggers on its table.

CREATE TABLE record_text (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    parent TEXT NOT NULL,
    part TEXT NOT NULL,
    title TEXT NOT NULL,
    detail TEXT NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (kind, record)
) STRICT;

-- The kind is a word too, so that each kind is looked for by itself.
CREATE VIRTUAL TABLE record_search USING fts5 (
    kind, words, content = 'record_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
CREATE TRIGGER record_text_indexed AFTER INSERT ON record_text BEGIN
    INSERT INTO record_search (rowid, kind, words) VALUES (NEW.id, NEW.kind, NEW.words);
END;
CREATE TRIGGER record_text_removed AFTER DELETE ON record_text BEGIN
    INSERT INTO record_search (record_search, rowid, kind, words) VALUES ('delete', OLD.id, OLD.kind, OLD.words);
END;

-- References of offences are looked for as they are written, from their first character on.
CREATE INDEX offence_by_reference ON offence (reference COLLATE NOCASE) WHERE reference IS NOT NULL;

-- What is found of each kind. Of what is only ever added to, the newest row stands. Of the results, those that say something in words.
CREATE VIEW words_of_plan (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, operational_date, name || ' ' || operational_date FROM plan;
CREATE VIEW words_of_hotspot_set (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, source, name || ' ' || source FROM hotspot_set;
CREATE VIEW words_of_officer (record, parent, part, title, detail, words) AS
SELECT id, '', '', shoulder_number, rank, shoulder_number || ' ' || rank FROM officer;
CREATE VIEW words_of_authority (record, parent, part, title, detail, words) AS
SELECT id, '', '', reference, grounds, reference || ' ' || kind || ' ' || grounds || ' ' || granted_by_rank FROM authority;
CREATE VIEW words_of_walk (record, parent, part, title, detail, words) AS
SELECT id, '', '', place_name, strftime('%Y-%m-%d', started_ms / 1000, 'unixepoch'),
    place_name || ' ' || officer || ' ' || strftime('%Y-%m-%d', started_ms / 1000, 'unixepoch') FROM walk;
CREATE VIEW words_of_concern (record, parent, part, title, detail, words) AS
SELECT id, walk_id, '', place_name, replace(categories, '_', ' '),
    place_name || ' ' || replace(categories, '_', ' ') FROM walk_concern;
CREATE VIEW words_of_action (record, parent, part, title, detail, words) AS
SELECT walk_action.id, walk_concern.walk_id, walk_action.concern_id, what, owner,
    what || ' ' || owner || ' ' || partner || ' ' || outcome || ' ' || cannot_do_reason
    FROM walk_action JOIN walk_concern ON walk_concern.id = walk_action.concern_id;
CREATE VIEW words_of_request (record, parent, part, title, detail, words) AS
SELECT id, '', '', reference, area, reference || ' ' || area || ' ' || officer || ' ' || asked_on FROM walk_request;
CREATE VIEW words_of_problem (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, replace(categories, '_', ' '),
    name || ' ' || replace(categories, '_', ' ') || ' ' || objective || ' ' || scanning || ' ' || analysis || ' ' || response || ' ' || assessment
    FROM problem WHERE accepted = 1;
CREATE VIEW words_of_venue (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, licence, name || ' ' || licence || ' ' || replace(type, '_', ' ') FROM venue;
CREATE VIEW words_of_site (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, reference, name || ' ' || reference || ' ' || stop_source_id FROM cctv_site;
CREATE VIEW words_of_footage (record, parent, part, title, detail, words) AS
SELECT id, site_id, '', reference, recorded_on, reference || ' ' || recorded_on FROM footage_request;
CREATE VIEW words_of_event (record, parent, part, title, detail, words) AS
SELECT id, '', '', name, place_name, name || ' ' || place_name || ' ' || went_well || ' ' || to_change FROM event;
CREATE VIEW words_of_series (record, parent, part, title, detail, words) AS
SELECT id, '', '', title, filter, title || ' ' || filter FROM series;
CREATE VIEW words_of_tasking (record, parent, part, title, detail, words) AS
SELECT id, '', '', decision, place_name, decision || ' ' || place_name || ' ' || owner FROM tasking
    WHERE NOT EXISTS (SELECT 1 FROM tasking AS later WHERE later.id = tasking.id AND later.number > tasking.number);
CREATE VIEW words_of_result (record, parent, part, title, detail, words) AS
SELECT id, plan_id, leg_id, iif(reference = '', missed_reason, reference), iif(reference = '', '', missed_reason),
    reference || ' ' || missed_reason FROM patrol_result
    WHERE (reference <> '' OR missed_reason <> '')
        AND NOT EXISTS (SELECT 1 FROM patrol_result AS later WHERE later.corrects = patrol_result.id);
CREATE VIEW words_of_debrief (record, parent, part, title, detail, words) AS
SELECT plan_id, plan_id, '', iif(intelligence_reference = '', worked, intelligence_reference), did_not_work,
    worked || ' ' || did_not_work || ' ' || intelligence_reference || ' ' || welfare FROM debrief
    WHERE NOT EXISTS (SELECT 1 FROM debrief AS later WHERE later.plan_id = debrief.plan_id AND later.number > debrief.number);
CREATE TRIGGER plan_is_found AFTER INSERT ON plan BEGIN
    DELETE FROM record_text WHERE kind = 'plan' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'plan', * FROM words_of_plan WHERE record = NEW.id;
END;
CREATE TRIGGER plan_is_found_changed AFTER UPDATE ON plan BEGIN
    DELETE FROM record_text WHERE kind = 'plan' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'plan', * FROM words_of_plan WHERE record = NEW.id;
END;
CREATE TRIGGER plan_is_found_no_more AFTER DELETE ON plan BEGIN
    DELETE FROM record_text WHERE kind = 'plan' AND record = OLD.id;
END;
CREATE TRIGGER hotspot_set_is_found AFTER INSERT ON hotspot_set BEGIN
    DELETE FROM record_text WHERE kind = 'hotspot_set' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'hotspot_set', * FROM words_of_hotspot_set WHERE record = NEW.id;
END;
CREATE TRIGGER hotspot_set_is_found_changed AFTER UPDATE ON hotspot_set BEGIN
    DELETE FROM record_text WHERE kind = 'hotspot_set' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'hotspot_set', * FROM words_of_hotspot_set WHERE record = NEW.id;
END;
CREATE TRIGGER hotspot_set_is_found_no_more AFTER DELETE ON hotspot_set BEGIN
    DELETE FROM record_text WHERE kind = 'hotspot_set' AND record = OLD.id;
END;
CREATE TRIGGER officer_is_found AFTER INSERT ON officer BEGIN
    DELETE FROM record_text WHERE kind = 'officer' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'officer', * FROM words_of_officer WHERE record = NEW.id;
END;
CREATE TRIGGER officer_is_found_changed AFTER UPDATE ON officer BEGIN
    DELETE FROM record_text WHERE kind = 'officer' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'officer', * FROM words_of_officer WHERE record = NEW.id;
END;
CREATE TRIGGER officer_is_found_no_more AFTER DELETE ON officer BEGIN
    DELETE FROM record_text WHERE kind = 'officer' AND record = OLD.id;
END;
CREATE TRIGGER authority_is_found AFTER INSERT ON authority BEGIN
    DELETE FROM record_text WHERE kind = 'authority' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'authority', * FROM words_of_authority WHERE record = NEW.id;
END;
CREATE TRIGGER authority_is_found_changed AFTER UPDATE ON authority BEGIN
    DELETE FROM record_text WHERE kind = 'authority' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'authority', * FROM words_of_authority WHERE record = NEW.id;
END;
CREATE TRIGGER authority_is_found_no_more AFTER DELETE ON authority BEGIN
    DELETE FROM record_text WHERE kind = 'authority' AND record = OLD.id;
END;
CREATE TRIGGER walk_is_found AFTER INSERT ON walk BEGIN
    DELETE FROM record_text WHERE kind = 'walk' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'walk', * FROM words_of_walk WHERE record = NEW.id;
END;
CREATE TRIGGER walk_is_found_changed AFTER UPDATE ON walk BEGIN
    DELETE FROM record_text WHERE kind = 'walk' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'walk', * FROM words_of_walk WHERE record = NEW.id;
END;
CREATE TRIGGER walk_is_found_no_more AFTER DELETE ON walk BEGIN
    DELETE FROM record_text WHERE kind = 'walk' AND record = OLD.id;
END;
CREATE TRIGGER walk_concern_is_found AFTER INSERT ON walk_concern BEGIN
    DELETE FROM record_text WHERE kind = 'concern' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'concern', * FROM words_of_concern WHERE record = NEW.id;
END;
CREATE TRIGGER walk_concern_is_found_changed AFTER UPDATE ON walk_concern BEGIN
    DELETE FROM record_text WHERE kind = 'concern' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'concern', * FROM words_of_concern WHERE record = NEW.id;
END;
CREATE TRIGGER walk_concern_is_found_no_more AFTER DELETE ON walk_concern BEGIN
    DELETE FROM record_text WHERE kind = 'concern' AND record = OLD.id;
END;
CREATE TRIGGER walk_action_is_found AFTER INSERT ON walk_action BEGIN
    DELETE FROM record_text WHERE kind = 'action' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'action', * FROM words_of_action WHERE record = NEW.id;
END;
CREATE TRIGGER walk_action_is_found_changed AFTER UPDATE ON walk_action BEGIN
    DELETE FROM record_text WHERE kind = 'action' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'action', * FROM words_of_action WHERE record = NEW.id;
END;
CREATE TRIGGER walk_action_is_found_no_more AFTER DELETE ON walk_action BEGIN
    DELETE FROM record_text WHERE kind = 'action' AND record = OLD.id;
END;
CREATE TRIGGER walk_request_is_found AFTER INSERT ON walk_request BEGIN
    DELETE FROM record_text WHERE kind = 'request' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'request', * FROM words_of_request WHERE record = NEW.id;
END;
CREATE TRIGGER walk_request_is_found_changed AFTER UPDATE ON walk_request BEGIN
    DELETE FROM record_text WHERE kind = 'request' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'request', * FROM words_of_request WHERE record = NEW.id;
END;
CREATE TRIGGER walk_request_is_found_no_more AFTER DELETE ON walk_request BEGIN
    DELETE FROM record_text WHERE kind = 'request' AND record = OLD.id;
END;
CREATE TRIGGER problem_is_found AFTER INSERT ON problem BEGIN
    DELETE FROM record_text WHERE kind = 'problem' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'problem', * FROM words_of_problem WHERE record = NEW.id;
END;
CREATE TRIGGER problem_is_found_changed AFTER UPDATE ON problem BEGIN
    DELETE FROM record_text WHERE kind = 'problem' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'problem', * FROM words_of_problem WHERE record = NEW.id;
END;
CREATE TRIGGER problem_is_found_no_more AFTER DELETE ON problem BEGIN
    DELETE FROM record_text WHERE kind = 'problem' AND record = OLD.id;
END;
CREATE TRIGGER venue_is_found AFTER INSERT ON venue BEGIN
    DELETE FROM record_text WHERE kind = 'venue' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'venue', * FROM words_of_venue WHERE record = NEW.id;
END;
CREATE TRIGGER venue_is_found_changed AFTER UPDATE ON venue BEGIN
    DELETE FROM record_text WHERE kind = 'venue' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'venue', * FROM words_of_venue WHERE record = NEW.id;
END;
CREATE TRIGGER venue_is_found_no_more AFTER DELETE ON venue BEGIN
    DELETE FROM record_text WHERE kind = 'venue' AND record = OLD.id;
END;
CREATE TRIGGER cctv_site_is_found AFTER INSERT ON cctv_site BEGIN
    DELETE FROM record_text WHERE kind = 'site' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'site', * FROM words_of_site WHERE record = NEW.id;
END;
CREATE TRIGGER cctv_site_is_found_changed AFTER UPDATE ON cctv_site BEGIN
    DELETE FROM record_text WHERE kind = 'site' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'site', * FROM words_of_site WHERE record = NEW.id;
END;
CREATE TRIGGER cctv_site_is_found_no_more AFTER DELETE ON cctv_site BEGIN
    DELETE FROM record_text WHERE kind = 'site' AND record = OLD.id;
END;
CREATE TRIGGER footage_request_is_found AFTER INSERT ON footage_request BEGIN
    DELETE FROM record_text WHERE kind = 'footage' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'footage', * FROM words_of_footage WHERE record = NEW.id;
END;
CREATE TRIGGER footage_request_is_found_changed AFTER UPDATE ON footage_request BEGIN
    DELETE FROM record_text WHERE kind = 'footage' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'footage', * FROM words_of_footage WHERE record = NEW.id;
END;
CREATE TRIGGER footage_request_is_found_no_more AFTER DELETE ON footage_request BEGIN
    DELETE FROM record_text WHERE kind = 'footage' AND record = OLD.id;
END;
CREATE TRIGGER event_is_found AFTER INSERT ON event BEGIN
    DELETE FROM record_text WHERE kind = 'event' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'event', * FROM words_of_event WHERE record = NEW.id;
END;
CREATE TRIGGER event_is_found_changed AFTER UPDATE ON event BEGIN
    DELETE FROM record_text WHERE kind = 'event' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'event', * FROM words_of_event WHERE record = NEW.id;
END;
CREATE TRIGGER event_is_found_no_more AFTER DELETE ON event BEGIN
    DELETE FROM record_text WHERE kind = 'event' AND record = OLD.id;
END;
CREATE TRIGGER series_is_found AFTER INSERT ON series BEGIN
    DELETE FROM record_text WHERE kind = 'series' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'series', * FROM words_of_series WHERE record = NEW.id;
END;
CREATE TRIGGER tasking_is_found AFTER INSERT ON tasking BEGIN
    DELETE FROM record_text WHERE kind = 'tasking' AND record = NEW.id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'tasking', * FROM words_of_tasking WHERE record = NEW.id;
END;
CREATE TRIGGER patrol_result_is_found AFTER INSERT ON patrol_result
    WHEN NEW.reference <> '' OR NEW.missed_reason <> '' OR NEW.corrects IS NOT NULL BEGIN
    DELETE FROM record_text WHERE kind = 'result' AND record IN (NEW.id, NEW.corrects);
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'result', * FROM words_of_result WHERE record = NEW.id;
END;
CREATE TRIGGER debrief_is_found AFTER INSERT ON debrief BEGIN
    DELETE FROM record_text WHERE kind = 'debrief' AND record = NEW.plan_id;
    INSERT INTO record_text (kind, record, parent, part, title, detail, words)
        SELECT 'debrief', * FROM words_of_debrief WHERE record = NEW.plan_id;
END;

-- Keys tell the time at which they were made.
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'plan', * FROM words_of_plan ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'hotspot_set', * FROM words_of_hotspot_set ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'officer', * FROM words_of_officer ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'authority', * FROM words_of_authority ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'walk', * FROM words_of_walk ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'concern', * FROM words_of_concern ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'action', * FROM words_of_action ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'request', * FROM words_of_request ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'problem', * FROM words_of_problem ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'venue', * FROM words_of_venue ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'site', * FROM words_of_site ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'footage', * FROM words_of_footage ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'event', * FROM words_of_event ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'series', * FROM words_of_series ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'tasking', * FROM words_of_tasking ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'result', * FROM words_of_result ORDER BY 2;
INSERT INTO record_text (kind, record, parent, part, title, detail, words) SELECT 'debrief', * FROM words_of_debrief ORDER BY 2;
