#pragma once

#include "store/plan.h"

namespace lantern
{

// The words that screens and paper use: "plain clothes", "Verona".
[[nodiscard]] QString modeText(Mode mode);
[[nodiscard]] QString operationText(Operation operation);

} // namespace lantern
