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
    , m_outlooks(night.hotspots.size())
    , m_isStale(night.hotspots.size(), 1)
{
    for (int minutes = 0; minutes <= night.minutes + night.longestVisit; ++minutes) {
        m_recovery.push_back(1 - std::exp2(-minutes / night.halfRecovery));
        m_recovered.push_back(static_cast<float>(m_recovery.back()));
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
    m_isStale[static_cast<size_t>(hotspot)] = 1;
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
        gap.nextFull = static_cast<double>(
                           m_night->hotspots[static_cast<size_t>(hotspot)].worth[static_cast<size_t>(stay.arrive)]) *
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
    double gain =
        static_cast<double>(place.worth[static_cast<size_t>(arrive)]) * dose(minutes) * recovery(gap.before, arrive);
    if (gap.next >= 0)
        gain -= gap.nextFull * (recovery(gap.before, gap.next) - recovery(depart, gap.next));
    if (place.everyTwoHours) {
        const int end = gap.next >= 0 ? gap.next : m_night->minutes;
        gain += overdue(gap.before, end) - overdue(gap.before, arrive) - overdue(depart, end);
    }
    return gain;
}

Ledger::Arrival Ledger::arrivalIn(int hotspot, const Gap &gap, int arrive) const
{
    const NightHotspot &place = m_night->hotspots[static_cast<size_t>(hotspot)];
    double fixed = gap.next >= 0 ? -gap.nextFull * recovery(gap.before, gap.next) : 0;
    if (place.everyTwoHours)
        fixed += overdue(gap.before, gap.next >= 0 ? gap.next : m_night->minutes) - overdue(gap.before, arrive);
    const double rate = static_cast<double>(place.worth[static_cast<size_t>(arrive)]) * recovery(gap.before, arrive);
    return {.rate = static_cast<float>(rate), .fixed = static_cast<float>(fixed)};
}

void Ledger::lookOut(int hotspot)
{
    Outlook &outlook = m_outlooks[static_cast<size_t>(hotspot)];
    const auto minutes = static_cast<size_t>(m_night->minutes) + 1;
    outlook.rate.assign(minutes, 0);
    outlook.fixed.assign(minutes, 0);
    outlook.after.assign(minutes, 0);
    outlook.room.assign(minutes, 0);
    const std::vector<Stay> &stays = m_stays[static_cast<size_t>(hotspot)];
    const bool isFull = static_cast<int>(stays.size()) >= m_night->hotspots[static_cast<size_t>(hotspot)].visitCap;
    int from = 0;
    for (size_t next = 0; next <= stays.size() && !isFull; ++next) {
        const int to = next < stays.size() ? stays[next].arrive : m_night->minutes + 1;
        if (from < to)
            lookOut(hotspot, gapAt(hotspot, from), from, to);
        if (next < stays.size())
            from = std::max(from, stays[next].depart);
    }
    m_isStale[static_cast<size_t>(hotspot)] = 0;
}

void Ledger::lookOut(int hotspot, const Gap &gap, int from, int to)
{
    const NightHotspot &place = m_night->hotspots[static_cast<size_t>(hotspot)];
    Outlook &outlook = m_outlooks[static_cast<size_t>(hotspot)];
    const int end = gap.next >= 0 ? gap.next : m_night->minutes;
    const auto lost = static_cast<float>(gap.next >= 0 ? gap.nextFull * recovery(gap.before, gap.next) : 0);
    const int last = std::min(to, static_cast<int>(place.worth.size()));
    const size_t count = static_cast<size_t>(std::max(0, last - from));
    const auto begin = static_cast<size_t>(from);
    const float *worth = place.worth.data() + begin;
    const float *recovered = m_recovered.data() + (gap.before < 0 ? 0 : from - gap.before);
    for (size_t i = 0; i < count; ++i)
        outlook.rate[begin + i] = gap.before < 0 ? worth[i] : worth[i] * recovered[i];
    std::fill_n(outlook.fixed.begin() + from, count, -lost);
    for (size_t i = 0; i < count; ++i)
        outlook.room[begin + i] = std::min(
            end + (gap.next >= 0 ? 0 : m_night->longestVisit) - from - static_cast<int>(i), m_night->longestVisit);
    const int latest = std::min(to, m_night->minutes);
    for (int minute = from; minute <= latest && gap.next >= 0; ++minute)
        outlook.after[static_cast<size_t>(minute)] =
            static_cast<float>(gap.nextFull) * m_recovered[asIndex(gap.next - minute)];
    for (int minute = from; minute <= latest && place.everyTwoHours; ++minute) {
        const auto at = static_cast<size_t>(minute);
        outlook.fixed[at] += static_cast<float>(overdue(gap.before, end) - overdue(gap.before, minute));
        outlook.after[at] -= static_cast<float>(overdue(minute, end));
    }
}

} // namespace lantern
