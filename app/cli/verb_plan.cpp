#include "base/clock_text.h"
#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/london_time.h"
#include "cli/plan_orders.h"
#include "cli/plan_places.h"
#include "cli/plan_reasons.h"
#include "cli/plan_what_if.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "hotspot/analysis.h"
#include "plan/certificate.h"
#include "plan/hotspot_reach.h"
#include "plan/planner.h"
#include "plan/predictability.h"
#include "plan/request_check.h"
#include "plan/travel.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lantern::cli
{

namespace
{

// What the rules and the planner look at, kept alive together.
struct Surroundings
{
    HotspotSet hotspots;
    std::vector<Officer> officers;
    std::vector<Authority> authorities;
    std::vector<Plan> otherPlans;
    StreetGraph graph;
    std::shared_ptr<Drives> drives; // built from the streets if a team goes by vehicle
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = officers,
                .authorities = authorities,
                .otherPlans = otherPlans,
                .graph = &graph,
                .hotspots = &hotspots,
                .drives = drives};
    }
};

// The set that was named, else the newest, else a new one of the top 20 places.
Result<HotspotSet> hotspotsFor(Store &store, const QString &named)
{
    HotspotRepository repository(store);
    if (!named.isEmpty())
        return repository.load(HotspotSetId::fromString(named));
    const auto sets = repository.list();
    if (!sets)
        return std::unexpected(sets.error());
    if (!sets->empty())
        return repository.load(sets->front().id);
    return rankHotspots(store, {}).and_then(
        [&](const HotspotSet &set) { return repository.save(set).transform([&] { return set; }); });
}

Result<Surroundings> surroundingsOf(Store &store, const PlanRequest &request, const QString &set)
{
    const PlanRepository plans(store);
    Surroundings around;
    const auto hotspots = hotspotsFor(store, set);
    if (!hotspots)
        return std::unexpected(hotspots.error());
    const auto officers = plans.officers();
    if (!officers)
        return std::unexpected(officers.error());
    const auto authorities = plans.authorities();
    if (!authorities)
        return std::unexpected(authorities.error());
    const auto others = plans.plansAround(request.shift, PredictabilityDays * 24);
    if (!others)
        return std::unexpected(others.error());
    auto streets = PlaceRepository(store).streets();
    if (!streets)
        return std::unexpected(streets.error());
    StreetGraph graph = StreetGraph::build(*streets, walkingRules(request.orders));
    auto drives = std::make_shared<Drives>([streets = std::move(*streets)] {
        return StreetGraph::build(streets, {.by = TravelBy::Vehicle, .avoid = {}});
    });
    return Surroundings{*hotspots, *officers, *authorities, *others, std::move(graph), std::move(drives)};
}

QJsonArray legsToJson(const Plan &plan)
{
    QJsonArray legs;
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs)
            legs.append(QJsonObject{{"team", team.name},
                                    {"mode", toKey(team.mode)},
                                    {"travel", toKey(team.travel)},
                                    {"kind", toKey(leg.kind)},
                                    {"hotspot", leg.placeName},
                                    {"arrive", isoLondonText(leg.arrive)},
                                    {"depart", isoLondonText(leg.depart)},
                                    {"easting", leg.point.easting},
                                    {"northing", leg.point.northing},
                                    {"reason", leg.reason}});
    return legs;
}

QJsonObject toJson(const Plan &plan, const HotspotSet &hotspots, const std::vector<Breach> &breaches)
{
    QJsonArray list;
    for (const Breach &breach : breaches)
        list.append(QJsonObject{
            {"rule", breach.rule}, {"why", breach.why}, {"way_out", breach.wayOut}, {"blocks", breach.blocks}});
    return {{"plan", plan.id.toString()}, {"status", toKey(plan.status)},
            {"worth", plan.worth},        {"seed", QString::number(plan.seed)},
            {"teams", teamsToJson(plan)}, {"legs", legsToJson(plan)},
            {"breaches", list},           {"orders", ordersToJson(plan, hotspots)}};
}

void print(const Console &console, const Plan &plan, const std::vector<Breach> &breaches)
{
    console.line(CommandLineWords::tr("%1: %2, %3, worth %4")
                     .arg(plan.id.toString(), plan.name, toKey(plan.status))
                     .arg(plan.worth, 0, 'f', 0));
    for (const Team &team : plan.teams) {
        console.line(CommandLineWords::tr("%1 (%2), from %3 to %4")
                         .arg(team.name, toKey(team.mode), team.startName, team.finishName));
        for (const Leg &leg : team.legs)
            console.line(QStringLiteral("  %1–%2  %3")
                             .arg(clockText(leg.arrive), clockText(leg.depart),
                                  leg.kind == LegKind::Break
                                      ? CommandLineWords::tr("refreshment break, %1").arg(leg.placeName)
                                      : leg.placeName));
    }
    QStringList told; // drafts of one night have one name: what is said of each is said once
    for (const Breach &breach : breaches)
        told.append(QStringLiteral("%1 %2: %3 %4")
                        .arg(breach.blocks ? QStringLiteral("✗") : QStringLiteral("!"), breach.rule, breach.why,
                             breach.wayOut));
    QStringList lines = told;
    lines.removeDuplicates();
    for (const QString &line : std::as_const(lines)) {
        const auto times = static_cast<int>(told.count(line));
        console.line(times == 1 ? line : CommandLineWords::tr("%1 (%n times)", nullptr, times).arg(line));
    }
}

QString predictabilityText(const Predictability &seen)
{
    if (!seen.isKnown())
        return CommandLineWords::tr("Predictability: not known, no earlier night of the last %1 days to compare with")
            .arg(PredictabilityDays);
    return CommandLineWords::tr("Predictability: %1 (0 to 1), %2 of %3 visits as on earlier nights")
        .arg(seen.score, 0, 'f', 2)
        .arg(seen.foreseen)
        .arg(seen.visits);
}

// The plan is saved already: that nothing can be proved of it is told, and no failure.
void addCertificate(QJsonObject &answer, const Console &console, const Plan &plan, const Surroundings &around)
{
    constexpr NightBoundBudget Budget{.iterations = 400, .seconds = 20}; // as on the Plan screen
    const Result<Certificate> proved = certificateOf(plan, around.hotspots, around.context(), Budget);
    // Rounded down: it is a promise.
    console.line(proved ? CommandLineWords::tr("At least %1 % of the best possible")
                              .arg(static_cast<int>(std::floor(100 * proved->share)))
                        : proved.error().message);
    answer["bound"] = proved ? QJsonValue(proved->bound) : QJsonValue(QJsonValue::Null);
    answer["share"] = proved ? QJsonValue(proved->share) : QJsonValue(QJsonValue::Null);
}

void addReach(QJsonObject &answer, const Console &console, const Plan &plan, const Surroundings &around)
{
    const RuleContext context = around.context();
    const StreetGraph *graph = context.graph;
    const ReachCount reach = countReach(plan, around.hotspots, context);
    if (reach.within() < reach.all || reach.offStreets > 0)
        console.line(CommandLineWords::tr("%1 of %2 hotspots are within reach tonight; %3")
                         .arg(reach.within())
                         .arg(reach.all)
                         .arg(outOfReachText(reach)));
    answer["hotspots"] = QJsonObject{{"all", reach.all},
                                     {"within", reach.within()},
                                     {"off_streets", reach.offStreets},
                                     {"cut_off", reach.cutOff},
                                     {"too_far", reach.tooFar}};
    answer["streets_dropped_share"] =
        graph != nullptr ? QJsonValue(graph->droppedShare()) : QJsonValue(QJsonValue::Null);
}

// Which hours count more than others is not known of every list of hotspots.
void addHours(QJsonObject &answer, const Console &console, const Surroundings &around)
{
    const std::vector<Hotspot> &all = around.hotspots.hotspots;
    const auto known = std::ranges::count_if(all, [](const Hotspot &hotspot) { return !hotspot.hourShares.empty(); });
    if (known == 0)
        console.line(CommandLineWords::tr("Hours are not in this data: every hour counts alike"));
    else if (known < std::ssize(all))
        console.line(
            CommandLineWords::tr("The hours are known of %1 of %2 hotspots; of the others every hour counts alike")
                .arg(known)
                .arg(all.size()));
    answer["hours_known"] = static_cast<qint64>(known);
}

void addPredictability(QJsonObject &answer, const Console &console, const Plan &plan, const Surroundings &around)
{
    const Predictability seen = predictabilityOf(plan, around.otherPlans);
    console.line(predictabilityText(seen));
    answer["predictability"] = seen.isKnown() ? QJsonValue(seen.score) : QJsonValue(QJsonValue::Null);
}

void declarePlan(Arguments &arguments)
{
    arguments.usesFile();
    arguments.option("night", CommandLineWords::tr("operational date"), "YYYY-MM-DD");
    arguments.option("hours", CommandLineWords::tr("shift, across midnight if need be, London time"), "HH:MM-HH:MM",
                     "21:00-05:00");
    arguments.option("uniform", CommandLineWords::tr("uniform teams"), "N", "2");
    arguments.option("plain", CommandLineWords::tr("plain-clothes pairs, each linked to one of the uniform teams"), "N",
                     "1");
    arguments.option("seed", CommandLineWords::tr("draws the arrival times; a fresh one if absent"), "N");
    arguments.option("set", CommandLineWords::tr("hotspot set; the newest if absent"), "ID");
    arguments.flag("explain",
                   CommandLineWords::tr("says why each visit is where and when it is, and why not elsewhere"));
    arguments.option("what-if",
                     CommandLineWords::tr("compares instead of saving: more-team, fewer-team, more-pair, fewer-pair, "
                                          "verona, later:MINUTES, earlier:MINUTES, with commas between"),
                     "VARIANTS");
    declarePlaces(arguments);
    declareOrders(arguments);
    arguments.flag("certificate",
                   CommandLineWords::tr("proves how much of the best possible plan there is; takes up to 20 seconds"));
    arguments.flag("approve",
                   CommandLineWords::tr("approves it; refused while a rule is broken, and the draft is kept"));
}

std::optional<PlanRequest> readRequest(const Arguments &arguments, Store &store)
{
    const auto night = arguments.date(QStringLiteral("night"));
    if (!night)
        return std::nullopt;
    const Result<Shift> shift = makeShift(*night, arguments.value(QStringLiteral("hours")));
    const auto uniform = arguments.number(QStringLiteral("uniform"), 0, MostUniformTeams);
    const auto plain = arguments.number(QStringLiteral("plain"), 0, MostPlainTeams);
    if (!uniform || !plain)
        return std::nullopt;
    if (!shift) {
        static_cast<void>(arguments.usage(shift.error().message));
        return std::nullopt;
    }
    PlanRequest request;
    request.shift = *shift;
    request.uniformTeams = static_cast<int>(*uniform);
    request.plainTeams = static_cast<int>(*plain);
    request.seed = store.random().below(1'000'000'000);
    if (arguments.isSet(QStringLiteral("seed"))) {
        const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
        if (!seed)
            return std::nullopt;
        request.seed = static_cast<quint64>(*seed);
    }
    return request;
}

} // namespace

int runPlan(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("plan"),
                        CommandLineWords::tr("Plans a night's Vigilant and Verona patrols and saves the plan."));
    declarePlan(arguments);
    if (const auto over = arguments.parse(commandLine))
        return *over;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    auto request = readRequest(arguments, **store);
    if (!request || !readEffort(arguments, *request) || !readPlaces(arguments, *request) ||
        !readAvoided(arguments, *request))
        return Usage;
    const Result<Surroundings> around = surroundingsOf(**store, *request, arguments.value(QStringLiteral("set")));
    if (!around)
        return console.refuse(around.error());
    if (!readOrders(arguments, around->hotspots, *request))
        return Usage;
    Result<Plan> plan = makePlan(*request, around->hotspots, around->context(), arguments.clock().now());
    if (!plan)
        return console.refuse(plan.error());
    if (const QString missing = teamNotThere(*request, *plan); !missing.isEmpty())
        return arguments.usage(CommandLineWords::tr("The plan has no team “%1”.").arg(missing));
    if (arguments.isSet(QStringLiteral("what-if"))) {
        const Result<std::vector<Variant>> variants = variantsFrom(arguments.value(QStringLiteral("what-if")));
        return variants ? printWhatIf(console, *plan, *variants, around->hotspots, around->context(),
                                      {.seed = request->seed, .steps = request->steps}, arguments.clock().now())
                        : console.refuse(variants.error());
    }
    PlanRepository repository(**store);
    if (const Result<void> saved = repository.save(*plan); !saved)
        return console.refuse(saved.error());
    const std::vector<Breach> breaches = checkPlan(*plan, around->context());
    std::optional<Error> refusal;
    if (arguments.isSet(QStringLiteral("approve"))) {
        const Result<Plan> approved =
            approve(*plan, around->context(), arguments.value(QStringLiteral("actor")), arguments.clock().now())
                .and_then(
                    [&](const Plan &lawful) { return repository.save(lawful).transform([&] { return lawful; }); });
        if (approved)
            plan = approved;
        else
            refusal = approved.error();
    }
    print(console, *plan, breaches);
    QJsonObject answer = toJson(*plan, around->hotspots, breaches);
    addPredictability(answer, console, *plan, *around);
    addReach(answer, console, *plan, *around);
    addHours(answer, console, *around);
    if (arguments.isSet(QStringLiteral("certificate")))
        addCertificate(answer, console, *plan, *around);
    if (arguments.isSet(QStringLiteral("explain"))) {
        const Result<PlanReasons> reasons = reasonsOf(*plan, around->hotspots, around->context());
        if (!reasons)
            return console.refuse(reasons.error());
        for (const QString &line : reasons->lines)
            console.line(line);
        answer["visits_explained"] = reasons->visits;
        answer["places_without_visit"] = reasons->places;
    }
    console.json(answer);
    return refusal ? console.refuse(*refusal) : Done;
}

} // namespace lantern::cli
