#pragma once

#include "store/walk.h"

// The chase log of an action, which walks and problems keep alike; no other room includes this.
namespace lantern
{

class Store;

enum class ChaseTable { WalkAction, ProblemAction };

// Adds the log of an action that has none in the file.
[[nodiscard]] Result<void> saveChases(Store &store, ChaseTable table, const QString &action,
                                      const std::vector<Chase> &chases);

} // namespace lantern
