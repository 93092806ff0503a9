#include "exercise/operations.h"

#include "base/clock.h"
#include "hotspot/analysis.h"
#include "outcome/record.h"
#include "plan/planner.h"
#include "store/deployment_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <array>
#include <numbers>

namespace lantern
{

namespace
{

constexpr int OfficerTotal = 28;
constexpr int SpotterTotal = 12;
constexpr int PastNights = 8;

QDateTime noon(const QDate &date)
{
    return QDateTime(date, QTime(12, 0), londonZone()).toUTC();
}

std::vector<Officer> makeOfficers(Random &random, const QDate &today)
{
    std::vector<Officer> officers;
    for (int i = 0; i < OfficerTotal; ++i) {
        Officer officer;
        officer.id = OfficerId::make(noon(today.addDays(-400)), random);
        officer.shoulderNumber = QString::number(4401 + i);
        officer.rank = i == OfficerTotal - 1   ? QStringLiteral("inspector")
                       : i >= OfficerTotal - 4 ? QStringLiteral("sergeant")
                                               : QStringLiteral("constable");
        // Two of the spotters' training has lapsed: they may not be posted as such.
        if (i < SpotterTotal)
            officer.skills.push_back({QStringLiteral("spotter"), today.addDays(i < 2 ? -30 : 120 + 20 * i)});
        if (i % 4 == 0)
            officer.skills.push_back({QStringLiteral("driver"), today.addDays(700)});
        officers.push_back(std::move(officer));
    }
    return officers;
}

MultiPolygon circle(GridPoint middle, double radius)
{
    Polygon polygon;
    for (int i = 0; i < 36; ++i) {
        const double angle = 2 * std::numbers::pi * i / 36;
        polygon.outer().push_back(
            {middle.easting + radius * std::cos(angle), middle.northing + radius * std::sin(angle)});
    }
    MultiPolygon area{polygon};
    correct(area);
    return area;
}

Authority makeAuthority(const Town &town, Random &random, const QDate &night)
{
    Authority authority;
    authority.id = AuthorityId::make(noon(night), random);
    authority.reference = QStringLiteral("EXERCISE-S34-%1").arg(night.toString(QStringLiteral("yyyyMMdd")));
    authority.grantedByRank = QStringLiteral("inspector");
    authority.grantedBy = QString::number(4400 + OfficerTotal);
    authority.grounds = QStringLiteral("EXERCISE. Repeated harassment round the Market on Friday and Saturday nights; "
                                       "dispersal is needed to keep it down.");
    authority.regardsRights = true;
    authority.rightsConsidered = QStringLiteral("EXERCISE. No assembly is announced in these hours; a direction is not "
                                                "given for what anybody says or stands up for");
    authority.from = QDateTime(night, QTime(20, 0), londonZone()).toUTC();
    authority.to = QDateTime(night.addDays(1), QTime(6, 0), londonZone()).toUTC();
    authority.area = circle(town.market, 900);
    return authority;
}

// Fresh ids from the exercise's own seed, so that the same seed gives the same file.
void renameIds(HotspotSet &set, Random &random, const QDateTime &at)
{
    set.id = HotspotSetId::make(at, random);
    set.createdAt = at;
    for (Hotspot &hotspot : set.hotspots)
        hotspot.id = HotspotId::make(at, random);
}

// A past night went through all of its steps, and was debriefed.
Result<void> addLife(Store &store, const Plan &plan, int number)
{
    DeploymentRepository life(store);
    const QString sergeant = QString::number(4400 + OfficerTotal - 1);
    const std::array steps{std::pair{PlanStatus::Briefed, plan.shift.from.addSecs(-900)},
                           std::pair{PlanStatus::Live, plan.shift.from},
                           std::pair{PlanStatus::Debriefed, plan.shift.to.addSecs(1200)},
                           std::pair{PlanStatus::Closed, plan.shift.to.addSecs(6 * qint64{3600})}};
    PlanStatus before = PlanStatus::Approved;
    for (const auto &[status, at] : steps) {
        const Result<void> added = life.appendStep(
            plan.id, {.before = before, .status = status, .version = plan.version, .by = sergeant, .at = at});
        if (!added)
            return added;
        before = status;
    }
    return life.appendDebrief(
        {.plan = plan.id,
         .worked = QStringLiteral("EXERCISE. The pairs had their uniform team in reach all night."),
         .didNotWork = QStringLiteral("EXERCISE. Radios were poor by the river."),
         .intelligenceReference = QStringLiteral("EXERCISE-INT-%1").arg(100 + number),
         .welfare = QStringLiteral("EXERCISE. Nobody hurt; one team off half an hour late."),
         .recordedBy = sergeant,
         .recordedAt = plan.shift.to.addSecs(1200)});
}

class PastShifts
{
public:
    PastShifts(Store &store, const Town &town, Random &random, const std::vector<Officer> &officers,
               const HotspotSet &hotspots)
        : m_store(store)
        , m_random(random)
        , m_officers(officers)
        , m_hotspots(hotspots)
        , m_graph(StreetGraph::build(town.streets))
    {
    }
    [[nodiscard]] Result<void> add(const QDate &night, int number, const Authority &authority);

private:
    [[nodiscard]] Result<void> record(const Plan &plan, const Team &team, const Leg &leg, const Authority &authority);
    [[nodiscard]] PatrolResult drawResult(const Plan &plan, const Team &team, const Leg &leg,
                                          const Authority &authority);
    [[nodiscard]] Result<void> append(const PatrolResult &result, const Plan &plan, const Authority &authority);
    void drawActivity(PatrolResult &result, const Team &team, const Leg &leg, const Authority &authority);

    Store &m_store;
    Random &m_random;
    const std::vector<Officer> &m_officers;
    const HotspotSet &m_hotspots;
    StreetGraph m_graph;
};

Result<void> PastShifts::add(const QDate &night, int number, const Authority &authority)
{
    const Result<Shift> shift = makeShift(night, QTime(21, 0), QTime(5, 0));
    if (!shift)
        return std::unexpected(shift.error());
    PlanRepository plans(m_store);
    const auto others = plans.plansAround(*shift, 24);
    if (!others)
        return std::unexpected(others.error());
    const std::array authorities{authority};
    const RuleContext context{
        .officers = m_officers, .authorities = authorities, .otherPlans = *others, .graph = &m_graph};
    PlanRequest request;
    request.shift = *shift;
    request.seed = m_random.below(1'000'000);
    Result<Plan> plan = makePlan(request, m_hotspots, context, noon(night.addDays(-1)));
    if (!plan)
        return std::unexpected(plan.error());
    plan->name = QStringLiteral("Vigilant %1").arg(number);
    plan->approvedBy = QStringLiteral("inspector");
    plan->approvedAt = noon(night.addDays(-1));
    plan->status = PlanStatus::Closed;
    const Result<void> saved = plans.save(*plan).and_then([&] { return addLife(m_store, *plan, number); });
    if (!saved)
        return saved;
    for (const Team &team : plan->teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit)
                if (Result<void> recorded = record(*plan, team, leg, authority); !recorded)
                    return recorded;
    return {};
}

void PastShifts::drawActivity(PatrolResult &result, const Team &team, const Leg &leg, const Authority &authority)
{
    const auto draw = [&](const char *type, double chance, int most) {
        if (m_random.unit() < chance)
            result.counts[QString::fromLatin1(type)] = m_random.between(1, most);
    };
    draw("women_spoken_to", 0.5, 6);
    draw("men_spoken_to", 0.45, 5);
    draw("welfare_check", 0.25, 2);
    draw("venue_visit", 0.2, 1);
    if (team.mode == Mode::Plain) {
        draw("intelligence", 0.3, 1);
        constexpr std::array behaviours{"loitering", "following", "staring", "unwanted_approach",
                                        "targeting_intoxicated"};
        if (m_random.unit() < 0.3)
            result.behaviour = QString::fromLatin1(behaviours[static_cast<size_t>(m_random.below(behaviours.size()))]);
        return;
    }
    draw("warning", 0.15, 2);
    draw("arrest", 0.04, 1);
    if (m_random.unit() < 0.22) {
        const int stops = m_random.between(1, 3);
        result.counts[QStringLiteral("stop")] = stops;
        result.stopReasons[QStringLiteral("following")] = stops;
        result.riskAssessed = m_random.unit() < 0.9;
        result.intelligenceChecked = m_random.unit() < 0.9;
        result.priorLink = m_random.unit() < 0.2;
        result.reference = QStringLiteral("CAD%1").arg(m_random.between(1000, 9999));
    }
    if (contains(authority.area, leg.point) && m_random.unit() < 0.1) {
        result.counts[QStringLiteral("s35_dispersal")] = m_random.between(1, 3);
        result.memberMode = QStringLiteral("uniform");
        result.authority = authority.id;
    }
}

PatrolResult PastShifts::drawResult(const Plan &plan, const Team &team, const Leg &leg, const Authority &authority)
{
    PatrolResult result;
    result.id = ResultId::make(leg.depart, m_random);
    result.plan = plan.id;
    result.team = team.id;
    result.leg = leg.id;
    result.recordedAt = plan.shift.to.addSecs(1800);
    result.recordedBy = QStringLiteral("desk");
    if (m_random.unit() < 0.06) {
        result.missed = true;
        result.missedReason = QStringLiteral("Abstracted to an emergency call");
        return result;
    }
    result.actualIn = leg.arrive.addSecs(60LL * m_random.between(-2, 4));
    result.actualOut = leg.depart.addSecs(60LL * m_random.between(-1, 5));
    result.nil = m_random.unit() < 0.25;
    if (!result.nil)
        drawActivity(result, team, leg, authority);
    result.nil = result.counts.isEmpty() && result.behaviour.isEmpty();
    return result;
}

Result<void> PastShifts::append(const PatrolResult &result, const Plan &plan, const Authority &authority)
{
    return checkResult(result, plan, std::array{authority}).and_then([&] {
        return ResultRepository(m_store).append(result);
    });
}

Result<void> PastShifts::record(const Plan &plan, const Team &team, const Leg &leg, const Authority &authority)
{
    const PatrolResult result = drawResult(plan, team, leg, authority);
    if (Result<void> appended = append(result, plan, authority); !appended || result.missed || m_random.unit() > 0.05)
        return appended;
    // A few were entered wrongly and put right the next morning.
    PatrolResult correction = result;
    correction.id = ResultId::make(result.recordedAt, m_random);
    correction.corrects = result.id;
    correction.recordedAt = result.recordedAt.addSecs(6 * qint64{3600});
    correction.actualOut = result.actualOut.addSecs(60);
    return append(correction, plan, authority);
}

Result<HotspotSet> saveHotspots(Store &store, Random &random, const QDate &today)
{
    return rankHotspots(store, {}).and_then([&](HotspotSet set) -> Result<HotspotSet> {
        renameIds(set, random, noon(today.addDays(-35)));
        set.name = QStringLiteral("EXERCISE, 12 months");
        return HotspotRepository(store).save(set).transform([&] { return set; });
    });
}

} // namespace

QDate fridayFrom(const QDate &date)
{
    return date.addDays((Qt::Friday - date.dayOfWeek() + 7) % 7);
}

Result<void> addOperations(Store &store, const Town &town, Random &random, const QDate &today)
{
    PlanRepository plans(store);
    const std::vector<Officer> officers = makeOfficers(random, today);
    for (const Officer &officer : officers)
        if (Result<void> saved = plans.saveOfficer(officer); !saved)
            return saved;
    const Result<HotspotSet> hotspots = saveHotspots(store, random, today);
    if (!hotspots)
        return std::unexpected(hotspots.error());
    PastShifts shifts(store, town, random, officers, *hotspots);
    const QDate next = fridayFrom(today);
    for (int number = 0; number < PastNights; ++number) {
        const QDate night = next.addDays(-7 * (4 - number / 2) + number % 2);
        const Authority authority = makeAuthority(town, random, night);
        if (Result<void> added =
                plans.saveAuthority(authority).and_then([&] { return shifts.add(night, number + 1, authority); });
            !added)
            return added;
    }
    const Authority reference{.id = AuthorityId::make(noon(next), random),
                              .kind = QStringLiteral("protective_security"),
                              .reference = QStringLiteral("EXERCISE-PSO-7"),
                              .grantedByRank = {},
                              .grantedBy = {},
                              .grounds = {},
                              .regardsRights = false,
                              .from = QDateTime(next, QTime(19, 0), londonZone()).toUTC(),
                              .to = QDateTime(next.addDays(2), QTime(2, 0), londonZone()).toUTC(),
                              .area = {}};
    return plans.saveAuthority(makeAuthority(town, random, next)).and_then([&] {
        return plans.saveAuthority(reference);
    });
}

} // namespace lantern
