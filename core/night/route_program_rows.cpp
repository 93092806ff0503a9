#include "night/route_program.h"

#include <algorithm>

// Which hotspots a stretch considers.

namespace lantern
{

namespace
{

// Hotspots that a stretch considers: with more, fewer stretches are tried in the time, and the plans are worse.
constexpr int MostRows = 18;
constexpr int MinutesPerRow = 6; // a longer stretch considers one for so many minutes

} // namespace

// What a full visit gains at most by minute, the way there and on among them; below 0 if there is no time for it.
float RouteProgram::promise(int hotspot, float factor) const
{
    const int there = travel(m_stretch.start, hotspot);
    const int on = travel(hotspot, m_stretch.finish);
    const int first = m_stretch.from + there;
    const int last = m_stretch.to - on - m_night->leastVisit;
    if (first > last)
        return -1;
    const Ledger::Outlook &outlook = m_ledger->outlook(hotspot);
    float most = 0;
    constexpr int Step = 6; // what a visit is worth changes slowly
    for (int minute = first; minute <= last; minute += Step) {
        const auto index = static_cast<size_t>(minute);
        const int minutes = std::min(outlook.room[index], m_stretch.to - on - minute);
        if (minutes >= m_night->leastVisit)
            most = std::max(most, outlook.rate[index] * m_doses[static_cast<size_t>(minutes)] + outlook.fixed[index] +
                                      outlook.after[asIndex(minute + minutes)]);
    }
    const int detour = std::max(0, there + on - travel(m_stretch.start, m_stretch.finish));
    return factor * most / (static_cast<float>(m_night->fullDose) + static_cast<float>(detour) / 2);
}

bool RouteProgram::isNearLeader(int hotspot) const
{
    return std::ranges::any_of(m_reach->route(), [&](const NightVisit &visit) {
        return visit.depart() > m_stretch.from && visit.arrive < m_stretch.to &&
               static_cast<double>(m_night->metresBetween(hotspot, visit.place)) <= m_night->reachMetres;
    });
}

bool RouteProgram::isBarred(int hotspot) const
{
    return !m_team->barred.empty() && m_team->barred[static_cast<size_t>(hotspot)];
}

void RouteProgram::chooseRows(const Appeal &appeal)
{
    const auto factorOf = [&](int hotspot) { return appeal.empty() ? 1.0F : appeal[static_cast<size_t>(hotspot)]; };
    m_promises.clear();
    for (int hotspot = 0; hotspot < static_cast<int>(m_night->hotspots.size()); ++hotspot) {
        if (isBarred(hotspot) || (m_reach && !isNearLeader(hotspot)))
            continue;
        if (const float promised = promise(hotspot, factorOf(hotspot)); promised >= 0)
            m_promises.emplace_back(-promised, hotspot);
    }
    const size_t most = std::min(m_promises.size(), static_cast<size_t>(std::max(MostRows, m_span / MinutesPerRow)));
    std::ranges::nth_element(m_promises, m_promises.begin() + static_cast<std::ptrdiff_t>(most));
    m_rows.assign(m_firstRows, {.place = m_stretch.start});
    for (size_t i = 0; i < most; ++i)
        addRow(m_promises[i].second, true, factorOf(m_promises[i].second));
    if (!m_reach)
        return;
    for (const NightVisit &visit : m_reach->route())
        if (visit.hotspot >= 0 && visit.hotspot == visit.place && visit.depart() > m_stretch.from &&
            visit.arrive < m_stretch.to && !isBarred(visit.place) &&
            std::ranges::none_of(
                m_rows.begin() + static_cast<std::ptrdiff_t>(m_firstRows), m_rows.end(),
                [&](const Row &row) { return row.place == visit.place; }))
            addRow(visit.place, false, 0);
}

void RouteProgram::addRow(int hotspot, bool isOpen, float factor)
{
    m_rows.push_back({.place = hotspot, .isOpen = isOpen, .factor = factor, .outlook = &m_ledger->outlook(hotspot)});
}

} // namespace lantern
