#include "night/priced_routes.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

PricedRoutes::PricedRoutes(const Night &night)
    : m_night(&night)
    , m_block(night.leastVisit >= Block ? Block : 1)
{
    for (int waited = 0; waited < LongestWait; waited += WaitStep)
        m_recovery.push_back(static_cast<float>(1 - std::exp2(-(waited + WaitStep - 1) / night.halfRecovery)));
}

double PricedRoutes::best(int team, const NightPrices &prices, NightPrices &surplus, int weight)
{
    begin(team, prices);
    for (int minute = m_team->from; minute <= m_team->to; minute += m_block) {
        for (int layer = 0; layer < layers(); ++layer) {
            const bool isLast = layer + 1 == layers();
            if (!isLast && minute > m_team->stops[static_cast<size_t>(layer)].latest)
                continue;
            settle(layer, minute);
            if (m_block == Block)
                spread<Block>(layer, minute);
            else
                spread<1>(layer, minute);
            if (!isLast)
                toStop(layer, minute);
        }
    }
    const double away = -m_night->walkPrice * travel(m_team->start, m_team->finish);
    const At end = last();
    if (static_cast<double>(end.value) <= away)
        return away;
    trace(end, prices, surplus, weight);
    return static_cast<double>(end.value);
}

void PricedRoutes::begin(int team, const NightPrices &prices)
{
    m_team = &m_night->teams[static_cast<size_t>(team)];
    const int span = std::max(0, m_team->to - m_team->from) + 1;
    m_stride = (span + Block - 1) / Block * Block + Block;
    const size_t cells = row(layers(), 0);
    m_free.assign(cells, Never);
    m_arrived.assign(cells, Never);
    m_ended.assign(cells, Never);
    m_lately.assign(cells, Never);
    expand(prices);
    m_paysAgain.clear();
    for (int hotspot = 0; hotspot < static_cast<int>(m_night->hotspots.size()); ++hotspot) {
        const bool isStop = std::ranges::contains(m_team->stops, hotspot, &NightStop::place);
        m_paysAgain.push_back(m_night->hotspots[static_cast<size_t>(hotspot)].everyTwoHours ||
                              m_team->start == hotspot || isStop);
    }
    if (m_team->to >= m_team->from)
        free(0, m_team->start, m_team->from) = 0;
}

void PricedRoutes::expand(const NightPrices &prices)
{
    const size_t count = m_night->hotspots.size();
    m_full.assign(count * static_cast<size_t>(m_stride), 0);
    m_any.assign(m_full.size(), 0);
    m_worth.assign(m_full.size(), 0);
    for (int hotspot = 0; hotspot < static_cast<int>(count); ++hotspot) {
        const std::vector<float> &worths = m_night->hotspots[static_cast<size_t>(hotspot)].worth;
        for (int minute = m_team->from; minute <= std::min(m_team->to, m_night->minutes); ++minute) {
            const size_t at = row(0, hotspot) + static_cast<size_t>(minute - m_team->from);
            m_full[at] = static_cast<float>(prices.full[prices.at(hotspot, minute)]);
            m_any[at] = static_cast<float>(prices.any[prices.at(hotspot, minute)]);
            m_worth[at] = minute < static_cast<int>(worths.size()) ? worths[static_cast<size_t>(minute)] : 0;
        }
    }
}

// Who is free to leave: after a visit, or having waited.
void PricedRoutes::settle(int layer, int minute)
{
    const int first = minute - m_team->from;
    for (int place = 0; place < m_night->places; ++place) {
        float *const here = &m_free[row(layer, place)];
        if (place < static_cast<int>(m_night->hotspots.size())) {
            endVisits(layer, place, first);
            if (!paysAgain(place))
                endAgain(layer, place, first);
            const float *const ended = &m_ended[row(layer, place)];
            float *const lately = &m_lately[row(layer, place)];
            for (int at = first; at < first + m_block; ++at) {
                here[at] = std::max(here[at], ended[at]);
                for (int back = 0; back < std::min(WaitStep, at + 1); ++back)
                    lately[at] = std::max(lately[at], ended[at - back]);
            }
        }
        for (int at = std::max(1, first); at < first + m_block; ++at)
            here[at] = std::max(here[at], here[at - 1]);
    }
}

void PricedRoutes::endVisits(int layer, int hotspot, int first)
{
    float *const ended = &m_ended[row(layer, hotspot)];
    const float *const arrivals = &m_arrived[row(layer, hotspot)];
    const float *const full = &m_full[row(0, hotspot)];
    const float *const any = &m_any[row(0, hotspot)];
    for (int minutes = leastVisit(); minutes <= m_night->longestVisit; ++minutes) {
        const float share = dose(minutes);
        for (int at = std::max(first, minutes); at < first + m_block; ++at) {
            const int came = at - minutes;
            const float value = arrivals[came] + any[came] + share * full[came];
            ended[at] = ended[at] > value ? ended[at] : value;
        }
    }
}

void PricedRoutes::endAgain(int layer, int hotspot, int first)
{
    float *const ended = &m_ended[row(layer, hotspot)];
    const float *const lately = &m_lately[row(layer, hotspot)];
    const size_t prices = row(0, hotspot);
    for (int waited = 0; waited * WaitStep < LongestWait; ++waited) {
        for (int minutes = leastVisit(); minutes <= m_night->longestVisit; ++minutes) {
            const float share = dose(minutes);
            const int back = minutes + waited * WaitStep;
            for (int at = std::max(first, back); at < first + m_block; ++at) {
                const float value =
                    lately[at - back] + again(prices + static_cast<size_t>(at - minutes), share, waited);
                ended[at] = ended[at] > value ? ended[at] : value;
            }
        }
    }
}

// To the hotspots, for some minutes at once.
template<int length>
void PricedRoutes::spread(int layer, int minute)
{
    const int first = minute - m_team->from;
    const int hotspots = static_cast<int>(m_night->hotspots.size());
    for (int place = 0; place < m_night->places; ++place) {
        const float *const here = &m_free[row(layer, place) + static_cast<size_t>(first)];
        if (here[length - 1] <= Never)
            continue;
        for (int hotspot = 0; hotspot < hotspots; ++hotspot) {
            const int way = place != hotspot ? travel(place, hotspot) : paysAgain(hotspot) ? 0 : LongestWait;
            if (!mayVisit(hotspot) || minute + way + leastVisit() > m_team->to)
                continue;
            const float price = place == hotspot ? 0 : wayPrice(way);
            float *const there = &m_arrived[row(layer, hotspot) + static_cast<size_t>(first + way)];
            for (int at = 0; at < length; ++at) {
                const float value = here[at] - price;
                there[at] = there[at] > value ? there[at] : value;
            }
        }
    }
}

void PricedRoutes::toStop(int layer, int minute)
{
    const NightStop &stop = m_team->stops[static_cast<size_t>(layer)];
    for (int arrive = std::max(minute, stop.earliest); arrive < minute + m_block && arrive <= stop.latest; ++arrive) {
        if (arrive + stop.minutes > m_team->to)
            return;
        const At from = beforeStop(layer, arrive);
        float &there = free(layer + 1, stop.place, arrive + stop.minutes);
        there = std::max(there, from.value);
    }
}

PricedRoutes::At PricedRoutes::beforeStop(int layer, int minute) const
{
    const NightStop &stop = m_team->stops[static_cast<size_t>(layer)];
    At best;
    for (int place = 0; place < m_night->places; ++place) {
        const int way = travel(place, stop.place);
        const float value = free(layer, place, minute - way) - wayPrice(way);
        if (value > best.value)
            best = {.layer = layer, .place = place, .minute = minute - way, .value = value};
    }
    return best;
}

PricedRoutes::At PricedRoutes::beforeArrival(int layer, int place, int minute) const
{
    At best;
    for (int from = 0; from < m_night->places; ++from) {
        const int way = place != from ? travel(from, place) : paysAgain(place) ? 0 : LongestWait;
        const float value = free(layer, from, minute - way) - (place == from ? 0 : wayPrice(way));
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
        const float value = free(layer, place, m_team->to - way) - wayPrice(way);
        if (value > best.value)
            best = {.layer = layer, .place = place, .minute = m_team->to - way, .value = value};
    }
    return best;
}

// Back along the best route. What led to a value is found again rather than kept: that leaves the loops above short.
void PricedRoutes::trace(At at, const NightPrices &prices, NightPrices &surplus, int weight) const
{
    while (at.layer > 0 || at.place != m_team->start || at.minute > m_team->from) {
        const size_t here = row(at.layer, at.place) + static_cast<size_t>(at.minute - m_team->from);
        if (!at.hasVisited && at.minute > m_team->from && m_free[here - 1] >= m_free[here]) {
            --at.minute;
            continue;
        }
        const Visit visit = endedAt(at);
        if (visit.minutes > 0 && (at.hasVisited || visit.value >= m_free[here])) {
            const int came = at.minute - visit.minutes;
            const size_t index = row(0, at.place) + static_cast<size_t>(came - m_team->from);
            const float share = dose(visit.minutes);
            if (visit.waited < 0 || again(index, share, visit.waited) >= m_any[index] + share * m_full[index]) {
                surplus.full[prices.at(at.place, came)] += weight * static_cast<double>(share);
                surplus.any[prices.at(at.place, came)] += weight;
            }
            at = beforeVisit(at, visit);
            continue;
        }
        if (at.layer == 0)
            return;
        at = beforeStop(at.layer - 1, at.minute - m_team->stops[static_cast<size_t>(at.layer) - 1].minutes);
    }
}

PricedRoutes::Visit PricedRoutes::endedAt(const At &at) const
{
    Visit best;
    if (at.place >= static_cast<int>(m_night->hotspots.size()))
        return best;
    const size_t start = row(at.layer, at.place);
    const int end = at.minute - m_team->from;
    for (int minutes = leastVisit(); minutes <= std::min(m_night->longestVisit, end); ++minutes) {
        const auto came = static_cast<size_t>(end - minutes);
        const size_t index = row(0, at.place) + came;
        const float value = m_arrived[start + came] + m_any[index] + dose(minutes) * m_full[index];
        if (value > best.value)
            best = {.minutes = minutes, .waited = -1, .value = value};
        for (int waited = 0; waited * WaitStep < LongestWait && !paysAgain(at.place); ++waited) {
            const int left = end - minutes - waited * WaitStep;
            if (left < 0)
                break;
            const float repeated = m_lately[start + static_cast<size_t>(left)] + again(index, dose(minutes), waited);
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
    const float value = m_lately[start + static_cast<size_t>(before.minute - m_team->from)];
    while (before.minute > m_team->from && m_ended[start + static_cast<size_t>(before.minute - m_team->from)] < value)
        --before.minute;
    return before;
}

} // namespace lantern
