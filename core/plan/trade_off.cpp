#include "plan/trade_off.h"

#include "plan/planning.h"

#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double SearchPart = 0.5; // of the progress; the plans of the losses take the rest

TradeOffPoint pointOf(const Planner &planner, const NightRoutes &routes, double loss, std::span<const Plan> seen)
{
    TradeOffPoint point{.loss = loss, .share = 0, .predictability = {}, .plan = planner.planOf(routes, loss)};
    point.plan.orders.unpredictableLoss = loss;
    point.predictability = predictabilityOf(point.plan, seen);
    return point;
}

// As it is read and said: what differs by less is not harder to foresee.
int hundredthsOf(const Predictability &seen)
{
    return static_cast<int>(std::lround(100 * seen.score));
}

int hundredthsOf(const TradeOffPoint &point)
{
    return hundredthsOf(point.predictability);
}

// Of equally good ones the first, which is that of the smaller loss.
std::vector<TradeOffPoint> undominated(std::vector<TradeOffPoint> points)
{
    std::ranges::stable_sort(
        points, {}, [](const TradeOffPoint &point) { return std::pair(-point.plan.worth, hundredthsOf(point)); });
    std::vector<TradeOffPoint> front;
    for (TradeOffPoint &point : points)
        if (front.empty() || hundredthsOf(point) < hundredthsOf(front.back()))
            front.push_back(std::move(point));
    return front;
}

// Leaves out what the plan at hand beats, but for the worthiest, which the shares are of. A plan that breaks rules beats none.
void dropBeatenBy(const Plan &current, std::vector<TradeOffPoint> &points, const HotspotSet &hotspots,
                  const RuleContext &context)
{
    const std::vector<Breach> breaches = checkPlan(current, context);
    if (std::ranges::contains(breaches, true, &Breach::blocks))
        return;
    const double worth = planWorth(current, hotspots);
    const int hundredths = hundredthsOf(predictabilityOf(current, context.otherPlans));
    const auto isBeaten = [&](const TradeOffPoint &point) {
        const bool isAsGood = worth >= point.plan.worth && hundredths <= hundredthsOf(point);
        return isAsGood && (worth > point.plan.worth || hundredths < hundredthsOf(point));
    };
    const auto beaten = std::remove_if(points.begin() + 1, points.end(), isBeaten);
    points.erase(beaten, points.end());
}

} // namespace

Result<std::vector<TradeOffPoint>> tradeOff(const PlanRequest &request, const HotspotSet &hotspots,
                                            const RuleContext &context, const QDateTime &now, const Plan *current,
                                            const Progress &progress)
{
    Planner planner(request, hotspots, context, now, current, progress);
    if (const auto ready = planner.prepare(); !ready)
        return std::unexpected(ready.error());
    const NightRoutes best =
        planner.search({.report = [&](double fraction) { progress.at(SearchPart * fraction); }, .stop = progress.stop});
    std::array<NightRoutes, TradeOffLosses.size()> routes;
    std::array<size_t, TradeOffLosses.size()> numbers;
    std::ranges::iota(numbers, size_t{0});
    std::atomic<size_t> done = 0;
    QtConcurrent::blockingMap(numbers, [&](size_t number) {
        routes[number] = planner.bend(best, TradeOffLosses[number]);
        const size_t finished = ++done;
        progress.at(SearchPart + (1 - SearchPart) * static_cast<double>(finished) / TradeOffLosses.size());
    });
    if (progress.cancelled())
        return Planner::stopped();
    std::vector<TradeOffPoint> points;
    points.reserve(numbers.size());
    for (const size_t number : numbers)
        points.push_back(pointOf(planner, routes[number], TradeOffLosses[number], context.otherPlans));
    points = undominated(std::move(points));
    if (current)
        dropBeatenBy(*current, points, hotspots, context);
    const double most = points.front().plan.worth;
    for (TradeOffPoint &point : points)
        point.share = most > 0 ? point.plan.worth / most : 1;
    return points;
}

} // namespace lantern
