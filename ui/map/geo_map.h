#pragma once

#include "geo/coordinates.h"

#include <QVariantMap>

namespace lantern
{

// A place as QML takes it: {latitude, longitude}.
[[nodiscard]] inline QVariantMap geoMap(GridPoint point)
{
    const GeoPoint geo = toGeo(point);
    return {{QStringLiteral("latitude"), geo.latitude}, {QStringLiteral("longitude"), geo.longitude}};
}

} // namespace lantern
