#include "store/raster_pack_kinds.h"
#include "store/store_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace lantern
{

Result<std::shared_ptr<const RasterPack>> RasterPack::open(const QString &path)
{
    const QFileInfo place(path);
    if (path.isEmpty() || !place.exists())
        return refuse(Error::Code::NotFound,
                      QCoreApplication::translate(
                          "RasterPack", "The map pack is not there. Connect the drive it is on, or choose it again."),
                      path);
    if (!place.isReadable())
        return refuse(Error::Code::Unreadable,
                      QCoreApplication::translate("RasterPack", "You may not read this map pack."), path);
    return place.isDir() ? openTileFolder(path) : openMbtiles(path);
}

QString pictureFormatOf(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return QStringLiteral("png");
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3)))
        return QStringLiteral("jpg");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QStringLiteral("webp");
    return {};
}

Result<QString> drawableFormat(const QString &named, const QByteArray &first, const QString &path)
{
    // Vector tiles are protocol buffers, nearly always gzipped (MBTiles 1.3, "format").
    const bool isVector = named == QLatin1StringView("pbf") || named == QLatin1StringView("mvt") ||
                          first.startsWith(QByteArrayView("\x1f\x8b", 2));
    if (isVector)
        return refuse(Error::Code::Refused,
                      QCoreApplication::translate(
                          "RasterPack", "This map pack holds vector tiles (pbf), which Lantern does not draw. "
                                        "Choose a pack of pictures: png, jpg or webp."),
                      path);
    QString format = pictureFormatOf(first);
    if (format.isEmpty())
        return refuse(
            Error::Code::WrongFormat,
            QCoreApplication::translate("RasterPack", "The tiles of this map pack are no png, jpg or webp pictures."),
            path);
    return format;
}

} // namespace lantern
