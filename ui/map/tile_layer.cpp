#include "map/tile_layer.h"

#include "map/map_theme.h"
#include "map/tile_node.h"
#include "map/tile_thread.h"

#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr int tilePixels = 512;
constexpr int sidesPerLevel = 4; // how many sides a tile is painted for between one level and the next
constexpr int stillMilliseconds = 150;
constexpr int deepestLevel = 19;
constexpr int ancestorsTried = 6;
constexpr int arrivalMilliseconds = 60;

qsizetype cacheBytes()
{
    return qsizetype{MapModel::instance()->sources()->memoryMebibytes()} * 1024 * 1024;
}

QImage paintTile(const MapScenes &scenes, const TileKey &key, const std::atomic<bool> &cancelled)
{
    const double ratio = key.ratioPercent / 100.0;
    const int pixels = static_cast<int>(std::lround(key.side * ratio));
    // Opaque, so that nothing below it has to be drawn and mixed in again for every frame.
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(mapTheme(static_cast<MapStyle>(key.style)).land);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    MapScene::View view;
    view.width = view.height = std::ldexp(1.0, -key.zoom);
    view.left = key.column * view.width;
    view.top = key.row * view.height;
    view.pixels = image.size();
    view.pixelRatio = ratio;
    view.style = static_cast<MapStyle>(key.style);
    paintStack(painter, scenes, view, key.layers, cancelled);
    return image;
}

QPointF worldOf(double latitude, double longitude)
{
    const double radians = latitude * std::numbers::pi / 180;
    return {longitude / 360 + 0.5, 0.5 - std::asinh(std::tan(radians)) / (2 * std::numbers::pi)};
}

} // namespace

struct TileLayer::Shared
{
    TileCache cache{cacheBytes()};
    QList<const TileLayer *> layers;

    // What a map that is out of sight showed last stands in for it when it is looked at again.
    void giveUpBefore(quint64 revision)
    {
        std::vector<TileKey> kept;
        for (const TileLayer *layer : std::as_const(layers))
            kept.push_back(layer->m_lastLook);
        cache.giveUpBefore(revision, kept);
    }
};

std::shared_ptr<TileLayer::Shared> TileLayer::shared()
{
    static std::weak_ptr<Shared> all; // for as long as there is a map
    std::shared_ptr<Shared> one = all.lock();
    if (!one)
        all = one = std::make_shared<Shared>();
    return one;
}

TileLayer::TileLayer(QQuickItem *parent)
    : QQuickItem(parent)
    , m_shared(shared())
{
    m_shared->layers.append(this);
    setFlag(ItemHasContents);
    setClip(true);
    m_painters.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_painters.setThreadPriority(QThread::LowPriority);
    m_arrivals.setSingleShot(true);
    m_arrivals.setInterval(arrivalMilliseconds);
    connect(&m_arrivals, &QTimer::timeout, this, &QQuickItem::update);
    m_stillness.setSingleShot(true);
    m_stillness.setInterval(stillMilliseconds);
    connect(&m_stillness, &QTimer::timeout, this, &TileLayer::takeGrid);
    connect(MapModel::instance(), &MapModel::scenesChanged, this, &TileLayer::lookAnew);
    connect(MapModel::instance()->sources(), &MapSources::memoryChanged, this,
            [this] { m_shared->cache.setLimitBytes(cacheBytes()); });
}

TileLayer::~TileLayer()
{
    for (const Cancelled &cancelled : std::as_const(m_pending))
        *cancelled = true;
    m_painters.clear();
    m_painters.waitForDone();
    m_shared->layers.removeOne(this);
}

const TileCache &TileLayer::cache() const
{
    return m_shared->cache;
}

void TileLayer::setLatitude(double latitude)
{
    if (std::exchange(m_latitude, latitude) != latitude) {
        changed();
        Q_EMIT viewChanged();
    }
}

void TileLayer::setLongitude(double longitude)
{
    if (std::exchange(m_longitude, longitude) != longitude) {
        changed();
        Q_EMIT viewChanged();
    }
}

void TileLayer::setZoom(double zoom)
{
    if (std::exchange(m_zoom, zoom) == zoom)
        return;
    const Grid grid = gridFor(m_zoom, m_textPercent);
    if (m_lastLook.layers.isEmpty()) // nothing can be seen to change its size
        m_grid = grid;
    m_grid.level = grid.level;
    if (m_grid == grid)
        m_stillness.stop();
    else
        m_stillness.start();
    changed();
    Q_EMIT viewChanged();
}

void TileLayer::setTextPercent(int percent)
{
    if (std::exchange(m_textPercent, percent) != percent) {
        takeGrid();
        Q_EMIT looksChanged();
    }
}

void TileLayer::setDark(bool dark)
{
    if (std::exchange(m_dark, dark) != dark) {
        changed();
        Q_EMIT looksChanged();
    }
}

void TileLayer::setLayers(const QList<int> &layers)
{
    if (std::exchange(m_layers, layers) != layers) {
        changed();
        Q_EMIT looksChanged();
    }
}

void TileLayer::setOpacities(const QList<int> &percents)
{
    if (std::exchange(m_opacities, percents) != percents) {
        changed();
        Q_EMIT looksChanged();
    }
}

QImage TileLayer::painted(const MapScenes &scenes, const TileKey &key)
{
    const std::atomic<bool> cancelled = false;
    return paintTile(scenes, key, cancelled);
}

TileLayer::Grid TileLayer::gridFor(double zoom, int textPercent)
{
    // Larger type is that of a coarser level: as few things are drawn as have room.
    const double exact = zoom - 1 - std::log2(textPercent / 100.0);
    const int level = std::clamp(static_cast<int>(std::lround(exact)), 0, deepestLevel);
    const double step = std::clamp(std::round((exact - level) * sidesPerLevel) / sidesPerLevel, -1.0, 1.0);
    return {.level = level, .side = static_cast<int>(std::lround(tilePixels * std::exp2(step)))};
}

// While the zoom changes, tiles are painted for the side they had: one for every step would be given up for the next.
void TileLayer::takeGrid()
{
    m_stillness.stop();
    m_grid = gridFor(m_zoom, m_textPercent);
    askForMissing();
    update();
}

void TileLayer::changed()
{
    polish();
    update();
}

void TileLayer::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    changed();
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged || change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged)
        changed();
}

TileKey TileLayer::look() const
{
    const double ratio = window() != nullptr ? window()->effectiveDevicePixelRatio() : 1.0;
    return {.revision = MapModel::instance()->revision(),
            .zoom = m_grid.level,
            .layers = layerStack(m_layers, m_opacities),
            .style = static_cast<int>(m_dark ? MapStyle::Dark : MapStyle::Light),
            .side = m_grid.side,
            .ratioPercent = static_cast<int>(std::lround(ratio * m_textPercent))};
}

QRectF TileLayer::place(const TileKey &key) const
{
    const double world = 256 * std::exp2(m_zoom);
    const double side = world / std::exp2(key.zoom);
    const QPointF centre = worldOf(m_latitude, m_longitude) * world;
    return {key.column * side - centre.x() + width() / 2, key.row * side - centre.y() + height() / 2, side, side};
}

// Nearest to the middle first: what the eye is on is painted first.
std::vector<TileKey> TileLayer::inView() const
{
    std::vector<TileKey> keys;
    if (width() <= 0 || height() <= 0 || MapModel::instance()->isEmpty())
        return keys;
    TileKey key = look();
    const double side = 256 * std::exp2(m_zoom - key.zoom);
    const int last = (1 << key.zoom) - 1;
    const QPointF centre = worldOf(m_latitude, m_longitude) * std::exp2(key.zoom);
    const double halfColumns = width() / 2 / side;
    const double halfRows = height() / 2 / side;
    const auto first = [](double at) { return static_cast<int>(std::floor(at)); };
    for (key.row = std::max(0, first(centre.y() - halfRows)); key.row <= std::min(last, first(centre.y() + halfRows));
         ++key.row)
        for (key.column = std::max(0, first(centre.x() - halfColumns));
             key.column <= std::min(last, first(centre.x() + halfColumns)); ++key.column)
            keys.push_back(key);
    std::ranges::sort(keys, {}, [centre](const TileKey &tile) {
        return std::hypot(tile.column + 0.5 - centre.x(), tile.row + 0.5 - centre.y());
    });
    return keys;
}

std::optional<TileLayer::Shown> TileLayer::standIn(const TileKey &wanted)
{
    // The same place as it looked before the last change, else a part of a coarser tile, new or old.
    TileKey old = m_lastLook;
    old.zoom = wanted.zoom;
    old.column = wanted.column;
    old.row = wanted.row;
    for (TileKey candidate : {wanted, old}) {
        QRectF part(0, 0, 1, 1);
        for (int up = 0; up <= ancestorsTried && candidate.zoom >= 0; ++up) {
            if (m_shared->cache.find(candidate))
                return Shown{.key = candidate, .target = place(wanted), .part = part};
            part = {(candidate.column % 2 + part.x()) / 2, (candidate.row % 2 + part.y()) / 2, part.width() / 2,
                    part.height() / 2};
            candidate = candidate.parent();
        }
    }
    return std::nullopt;
}

std::vector<TileLayer::Shown> TileLayer::shown()
{
    std::vector<Shown> standIns;
    std::vector<Shown> ready;
    for (const TileKey &key : inView()) {
        if (m_shared->cache.find(key))
            ready.push_back({.key = key, .target = place(key), .part = {0, 0, 1, 1}});
        else if (const std::optional<Shown> instead = standIn(key))
            standIns.push_back(*instead);
    }
    standIns.insert(standIns.end(), ready.begin(), ready.end());
    return standIns;
}

// Nothing on screen changes before a tile of the new scenes is painted, so no frame is made for them.
void TileLayer::lookAnew()
{
    askForMissing();
    if (m_pending.isEmpty())
        update();
}

void TileLayer::updatePolish()
{
    askForMissing();
}

void TileLayer::askForMissing()
{
    const std::vector<TileKey> wanted = isVisible() ? inView() : std::vector<TileKey>();
    m_pending.removeIf([&](const std::pair<const TileKey &, Cancelled &> &pending) {
        const bool stale = std::ranges::find(wanted, pending.first) == wanted.end() && !isFirst(pending.first, wanted);
        if (stale)
            *pending.second = true;
        return stale;
    });
    for (const TileKey &key : wanted)
        if (!m_pending.contains(key) && !m_shared->cache.find(key))
            request(key);
    tellSettled();
}

void TileLayer::tellSettled()
{
    if (std::exchange(m_saidSettled, isSettled()) != isSettled())
        Q_EMIT settledChanged();
}

// Whether it is of scenes that have just changed, and nothing else can be shown where it will be: while a file is being read, one
// part comes after another, and the map would stay blank until the last.
bool TileLayer::isFirst(const TileKey &key, const std::vector<TileKey> &wanted)
{
    const auto there = std::ranges::find_if(wanted, [&](TileKey now) {
        now.revision = key.revision;
        return now == key;
    });
    return there != wanted.end() && !standIn(*there);
}

void TileLayer::request(const TileKey &key)
{
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_pending.insert(key, cancelled);
    m_painters.start([this, key, cancelled, scenes = MapModel::instance()->scenes()] {
        if (*cancelled)
            return;
        letFramesGoFirst();
        const QImage image = paintTile(scenes, key, *cancelled);
        if (!*cancelled)
            QMetaObject::invokeMethod(this, [this, key, image] { take(key, image); }, Qt::QueuedConnection);
    });
}

void TileLayer::take(const TileKey &key, const QImage &image)
{
    m_shared->cache.insert(key, image);
    m_pending.remove(key);
    if (key.revision != MapModel::instance()->revision())
        m_lastLook = key;
    if (!m_pending.isEmpty()) {
        if (!m_arrivals.isActive())
            m_arrivals.start();
        return;
    }
    m_arrivals.stop();
    m_lastLook = key;
    m_shared->giveUpBefore(key.revision);
    update();
    tellSettled();
}

QSGNode *TileLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData * /*data*/)
{
    auto *node = static_cast<TileNode *>(old);
    if (node == nullptr)
        node = new TileNode;
    std::vector<std::pair<Shown, QImage>> tiles;
    for (const Shown &tile : shown())
        if (const std::optional<QImage> image = m_shared->cache.find(tile.key))
            tiles.emplace_back(tile, *image);
    node->show(*window(), tiles);
    return node;
}

} // namespace lantern
