#include "store/raster_pack_kinds.h"
#include "store/store_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lantern
{

namespace
{

QStringList endings()
{
    return {QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("webp")};
}

// The zooms for which there is a folder, in order.
std::vector<int> zoomsIn(const QDir &folder)
{
    std::vector<int> zooms;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int zoom = name.toInt(&isNumber);
        if (isNumber && zoom >= 0 && zoom <= DeepestPackZoom)
            zooms.push_back(zoom);
    }
    std::ranges::sort(zooms);
    return zooms;
}

// Any picture of a zoom; an empty text if there is none.
QString pictureIn(const QString &zoomFolder)
{
    QStringList patterns{QStringLiteral("*.pbf"), QStringLiteral("*.mvt")};
    for (const QString &ending : endings())
        patterns.append(QStringLiteral("*.") + ending);
    QDirIterator files(zoomFolder, patterns, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

Result<QByteArray> bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Error::Code::Unreadable,
                      QCoreApplication::translate("RasterPack",
                                                  "The map pack cannot be read (%1). Copy it anew, or choose another.")
                          .arg(file.errorString()),
                      path);
    return file.read(LargestTileBytes);
}

class TileFolder : public RasterPack
{
public:
    TileFolder(RasterPackFacts facts, QString ending, bool southFirst)
        : RasterPack(std::move(facts))
        , m_ending(std::move(ending))
        , m_southFirst(southFirst)
    {
    }

    [[nodiscard]] Result<std::optional<QByteArray>> tile(const RasterTileKey &key) const override
    {
        if (key.zoom < 0 || key.zoom > DeepestPackZoom)
            return std::nullopt;
        const int row = m_southFirst ? (1 << key.zoom) - 1 - key.row : key.row;
        const QString path =
            QStringLiteral("%1/%2/%3/%4.%5").arg(facts().path).arg(key.zoom).arg(key.column).arg(row).arg(m_ending);
        if (!QFile::exists(path))
            return std::nullopt;
        return bytesIn(path).transform([](const QByteArray &bytes) { return std::optional(bytes); });
    }

private:
    QString m_ending;
    bool m_southFirst;
};

} // namespace

Result<std::shared_ptr<const RasterPack>> openTileFolder(const QString &path)
{
    const QDir folder(path);
    RasterPackFacts facts{.path = folder.absolutePath(), .name = folder.dirName()};
    QString last;
    for (const int zoom : zoomsIn(folder)) {
        const QString picture = pictureIn(folder.filePath(QString::number(zoom)));
        if (picture.isEmpty())
            continue;
        facts.leastZoom = last.isEmpty() ? zoom : facts.leastZoom;
        facts.greatestZoom = zoom;
        last = picture;
    }
    if (last.isEmpty())
        return refuse(Error::Code::WrongFormat,
                      QCoreApplication::translate("RasterPack",
                                                  "There are no tiles in this folder. A map pack has its pictures as "
                                                  "zoom/column/row, for example 15/16374/10896.png."),
                      path);
    const QString ending = QFileInfo(last).suffix();
    const Result<QString> format =
        bytesIn(last).and_then([&](const QByteArray &bytes) { return drawableFormat(ending, bytes, last); });
    if (!format)
        return std::unexpected(format.error());
    facts.format = *format;
    // As exporters write it beside the tiles; none of it is needed.
    QFile beside(folder.filePath(QStringLiteral("metadata.json")));
    const QJsonObject metadata =
        beside.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(beside.readAll()).object() : QJsonObject();
    facts.name = metadata[QLatin1StringView("name")].toString(facts.name);
    facts.attribution = metadata[QLatin1StringView("attribution")].toString();
    const int row = QFileInfo(last).completeBaseName().toInt();
    const bool southFirst = metadata[QLatin1StringView("scheme")].toString() == QLatin1StringView("tms");
    facts.example = {.zoom = facts.greatestZoom,
                     .column = QFileInfo(last).dir().dirName().toInt(),
                     .row = southFirst ? (1 << facts.greatestZoom) - 1 - row : row};
    return std::make_shared<const TileFolder>(std::move(facts), ending, southFirst);
}

} // namespace lantern
