#pragma once

#include "store/offence.h"

#include <optional>

namespace lantern
{

// The offence that follows this one within six days and about a hundred metres; every other one is followed, and always the
// same ones, by the offence's own fingerprint. So that a near repeat is there to be found among the offences of one class.
[[nodiscard]] std::optional<Offence> nearRepeatOf(const Offence &offence);

} // namespace lantern
