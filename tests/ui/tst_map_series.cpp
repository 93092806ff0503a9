#include "map/map_painter.h"

#include "store/behaviour.h"

#include <QTest>

using namespace lantern;

namespace
{

constexpr QSize Pixels{400, 400};
const GridPoint West{530'000, 180'000};
const GridPoint East{530'400, 180'000};

MapScene scene()
{
    MapScene::Content content;
    content.series = {
        {.title = QStringLiteral("By the park"), .points = {West, East}, .links = {{0, 1}}, .chosen = true}};
    content.behaviour = {{.fingerprint = 1, .point = West, .behaviour = behaviourBits(QStringList{"followed"})}};
    return MapScene(std::move(content));
}

QImage painted(const MapScene &scene, QSet<int> layers, MapStyle style)
{
    GridBox box;
    box.add(GridPoint{West.easting - 100, West.northing - 300});
    box.add(GridPoint{East.easting + 100, East.northing + 300});
    MapScene::View view = viewAround(box, Pixels, style);
    view.layers = std::move(layers);
    QImage image(Pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

int inked(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    return count;
}

} // namespace

class TestMapSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAreDrawnBetweenOffences();
    void behaviourIsDrawnByItself();
    void clickSaysWhatItIs();
};

void TestMapSeries::linksAreDrawnBetweenOffences()
{
    const MapScene map = scene();
    for (const MapStyle style : {MapStyle::Light, MapStyle::Dark, MapStyle::Print}) {
        const QImage image = painted(map, {static_cast<int>(MapLayer::LinkedOffences)}, style);
        const QRect middle(Pixels.width() / 2 - 4, Pixels.height() / 2 - 8, 8, 16);
        QVERIFY(inked(image, middle) > 0);         // the line
        QVERIFY(inked(image, image.rect()) > 600); // two numbered squares and the line
    }
    QCOMPARE(inked(painted(map, {static_cast<int>(MapLayer::Offences)}, MapStyle::Light), QRect(QPoint(), Pixels)), 0);
}

void TestMapSeries::behaviourIsDrawnByItself()
{
    const QImage image = painted(scene(), {static_cast<int>(MapLayer::Behaviour)}, MapStyle::Light);
    const int west = inked(image, QRect(0, 0, Pixels.width() / 2, Pixels.height()));
    QVERIFY(west > 20 && west < 300);
    QCOMPARE(inked(image, QRect(Pixels.width() / 2, 0, Pixels.width() / 2, Pixels.height())), 0);
}

void TestMapSeries::clickSaysWhatItIs()
{
    const MapScene map = scene();
    const auto series = map.at(East, 20, {static_cast<int>(MapLayer::LinkedOffences)});
    QCOMPARE(series.size(), 1u);
    QVERIFY(series[0].title.contains(QStringLiteral("2 of 2")));
    QCOMPARE(series[0].detail, QStringLiteral("By the park"));
    const auto behaviour = map.at(West, 20, {static_cast<int>(MapLayer::Behaviour)});
    QCOMPARE(behaviour.size(), 1u);
    QCOMPARE(behaviour[0].detail, QStringLiteral("followed"));
    QVERIFY(map.at(East, 20, {static_cast<int>(MapLayer::Behaviour)}).empty());
}

QTEST_MAIN(TestMapSeries)
#include "tst_map_series.moc"
