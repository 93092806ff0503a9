#include "map/map_painter.h"

#include "core/store/store_fixture.h"
#include "store/place_repository.h"
#include "store/training_repository.h"
#include "store/venue_repository.h"

#include <QTest>

using namespace lantern;
using namespace lantern::test;

// How the training of venues stands, on the map: by shape, in words, and for a venue that is no imported place.
class MapVenuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingsDifferInShape();
    void readsTheRegister();
};

namespace
{

const GridPoint Middle{530'000, 180'000};

// Without colour: how dark each pixel is, in four steps.
QImage shapeOf(Standing standing)
{
    MapScene::Content content;
    content.places = {{.id = 1, .kind = Place::Kind::Pub, .name = QStringLiteral("A"), .point = Middle}};
    content.venues = {{.place = 0, .standing = standing}};
    const MapScene scene(content);
    GridBox box;
    box.add(Middle);
    MapScene::View view = viewAround(box.grownBy(50), {200, 200}, MapStyle::Light);
    view.layers = {static_cast<int>(MapLayer::Venues)};
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8);
}

int differing(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]) > 64 ? 1 : 0;
    return count;
}

} // namespace

void MapVenuesTest::standingsDifferInShape()
{
    const std::vector<QImage> shapes{shapeOf(Standing::Valid), shapeOf(Standing::Soon), shapeOf(Standing::Lapsed),
                                     shapeOf(Standing::Never)};
    for (size_t i = 0; i < shapes.size(); ++i)
        for (size_t j = i + 1; j < shapes.size(); ++j)
            QVERIFY2(differing(shapes[i], shapes[j]) > 8, qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
}

void MapVenuesTest::readsTheRegister()
{
    const StoreFixture files;
    const auto store = files.create();
    const std::vector<Place> places{{.kind = Place::Kind::Pub,
                                     .name = QStringLiteral("Imported"),
                                     .sourceId = QStringLiteral("1"),
                                     .point = Middle}};
    QVERIFY(PlaceRepository(*store).addPlaces(places));
    const qint64 place = PlaceRepository(*store).places()->front().id;
    const Venue imported{.id = store->makeId<VenueId>(),
                         .name = QStringLiteral("Imported"),
                         .type = Place::Kind::Pub,
                         .point = Middle,
                         .place = place};
    const Venue own{.id = store->makeId<VenueId>(),
                    .name = QStringLiteral("Own"),
                    .type = Place::Kind::Bar,
                    .point = {530'020, 180'000}};
    QVERIFY(VenueRepository(*store).saveAll(std::vector{imported, own}));
    QVERIFY(TrainingRepository(*store).save(TrainingSession{.id = store->makeId<TrainingSessionId>(),
                                                            .kind = QStringLiteral("WAVE"),
                                                            .on = QDate(2026, 11, 1),
                                                            .venues = {{.venue = imported.id}}}));
    Result<MapScene::Content> content = loadMapGround(*store);
    QVERIFY(content);
    QCOMPARE(content->places.size(), 2);
    QCOMPARE(content->venues.size(), 2);
    QCOMPARE(content->venues[0].standing, Standing::Valid);
    QCOMPARE(content->venues[0].until, QDate(2027, 10, 31));
    QCOMPARE(content->venues[1].standing, Standing::Never);
    const MapScene scene(std::move(*content));
    const std::vector<MapScene::Found> found = scene.at(Middle, 30, {static_cast<int>(MapLayer::Venues)});
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].detail.contains(QStringLiteral("31 Oct 2027")));
    QVERIFY(found[1].detail.contains(standingName(Standing::Never)));
}

QTEST_MAIN(MapVenuesTest)
#include "tst_map_venues.moc"
