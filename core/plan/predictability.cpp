#include "plan/predictability.h"

#include "base/clock.h"

#include <algorithm>
#include <cstdlib>

namespace lantern
{

namespace
{

// London wall-clock minutes since the midnight in which the operational date began: 01:30 of the night is 1530.
int nightMinute(const Plan &plan, const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(londonZone());
    const auto days = static_cast<int>(plan.shift.operationalDate.daysTo(local.date()));
    return days * 1440 + local.time().hour() * 60 + local.time().minute();
}

bool isCompared(const Plan &plan, const Plan &past)
{
    const qint64 days = past.shift.operationalDate.daysTo(plan.shift.operationalDate);
    return past.status != PlanStatus::Draft && past.id != plan.id && days > 0 && days <= PredictabilityDays &&
           days % 7 == 0;
}

struct Seen
{
    GridPoint point;
    int minute;
};

std::vector<Seen> visitsOf(const Plan &plan)
{
    std::vector<Seen> visits;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            if (leg.kind == LegKind::Visit)
                visits.push_back({leg.point, nightMinute(plan, leg.arrive)});
        }
    }
    return visits;
}

} // namespace

Predictability predictabilityOf(const Plan &plan, std::span<const Plan> past)
{
    Predictability found;
    std::vector<Seen> seen;
    for (const Plan &night : past) {
        if (!isCompared(plan, night))
            continue;
        ++found.nights;
        const std::vector<Seen> visits = visitsOf(night);
        seen.insert(seen.end(), visits.begin(), visits.end());
    }
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            if (leg.kind != LegKind::Visit)
                continue;
            ++found.visits;
            const int minute = nightMinute(plan, leg.arrive);
            const bool foreseen = std::ranges::any_of(seen, [&](const Seen &visit) {
                return std::abs(visit.minute - minute) <= PredictabilityMinutes &&
                       distanceMetres(visit.point, leg.point) <= SamePlaceMetres;
            });
            if (foreseen)
                found.legs.push_back(leg.id);
        }
    }
    found.foreseen = static_cast<int>(found.legs.size());
    found.score = found.visits > 0 ? static_cast<double>(found.foreseen) / found.visits : 0;
    return found;
}

} // namespace lantern
