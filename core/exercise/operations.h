#pragma once

#include "base/random.h"
#include "exercise/town.h"
#include "store/store.h"
#include "store/walk.h"

namespace lantern
{

// Officers with their skills, section 34 authorities, a saved hotspot set, and eight past Vigilant and Verona shifts with what they did.
// The offences are in the store already.
[[nodiscard]] Result<void> addOperations(Store &store, const Town &town, Random &random, const QDate &today);

// Twelve Walk and Talks with concerns whose actions are in every state, some of them late.
[[nodiscard]] Result<void> addWalks(Store &store, const Town &town, Random &random, const QDate &today);
// Saves the walks drawn (the newest first), with the requests they came from, walks that go back to two of their places, what was chased and
// reopened, and a problem in hand.
[[nodiscard]] Result<void> addWalkLife(Store &store, std::vector<Walk> walks, const QDate &today);

// Five live and three proposed CCTV sites with footage asked for and surveys; an event of past weeks with its plans, and New Year's Eve
// made from it.
[[nodiscard]] Result<void> addSitesAndEvents(Store &store, const Town &town, quint64 seed, const QDate &today);

// A register of venues with visits and training sessions, some of which have lapsed, and sessions of officers.
[[nodiscard]] Result<void> addPartners(Store &store, const QDate &today);

// The Friday on or after a date.
[[nodiscard]] QDate fridayFrom(const QDate &date);

} // namespace lantern
