#include "map/geoservices/geo_words.h"

#include <array>

namespace lantern
{

namespace
{

struct CategoryWords
{
    const char *key;
    const char *name;
};

constexpr std::array Categories{
    CategoryWords{"hotspot", QT_TRANSLATE_NOOP("GeoServices", "Hotspot")},
    CategoryWords{"street", QT_TRANSLATE_NOOP("GeoServices", "Street")},
    CategoryWords{"station", QT_TRANSLATE_NOOP("GeoServices", "Station")},
    CategoryWords{"stop", QT_TRANSLATE_NOOP("GeoServices", "Bus stop")},
    CategoryWords{"venue", QT_TRANSLATE_NOOP("GeoServices", "Venue")},
    CategoryWords{"shop", QT_TRANSLATE_NOOP("GeoServices", "Shop")},
    CategoryWords{"gym", QT_TRANSLATE_NOOP("GeoServices", "Gym")},
    CategoryWords{"car_park", QT_TRANSLATE_NOOP("GeoServices", "Car park")},
    CategoryWords{"park", QT_TRANSLATE_NOOP("GeoServices", "Park")},
    CategoryWords{"ward", QT_TRANSLATE_NOOP("GeoServices", "Ward")},
    CategoryWords{"borough", QT_TRANSLATE_NOOP("GeoServices", "Borough")},
    CategoryWords{"other", QT_TRANSLATE_NOOP("GeoServices", "Other place")},
};

} // namespace

const QStringList &placeCategories()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const CategoryWords &category : Categories)
            all.append(QString::fromLatin1(category.key));
        return all;
    }();
    return keys;
}

QString placeCategory(const QString &kind)
{
    return placeCategories().contains(kind) ? kind : QStringLiteral("other");
}

QString placeCategoryName(const QString &category)
{
    for (const CategoryWords &one : Categories)
        if (category == QLatin1StringView(one.key))
            return GeoWords::tr(one.name);
    return {};
}

QGeoCoordinate toCoordinate(GridPoint point)
{
    const GeoPoint geo = toGeo(point);
    return {geo.latitude, geo.longitude};
}

Result<GridPoint> toGridPoint(const QGeoCoordinate &coordinate)
{
    if (!coordinate.isValid())
        return failure(Error::Code::WrongFormat, GeoWords::tr("This is not a position: its coordinates are missing."));
    const GeoPoint point{.latitude = coordinate.latitude(), .longitude = coordinate.longitude()};
    if (!isInGreatBritain(point))
        return failure(Error::Code::Refused, GeoWords::tr("This position lies outside Great Britain."));
    return toGrid(point);
}

} // namespace lantern
