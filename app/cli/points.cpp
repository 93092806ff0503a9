#include "cli/points.h"

#include "cli/partner_words.h"

namespace lantern::cli
{

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
