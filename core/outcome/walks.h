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
// Whether it is an officer's shoulder number, such as 4471 or CW 2210: digits with a few letters, never a name.
[[nodiscard]] bool isShoulderNumber(const QString &text);

// London's day on which it started.
[[nodiscard]] QDate heldOn(const Walk &walk);

[[nodiscard]] WalkCheck checkWalk(const Walk &walk, const QDateTime &now);

// The action in its next state. Refused: backwards, "cannot do" without a reason, done without an outcome, fed back without a date,
// before the walk was held or after today, or without how she was told.
[[nodiscard]] Result<WalkAction> advance(const WalkAction &action, ActionState to, const QDate &held,
                                         const QDate &today);

// The answered action taken up again, because the concern was raised anew: in progress, its answer kept as the earlier one. Refused
// where it was not answered yet, without a reason, or without a day.
[[nodiscard]] Result<WalkAction> reopen(const WalkAction &action, const QString &why, const QDate &today);

// The log of an action with one more chase, and when to ask next (an invalid day: not again). Refused for a day after today, for one before
// the last chase, and for a next day that is not after it.
[[nodiscard]] Result<void> addChase(std::vector<Chase> &chases, QDate &chaseOn, const Chase &chase, const QDate &next,
                                    const QDate &today);

struct OverdueAction
{
    WalkId walk;
    WalkAction action;
    QString placeName;
    int daysLate = 0;
    bool awaitingFeedback = false; // done or cannot-do, and she has not been told
};
// Actions past their date or done and not fed back, latest first; the first so many where `most` is given.
[[nodiscard]] Result<std::vector<OverdueAction>> overdueActions(Store &store, const QDate &today,
                                                                std::optional<int> most = std::nullopt);

} // namespace lantern
