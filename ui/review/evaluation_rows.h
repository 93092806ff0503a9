#pragma once

#include "evaluation/evaluation.h"

#include <QVariant>

namespace lantern
{

// What an evaluation says, as the screen shows it: whole figures, which never leave the house.

// {name, before, after} of each area that was looked at.
[[nodiscard]] QVariantList windowRows(const Evaluation &evaluation);
// {label, value, why} of each estimate; empty without comparison.
[[nodiscard]] QVariantList estimateRows(const Evaluation &evaluation);
// {name, values, dashed}: a line for each area over the months; those compared with at the target's size.
[[nodiscard]] QVariantList monthLines(const Evaluation &evaluation);
// {label, phase}: "before", "between" or "after".
[[nodiscard]] QVariantList monthSteps(const Evaluation &evaluation);
// {cell, title, subtitle, chosen, easting, northing} of each area that is or may be compared with.
[[nodiscard]] QVariantList areaRows(const Evaluation &evaluation);

} // namespace lantern
