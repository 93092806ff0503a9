#include "map/label_room.h"
#include "map/layer_stack.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace lantern;

namespace
{

constexpr int Zoom = 16;
const double PerWorld = 512.0 * std::exp2(Zoom);
constexpr GridPoint Middle{530000, 180000};

Street straight(const QString &name, double north, double halfLength = 300)
{
    Street street;
    street.name = name;
    street.streetClass = Street::Class::Primary;
    street.line = {{Middle.easting - halfLength, Middle.northing + north},
                   {Middle.easting + halfLength, Middle.northing + north}};
    return street;
}

// A scene with a rank at each of the points.
std::shared_ptr<const MapScene> ranksAt(const std::vector<GridPoint> &points)
{
    MapScene::Content content;
    for (const GridPoint &point : points) {
        Hotspot hotspot;
        hotspot.centre = point;
        hotspot.rank = static_cast<int>(content.hotspots.hotspots.size()) + 1;
        content.hotspots.hotspots.push_back(hotspot);
    }
    return std::make_shared<const MapScene>(std::move(content));
}

// The tile of the zoom that a world point is in, or one beside it.
MapScene::View tileAt(const QPointF &world, const MapScene &beside, int columnsOn = 0)
{
    const double side = std::exp2(-Zoom);
    MapScene::View view;
    view.width = view.height = side;
    view.left = (std::floor(world.x() / side) + columnsOn) * side;
    view.top = std::floor(world.y() / side) * side;
    view.pixels = {512, 512};
    view.beside = {{&beside, MapLayer::Outlines}};
    return view;
}

struct Town
{
    explicit Town(const MapScene::Content &content)
    {
        WorldProjection project;
        candidates = labelCandidates(content, project);
        layer = placeLabels(candidates, {}, Zoom);
    }
    [[nodiscard]] quint32 find(const QString &text) const
    {
        return static_cast<quint32>(std::ranges::find(layer.labels, text, &MapLabel::text) - layer.labels.begin());
    }
    std::vector<LabelCandidate> candidates;
    LabelLayer layer;
};

// A town's names beside the ranks at some points, in the tile of the middle or one beside it.
struct Beside
{
    Beside(const Town &town, const std::vector<GridPoint> &points, int columnsOn = 0)
        : ranks(ranksAt(points))
        , view(tileAt(toWorld(Middle), *ranks, columnsOn))
        , frame(view)
        , room(frame, town.candidates, town.layer)
    {
    }
    std::shared_ptr<const MapScene> ranks;
    MapScene::View view;
    MapFrame frame;
    LabelRoom room;
};

// How many dark pixels a part of the picture has, with the middle of the town in its middle, at 256, 256.
int inkOf(const MapScenes &scenes, const QList<int> &layers, const QRect &part)
{
    MapScene::View view;
    view.width = view.height = std::exp2(-Zoom);
    view.left = toWorld(Middle).x() - view.width / 2;
    view.top = toWorld(Middle).y() - view.height / 2;
    view.pixels = {512, 512};
    QImage image(view.pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const std::atomic<bool> cancelled = false;
    paintStack(painter, scenes, view, layerStack(layers, {}), cancelled);
    painter.end();
    int dark = 0;
    for (int x = part.left(); x <= part.right(); ++x)
        for (int y = part.top(); y <= part.bottom(); ++y)
            dark += qGray(image.pixel(x, y)) < 150 ? 1 : 0;
    return dark;
}

// How near a name comes to a point, in pixels; 0 where it covers it.
double gapBetween(const MapLabel &label, GridPoint point)
{
    const QPointF at = toWorld(point) * PerWorld;
    double least = std::numeric_limits<double>::max();
    for (const QRectF &box : boxesOf(label, PerWorld)) {
        const double east = std::max({box.left() - at.x(), 0.0, at.x() - box.right()});
        const double north = std::max({box.top() - at.y(), 0.0, at.y() - box.bottom()});
        least = std::min(least, std::hypot(east, north));
    }
    return least;
}

constexpr double ClearOfRank = 8 - 1e-6; // its radius less the room that a name keeps round itself

} // namespace

class tst_map_label_room : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWhereNothingIs();
    void movesAlongItsStreet();
    void movesAside();
    void hasNoRoom();
    void keepsClearOfOtherNames();
    void neighbouringTilesAgree();
    void stackNamesWhatIsBeside();
    void venuesAreNamedWhereTheyAreShown();
};

void tst_map_label_room::staysWhereNothingIs()
{
    MapScene::Content content;
    content.streets = {straight(QStringLiteral("Lantern Street"), 0)};
    const Town town(content);
    Beside beside(town, {{Middle.easting, Middle.northing + 100}});
    QCOMPARE(beside.room.label(0), &town.layer.labels[0]);
}

void tst_map_label_room::movesAlongItsStreet()
{
    MapScene::Content content;
    content.streets = {straight(QStringLiteral("Lantern Street"), 0)};
    const Town town(content);
    QVERIFY(gapBetween(town.layer.labels[0], Middle) < ClearOfRank);
    Beside beside(town, {Middle});
    const MapLabel *label = beside.room.label(0);
    QVERIFY(label != nullptr);
    QVERIFY(gapBetween(*label, Middle) >= ClearOfRank);
    const GridPoint at = fromWorld(label->anchor);
    QVERIFY(std::abs(at.northing - Middle.northing) < 1);
    QVERIFY(std::abs(at.easting - Middle.easting) < 300);
}

void tst_map_label_room::movesAside()
{
    MapScene::Content content;
    content.places = {{.kind = Place::Kind::Station, .name = QStringLiteral("Fen"), .point = Middle}};
    const Town town(content);
    const GridPoint below{Middle.easting, Middle.northing - 8};
    QVERIFY(gapBetween(town.layer.labels[0], below) < ClearOfRank);
    Beside beside(town, {below});
    const MapLabel *label = beside.room.label(0);
    QVERIFY(label != nullptr);
    QVERIFY(gapBetween(*label, below) >= ClearOfRank);
    QCOMPARE(label->anchor.x(), town.layer.labels[0].anchor.x());
}

void tst_map_label_room::hasNoRoom()
{
    MapScene::Content content;
    // Hardly longer than its name.
    content.streets = {straight(QStringLiteral("Lantern Street"), 0, 35)};
    const Town town(content);
    QCOMPARE(town.layer.labels.size(), size_t{1});
    Beside beside(town, {Middle});
    QVERIFY(beside.room.label(0) == nullptr);
}

// The nearest room along the street is taken by the name of one that crosses it there.
void tst_map_label_room::keepsClearOfOtherNames()
{
    MapScene::Content content;
    Street cut = straight(QStringLiteral("Cut"), 0);
    constexpr double east = 60 * 0.744; // metres to a pixel
    cut.line = {{Middle.easting + east, Middle.northing - 100}, {Middle.easting + east, Middle.northing + 100}};
    content.streets = {straight(QStringLiteral("Lantern Street"), 0), cut};
    const Town town(content);
    QCOMPARE(town.layer.labels.size(), size_t{2});
    Beside beside(town, {Middle});
    const MapLabel *moved = beside.room.label(town.find(QStringLiteral("Lantern Street")));
    const MapLabel *crossing = beside.room.label(town.find(QStringLiteral("Cut")));
    QVERIFY(moved != nullptr && crossing != nullptr);
    QCOMPARE(crossing, &town.layer.labels[town.find(QStringLiteral("Cut"))]);
    for (const QRectF &box : boxesOf(*moved, PerWorld))
        for (const QRectF &there : boxesOf(*crossing, PerWorld))
            QVERIFY(!box.intersects(there));
    QVERIFY(gapBetween(*moved, Middle) >= ClearOfRank);
}

void tst_map_label_room::neighbouringTilesAgree()
{
    MapScene::Content content;
    std::vector<GridPoint> points;
    for (int i = 0; i < 8; ++i) {
        content.streets.push_back(straight(QStringLiteral("Row %1").arg(i), 15.0 * i));
        points.push_back({Middle.easting + 20.0 * i - 60, Middle.northing + 15.0 * i});
    }
    const Town town(content);
    Beside beside(town, points);
    Beside next(town, points, 1);
    int moved = 0;
    // In another order, too: a name's place does not depend on which was asked for first.
    for (quint32 i = 0; i < town.layer.labels.size(); ++i)
        static_cast<void>(next.room.label(static_cast<quint32>(town.layer.labels.size()) - 1 - i));
    for (quint32 i = 0; i < town.layer.labels.size(); ++i) {
        const MapLabel *label = beside.room.label(i);
        const MapLabel *same = next.room.label(i);
        QCOMPARE(label == nullptr, same == nullptr);
        if (label == nullptr)
            continue;
        QCOMPARE(label->anchor, same->anchor);
        if (label != &town.layer.labels[i])
            ++moved;
    }
    QVERIFY(moved > 0);
}

// The name of a street on the map of a file goes out of the way of the rank that another scene has there.
void tst_map_label_room::stackNamesWhatIsBeside()
{
    MapScene::Content content;
    content.streets = {straight(QStringLiteral("Lantern Street"), 0)};
    const MapScenes scenes{
        .ground = std::make_shared<const MapScene>(std::move(content)), .records = nullptr, .work = ranksAt({Middle})};
    const int names = static_cast<int>(MapLayer::Names);
    const auto inkAt = [&](const QList<int> &layers, int left, int right) {
        return inkOf(scenes, layers, {QPoint(left, 250), QPoint(right, 262)});
    };
    QVERIFY(inkAt({names}, 236, 275) > 0);
    // Beside the disc, of 11 pixels, there are no letters any more, but farther off.
    const QList<int> both{names, static_cast<int>(MapLayer::Outlines)};
    QCOMPARE(inkAt(both, 270, 275) + inkAt(both, 236, 241), 0);
    QVERIFY(inkAt(both, 100, 235) + inkAt(both, 276, 411) > 0);
}

void tst_map_label_room::venuesAreNamedWhereTheyAreShown()
{
    MapScene::Content content;
    content.places = {{.kind = Place::Kind::Pub, .name = QStringLiteral("Midnight Room"), .point = Middle}};
    const MapScenes scenes{
        .ground = std::make_shared<const MapScene>(std::move(content)), .records = nullptr, .work = nullptr};
    const int names = static_cast<int>(MapLayer::Names);
    const int venues = static_cast<int>(MapLayer::Venues);
    const QRect below(216, 266, 80, 14); // its symbol
    QCOMPARE(inkOf(scenes, {names}, below), 0);
    QCOMPARE(inkOf(scenes, {venues}, below), 0);
    QVERIFY(inkOf(scenes, {names, venues}, below) > 0);
}

QTEST_MAIN(tst_map_label_room)
#include "tst_map_label_room.moc"
