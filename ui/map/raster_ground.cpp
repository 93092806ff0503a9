#include "map/raster_ground.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int LargestSide = 4096;   // pixels of one picture
constexpr int CacheKib = 48 * 1024; // of decoded pictures
constexpr int ChildLevels = 2;      // how much finer pictures may stand in
constexpr int MostPictures = 96;    // of one painting, far out of the pack's least zoom

quint64 idOf(const RasterTileKey &key)
{
    return (static_cast<quint64>(key.zoom) << 56) | (static_cast<quint64>(key.column) << 28) |
           static_cast<quint64>(key.row);
}

std::unexpected<Error> unreadable(const QString &reason)
{
    return failure(Error::Code::WrongFormat, reason);
}

} // namespace

Result<QImage> decodedPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead())
        return unreadable(QCoreApplication::translate("RasterGround", "it is no picture that can be read here"));
    const bool isJpeg = reader.format() == "jpeg" || reader.format() == "jpg";
    const QSize size = reader.size();
    if (size.width() > LargestSide || size.height() > LargestSide)
        return unreadable(
            QCoreApplication::translate("RasterGround", "it is %1 × %2 pixels").arg(size.width()).arg(size.height()));
    QImage picture = reader.read();
    // A JPEG that is cut short reads as a picture with a grey rest: its end mark is missing.
    constexpr qsizetype tailBytes = 64;
    const bool isCut = isJpeg && !bytes.last(std::min(tailBytes, bytes.size())).contains(QByteArrayView("\xff\xd9", 2));
    if (picture.isNull() || isCut)
        return unreadable(QCoreApplication::translate("RasterGround", "it is damaged or cut short"));
    return picture.convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

Result<std::shared_ptr<const RasterGround>> RasterGround::open(const QString &path,
                                                               std::function<void(const Error &)> onFault)
{
    Result<std::shared_ptr<const RasterPack>> pack = RasterPack::open(path);
    if (!pack)
        return std::unexpected(pack.error());
    const QString format = (*pack)->facts().format;
    if (!QImageReader::supportedImageFormats().contains(format.toLatin1()))
        return std::unexpected(
            Error{.code = Error::Code::Refused,
                  .message = QCoreApplication::translate(
                                 "RasterGround", "The map pack has %1 pictures, which this computer cannot read: Qt's "
                                                 "plugin for them is not installed. Choose a pack of png or jpg.")
                                 .arg(format),
                  .file = path});
    return std::make_shared<const RasterGround>(std::move(*pack), std::move(onFault));
}

RasterGround::RasterGround(std::shared_ptr<const RasterPack> pack, std::function<void(const Error &)> onFault)
    : m_pack(std::move(pack))
    , m_onFault(std::move(onFault))
    , m_pictures(CacheKib)
{
    if (const QImage picture = pictureAt(facts().example); !picture.isNull())
        m_tilePixels = picture.width();
}

int RasterGround::zoomFor(const MapScene::View &view) const
{
    const double wanted = std::log2(view.pixels.width() / view.width / m_tilePixels);
    return std::clamp(static_cast<int>(std::lround(wanted)), facts().leastZoom, facts().greatestZoom);
}

void RasterGround::paint(QPainter &painter, const MapScene::View &view) const
{
    if (view.pixels.isEmpty() || !(view.width > 0) || !(view.height > 0))
        return;
    const int zoom = zoomFor(view);
    const double count = std::exp2(zoom);
    const auto firstTile = [&](double world) { return std::max(0, static_cast<int>(std::floor(world * count))); };
    const auto lastTile = [&](double world) {
        return std::min(static_cast<int>(count) - 1, static_cast<int>(std::ceil(world * count)) - 1);
    };
    const int west = firstTile(view.left);
    const int north = firstTile(view.top);
    const int east = lastTile(view.left + view.width);
    const int south = lastTile(view.top + view.height);
    if (east < west || south < north || qint64{east - west + 1} * (south - north + 1) > MostPictures)
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, false); // or neighbouring pictures would leave a seam
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(view.pixels)), Qt::IntersectClip);
    const auto edge = [](double world, double from, double size, int pixels) {
        return std::round((world - from) / size * pixels);
    };
    for (int row = north; row <= south; ++row)
        for (int column = west; column <= east; ++column) {
            const QPointF topLeft(edge(column / count, view.left, view.width, view.pixels.width()),
                                  edge(row / count, view.top, view.height, view.pixels.height()));
            const QPointF bottomRight(edge((column + 1) / count, view.left, view.width, view.pixels.width()),
                                      edge((row + 1) / count, view.top, view.height, view.pixels.height()));
            paintTile(painter, {.zoom = zoom, .column = column, .row = row}, QRectF(topLeft, bottomRight));
        }
    painter.restore();
}

void RasterGround::paintTile(QPainter &painter, const RasterTileKey &key, const QRectF &target) const
{
    if (const QImage picture = pictureAt(key); !picture.isNull())
        painter.drawImage(target, picture);
    else if (!paintFromParent(painter, key, target))
        paintFromChildren(painter, key, target, ChildLevels);
}

bool RasterGround::paintFromParent(QPainter &painter, RasterTileKey key, const QRectF &target) const
{
    QRectF part(0, 0, 1, 1);
    while (key.zoom > facts().leastZoom) {
        part = {(key.column % 2 + part.x()) / 2, (key.row % 2 + part.y()) / 2, part.width() / 2, part.height() / 2};
        key = {.zoom = key.zoom - 1, .column = key.column / 2, .row = key.row / 2};
        if (const QImage picture = pictureAt(key); !picture.isNull()) {
            painter.drawImage(target, picture,
                              {part.x() * picture.width(), part.y() * picture.height(), part.width() * picture.width(),
                               part.height() * picture.height()});
            return true;
        }
    }
    return false;
}

void RasterGround::paintFromChildren(QPainter &painter, const RasterTileKey &key, const QRectF &target,
                                     int levels) const
{
    if (levels == 0 || key.zoom >= facts().greatestZoom)
        return;
    const QSizeF half = target.size() / 2;
    for (int child = 0; child < 4; ++child) {
        const int right = child % 2;
        const int down = child / 2;
        const RasterTileKey finer{.zoom = key.zoom + 1, .column = key.column * 2 + right, .row = key.row * 2 + down};
        const QRectF quarter(target.topLeft() + QPointF(right * half.width(), down * half.height()), half);
        if (const QImage picture = pictureAt(finer); !picture.isNull())
            painter.drawImage(quarter, picture);
        else
            paintFromChildren(painter, finer, quarter, levels - 1);
    }
}

QImage RasterGround::pictureAt(const RasterTileKey &key) const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const QImage *known = m_pictures.object(idOf(key)))
            return *known;
    }
    QImage picture = readPicture(key);
    const std::scoped_lock lock(m_mutex);
    m_pictures.insert(idOf(key), new QImage(picture), 1 + picture.sizeInBytes() / 1024);
    return picture;
}

QImage RasterGround::readPicture(const RasterTileKey &key) const
{
    const Result<std::optional<QByteArray>> bytes = m_pack->tile(key);
    Error fault;
    if (!bytes) {
        fault = bytes.error();
    } else if (!*bytes) {
        return {};
    } else if (Result<QImage> picture = decodedPicture(**bytes)) {
        return std::move(*picture);
    } else {
        fault = picture.error();
        fault.file = facts().path;
        fault.message =
            QCoreApplication::translate("RasterGround",
                                        "The picture %1/%2/%3 of the map pack cannot be drawn: %4. What lies around "
                                        "it is shown instead.")
                .arg(key.zoom)
                .arg(key.column)
                .arg(key.row)
                .arg(fault.message);
    }
    if (m_onFault && !m_told.exchange(true))
        m_onFault(fault);
    return {};
}

} // namespace lantern
