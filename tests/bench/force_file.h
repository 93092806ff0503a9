#pragma once

#include "store/store.h"

#include <QDate>

namespace lantern::bench
{

// The day on which the file below is opened.
inline QDate forceToday()
{
    return {2026, 11, 24};
}

// Ten years of a force over the exercise borough and 31 boroughs beside it: 2 million offences, 20,000 deployments with their lives, 400,000
// legs and as many results, 30,000 walks with concerns, actions and requests, problems, venues with visits and training, sites, events,
// authorities, decisions and cases. The same in every run. Made in the folder where it does not stand there yet, which takes minutes, as
// NAME-GENERATOR-SCHEMA.lantern; gives its path. Ends the process where it cannot be made.
[[nodiscard]] QString forceFile(const QString &folder);

} // namespace lantern::bench
