#pragma once

#include "geo/coordinates.h"
#include "outcome/concern_words.h"
#include "store/walk.h"

namespace lantern
{

// What the screen calls these, translated.
[[nodiscard]] QString lightText(Light light);
[[nodiscard]] QString actionStateText(ActionState state);
[[nodiscard]] QString tellingText(Telling how); // "by letter"
[[nodiscard]] QString dayText(QDate day);       // "20 Nov 2026"

// "51.50740, -0.12780", empty for a point that was never set.
[[nodiscard]] QString pointText(GridPoint point);
// Reads "51.5074, -0.1278" (comma or space between); nothing for what is no point of Great Britain.
[[nodiscard]] std::optional<GridPoint> pointFromText(const QString &text);

} // namespace lantern
