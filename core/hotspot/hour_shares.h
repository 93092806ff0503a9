#pragma once

#include "hotspot/recorded.h"
#include "store/hotspot_set.h"

namespace lantern
{

// Says for each hotspot how much happens there in each hour of the week against its mean over the set's hours (Hotspot::hourShares), from the
// offences of the set's period. One place has few offences for 168 hours, so its hours are drawn towards those of all the set's
// places together, by as much as SharedOffences offences of theirs would: half and half where it has as many of its own (a
// Dirichlet prior; the number is our assumption). In thousandths, as the file keeps them. Left empty, of every hotspot, where most of the offences have no hour.
inline constexpr double SharedOffences = 50;
void setHourShares(HotspotSet &set, const Recorded &recorded);

} // namespace lantern
