#pragma once

#include "base/result.h"
#include "store/plan.h"

#include <QByteArray>

namespace lantern
{

// All that a plan is but its status and who approved it, as compressed JSON: the same plan gives the same bytes.
[[nodiscard]] QByteArray toSnapshot(const Plan &plan);
// Unreadable if the bytes are no snapshot.
[[nodiscard]] Result<Plan> planFromSnapshot(const QByteArray &snapshot);

} // namespace lantern
