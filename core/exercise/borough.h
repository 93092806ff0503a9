#pragma once

#include "base/progress.h"
#include "store/store.h"

namespace lantern
{

// What the exercise holds is counted up whenever something is added to it, so that a borough of an older Lantern is told from one of this.
inline constexpr int ExerciseEdition = 2;
// The edition of which a file is: 1 where it was made before they were counted, 0 where it is no exercise.
[[nodiscard]] int exerciseEditionOf(const Store &store);

struct ExerciseOptions
{
    quint64 seed = 1;
    QDate today; // data run up to the month before; the past shifts and walks are in the weeks before
};

// Fills a new, empty store with the fictional riverside borough of Lanternside: river, bridges, parks, streets, two
// stations, 60 venues, 200 bus stops, 24 months of offences with a night-time economy's hours, StreetSafe reports,
// officers, 8 past shifts with results, 12 walks with concerns, an authority, a register of venues
// with visits and training, CCTV sites and events. Same seed and date, same file contents.
// Marks the store EXERCISE. Refused where the file holds places or offences already, or without a date; all or nothing.
[[nodiscard]] Result<void> fillExercise(Store &store, const ExerciseOptions &options, const Progress &progress = {});

} // namespace lantern
