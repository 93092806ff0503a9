// How good a night's plan is after how long, on central London's streets with all rules on: the share of the value that the longest
// run finds, by seconds; and the share of the bound that the longest run is known to have. One JSON object per line; the value is in per cent, and the target is the least that will do.
//
// Usage: bench_shift [--growth] [--long SECONDS] [--seeds N]

#include "bench/measure.h"
#include "night/night_bound.h"
#include "night/night_solver.h"
#include "night/surprise.h"
#include "plan/plan_night.h"
#include "plan/plan_teams.h"
#include "support/real_data.h"
#include "support/real_streets.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace lantern;

namespace
{

struct Case
{
    const char *name;
    int hotspots;
    int pairs;
    int uniform;
    double shortSeconds;
    double longSeconds;
    double leastPercent;
    double spreadMetres;
};

HotspotSet hotspotsOf(const Case &shift)
{
    Random random(1);
    HotspotSet set;
    for (int i = 0; i < shift.hotspots; ++i) {
        Hotspot hotspot;
        hotspot.id = HotspotId(QUuid(static_cast<uint>(i + 1), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
        hotspot.score = 1000.0 * std::pow(i + 1, -0.6);
        hotspot.name = QStringLiteral("Place %1").arg(i + 1);
        hotspot.centre = {530000 + random.normal(0, shift.spreadMetres),
                          180900 + random.normal(0, shift.spreadMetres / 2)};
        const int peak = random.between(0, 167);
        for (int hour = 0; hour < 168; ++hour)
            hotspot.hourShares.push_back(1 + 0.6 * std::cos((hour - peak) / 24.0 * 6.283185307));
        set.hotspots.push_back(std::move(hotspot));
    }
    return set;
}

// A request with every kind of order: hotspots asked for every two hours, forbidden ones, duties, the cap of five.
PlanRequest requestOf(const Case &shift, const HotspotSet &hotspots)
{
    PlanRequest request;
    request.shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00")).value();
    request.plainTeams = shift.pairs;
    request.uniformTeams = shift.uniform;
    request.orders.visitCap = 5;
    for (size_t i = 3; i < hotspots.hotspots.size(); i += 20)
        request.orders.everyTwoHours.push_back(hotspots.hotspots[i].id);
    request.orders.forbids.push_back({.team = {}, .hotspot = hotspots.hotspots[5].id});
    for (int i = 0; i < 2; ++i) {
        const QDateTime at = request.shift.from.addSecs(3600LL * (2 + 3 * i));
        request.orders.duties.push_back({.name = QStringLiteral("Duty %1").arg(i + 1),
                                         .point = {529800 + 300.0 * i, 181000},
                                         .earliest = at,
                                         .latest = at.addSecs(1200),
                                         .minutes = 15});
    }
    return request;
}

Result<PlanNight> nightOf(const Case &shift, const HotspotSet &hotspots, const RuleContext &context)
{
    const PlanRequest request = requestOf(shift, hotspots);
    Random random(1);
    Plan plan;
    plan.shift = request.shift;
    plan.orders = request.orders;
    plan.reachMinutes = request.reachMinutes;
    const SetOut start = middleOf(hotspots);
    formTeams(plan, request, start.point, start.name, request.shift.from, random);
    for (size_t i = 0; i < plan.teams.size(); i += 8)
        plan.teams[plan.teams.size() - 1 - i].travel = Travel::Vehicle;
    return PlanNight::build(plan, request, hotspots, context, random);
}

double solved(const Night &night, double seconds, quint64 seed)
{
    const NightAnswer answer = solveNight(night, {.seed = seed, .seconds = seconds});
    if (const Result<double> worth = checkNight(night, answer.routes); !worth || !answer.stranded.empty()) {
        std::fprintf(stderr, "bench_shift: %s\n", worth ? "a team is stranded" : qPrintable(worth.error().message));
        std::exit(1);
    }
    return answer.value;
}

void run(const Case &shift, const RuleContext &context, double longSeconds, int seeds)
{
    const HotspotSet hotspots = hotspotsOf(shift);
    QElapsedTimer timer;
    timer.start();
    const Result<PlanNight> built = nightOf(shift, hotspots, context);
    if (!built) {
        std::fprintf(stderr, "bench_shift: %s\n", qPrintable(built.error().message));
        std::exit(1);
    }
    std::fprintf(stderr, "%s: %zu places, %zu teams, made in %lld ms\n", shift.name, built->hotspots().size(),
                 built->night().teams.size(), timer.elapsed());
    const double best = solved(built->night(), longSeconds, 1);
    double sum = 0;
    for (int seed = 1; seed <= seeds; ++seed)
        sum += solved(built->night(), shift.shortSeconds, static_cast<quint64>(seed));
    std::printf("{\"bench\":\"%s: %% of %.0f s after %.2f s\",\"percent\":%.2f,\"least\":%.0f,\"peak_mib\":%.0f}\n",
                shift.name, longSeconds, shift.shortSeconds, 100 * sum / seeds / best, shift.leastPercent,
                bench::peakMebibytes());
    timer.restart();
    const NightBound bound = boundNight(built->night(), best, {.seconds = 30});
    std::printf("{\"bench\":\"%s: %.0f s as %% of the bound\",\"percent\":%.2f,\"ms\":%lld}\n", shift.name, longSeconds,
                100 * best / bound.value, timer.elapsed());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication program(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("growth"), QStringLiteral("Hotspots 50 to 800, teams 4 to 64.")},
         {QStringLiteral("long"), QStringLiteral("Seconds of the longest run."), QStringLiteral("seconds")},
         {QStringLiteral("seeds"), QStringLiteral("How many seeds."), QStringLiteral("n"), QStringLiteral("5")}});
    parser.process(program);
    const QString directory = realDataDirectory();
    if (directory.isEmpty()) {
        std::fprintf(stderr, "bench_shift: no real data on this machine\n");
        return 0;
    }
    const std::vector<Street> streets = centralLondonStreets(directory);
    const StreetGraph graph = StreetGraph::build(streets);
    const auto drives = std::make_shared<Drives>(
        [&streets] { return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}}); });
    const RuleContext context{.officers = {},
                              .authorities = {},
                              .otherPlans = {},
                              .graph = &graph,
                              .walks = {},
                              .hotspots = {},
                              .drives = drives};
    const int seeds = parser.value(QStringLiteral("seeds")).toInt();
    const auto longest = [&](const Case &shift) {
        return parser.isSet(QStringLiteral("long")) ? parser.value(QStringLiteral("long")).toDouble()
                                                    : shift.longSeconds;
    };
    if (!parser.isSet(QStringLiteral("growth"))) {
        const Case night{"a night, 60 hotspots, 8 teams", 60, 2, 6, 1, 60, 98, 900};
        const Case carnival{"a carnival day, 300 hotspots, 40 teams", 300, 8, 32, 10, 120, 97, 1800};
        run(night, context, longest(night), seeds);
        run(carnival, context, longest(carnival), std::min(seeds, 2));
        return 0;
    }
    for (int hotspots = 50; hotspots <= 800; hotspots *= 2) {
        const int teams = hotspots * 4 / 50;
        const std::string name = std::to_string(hotspots) + " hotspots, " + std::to_string(teams) + " teams";
        const Case shift{
            name.c_str(), hotspots, teams / 4, teams - teams / 4, 1, 10, 0, 900 * std::sqrt(hotspots / 60.0)};
        run(shift, context, longest(shift), 1);
    }
    return 0;
}
