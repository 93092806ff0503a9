#include "plan/break_orders.h"
#include "plan/plan_night.h"
#include "plan/request_check.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int BreakPlay = 20; // minutes that a break may be off the middle of its share of the night

Leg breakAt(const BreakPlace &place)
{
    Leg leg;
    leg.kind = LegKind::Break;
    leg.placeName = place.name;
    leg.point = place.point;
    leg.reason = PlannerWords::tr("Refreshment break");
    return leg;
}

// A pair that has no break is out all its hours: where there is room before or after them, its uniform team's is then.
void putOutside(NightStop &stop, const NightTeam &uniform, const NightTeam &pair)
{
    const int before = pair.from - stop.minutes; // begun by then
    const bool isRoomBefore = before >= uniform.from;
    const bool isRoomAfter = pair.to + stop.minutes <= uniform.to;
    const bool isBeforeNearer = stop.latest - before <= pair.to - stop.earliest;
    if (isRoomBefore && (isBeforeNearer || !isRoomAfter)) {
        stop.earliest = std::max(uniform.from, std::min(stop.earliest, before - BreakPlay));
        stop.latest = std::min(stop.latest, before);
    } else if (isRoomAfter) {
        stop.earliest = std::max(stop.earliest, pair.to);
        stop.latest = std::min(uniform.to - stop.minutes, std::max(stop.latest, pair.to + BreakPlay));
    }
}

} // namespace

// When the team has its break in a plan.
std::optional<int> PlanNight::breakOf(size_t team, const Plan *current) const
{
    if (current == nullptr)
        return std::nullopt;
    const auto before = std::ranges::find(current->teams, m_plan.teams[team].id, &Team::id);
    if (before == current->teams.end())
        return std::nullopt;
    const auto rest = std::ranges::find(before->legs, LegKind::Break, &Leg::kind);
    return rest == before->legs.end() ? std::nullopt : std::optional(minuteOf(rest->arrive, false));
}

// About the preferred minute at the team's start; one that is ordered is put in once the ways are known.
void PlanNight::addBreak(size_t team, const PlanRequest &request, int preferred)
{
    const Team &own = m_plan.teams[team];
    if (const BreakOrder *order = breakOrderOf(m_plan, own)) {
        for (const BreakPlace &allowed : breakPlacesOf(*order, own))
            std::ignore = place(allowed.point);
        return;
    }
    NightTeam &crew = m_night.teams[team];
    const auto hours = [this](size_t each) {
        return static_cast<double>(m_night.teams[each].to - m_night.teams[each].from) / 60.0;
    };
    // A pair rests with its uniform team, as it is not out without it, even where only one of the two works long enough for a break.
    const std::optional<size_t> partner = partnerOf(team);
    const bool isDue = hours(team) > BreakAfterHours ||
                       (partner && hours(*partner) > BreakAfterHours && hours(team) >= BreakAfterHours / 2.0);
    if (!isDue || request.breakMinutes == 0 || std::ranges::contains(crew.stops, true, &NightStop::rest))
        return;
    const int last = std::max(crew.from, crew.to - request.breakMinutes);
    preferred = std::clamp(preferred, crew.from, last);
    NightStop stop{.place = crew.start,
                   .earliest = std::max(crew.from, preferred - BreakPlay),
                   .latest = std::min(last, preferred + BreakPlay),
                   .minutes = request.breakMinutes,
                   .hotspot = -1,
                   .rest = true};
    const bool isAlone = partner && !std::ranges::contains(m_night.teams[*partner].stops, true, &NightStop::rest);
    if (crew.beside >= 0 && isAlone && m_locked == Locked::Together)
        putOutside(stop, crew, m_night.teams[*partner]);
    addStop(team, stop, breakAt({.name = own.startName, .point = own.start}));
}

// The break that the planner gives the team, to be put back at any time of its hours, or of those ordered; none if it has none, or one that is fixed.
std::optional<PlanNight::StopOfLeg> PlanNight::takeBreak(size_t team)
{
    NightTeam &crew = m_night.teams[team];
    const auto rest = std::ranges::find_if(crew.stops, [](const NightStop &stop) { return stop.rest && !stop.fixed; });
    if (rest == crew.stops.end())
        return std::nullopt;
    const auto at = rest - crew.stops.begin();
    StopOfLeg taken{.stop = *rest, .leg = m_stopLegs[team][static_cast<size_t>(at)]};
    if (!breakOrderOf(m_plan, m_plan.teams[team])) {
        taken.stop.earliest = crew.from;
        taken.stop.latest = crew.to - taken.stop.minutes;
    }
    crew.stops.erase(rest);
    m_stopLegs[team].erase(m_stopLegs[team].begin() + at);
    return taken;
}

// Where what is locked leaves no time for a break at its time of the night, it is at any other; without one the rules say so.
void PlanNight::settleBreaks()
{
    for (size_t team = 0; team < m_night.teams.size(); ++team) {
        if (minutesForStops(m_night, m_night.teams[team]))
            continue;
        const std::optional<StopOfLeg> rest = takeBreak(team);
        const std::optional<Fit> fit = rest ? bestFit(team, rest->stop) : std::nullopt;
        if (fit)
            insertStop(team, fit->position, rest->stop, rest->leg);
    }
}

// Somewhere in its window; where nothing of it can be kept, at any time and one of its places, and the rules say so.
void PlanNight::addOrderedBreaks()
{
    for (size_t team = 0; team < m_night.teams.size(); ++team) {
        const NightTeam &crew = m_night.teams[team];
        const BreakOrder *order = breakOrderOf(m_plan, m_plan.teams[team]);
        if (!order || std::ranges::contains(crew.stops, true, &NightStop::rest))
            continue; // a break that is locked stays the only one
        NightStop stop = breakStop(team, *order);
        std::optional<Fit> fit = bestFit(team, stop);
        if (!fit) {
            stop.earliest = crew.from;
            stop.latest = crew.to - stop.minutes;
            fit = bestFit(team, stop);
        }
        if (fit)
            insertStop(team, fit->position, stop, breakAt(m_breakPlaces.at({team, stop.place})));
    }
}

NightStop PlanNight::breakStop(size_t team, const BreakOrder &order)
{
    const NightTeam &crew = m_night.teams[team];
    NightStop stop{.place = -1,
                   .earliest = std::max(crew.from, minuteOf(order.from, true)),
                   .latest = std::min(crew.to, minuteOf(order.to, false)) - order.minutes,
                   .minutes = order.minutes,
                   .rest = true};
    for (const BreakPlace &allowed : breakPlacesOf(order, m_plan.teams[team])) {
        const int number = place(allowed.point);
        if (!m_breakPlaces.emplace(std::pair(team, number), allowed).second)
            continue;
        if (stop.place < 0)
            stop.place = number;
        else
            stop.others.push_back(number);
    }
    return stop;
}

} // namespace lantern
