#include "night/reach.h"

#include <cmath>

namespace lantern
{

Reach::Reach(const Night &night, int team, const NightRoute &route, int from, int to)
    : m_night(&night)
    , m_route(&route)
    , m_firstStep(from * StepsPerMinute)
{
    const auto steps = asIndex((to - from) * StepsPerMinute + 1);
    const NightTeam &crew = night.teams[static_cast<size_t>(team)];
    m_spots.reserve(steps);
    const auto next = [&] { return m_firstStep + static_cast<int>(m_spots.size()); };
    int place = route.empty() ? crew.start : route.front().place;
    bool isOut = false; // on the way
    for (const NightVisit &visit : route) {
        while (m_spots.size() < steps && next() < visit.arrive * StepsPerMinute) {
            m_spots.push_back(between(place, visit.place, static_cast<float>(next()) / StepsPerMinute, visit.arrive));
            m_spots.back().isOut = isOut;
        }
        place = visit.place;
        const bool rests = visit.stop >= 0 && crew.stops[static_cast<size_t>(visit.stop)].rest;
        const int until = visit.depart() * StepsPerMinute + (&visit == &route.back() ? 1 : 0);
        while (m_spots.size() < steps && next() < until)
            m_spots.push_back({.from = place, .to = place, .isOut = !rests});
        isOut = true;
    }
    m_spots.resize(steps, {.from = place, .to = place});
    const auto settled = std::min(steps, asIndex(std::max(0, crew.reachFrom * StepsPerMinute - m_firstStep)));
    for (size_t step = 0; step < settled; ++step)
        m_spots[step].isOut = false;
    m_failures.assign(static_cast<size_t>(night.places) * (steps + 1), -1);
}

Reach::Spot Reach::between(int from, int to, float minute, int arrive) const
{
    const float length = m_night->metresBetween(from, to);
    const float left = (static_cast<float>(arrive) - minute) * static_cast<float>(m_night->metresPerMinute);
    const float ahead = std::min(length, left);
    return {.from = from, .to = to, .behind = length - ahead, .ahead = ahead};
}

bool Reach::byEnds(const Spot &mine, const Spot &theirs, float limit) const
{
    const float fromBehind = std::min(m_night->metresBetween(mine.from, theirs.from) + theirs.behind,
                                      m_night->metresBetween(mine.from, theirs.to) + theirs.ahead);
    const float fromAhead = std::min(m_night->metresBetween(mine.to, theirs.from) + theirs.behind,
                                     m_night->metresBetween(mine.to, theirs.to) + theirs.ahead);
    return std::min(mine.behind + fromBehind, mine.ahead + fromAhead) <= limit;
}

bool Reach::inReach(const Spot &mine, const Spot &theirs, int step) const
{
    const auto limit = static_cast<float>(m_night->reachMetres);
    if (!theirs.isOut)
        return true;
    if (mine.from == theirs.from && mine.to == theirs.to && std::abs(mine.behind - theirs.behind) <= limit)
        return true; // on the same way
    const bool stands = mine.from == mine.to && theirs.from == theirs.to;
    if (byEnds(mine, theirs, stands ? limit : limit - MarginMetres))
        return true;
    const auto minute = static_cast<size_t>(step / StepsPerMinute);
    const bool isStrict = minute < m_night->strictReach.size() && m_night->strictReach[minute] != 0;
    if (stands || isStrict || !m_night->ways)
        return false;
    return m_night->ways->isInReach({.from = mine.from, .to = mine.to, .ahead = mine.ahead},
                                    {.from = theirs.from, .to = theirs.to, .ahead = theirs.ahead});
}

bool Reach::isCut(int from, int to, int first, int last) const
{
    return std::ranges::any_of(m_night->reachCuts, [&](const ReachCut &cut) {
        return cut.from == from && cut.to == to && first <= cut.minute && cut.minute <= last;
    });
}

std::span<const int> Reach::failuresAt(int place)
{
    const size_t count = m_spots.size() + 1;
    const std::span failures = std::span(m_failures).subspan(static_cast<size_t>(place) * count, count);
    if (failures.front() < 0) {
        failures.front() = 0;
        for (size_t step = 0; step < m_spots.size(); ++step)
            failures[step + 1] =
                failures[step] +
                (inReach({.from = place, .to = place}, m_spots[step], m_firstStep + static_cast<int>(step)) ? 0 : 1);
    }
    return failures;
}

bool Reach::isStanding(int place, int from, int to)
{
    if (isCut(place, place, from, to))
        return false;
    const std::span<const int> failures = failuresAt(place);
    const auto first = asIndex(from * StepsPerMinute - m_firstStep);
    const size_t last = std::min(m_spots.size(), asIndex(to * StepsPerMinute - m_firstStep + 1));
    return first >= last || failures[last] == failures[first];
}

bool Reach::isWalking(int from, int to, int leave, int arrive) const
{
    const auto way =
        static_cast<int>(std::ceil(static_cast<double>(m_night->metresBetween(from, to)) / m_night->metresPerMinute));
    if (isCut(from, to, std::max(leave, arrive - way), arrive) || isCut(from, from, leave, arrive - way))
        return false;
    for (int step = leave * StepsPerMinute; step <= arrive * StepsPerMinute; ++step) {
        const auto at = asIndex(step - m_firstStep);
        if (at >= m_spots.size())
            return true;
        if (!inReach(between(from, to, static_cast<float>(step) / StepsPerMinute, arrive), m_spots[at], step))
            return false;
    }
    return true;
}

} // namespace lantern
