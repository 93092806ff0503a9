#pragma once

#include "store/outcome_repository.h"

namespace lantern
{

// What is wrong with a walk as entered: refused (empty list = may be saved) and warnings (under 30 minutes, a concern without
// an action, a walk in the future).
struct WalkCheck
{
    QStringList refused;
    QStringList warnings;
};
[[nodiscard]] WalkCheck checkWalk(const Walk &walk, const QDateTime &now);

// The action in its next state. Refused: backwards, "cannot do" without a reason, done without an outcome, fed back without a date or
// without how she was told.
[[nodiscard]] Result<WalkAction> advance(const WalkAction &action, ActionState to, const QDate &today);

struct OverdueAction
{
    WalkId walk;
    WalkAction action;
    QString placeName;
    int daysLate = 0;
    bool awaitingFeedback = false; // done or cannot-do, and she has not been told
};
// Actions past their date or done and not fed back, latest first.
[[nodiscard]] Result<std::vector<OverdueAction>> overdueActions(Store &store, const QDate &today);

} // namespace lantern
