#pragma once

#include "brief/report.h"
#include "tasking/victim_code.h"

namespace lantern
{

// The card that is handed over: the reference, the stages reached, what is due by when, where to turn. From a template that the force edits:
// the file's setting `signpost_card`, or the built-in one (resources/briefing/signpost_card.txt).
[[nodiscard]] Report signpostCard(const Store &store, const VictimJourney &journey,
                                  const std::vector<StageLimit> &limits);

// Waiting times by borough; RFC 4180; counts under 5 as "<5". An exercise says so in the first column's name.
[[nodiscard]] QByteArray victimWaitsCsv(const std::vector<VictimWait> &waits, bool exercise);
// The same for paper, with the marking of the file.
[[nodiscard]] Report victimWaitsReport(const Store &store, const std::vector<VictimWait> &waits);

} // namespace lantern
