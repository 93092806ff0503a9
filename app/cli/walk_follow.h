#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

#include "outcome/walk_life.h"

namespace lantern::cli
{

// The options of what follows walks up: requests, reopening, chasing, letters and measures.
void declareWalkFollow(Arguments &arguments);
// Whether `lantern walk WHAT` is one of these.
[[nodiscard]] bool followsWalks(const QString &what);
[[nodiscard]] int followWalks(const QString &what, const Arguments &arguments, Store &store, const Console &console);

// ask, book, withdraw and requests, of these.
[[nodiscard]] int runWalkRequests(const QString &what, const Arguments &arguments, Store &store,
                                  const Console &console);

// A walk, and one of its actions.
struct FoundAction
{
    Walk walk;
    ActionId id;
    [[nodiscard]] WalkAction *action();
};
// That --action names. NotFound where there is none such.
[[nodiscard]] Result<FoundAction> findWalkAction(const Arguments &arguments, Store &store);

// The request that --request names by its reference or id. NotFound where there is none such.
[[nodiscard]] Result<WalkRequest> requestOf(const Arguments &arguments, Store &store);

} // namespace lantern::cli
