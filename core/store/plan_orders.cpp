#include "store/plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

const QString EveryTwoHours = QStringLiteral("everyTwoHours");
const QString Forbids = QStringLiteral("forbids");
const QString Duties = QStringLiteral("duties");
const QString Breaks = QStringLiteral("breaks");
const QString PlacesKey = QStringLiteral("places");
const QString MinutesKey = QStringLiteral("minutes");
const QString NameKey = QStringLiteral("name");
const QString EastingKey = QStringLiteral("easting");
const QString NorthingKey = QStringLiteral("northing");
const QString ToKey = QStringLiteral("to");
const QString ReachFromKey = QStringLiteral("reachFrom");
const QString SettledUntil = QStringLiteral("settledUntil");
const QString BackAtKey = QStringLiteral("backAt");
const QString VisitCap = QStringLiteral("visitCap");
const QString HalfRecovery = QStringLiteral("halfRecoveryMinutes");
const QString UnpredictableLoss = QStringLiteral("unpredictableLoss");
const QString AvoidKey = QStringLiteral("avoid");
const QString TeamKey = QStringLiteral("team");
const QString FromKey = QStringLiteral("from");
const QString HotspotKey = QStringLiteral("hotspot");

struct AvoidableKey
{
    Street::Trait trait;
    QLatin1StringView key;
};
constexpr std::array AvoidableKeys{AvoidableKey{Street::Trait::Subway, QLatin1StringView("subway")},
                                   AvoidableKey{Street::Trait::Towpath, QLatin1StringView("towpath")},
                                   AvoidableKey{Street::Trait::Unlit, QLatin1StringView("unlit")}};

QString idText(const auto &id)
{
    return id.isValid() ? id.toString() : QString();
}

QJsonObject toJson(const Duty &duty)
{
    return {{NameKey, duty.name},
            {EastingKey, duty.point.easting},
            {NorthingKey, duty.point.northing},
            {QStringLiteral("earliest"), duty.earliest.toSecsSinceEpoch()},
            {QStringLiteral("latest"), duty.latest.toSecsSinceEpoch()},
            {MinutesKey, duty.minutes},
            {TeamKey, idText(duty.team)},
            {QStringLiteral("skill"), duty.skill}};
}

QDateTime instantOfJson(const QJsonValue &seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds.toInteger(), QTimeZone::UTC);
}

Duty dutyFrom(const QJsonObject &json)
{
    return {.name = json[NameKey].toString(),
            .point = {json[EastingKey].toDouble(), json[NorthingKey].toDouble()},
            .earliest = instantOfJson(json[QStringLiteral("earliest")]),
            .latest = instantOfJson(json[QStringLiteral("latest")]),
            .minutes = json[MinutesKey].toInt(15),
            .team = TeamId::fromString(json[TeamKey].toString()),
            .skill = json[QStringLiteral("skill")].toString()};
}

QJsonObject toJson(const BreakOrder &order)
{
    QJsonArray places;
    for (const BreakPlace &place : order.places)
        places.append(
            QJsonObject{{NameKey, place.name}, {EastingKey, place.point.easting}, {NorthingKey, place.point.northing}});
    return {{TeamKey, idText(order.team)},
            {MinutesKey, order.minutes},
            {FromKey, order.from.toSecsSinceEpoch()},
            {ToKey, order.to.toSecsSinceEpoch()},
            {PlacesKey, places}};
}

BreakOrder breakFrom(const QJsonObject &json)
{
    BreakOrder order{.team = TeamId::fromString(json[TeamKey].toString()),
                     .minutes = json[MinutesKey].toInt(45),
                     .from = instantOfJson(json[FromKey]),
                     .to = instantOfJson(json[ToKey])};
    for (const QJsonValue place : json[PlacesKey].toArray())
        order.places.push_back({.name = place[NameKey].toString(),
                                .point = {place[EastingKey].toDouble(), place[NorthingKey].toDouble()}});
    return order;
}

} // namespace

QStringList keysOf(Street::Traits avoided)
{
    QStringList keys;
    for (const AvoidableKey &one : AvoidableKeys)
        if (avoided.testFlag(one.trait))
            keys.append(one.key);
    return keys;
}

std::optional<Street::Trait> avoidableFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(AvoidableKeys, [key](const AvoidableKey &one) { return one.key == key; });
    return found == AvoidableKeys.end() ? std::nullopt : std::optional(found->trait);
}

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
    QJsonArray breaks;
    for (const BreakOrder &order : orders.breaks)
        breaks.append(toJson(order));
    QJsonArray reachFrom;
    for (const ReachFrom &pair : orders.reachFrom)
        reachFrom.append(QJsonObject{{TeamKey, idText(pair.pair)}, {FromKey, pair.from.toSecsSinceEpoch()}});
    QJsonArray backAt;
    for (const BackAt &back : orders.backAt)
        backAt.append(QJsonObject{{TeamKey, idText(back.team)}, {FromKey, back.at.toSecsSinceEpoch()}});
    QJsonObject json{{EveryTwoHours, everyTwoHours},
                     {Forbids, forbids},
                     {Duties, duties},
                     {Breaks, breaks},
                     {ReachFromKey, reachFrom},
                     {VisitCap, orders.visitCap},
                     {HalfRecovery, orders.halfRecoveryMinutes},
                     {UnpredictableLoss, orders.unpredictableLoss},
                     {AvoidKey, QJsonArray::fromStringList(keysOf(orders.avoid))}};
    if (orders.settledUntil.isValid()) {
        json[SettledUntil] = orders.settledUntil.toSecsSinceEpoch();
        json[BackAtKey] = backAt;
    }
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
    for (const QJsonValue order : json[Breaks].toArray())
        orders.breaks.push_back(breakFrom(order.toObject()));
    for (const QJsonValue pair : json[ReachFromKey].toArray())
        if (const TeamId id = TeamId::fromString(pair[TeamKey].toString()); id.isValid())
            orders.reachFrom.push_back({.pair = id, .from = instantOfJson(pair[FromKey])});
    for (const QJsonValue avoided : json[AvoidKey].toArray())
        if (const auto trait = avoidableFromKey(avoided.toString()))
            orders.avoid |= *trait;
    if (json.contains(SettledUntil))
        orders.settledUntil = instantOfJson(json[SettledUntil]);
    for (const QJsonValue back : json[BackAtKey].toArray())
        if (const TeamId id = TeamId::fromString(back[TeamKey].toString()); id.isValid())
            orders.backAt.push_back({.team = id, .at = instantOfJson(back[FromKey])});
    orders.visitCap = json[VisitCap].toInt(orders.visitCap);
    orders.halfRecoveryMinutes = json[HalfRecovery].toInt(orders.halfRecoveryMinutes);
    orders.unpredictableLoss = json[UnpredictableLoss].toDouble(orders.unpredictableLoss);
    return orders;
}

} // namespace lantern
