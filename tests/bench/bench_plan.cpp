// Times of the street graph, the planner and its rules on central London's streets; one JSON object per line,
// milliseconds.

#include "bench/measure.h"
#include "plan/planner.h"
#include "plan/replan.h"
#include "support/real_data.h"
#include "support/real_streets.h"

#include <algorithm>
#include <cstdio>

using namespace lantern;

namespace
{

HotspotSet sohoHotspots(int count)
{
    Random random(1);
    HotspotSet set;
    for (int i = 0; i < count; ++i) {
        Hotspot hotspot;
        hotspot.id = HotspotId(QUuid(static_cast<uint>(i + 1), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        hotspot.score = 1000.0 / (i + 1);
        hotspot.name = QStringLiteral("Place %1").arg(i + 1);
        hotspot.centre = {529700 + random.normal(0, 500), 180900 + random.normal(0, 500)};
        set.hotspots.push_back(hotspot);
    }
    return set;
}

std::vector<Officer> crew()
{
    std::vector<Officer> officers(20);
    for (size_t i = 0; i < officers.size(); ++i) {
        officers[i].id = OfficerId(QUuid(static_cast<uint>(i + 1), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 2));
        officers[i].shoulderNumber = QString::number(4000 + i);
        if (i % 3 == 0)
            officers[i].skills.push_back({.name = SpotterSkill, .until = {}});
    }
    return officers;
}

void benchPlanner(const StreetGraph &graph)
{
    const HotspotSet hotspots = sohoHotspots(20);
    const std::vector<Officer> officers = crew();
    PlanRequest request;
    request.shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")).value();
    request.uniformTeams = 3;
    const QDateTime now(QDate(2026, 11, 26), QTime(15, 0), QTimeZone::UTC);
    RuleContext context{.officers = officers, .authorities = {}, .otherPlans = {}, .graph = &graph};
    Plan plan;
    size_t blocking = 0;
    int run = 0;
    const double making = bench::medianMilliseconds(9, [&] {
        request.seed = static_cast<quint64>(++run);
        context.walks = std::make_shared<Walks>(&graph); // cold, as on the first plan
        plan = makePlan(request, hotspots, context, now).value();
    });
    bench::print("plan 20 hotspots, 4 teams", making, 1000);
    const auto check = [&] {
        blocking += static_cast<size_t>(std::ranges::count(checkPlan(plan, context), true, &Breach::blocks));
    };
    bench::print("check a plan, first time", bench::medianMilliseconds(1, check), 100);
    bench::print("check a plan, live", bench::medianMilliseconds(21, check), 20);
    size_t legs = 0;
    for (const Team &team : plan.teams)
        legs += team.legs.size();
    std::fprintf(stderr, "%zu legs, worth %.1f, %zu blocking breaches\n", legs, plan.worth, blocking);
}

// A team is taken away at ten past eleven; walks are remembered, as on the open board.
void benchReplan(const StreetGraph &graph)
{
    const HotspotSet hotspots = sohoHotspots(60);
    const std::vector<Officer> officers = crew();
    PlanRequest request;
    request.shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")).value();
    request.uniformTeams = 6;
    request.plainTeams = 2;
    const QDateTime now(QDate(2026, 11, 26), QTime(15, 0), QTimeZone::UTC);
    const RuleContext context{.officers = officers,
                              .authorities = {},
                              .otherPlans = {},
                              .graph = &graph,
                              .walks = std::make_shared<Walks>(&graph)};
    const Plan plan = makePlan(request, hotspots, context, now).value();
    (void)checkPlan(plan, context);
    Replan made;
    size_t team = 0;
    const double taking = bench::medianMilliseconds(16, [&] {
        made = replan(plan, hotspots, context,
                      {.at = plan.shift.from.addSecs(130 * 60LL), .away = {{.team = plan.teams[team++ % 8].id}}}, now)
                   .value();
    });
    bench::print("re-plan from 23:10, 60 hotspots, 8 teams", taking, 300);
    std::fprintf(stderr, "worth %.1f of %.1f\n", made.plan.worth, plan.worth);
}

} // namespace

int main()
{
    const QString directory = realDataDirectory();
    if (directory.isEmpty()) {
        std::fprintf(stderr, "bench_plan: no real data on this machine\n");
        return 0;
    }
    const std::vector<Street> streets = centralLondonStreets(directory);
    StreetGraph graph;
    bench::print("street graph, central London",
                 bench::medianMilliseconds(5, [&] { graph = StreetGraph::build(streets); }), 150);
    std::fprintf(stderr, "%zu ways, %zu nodes, %.4f of the length dropped\n", streets.size(), graph.nodeCount(),
                 graph.droppedShare());
    std::vector<int> everywhere(graph.nodeCount());
    std::ranges::generate(everywhere, [node = 0]() mutable { return node++; });
    Random random(1);
    bench::print("walking distances from one to all",
                 bench::medianMilliseconds(
                     21, [&] { (void)graph.distances(static_cast<int>(random.below(graph.nodeCount())), everywhere); }),
                 20);
    benchPlanner(graph);
    benchReplan(graph);
    return 0;
}
