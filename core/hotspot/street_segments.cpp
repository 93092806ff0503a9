#include "hotspot/street_segments.h"

#include <boost/geometry/algorithms/buffer.hpp>
#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/geometries/segment.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/cartesian.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lantern
{

namespace
{

namespace bg = boost::geometry;

constexpr double VerticesPerMetre = 100; // vertices of ways that meet are the same to a centimetre

quint64 vertexKey(GridPoint point)
{
    const auto whole = [](double metres) { return static_cast<quint32>(std::llround(metres * VerticesPerMetre)); };
    return (static_cast<quint64>(whole(point.easting)) << 32) | whole(point.northing);
}

bool isWalked(const Street &street)
{
    return street.streetClass != Street::Class::Motorway && street.line.size() > 1;
}

// How often each vertex is passed; the ends of ways count twice, so that two and more is a junction or an end.
std::unordered_map<quint64, int> countVertices(std::span<const Street> streets)
{
    std::unordered_map<quint64, int> passed;
    for (const Street &street : streets) {
        if (!isWalked(street))
            continue;
        for (const GridPoint point : street.line)
            ++passed[vertexKey(point)];
        ++passed[vertexKey(street.line.front())];
        ++passed[vertexKey(street.line.back())];
    }
    return passed;
}

Unit segmentUnit(const Street &street, Line line, size_t number)
{
    Unit unit{.key = QStringLiteral("%1/%2")
                         .arg(street.sourceId.isEmpty() ? QString::number(street.id) : street.sourceId)
                         .arg(number, 4, 10, QLatin1Char('0')),
              .name = street.name,
              .centre = {},
              .outline = {},
              .line = std::move(line)};
    unit.size = lengthMetres(unit.line);
    // The middle of the line, so that it lies on the street.
    double left = unit.size / 2;
    unit.centre = unit.line.front();
    for (size_t i = 1; i < unit.line.size(); ++i) {
        const double metres = distanceMetres(unit.line[i - 1], unit.line[i]);
        if (left <= metres && metres > 0) {
            const double share = left / metres;
            unit.centre = {std::lerp(unit.line[i - 1].easting, unit.line[i].easting, share),
                           std::lerp(unit.line[i - 1].northing, unit.line[i].northing, share)};
            break;
        }
        left -= metres;
    }
    return unit;
}

using Piece = bg::model::segment<GridPoint>;
using Entry = std::pair<Piece, qint32>;
using Pieces = bg::index::rtree<Entry, bg::index::rstar<16>>;

} // namespace

std::vector<Unit> streetSegments(std::span<const Street> streets)
{
    const std::unordered_map<quint64, int> passed = countVertices(streets);
    std::vector<Unit> segments;
    for (const Street &street : streets) {
        if (!isWalked(street))
            continue;
        size_t number = 0;
        Line line{street.line.front()};
        for (size_t i = 1; i < street.line.size(); ++i) {
            line.push_back(street.line[i]);
            if (passed.at(vertexKey(street.line[i])) < 2)
                continue;
            Line whole = std::exchange(line, Line{street.line[i]});
            if (lengthMetres(whole) > 0)
                segments.push_back(segmentUnit(street, std::move(whole), number++));
        }
    }
    std::ranges::stable_sort(segments, {}, &Unit::key);
    return segments;
}

MultiPolygon areaAround(const Line &line)
{
    constexpr size_t pointsPerCircle = 12;
    MultiPolygon area;
    bg::buffer(line, area, bg::strategy::buffer::distance_symmetric<double>(SegmentHalfWidthMetres),
               bg::strategy::buffer::side_straight(), bg::strategy::buffer::join_round(pointsPerCircle),
               bg::strategy::buffer::end_round(pointsPerCircle), bg::strategy::buffer::point_circle(pointsPerCircle));
    return area;
}

struct SegmentIndex::Tree
{
    Pieces pieces;
};

SegmentIndex::SegmentIndex(std::span<const Unit> segments)
{
    std::vector<Entry> entries;
    for (size_t i = 0; i < segments.size(); ++i)
        for (size_t at = 1; at < segments[i].line.size(); ++at)
            entries.emplace_back(Piece(segments[i].line[at - 1], segments[i].line[at]), static_cast<qint32>(i));
    m_tree = std::make_unique<const Tree>(Tree{Pieces(entries)});
}

SegmentIndex::~SegmentIndex() = default;

std::optional<SnappedTo> SegmentIndex::nearest(GridPoint point) const
{
    if (!std::isfinite(point.easting) || !std::isfinite(point.northing) || m_tree->pieces.empty())
        return std::nullopt;
    // Pieces that meet in a vertex are equally near to what lies beyond it.
    constexpr unsigned most = 8;
    constexpr double same = 1e-6;
    SnappedTo found{.segment = -1, .metres = SnapSearchMetres};
    for (auto entry = m_tree->pieces.qbegin(bg::index::nearest(point, most)); entry != m_tree->pieces.qend(); ++entry) {
        const double metres = bg::distance(point, entry->first);
        if (metres > SnapSearchMetres || (found.segment >= 0 && metres > found.metres + same))
            break;
        if (found.segment < 0 || entry->second < found.segment)
            found = {.segment = entry->second, .metres = found.segment < 0 ? metres : std::min(metres, found.metres)};
    }
    return found.segment < 0 ? std::nullopt : std::optional(found);
}

} // namespace lantern
