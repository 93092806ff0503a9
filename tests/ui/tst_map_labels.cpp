#include "map/boundary_lines.h"
#include "map/label_seat.h"
#include "map/map_labels.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace lantern;

namespace
{

constexpr int Zoom = 16;
const double PerWorld = 512.0 * std::exp2(Zoom);

Street street(const QString &name, Line line, Street::Class streetClass = Street::Class::Residential)
{
    Street made;
    made.name = name;
    made.streetClass = streetClass;
    made.line = std::move(line);
    return made;
}

// A quarter of a circle, from its western to its northern end, or the other way round.
Line crescent(double radius, bool reversed)
{
    Line line;
    for (int i = 0; i <= 40; ++i) {
        const double angle = std::numbers::pi / 2 * i / 40;
        line.push_back({530000 - radius * std::cos(angle), 180000 + radius * std::sin(angle)});
    }
    if (reversed)
        std::ranges::reverse(line);
    return line;
}

Polygon rectangle(double west, double south, double east, double north)
{
    Polygon polygon;
    polygon.outer() = {{west, south}, {west, north}, {east, north}, {east, south}, {west, south}};
    return polygon;
}

LabelLayer placed(const MapScene::Content &content, int zoom = Zoom)
{
    WorldProjection project;
    return placeLabels(labelCandidates(content, project), {}, zoom);
}

const MapLabel *named(const LabelLayer &layer, const QString &text)
{
    const auto found = std::ranges::find(layer.labels, text, &MapLabel::text);
    return found == layer.labels.end() ? nullptr : &*found;
}

} // namespace

class tst_map_labels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bentStreetsBendTheirNames_data();
    void bentStreetsBendTheirNames();
    void neverUpsideDown_data();
    void neverUpsideDown();
    void notRoundACorner();
    void noTwoNamesOverlap();
    void everyGlyphHasAnOutline();
    void stationsGoByTheirOwnName();
    void wardsAreNamed();
    void sharedBordersOnce();
};

void tst_map_labels::bentStreetsBendTheirNames_data()
{
    QTest::addColumn<bool>("reversed");
    QTest::newRow("as surveyed") << false;
    QTest::newRow("the other way round") << true;
}

void tst_map_labels::bentStreetsBendTheirNames()
{
    QFETCH(bool, reversed);
    MapScene::Content content;
    content.streets = {street(QStringLiteral("Lantern Crescent"), crescent(30, reversed))};
    const LabelLayer layer = placed(content, 17);
    const MapLabel *label = named(layer, QStringLiteral("Lantern Crescent"));
    QVERIFY(label != nullptr);
    QVERIFY(label->bend.size() > 4);
    // From left to right, and as long as the text.
    QVERIFY(label->bend.back().x() > label->bend.front().x());
    const double length = LineRuler(label->bend).length() * 512.0 * std::exp2(17);
    QVERIFY(length >= label->width && length < label->width * 1.1);
    // On the street.
    const GridPoint middle = fromWorld(label->anchor);
    QVERIFY(distanceMetres(middle, crescent(30, false)) < 1);
}

void tst_map_labels::neverUpsideDown_data()
{
    QTest::addColumn<double>("degrees");
    for (int degrees = 0; degrees < 360; degrees += 15)
        QTest::addRow("%d°", degrees) << static_cast<double>(degrees);
}

void tst_map_labels::neverUpsideDown()
{
    QFETCH(double, degrees);
    const double radians = degrees * std::numbers::pi / 180;
    const WorldLine line{{0, 0}, {100 * std::cos(radians), 100 * std::sin(radians)}};
    const std::optional<LabelSeat> seat = seatAlong(line, 50);
    QVERIFY(seat && seat->bend.empty());
    QVERIFY(seat->angle > -90 - 1e-9 && seat->angle <= 90 + 1e-9);
    QVERIFY(std::abs(seat->middle.x() - line.back().x() / 2) < 1e-9);
}

void tst_map_labels::notRoundACorner()
{
    const WorldLine corner{{0, 0}, {100, 0}, {100, 100}};
    // It fits on neither side; across the corner it must not lie.
    QVERIFY(!seatAlong(corner, 150));
    const std::optional<LabelSeat> side = seatAlong(corner, 60);
    QVERIFY(side && side->bend.empty());
    QVERIFY(!seatAlong({{0, 0}}, 1));
    QVERIFY(!seatAlong({}, 1));
    QVERIFY(!seatAlong({{5, 5}, {5, 5}, {5, 5}}, 1));
}

// Every letter of every name, by its place: none of another name is as near as half their height.
void tst_map_labels::noTwoNamesOverlap()
{
    MapScene::Content content;
    for (int i = 0; i < 12; ++i) {
        const double at = 40.0 * i;
        content.streets.push_back(
            street(QStringLiteral("Row %1").arg(i), {{529700, 179800 + at}, {530300, 179800 + at}}));
        content.streets.push_back(
            street(QStringLiteral("Cut %1").arg(i), {{529750 + at, 179750}, {529770 + at, 180300}}));
        content.streets.push_back(street(QStringLiteral("Crescent %1").arg(i), crescent(40 + at, i % 2 == 0)));
    }
    const LabelLayer layer = placed(content);
    QVERIFY(layer.labels.size() > 12);
    std::vector<std::pair<size_t, QPointF>> letters;
    for (size_t i = 0; i < layer.labels.size(); ++i) {
        const MapLabel &label = layer.labels[i];
        const double radians = label.angle * std::numbers::pi / 180;
        const QPointF direction(std::cos(radians), std::sin(radians));
        for (const PlacedGlyph &glyph : label.glyphs) {
            const double along = glyph.middle - label.width / 2;
            const std::optional<LineRuler> ruler =
                label.bend.empty() ? std::nullopt : std::optional<LineRuler>(label.bend);
            letters.emplace_back(i, ruler ? ruler->at(ruler->length() / 2 + along / PerWorld) * PerWorld
                                          : label.anchor * PerWorld + direction * along);
        }
    }
    for (const auto &[label, at] : letters)
        for (const auto &[other, there] : letters)
            QVERIFY(label == other || std::hypot(at.x() - there.x(), at.y() - there.y()) > 8);
}

void tst_map_labels::everyGlyphHasAnOutline()
{
    MapScene::Content content;
    content.streets = {street(QStringLiteral("Heol y Bont"), {{529700, 180000}, {530300, 180000}}),
                       street(QStringLiteral("Bont y Heol"), {{529700, 180200}, {530300, 180200}})};
    const LabelLayer layer = placed(content);
    QCOMPARE(layer.labels.size(), size_t{2});
    for (const MapLabel &label : layer.labels) {
        QVERIFY(!label.glyphs.empty());
        for (const PlacedGlyph &glyph : label.glyphs)
            QVERIFY(glyph.outline < layer.outlines.size());
    }
    // The same letters are outlined once.
    QVERIFY(layer.outlines.size() <= 10);
}

void tst_map_labels::stationsGoByTheirOwnName()
{
    MapScene::Content content;
    content.places = {
        {.kind = Place::Kind::Station, .name = QStringLiteral("Fen Underground Station"), .point = {530000, 180000}},
        {.kind = Place::Kind::Station, .name = QStringLiteral("Fen"), .point = {530020, 180010}},
        {.kind = Place::Kind::Station, .name = QStringLiteral("Station"), .point = {530900, 180900}}};
    const LabelLayer layer = placed(content);
    QCOMPARE(std::ranges::count(layer.labels, QStringLiteral("Fen"), &MapLabel::text), 1);
    QVERIFY(named(layer, QStringLiteral("Station")) != nullptr);
}

void tst_map_labels::wardsAreNamed()
{
    MapScene::Content content;
    Boundary ward{.kind = Boundary::Kind::Ward, .name = QStringLiteral("Tanners Reach")};
    ward.outline = {rectangle(529500, 179500, 530500, 180500)};
    content.boundaries = {ward};
    QVERIFY(named(placed(content, 14), QStringLiteral("Tanners Reach")) != nullptr);
    QVERIFY(named(placed(content, 11), QStringLiteral("Tanners Reach")) == nullptr);
}

void tst_map_labels::sharedBordersOnce()
{
    const Polygon west = rectangle(0, 0, 100, 100);
    const Polygon east = rectangle(100, 0, 200, 100);
    BoundaryLines lines;
    double drawn = 0;
    for (const Polygon &polygon : {west, east, west})
        for (const Line &part : lines.newParts(polygon.outer()))
            drawn += lengthMetres(part);
    QCOMPARE(drawn, 700.0); // 800 m around both, 100 m of them shared
}

QTEST_MAIN(tst_map_labels)
#include "tst_map_labels.moc"
