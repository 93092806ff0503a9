#pragma once

#include "map/map_model.h"
#include "map/tile_cache.h"

#include <QQuickItem>
#include <QThreadPool>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>

namespace lantern
{

// Shows the map's scenes as 512-pixel Web-Mercator tiles, painted on worker threads and kept. A tile that is not painted yet
// is stood in for by the nearest tile above or below it; one that has left the view is not painted any more. All maps of the program
// keep their tiles in one place: they stand where the last one was moved to. Works in software rendering too.
class TileLayer : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double latitude READ latitude WRITE setLatitude NOTIFY viewChanged)
    Q_PROPERTY(double longitude READ longitude WRITE setLongitude NOTIFY viewChanged)
    // As Qt Location counts it: the world is 256 × 2^zoom pixels wide.
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY viewChanged)
    // Of symbols and type; at 200 they are twice as large.
    Q_PROPERTY(int textPercent READ textPercent WRITE setTextPercent NOTIFY looksChanged)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY looksChanged)
    Q_PROPERTY(QList<int> layers READ layers WRITE setLayers NOTIFY looksChanged) // MapLayer values, bottom to top
    // Of the layers, one by one, in percent; 100 where there is none.
    Q_PROPERTY(QList<int> opacities READ opacities WRITE setOpacities NOTIFY looksChanged)
    Q_PROPERTY(bool settled READ isSettled NOTIFY settledChanged) // every tile in view is painted

public:
    explicit TileLayer(QQuickItem *parent = nullptr);
    ~TileLayer() override;

    [[nodiscard]] double latitude() const { return m_latitude; }
    [[nodiscard]] double longitude() const { return m_longitude; }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QList<int> layers() const { return m_layers; }
    [[nodiscard]] QList<int> opacities() const { return m_opacities; }
    [[nodiscard]] const TileCache &cache() const;
    [[nodiscard]] int pending() const { return static_cast<int>(m_pending.size()); }
    [[nodiscard]] bool isSettled() const { return m_pending.isEmpty() && !m_stillness.isActive(); }
    void setLatitude(double latitude);
    void setLongitude(double longitude);
    void setZoom(double zoom);
    void setTextPercent(int percent);
    void setDark(bool dark);
    void setLayers(const QList<int> &layers);
    void setOpacities(const QList<int> &percents);

    // One tile to show, where in the item, and which part of its picture.
    struct Shown
    {
        TileKey key;
        QRectF target;
        QRectF part; // of the picture, 0 to 1
    };
    // The tiles that cover the item now, coarse stand-ins first.
    [[nodiscard]] std::vector<Shown> shown();

    // A tile of the scenes, all of it.
    [[nodiscard]] static QImage painted(const MapScenes &scenes, const TileKey &key);

    // The tiles for a zoom: their level, and the side for which they are painted so that they are shown at 0.92 to 1.09 times their size.
    struct Grid
    {
        int level = 0;
        int side = 512;
        friend bool operator==(const Grid &, const Grid &) = default;
    };
    [[nodiscard]] static Grid gridFor(double zoom, int textPercent);

Q_SIGNALS:
    void viewChanged();
    void looksChanged();
    void settledChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    void changed();
    void askForMissing();
    void lookAnew();
    void takeGrid();
    void tellSettled();
    [[nodiscard]] TileKey look() const;
    [[nodiscard]] std::vector<TileKey> inView() const;
    [[nodiscard]] QRectF place(const TileKey &key) const;
    [[nodiscard]] std::optional<Shown> standIn(const TileKey &wanted);
    [[nodiscard]] bool isFirst(const TileKey &key, const std::vector<TileKey> &wanted);
    void request(const TileKey &key);
    void take(const TileKey &key, const QImage &image);

    double m_latitude = 51.5074;
    double m_longitude = -0.1278;
    double m_zoom = 13;
    int m_textPercent = 100;
    Grid m_grid = gridFor(13, 100);
    QTimer m_stillness; // until the tiles are those of a zoom that does not change any more
    bool m_dark = false;
    QList<int> m_layers = usualLayerOrder();
    QList<int> m_opacities;
    struct Shared;
    [[nodiscard]] static std::shared_ptr<Shared> shared();
    std::shared_ptr<Shared> m_shared;
    TileKey
        m_lastLook; // what the last picture looked like in which no tile was missing, to stand in while a new one is painted
    QHash<TileKey, Cancelled> m_pending;
    bool m_saidSettled = true;
    QTimer m_arrivals; // tiles that come close together make one frame
    QThreadPool m_painters;
};

} // namespace lantern
