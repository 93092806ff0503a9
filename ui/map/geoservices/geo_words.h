#pragma once

#include "base/result.h"
#include "geo/coordinates.h"

#include <QCoreApplication>
#include <QGeoCoordinate>

namespace lantern
{

// Translates this room's words; the context is "GeoServices".
struct GeoWords
{
    Q_DECLARE_TR_FUNCTIONS(GeoServices)
};

// The categories that places are searched by, in the order in which they are offered.
[[nodiscard]] const QStringList &placeCategories();
// The category of a gazetteer's kind: the kind itself, or "other" for what nobody searches by.
[[nodiscard]] QString placeCategory(const QString &kind);
// A category in words, one of it: "Street", "Bus stop". Empty for what is no category.
[[nodiscard]] QString placeCategoryName(const QString &category);

[[nodiscard]] QGeoCoordinate toCoordinate(GridPoint point);
// The point of a coordinate. WrongFormat: it is no valid one; Refused: it lies outside Great Britain.
[[nodiscard]] Result<GridPoint> toGridPoint(const QGeoCoordinate &coordinate);

} // namespace lantern
