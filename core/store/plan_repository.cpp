#include "store/plan_repository.h"

#include "store/audit.h"
#include "store/plan_life.h"
#include "store/plan_rows.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace lantern
{

namespace
{

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanRepository)
};

// Removes the rows of a plan whose keys are not in `kept`; `select` gives the keys of the plan, `remove` takes one.
Result<void> removeOthers(Store &store, const PlanId &plan, const QString &select, const QString &remove,
                          const QSet<QString> &kept)
{
    Result<QSqlQuery> query = run(store, select, {plan.toString()});
    if (!query)
        return std::unexpected(query.error());
    QStringList gone;
    while (query->next())
        if (const QString id = query->value(0).toString(); !kept.contains(id))
            gone.append(id);
    query->finish();
    for (const QString &id : gone)
        if (const auto removed = run(store, remove, {id}); !removed)
            return std::unexpected(removed.error());
    return {};
}

Result<void> refuseDroppedResults(Store &store, const Plan &plan)
{
    QSet<QString> legs;
    QSet<QString> teams;
    for (const Team &team : plan.teams) {
        teams.insert(team.id.toString());
        for (const Leg &leg : team.legs)
            legs.insert(leg.id.toString());
    }
    Result<QSqlQuery> query =
        run(store,
            QStringLiteral("SELECT DISTINCT r.leg_id, r.team_id, l.place_name FROM patrol_result r "
                           "JOIN leg l ON l.id = r.leg_id WHERE r.plan_id = ? ORDER BY r.leg_id"),
            {plan.id.toString()});
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        if (!legs.contains(query->value(0).toString()))
            return failure(
                Error::Code::Refused,
                PlanWords::tr("The leg at %1 has results, so it stays in the plan. Record a correction instead.")
                    .arg(query->value(2).toString()));
        if (!teams.contains(query->value(1).toString()))
            return failure(Error::Code::Refused,
                           PlanWords::tr("The team that was at %1 has results, so it stays in the plan.")
                               .arg(query->value(2).toString()));
    }
    return {};
}

Result<void> savePlanRow(Store &store, const Plan &plan)
{
    const auto saved =
        run(store,
            QStringLiteral(
                "INSERT INTO plan (id, name, operational_date, from_ms, to_ms, status, version, seed, "
                "hotspot_set_id, reach_minutes, worth, approved_by, approved_ms, orders) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                "name = excluded.name, operational_date = excluded.operational_date, from_ms = excluded.from_ms, "
                "to_ms = excluded.to_ms, status = excluded.status, version = excluded.version, "
                "seed = excluded.seed, hotspot_set_id = excluded.hotspot_set_id, "
                "reach_minutes = excluded.reach_minutes, worth = excluded.worth, "
                "approved_by = excluded.approved_by, approved_ms = excluded.approved_ms, orders = excluded.orders"),
            {plan.id.toString(), textValue(plan.name), textValue(plan.shift.operationalDate.toString(Qt::ISODate)),
             plan.shift.from.toMSecsSinceEpoch(), plan.shift.to.toMSecsSinceEpoch(), toKey(plan.status), plan.version,
             static_cast<qint64>(plan.seed), idValue(plan.hotspotSet), plan.reachMinutes, plan.worth,
             textValue(plan.approvedBy), instantValue(plan.approvedAt), textValue(toKey(plan.orders))});
    return saved ? Result<void>() : std::unexpected(saved.error());
}

// A key that another plan uses already is not taken from it.
Result<void> expectOneRow(const Result<QSqlQuery> &saved)
{
    if (!saved)
        return std::unexpected(saved.error());
    if (saved->numRowsAffected() != 1)
        return failure(Error::Code::Conflict,
                       PlanWords::tr("A team or leg of this plan belongs to another plan already."));
    return {};
}

Result<void> saveMembers(Store &store, const Team &team)
{
    if (const auto cleared =
            run(store, QStringLiteral("DELETE FROM team_member WHERE team_id = ?"), {team.id.toString()});
        !cleared)
        return std::unexpected(cleared.error());
    int position = 0;
    for (const OfficerId &member : team.members) {
        const auto saved =
            run(store, QStringLiteral("INSERT INTO team_member (team_id, position, officer_id) VALUES (?, ?, ?)"),
                {team.id.toString(), position++, member.toString()});
        if (!saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<void> saveTeam(Store &store, const Plan &plan, const Team &team, int position)
{
    const Result<void> saved = expectOneRow(run(
        store,
        QStringLiteral("INSERT INTO team (id, plan_id, position, name, mode, operation, linked_uniform, start_easting, "
                       "start_northing, finish_easting, finish_northing, start_name, finish_name, travel, "
                       "from_ms, to_ms) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "position = excluded.position, name = excluded.name, mode = excluded.mode, "
                       "operation = excluded.operation, linked_uniform = excluded.linked_uniform, "
                       "start_easting = excluded.start_easting, start_northing = excluded.start_northing, "
                       "finish_easting = excluded.finish_easting, finish_northing = excluded.finish_northing, "
                       "start_name = excluded.start_name, finish_name = excluded.finish_name, "
                       "travel = excluded.travel, from_ms = excluded.from_ms, to_ms = excluded.to_ms "
                       "WHERE team.plan_id = excluded.plan_id"),
        {team.id.toString(), plan.id.toString(), position, textValue(team.name), toKey(team.mode),
         toKey(team.operation), idValue(team.linkedUniform), team.start.easting, team.start.northing,
         team.finish.easting, team.finish.northing, textValue(team.startName), textValue(team.finishName),
         toKey(team.travel), instantValue(team.from), instantValue(team.to)}));
    return saved ? saveMembers(store, team) : saved;
}

Result<void> saveLeg(Store &store, const Plan &plan, const Team &team, const Leg &leg, int position)
{
    return expectOneRow(
        run(store,
            QStringLiteral("INSERT INTO leg (id, team_id, position, kind, hotspot_id, place_name, easting, northing, "
                           "arrive_ms, depart_ms, locked, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET team_id = excluded.team_id, position = excluded.position, "
                           "kind = excluded.kind, hotspot_id = excluded.hotspot_id, place_name = excluded.place_name, "
                           "easting = excluded.easting, northing = excluded.northing, arrive_ms = excluded.arrive_ms, "
                           "depart_ms = excluded.depart_ms, locked = excluded.locked, reason = excluded.reason "
                           "WHERE leg.team_id IN (SELECT id FROM team WHERE plan_id = ?)"),
            {leg.id.toString(), team.id.toString(), position, toKey(leg.kind), idValue(leg.hotspot),
             textValue(leg.placeName), leg.point.easting, leg.point.northing, instantValue(leg.arrive),
             instantValue(leg.depart), leg.locked, textValue(leg.reason), plan.id.toString()}));
}

Result<void> saveTeams(Store &store, const Plan &plan)
{
    int teamPosition = 0;
    for (const Team &team : plan.teams)
        if (const Result<void> saved = saveTeam(store, plan, team, teamPosition++); !saved)
            return saved;
    for (const Team &team : plan.teams) {
        int legPosition = 0;
        for (const Leg &leg : team.legs)
            if (const Result<void> saved = saveLeg(store, plan, team, leg, legPosition++); !saved)
                return saved;
    }
    return {};
}

// Legs go before teams: removing a team would take its legs along, also one that has moved to another team.
Result<void> removeDropped(Store &store, const Plan &plan)
{
    QSet<QString> teams;
    QSet<QString> legs;
    for (const Team &team : plan.teams) {
        teams.insert(team.id.toString());
        for (const Leg &leg : team.legs)
            legs.insert(leg.id.toString());
    }
    const Result<void> removed = removeOthers(
        store, plan.id, QStringLiteral("SELECT l.id FROM leg l JOIN team t ON t.id = l.team_id WHERE t.plan_id = ?"),
        QStringLiteral("DELETE FROM leg WHERE id = ?"), legs);
    if (!removed)
        return removed;
    return removeOthers(store, plan.id, QStringLiteral("SELECT id FROM team WHERE plan_id = ?"),
                        QStringLiteral("DELETE FROM team WHERE id = ?"), teams);
}

Result<void> checkIds(const Plan &plan)
{
    QSet<QString> seen;
    const auto isNew = [&](const auto &id) {
        const bool fresh = id.isValid() && !seen.contains(id.toString());
        seen.insert(id.toString());
        return fresh;
    };
    bool good = isNew(plan.id);
    for (const Team &team : plan.teams) {
        good = isNew(team.id) && good;
        for (const Leg &leg : team.legs)
            good = isNew(leg.id) && good;
    }
    if (!good)
        return failure(Error::Code::Refused, PlanWords::tr("The plan, each team and each leg needs a key of its own."));
    if (!plan.shift.from.isValid() || !plan.shift.to.isValid())
        return failure(Error::Code::Refused, PlanWords::tr("The plan needs the hours of its shift."));
    return {};
}

// `where` names the plans as p. Newest night first.
Result<std::vector<PlanSummary>> summariesOf(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT p.id, p.name, p.operational_date, p.from_ms, p.to_ms, p.status, p.version, "
                           "(SELECT COUNT(*) FROM team t WHERE t.plan_id = p.id), "
                           "(SELECT COUNT(*) FROM leg l JOIN team t ON t.id = l.team_id WHERE t.plan_id = p.id) "
                           "FROM plan p %1 ORDER BY p.operational_date DESC, p.from_ms DESC, p.id DESC")
                .arg(where),
            values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlanSummary> plans;
    while (rows->next())
        plans.push_back({.id = idFrom<PlanId>(rows->value(0)),
                         .name = rows->value(1).toString(),
                         .shift = {.operationalDate = dateFrom(rows->value(2)),
                                   .from = instantFrom(rows->value(3)),
                                   .to = instantFrom(rows->value(4))},
                         .status = planStatusFromKey(rows->value(5).toString()).value_or(PlanStatus::Draft),
                         .version = rows->value(6).toInt(),
                         .teams = rows->value(7).toInt(),
                         .legs = rows->value(8).toInt()});
    return plans;
}

} // namespace

PlanRepository::PlanRepository(Store &store)
    : m_store(store)
{
}

Result<void> PlanRepository::save(const Plan &plan, const QString &by)
{
    if (const Result<void> checked = checkIds(plan); !checked)
        return checked;
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<std::optional<PlanStanding>> before = planStanding(m_store, plan.id);
    if (!before)
        return std::unexpected(before.error());
    qsizetype legs = 0;
    for (const Team &team : plan.teams)
        legs += static_cast<qsizetype>(team.legs.size());
    const Result<void> saved = refuseDroppedResults(m_store, plan)
                                   .and_then([&] { return savePlanRow(m_store, plan); })
                                   .and_then([&] { return saveTeams(m_store, plan); })
                                   .and_then([&] { return removeDropped(m_store, plan); })
                                   .and_then([&] { return keepLife(m_store, plan, *before, by); })
                                   .and_then([&] {
                                       return appendAudit(m_store, QStringLiteral("plan.save"), plan.id.toString(),
                                                          QStringLiteral("version %1, %2, %3 teams, %4 legs")
                                                              .arg(plan.version)
                                                              .arg(toKey(plan.status))
                                                              .arg(plan.teams.size())
                                                              .arg(legs));
                                   });
    return saved ? transaction->commit() : saved;
}

Result<Plan> PlanRepository::load(const PlanId &id) const
{
    Result<std::vector<Plan>> plans = loadPlans(m_store, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!plans)
        return std::unexpected(plans.error());
    if (plans->empty())
        return failure(Error::Code::NotFound, PlanWords::tr("There is no such plan in this file."));
    return std::move(plans->front());
}

Result<std::vector<PlanSummary>> PlanRepository::list() const
{
    return summariesOf(m_store, {}, {});
}

Result<std::vector<PlanSummary>> PlanRepository::list(std::span<const PlanId> ids) const
{
    Result<std::vector<PlanSummary>> plans =
        summariesOf(m_store, QStringLiteral("WHERE p.id IN (SELECT value FROM json_each(?))"), {idList(ids)});
    if (!plans)
        return plans;
    QHash<PlanId, qsizetype> places;
    for (const PlanId &id : ids)
        places.insert(id, places.size());
    std::ranges::sort(*plans, {}, [&places](const PlanSummary &plan) { return places.value(plan.id); });
    return plans;
}

Result<std::vector<PlanSummary>> PlanRepository::endingSince(const QDateTime &instant) const
{
    // The index is by the start, and no shift is longer than two days.
    return summariesOf(m_store, QStringLiteral("WHERE p.from_ms > ? AND p.to_ms > ?"),
                       {instant.addDays(-2).toMSecsSinceEpoch(), instant.toMSecsSinceEpoch()});
}

Result<VisitsRecorded> PlanRepository::visitsRecorded(const PlanId &id) const
{
    Result<QSqlQuery> row =
        run(m_store,
            QStringLiteral("SELECT COUNT(*), TOTAL(EXISTS (SELECT 1 FROM patrol_result r WHERE r.leg_id = l.id)) "
                           "FROM team t JOIN leg l ON l.team_id = t.id WHERE t.plan_id = ? AND l.kind = 'visit'"),
            {id.toString()});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? VisitsRecorded{.visits = row->value(0).toInt(), .recorded = row->value(1).toInt()}
                       : VisitsRecorded();
}

Result<std::vector<PlanId>> PlanRepository::ids() const
{
    Result<QSqlQuery> rows =
        run(m_store, QStringLiteral("SELECT p.id FROM plan p ORDER BY p.operational_date DESC, p.from_ms DESC, "
                                    "p.id DESC"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<PlanId> ids;
    while (rows->next())
        ids.push_back(idFrom<PlanId>(rows->value(0)));
    return ids;
}

Result<PlanId> PlanRepository::newest() const
{
    Result<QSqlQuery> row =
        run(m_store, QStringLiteral("SELECT p.id FROM plan p ORDER BY p.operational_date DESC, p.from_ms DESC, "
                                    "p.id DESC LIMIT 1"));
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? idFrom<PlanId>(row->value(0)) : PlanId();
}

Result<void> PlanRepository::remove(const PlanId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<QSqlQuery> results =
        run(m_store, QStringLiteral("SELECT 1 FROM patrol_result WHERE plan_id = ? LIMIT 1"), {id.toString()});
    if (!results)
        return std::unexpected(results.error());
    if (results->next())
        return failure(Error::Code::Refused, PlanWords::tr("This plan has results, so it is kept. Close it instead."));
    const Result<QSqlQuery> removed = run(m_store, QStringLiteral("DELETE FROM plan WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, PlanWords::tr("There is no such plan in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("plan.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<std::vector<Plan>> PlanRepository::plansAround(const Shift &shift, int hours) const
{
    // The index is by the start, and no shift is longer than two days.
    const QDateTime from = shift.from.addSecs(-hours * 3600LL);
    return loadPlans(m_store, QStringLiteral("WHERE from_ms > ? AND from_ms < ? AND to_ms > ? ORDER BY from_ms, id"),
                     {from.addDays(-2).toMSecsSinceEpoch(), shift.to.addSecs(hours * 3600LL).toMSecsSinceEpoch(),
                      from.toMSecsSinceEpoch()});
}

} // namespace lantern
