#pragma once

#include "store/plan.h"

namespace lantern
{

// The words that screens and paper use: "plain clothes", "Verona".
[[nodiscard]] QString modeText(Mode mode);
[[nodiscard]] QString operationText(Operation operation);
// "subways", of one of AvoidableTraits.
[[nodiscard]] QString avoidableText(Street::Trait trait);
// "subways, unlit ways"; empty for none.
[[nodiscard]] QString avoidedText(Street::Traits traits);

} // namespace lantern
