#pragma once

#include "store/record_repository.h"

#include <QDate>

#include <vector>

namespace lantern
{

// One record's part in a measure of a sheet: so much of it, where, and which record says so.
struct WeekEntry
{
    QString measure;                     // see weekMeasures()
    double amount = 0;                   // a count, or minutes where the measure is person_minutes
    std::optional<GridPoint> point = {}; // none where the record has no place, as a training session
    FoundRecord record = {};
};

// Every measure: deployments, visits_planned, visits_made, visits_missed, nil, person_minutes, each of resultTypes(), "stop:REASON" for each
// reason that a stop was made for, prior_links, to_finish, authorities, walks, women_walked, concerns, fed_back, actions_due, venue_visits,
// venues_trained, people_trained, decisions.
// The entries of the days from first to last, both included: of plans and results by the operational date, of walks and decisions by the
// day in London, of all others by their date. Of results and decisions, those that stand. People who were trained before do not
// count again.
[[nodiscard]] Result<std::vector<WeekEntry>> weekEntries(const Store &store, const QDate &first, const QDate &last);

} // namespace lantern
