#include "hotspot/unit_areas.h"

#include "geo/scanline.h"
#include "hotspot/words.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <map>
#include <ranges>

static void registerHotspotResources()
{
    Q_INIT_RESOURCE(hotspot);
}

namespace lantern
{

namespace
{

constexpr double AreaSquareMetres = 50;

struct BoroughOfUnit
{
    QString code;
    QString name;
};

// By the borough's name, lower case.
QHash<QString, BoroughOfUnit> commandUnitTable()
{
    registerHotspotResources();
    QHash<QString, BoroughOfUnit> units;
    QFile file(QStringLiteral(":/lantern/areas/basic_command_units.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return units;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 3)
            units.insert(cells[2].toLower(), {cells[0], cells[1]});
    }
    return units;
}

Unit areaUnit(QString key, QString name, MultiPolygon outline)
{
    Unit unit{.key = std::move(key), .name = std::move(name), .centre = {}, .outline = std::move(outline), .line = {}};
    unit.centre = centreOf(unit.outline);
    unit.size = areaSquareMetres(unit.outline);
    return unit;
}

} // namespace

Result<std::vector<Unit>> unitsOfAreas(std::span<const Boundary> boundaries)
{
    std::vector<Unit> units;
    for (const Boundary &boundary : boundaries)
        units.push_back(
            areaUnit(boundary.code.isEmpty() ? boundary.name : boundary.code, boundary.name, boundary.outline));
    std::ranges::stable_sort(units, {}, &Unit::key);
    if (units.empty())
        return failure(Error::Code::Refused,
                       HotspotWords::tr("There are no such areas in this file. Import boundaries first (the ONS "
                                        "boroughs or wards as GeoJSON), or choose hexagons."));
    return units;
}

Result<std::vector<Unit>> commandUnits(std::span<const Boundary> boroughs)
{
    const QHash<QString, BoroughOfUnit> table = commandUnitTable();
    std::map<QString, std::pair<QString, MultiPolygon>> byCode;
    for (const Boundary &borough : boroughs) {
        const auto found = table.constFind(borough.name.toLower());
        if (found == table.cend())
            continue;
        auto &[name, outline] = byCode[found->code];
        name = HotspotWords::tr("%1 (%2)").arg(found->name, found->code);
        outline.insert(outline.end(), borough.outline.begin(), borough.outline.end());
    }
    std::vector<Unit> units;
    units.reserve(byCode.size());
    for (auto &[code, area] : byCode)
        units.push_back(areaUnit(code, area.first, std::move(area.second)));
    if (units.empty())
        return failure(Error::Code::Refused,
                       HotspotWords::tr("No borough of this file belongs to a basic command unit of the Metropolitan "
                                        "Police. Import the London boroughs first, or choose another unit."));
    return units;
}

UnitAreaIndex::UnitAreaIndex(std::span<const Unit> units)
    : m_units(units)
{
    GridBox all;
    for (const Unit &unit : units)
        all.add(boundsOf(unit.outline));
    if (all.isEmpty())
        return;
    // Coarser squares where an area is larger than any that the program is for.
    double side = AreaSquareMetres;
    while ((all.east - all.west) * (all.north - all.south) / (side * side) > 20e6)
        side *= 2;
    m_frame = RasterFrame::covering(all, side);
    m_unit.assign(m_frame.cells(), -1);
    m_crossed.assign(m_frame.cells(), -1);
    for (size_t unit = units.size(); unit-- > 0;) {
        fill(unit);
        markBorders(unit);
    }
}

void UnitAreaIndex::fill(size_t unit)
{
    const MultiPolygon &outline = m_units[unit].outline;
    const GridBox box = boundsOf(outline);
    const double side = m_frame.cellMetres;
    const Scanlines lines(std::span(&outline, 1));
    const auto columnAt = [&](double easting) {
        return static_cast<int>(std::ceil((easting - m_frame.west) / side - 0.5));
    };
    const int first = std::max(0, static_cast<int>(std::floor((box.south - m_frame.south) / side)) - 1);
    const int last = std::min(m_frame.rows - 1, static_cast<int>(std::ceil((box.north - m_frame.south) / side)) + 1);
    for (int row = first; row <= last; ++row)
        for (const auto &[west, east] : lines.insideAt(m_frame.centre(0, row).northing)) {
            const int end = std::min(m_frame.columns, columnAt(east));
            for (int column = std::max(0, columnAt(west)); column < end; ++column)
                m_unit[m_frame.index(column, row)] = static_cast<qint32>(unit);
        }
}

// Every square that an edge may cross: those that the bounds of its pieces touch, pieces being at most a square long.
void UnitAreaIndex::markBorders(size_t unit)
{
    const double side = m_frame.cellMetres;
    const auto mark = [&](GridPoint a, GridPoint b) {
        const auto cell = [&](double value, double from, int most) {
            return std::clamp(static_cast<int>(std::floor((value - from) / side)), 0, most - 1);
        };
        const int west = cell(std::min(a.easting, b.easting) - 0.01, m_frame.west, m_frame.columns);
        const int east = cell(std::max(a.easting, b.easting) + 0.01, m_frame.west, m_frame.columns);
        const int south = cell(std::min(a.northing, b.northing) - 0.01, m_frame.south, m_frame.rows);
        const int north = cell(std::max(a.northing, b.northing) + 0.01, m_frame.south, m_frame.rows);
        for (int row = south; row <= north; ++row)
            for (int column = west; column <= east; ++column) {
                qint32 &at = m_crossed[m_frame.index(column, row)];
                if (at < 0) {
                    at = static_cast<qint32>(m_candidates.size());
                    m_candidates.emplace_back();
                }
                std::vector<qint32> &candidates = m_candidates[static_cast<size_t>(at)];
                if (candidates.empty() || candidates.back() != static_cast<qint32>(unit))
                    candidates.push_back(static_cast<qint32>(unit));
            }
    };
    const auto ring = [&](const Polygon::ring_type &points) {
        for (size_t i = 1; i < points.size(); ++i) {
            const GridPoint a = points[i - 1];
            const GridPoint b = points[i];
            const int pieces = std::max(1, static_cast<int>(std::ceil(distanceMetres(a, b) / side)));
            const auto between = [&](int piece) {
                const double share = static_cast<double>(piece) / pieces;
                return GridPoint{std::lerp(a.easting, b.easting, share), std::lerp(a.northing, b.northing, share)};
            };
            for (int piece = 0; piece < pieces; ++piece)
                mark(between(piece), between(piece + 1));
        }
    };
    for (const Polygon &polygon : m_units[unit].outline) {
        ring(polygon.outer());
        for (const auto &inner : polygon.inners())
            ring(inner);
    }
}

qint32 UnitAreaIndex::find(GridPoint point) const
{
    const std::optional<size_t> square = m_frame.find(point);
    if (!square)
        return -1;
    const qint32 crossed = m_crossed[*square];
    if (crossed < 0)
        return m_unit[*square];
    const std::vector<qint32> &candidates = m_candidates[static_cast<size_t>(crossed)];
    // They were marked from the last area to the first.
    for (const qint32 unit : std::views::reverse(candidates))
        if (contains(m_units[static_cast<size_t>(unit)].outline, point))
            return unit;
    // An area that has the whole square, and the border of another that overlaps it.
    const qint32 whole = m_unit[*square];
    return whole >= 0 && contains(m_units[static_cast<size_t>(whole)].outline, point) ? whole : -1;
}

} // namespace lantern
