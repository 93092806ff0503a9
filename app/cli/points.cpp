#include "cli/points.h"

#include <QStringList>

namespace lantern::cli
{

std::optional<GridPoint> pointFromText(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool isLatitude = false;
    bool isLongitude = false;
    const GeoPoint point{parts.value(0).trimmed().toDouble(&isLatitude),
                         parts.value(1).trimmed().toDouble(&isLongitude)};
    if (parts.size() != 2 || !isLatitude || !isLongitude || !isInGreatBritain(point))
        return std::nullopt;
    return toGrid(point);
}

std::optional<std::vector<GridPoint>> pointsFromText(const QString &text)
{
    std::vector<GridPoint> points;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto point = pointFromText(part);
        if (!point)
            return std::nullopt;
        points.push_back(*point);
    }
    return points;
}

} // namespace lantern::cli
