#include "hotspot/analysis.h"
#include "hotspot/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// Six decimals, about 0.1 m: RFC 7946 section 11.2 finds more of no use.
double rounded(double degrees)
{
    return std::round(degrees * 1e6) / 1e6;
}

template<class Ring>
QJsonArray ringToJson(const Ring &ring)
{
    QJsonArray positions;
    // RFC 7946 wants outer rings anticlockwise; ours are clockwise, holes the other way round.
    for (auto point = ring.rbegin(); point != ring.rend(); ++point) {
        const GeoPoint position = toGeo(*point);
        positions.append(QJsonArray{rounded(position.longitude), rounded(position.latitude)});
    }
    return positions;
}

QJsonObject geometryOf(const MultiPolygon &polygons)
{
    QJsonArray all;
    for (const Polygon &polygon : polygons) {
        QJsonArray rings{ringToJson(polygon.outer())};
        for (const auto &inner : polygon.inners())
            rings.append(ringToJson(inner));
        all.append(rings);
    }
    if (all.size() == 1)
        return {{"type", "Polygon"}, {"coordinates", all[0]}};
    return {{"type", "MultiPolygon"}, {"coordinates", all}};
}

QJsonObject featureOf(const Hotspot &hotspot, Period period)
{
    const bool few = hotspot.count < 5;
    // A score or a reason would give the small count away.
    const QJsonObject properties{{"rank", hotspot.rank},
                                 {"score", few ? QJsonValue() : QJsonValue(hotspot.score)},
                                 {"count", few ? QJsonValue(QStringLiteral("<5")) : QJsonValue(hotspot.count)},
                                 {"name", hotspot.name},
                                 {"reason", few ? QString() : reasonOf(hotspot, period)}};
    return {{"type", "Feature"},
            {"id", hotspot.id.toString()},
            {"properties", properties},
            {"geometry", geometryOf(hotspot.outline)}};
}

} // namespace

QByteArray toGeoJson(const HotspotSet &set, bool exercise)
{
    QJsonArray features;
    for (const Hotspot &hotspot : set.hotspots)
        features.append(featureOf(hotspot, set.period));
    QJsonObject collection{{"type", "FeatureCollection"},
                           {"name", set.name},
                           {"weight", toKey(set.weight)},
                           {"unit", toKey(set.unit)},
                           {"from", set.period.first.toString()},
                           {"to", set.period.last.toString()},
                           {"features", features}};
    if (exercise)
        collection["exercise"] = QStringLiteral("EXERCISE: fictional data");
    return QJsonDocument(collection).toJson();
}

} // namespace lantern
