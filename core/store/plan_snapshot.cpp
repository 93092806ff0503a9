#include "store/plan_snapshot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

namespace
{

struct SnapshotWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanSnapshot)
};

QJsonValue instantJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime instantOf(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() ? QDateTime()
                                                 : QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC);
}

template<class Key>
QString keyText(const Key &id)
{
    return id.isValid() ? id.toString() : QString();
}

QJsonArray pointJson(GridPoint point)
{
    return {point.easting, point.northing};
}

GridPoint pointOf(const QJsonValue &value)
{
    return {value[0].toDouble(), value[1].toDouble()};
}

QJsonObject legJson(const Leg &leg)
{
    return {{"id", keyText(leg.id)},
            {"kind", toKey(leg.kind)},
            {"hotspot", keyText(leg.hotspot)},
            {"place", leg.placeName},
            {"point", pointJson(leg.point)},
            {"arrive", instantJson(leg.arrive)},
            {"depart", instantJson(leg.depart)},
            {"locked", leg.locked},
            {"reason", leg.reason}};
}

Leg legOf(const QJsonObject &json)
{
    return {.id = LegId::fromString(json["id"].toString()),
            .kind = legKindFromKey(json["kind"].toString()).value_or(LegKind::Visit),
            .hotspot = HotspotId::fromString(json["hotspot"].toString()),
            .placeName = json["place"].toString(),
            .point = pointOf(json["point"]),
            .arrive = instantOf(json["arrive"]),
            .depart = instantOf(json["depart"]),
            .locked = json["locked"].toBool(),
            .reason = json["reason"].toString()};
}

QJsonObject teamJson(const Team &team)
{
    QJsonArray members;
    for (const OfficerId &member : team.members)
        members.append(keyText(member));
    QJsonArray legs;
    for (const Leg &leg : team.legs)
        legs.append(legJson(leg));
    return {{"id", keyText(team.id)},
            {"name", team.name},
            {"mode", toKey(team.mode)},
            {"operation", toKey(team.operation)},
            {"members", members},
            {"linked_uniform", keyText(team.linkedUniform)},
            {"start", pointJson(team.start)},
            {"finish", pointJson(team.finish)},
            {"start_name", team.startName},
            {"finish_name", team.finishName},
            {"travel", toKey(team.travel)},
            {"from", instantJson(team.from)},
            {"to", instantJson(team.to)},
            {"legs", legs}};
}

Team teamOf(const QJsonObject &json)
{
    Team team{.id = TeamId::fromString(json["id"].toString()),
              .name = json["name"].toString(),
              .mode = modeFromKey(json["mode"].toString()).value_or(Mode::Uniform),
              .operation = operationFromKey(json["operation"].toString()).value_or(Operation::Other),
              .members = {},
              .linkedUniform = TeamId::fromString(json["linked_uniform"].toString()),
              .start = pointOf(json["start"]),
              .finish = pointOf(json["finish"]),
              .startName = json["start_name"].toString(),
              .finishName = json["finish_name"].toString(),
              .travel = travelFromKey(json["travel"].toString()).value_or(Travel::Foot),
              .from = instantOf(json["from"]),
              .to = instantOf(json["to"]),
              .legs = {}};
    for (const QJsonValue member : json["members"].toArray())
        team.members.push_back(OfficerId::fromString(member.toString()));
    for (const QJsonValue leg : json["legs"].toArray())
        team.legs.push_back(legOf(leg.toObject()));
    return team;
}

} // namespace

QByteArray toSnapshot(const Plan &plan)
{
    QJsonArray teams;
    for (const Team &team : plan.teams)
        teams.append(teamJson(team));
    const QJsonObject json{{"id", keyText(plan.id)},
                           {"name", plan.name},
                           {"operational_date", plan.shift.operationalDate.toString(Qt::ISODate)},
                           {"from", instantJson(plan.shift.from)},
                           {"to", instantJson(plan.shift.to)},
                           {"version", plan.version},
                           {"seed", QString::number(plan.seed)},
                           {"hotspot_set", keyText(plan.hotspotSet)},
                           {"reach_minutes", plan.reachMinutes},
                           {"worth", plan.worth},
                           {"orders", toKey(plan.orders)},
                           {"teams", teams}};
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact), 9);
}

Result<Plan> planFromSnapshot(const QByteArray &snapshot)
{
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(snapshot)).object();
    Plan plan;
    plan.id = PlanId::fromString(json["id"].toString());
    if (!plan.id.isValid())
        return failure(Error::Code::Unreadable, SnapshotWords::tr("This version of the plan cannot be read."));
    plan.name = json["name"].toString();
    plan.shift = {.operationalDate = QDate::fromString(json["operational_date"].toString(), Qt::ISODate),
                  .from = instantOf(json["from"]),
                  .to = instantOf(json["to"])};
    plan.version = json["version"].toInt();
    plan.seed = json["seed"].toString().toULongLong();
    plan.hotspotSet = HotspotSetId::fromString(json["hotspot_set"].toString());
    plan.reachMinutes = json["reach_minutes"].toInt();
    plan.worth = json["worth"].toDouble();
    plan.orders = planOrdersFromKey(json["orders"].toString());
    for (const QJsonValue team : json["teams"].toArray())
        plan.teams.push_back(teamOf(team.toObject()));
    return plan;
}

} // namespace lantern
