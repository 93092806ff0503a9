#pragma once

#include "cli/arguments.h"

namespace lantern::cli
{

// `lantern report --weekly` and `--return`: give the exit code.
[[nodiscard]] int reportWeekly(const Arguments &arguments, Store &store);
// `lantern report --return-template FILE`: keeps the words of the return in the file, which is opened for writing.
[[nodiscard]] int keepReturnTemplate(const Arguments &arguments, Store &store);

} // namespace lantern::cli
