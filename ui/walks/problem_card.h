#pragma once

#include "outcome/problems.h"

#include <QVariantMap>

namespace lantern
{

// What the screen shows of a problem; the maps are those of ProblemDesk.
[[nodiscard]] QVariantList problemCells(const Problem &problem, const QDate &today);
[[nodiscard]] QVariantMap problemMap(const Problem &problem, const QStringList &concerns, const QDate &today);
// "4 concerns of 3 walks, 2 StreetSafe reports, within 60 m".
[[nodiscard]] QString proposedText(const ProposedProblem &proposed);

} // namespace lantern
