#include "plan/watcher.h"

#include "base/clock.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

namespace lantern
{

namespace
{

// London wall-clock minutes since the midnight in which the operational date began: 01:30 of the night is 1530.
int nightMinute(const QDate &operationalDate, const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(londonZone());
    const auto days = static_cast<int>(operationalDate.daysTo(local.date()));
    return days * 1440 + local.time().hour() * 60 + local.time().minute();
}

bool wasSeen(const Plan &plan, const QDate &tonight)
{
    const qint64 days = plan.shift.operationalDate.daysTo(tonight);
    return plan.status != PlanStatus::Draft && days > 0 && days <= PredictabilityDays;
}

constexpr int CoveredMinutes = ForeseenMinutes + KernelMinutes; // from here on a past visit adds nothing

// By distance of a minute from a past visit: how much of the visit's triangle lies within the tolerance of that minute.
constexpr std::array<int, CoveredMinutes> triangleParts()
{
    std::array<int, CoveredMinutes> parts{};
    for (int distance = 0; distance < CoveredMinutes; ++distance) {
        for (int minute = distance - ForeseenMinutes; minute <= distance + ForeseenMinutes; ++minute)
            parts[static_cast<size_t>(distance)] += std::max(0, KernelMinutes - (minute < 0 ? -minute : minute));
    }
    return parts;
}

} // namespace

int minuteOfShift(const Shift &shift, const QDateTime &instant)
{
    return nightMinute(shift.operationalDate, instant) - nightMinute(shift.operationalDate, shift.from);
}

Watcher::Watcher(const Shift &shift, std::span<const Plan> past, const PlanId &tonight)
    : m_minutes(std::max(0, minuteOfShift(shift, shift.to)))
{
    const std::vector<Sighting> seen = sightings(shift, past, tonight);
    findPlaces(seen);
    addUp(seen);
}

std::vector<Watcher::Sighting> Watcher::sightings(const Shift &shift, std::span<const Plan> past, const PlanId &tonight)
{
    const QDate date = shift.operationalDate;
    const int begins = nightMinute(date, shift.from);
    std::vector<Sighting> seen;
    std::set<QDate> nights;
    for (const Plan &plan : past) {
        if (!wasSeen(plan, date) || plan.id == tonight)
            continue;
        const QDate night = plan.shift.operationalDate;
        const int weight = night.dayOfWeek() == date.dayOfWeek() ? SameWeekdayWeight : 1;
        if (nights.insert(night).second)
            m_weights += weight;
        for (const Team &team : plan.teams) {
            for (const Leg &leg : team.legs) {
                if (leg.kind == LegKind::Visit)
                    seen.push_back(
                        {.point = leg.point, .minute = nightMinute(night, leg.arrive) - begins, .weight = weight});
            }
        }
    }
    m_nights = static_cast<int>(nights.size());
    return seen;
}

void Watcher::findPlaces(const std::vector<Sighting> &seen)
{
    std::map<std::pair<double, double>, int> visits;
    for (const Sighting &sighting : seen)
        ++visits[{sighting.point.easting, sighting.point.northing}];
    std::vector<std::pair<int, GridPoint>> points;
    points.reserve(visits.size());
    for (const auto &[point, count] : visits)
        points.emplace_back(count, GridPoint{point.first, point.second});
    // Stable, so that of points visited equally often the most westerly comes first, whatever the order of the plans.
    std::ranges::stable_sort(points, std::ranges::greater(), &std::pair<int, GridPoint>::first);
    for (const auto &[count, point] : points) {
        if (!placeAt(point))
            m_places.push_back(point);
    }
}

void Watcher::addUp(const std::vector<Sighting> &seen)
{
    static constexpr std::array<int, CoveredMinutes> Parts = triangleParts();
    m_counts.assign(m_places.size(), std::vector<int>(static_cast<size_t>(m_minutes)));
    for (const Sighting &sighting : seen) {
        std::vector<int> &counts = m_counts[static_cast<size_t>(placeAt(sighting.point).value())];
        const int first = std::max(0, sighting.minute - CoveredMinutes + 1);
        const int end = std::min(m_minutes, sighting.minute + CoveredMinutes);
        for (int minute = first; minute < end; ++minute)
            counts[static_cast<size_t>(minute)] +=
                sighting.weight * Parts[static_cast<size_t>(std::abs(minute - sighting.minute))];
    }
    const double everyNight = static_cast<double>(m_weights) * KernelMinutes * KernelMinutes;
    for (const std::vector<int> &counts : m_counts) {
        std::vector<double> &shares = m_expectations.emplace_back();
        for (const int count : counts)
            shares.push_back(std::min(1.0, count / everyNight));
    }
}

std::optional<int> Watcher::placeAt(GridPoint point) const
{
    std::optional<int> nearest;
    double metres = SamePlaceMetres;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const double distance = distanceMetres(m_places[i], point);
        if (distance < metres || (!nearest && distance <= metres)) {
            nearest = static_cast<int>(i);
            metres = distance;
        }
    }
    return nearest;
}

std::span<const double> Watcher::expectationsAt(GridPoint place) const
{
    const std::optional<int> found = placeAt(place);
    return found ? std::span<const double>(m_expectations[static_cast<size_t>(*found)]) : std::span<const double>();
}

double Watcher::expects(GridPoint place, int minuteOfShift) const
{
    const std::span<const double> expectations = expectationsAt(place);
    const bool isKnown = minuteOfShift >= 0 && static_cast<size_t>(minuteOfShift) < expectations.size();
    return isKnown ? expectations[static_cast<size_t>(minuteOfShift)] : 0;
}

std::vector<Watcher::Guess> Watcher::guesses(int most) const
{
    std::vector<std::vector<int>> left = m_counts;
    std::vector<Guess> made;
    while (static_cast<int>(made.size()) < most) {
        Guess best;
        int highest = 0;
        for (size_t place = 0; place < left.size(); ++place) {
            const auto peak = std::ranges::max_element(left[place]);
            const int minute = static_cast<int>(peak - left[place].begin());
            if (peak == left[place].end() || *peak < highest || (*peak == highest && minute >= best.minute))
                continue;
            highest = *peak;
            best = {.place = static_cast<int>(place), .minute = minute};
        }
        if (highest == 0)
            break;
        std::vector<int> &there = left[static_cast<size_t>(best.place)];
        const int end = std::min(m_minutes, best.minute + 2 * ForeseenMinutes + 1);
        for (int minute = std::max(0, best.minute - 2 * ForeseenMinutes); minute < end; ++minute)
            there[static_cast<size_t>(minute)] = 0;
        made.push_back(best);
    }
    return made;
}

} // namespace lantern
