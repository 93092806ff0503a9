#pragma once

#include "cli/arguments.h"

namespace lantern::cli
{

// `lantern report --operations`: gives the exit code.
[[nodiscard]] int reportOperations(const Arguments &arguments, Store &store);

} // namespace lantern::cli
