-- What lists and reports look for first, so that ten years of a force are as quick to read as its first week.

CREATE INDEX plan_by_night ON plan (operational_date, from_ms, id);
DROP INDEX walk_by_time;
CREATE INDEX walk_by_time ON walk (started_ms, id);
CREATE INDEX walk_action_by_due ON walk_action (due);
CREATE INDEX walk_action_unanswered ON walk_action (state, due) WHERE state <> 'fed_back';
CREATE INDEX walk_action_by_telling ON walk_action (fed_back_on) WHERE fed_back_on IS NOT NULL;
CREATE INDEX walk_action_by_chase ON walk_action (chase_on) WHERE chase_on IS NOT NULL;
CREATE INDEX walk_request_by_day ON walk_request (asked_on DESC, reference, id);
CREATE INDEX venue_visit_by_day ON venue_visit (on_date);
CREATE INDEX training_session_by_day ON training_session (on_date);
CREATE INDEX tasking_by_time ON tasking (recorded_ms);
CREATE INDEX authority_by_time ON authority (from_ms);

-- How many offences of each month the file holds, and how many of them with a time: what is said of the data needs no look at every row.
-- Kept by whoever adds offences, a month at a time: a trigger for each row makes an import forty times as long.
CREATE TABLE offence_held (
    month INTEGER PRIMARY KEY,
    offences INTEGER NOT NULL,
    timed INTEGER NOT NULL
) STRICT;
INSERT INTO offence_held (month, offences, timed) SELECT month, count(*), count(from_time) FROM offence GROUP BY month;

-- Standing results with stops of which not everybody was both risk-assessed and checked. Results are only ever added to, so a result comes
-- here with its count of stops, and goes when another corrects it.
CREATE TABLE stop_to_finish (
    result_id TEXT PRIMARY KEY REFERENCES patrol_result (id)
) STRICT, WITHOUT ROWID;
INSERT INTO stop_to_finish (result_id)
    SELECT r.id FROM patrol_result_count s JOIN patrol_result r ON r.id = s.result_id
    WHERE s.kind = 'type' AND s.name = 'stop' AND s.amount > 0 AND (r.risk_assessed = 0 OR r.intelligence_checked = 0)
        AND NOT EXISTS (SELECT 1 FROM patrol_result AS newer WHERE newer.corrects = r.id);
CREATE TRIGGER stop_is_to_finish AFTER INSERT ON patrol_result_count
    WHEN NEW.kind = 'type' AND NEW.name = 'stop' AND NEW.amount > 0 BEGIN
    INSERT INTO stop_to_finish (result_id)
        SELECT r.id FROM patrol_result AS r WHERE r.id = NEW.result_id AND (r.risk_assessed = 0 OR r.intelligence_checked = 0)
            AND NOT EXISTS (SELECT 1 FROM patrol_result AS newer WHERE newer.corrects = r.id);
END;
CREATE TRIGGER stop_is_finished AFTER INSERT ON patrol_result WHEN NEW.corrects IS NOT NULL BEGIN
    DELETE FROM stop_to_finish WHERE result_id = NEW.corrects;
END;
