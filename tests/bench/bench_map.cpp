// Times of the map painter on a file (first argument), or on the exercise borough. A second argument names a folder
// that takes the pictures, to look at.

#include "bench/measure.h"
#include "exercise/borough.h"
#include "hotspot/analysis.h"
#include "map/map_painter.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
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

// The middle of the streets, by their medians; without streets that of everything.
QPointF middleOf(const MapScene &scene)
{
    std::vector<QPointF> points;
    for (const Street &street : scene.content().streets)
        points.push_back(toWorld(street.line.front()));
    if (points.empty()) {
        const GridBox box = scene.bounds();
        return toWorld({(box.west + box.east) / 2, (box.south + box.north) / 2});
    }
    const auto median = points.begin() + static_cast<std::ptrdiff_t>(points.size() / 2);
    std::ranges::nth_element(points, median, {}, &QPointF::x);
    const double x = median->x();
    std::ranges::nth_element(points, median, {}, &QPointF::y);
    return {x, median->y()};
}

// The tile of that zoom in the middle.
MapScene::View tileAt(const MapScene &scene, int zoom, MapStyle style)
{
    MapScene::View view = viewAround(scene.bounds(), QSize(512, 512), style);
    const QPointF centre = middleOf(scene);
    view.width = view.height = std::exp2(-zoom);
    view.left = centre.x() - view.width / 2;
    view.top = centre.y() - view.height / 2;
    return view;
}

// Every zoom in every style, as names "light_z14.png".
void writePictures(const MapScene &scene, const QDir &folder)
{
    constexpr std::array Styles{std::pair("light", MapStyle::Light), std::pair("dark", MapStyle::Dark),
                                std::pair("print", MapStyle::Print)};
    for (const auto &[name, style] : Styles)
        for (int zoom = 9; zoom <= 19; ++zoom) {
            MapScene::View view = tileAt(scene, zoom, style);
            for (const MapLayer layer : {MapLayer::StreetSafe, MapLayer::Concerns, MapLayer::Venues, MapLayer::Stops})
                if (zoom >= 14)
                    view.layers.insert(static_cast<int>(layer));
            // The ground without what is analysed on it, to look at its cartography.
            for (const MapLayer layer : {MapLayer::Hexagons, MapLayer::Outlines, MapLayer::Routes})
                view.layers.remove(static_cast<int>(layer));
            view.pixels = QSize(768, 768);
            view.left -= view.width / 4;
            view.top -= view.height / 4;
            view.width *= 1.5;
            view.height *= 1.5;
            tile(scene, view)
                .save(folder.filePath(QStringLiteral("%1_z%2.png").arg(QLatin1StringView(name)).arg(zoom)));
        }
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
    const MapScene::View close = tileAt(*scene, 16, MapStyle::Light);
    tile(*scene, close);
    bench::print("map_tile_z16_names", bench::medianMilliseconds(31, [&] { tile(*scene, close); }), 12);
    bench::print("map_overview", bench::medianMilliseconds(9, [&] { tile(*scene, overview); }), 60);
    if (arguments.size() > 2)
        writePictures(*scene, QDir(arguments[2]));
    return 0;
}
