#include "cli/plan_places.h"

#include "cli/words.h"
#include "geo/grid_reference.h"

#include <QJsonObject>

#include <algorithm>

namespace lantern::cli
{

namespace
{

const QString StartOption = QStringLiteral("start");
const QString FinishOption = QStringLiteral("finish");
constexpr qsizetype PlaceFields = 3;

std::optional<PlaceForTeam> placeFrom(const QString &text)
{
    QStringList fields = text.split(u';');
    PlaceForTeam place;
    if (fields.size() == PlaceFields + 1) {
        place.team = fields.takeFirst().trimmed();
        if (place.team.isEmpty())
            return std::nullopt;
    }
    if (fields.size() != PlaceFields || fields[0].trimmed().isEmpty())
        return std::nullopt;
    bool isEasting = false;
    bool isNorthing = false;
    place.name = fields[0].trimmed();
    place.point = {fields[1].toDouble(&isEasting), fields[2].toDouble(&isNorthing)};
    return isEasting && isNorthing && !gridReference(place.point).isEmpty() ? std::optional(place) : std::nullopt;
}

bool readEnd(const Arguments &arguments, const QString &option, bool isFinish, PlanRequest &request)
{
    for (const QString &text : arguments.values(option)) {
        std::optional<PlaceForTeam> place = placeFrom(text);
        if (!place) {
            static_cast<void>(arguments.usage(
                CommandLineWords::tr("--%1: “%2” is no place in Great Britain of the form NAME;EASTING;NORTHING or "
                                     "TEAM;NAME;EASTING;NORTHING.")
                    .arg(option, text)));
            return false;
        }
        place->isFinish = isFinish;
        request.places.push_back(std::move(*place));
    }
    return true;
}

QJsonObject placeToJson(const QString &name, GridPoint point)
{
    return {{"name", name}, {"easting", point.easting}, {"northing", point.northing}};
}

} // namespace

void declarePlaces(Arguments &arguments)
{
    arguments.option("start",
                     CommandLineWords::tr("where the teams set out; with a team's name before it (\"Team 1;…\") where "
                                          "that team does; the middle of the densest hotspots if absent"),
                     "[TEAM;]NAME;EASTING;NORTHING");
    arguments.option("finish", CommandLineWords::tr("where they finish; where they set out if absent"),
                     "[TEAM;]NAME;EASTING;NORTHING");
}

bool readPlaces(const Arguments &arguments, PlanRequest &request)
{
    const bool areRead =
        readEnd(arguments, StartOption, false, request) && readEnd(arguments, FinishOption, true, request);
    // What is said of one team goes before what is said of all, in whatever order they come.
    std::ranges::stable_sort(request.places, {}, [](const PlaceForTeam &place) { return !place.team.isEmpty(); });
    return areRead;
}

QString teamNotThere(const PlanRequest &request, const Plan &plan)
{
    for (const PlaceForTeam &place : request.places)
        if (!place.team.isEmpty() && !std::ranges::contains(plan.teams, place.team, &Team::name))
            return place.team;
    return {};
}

QJsonArray teamsToJson(const Plan &plan)
{
    QJsonArray teams;
    for (const Team &team : plan.teams)
        teams.append(QJsonObject{{"team", team.name},
                                 {"mode", toKey(team.mode)},
                                 {"start", placeToJson(team.startName, team.start)},
                                 {"finish", placeToJson(team.finishName, team.finish)}});
    return teams;
}

} // namespace lantern::cli
