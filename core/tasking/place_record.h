#pragma once

#include "tasking/patrols_done.h"

namespace lantern
{

// What is known of a place besides its offences: who goes out there, who has worried, and what was done.
struct PlaceRecord
{
    PatrolsDone patrols;                          // of the last weeks
    OpenConcerns concerns;                        // of Walk and Talks, not answered yet
    QStringList venues = {};                      // pubs, bars, nightclubs and other venues in it, by name
    int stops = 0;                                // bus stops and stations in it
    [[nodiscard]] double minutesPerVisit() const; // 0 where no visit was made
};

// Of one place, for the weeks up to now. Storage errors.
[[nodiscard]] Result<PlaceRecord> placeRecord(Store &store, const PlaceOfPatrols &place, const QDateTime &now,
                                              int weeks);

} // namespace lantern
