#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

// The part of the verb of training that is about officers.
namespace lantern::cli
{

// Keeps a session: the officers' skills hold until its end.
[[nodiscard]] int trainOfficers(const Arguments &arguments, Store &store, const Console &console);
// Who holds a skill on a night.
[[nodiscard]] int tellHolders(const Arguments &arguments, Store &store, const Console &console);
// What coming plans lack, and what lapses soon.
[[nodiscard]] int tellGap(const Arguments &arguments, Store &store, const Console &console);

} // namespace lantern::cli
