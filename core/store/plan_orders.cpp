#include "store/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lantern
{

namespace
{

const QString EveryTwoHours = QStringLiteral("everyTwoHours");
const QString Forbids = QStringLiteral("forbids");
const QString Duties = QStringLiteral("duties");
const QString ReachFromKey = QStringLiteral("reachFrom");
const QString VisitCap = QStringLiteral("visitCap");
const QString HalfRecovery = QStringLiteral("halfRecoveryMinutes");
const QString UnpredictableLoss = QStringLiteral("unpredictableLoss");
const QString TeamKey = QStringLiteral("team");
const QString FromKey = QStringLiteral("from");
const QString HotspotKey = QStringLiteral("hotspot");

QString idText(const auto &id)
{
    return id.isValid() ? id.toString() : QString();
}

QJsonObject toJson(const Duty &duty)
{
    return {{QStringLiteral("name"), duty.name},
            {QStringLiteral("easting"), duty.point.easting},
            {QStringLiteral("northing"), duty.point.northing},
            {QStringLiteral("earliest"), duty.earliest.toSecsSinceEpoch()},
            {QStringLiteral("latest"), duty.latest.toSecsSinceEpoch()},
            {QStringLiteral("minutes"), duty.minutes},
            {TeamKey, idText(duty.team)},
            {QStringLiteral("skill"), duty.skill}};
}

Duty dutyFrom(const QJsonObject &json)
{
    const auto instant = [&](const QString &key) {
        return QDateTime::fromSecsSinceEpoch(json[key].toInteger(), QTimeZone::UTC);
    };
    return {.name = json[QStringLiteral("name")].toString(),
            .point = {json[QStringLiteral("easting")].toDouble(), json[QStringLiteral("northing")].toDouble()},
            .earliest = instant(QStringLiteral("earliest")),
            .latest = instant(QStringLiteral("latest")),
            .minutes = json[QStringLiteral("minutes")].toInt(15),
            .team = TeamId::fromString(json[TeamKey].toString()),
            .skill = json[QStringLiteral("skill")].toString()};
}

} // namespace

QString toKey(const PlanOrders &orders)
{
    if (orders == PlanOrders())
        return {};
    QJsonArray everyTwoHours;
    for (const HotspotId &hotspot : orders.everyTwoHours)
        everyTwoHours.append(hotspot.toString());
    QJsonArray forbids;
    for (const Forbid &forbid : orders.forbids)
        forbids.append(QJsonObject{{TeamKey, idText(forbid.team)}, {HotspotKey, idText(forbid.hotspot)}});
    QJsonArray duties;
    for (const Duty &duty : orders.duties)
        duties.append(toJson(duty));
    QJsonArray reachFrom;
    for (const ReachFrom &pair : orders.reachFrom)
        reachFrom.append(QJsonObject{{TeamKey, idText(pair.pair)}, {FromKey, pair.from.toSecsSinceEpoch()}});
    const QJsonObject json{{EveryTwoHours, everyTwoHours},
                           {Forbids, forbids},
                           {Duties, duties},
                           {ReachFromKey, reachFrom},
                           {VisitCap, orders.visitCap},
                           {HalfRecovery, orders.halfRecoveryMinutes},
                           {UnpredictableLoss, orders.unpredictableLoss}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PlanOrders planOrdersFromKey(const QString &key)
{
    PlanOrders orders;
    const QJsonObject json = QJsonDocument::fromJson(key.toUtf8()).object();
    for (const QJsonValue hotspot : json[EveryTwoHours].toArray())
        if (const HotspotId id = HotspotId::fromString(hotspot.toString()); id.isValid())
            orders.everyTwoHours.push_back(id);
    for (const QJsonValue forbid : json[Forbids].toArray())
        if (const HotspotId id = HotspotId::fromString(forbid[HotspotKey].toString()); id.isValid())
            orders.forbids.push_back({.team = TeamId::fromString(forbid[TeamKey].toString()), .hotspot = id});
    for (const QJsonValue duty : json[Duties].toArray())
        orders.duties.push_back(dutyFrom(duty.toObject()));
    for (const QJsonValue pair : json[ReachFromKey].toArray())
        if (const TeamId id = TeamId::fromString(pair[TeamKey].toString()); id.isValid())
            orders.reachFrom.push_back(
                {.pair = id, .from = QDateTime::fromSecsSinceEpoch(pair[FromKey].toInteger(), QTimeZone::UTC)});
    orders.visitCap = json[VisitCap].toInt(orders.visitCap);
    orders.halfRecoveryMinutes = json[HalfRecovery].toInt(orders.halfRecoveryMinutes);
    orders.unpredictableLoss = json[UnpredictableLoss].toDouble(orders.unpredictableLoss);
    return orders;
}

} // namespace lantern
