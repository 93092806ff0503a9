#pragma once

#include "base/progress.h"
#include "base/random.h"
#include "exercise/town.h"
#include "store/store.h"

namespace lantern
{

// Two years of offences up to the month before `today`, clustered round the night life, the stations and the alleys, with the hours
// of the week that a night-time economy has, a few police-generated records among them; and StreetSafe reports.
[[nodiscard]] Result<void> addIncidents(Store &store, const Town &town, Random &random, const QDate &today,
                                        const Progress &progress);

} // namespace lantern
