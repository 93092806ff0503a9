#pragma once

#include "statistics/disclosure.h"
#include "store/store.h"

#include <QByteArray>
#include <QDate>

namespace lantern
{

// A number as it may leave the house: "<5" under 5, the number itself otherwise.
[[nodiscard]] QString suppressed(int count);
// The same of one that others are published with: "…" where it is withheld because a small one could be worked out from it.
[[nodiscard]] QString suppressed(int count, Disclosure disclosed);

// Walk and Talk actions with owner, due date, state and whether the walker was told, one row each. No place finer than its name.
[[nodiscard]] Result<QByteArray> actionsCsv(Store &store, const QDate &today);

} // namespace lantern
