#include "night/route_program.h"

// The part of the program for a team that must be able to reach another: minute by minute, as what it may do changes with each.

namespace lantern
{

namespace
{

constexpr float NoValue = -1e29F; // below it nothing was come by

} // namespace

void RouteProgram::standInReach(size_t row, int minute)
{
    const Row &here = m_rows[row];
    float most = NoValue;
    int length = 0;
    const int longest = std::min(m_night->longestVisit, minute - here.earliest);
    for (int minutes = m_night->leastVisit; minutes <= longest && here.isOpen; ++minutes) {
        const size_t arrival = at(row, minute - minutes);
        const float value = m_arrival[arrival] + m_rates[arrival] * m_doses[static_cast<size_t>(minutes)];
        if (value <= most || m_rooms[arrival] < minutes || !isStanding(here.place, minute - minutes, minute))
            continue;
        most = value;
        length = minutes;
    }
    settle(row, minute, most, length);
    const NightVisit *before = nullptr;
    for (const NightVisit &visit : m_reach->route()) {
        if (visit.depart() == m_stretch.from + minute && visit.place == here.place && visit.hotspot == here.place)
            comeBeside(row, visit, before);
        before = &visit;
    }
}

// Along with the team that this one must be able to reach: to where it is, or on the same way.
void RouteProgram::comeBeside(size_t row, const NightVisit &with, const NightVisit *before)
{
    const int depart = with.depart() - m_stretch.from;
    const int first = with.arrive - m_stretch.from;
    const auto offer = [&](size_t other, int leave, int arrive, bool isTogether) {
        if (leave < 0 || m_free[at(other, leave)] < NoValue)
            return;
        const float value = m_free[at(other, leave)] - wayPrice(way(other, row));
        if (depart - arrive < std::min(with.minutes, m_night->leastVisit) || value <= m_free[at(row, depart)] ||
            (!isTogether && (!isWalking(other, with.place, leave, arrive) || !isStanding(with.place, arrive, depart))))
            return;
        makeLabel(row, depart, value, depart - arrive, m_labels[at(other, leave)], true);
    };
    for (size_t other = 0; other < m_rows.size(); ++other) {
        for (int arrive = std::max(0, first); arrive < depart; ++arrive)
            offer(other, arrive - way(other, row), arrive, false);
        if (before && before->place == m_rows[other].place &&
            first - way(other, row) >= before->depart() - m_stretch.from)
            offer(other, before->depart() - m_stretch.from, first, true);
    }
}

void RouteProgram::arriveInReach(size_t row, int minute)
{
    const Row &here = m_rows[row];
    const size_t arrival = at(row, minute);
    if (m_rooms[arrival] < m_night->leastVisit)
        return;
    float most = NoValue;
    int label = -1;
    for (size_t other = 0; other < m_rows.size(); ++other) {
        const int leave = minute - way(other, row);
        if (other == row || leave < 0)
            continue;
        const float value = m_free[at(other, leave)] - wayPrice(way(other, row));
        if (value <= most || !isWalking(other, here.place, leave, minute))
            continue;
        most = value;
        label = m_labels[at(other, leave)];
        m_cameFrom[arrival] = static_cast<int>(other);
    }
    if (label < 0)
        return;
    m_arrival[arrival] = most + here.factor * here.outlook->fixed[asIndex(m_stretch.from + minute)];
    if (hasVisited(label, row))
        refit(row, minute);
}

} // namespace lantern
