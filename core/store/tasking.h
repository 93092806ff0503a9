#pragma once

#include "base/id.h"
#include "geo/coordinates.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lantern
{

using TaskingId = Id<struct TaskingTag>;

enum class TaskingState {
    Open,
    InProgress,
    Done,
    Withdrawn // taken back: it stands nowhere, and its history stays
};

// What a meeting decided about a place. Its rows are never changed: a change is a new row with the same id.
struct Tasking
{
    TaskingId id;
    HotspotId hotspot; // as it was when the decision was taken; may be gone
    QString placeName;
    GridPoint point;
    QString decision; // what is to be done; never about a person
    QString owner;    // rank, role or shoulder number; never a name
    QDate review;
    TaskingState state = TaskingState::Open;
    QDateTime recordedAt; // UTC
    QString recordedBy;   // shoulder number or role

    [[nodiscard]] bool isLive() const { return state == TaskingState::Open || state == TaskingState::InProgress; }
    // Its review date has passed and it is not done. On the day itself it is due, not overdue.
    [[nodiscard]] bool isOverdue(QDate today) const { return isLive() && review.isValid() && review < today; }
    friend bool operator==(const Tasking &, const Tasking &) = default;
};

// "open", "in_progress", "done", "withdrawn".
[[nodiscard]] QString toKey(TaskingState state);
[[nodiscard]] std::optional<TaskingState> taskingStateFromKey(QStringView key);

} // namespace lantern
