#include "exercise/town.h"

#include "exercise/street_network.h"
#include "exercise/town_places.h"
#include "exercise/town_shapes.h"

#include <array>
#include <optional>

namespace lantern
{

namespace
{

using namespace ground;

class TownPlan
{
public:
    explicit TownPlan(quint64 seed);
    [[nodiscard]] std::vector<Street> streets();
    [[nodiscard]] std::vector<BaseFeature> features() const;
    [[nodiscard]] GridPoint market() const { return at(m_marketX, m_marketY); }

private:
    [[nodiscard]] double columnX(size_t column, double y) const;
    [[nodiscard]] double rowY(size_t row, double x) const;
    [[nodiscard]] bool isOpenGround(GridPoint point) const;
    [[nodiscard]] bool isSouthOfRiver(GridPoint point) const
    {
        return point.northing - TownOrigin.northing < m_river.middle(point.easting - TownOrigin.easting);
    }
    [[nodiscard]] std::optional<std::pair<size_t, size_t>> blockAt(GridPoint point) const;
    void draw(const QString &name, Street::Class streetClass, const Line &line);
    void drawKept(Street::Class streetClass, const Line &line, const std::function<bool(GridPoint)> &keep);
    void drawMainRoads();
    void drawBridges();
    void drawEmbankments();
    void drawParks();
    void drawBlock(size_t column, size_t row);
    void drawOldTown();
    [[nodiscard]] bool inOldTown(double x, double y, double scale = 1) const
    {
        return std::hypot((x - m_marketX) / 390, (y - m_marketY) / 250) < scale;
    }

    Random m_random;
    TownNames m_names;
    River m_river;
    double m_marketX = 0;
    double m_marketY = 0;
    std::vector<DrawnRoad> m_roads;
};

// Column and row lines: the edges of the borough and the main roads between; -1 and "last" stand outside it.
constexpr size_t Columns = 6;
constexpr size_t Rows = 5;
// Wider than what carriedOn() adds, so that no street runs onto the rails.
constexpr double RailwayHalfWidthMetres = 16;

TownPlan::TownPlan(quint64 seed)
    : m_random(seed)
    , m_names(seed + 1)
    , m_river{.phase = 0.6 + 0.25 * Random(seed + 2).unit()}
{
    m_marketX = BridgeX[2] + 95;
    m_marketY = m_river.middle(m_marketX) + m_river.halfWidth(m_marketX) + 330;
}

double TownPlan::columnX(size_t column, double y) const
{
    if (column == 0)
        return 40;
    if (column == Columns)
        return TownWidthMetres - 40;
    const double x = BridgeX[column - 1];
    return x + 55 * std::sin(y / 520 + static_cast<double>(column)) -
           55 * std::sin(m_river.middle(x) / 520 + static_cast<double>(column));
}

double TownPlan::rowY(size_t row, double x) const
{
    const double wave =
        45 * std::sin(x / 610 + 1.7 * static_cast<double>(row)) + 22 * std::sin(x / 233 + static_cast<double>(row));
    switch (row) {
    case 0:
        return 40;
    case 1:
        return m_river.middle(x) - m_river.halfWidth(x) - 330 + wave / 2;
    case 2:
        return m_river.middle(x) + m_river.halfWidth(x) + 330 + wave / 2;
    case 3:
        return 2080 + wave;
    case 4:
        return 2520 + wave;
    default:
        return TownHeightMetres - 40;
    }
}

bool TownPlan::isOpenGround(GridPoint point) const
{
    const double x = point.easting - TownOrigin.easting;
    const double y = point.northing - TownOrigin.northing;
    if (x < 0 || y < 0 || x > TownWidthMetres || y > TownHeightMetres || m_river.contains(x, y, 6))
        return false;
    return std::ranges::none_of(Parks, [&](const Park &park) { return park.contains(x, y, 1.02); });
}

std::optional<std::pair<size_t, size_t>> TownPlan::blockAt(GridPoint point) const
{
    const double x = point.easting - TownOrigin.easting;
    const double y = point.northing - TownOrigin.northing;
    for (size_t column = 0; column < Columns; ++column)
        for (size_t row = 0; row < Rows; ++row)
            if (columnX(column, y) <= x && x < columnX(column + 1, y) && rowY(row, x) <= y && y < rowY(row + 1, x))
                return std::pair(column, row);
    return std::nullopt;
}

void TownPlan::draw(const QString &name, Street::Class streetClass, const Line &line)
{
    m_roads.push_back({name, streetClass, line});
}

// Every piece that is kept is a road with a name of its own; pieces too short to live on are left out.
void TownPlan::drawKept(Street::Class streetClass, const Line &line, const std::function<bool(GridPoint)> &keep)
{
    for (const Line &part : partsWhere(line, 6, keep)) {
        const double length = lengthMetres(part);
        if (length > 35)
            draw(length < 90 ? m_names.alley() : m_names.street(), length < 90 ? Street::Class::Footway : streetClass,
                 carriedOn(part, 9));
    }
}

void TownPlan::drawMainRoads()
{
    const std::array<const char *, 3> acrossNames{"Southbank Road", "High Street", "Lant Road"};
    for (size_t row = 1; row <= 3; ++row) {
        Line line;
        for (double x = 0; x <= TownWidthMetres; x += 40)
            line.push_back(at(x, rowY(row, x)));
        for (const Line &part : partsWhere(line, 6, [&](GridPoint point) { return isOpenGround(point); }))
            draw(QString::fromLatin1(acrossNames[row - 1]),
                 row == 2 ? Street::Class::Primary : Street::Class::Secondary, carriedOn(part, 9));
    }
    Line ring;
    for (double x = 0; x <= TownWidthMetres; x += 40)
        ring.push_back(at(x, rowY(4, x)));
    draw(QStringLiteral("Ring Road"), Street::Class::Trunk, ring);
    const std::array<const char *, 5> alongNames{"Weir Road", "Station Approach", "Market Row", "Chandlers Way",
                                                 "Harbour Road"};
    for (size_t column = 1; column < Columns; ++column) {
        Line line;
        for (double y = 0; y <= TownHeightMetres; y += 40)
            line.push_back(at(columnX(column, y), y));
        for (const Line &part : partsWhere(line, 6, [&](GridPoint point) { return isOpenGround(point); }))
            draw(QString::fromLatin1(alongNames[column - 1]) +
                     (isSouthOfRiver(part.front()) ? QStringLiteral(" South") : QString()),
                 column == 3 ? Street::Class::Primary : Street::Class::Secondary, carriedOn(part, 9));
    }
    for (const size_t edge : {size_t{0}, Columns}) {
        const Line side{at(columnX(edge, 0), 20), at(columnX(edge, 1500), 1500), at(columnX(edge, 3000), 2980)};
        drawKept(Street::Class::Tertiary, side, [&](GridPoint point) { return isOpenGround(point); });
    }
}

void TownPlan::drawBridges()
{
    for (size_t column = 1; column < Columns; ++column) {
        const double x = BridgeX[column - 1];
        const double reach = m_river.halfWidth(x) + 26;
        Line line;
        for (double y = m_river.middle(x) - reach; y <= m_river.middle(x) + reach; y += reach / 4)
            line.push_back(at(columnX(column, y), y));
        draw(QString::fromLatin1(BridgeNames[column - 1]),
             column == 3 ? Street::Class::Primary : Street::Class::Secondary, line);
    }
}

void TownPlan::drawEmbankments()
{
    for (const int side : {-1, 1}) {
        Line line;
        for (double x = 0; x <= TownWidthMetres; x += 30)
            line.push_back(at(x, m_river.middle(x) + side * (m_river.halfWidth(x) + 16)));
        draw(side < 0 ? QStringLiteral("Wharf Walk") : QStringLiteral("Quay Parade"),
             side < 0 ? Street::Class::Pedestrian : Street::Class::Tertiary, line);
    }
}

void TownPlan::drawParks()
{
    const std::array<const char *, 3> ringNames{"Heron Park Road", "Foundry Fields Road", "Meadow Side"};
    for (size_t i = 0; i < Parks.size(); ++i) {
        const Park &park = Parks[i];
        draw(QString::fromLatin1(ringNames[i]), Street::Class::Residential, park.ring(1.05));
        for (const double angle : {0.35, 1.45, 2.5}) {
            Line path;
            for (int step = -8; step <= 8; ++step) {
                const double along = 1.2 * step / 8.0;
                const double bend = 0.12 * std::cos(along * 2);
                path.push_back(at(park.x + park.radiusX * (along * std::cos(angle) - bend * std::sin(angle)),
                                  park.y + park.radiusY * (along * std::sin(angle) + bend * std::cos(angle))));
            }
            for (const Line &part : partsWhere(path, 6, [&](GridPoint point) {
                     return park.contains(point.easting - TownOrigin.easting, point.northing - TownOrigin.northing,
                                          1.07);
                 }))
                draw(m_names.alley(), Street::Class::Footway, part);
        }
    }
}

// A near-grid of its own direction and spacing, bent a little, up to the main roads around it.
void TownPlan::drawBlock(size_t column, size_t row)
{
    // Only the main roads cross the railway; other streets end at its fence.
    const auto isRailway = [](double x, double y) { return std::abs(y - stationLineY(x)) < RailwayHalfWidthMetres; };
    const auto inside = [&](GridPoint point) {
        const double x = point.easting - TownOrigin.easting;
        const double y = point.northing - TownOrigin.northing;
        return blockAt(point) == std::pair(column, row) && isOpenGround(point) && !inOldTown(x, y) && !isRailway(x, y);
    };
    const double middleX = (columnX(column, 1500) + columnX(column + 1, 1500)) / 2;
    const double middleY = (rowY(row, middleX) + rowY(row + 1, middleX)) / 2;
    const double turn = (m_random.unit() - 0.5) * 0.7;
    const double bend = (m_random.unit() - 0.5) * 60;
    const std::array<double, 2> spacing{62 + 30 * m_random.unit(), 105 + 65 * m_random.unit()};
    for (const int direction : {0, 1}) {
        const double angle = turn + direction * Pi / 2;
        for (double offset = -900; offset <= 900;
             offset += spacing[static_cast<size_t>(direction)] * (0.85 + 0.3 * m_random.unit())) {
            Line line;
            for (double along = -1000; along <= 1000; along += 40) {
                const double across = offset + bend * std::sin(along / 260 + offset / 400);
                line.push_back(at(middleX + along * std::cos(angle) - across * std::sin(angle),
                                  middleY + along * std::sin(angle) + across * std::cos(angle)));
            }
            drawKept(Street::Class::Residential, line, inside);
        }
    }
}

// A market square with lanes that wind out of it and two crooked rings round it.
void TownPlan::drawOldTown()
{
    const auto inside = [&](GridPoint point) {
        return isOpenGround(point) &&
               inOldTown(point.easting - TownOrigin.easting, point.northing - TownOrigin.northing, 1.04);
    };
    const auto ring = [&](double scale, double roughness) {
        Line line;
        for (int i = 0; i <= 40; ++i) {
            const double angle = 2 * Pi * i / 40;
            const double radius =
                scale * (1 + roughness * std::sin(3 * angle + scale) + roughness * std::cos(5 * angle));
            line.push_back(at(m_marketX + 390 * radius * std::cos(angle), m_marketY + 250 * radius * std::sin(angle)));
        }
        return line;
    };
    draw(QStringLiteral("Market Square"), Street::Class::Pedestrian, ring(0.13, 0.02));
    draw(QStringLiteral("Lantern Street"), Street::Class::Tertiary, ring(0.42, 0.06));
    for (const Line &part : partsWhere(ring(0.72, 0.05), 6, inside))
        draw(QStringLiteral("Ferry Lane"), Street::Class::Residential, part);
    for (const Line &part : partsWhere(ring(1.0, 0.0), 6, [&](GridPoint point) { return isOpenGround(point); }))
        draw(QStringLiteral("Old Wall"), Street::Class::Tertiary, part);
    constexpr int lanes = 13;
    for (int lane = 0; lane < lanes; ++lane) {
        const double angle = 2 * Pi * (lane + 0.5 * m_random.unit()) / lanes;
        const double wind = (m_random.unit() - 0.5) * 0.5;
        const double from = lane % 3 == 0 ? 0.12 : lane % 3 == 1 ? 0.4 : 0.7;
        Line line;
        for (double radius = from; radius <= 1.03; radius += 0.07)
            line.push_back(at(m_marketX + 390 * radius * std::cos(angle + wind * std::sin(3 * radius)),
                              m_marketY + 250 * radius * std::sin(angle + wind * std::sin(3 * radius))));
        for (const Line &part : partsWhere(line, 6, inside))
            draw(lane % 3 == 1 ? m_names.alley() : m_names.street(),
                 lane % 3 == 1 ? Street::Class::Pedestrian : Street::Class::Residential, carriedOn(part, 9));
    }
}

std::vector<Street> TownPlan::streets()
{
    drawMainRoads();
    drawBridges();
    drawEmbankments();
    drawParks();
    drawOldTown();
    for (size_t column = 0; column < Columns; ++column)
        for (size_t row = 0; row < Rows; ++row)
            drawBlock(column, row);
    return makeNetwork(m_roads, 30);
}

MultiPolygon closed(const Line &line)
{
    Polygon polygon;
    polygon.outer().assign(line.begin(), line.end());
    MultiPolygon polygons{polygon};
    correct(polygons);
    return polygons;
}

std::vector<BaseFeature> TownPlan::features() const
{
    Line banks;
    for (double x = -400; x <= TownWidthMetres + 400; x += 25)
        banks.push_back(at(x, m_river.middle(x) + m_river.halfWidth(x)));
    for (double x = TownWidthMetres + 400; x >= -400; x -= 25)
        banks.push_back(at(x, m_river.middle(x) - m_river.halfWidth(x)));
    std::vector<BaseFeature> features{
        {.id = 1, .kind = BaseFeature::Kind::Water, .name = QStringLiteral("River Lant"), .shape = closed(banks)}};
    for (const Park &park : Parks)
        features.push_back({.id = 0,
                            .kind = BaseFeature::Kind::Green,
                            .name = QString::fromLatin1(park.name),
                            .shape = closed(park.ring(1.0))});
    Line rail;
    for (double x = -200; x <= TownWidthMetres + 200; x += 50)
        rail.push_back(at(x, stationLineY(x)));
    features.push_back({.id = 0,
                        .kind = BaseFeature::Kind::Rail,
                        .name = QStringLiteral("Lant Valley line"),
                        .shape = MultiLine{rail}});
    return features;
}

Boundary rectangle(Boundary::Kind kind, const QString &code, const QString &name, double west, double south,
                   double east, double north)
{
    Boundary boundary{
        .id = 0,
        .kind = kind,
        .code = code,
        .name = name,
        .outline = closed({at(west, south), at(west, north), at(east, north), at(east, south), at(west, south)})};
    return boundary;
}

} // namespace

Town makeTown(quint64 seed)
{
    TownPlan plan(seed);
    Town town;
    town.streets = plan.streets();
    town.features = plan.features();
    town.market = plan.market();
    town.borough = rectangle(Boundary::Kind::Borough, QStringLiteral("X09000001"), QStringLiteral("Lanternside"), 0, 0,
                             TownWidthMetres, TownHeightMetres);
    const std::array<const char *, 6> wards{"Southbank West", "Southbank Middle", "Southbank East",
                                            "Heron Park",     "Market",           "Foundry"};
    for (size_t i = 0; i < wards.size(); ++i) {
        const double west = static_cast<double>(i % 3) * TownWidthMetres / 3;
        town.wards.push_back(rectangle(Boundary::Kind::Ward, QStringLiteral("X0500000%1").arg(i + 1),
                                       QString::fromLatin1(wards[i]), west, i < 3 ? 0 : 1010,
                                       west + TownWidthMetres / 3, i < 3 ? 1010 : TownHeightMetres));
    }
    town.places = makePlaces(town, seed + 3);
    return town;
}

} // namespace lantern
