#include "plan/requirements.h"

#include "plan/timeline.h"
#include "plan/worth.h"
#include "store/hotspot_set.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

// The points of a plan and its set, and the hotspot's own, as far as they are known.
struct Points
{
    std::optional<GridPoint> own;
    std::vector<GridPoint> others;
};

Points pointsOf(const Plan &plan, const HotspotSet *set, const HotspotId &hotspot)
{
    Points points;
    const auto see = [&](const HotspotId &id, GridPoint point) {
        if (id == hotspot)
            points.own = point;
        else if (isKnown(point))
            points.others.push_back(point);
    };
    for (const Team &team : plan.teams) {
        see({}, team.start);
        see({}, team.finish);
        for (const Leg &leg : team.legs)
            see(leg.hotspot, leg.point);
    }
    for (const Duty &duty : plan.orders.duties)
        see({}, duty.point);
    for (const BreakOrder &order : plan.orders.breaks)
        for (const BreakPlace &place : order.places)
            see({}, place.point);
    if (set)
        for (const Hotspot &other : set->hotspots)
            see(other.id, other.centre);
    return points;
}

} // namespace

// Minutes from the nearest other place that somebody may come from, to the second as the rules count them; none where a place may be
// anywhere. What is farther as the crow flies than the best way so far is not looked at.
double Requirements::leastWay(const HotspotId &hotspot) const
{
    const Points points = pointsOf(m_plan, m_context.hotspots, hotspot);
    const bool isAnywhere = std::ranges::any_of(m_plan.teams, [](const Team &team) { return !isKnown(team.start); });
    if (!points.own || points.others.empty() || isAnywhere || !m_context.hotspots)
        return 0;
    std::vector<std::pair<double, GridPoint>> others;
    others.reserve(points.others.size());
    for (const GridPoint other : points.others)
        others.emplace_back(distanceMetres(*points.own, other), other);
    std::ranges::sort(others, {}, [](const auto &other) { return other.first; });
    double least = std::numeric_limits<double>::infinity();
    for (const auto &[metres, other] : others) {
        if (m_ways.leastMinutes(quickestTravel(), metres) >= least)
            break;
        least = std::min(least, std::floor(m_ways.minutes(quickestTravel(), other, *points.own) * 60) / 60);
    }
    return least;
}

Travel Requirements::quickestTravel() const
{
    const bool drives = std::ranges::contains(m_plan.teams, Travel::Vehicle, &Team::travel);
    return drives ? Travel::Vehicle : Travel::Foot;
}

std::vector<int> Requirements::teamsFor(const Chosen &chosen, int hotspot) const
{
    const std::vector<Forbid> &forbids = m_plan.orders.forbids;
    const HotspotId &id = m_plan.orders.everyTwoHours[static_cast<size_t>(hotspot)];
    std::vector<int> teams;
    for (int index = 0; index < static_cast<int>(m_plan.teams.size()); ++index) {
        bool isBarred = false;
        for (int i = 0; i < static_cast<int>(forbids.size()); ++i) {
            const Forbid &forbid = forbids[static_cast<size_t>(i)];
            const bool bears = forbid.hotspot == id && (!forbid.team.isValid() || forbid.team == team(index).id);
            isBarred = isBarred || (bears && has(chosen, Requirement::Kind::Barred, -1, i));
        }
        if (!isBarred)
            teams.push_back(index);
    }
    return teams;
}

// Whether no stretch of the shift without any of the teams is too long.
bool Requirements::isSeenOften(const Chosen &chosen, const std::vector<int> &teams) const
{
    std::vector<Hours> spans;
    spans.reserve(teams.size());
    for (const int index : teams)
        spans.push_back(hoursOf(chosen, index));
    std::ranges::sort(spans, {}, &Hours::from);
    const qint64 most = RevisitWithinMinutes * qint64{60};
    qint64 last = 0;
    for (const Hours &span : spans) {
        if (span.from - last > most)
            return false;
        last = std::max(last, span.to);
    }
    return secondOf(m_plan.shift.to) - last <= most;
}

// The fewest minutes of teams that the hotspot takes: n stays, no two of which are the same team's without a way in between, leave at
// most n + 1 gaps. Infinite where the cap allows too few, however long they stay.
double Requirements::minutesFor(const Chosen &chosen, int hotspot) const
{
    const auto shift = static_cast<double>(m_plan.shift.minutes());
    const bool isCapped = has(chosen, Requirement::Kind::VisitCap, -1);
    const int cap = m_plan.orders.visitCap;
    const auto gaps = [](int visits) { return RevisitWithinMinutes * (visits + 1.0); };
    const int enough = static_cast<int>(shift / RevisitWithinMinutes) + 1; // more than that are never needed
    if (isCapped && gaps(cap) + cap * static_cast<double>(LongestStayMinutes) < shift)
        return std::numeric_limits<double>::infinity();
    double least = std::numeric_limits<double>::infinity();
    for (int visits = 0; visits <= enough; ++visits) {
        const double there = std::max<double>(visits * MinimumVisitMinutes, shift - gaps(visits));
        if (visits > 0 || there <= 0)
            least = std::min(least, there + visits * m_leastWays[static_cast<size_t>(hotspot)]);
    }
    return std::max(0.0, least);
}

double Requirements::minutesOf(const Chosen &chosen, const std::vector<int> &teams) const
{
    double minutes = 0;
    for (const int index : teams) {
        const Hours hours = hoursOf(chosen, index);
        const BreakOrder *order = breakOf(chosen, index);
        const int rest = order                                          ? order->minutes
                         : has(chosen, Requirement::Kind::Break, index) ? BreakMinutesAtLeast
                                                                        : 0;
        minutes += std::max(0.0, static_cast<double>(hours.to - hours.from) / 60 - rest);
    }
    return minutes;
}

std::optional<GridPoint> Requirements::pointOf(const HotspotId &hotspot) const
{
    return pointsOf(m_plan, m_context.hotspots, hotspot).own;
}

// Minutes that no rounds of so many teams through all the hotspots undercut: the shortest tree that joins them (Prim's), without its
// longest ways between rounds, or the least ways to all but the first of each round, whichever are more. The tree is as the crow flies:
// along the streets a way through a third place may be shorter where one of them lies off the streets, or is driven.
double Requirements::leastRounds(const std::vector<int> &hotspots, size_t rounds) const
{
    const auto point = [this](int hotspot) { return *m_askedPoints[static_cast<size_t>(hotspot)]; };
    std::vector<double> metres(hotspots.size(), std::numeric_limits<double>::infinity()); // to the tree
    std::vector<double> minutes;
    size_t last = 0;
    metres[0] = -1; // in the tree
    for (size_t joined = 1; joined < hotspots.size(); ++joined) {
        size_t next = hotspots.size();
        for (size_t i = 0; i < hotspots.size(); ++i) {
            if (metres[i] < 0)
                continue;
            metres[i] = std::min(metres[i], distanceMetres(point(hotspots[i]), point(hotspots[last])));
            next = next == hotspots.size() || metres[i] < metres[next] ? i : next;
        }
        minutes.push_back(m_ways.leastMinutes(quickestTravel(), metres[next]));
        metres[next] = -1;
        last = next;
    }
    std::vector<double> comings;
    comings.reserve(hotspots.size());
    for (const int hotspot : hotspots)
        comings.push_back(m_leastWays[static_cast<size_t>(hotspot)]);
    const auto sumWithout = [](std::vector<double> &ways, size_t longest) {
        std::ranges::sort(ways);
        ways.resize(ways.size() - std::min(ways.size(), longest));
        return std::accumulate(ways.begin(), ways.end(), 0.0);
    };
    return std::max(sumWithout(minutes, rounds - 1), sumWithout(comings, rounds));
}

// In any stretch of the shift just longer than may pass without anybody, each hotspot sees somebody. So a team goes round all that it keeps
// in it: the first and the last may be half outside, the others are stays of their own. Where there is one team only, its break is in one
// such stretch.
bool Requirements::areRoundsMade(const Chosen &chosen, const std::vector<int> &hotspots,
                                 const std::vector<int> &teams) const
{
    if (hotspots.size() <= 2 * teams.size() || teams.empty())
        return true;
    double rest = 0;
    if (teams.size() == 1) {
        const BreakOrder *order = breakOf(chosen, teams.front());
        rest = order ? order->minutes : has(chosen, Requirement::Kind::Break, teams.front()) ? BreakMinutesAtLeast : 0;
    }
    const auto count = static_cast<double>(teams.size());
    const double stays = (static_cast<double>(hotspots.size()) - 2 * count) * MinimumVisitMinutes;
    return stays + rest + leastRounds(hotspots, teams.size()) <= count * (RevisitWithinMinutes + 1.0);
}

bool Requirements::areHotspotsKept(const Chosen &chosen) const
{
    if (m_plan.shift.minutes() <= RevisitWithinMinutes)
        return true;
    double needed = 0;
    std::vector<int> anybody;
    std::vector<int> placed; // hotspots whose place is known
    for (int hotspot = 0; hotspot < static_cast<int>(m_plan.orders.everyTwoHours.size()); ++hotspot) {
        if (!has(chosen, Requirement::Kind::EveryTwoHours, -1, hotspot))
            continue;
        const std::vector<int> teams = teamsFor(chosen, hotspot);
        const double minutes = minutesFor(chosen, hotspot);
        if (!isSeenOften(chosen, teams) || minutes > minutesOf(chosen, teams))
            return false;
        needed += minutes;
        if (m_askedPoints[static_cast<size_t>(hotspot)])
            placed.push_back(hotspot);
        for (const int index : teams)
            if (!std::ranges::contains(anybody, index))
                anybody.push_back(index);
    }
    return needed <= minutesOf(chosen, anybody) && areRoundsMade(chosen, placed, anybody);
}

} // namespace lantern
