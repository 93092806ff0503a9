#include "night/priced_routes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

PricedRoutes::PricedRoutes(const Night &night)
    : m_night(&night)
    , m_block(night.leastVisit >= Block ? Block : 1)
    , m_nearness(night)
{
    for (int waited = 0; waited < LongestWait; waited += WaitStep)
        m_recovery.push_back(static_cast<float>(1 - std::exp2(-(waited + WaitStep - 1) / night.halfRecovery)));
}

double PricedRoutes::best(int team, Role role, const NightPrices &prices, NightPrices &surplus, int weight)
{
    m_role = role;
    begin(team, prices);
    for (int minute = m_team->from; minute <= m_team->to; minute += m_block) {
        for (int layer = 0; layer < layers(); ++layer) {
            const bool isLast = layer + 1 == layers();
            if (!isLast && minute > m_team->stops[static_cast<size_t>(layer)].latest)
                continue;
            if (m_block == Block) {
                settle<Block>(layer, minute);
                spread<Block>(layer, minute);
            } else {
                settle<1>(layer, minute);
                spread<1>(layer, minute);
            }
            if (!isLast)
                toStop(layer, minute);
        }
    }
    const double away = awayBetween(0, m_night->minutes) - m_night->walkPrice * travel(m_team->start, m_team->finish);
    const At end = last();
    if (static_cast<double>(end.value) <= away) {
        if (m_role == Role::Leader)
            m_nearness.addAway(0, m_night->minutes, weight, surplus);
        return away;
    }
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
    setNearness(prices);
    m_paysAgain.clear();
    for (int hotspot = 0; hotspot < static_cast<int>(m_night->hotspots.size()); ++hotspot) {
        const bool isStop =
            std::ranges::any_of(m_team->stops, [hotspot](const NightStop &stop) { return stop.mayBeAt(hotspot); });
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
            const size_t at = row(0, hotspot) + asIndex(minute - m_team->from);
            m_full[at] = static_cast<float>(prices.full[prices.at(hotspot, minute)]);
            m_any[at] = static_cast<float>(prices.any[prices.at(hotspot, minute)]);
            m_worth[at] = minute < static_cast<int>(worths.size()) ? worths[static_cast<size_t>(minute)] : 0;
        }
    }
}

void PricedRoutes::setNearness(const NightPrices &prices)
{
    m_before = m_any;
    m_owed.assign(m_full.size(), 0);
    if (m_role == Role::Leader) {
        m_nearness.set(prices, m_team->travel);
        setWays();
    }
    const int last = std::min(m_team->to, m_night->minutes);
    for (int hotspot = 0; m_role != Role::Alone && hotspot < static_cast<int>(m_night->hotspots.size()); ++hotspot) {
        float owed = 0;
        for (int minute = m_team->from; minute <= m_team->from + m_stride - Block; ++minute) {
            const size_t at = row(0, hotspot) + asIndex(minute - m_team->from);
            if (m_role == Role::Leader) {
                m_before[at] -= m_standing[at];
                continue;
            }
            m_owed[at] = owed;
            m_before[at] += owed;
            if (minute <= last && minute % NightPrices::BucketMinutes == 0)
                owed += static_cast<float>(prices.near[prices.at(hotspot, minute)]);
        }
    }
}

void PricedRoutes::setWays()
{
    const size_t size = row(1, 0);
    const int last = std::min(m_team->to, m_night->minutes) - m_team->from;
    m_standing.assign(size, 0);
    m_away.assign(static_cast<size_t>(m_stride), 0);
    for (int minute = 0; minute < m_stride; ++minute) {
        const int at = m_team->from + std::min(minute, last);
        m_away[static_cast<size_t>(minute)] = static_cast<float>(m_nearness.away(at));
        for (int place = 0; place < m_night->places; ++place)
            m_standing[row(0, place) + static_cast<size_t>(minute)] =
                static_cast<float>(m_nearness.standing(place, at));
    }
    int longest = 0;
    for (const int way : m_night->travel[static_cast<size_t>(m_team->travel)])
        longest = std::max(longest, Nearness::firstHalf(std::min(way, last)));
    m_leaving.assign(size * asIndex(longest + 1), 0);
    m_coming.assign(m_leaving.size(), 0);
    std::ranges::copy(m_standing, m_leaving.begin());
    m_brisk.clear();
    for (int from = 0; from < m_night->places; ++from)
        for (int to = 0; to < m_night->places; ++to)
            m_brisk.push_back(m_nearness.isBrisk(from, to));
    for (int way = 1; way <= longest; ++way) {
        const size_t now = size * static_cast<size_t>(way);
        std::copy_n(m_leaving.begin() + static_cast<std::ptrdiff_t>(now - size), size,
                    m_leaving.begin() + static_cast<std::ptrdiff_t>(now));
        std::copy_n(m_coming.begin() + static_cast<std::ptrdiff_t>(now - size), size,
                    m_coming.begin() + static_cast<std::ptrdiff_t>(now));
        for (int minute = 0; minute <= last; ++minute) {
            if ((minute + m_team->from) % NightPrices::BucketMinutes != 0)
                continue;
            for (int place = 0; place < m_night->places; ++place) {
                const size_t at = now + row(0, place);
                if (minute >= way - 1)
                    m_leaving[at + asIndex(minute - way + 1)] +=
                        static_cast<float>(m_nearness.onWay(way - 1, place, minute + m_team->from));
                if (minute + way < m_stride)
                    m_coming[at + asIndex(minute + way)] +=
                        static_cast<float>(m_nearness.onWay(way, place, minute + m_team->from));
            }
        }
    }
}

template<int length>
void PricedRoutes::waysOf(int layer, int from, int to, int way, int first, float *made) const
{
    const float *const here = &m_standing[row(0, from) + static_cast<size_t>(first)];
    const float *const away = &m_away[static_cast<size_t>(first)];
    const int gone = Nearness::firstHalf(way);
    const size_t size = row(1, 0);
    const bool isOut = layer > 0 || from != m_team->start;
    const bool isBrisk = from != to && isOut && m_brisk[asIndex(from * m_night->places + to)] != 0;
    const float *const leaving =
        isBrisk ? &m_leaving[size * static_cast<size_t>(gone) + row(0, from) + static_cast<size_t>(first)] : nullptr;
    const float *const coming =
        isBrisk ? &m_coming[size * asIndex(way - gone) + row(0, to) + asIndex(first + way)] : nullptr;
    if (isBrisk) {
        for (int at = 0; at < length; ++at)
            made[at] = leaving[at] + coming[at];
        return;
    }
    for (int at = 0; at < length; ++at)
        made[at] = from == to ? here[at + way] : isOut ? here[at] + away[at + way] - away[at] : away[at + way];
}

// Who is free to leave: after a visit, or having waited.
template<int length>
void PricedRoutes::settle(int layer, int minute)
{
    const int first = minute - m_team->from;
    for (int place = 0; place < m_night->places; ++place) {
        float *const here = &m_free[row(layer, place)];
        if (place < static_cast<int>(m_night->hotspots.size())) {
            endVisits<length>(layer, place, first);
            if (!paysAgain(place))
                endAgain<length>(layer, place, first);
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

template<int length>
void PricedRoutes::endVisits(int layer, int hotspot, int first)
{
    const float *const arrivals = &m_arrived[row(layer, hotspot)];
    const float *const full = &m_full[row(0, hotspot)];
    const float *const before = &m_before[row(0, hotspot)];
    const float *const owed = &m_owed[row(0, hotspot) + static_cast<size_t>(first)];
    std::array<float, length> best;
    best.fill(Never);
    for (int minutes = leastVisit(); minutes <= m_night->longestVisit; ++minutes) {
        const float share = dose(minutes);
        const int came = first - minutes;
        for (int at = std::max(0, -came); at < length; ++at) {
            const float value = arrivals[came + at] + before[came + at] + share * full[came + at] - owed[at];
            best[static_cast<size_t>(at)] =
                best[static_cast<size_t>(at)] > value ? best[static_cast<size_t>(at)] : value;
        }
    }
    std::ranges::copy(best, m_ended.begin() + static_cast<std::ptrdiff_t>(row(layer, hotspot)) + first);
}

template<int length>
void PricedRoutes::endAgain(int layer, int hotspot, int first)
{
    float *const ended = &m_ended[row(layer, hotspot) + static_cast<size_t>(first)];
    const float *const lately = &m_lately[row(layer, hotspot)];
    const size_t prices = row(0, hotspot);
    std::array<float, length> best;
    std::copy_n(ended, length, best.begin());
    for (int minutes = leastVisit(); minutes <= m_night->longestVisit; ++minutes) {
        const float share = dose(minutes);
        const int came = first - minutes;
        if (came < 0)
            break; // no visit can have ended so soon
        std::array<float, length> due;
        std::array<float, length> worth;
        for (size_t at = 0; at < length; ++at) {
            const size_t index = prices + static_cast<size_t>(came) + at;
            due[at] = m_any[index] + share * m_full[index];
            worth[at] = share * m_worth[index];
        }
        for (int waited = 0; waited * WaitStep < std::min(LongestWait, came + WaitStep); ++waited) {
            const int back = came - waited * WaitStep;
            const float recovery = m_recovery[static_cast<size_t>(waited)];
            if (back < 0)
                continue;
            for (int at = 0; at < length; ++at) {
                const auto i = static_cast<size_t>(at);
                const float left = worth[i] * recovery;
                const float value = lately[back + at] + (due[i] < left ? due[i] : left) -
                                    (m_owed[prices + asIndex(first + at)] - m_owed[prices + asIndex(came + at)]);
                best[i] = best[i] > value ? best[i] : value;
            }
        }
    }
    std::ranges::copy(best, ended);
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
            float *const there = &m_arrived[row(layer, hotspot) + asIndex(first + way)];
            std::array<float, length> made{};
            if (m_role == Role::Leader)
                waysOf<length>(layer, place, hotspot, way, first, made.data());
            for (int at = 0; at < length; ++at) {
                const float value = here[at] + made[static_cast<size_t>(at)] - price;
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
        for (size_t choice = 0; choice < stop.choices(); ++choice) {
            const int place = stop.choice(choice);
            const At from = beforeStop(layer, place, arrive);
            float &there = free(layer + 1, place, arrive + stop.minutes);
            there = std::max(there, from.value + atStop(stop, place, arrive));
        }
    }
}

} // namespace lantern
