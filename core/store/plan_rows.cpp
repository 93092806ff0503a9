#include "store/plan_rows.h"

#include "store/query.h"
#include "store/values.h"

namespace lantern
{

namespace
{

Plan planFrom(const QSqlQuery &row)
{
    Plan plan;
    plan.id = idFrom<PlanId>(row.value(0));
    plan.name = row.value(1).toString();
    plan.shift = {
        .operationalDate = dateFrom(row.value(2)), .from = instantFrom(row.value(3)), .to = instantFrom(row.value(4))};
    plan.status = planStatusFromKey(row.value(5).toString()).value_or(PlanStatus::Draft);
    plan.version = row.value(6).toInt();
    plan.seed = static_cast<quint64>(row.value(7).toLongLong());
    plan.hotspotSet = idFrom<HotspotSetId>(row.value(8));
    plan.reachMinutes = row.value(9).toInt();
    plan.worth = row.value(10).toDouble();
    plan.approvedBy = row.value(11).toString();
    plan.approvedAt = instantFrom(row.value(12));
    plan.orders = planOrdersFromKey(row.value(13).toString());
    return plan;
}

Team teamFrom(const QSqlQuery &row)
{
    Team team;
    team.id = idFrom<TeamId>(row.value(0));
    team.name = row.value(1).toString();
    team.mode = modeFromKey(row.value(2).toString()).value_or(Mode::Uniform);
    team.operation = operationFromKey(row.value(3).toString()).value_or(Operation::Other);
    team.linkedUniform = idFrom<TeamId>(row.value(4));
    team.start = {row.value(5).toDouble(), row.value(6).toDouble()};
    team.finish = {row.value(7).toDouble(), row.value(8).toDouble()};
    team.startName = row.value(9).toString();
    team.finishName = row.value(10).toString();
    team.travel = travelFromKey(row.value(11).toString()).value_or(Travel::Foot);
    team.from = instantFrom(row.value(12));
    team.to = instantFrom(row.value(13));
    return team;
}

Leg legFrom(const QSqlQuery &row)
{
    Leg leg;
    leg.id = idFrom<LegId>(row.value(0));
    leg.kind = legKindFromKey(row.value(1).toString()).value_or(LegKind::Visit);
    leg.hotspot = idFrom<HotspotId>(row.value(2));
    leg.placeName = row.value(3).toString();
    leg.point = {row.value(4).toDouble(), row.value(5).toDouble()};
    leg.arrive = instantFrom(row.value(6));
    leg.depart = instantFrom(row.value(7));
    leg.locked = row.value(8).toBool();
    leg.reason = row.value(9).toString();
    return leg;
}

Result<void> loadTeam(const Store &store, Team &team)
{
    Result<QSqlQuery> members =
        run(store, QStringLiteral("SELECT officer_id FROM team_member WHERE team_id = ? ORDER BY position"),
            {team.id.toString()});
    if (!members)
        return std::unexpected(members.error());
    while (members->next())
        team.members.push_back(idFrom<OfficerId>(members->value(0)));
    Result<QSqlQuery> legs =
        run(store,
            QStringLiteral("SELECT id, kind, hotspot_id, place_name, easting, northing, arrive_ms, "
                           "depart_ms, locked, reason FROM leg WHERE team_id = ? ORDER BY position"),
            {team.id.toString()});
    if (!legs)
        return std::unexpected(legs.error());
    while (legs->next())
        team.legs.push_back(legFrom(*legs));
    return {};
}

} // namespace

Result<std::vector<Plan>> loadPlans(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT id, name, operational_date, from_ms, to_ms, status, version, seed, hotspot_set_id, "
                           "reach_minutes, worth, approved_by, approved_ms, orders FROM plan ") +
                where,
            values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Plan> plans;
    while (rows->next())
        plans.push_back(planFrom(*rows));
    for (Plan &plan : plans) {
        Result<QSqlQuery> teams =
            run(store,
                QStringLiteral(
                    "SELECT id, name, mode, operation, linked_uniform, start_easting, start_northing, finish_easting, "
                    "finish_northing, start_name, finish_name, travel, from_ms, to_ms FROM team WHERE plan_id = ? "
                    "ORDER BY position"),
                {plan.id.toString()});
        if (!teams)
            return std::unexpected(teams.error());
        while (teams->next())
            plan.teams.push_back(teamFrom(*teams));
        for (Team &team : plan.teams)
            if (const Result<void> loaded = loadTeam(store, team); !loaded)
                return std::unexpected(loaded.error());
    }
    return plans;
}

} // namespace lantern
