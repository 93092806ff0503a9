#pragma once

#include "map/geoservices/open_ground.h"

#include <QGeoLocation>
#include <QGeoShape>

namespace lantern
{

// What is here: the nearest street that has a name (within SnapLimitMetres) and the nearest place (within 60 m), each with its
// ward as district and its borough as city, and the grid reference as extended attribute "gridReference". The street is first.
// WrongFormat and Refused as toGridPoint(); NotFound: nothing that has a name is near, or none of it lies in `bounds`.
[[nodiscard]] Result<QList<QGeoLocation>> locationsAt(OpenGround &ground, const QGeoCoordinate &coordinate,
                                                      const QGeoShape &bounds);

// Where what somebody typed is: figures (see pointFromFigures()) or else a name, best first. At most `limit` after the first
// `offset`; all that the search looks at if it is negative. Refused: the figures lie outside Great Britain; WrongFormat: there
// are no words in it; NotFound: nothing is called so, or none of it lies in `bounds`.
[[nodiscard]] Result<QList<QGeoLocation>> locationsOf(OpenGround &ground, const QString &text, int limit, int offset,
                                                      const QGeoShape &bounds);

} // namespace lantern
