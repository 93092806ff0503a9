#pragma once

#include "store/patrol_result.h"
#include "store/plan.h"

#include <span>

namespace lantern
{

// What came of a plan's visits at one place.
struct PlaceOutcome
{
    HotspotId hotspot; // invalid for a duty elsewhere
    QString name;
    int planned = 0;
    int made = 0;                   // of them, with a result that says so
    int missed = 0;                 // of them, with a result that says so; the rest has no result
    int nil = 0;                    // of those made
    qint64 plannedMinutes = 0;      // of all visits planned
    qint64 minutes = 0;             // there, by the times recorded
    qint64 personMinutes = 0;       // the same, times who was in the patrol
    int priorLinks = 0;             // results that found a prior link to violence against women and girls
    QStringList missedReasons;      // of each that was missed
    QMap<QString, int> counts;      // by result type
    QMap<QString, int> stopReasons; // stops by reason
};

// What came of a plan's night.
struct NightOutcome
{
    PlaceOutcome all;                 // without hotspot and name
    std::vector<PlaceOutcome> places; // in the order of their first visit of the night
    [[nodiscard]] bool isRecorded() const { return all.made + all.missed > 0; }
};

// `results` are the standing ones of the plan; those of legs that it has not are left out. Breaks do not count.
[[nodiscard]] NightOutcome outcomeOf(const Plan &plan, std::span<const PatrolResult> results);

} // namespace lantern
