#include "map/map_contents.h"

#include "commands/aside.h"
#include "map/map_model.h"

#include <algorithm>

namespace lantern
{

MapScene::Listing listedIn(const MapScenes &scenes, const QRectF &window, const QList<int> &layers, size_t mostPerLayer)
{
    MapScene::Listing all;
    if (window.isEmpty())
        return all;
    for (const int layer : layers) {
        const auto &scene = sceneOf(scenes, static_cast<MapLayer>(layer));
        if (!scene)
            continue;
        MapScene::Listing listing = scene->within(window, {layer}, mostPerLayer);
        std::ranges::move(listing.rows, std::back_inserter(all.rows));
        all.tallies.merge(listing.tallies);
    }
    return all;
}

MapContents::MapContents(QObject *parent)
    : QObject(parent)
{
    constexpr int restMilliseconds = 150;
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(restMilliseconds);
    connect(&m_waiting, &QTimer::timeout, this, &MapContents::look);
    const auto askAgain = [this] {
        if (!m_active)
            return;
        m_waiting.start();
        Q_EMIT busyChanged();
    };
    connect(this, &MapContents::asked, this, askAgain);
    connect(MapModel::instance(), &MapModel::scenesChanged, this, askAgain);
}

void MapContents::look()
{
    const quint64 ticket = ++m_ticket;
    const QRectF window = worldWindow(m_window);
    m_looking = true;
    runAside(
        this,
        [scenes = MapModel::instance()->scenes(), window, layers = m_layers,
         most = static_cast<size_t>(std::max(0, m_mostPerLayer))] { return listedIn(scenes, window, layers, most); },
        [this, ticket,
         middle = window.isEmpty() ? GridPoint() : fromWorld(window.center())](const MapScene::Listing &listing) {
            if (ticket != m_ticket)
                return;
            m_looking = false;
            take(listing, middle);
            Q_EMIT busyChanged();
        });
}

void MapContents::take(const MapScene::Listing &listing, GridPoint middle)
{
    m_counts.clear();
    qint64 unlisted = 0;
    for (const auto &[layer, tally] : listing.tallies) {
        unlisted += tally.unlisted;
        m_counts.insert(QString::number(layer),
                        QVariantMap{{QStringLiteral("seen"), tally.seen}, {QStringLiteral("all"), tally.all}});
    }
    m_unlisted = m_mostPerLayer > 0 ? static_cast<int>(unlisted) : 0;
    std::vector<std::pair<double, const MapScene::Listed *>> sorted;
    sorted.reserve(listing.rows.size());
    for (const MapScene::Listed &row : listing.rows)
        sorted.emplace_back(distanceMetres(row.point, middle), &row);
    std::ranges::stable_sort(sorted, {}, &std::pair<double, const MapScene::Listed *>::first);
    m_rows.clear();
    for (const auto &[metres, row] : sorted) {
        QVariantMap entry = listedMap(*row);
        entry.insert(QStringLiteral("metres"), metres);
        m_rows.append(entry);
    }
    Q_EMIT found();
}

} // namespace lantern
