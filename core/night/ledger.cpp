#include "night/ledger.h"

#include <cmath>

namespace lantern
{

namespace
{

// Stops are in the ledger all the time.
bool isChosen(const NightVisit &visit)
{
    return visit.hotspot >= 0 && !visit.beside && visit.stop < 0;
}

} // namespace

Ledger::Ledger(const Night &night)
    : m_night(&night)
    , m_stays(night.hotspots.size())
    , m_values(night.hotspots.size())
{
    for (int minutes = 0; minutes <= night.minutes + night.longestVisit; ++minutes) {
        m_recovery.push_back(1 - std::exp2(-minutes / night.halfRecovery));
        m_dose.push_back(std::min(1.0, static_cast<double>(minutes) / night.fullDose));
    }
    for (int team = 0; team < static_cast<int>(night.teams.size()); ++team) {
        for (const NightStop &stop : night.teams[static_cast<size_t>(team)].stops) {
            if (stop.hotspot >= 0)
                insert(stop.hotspot, {.arrive = stop.earliest, .depart = stop.earliest + stop.minutes, .team = team});
        }
    }
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot)
        update(hotspot);
}

void Ledger::insert(int hotspot, const Stay &stay)
{
    std::vector<Stay> &stays = m_stays[static_cast<size_t>(hotspot)];
    stays.insert(std::ranges::upper_bound(stays, stay.arrive, {}, &Stay::arrive), stay);
}

void Ledger::add(const NightRoute &route, int team)
{
    for (const NightVisit &visit : route) {
        if (!isChosen(visit))
            continue;
        insert(visit.hotspot, {.arrive = visit.arrive, .depart = visit.depart(), .team = team});
        update(visit.hotspot);
    }
}

void Ledger::remove(const NightRoute &route, int team)
{
    for (const NightVisit &visit : route) {
        if (!isChosen(visit))
            continue;
        std::vector<Stay> &stays = m_stays[static_cast<size_t>(visit.hotspot)];
        const auto found = std::ranges::find_if(
            stays, [&](const Stay &stay) { return stay.arrive == visit.arrive && stay.team == team; });
        if (found != stays.end())
            stays.erase(found);
        update(visit.hotspot);
    }
}

double Ledger::worth() const
{
    double worth = 0; // always in the same order, so that it is the same to the last bit
    for (const double value : m_values)
        worth += value;
    return worth;
}

void Ledger::update(int hotspot)
{
    m_values[static_cast<size_t>(hotspot)] = valueOf(hotspot);
}

double Ledger::valueOf(int hotspot) const
{
    const NightHotspot &place = m_night->hotspots[static_cast<size_t>(hotspot)];
    double value = 0;
    int before = -1;
    for (const Stay &stay : m_stays[static_cast<size_t>(hotspot)]) {
        const double full = static_cast<double>(place.worth[static_cast<size_t>(stay.arrive)]);
        if (stay.arrive >= before)
            value += full * dose(stay.depart - stay.arrive) * recovery(before, stay.arrive);
        if (place.everyTwoHours)
            value -= overdue(before, stay.arrive);
        before = std::max(before, stay.depart);
    }
    if (place.everyTwoHours)
        value -= overdue(before, m_night->minutes);
    return value;
}

Ledger::Gap Ledger::gapAt(int hotspot, int minute) const
{
    const std::vector<Stay> &stays = m_stays[static_cast<size_t>(hotspot)];
    Gap gap;
    gap.visits = static_cast<int>(stays.size());
    for (const Stay &stay : stays) {
        if (stay.arrive <= minute) {
            gap.before = std::max(gap.before, stay.depart);
            continue;
        }
        gap.next = stay.arrive;
        gap.nextFull =
            static_cast<double>(m_night->hotspots[static_cast<size_t>(hotspot)].worth[static_cast<size_t>(stay.arrive)]) *
            dose(stay.depart - stay.arrive);
        break;
    }
    gap.taken = gap.before > minute;
    return gap;
}

double Ledger::gain(int hotspot, const Gap &gap, int arrive, int minutes) const
{
    const NightHotspot &place = m_night->hotspots[static_cast<size_t>(hotspot)];
    const int depart = arrive + minutes;
    double gain = static_cast<double>(place.worth[static_cast<size_t>(arrive)]) * dose(minutes) *
                  recovery(gap.before, arrive);
    if (gap.next >= 0)
        gain -= gap.nextFull * (recovery(gap.before, gap.next) - recovery(depart, gap.next));
    if (place.everyTwoHours) {
        const int end = gap.next >= 0 ? gap.next : m_night->minutes;
        gain += overdue(gap.before, end) - overdue(gap.before, arrive) - overdue(depart, end);
    }
    return gain;
}

} // namespace lantern
