#pragma once

#include "map/map_painter.h"
#include "store/raster_pack.h"

#include <QCache>

#include <atomic>
#include <functional>
#include <mutex>

namespace lantern
{

// Paints a user's raster pack into any window of the map. Where the pack has no picture at the zoom wanted, a part of a coarser
// one is drawn larger, else the finer ones smaller; where it has none at all nothing is drawn, and the imported ground shows. Asked
// by several painter threads at a time.
class RasterGround
{
public:
    // RasterPack::open(), and Refused where this computer cannot read the kind of picture.
    [[nodiscard]] static Result<std::shared_ptr<const RasterGround>>
    open(const QString &path, std::function<void(const Error &)> onFault = {});
    // `onFault` is told once, from the painting thread, of the first picture that cannot be read.
    explicit RasterGround(std::shared_ptr<const RasterPack> pack, std::function<void(const Error &)> onFault = {});

    [[nodiscard]] const RasterPackFacts &facts() const { return m_pack->facts(); }
    // Pixels of the pack's pictures: 256 or 512, as the first that can be read has it.
    [[nodiscard]] int tilePixels() const { return m_tilePixels; }
    void paint(QPainter &painter, const MapScene::View &view) const;

    // The zoom whose pictures are drawn for a view: as near to pixel for pixel as the pack has.
    [[nodiscard]] int zoomFor(const MapScene::View &view) const;

private:
    // A picture, or none: what is not in the pack is remembered, too.
    [[nodiscard]] QImage pictureAt(const RasterTileKey &key) const;
    [[nodiscard]] QImage readPicture(const RasterTileKey &key) const;
    void paintTile(QPainter &painter, const RasterTileKey &key, const QRectF &target) const;
    [[nodiscard]] bool paintFromParent(QPainter &painter, RasterTileKey key, const QRectF &target) const;
    void paintFromChildren(QPainter &painter, const RasterTileKey &key, const QRectF &target, int levels) const;

    std::shared_ptr<const RasterPack> m_pack;
    std::function<void(const Error &)> m_onFault;
    int m_tilePixels = 256;
    mutable std::atomic<bool> m_told = false;
    mutable std::mutex m_mutex;
    mutable QCache<quint64, QImage> m_pictures; // cost in KiB
};

// The bytes as a picture. WrongFormat: damaged, cut short, far too large, or of a kind that this computer cannot read.
[[nodiscard]] Result<QImage> decodedPicture(const QByteArray &bytes);

} // namespace lantern
