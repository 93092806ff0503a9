#include "plan/worth.h"

#include "store/london_hours.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

double minutesInto(const Shift &shift, const QDateTime &instant)
{
    return static_cast<double>(shift.from.secsTo(instant)) / 60.0;
}

// The visits of a plan by hotspot.
QHash<HotspotId, std::vector<Stay>> staysOf(const Plan &plan)
{
    QHash<HotspotId, std::vector<Stay>> stays;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            if (leg.kind == LegKind::Visit && leg.hotspot.isValid())
                stays[leg.hotspot].push_back(
                    {minutesInto(plan.shift, leg.arrive), minutesInto(plan.shift, leg.depart)});
        }
    }
    return stays;
}

// Stays by time, those that overlap joined.
std::vector<Stay> joined(std::vector<Stay> stays)
{
    std::ranges::sort(stays, {}, &Stay::arrive);
    std::vector<Stay> spans;
    for (const Stay &stay : stays) {
        if (spans.empty() || stay.arrive >= spans.back().depart)
            spans.push_back(stay);
        else
            spans.back().depart = std::max(spans.back().depart, stay.depart);
    }
    return spans;
}

// The stays' worth where `weight(minute)` is that of a first visit.
template<class WorthAtMinute>
double worthOf(std::vector<Stay> stays, double halfRecovery, const WorthAtMinute &weight)
{
    std::ranges::sort(stays, [](const Stay &a, const Stay &b) {
        return std::pair(a.arrive, a.depart) < std::pair(b.arrive, b.depart);
    });
    double worth = 0;
    double lastDepart = 0;
    bool first = true;
    for (const Stay &stay : stays) {
        const double recovered = first ? 1.0 : repeatShare(stay.arrive - lastDepart, halfRecovery);
        worth += weight(stay.arrive) * doseShare(stay.depart - stay.arrive) * recovered;
        lastDepart = first ? stay.depart : std::max(lastDepart, stay.depart);
        first = false;
    }
    return worth;
}

int longestGap(const std::vector<Stay> &spans, double shiftMinutes)
{
    double last = 0;
    double longest = 0;
    for (const Stay &span : spans) {
        longest = std::max(longest, span.arrive - last);
        last = std::max(last, span.depart);
    }
    constexpr double Rounding = 1e-6; // of a minute that was made of seconds
    return static_cast<int>(std::ceil(std::max(longest, shiftMinutes - last) - Rounding));
}

} // namespace

double doseShare(double minutes)
{
    return std::clamp(minutes / FullDoseMinutes, 0.0, 1.0);
}

double repeatShare(double gapMinutes, double halfRecoveryMinutes)
{
    return gapMinutes <= 0 ? 0 : 1 - std::exp2(-gapMinutes / halfRecoveryMinutes);
}

double worthAt(const Hotspot &hotspot, double hourOfWeek)
{
    const size_t hours = hotspot.hourShares.size();
    if (hours == 0)
        return hotspot.score;
    const double week = static_cast<double>(hours);
    const double sinceMiddle = std::fmod(hourOfWeek - 0.5 + week, week);
    const auto hour = static_cast<size_t>(sinceMiddle);
    const double before = hotspot.hourShares[hour % hours];
    const double after = hotspot.hourShares[(hour + 1) % hours];
    return hotspot.score * std::lerp(before, after, sinceMiddle - std::floor(sinceMiddle));
}

std::vector<double> hoursOfWeek(const Shift &shift)
{
    LondonHours london;
    std::vector<double> hours;
    for (qint64 minute = 0; minute <= shift.minutes(); ++minute) {
        const qint64 second = shift.from.toSecsSinceEpoch() + 60 * minute;
        hours.push_back(london.hourOfWeek(second) + static_cast<double>(second / 60 % 60) / 60.0);
    }
    return hours;
}

int attendances(std::vector<Stay> stays)
{
    return static_cast<int>(joined(std::move(stays)).size());
}

int targetVisits(const Plan &plan)
{
    const double everyTwoHours = std::ceil(static_cast<double>(plan.shift.minutes()) / RevisitWithinMinutes);
    return std::min(plan.orders.visitCap, static_cast<int>(everyTwoHours));
}

DoseCount countOf(std::span<const HotspotDose> doses)
{
    DoseCount count;
    for (const HotspotDose &dose : doses) {
        ++count.hotspots;
        count.visits += dose.visits;
        count.atDose += dose.visits >= dose.targetVisits ? 1 : 0;
        count.neverLongAlone += dose.longestGapMinutes <= RevisitWithinMinutes ? 1 : 0;
    }
    return count;
}

std::vector<HotspotDose> doseOf(const Plan &plan)
{
    const auto stays = staysOf(plan);
    const auto shiftMinutes = static_cast<double>(plan.shift.minutes());
    std::vector<const Leg *> legs;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs)
            legs.push_back(&leg);
    }
    std::ranges::stable_sort(legs, {}, [](const Leg *leg) { return leg->arrive; });
    std::vector<HotspotDose> doses;
    for (const Leg *leg : legs) {
        const auto found = stays.constFind(leg->hotspot);
        const bool listed = std::ranges::contains(doses, leg->hotspot, &HotspotDose::hotspot);
        if (leg->kind != LegKind::Visit || found == stays.constEnd() || listed)
            continue;
        HotspotDose dose{.hotspot = leg->hotspot, .name = leg->placeName};
        dose.targetVisits = lantern::targetVisits(plan);
        double minutes = 0;
        for (const Stay &stay : *found)
            minutes += stay.depart - stay.arrive;
        dose.minutes = static_cast<int>(std::lround(minutes));
        const std::vector<Stay> spans = joined(*found);
        dose.visits = static_cast<int>(spans.size());
        dose.longestGapMinutes = longestGap(spans, shiftMinutes);
        doses.push_back(std::move(dose));
    }
    return doses;
}

namespace
{

double worthOfStays(const Hotspot &hotspot, std::vector<Stay> stays, const std::vector<double> &hours, const Plan &plan)
{
    return worthOf(std::move(stays), plan.orders.halfRecoveryMinutes, [&](double minute) {
        const auto last = static_cast<double>(hours.size() - 1);
        return worthAt(hotspot, hours[static_cast<size_t>(std::clamp(minute, 0.0, last))]);
    });
}

} // namespace

double planWorth(const Plan &plan, const HotspotSet &hotspots)
{
    const auto stays = staysOf(plan);
    const std::vector<double> hours = hoursOfWeek(plan.shift);
    double worth = 0;
    for (const Hotspot &hotspot : hotspots.hotspots) { // in the set's order, so that the sum is the same each time
        const auto found = stays.constFind(hotspot.id);
        if (found != stays.constEnd())
            worth += worthOfStays(hotspot, *found, hours, plan);
    }
    return worth;
}

double fullWorth(const Plan &plan, const HotspotSet &hotspots)
{
    std::vector<Stay> stays;
    for (double at = 0; at + FullDoseMinutes <= static_cast<double>(plan.shift.minutes()); at += RevisitWithinMinutes)
        stays.push_back({.arrive = at, .depart = at + FullDoseMinutes});
    const std::vector<double> hours = hoursOfWeek(plan.shift);
    double worth = 0;
    for (const Hotspot &hotspot : hotspots.hotspots)
        worth += worthOfStays(hotspot, stays, hours, plan);
    return worth;
}

} // namespace lantern
