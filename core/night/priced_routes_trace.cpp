#include "night/priced_routes.h"

#include <algorithm>
#include <array>
#include <cmath>

// Which visits the best route is made of: back from its end, by what each value came from.
namespace lantern
{

PricedRoutes::At PricedRoutes::beforeStop(int layer, int place, int minute) const
{
    At best;
    for (int from = 0; from < m_night->places; ++from) {
        const int way = travel(from, place);
        if (minute - way < m_team->from)
            continue;
        const float value = free(layer, from, minute - way) + hop(layer, from, place, minute - way) - wayPrice(way);
        if (value > best.value)
            best = {.layer = layer, .place = from, .minute = minute - way, .value = value};
    }
    return best;
}

PricedRoutes::At PricedRoutes::beforeArrival(int layer, int place, int minute) const
{
    At best;
    for (int from = 0; from < m_night->places; ++from) {
        const int way = place != from ? travel(from, place) : paysAgain(place) ? 0 : LongestWait;
        if (minute - way < m_team->from)
            continue;
        const float value =
            free(layer, from, minute - way) +
            (place == from ? stoodUntil(place, minute) : hop(layer, from, place, minute - way) - wayPrice(way));
        if (value > best.value)
            best = {.layer = layer, .place = from, .minute = minute - way, .value = value};
    }
    return best;
}

PricedRoutes::At PricedRoutes::last() const
{
    At best;
    const int layer = layers() - 1;
    for (int place = 0; place < m_night->places; ++place) {
        const int way = travel(place, m_team->finish);
        // A leader that is no longer out is near all.
        for (int minute = m_role == Role::Leader ? m_team->from : std::max(m_team->from, m_team->to - way);
             minute <= m_team->to - way; ++minute) {
            const bool isOut = layer > 0 || place != m_team->start;
            const auto stood = static_cast<float>(isOut ? static_cast<double>(stoodUntil(place, minute)) +
                                                              awayBetween(minute, m_night->minutes)
                                                        : awayBetween(0, m_night->minutes));
            const float value = free(layer, place, minute) + stood - wayPrice(way);
            if (value > best.value)
                best = {.layer = layer, .place = place, .minute = minute, .value = value};
        }
    }
    return best;
}

// Back along the best route. What led to a value is found again rather than kept: that leaves the loops above short.
void PricedRoutes::trace(At at, const NightPrices &prices, NightPrices &surplus, int weight) const
{
    int left = at.minute; // the place
    if (m_role == Role::Leader)
        m_nearness.addAway(left, m_night->minutes, weight, surplus);
    while (at.layer > 0 || at.place != m_team->start || at.minute > m_team->from) {
        const size_t here = row(at.layer, at.place) + asIndex(at.minute - m_team->from);
        if (!at.hasVisited && at.minute > m_team->from && m_free[here - 1] >= m_free[here]) {
            --at.minute;
            continue;
        }
        const Visit visit = endedAt(at);
        if (visit.minutes > 0 && (at.hasVisited || visit.value >= m_free[here])) {
            const int came = at.minute - visit.minutes;
            const size_t index = row(0, at.place) + asIndex(came - m_team->from);
            const float share = dose(visit.minutes);
            if (visit.waited < 0 || again(index, share, visit.waited) >= m_any[index] + share * m_full[index]) {
                surplus.full[prices.at(at.place, came)] += weight * static_cast<double>(share);
                surplus.any[prices.at(at.place, came)] += weight;
            }
            if (m_role == Role::Follower)
                for (int minute = came; minute < at.minute; ++minute)
                    surplus.near[prices.at(at.place, minute)] -= minute % NightPrices::BucketMinutes == 0 ? weight : 0;
            const At before = beforeVisit(at, visit);
            if (visit.waited < 0 && before.place != at.place) {
                arrive(before, at.place, came, left, weight, surplus);
                left = before.minute;
            }
            at = before;
            continue;
        }
        if (at.layer == 0)
            return;
        const NightStop &stop = m_team->stops[static_cast<size_t>(at.layer) - 1];
        const int came = at.minute - stop.minutes;
        const At before = beforeStop(at.layer - 1, at.place, came);
        if (m_role == Role::Leader && stop.rest)
            m_nearness.addAway(came, at.minute, weight, surplus);
        arrive(before, at.place, came, left, weight, surplus, stop.rest ? at.minute : came);
        left = before.minute;
        at = before;
    }
}

// The other way round: what a leader makes from leaving one place until it leaves the next.
void PricedRoutes::arrive(const At &before, int place, int came, int left, int weight, NightPrices &surplus,
                          int since) const
{
    if (m_role != Role::Leader)
        return;
    m_nearness.addStanding(place, std::max(came, since), left, weight, surplus);
    m_nearness.addHop(before.layer > 0 || before.place != m_team->start, before.place, place, before.minute, weight,
                      surplus);
}

PricedRoutes::Visit PricedRoutes::endedAt(const At &at) const
{
    Visit best;
    if (at.place >= static_cast<int>(m_night->hotspots.size()))
        return best;
    const size_t start = row(at.layer, at.place);
    const int end = at.minute - m_team->from;
    for (int minutes = leastVisit(); minutes <= std::min(m_night->longestVisit, end); ++minutes) {
        const auto came = asIndex(end - minutes);
        const size_t index = row(0, at.place) + came;
        const float value = m_arrived[start + came] + m_before[index] + dose(minutes) * m_full[index] -
                            m_owed[row(0, at.place) + static_cast<size_t>(end)];
        if (value > best.value)
            best = {.minutes = minutes, .waited = -1, .value = value};
        for (int waited = 0; waited * WaitStep < LongestWait && !paysAgain(at.place); ++waited) {
            const int left = end - minutes - waited * WaitStep;
            if (left < 0)
                break;
            const float repeated = m_lately[start + static_cast<size_t>(left)] + again(index, dose(minutes), waited) +
                                   m_owed[index] - m_owed[row(0, at.place) + static_cast<size_t>(end)];
            if (repeated > best.value)
                best = {.minutes = minutes, .waited = waited, .value = repeated};
        }
    }
    return best;
}

PricedRoutes::At PricedRoutes::beforeVisit(const At &at, const Visit &visit) const
{
    const int came = at.minute - visit.minutes;
    if (visit.waited < 0)
        return beforeArrival(at.layer, at.place, came);
    At before{.layer = at.layer, .place = at.place, .minute = came - visit.waited * WaitStep, .hasVisited = true};
    const size_t start = row(at.layer, at.place);
    const float value = m_lately[start + asIndex(before.minute - m_team->from)];
    while (before.minute > m_team->from && m_ended[start + asIndex(before.minute - m_team->from)] < value)
        --before.minute;
    return before;
}

} // namespace lantern
