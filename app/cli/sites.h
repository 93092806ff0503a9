#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

namespace lantern::cli
{

// `lantern sites choose`: its options, and the work; gives the exit code.
void declareSiteChoice(Arguments &arguments);
[[nodiscard]] int chooseSites(const Arguments &arguments, Store &store, const Console &console);

} // namespace lantern::cli
