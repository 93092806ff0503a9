#include "intake/force_columns.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace lantern
{

namespace
{

// What record systems call our columns, in the form that Columns::key gives.
const QMap<QString, QStringList> &otherNames()
{
    static const QMap<QString, QStringList> names = {
        {"reference",
         {"reference", "crime_reference", "crime_ref", "crime_number", "crime_no", "crime_report_number", "crn", "urn",
          "ref"}},
        {"offence_class",
         {"offence_class", "offence", "offence_type", "offence_description", "crime_type", "crime_class",
          "classification", "home_office_description", "minor_class"}},
        {"from",
         {"from", "from_date_time", "date_time_from", "committed_from", "committed_on_from", "offence_from", "start",
          "start_date_time", "earliest", "from_time", "date_from"}},
        {"to",
         {"to", "to_date_time", "date_time_to", "committed_to", "committed_on_to", "offence_to", "end", "end_date_time",
          "latest", "to_time", "date_to"}},
        {"easting", {"easting", "eastings", "x", "grid_easting", "location_easting", "osgb_x"}},
        {"northing", {"northing", "northings", "y", "grid_northing", "location_northing", "osgb_y"}},
        {"latitude", {"latitude", "lat"}},
        {"longitude", {"longitude", "lng", "lon", "long"}},
        {"place_name", {"place_name", "location", "location_name", "street", "street_name", "place", "venue"}},
        {"behaviour",
         {"behaviour", "behaviours", "behavior", "conduct", "modus_operandi", "mo_keywords", "mo_features"}},
        {"proactive", {"proactive", "police_generated", "found_by_police", "police_initiated"}},
    };
    return names;
}

} // namespace

const QStringList &forceColumnNames()
{
    static const QStringList names = {"reference", "offence_class", "from",       "to",        "easting",  "northing",
                                      "latitude",  "longitude",     "place_name", "proactive", "behaviour"};
    return names;
}

ForceColumns ForceColumns::of(const Columns &columns, const QMap<QString, QString> &mapping)
{
    const auto find = [&](const QString &name) { return columns.find(mapping.value(name, name)); };
    ForceColumns found;
    found.reference = find(QStringLiteral("reference"));
    found.offenceClass = find(QStringLiteral("offence_class"));
    found.from = find(QStringLiteral("from"));
    found.to = find(QStringLiteral("to"));
    found.placeName = find(QStringLiteral("place_name"));
    found.proactive = find(QStringLiteral("proactive"));
    found.behaviour = find(QStringLiteral("behaviour"));
    found.point = {.latitude = find(QStringLiteral("latitude")),
                   .longitude = find(QStringLiteral("longitude")),
                   .easting = find(QStringLiteral("easting")),
                   .northing = find(QStringLiteral("northing"))};
    return found;
}

QMap<QString, QString> suggestForceMapping(const Columns &columns)
{
    QMap<QString, QString> mapping;
    for (auto ours = otherNames().begin(); ours != otherNames().end(); ++ours) {
        for (const QString &theirs : ours.value()) {
            const int column = columns.find(theirs);
            if (column < 0)
                continue;
            mapping.insert(ours.key(), columns.names()[column]);
            break;
        }
    }
    return mapping;
}

QString mappingToJson(const QMap<QString, QString> &mapping)
{
    QJsonObject object;
    for (auto entry = mapping.begin(); entry != mapping.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> mappingFromJson(const QString &json)
{
    QMap<QString, QString> mapping;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        mapping.insert(entry.key(), entry.value().toString());
    return mapping;
}

} // namespace lantern
