#pragma once

#include "base/result.h"
#include "store/hotspot_set.h"
#include "store/offence.h"

#include <span>

namespace lantern
{

// What an outline drawn by hand is scored from: the occurrences of the set's period and, where the file reaches back, of the
// period before.
struct Evidence
{
    std::span<const Occurrence> occurrences = {};
    std::span<const Occurrence> before = {};
    std::span<const OffenceClass> classes = {};
    QString landmark = {}; // what the outline is near, for the reason; may be empty
};

// Edits by hand. Each takes a set and gives the changed one, ranks 1 to n by score; the original stays as it was, so that
// undo is keeping it. NotFound: no such hotspot in the set. Refused: an outline without area or that crosses itself, an empty
// name, or the name of another hotspot of the set.

// Gives a hotspot another outline and scores it anew, with a new reason.
[[nodiscard]] Result<HotspotSet> editOutline(HotspotSet set, HotspotId id, MultiPolygon outline,
                                             const Evidence &evidence);
[[nodiscard]] Result<HotspotSet> renameHotspot(HotspotSet set, HotspotId id, const QString &name);
[[nodiscard]] Result<HotspotSet> removeHotspot(HotspotSet set, HotspotId id);
// Adds a place under a new id, scored from the evidence; it may have no offence at all.
[[nodiscard]] Result<HotspotSet> addHotspot(HotspotSet set, HotspotId id, const QString &name, MultiPolygon outline,
                                            const Evidence &evidence);

} // namespace lantern
