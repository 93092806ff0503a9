#include "map/geoservices/place_naming.h"

#include "geo/grid_reference.h"
#include "map/geoservices/geo_words.h"
#include "store/gazetteer.h"

#include <QGeoAddress>
#include <QGeoRectangle>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

constexpr double PlaceMetres = 60;

QString areaAt(const std::vector<Boundary> &areas, Boundary::Kind kind, GridPoint point)
{
    const auto found = std::ranges::find_if(
        areas, [&](const Boundary &area) { return area.kind == kind && contains(area.outline, point); });
    return found == areas.end() ? QString() : found->name;
}

QGeoLocation locationOf(const QString &name, const QString &kind, GridPoint point, const std::vector<Boundary> &areas)
{
    QGeoAddress address;
    if (kind == QStringLiteral("street"))
        address.setStreet(name);
    address.setDistrict(areaAt(areas, Boundary::Kind::Ward, point));
    address.setCity(areaAt(areas, Boundary::Kind::Borough, point));
    address.setText(name);
    QGeoLocation location;
    location.setAddress(address);
    location.setCoordinate(toCoordinate(point));
    location.setExtendedAttributes(
        {{QStringLiteral("gridReference"), gridReference(point)}, {QStringLiteral("category"), placeCategory(kind)}});
    return location;
}

// Of an area the gazetteer has a point somewhere in the middle, and a snap point is no place: nobody is "at" either.
bool isPlaceToBeAt(const GazetteerEntry &entry)
{
    static constexpr std::array never{"street", "borough", "ward", "small_area", "snap_point", "snap_venue"};
    return std::ranges::none_of(never, [&](const char *kind) { return entry.kind == QLatin1StringView(kind); });
}

bool isOutside(const QGeoShape &bounds, const QGeoCoordinate &coordinate)
{
    return bounds.isValid() && !bounds.isEmpty() && !bounds.contains(coordinate);
}

Result<QList<QGeoLocation>> inside(QList<QGeoLocation> locations, const QGeoShape &bounds, const QString &otherwise)
{
    locations.removeIf([&](const QGeoLocation &location) { return isOutside(bounds, location.coordinate()); });
    if (locations.isEmpty())
        return failure(Error::Code::NotFound, otherwise);
    return locations;
}

Result<QList<QGeoLocation>> named(OpenGround &ground, const QString &text, const std::vector<Boundary> &areas)
{
    constexpr int mostLookedAt = 100;
    if (searchExpression(text).isEmpty())
        return failure(Error::Code::WrongFormat, GeoWords::tr("There is nothing to look for."));
    return ground.search(text, mostLookedAt).transform([&](const std::vector<GazetteerEntry> &entries) {
        QList<QGeoLocation> locations;
        for (const GazetteerEntry &entry : entries)
            locations.append(locationOf(entry.name, entry.kind, entry.point, areas));
        return locations;
    });
}

} // namespace

Result<QList<QGeoLocation>> locationsAt(OpenGround &ground, const QGeoCoordinate &coordinate, const QGeoShape &bounds)
{
    const Result<GridPoint> point = toGridPoint(coordinate);
    if (!point)
        return std::unexpected(point.error());
    const auto streets = ground.places().streets.get();
    const auto names = ground.places().names.get();
    const auto areas = ground.places().areas.get();
    if (!streets || !names || !areas)
        return std::unexpected(!streets ? streets.error() : !names ? names.error() : areas.error());
    QList<QGeoLocation> locations;
    if (const auto nearest = (*streets)->nearestNamed(*point, SnapLimitMetres); nearest.street != nullptr)
        locations.append(locationOf(nearest.street->name, QStringLiteral("street"), nearest.point, **areas));
    for (const GazetteerEntry &entry : (*names)->nearest(*point, PlaceMetres, 1, isPlaceToBeAt))
        locations.append(locationOf(entry.name, entry.kind, entry.point, **areas));
    return inside(std::move(locations), bounds, GeoWords::tr("Nothing that has a name lies here."));
}

Result<QList<QGeoLocation>> locationsOf(OpenGround &ground, const QString &text, int limit, int offset,
                                        const QGeoShape &bounds)
{
    const auto areas = ground.places().areas.get();
    if (!areas)
        return std::unexpected(areas.error());
    const Result<GridPoint> figures = pointFromFigures(text);
    if (!figures && figures.error().code == Error::Code::Refused)
        return std::unexpected(figures.error());
    Result<QList<QGeoLocation>> all =
        figures ? QList{locationOf(gridReference(*figures), QStringLiteral("other"), *figures, **areas)}
                : named(ground, text, **areas);
    if (all)
        all = inside(std::move(*all), bounds, GeoWords::tr("Nothing is called “%1” here.").arg(text.trimmed()));
    if (all)
        *all = all->mid(std::max(offset, 0), limit < 0 ? -1 : limit);
    return all;
}

} // namespace lantern
