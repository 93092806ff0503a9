#pragma once

#include "store/plan.h"

namespace lantern
{

// One step in the life of a deployment. The same status on both sides: a new version of what patrols have already.
struct PlanStep
{
    PlanStatus before = PlanStatus::Draft;
    PlanStatus status = PlanStatus::Draft;
    int version = 1;
    QString by;   // shoulder number or role
    QDateTime at; // UTC
};

// A version of a plan that is kept: as it was approved, or as it was planned again on the night.
struct PlanVersion
{
    int version = 1;
    PlanStatus status = PlanStatus::Approved; // when it was kept
    QString by;
    QDateTime at; // UTC
};

// What came up when the patrols were back. Never a name; intelligence by its reference only.
struct Debrief
{
    PlanId plan;
    QString worked;
    QString didNotWork;
    QString intelligenceReference;
    QString welfare;      // of the officers
    QString recordedBy;   // shoulder number or role
    QDateTime recordedAt; // UTC
    [[nodiscard]] bool saysSomething() const
    {
        return !worked.isEmpty() || !didNotWork.isEmpty() || !intelligenceReference.isEmpty() || !welfare.isEmpty();
    }
};

using TrackId = Id<struct TrackTag>;

struct TrackFix
{
    QDateTime at; // UTC
    GridPoint point;
    friend bool operator==(const TrackFix &, const TrackFix &) = default;
};

// Where a team was, by a radio or a phone; nothing in it says whose.
struct Track
{
    TrackId id;
    PlanId plan;
    TeamId team;
    QString importedBy;
    QDateTime importedAt;        // UTC
    std::vector<TrackFix> fixes; // by time
};

} // namespace lantern
