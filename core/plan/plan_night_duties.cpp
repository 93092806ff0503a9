#include "plan/plan_night.h"
#include "plan/request_check.h"

#include <algorithm>

// Who does which duty, and between which of its other stops.

namespace lantern
{

bool PlanNight::mayDo(const Duty &duty, const Team &team, const RuleContext &context) const
{
    if (duty.team.isValid() && duty.team != team.id)
        return false;
    // A pair and its uniform team stay together: they get a duty only by name.
    const bool isLinked =
        team.linkedUniform.isValid() || std::ranges::contains(m_plan.teams, team.id, &Team::linkedUniform);
    if (!duty.team.isValid() && isLinked)
        return false;
    return duty.skill.isEmpty() || std::ranges::any_of(team.members, [&](const OfficerId &member) {
               const auto officer = std::ranges::find(context.officers, member, &Officer::id);
               return officer != context.officers.end() && officer->has(duty.skill, m_plan.shift.operationalDate);
           });
}

// Whether it is among what is locked already, for the team or for the one that it goes along with.
bool PlanNight::isDone(const Duty &duty) const
{
    for (size_t team = 0; team < m_stopLegs.size(); ++team)
        for (const Leg &leg : m_stopLegs[team])
            if (fulfils(leg, m_plan.teams[team], duty))
                return true;
    return false;
}

// One after the other, as they are in the plan as it is; those for which no time was left come first when all are tried again.
void PlanNight::addDuties(const RuleContext &context, const Plan *current)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < m_plan.orders.duties.size(); ++i)
        if (!isDone(m_plan.orders.duties[i]))
            order.push_back(i);
    const Stops without = stops();
    std::vector<size_t> undone = placeDuties(order, context, current);
    Stops best = stops();
    size_t fewest = undone.size();
    for (size_t attempt = 0; attempt < order.size() && fewest > 0; ++attempt) {
        setStops(without);
        std::ranges::stable_partition(order, [&](size_t i) { return std::ranges::contains(undone, i); });
        undone = placeDuties(order, context, nullptr);
        if (undone.size() < fewest) {
            fewest = undone.size();
            best = stops();
        }
    }
    setStops(best);
}

// The duties for which no team is free.
std::vector<size_t> PlanNight::placeDuties(const std::vector<size_t> &order, const RuleContext &context,
                                           const Plan *current)
{
    std::vector<size_t> undone;
    for (const size_t i : order) {
        const Duty &duty = m_plan.orders.duties[i];
        StopOfLeg what{.stop = {.place = place(duty.point),
                                .earliest = std::max(0, minuteOf(duty.earliest, true)),
                                .latest = minuteOf(duty.latest, false),
                                .minutes = duty.minutes}};
        what.leg.placeName = duty.name;
        what.leg.point = duty.point;
        what.leg.reason = PlannerWords::tr("Duty: %1").arg(duty.name);
        std::vector<size_t> teams;
        for (size_t team = 0; team < m_plan.teams.size(); ++team)
            if (mayDo(duty, m_plan.teams[team], context))
                teams.push_back(team);
        const bool isIn = (current != nullptr && insertAsIn(*current, teams, duty, what)) ||
                          insertWhereCheapest(teams, what) || insertWithBreakMoved(teams, what);
        if (!isIn)
            undone.push_back(i);
    }
    return undone;
}

// By the team that does it in the plan as it is, and in that order: a search may begin with that plan.
bool PlanNight::insertAsIn(const Plan &current, std::span<const size_t> teams, const Duty &duty, const StopOfLeg &what)
{
    for (const size_t team : teams) {
        const auto before = std::ranges::find(current.teams, m_plan.teams[team].id, &Team::id);
        if (before == current.teams.end())
            continue;
        const auto leg =
            std::ranges::find_if(before->legs, [&](const Leg &each) { return fulfils(each, *before, duty); });
        if (leg == before->legs.end())
            continue;
        NightStop then = what.stop;
        then.earliest = then.latest = minuteOf(leg->arrive, false);
        const std::optional<Fit> fit = bestFit(team, then);
        return fit && insertBeside(team, fit->position, what);
    }
    return false;
}

bool PlanNight::insertWhereCheapest(std::span<const size_t> teams, const StopOfLeg &what)
{
    std::vector<std::pair<size_t, Fit>> all;
    for (const size_t team : teams)
        for (const Fit &fit : fits(team, what.stop))
            all.emplace_back(team, fit);
    std::ranges::stable_sort(all, {}, [](const auto &each) { return each.second.minutes; });
    return std::ranges::any_of(all,
                               [&](const auto &each) { return insertBeside(each.first, each.second.position, what); });
}

// Where there is time for it if the team, and the one that it is linked to, has its break at another time of the night.
bool PlanNight::insertWithBreakMoved(std::span<const size_t> teams, const StopOfLeg &what)
{
    const Stops before = stops();
    for (const size_t team : teams) {
        const std::optional<StopOfLeg> own = takeBreak(team);
        const std::optional<size_t> partner = partnerOf(team);
        const std::optional<StopOfLeg> partners = partner ? takeBreak(*partner) : std::nullopt;
        const size_t count = m_night.teams[team].stops.size();
        for (size_t position = 0; (own || partners) && position <= count; ++position)
            if (insertWithBreak(team, position, what, own, partners))
                return true;
        setStops(before);
    }
    return false;
}

// With the break of the team, of its partner, or of both, which they have together.
bool PlanNight::insertWithBreak(size_t team, size_t position, const StopOfLeg &what,
                                const std::optional<StopOfLeg> &own, const std::optional<StopOfLeg> &partners)
{
    const Stops before = stops();
    if (!insertBeside(team, position, what))
        return false;
    const Stops without = stops();
    const StopOfLeg &rest = own ? *own : *partners;
    const size_t whose = own ? team : *partnerOf(team);
    for (const Fit &fit : fits(whose, rest.stop)) {
        if (own && partners) {
            if (insertBeside(whose, fit.position, rest))
                return true;
            continue;
        }
        insertStop(whose, fit.position, rest.stop, rest.leg);
        if (areKept(team))
            return true;
        setStops(without);
    }
    setStops(before);
    return false;
}

namespace
{

// Whether a stop is among those of another team, too: they make it together.
bool isShared(const NightStop &stop, const std::vector<NightStop> &others)
{
    return std::ranges::any_of(others, [&stop](const NightStop &other) {
        const bool isSame = other.place == stop.place && other.minutes == stop.minutes &&
                            other.earliest == stop.earliest && other.latest == stop.latest;
        return (stop.rest && other.rest) || isSame;
    });
}

// The positions among a partner's stops, the first and the last, that are after as many shared ones as a position among a team's.
std::pair<size_t, size_t> placesBeside(const std::vector<NightStop> &stops, size_t position,
                                       const std::vector<NightStop> &partners)
{
    const auto shared = std::count_if(stops.begin(), stops.begin() + static_cast<std::ptrdiff_t>(position),
                                      [&](const NightStop &stop) { return isShared(stop, partners); });
    size_t first = 0;
    for (std::ptrdiff_t seen = 0; first < partners.size() && seen < shared; ++first)
        seen += isShared(partners[first], stops) ? 1 : 0;
    size_t last = first;
    while (last < partners.size() && !isShared(partners[last], stops))
        ++last;
    return {first, last};
}

} // namespace

// Into the team's stops, and into those of the one that it is linked to, as they do it together: after as many of the stops that both
// make, so that they make these in the same order. False, and nothing done, if one of them cannot.
bool PlanNight::insertBeside(size_t team, size_t position, const StopOfLeg &what)
{
    const Stops before = stops();
    const std::optional<size_t> partner = partnerOf(team);
    insertStop(team, position, what.stop, what.leg);
    if (!minutesForStops(m_night, m_night.teams[team])) {
        setStops(before);
        return false;
    }
    if (!partner)
        return true;
    m_night.teams[team].stops[position].together = !what.stop.rest;
    const auto [first, last] = placesBeside(before[team].first, position, before[*partner].first);
    for (const Fit &fit : fits(*partner, what.stop, first, last)) {
        const Stops without = stops();
        insertStop(*partner, fit.position, what.stop, what.leg);
        m_night.teams[*partner].stops[fit.position].together = !what.stop.rest;
        if (areKept(team))
            return true;
        setStops(without);
    }
    setStops(before);
    return false;
}

} // namespace lantern
