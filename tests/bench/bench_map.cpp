// Times of the map painter on a file (first argument), or on the exercise borough. A second argument names a folder
// that takes the pictures, to look at.

#include "bench/measure.h"
#include "exercise/borough.h"
#include "hotspot/analysis.h"
#include "map/map_painter.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cmath>

using namespace lantern;

namespace
{

std::unique_ptr<Store> openOrMake(const QString &path, const QString &folder, const Clock &clock)
{
    if (!path.isEmpty())
        if (auto opened = Store::open({.path = path, .readOnly = true}, clock))
            return std::move(*opened);
    auto made = Store::create({.path = folder + QStringLiteral("/bench.lantern")}, clock);
    if (!made || !fillExercise(**made, {.seed = 1, .today = QDate(2026, 11, 24)}))
        return {};
    return std::move(*made);
}

QImage tile(const MapScene &scene, MapScene::View view)
{
    QImage image(view.pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, view);
    return image;
}

// The tile of that zoom round the hottest hexagon.
MapScene::View tileAt(const MapScene &scene, int zoom, MapStyle style)
{
    MapScene::View view = viewAround(scene.bounds(), QSize(512, 512), style);
    const Analysis &analysis = scene.content().findings.analysis;
    const QPointF centre = analysis.cells.empty() ? QPointF(view.left + view.width / 2, view.top + view.height / 2)
                                                  : toWorld(analysis.grid.centre(analysis.cells.front().cell));
    view.width = view.height = std::exp2(-zoom);
    view.left = centre.x() - view.width / 2;
    view.top = centre.y() - view.height / 2;
    return view;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QTemporaryDir folder;
    const SystemClock clock;
    const std::unique_ptr<Store> store = openOrMake(arguments.value(1), folder.path(), clock);
    Result<MapScene::Content> content = store ? loadMapContent(*store) : failure(Error::Code::Storage, QString());
    if (!content)
        return 1;
    if (Result<Analysis> analysis = analyse(*store, {})) {
        content->findings.analysis = *analysis;
        if (Result<HotspotSet> hotspots = rankHotspots(*store, {}))
            content->hotspots = *hotspots;
    }
    std::unique_ptr<MapScene> scene;
    bench::print("map_scene_build",
                 bench::medianMilliseconds(1, [&] { scene = std::make_unique<MapScene>(std::move(*content)); }), 3000);
    const MapScene::View street = tileAt(*scene, 15, MapStyle::Light);
    const MapScene::View overview = viewAround(scene->bounds(), QSize(512, 512), MapStyle::Light);
    bench::print("map_labels_z15_first", bench::medianMilliseconds(1, [&] { tile(*scene, street); }), 1500);
    bench::print("map_tile_z15", bench::medianMilliseconds(15, [&] { tile(*scene, street); }), 20);
    bench::print("map_overview", bench::medianMilliseconds(9, [&] { tile(*scene, overview); }), 60);
    if (arguments.size() > 2) {
        const QDir out(arguments[2]);
        for (const int zoom : {12, 13, 14, 15, 16}) {
            MapScene::View view = tileAt(*scene, zoom, zoom % 2 == 0 ? MapStyle::Dark : MapStyle::Light);
            for (const MapLayer layer :
                 {MapLayer::StreetSafe, MapLayer::Concerns, MapLayer::Venues, MapLayer::Stops, MapLayer::Offences})
                if (zoom >= 14)
                    view.layers.insert(static_cast<int>(layer));
            view.pixels = QSize(1024, 1024);
            view.pixelRatio = 1;
            view.left -= view.width / 2;
            view.top -= view.height / 2;
            view.width *= 2;
            view.height *= 2;
            tile(*scene, view).save(out.filePath(QStringLiteral("z%1.png").arg(zoom)));
        }
        tile(*scene, overview).save(out.filePath(QStringLiteral("overview.png")));
    }
    return 0;
}
