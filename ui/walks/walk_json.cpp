#include "walks/walk_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lantern
{

namespace
{

QJsonArray pointToJson(GridPoint point)
{
    return {point.easting, point.northing};
}

GridPoint pointFromJson(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

QJsonArray chasesToJson(const std::vector<Chase> &chases)
{
    QJsonArray all;
    for (const Chase &chase : chases)
        all.append(QJsonObject{{"on", chase.on.toString(Qt::ISODate)}, {"answer", chase.answer}});
    return all;
}

std::vector<Chase> chasesFromJson(const QJsonArray &all)
{
    std::vector<Chase> chases;
    chases.reserve(static_cast<size_t>(all.size()));
    for (const QJsonValue chase : all)
        chases.push_back(
            {.on = QDate::fromString(chase["on"_L1].toString(), Qt::ISODate), .answer = chase["answer"_L1].toString()});
    return chases;
}

std::optional<int> feltFromJson(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QJsonValue feltToJson(const std::optional<int> &felt)
{
    return felt ? QJsonValue(*felt) : QJsonValue();
}

QJsonObject actionToJson(const WalkAction &action)
{
    return {{"id", action.id.toString()},
            {"what", action.what},
            {"owner", action.owner},
            {"partner", action.partner},
            {"due", action.due.toString(Qt::ISODate)},
            {"state", toKey(action.state)},
            {"outcome", action.outcome},
            {"cannotDoReason", action.cannotDoReason},
            {"fedBackOn", action.fedBackOn.toString(Qt::ISODate)},
            {"toldHow", action.toldHow ? toKey(*action.toldHow) : QString()},
            {"chaseOn", action.chaseOn.toString(Qt::ISODate)},
            {"chases", chasesToJson(action.chases)},
            {"reopened", action.reopened},
            {"reopenedOn", action.reopenedOn.toString(Qt::ISODate)},
            {"reopenedWhy", action.reopenedWhy},
            {"earlierOutcome", action.earlierOutcome}};
}

WalkAction actionFromJson(const QJsonObject &object, const ConcernId &concern)
{
    return {.id = ActionId::fromString(object["id"_L1].toString()),
            .concern = concern,
            .what = object["what"_L1].toString(),
            .owner = object["owner"_L1].toString(),
            .partner = object["partner"_L1].toString(),
            .due = QDate::fromString(object["due"_L1].toString(), Qt::ISODate),
            .state = actionStateFromKey(object["state"_L1].toString()).value_or(ActionState::Open),
            .outcome = object["outcome"_L1].toString(),
            .cannotDoReason = object["cannotDoReason"_L1].toString(),
            .fedBackOn = QDate::fromString(object["fedBackOn"_L1].toString(), Qt::ISODate),
            .toldHow = tellingFromKey(object["toldHow"_L1].toString()),
            .chaseOn = QDate::fromString(object["chaseOn"_L1].toString(), Qt::ISODate),
            .chases = chasesFromJson(object["chases"_L1].toArray()),
            .reopened = object["reopened"_L1].toInt(),
            .reopenedOn = QDate::fromString(object["reopenedOn"_L1].toString(), Qt::ISODate),
            .reopenedWhy = object["reopenedWhy"_L1].toString(),
            .earlierOutcome = object["earlierOutcome"_L1].toString()};
}

QJsonObject concernToJson(const WalkConcern &concern)
{
    QJsonArray actions;
    for (const WalkAction &action : concern.actions)
        actions.append(actionToJson(action));
    return {{"id", concern.id.toString()},
            {"point", pointToJson(concern.point)},
            {"categories", QJsonArray::fromStringList(concern.categories)},
            {"placeName", concern.placeName},
            {"actions", actions}};
}

WalkConcern concernFromJson(const QJsonObject &object)
{
    WalkConcern concern;
    concern.id = ConcernId::fromString(object["id"_L1].toString());
    concern.point = pointFromJson(object["point"_L1]);
    concern.placeName = object["placeName"_L1].toString();
    for (const QJsonValue category : object["categories"_L1].toArray())
        concern.categories.append(category.toString());
    for (const QJsonValue action : object["actions"_L1].toArray())
        concern.actions.push_back(actionFromJson(action.toObject(), concern.id));
    return concern;
}

} // namespace

QString walkToJson(const Walk &walk)
{
    QJsonArray route;
    for (const GridPoint &point : walk.route)
        route.append(pointToJson(point));
    QJsonArray concerns;
    for (const WalkConcern &concern : walk.concerns)
        concerns.append(concernToJson(concern));
    const QJsonObject object{{"id", walk.id.toString()},
                             {"startedMs", walk.startedAt.toMSecsSinceEpoch()},
                             {"minutes", walk.minutes},
                             {"placeName", walk.placeName},
                             {"place", pointToJson(walk.place)},
                             {"route", route},
                             {"officer", walk.officer},
                             {"women", walk.women},
                             {"light", toKey(walk.light)},
                             {"concerns", concerns},
                             {"feltBefore", feltToJson(walk.feltBefore)},
                             {"feltAfter", feltToJson(walk.feltAfter)},
                             {"request", walk.request.isValid() ? walk.request.toString() : QString()}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Walk> walkFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Walk walk;
    walk.id = WalkId::fromString(object["id"_L1].toString());
    if (!walk.id.isValid())
        return std::nullopt;
    walk.startedAt = QDateTime::fromMSecsSinceEpoch(object["startedMs"_L1].toInteger(), QTimeZone::UTC);
    walk.minutes = object["minutes"_L1].toInt();
    walk.placeName = object["placeName"_L1].toString();
    walk.place = pointFromJson(object["place"_L1]);
    for (const QJsonValue point : object["route"_L1].toArray())
        walk.route.push_back(pointFromJson(point));
    walk.officer = object["officer"_L1].toString();
    walk.women = object["women"_L1].toInt();
    walk.light = lightFromKey(object["light"_L1].toString()).value_or(Light::Dark);
    for (const QJsonValue concern : object["concerns"_L1].toArray())
        walk.concerns.push_back(concernFromJson(concern.toObject()));
    walk.feltBefore = feltFromJson(object["feltBefore"_L1]);
    walk.feltAfter = feltFromJson(object["feltAfter"_L1]);
    walk.request = WalkRequestId::fromString(object["request"_L1].toString());
    return walk;
}

bool sameWalk(const Walk &left, const Walk &right)
{
    return walkToJson(left) == walkToJson(right);
}

} // namespace lantern
