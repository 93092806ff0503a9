// The part of the generator that draws deployments.

#include "bench/force_drawing.h"
#include "store/deployment_repository.h"
#include "store/query.h"

#include <array>

namespace lantern::bench
{

namespace
{

constexpr int PlacesOfSet = 120;
constexpr int DaysOfSet = 92;

struct Drawn
{
    PlanId plan;
    std::vector<PatrolResult> results;
};

HotspotSet drawSet(ForceDrawing &drawing, const QDate &day)
{
    HotspotSet set{.id = drawing.key<HotspotSetId>(day),
                   .name = QStringLiteral("Quarter to %1").arg(day.toString(Qt::ISODate)),
                   .createdAt = QDateTime(day, QTime(9, 0), QTimeZone::UTC),
                   .weight = Weight::Harm,
                   .period = {Month::of(day.addMonths(-12)), Month::of(day.addMonths(-1))},
                   .source = QStringLiteral("offences"),
                   .hotspots = {}};
    for (int rank = 1; rank <= PlacesOfSet; ++rank) {
        const GridPoint centre = drawing.place();
        set.hotspots.push_back({.id = drawing.key<HotspotId>(day),
                                .rank = rank,
                                .score = 9000.0 / rank,
                                .count = 400 / rank + 5,
                                .vawgShare = 0.4,
                                .name = ForceDrawing::placeName(centre),
                                .reason = QStringLiteral("Most harm at night"),
                                .centre = centre,
                                .outline = {}});
    }
    taken(HotspotRepository(drawing.store).save(set));
    return set;
}

Leg drawLeg(ForceDrawing &drawing, const HotspotSet &set, const Shift &shift, int number)
{
    const Hotspot &hotspot = set.hotspots[drawing.random.below(set.hotspots.size())];
    const QDateTime arrive = shift.from.addSecs(qint64{60} * (20 + 90 * number + drawing.random.between(0, 40)));
    return {.id = drawing.key<LegId>(shift.operationalDate),
            .kind = LegKind::Visit,
            .hotspot = hotspot.id,
            .placeName = hotspot.name,
            .point = hotspot.centre,
            .arrive = arrive,
            .depart = arrive.addSecs(15 * 60),
            .locked = false,
            .reason = QStringLiteral("Rank %1, at its worst hour").arg(hotspot.rank)};
}

Plan drawPlan(ForceDrawing &drawing, const HotspotSet &set, const QDate &night, int number)
{
    constexpr std::array Operations{Operation::Verona, Operation::Vigilant, Operation::ProtectiveSecurity,
                                    Operation::Event, Operation::Other};
    Plan plan{.id = drawing.key<PlanId>(night),
              .name = QStringLiteral("Night %1, sector %2").arg(night.toString(Qt::ISODate)).arg(number % 7 + 1),
              .shift = taken(makeShift(night, number % 3 == 0 ? QTime(19, 0) : QTime(21, 0), QTime(5, 0))),
              .status = PlanStatus::Approved,
              .seed = static_cast<quint64>(number),
              .hotspotSet = set.id,
              .worth = 100,
              .teams = {},
              .approvedBy = QStringLiteral("5000"),
              .approvedAt = QDateTime(night.addDays(-1), QTime(15, 0), QTimeZone::UTC)};
    for (int t = 0; t < ForceTeams; ++t) {
        const size_t first = static_cast<size_t>(number * ForceTeams + t) * 2;
        Team team{.id = drawing.key<TeamId>(night),
                  .name = t % 2 == 0 ? QStringLiteral("Team %1").arg(t + 1) : QStringLiteral("Pair %1").arg(t + 1),
                  .mode = t % 2 == 0 ? Mode::Uniform : Mode::Plain,
                  .operation = Operations[drawing.random.below(Operations.size())],
                  .members = {drawing.officers[first % drawing.officers.size()],
                              drawing.officers[(first + 1) % drawing.officers.size()]},
                  .linkedUniform = t % 2 == 0 ? TeamId() : plan.teams.back().id,
                  .start = set.hotspots.front().centre,
                  .finish = set.hotspots.front().centre,
                  .startName = QStringLiteral("Station"),
                  .finishName = QStringLiteral("Station"),
                  .legs = {}};
        for (int leg = 0; leg < ForceLegs; ++leg)
            team.legs.push_back(drawLeg(drawing, set, plan.shift, leg));
        plan.teams.push_back(std::move(team));
    }
    return plan;
}

void drawDeeds(ForceDrawing &drawing, PatrolResult &result)
{
    for (const QString &type : resultTypes())
        if (drawing.chance(0.12))
            result.counts.insert(type, drawing.random.between(1, 3));
    if (const int stops = result.counts.value(QStringLiteral("stop")); stops > 0)
        result.stopReasons.insert(behaviourTypes()[static_cast<qsizetype>(
                                      drawing.random.below(static_cast<quint64>(behaviourTypes().size())))],
                                  stops);
    result.nil = result.counts.isEmpty();
    result.priorLink = drawing.chance(0.03);
    result.riskAssessed = drawing.chance(0.99);
    result.intelligenceChecked = drawing.chance(0.99);
    if (drawing.chance(0.2))
        result.reference = QStringLiteral("CAD %1").arg(drawing.random.below(9'000'000));
}

PatrolResult drawResult(ForceDrawing &drawing, const Plan &plan, const Team &team, const Leg &leg)
{
    PatrolResult result;
    result.id = drawing.key<ResultId>(plan.shift.operationalDate);
    result.plan = plan.id;
    result.team = team.id;
    result.leg = leg.id;
    result.recordedAt = plan.shift.to.addSecs(1800);
    result.recordedBy = QStringLiteral("desk");
    result.missed = drawing.chance(0.06);
    if (result.missed) {
        result.missedReason = QStringLiteral("Abstracted");
        return result;
    }
    result.actualIn = leg.arrive.addSecs(60);
    result.actualOut = leg.depart;
    drawDeeds(drawing, result);
    return result;
}

void appendResults(ForceDrawing &drawing, const Plan &plan)
{
    ResultRepository repository(drawing.store);
    for (const Team &team : plan.teams)
        for (const Leg &leg : team.legs) {
            if (drawing.chance(0.03) && plan.shift.operationalDate.daysTo(drawing.today) < 20)
                continue; // still to be recorded
            PatrolResult result = drawResult(drawing, plan, team, leg);
            taken(repository.append(result));
            if (!drawing.chance(0.01))
                continue;
            result.corrects = result.id;
            result.id = drawing.key<ResultId>(plan.shift.operationalDate);
            taken(repository.append(result));
        }
}

PlanStatus statusOn(ForceDrawing &drawing, const QDate &night)
{
    const qint64 ago = night.daysTo(drawing.today);
    if (ago > 28 || (ago > 1 && drawing.chance(0.6)))
        return PlanStatus::Closed;
    if (ago > 0)
        return drawing.chance(0.7) ? PlanStatus::Debriefed : PlanStatus::Live;
    return ago == 0 ? PlanStatus::Briefed : PlanStatus::Approved;
}

void live(ForceDrawing &drawing, const Plan &plan, PlanStatus until)
{
    DeploymentRepository repository(drawing.store);
    for (PlanStatus at = PlanStatus::Approved; at < until;) {
        const auto next = static_cast<PlanStatus>(static_cast<int>(at) + 1);
        taken(repository.appendStep(
            plan.id, {.before = at, .status = next, .version = 1, .by = plan.approvedBy, .at = plan.shift.from}));
        at = next;
    }
    if (until >= PlanStatus::Debriefed)
        taken(repository.appendDebrief({.plan = plan.id,
                                        .worked = QStringLiteral("Seen early at the station"),
                                        .didNotWork = QStringLiteral("Late start"),
                                        .intelligenceReference = {},
                                        .welfare = QStringLiteral("Well"),
                                        .recordedBy = plan.approvedBy,
                                        .recordedAt = plan.shift.to}));
    taken(run(drawing.store, QStringLiteral("UPDATE plan SET status = ? WHERE id = ?"),
              {toKey(until), plan.id.toString()}));
}

} // namespace

void drawDeployments(ForceDrawing &drawing)
{
    constexpr int Chunk = 2'000;
    constexpr int AheadDays = 7;
    HotspotSet set;
    QDate setUntil;
    for (int from = 0; from < ForceDeployments; from += Chunk)
        drawing.together("deployments", [&] {
            for (int i = from; i < from + Chunk; ++i) {
                const QDate night = drawing.dayOf(i, ForceDeployments, AheadDays);
                if (!setUntil.isValid() || night > setUntil) {
                    set = drawSet(drawing, night);
                    setUntil = night.addDays(DaysOfSet);
                }
                const Plan plan = drawPlan(drawing, set, night, i);
                taken(PlanRepository(drawing.store).save(plan));
                const PlanStatus status = statusOn(drawing, night);
                live(drawing, plan, status);
                if (night < drawing.today)
                    appendResults(drawing, plan);
            }
        });
}

} // namespace lantern::bench
