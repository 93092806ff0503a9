#pragma once

#include "store/place.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

#include <vector>

namespace lantern
{

[[nodiscard]] inline QByteArray inflated(const QString &path)
{
    QByteArray bytes;
    gzFile file = gzopen(qPrintable(path), "rb");
    QByteArray block(1 << 20, Qt::Uninitialized);
    for (int read = 0; file && (read = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0;)
        bytes.append(block.constData(), read);
    if (file)
        gzclose(file);
    return bytes;
}

// Central London's streets as the extract has them: lines only, of unknown class.
[[nodiscard]] inline std::vector<Street> centralLondonStreets(const QString &dataDirectory)
{
    const QString path = dataDirectory + QStringLiteral("/streets/london_streets_central_osm2018.geojson.gz");
    std::vector<Street> streets;
    const QJsonArray features =
        QJsonDocument::fromJson(inflated(path)).object().value(QLatin1String("features")).toArray();
    for (const QJsonValue &feature : features) {
        Street street;
        const QJsonObject geometry = feature.toObject().value(QLatin1String("geometry")).toObject();
        for (const QJsonValue &vertex : geometry.value(QLatin1String("coordinates")).toArray())
            street.line.push_back(toGrid(
                {.latitude = vertex.toArray().at(1).toDouble(), .longitude = vertex.toArray().at(0).toDouble()}));
        streets.push_back(std::move(street));
    }
    return streets;
}

} // namespace lantern
