#pragma once

#include "store/event.h"
#include "store/place_repository.h"

namespace lantern
{

// What is wrong with an event, in words.
struct EventCheck
{
    QStringList refused;
    QStringList warnings;
};
// Refused: no name, a phase without a name or that ends before it starts, a crowd below 0, an empty intention or tactic, a footprint
// that crosses itself. Warned of: no phases, footprint, intention of a level or tactic yet; a phase with more people than the event.
[[nodiscard]] EventCheck checkEvent(const Event &event);

// The ground of an event from the file: the streets or parks of that name, grown by some metres (streets by at least 10). NotFound: nothing
// has that name; Refused: metres outside 0 to 2,000.
[[nodiscard]] Result<MultiPolygon> footprintOf(Store &store, const QString &name, double metres);
// A ring drawn by hand, closed and put right; refused where it has under three corners or crosses itself.
[[nodiscard]] Result<MultiPolygon> footprintFrom(const std::vector<GridPoint> &corners);

// A level and a tactic in words: "Gold", "Ask for Angela"; a word of the user's own stays as it is.
[[nodiscard]] QString commandLevelText(CommandLevel level);
[[nodiscard]] QString eventTacticText(const QString &kind);

} // namespace lantern
