#include "map/map_painter.h"

#include "core/store/store_fixture.h"
#include "store/problem_repository.h"
#include "store/site_repository.h"

#include <QTest>

using namespace lantern;
using namespace lantern::test;

// CCTV sites and problems on the map: told apart by shape, the ground that is meant by its size, and what a click finds.
class MapMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksDifferInShape();
    void radiusIsTrueToScale_data();
    void radiusIsTrueToScale();
    void farOutThereAreNone();
    void readsWhatIsInForce();
};

namespace
{

const GridPoint Middle{530'000, 180'000};
constexpr int Pixels = 200;

Site siteOf(SiteState state, double radius = 5)
{
    Site site;
    site.name = QStringLiteral("Quay");
    site.point = Middle;
    site.radiusMetres = radius;
    site.state = state;
    return site;
}

Problem problemOf(OsaraStage stage, double radius = 5)
{
    Problem problem;
    problem.name = QStringLiteral("Quay steps");
    problem.point = Middle;
    problem.radiusMetres = radius;
    problem.stage = stage;
    problem.reviewOn = QDate(2026, 12, 3);
    return problem;
}

// Without colour, in a window of so many metres to each side of the middle.
QImage shapeOf(MapScene::Content content, MapLayer layer, double metres = 50)
{
    const MapScene scene(std::move(content));
    GridBox box;
    box.add(Middle);
    MapScene::View view = viewAround(box.grownBy(metres), {Pixels, Pixels}, MapStyle::Light);
    view.layers = {static_cast<int>(layer)};
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    painter.end();
    return image;
}

QImage siteShape(SiteState state)
{
    MapScene::Content content;
    content.sites = {siteOf(state)};
    return shapeOf(std::move(content), MapLayer::Sites);
}

QImage problemShape(OsaraStage stage)
{
    MapScene::Content content;
    content.problems = {problemOf(stage)};
    return shapeOf(std::move(content), MapLayer::Problems);
}

QImage pubShape()
{
    MapScene::Content content;
    content.places = {{.id = 1, .kind = Place::Kind::Pub, .name = QStringLiteral("A"), .point = Middle}};
    return shapeOf(std::move(content), MapLayer::Venues);
}

// How light each pixel is over white, so that a filled mark differs from a hollow one whatever the colours are called.
int differing(const QImage &one, const QImage &other)
{
    const auto light = [](const QImage &image, int x, int y) {
        return qGray(image.pixel(x, y)) + 255 - qAlpha(image.pixel(x, y));
    };
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            count += std::abs(light(one, x, y) - light(other, x, y)) > 64 ? 1 : 0;
    return count;
}

// From the middle to the last pixel of its row that has ink.
int reachOf(const QImage &image)
{
    int reach = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = image.width() / 2; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 40)
                reach = std::max(reach, x - image.width() / 2);
    return reach;
}

} // namespace

void MapMarksTest::marksDifferInShape()
{
    const std::vector<QImage> shapes{siteShape(SiteState::Live), siteShape(SiteState::Proposed),
                                     problemShape(OsaraStage::Analysis), problemShape(OsaraStage::Solved), pubShape()};
    for (size_t i = 0; i < shapes.size(); ++i)
        for (size_t j = i + 1; j < shapes.size(); ++j)
            QVERIFY2(differing(shapes[i], shapes[j]) > 20, qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
}

void MapMarksTest::radiusIsTrueToScale_data()
{
    QTest::addColumn<bool>("isSite");
    QTest::newRow("site") << true;
    QTest::newRow("problem") << false;
}

void MapMarksTest::radiusIsTrueToScale()
{
    QFETCH(const bool, isSite);
    const auto reach = [&](double radius) {
        MapScene::Content content;
        if (isSite)
            content.sites = {siteOf(SiteState::Live, radius)};
        else
            content.problems = {problemOf(OsaraStage::Scanning, radius)};
        return reachOf(shapeOf(std::move(content), isSite ? MapLayer::Sites : MapLayer::Problems, 200));
    };
    // 400 m across 200 pixels: a pixel is two metres, to the width of the line.
    QVERIFY2(std::abs(reach(150) - 75) <= 3, qPrintable(QString::number(reach(150))));
    QVERIFY2(std::abs(reach(100) - 50) <= 3, qPrintable(QString::number(reach(100))));
}

void MapMarksTest::farOutThereAreNone()
{
    MapScene::Content content;
    content.sites = {siteOf(SiteState::Live)};
    content.problems = {problemOf(OsaraStage::Analysis)};
    constexpr double country = 400'000;
    QCOMPARE(reachOf(shapeOf(content, MapLayer::Sites, country)), 0);
    QCOMPARE(reachOf(shapeOf(content, MapLayer::Problems, country)), 0);
}

void MapMarksTest::readsWhatIsInForce()
{
    const StoreFixture files;
    const auto store = files.create();
    Problem open = problemOf(OsaraStage::Analysis);
    open.id = store->makeId<ProblemId>();
    open.decidedOn = QDate(2026, 11, 1);
    open.decidedBy = QStringLiteral("4402");
    Problem turnedDown = open;
    turnedDown.id = store->makeId<ProblemId>();
    turnedDown.accepted = false;
    turnedDown.reason = QStringLiteral("One lamp, mended");
    QVERIFY(ProblemRepository(*store).save(open));
    QVERIFY(ProblemRepository(*store).save(turnedDown));
    Result<MapScene::Content> content = loadMapGround(*store);
    QVERIFY(content);
    QCOMPARE(content->problems.size(), 1);
    content->sites = {siteOf(SiteState::Live)};
    content->sites[0].id = store->makeId<SiteId>();
    const SiteId site = content->sites[0].id;
    const MapScene scene(std::move(*content));
    const int problems = static_cast<int>(MapLayer::Problems);
    const std::vector<MapScene::Found> found = scene.at(Middle, 30, {problems, static_cast<int>(MapLayer::Sites)});
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].record, QStringLiteral("problem/%1").arg(open.id.toString()));
    QVERIFY2(found[0].detail.contains(QStringLiteral("3 Dec 2026")), qPrintable(found[0].detail));
    QCOMPARE(found[1].record, QStringLiteral("site/%1").arg(site.toString()));
    const MapScene::Listing listing = scene.within({0, 0, 1, 1}, {problems}, 10);
    QCOMPARE(listing.rows.size(), 1);
    QCOMPARE(listing.rows[0].title, open.name);
}

QTEST_MAIN(MapMarksTest)
#include "tst_map_marks.moc"
