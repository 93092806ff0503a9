#pragma once

#include "evaluation/day_window.h"
#include "hotspot/recorded.h"

namespace lantern
{

// Offences of one place and month of the windows.
struct Sighting
{
    GridPoint point;
    int month = 0; // into the months asked for
    qint64 count = 1;
};

struct Sightings
{
    std::vector<Sighting> all;
    qint64 undated = 0; // left out of windows of days: known by month only
};

// What is recorded in the months, police-generated records left out. Refused: days are asked for and the source has months only.
[[nodiscard]] Result<Sightings> sightings(Store &store, const Recorded &recorded, const QString &source, bool vawgOnly,
                                          std::span<const PhaseMonth> months);

} // namespace lantern
