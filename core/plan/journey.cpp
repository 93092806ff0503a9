#include "plan/journey.h"

#include "plan/timeline.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

JourneyStep stepBetween(GridPoint from, GridPoint to, Walks &walks)
{
    JourneyStep step;
    const auto walk = walks.between(from, to);
    step.metres = walk->metres;
    step.line = walk->line;
    if (!walks.graph())
        return step;
    const Foothold start = footholdOf(*walks.graph(), from);
    const Foothold end = footholdOf(*walks.graph(), to);
    if (start.node >= 0 && end.node >= 0)
        step.streets = walks.graph()->streetNames(start.node, end.node);
    return step;
}

qint64 walkSeconds(const JourneyStep &step)
{
    return static_cast<qint64>(std::ceil(step.metres / WalkingMetresPerMinute * 60));
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

Journey journeyOf(const Team &team, const Shift &shift, Walks &walks)
{
    Journey journey;
    if (team.legs.empty())
        return journey;
    GridPoint at = isKnown(team.start) ? team.start : team.legs.front().point;
    QDateTime free = shift.from;
    for (const Leg &leg : team.legs) {
        JourneyStep step = stepBetween(at, leg.point, walks);
        step.to = leg.id;
        step.arrive = leg.arrive;
        step.leave = std::max(free, leg.arrive.addSecs(-walkSeconds(step)));
        journey.steps.push_back(std::move(step));
        at = leg.point;
        free = leg.depart;
    }
    if (isKnown(team.finish)) {
        JourneyStep step = stepBetween(at, team.finish, walks);
        step.arrive = std::max(free.addSecs(walkSeconds(step)), endOf(team, shift));
        step.leave = std::max(free, step.arrive.addSecs(-walkSeconds(step)));
        journey.steps.push_back(std::move(step));
    }
    for (const JourneyStep &step : journey.steps)
        journey.metres += step.metres;
    return journey;
}

} // namespace lantern
