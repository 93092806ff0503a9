#pragma once

#include "overview/data_held.h"
#include "overview/duty_overview.h"
#include "overview/file_changes.h"

namespace lantern
{

// "Fri 27 November 2026, 21:00–05:00".
[[nodiscard]] QString shiftText(const Shift &shift);
// "Tonight", "On duty now", "Tomorrow", else "Next shift".
[[nodiscard]] QString shiftHeading(const Shift &shift, const QDateTime &now);
[[nodiscard]] QString statusText(PlanStatus status);
// "not risk-assessed, not checked".
[[nodiscard]] QString missingText(const StopsToFinish &stop);
// "Due 20 November 2026", "4 days late", "She has not been told".
[[nodiscard]] QString lateText(const OverdueAction &action);
[[nodiscard]] QString changeText(const FileChange &change);
// Why figures out of this file are to be taken with care, and what to do about it.
[[nodiscard]] QString doubtText(DataHeld::Doubt doubt, const DataHeld &held);
// "Good", "Fair" or "Low": by how many doubts there are, and whether one of them is that nothing is known.
[[nodiscard]] QString confidenceText(const DataHeld &held);
// "Sat 28 Nov, 21:40", London.
[[nodiscard]] QString momentText(const QDateTime &instant);

} // namespace lantern
