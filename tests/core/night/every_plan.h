#pragma once

#include "base/random.h"
#include "night/night.h"

#include <algorithm>
#include <cmath>

namespace lantern::test
{

// The best plan of a tiny night, by trying each: every hotspot, minute of arrival and length of visit. Knows the rules for itself.
class EveryPlan
{
public:
    explicit EveryPlan(const Night &night)
        : m_night(night)
        , m_stays(night.hotspots.size())
    {
    }
    double most()
    {
        visitFrom(0, m_night.teams.empty() ? 0 : m_night.teams[0].start,
                  m_night.teams.empty() ? 0 : m_night.teams[0].from, 0, 0);
        return m_most;
    }

private:
    struct Stay
    {
        int arrive = 0;
        int depart = 0;
    };

    void visitFrom(size_t index, int place, int minute, size_t stop, double ways)
    {
        if (index == m_night.teams.size()) {
            m_most = std::max(m_most, worth() - m_night.walkPrice * ways);
            return;
        }
        const NightTeam &team = m_night.teams[index];
        const auto way = [&](int to) { return m_night.travelTime(team.travel, place, to); };
        if (stop == team.stops.size() && minute + way(team.finish) <= team.to) {
            const size_t next = index + 1;
            const bool isLast = next == m_night.teams.size();
            visitFrom(next, isLast ? 0 : m_night.teams[next].start, isLast ? 0 : m_night.teams[next].from, 0,
                      ways + way(team.finish));
        }
        if (stop < team.stops.size()) {
            const NightStop &due = team.stops[stop];
            std::vector<int> places = due.others;
            places.push_back(due.place);
            for (const int there : places)
                for (int arrive = std::max(due.earliest, minute + way(there)); arrive <= due.latest; ++arrive)
                    visitFrom(index, there, arrive + due.minutes, stop + 1, ways + way(there));
        }
        for (size_t hotspot = 0; hotspot < m_night.hotspots.size(); ++hotspot) {
            if ((!team.barred.empty() && team.barred[hotspot]) ||
                m_stays[hotspot].size() >= static_cast<size_t>(m_night.hotspots[hotspot].visitCap))
                continue;
            const int to = static_cast<int>(hotspot);
            for (int arrive = minute + way(to); arrive + m_night.leastVisit <= team.to; ++arrive) {
                for (int minutes = m_night.leastVisit; minutes <= m_night.longestVisit && arrive + minutes <= team.to;
                     ++minutes) {
                    m_stays[hotspot].push_back({.arrive = arrive, .depart = arrive + minutes});
                    visitFrom(index, to, arrive + minutes, stop, ways + way(to));
                    m_stays[hotspot].pop_back();
                }
            }
        }
    }

    double worth() const
    {
        double sum = 0;
        for (size_t hotspot = 0; hotspot < m_stays.size(); ++hotspot) {
            std::vector<Stay> stays = m_stays[hotspot];
            std::ranges::stable_sort(stays, {}, &Stay::arrive);
            int left = -1;
            const auto late = [&](int minute) {
                const int gap = minute - std::max(0, left) - 120;
                return m_night.hotspots[hotspot].everyTwoHours && gap > 0 ? gap * m_night.gapPrice : 0.0;
            };
            for (const Stay &stay : stays) {
                const double fresh = left < 0 ? 1
                                     : stay.arrive <= left
                                         ? 0
                                         : 1 - std::pow(0.5, (stay.arrive - left) / m_night.halfRecovery);
                const int minutes = std::min(stay.depart - stay.arrive, m_night.fullDose);
                sum += static_cast<double>(m_night.hotspots[hotspot].worth[static_cast<size_t>(stay.arrive)]) * fresh *
                           minutes / m_night.fullDose -
                       late(stay.arrive);
                left = std::max(left, stay.depart);
            }
            sum -= late(m_night.minutes);
        }
        return sum;
    }

    const Night &m_night;
    std::vector<std::vector<Stay>> m_stays;
    double m_most = -1e9;
};

struct TinyNight
{
    int teams = 1;
    int minutes = 60;
    int leastVisit = 10;
    int longestVisit = 12;
    bool hasStop = false;
    bool hasChoice = false; // of places for it
};

// Three hotspots some minutes apart, and a station.
inline Night tinyNight(const TinyNight &size, quint64 seed)
{
    Random random(seed);
    Night night;
    night.minutes = size.minutes;
    night.places = 4;
    night.leastVisit = size.leastVisit;
    night.longestVisit = size.longestVisit;
    night.fullDose = size.longestVisit;
    night.halfRecovery = 30;
    night.walkPrice = 0.1;
    night.gapPrice = 3;
    for (int i = 0; i < 3; ++i) {
        NightHotspot hotspot;
        hotspot.visitCap = 1 + static_cast<int>(random.below(4));
        hotspot.everyTwoHours = i == 1;
        const double base = 20 + 100 * random.unit();
        for (int minute = 0; minute <= size.minutes; ++minute)
            hotspot.worth.push_back(static_cast<float>(base * (0.7 + 0.3 * random.unit())));
        night.hotspots.push_back(std::move(hotspot));
    }
    std::vector<int> position;
    for (int place = 0; place < night.places; ++place)
        position.push_back(random.between(0, 6));
    night.travel.resize(1);
    for (const int from : position) {
        for (const int to : position) {
            night.travel[0].push_back(std::abs(from - to));
            night.metres.push_back(80.0F * static_cast<float>(std::abs(from - to)));
        }
    }
    for (int team = 0; team < size.teams; ++team) {
        NightTeam crew{.start = 3, .finish = 3, .from = 0, .to = size.minutes};
        crew.barred = {0, 0, static_cast<char>(team)};
        if (size.hasStop)
            crew.stops = {{.place = 3, .earliest = size.minutes / 3, .latest = size.minutes / 2, .minutes = 5}};
        if (size.hasStop && size.hasChoice)
            crew.stops.front().others = {0, 2};
        night.teams.push_back(std::move(crew));
    }
    return night;
}

} // namespace lantern::test
