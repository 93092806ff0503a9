#include "plan/journey.h"

#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

QStringList namesAlong(const WayOnFoot &walk, const StreetGraph *graph)
{
    const Foothold start = graph ? footholdOf(*graph, walk.line.front()) : Foothold{};
    const Foothold end = graph ? footholdOf(*graph, walk.line.back()) : Foothold{};
    return start.node >= 0 && end.node >= 0 ? graph->streetNames(start.node, end.node) : QStringList();
}

JourneyStep stepBetween(Travel travel, GridPoint from, GridPoint to, const Ways &ways)
{
    const TeamWay way = ways.between(travel, from, to);
    JourneyStep step;
    step.minutes = way.minutes;
    step.metres = way.metres;
    step.line = way.line();
    step.streets = way.drive ? way.drive->streets : namesAlong(*way.walk, ways.walks.graph());
    return step;
}

qint64 wholeSeconds(const JourneyStep &step)
{
    return static_cast<qint64>(std::ceil(step.minutes * 60));
}

} // namespace

Line Journey::line() const
{
    Line line;
    for (const JourneyStep &step : steps) {
        for (const GridPoint &point : step.line) {
            if (line.empty() || line.back() != point)
                line.push_back(point);
        }
    }
    return line;
}

Journey journeyOf(const Plan &plan, const Team &team, const Ways &ways)
{
    const Travel travel = travelOf(plan, team);
    Journey journey;
    if (team.legs.empty())
        return journey;
    GridPoint at = isKnown(team.start) ? team.start : team.legs.front().point;
    QDateTime free = plan.shift.from;
    for (const Leg &leg : team.legs) {
        JourneyStep step = stepBetween(travel, at, leg.point, ways);
        step.to = leg.id;
        step.arrive = leg.arrive;
        step.leave = std::max(free, leg.arrive.addSecs(-wholeSeconds(step)));
        journey.steps.push_back(std::move(step));
        at = leg.point;
        free = leg.depart;
    }
    if (isKnown(team.finish)) {
        JourneyStep step = stepBetween(travel, at, team.finish, ways);
        step.arrive = std::max(free.addSecs(wholeSeconds(step)), endOf(team, plan.shift));
        step.leave = std::max(free, step.arrive.addSecs(-wholeSeconds(step)));
        journey.steps.push_back(std::move(step));
    }
    for (const JourneyStep &step : journey.steps)
        journey.metres += step.metres;
    return journey;
}

} // namespace lantern
