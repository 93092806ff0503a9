#include "plan/timeline.h"

#include <boost/geometry/algorithms/line_interpolate.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr qint64 StepSeconds = 30;

GridPoint alongLine(const WayOnFoot &walk, double share)
{
    const double length = lengthMetres(walk.line);
    if (length <= 0 || walk.line.size() < 2)
        return walk.line.back();
    GridPoint point;
    boost::geometry::line_interpolate(walk.line, length * std::clamp(share, 0.0, 1.0), point);
    return point;
}

} // namespace

bool isKnown(GridPoint point)
{
    return point != GridPoint{};
}

QDateTime beginOf(const Team &team, const Shift &shift)
{
    return team.from.isValid() ? std::max(team.from, shift.from) : shift.from;
}

QDateTime endOf(const Team &team, const Shift &shift)
{
    return team.to.isValid() ? team.to : shift.to;
}

bool isBesideItsPair(const Plan &plan, const Team &team, const Leg &leg)
{
    if (team.mode == Mode::Plain || !leg.hotspot.isValid())
        return false;
    const auto pair = std::ranges::find_if(plan.teams, [&team](const Team &other) {
        return other.mode == Mode::Plain && other.linkedUniform.isValid() && other.linkedUniform == team.id;
    });
    return pair != plan.teams.end() && std::ranges::any_of(pair->legs, [&leg](const Leg &other) {
               return other.hotspot == leg.hotspot && other.arrive <= leg.arrive && leg.depart <= other.depart;
           });
}

Timeline::Timeline(const Team &team, const Shift &shift, Walks &walks)
    : m_now(shift.from.toSecsSinceEpoch())
{
    GridPoint place = isKnown(team.start) || team.legs.empty() ? team.start : team.legs.front().point;
    int index = -1;
    for (const Leg &leg : team.legs) {
        walkTo(leg.arrive.toSecsSinceEpoch(), place, leg.point, index, walks);
        place = leg.point;
        stand(leg.depart.toSecsSinceEpoch(), place, ++index);
    }
    if (isKnown(team.finish) && !team.legs.empty()) {
        const auto seconds = static_cast<qint64>(std::ceil(walks.between(place, team.finish)->minutes() * 60));
        walkTo(std::max(m_now + seconds, endOf(team, shift).toSecsSinceEpoch()), place, team.finish, index, walks);
        place = team.finish;
    }
    m_stretches.push_back({m_now, std::numeric_limits<qint64>::max(), place, nullptr, index});
}

void Timeline::stand(qint64 until, GridPoint place, int leg)
{
    if (until <= m_now)
        return;
    m_stretches.push_back({m_now, until, place, nullptr, leg});
    m_now = until;
}

void Timeline::walkTo(qint64 arrive, GridPoint from, GridPoint to, int leg, Walks &walks)
{
    if (from == to)
        return stand(arrive, from, leg);
    auto walk = walks.between(from, to);
    const auto seconds = static_cast<qint64>(std::ceil(walk->minutes() * 60));
    stand(arrive - seconds, from, leg);
    if (arrive <= m_now)
        return;
    m_stretches.push_back({m_now, arrive, from, std::move(walk), leg});
    m_now = arrive;
}

const Timeline::Stretch *Timeline::stretchAt(qint64 second) const
{
    const auto after = std::ranges::upper_bound(m_stretches, second, {}, &Stretch::from);
    return after == m_stretches.begin() ? &m_stretches.front() : &*(after - 1);
}

GridPoint Timeline::at(qint64 second) const
{
    const Stretch *stretch = stretchAt(second);
    if (!stretch->walk)
        return stretch->place;
    const double share = static_cast<double>(second - stretch->from) / static_cast<double>(stretch->to - stretch->from);
    return alongLine(*stretch->walk, share);
}

std::vector<qint64> Timeline::turns() const
{
    std::vector<qint64> seconds;
    seconds.reserve(m_stretches.size());
    for (const Stretch &stretch : m_stretches)
        seconds.push_back(stretch.from);
    return seconds;
}

bool Timeline::isWalking(qint64 second) const
{
    return stretchAt(second)->walk != nullptr;
}

int Timeline::legAt(qint64 second) const
{
    return stretchAt(second)->leg;
}

std::optional<OutOfReach> firstOutOfReach(const Timeline &pair, const Timeline &uniform, qint64 from, qint64 to,
                                          int reachMinutes, Walks &walks)
{
    std::vector<qint64> turns = pair.turns();
    const std::vector<qint64> others = uniform.turns();
    turns.insert(turns.end(), others.begin(), others.end());
    turns.push_back(from);
    turns.push_back(to);
    std::erase_if(turns, [&](qint64 second) { return second < from || second > to; });
    std::ranges::sort(turns);
    for (size_t i = 0; i < turns.size(); ++i) {
        const qint64 next = i + 1 < turns.size() ? turns[i + 1] : turns[i];
        const bool moving = pair.isWalking(turns[i]) || uniform.isWalking(turns[i]);
        for (qint64 second = turns[i]; second <= next;
             second += moving ? StepSeconds : std::max<qint64>(1, next - second)) {
            const OutOfReach moment{second, pair.at(second), uniform.at(second)};
            if (std::isinf(walks.minutesWithin(moment.uniform, moment.pair, reachMinutes)))
                return moment;
            if (second == next)
                break;
        }
    }
    return std::nullopt;
}

} // namespace lantern
