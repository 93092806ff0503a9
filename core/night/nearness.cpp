#include "night/nearness.h"

#include <cmath>
#include <limits>

namespace lantern
{

Nearness::Nearness(const Night &night)
    : m_night(&night)
{
    constexpr double margin = 60; // by which a place between two may be nearer than its ends tell
    for (int place = 0; place < night.places; ++place) {
        auto &near = m_near.emplace_back();
        for (int ring = 0; ring < Rings; ++ring) {
            // Whoever is in reach of one so many minutes from the place is not farther from the place than both together.
            const double within = ring == 0           ? night.reachMetres
                                  : ring == Rings - 1 ? std::numeric_limits<double>::infinity()
                                                      : night.reachMetres + margin + night.metresPerMinute * ring;
            for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot)
                if (static_cast<double>(std::min(night.metresBetween(place, hotspot),
                                                 night.metresBetween(hotspot, place))) <= within + 0.5)
                    near[static_cast<size_t>(ring)].push_back(hotspot);
        }
    }
}

void Nearness::set(const NightPrices &prices, int matrix)
{
    m_matrix = matrix;
    m_buckets = prices.buckets;
    for (int ring = 0; ring < Rings; ++ring) {
        std::vector<double> &made = m_made[static_cast<size_t>(ring)];
        made.assign(static_cast<size_t>(m_night->places) * static_cast<size_t>(m_buckets), 0);
        for (int place = 0; place < m_night->places; ++place)
            for (const int hotspot : m_near[static_cast<size_t>(place)][static_cast<size_t>(ring)])
                for (int bucket = 0; bucket < m_buckets; ++bucket)
                    made[asIndex(place * m_buckets + bucket)] += prices.near[asIndex(hotspot * m_buckets + bucket)];
    }
    m_standing.assign(at(m_night->places, 0), 0);
    for (int place = 0; place < m_night->places; ++place)
        for (int minute = 1; minute <= m_night->minutes; ++minute)
            m_standing[at(place, minute)] = m_standing[at(place, minute - 1)] + made(0, place, minute - 1);
    m_away.assign(asIndex(m_night->minutes + 1), 0);
    for (int minute = 1; minute <= m_night->minutes; ++minute) {
        double all = 0;
        for (size_t hotspot = 0; (minute - 1) % NightPrices::BucketMinutes == 0 && hotspot < m_night->hotspots.size();
             ++hotspot)
            all += prices.near[prices.at(static_cast<int>(hotspot), minute - 1)];
        m_away[static_cast<size_t>(minute)] = m_away[asIndex(minute - 1)] + all;
    }
}

double Nearness::made(int ring, int place, int minute) const
{
    if (minute % NightPrices::BucketMinutes != 0)
        return 0;
    return m_made[static_cast<size_t>(ring)][asIndex(place * m_buckets + minute / NightPrices::BucketMinutes)];
}

// Whether the way takes no longer than its metres: who has longer waits before it goes.
bool Nearness::isBrisk(int from, int to) const
{
    return m_night->travelTime(m_matrix, from, to) <=
           static_cast<int>(
               std::ceil(static_cast<double>(m_night->metresBetween(from, to)) / m_night->metresPerMinute));
}

double Nearness::hop(bool isOut, int from, int to, int leave) const
{
    const int arrive = leave + m_night->travelTime(m_matrix, from, to);
    if (!isOut)
        return away(arrive);
    if (!isBrisk(from, to))
        return standing(from, leave) + away(arrive) - away(leave);
    double sum = standing(from, leave);
    const int middle = leave + firstHalf(arrive - leave);
    for (int minute = leave; minute < middle; ++minute)
        sum += onWay(minute - leave, from, minute);
    for (int minute = middle; minute < arrive; ++minute)
        sum += onWay(arrive - minute, to, minute);
    return sum;
}

void Nearness::add(int ring, int place, int minute, double weight, NightPrices &surplus) const
{
    if (minute % NightPrices::BucketMinutes != 0)
        return;
    for (const int hotspot : m_near[static_cast<size_t>(place)][static_cast<size_t>(ring)])
        surplus.near[surplus.at(hotspot, minute)] += weight;
}

void Nearness::addStanding(int place, int from, int to, double weight, NightPrices &surplus) const
{
    for (int minute = from; minute < to; ++minute)
        add(0, place, minute, weight, surplus);
}

void Nearness::addAway(int from, int to, double weight, NightPrices &surplus) const
{
    for (int minute = from; minute < to; ++minute)
        for (int hotspot = 0;
             minute % NightPrices::BucketMinutes == 0 && hotspot < static_cast<int>(m_night->hotspots.size());
             ++hotspot)
            surplus.near[surplus.at(hotspot, minute)] += weight;
}

void Nearness::addHop(bool isOut, int from, int to, int leave, double weight, NightPrices &surplus) const
{
    const int arrive = leave + m_night->travelTime(m_matrix, from, to);
    if (!isOut)
        return addAway(0, arrive, weight, surplus);
    if (!isBrisk(from, to))
        return addAway(leave, arrive, weight, surplus);
    const int middle = leave + firstHalf(arrive - leave);
    for (int minute = leave; minute < middle; ++minute)
        add(ringOf(minute - leave), from, minute, weight, surplus);
    for (int minute = middle; minute < arrive; ++minute)
        add(ringOf(arrive - minute), to, minute, weight, surplus);
}

} // namespace lantern
