#pragma once

#include "cli/arguments.h"
#include "cli/console.h"
#include "partners/licence_list.h"

#include <QJsonObject>

// What the verb of venues prints.
namespace lantern::cli
{

[[nodiscard]] QJsonObject venueJson(const VenueStanding &standing, const VenueRegister &all);

// What came of a licence list, or would come of it.
void printLicenceList(const LicenceList &list, const Console &console, bool dry);

// The share of harm near trained venues, and which to train next.
[[nodiscard]] int tellCoverage(const Arguments &arguments, Store &store, const VenueRegister &all,
                               const Console &console);

} // namespace lantern::cli
