#pragma once

#include "geo/coordinates.h"

#include <QHash>
#include <QPointF>

namespace lantern
{

// toWorld() for millions of points: exact at the corners of kilometre squares, bilinear inside them, which is within 0.1 m.
class WorldProjection
{
public:
    [[nodiscard]] QPointF operator()(GridPoint point);

private:
    struct Square
    {
        QPointF southWest, southEast, northWest, northEast;
    };
    const Square &squareAt(qint32 column, qint32 row);

    QHash<quint64, Square> m_squares;
    quint64 m_lastKey = ~0ull;
    Square m_last;
};

// How many metres on the ground one world unit is, at that northing in world coordinates.
[[nodiscard]] double metresPerWorld(double worldY);

} // namespace lantern
