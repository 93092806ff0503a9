#pragma once

#include "brief/report.h"
#include "outcome/walks.h"

namespace lantern
{

// The letter that tells what came of a Walk and Talk: "You said, we did". It names no one, and speaks of each concern once: what was done, what
// cannot be done and why, or what is under way and until when. In the language that is spoken (base/speech.h), but for what somebody typed, which stays as it is; marked OFFICIAL, for it leaves the house. NotFound where
// there is no such walk, Refused where no concern was raised on it.
[[nodiscard]] Result<Report> makeWalkLetter(Store &store, const WalkId &walk);

} // namespace lantern
