#include "outcome/track.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace lantern
{

namespace
{

struct GpxWords
{
    Q_DECLARE_TR_FUNCTIONS(Gpx)
};

constexpr qint64 LargestGpx = qint64{64} * 1024 * 1024;

std::unexpected<Error> notGpx(const QString &path, const QString &why, const QXmlStreamReader &xml)
{
    return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                 .message = why,
                                 .file = QFileInfo(path).fileName(),
                                 .line = xml.lineNumber(),
                                 .column = static_cast<int>(xml.columnNumber())});
}

// GPX has its times in UTC, also where a device leaves the zone out.
QDateTime gpxTime(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!read.isValid())
        return {};
    return read.timeSpec() == Qt::LocalTime ? QDateTime(read.date(), read.time(), QTimeZone::UTC) : read.toUTC();
}

// The reader stands at the start of a track point and is left at its end.
std::optional<TrackFix> readPoint(QXmlStreamReader &xml)
{
    bool isLatitude = false;
    bool isLongitude = false;
    const GeoPoint point{.latitude = xml.attributes().value(QStringLiteral("lat")).toDouble(&isLatitude),
                         .longitude = xml.attributes().value(QStringLiteral("lon")).toDouble(&isLongitude)};
    QDateTime at;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("time"))
            at = gpxTime(xml.readElementText(QXmlStreamReader::SkipChildElements));
        else
            xml.skipCurrentElement();
    }
    if (!isLatitude || !isLongitude || !at.isValid() || !isInGreatBritain(point))
        return std::nullopt;
    return TrackFix{.at = at, .point = toGrid(point)};
}

// To the root, past what may stand before it. False if it is none of GPX, or a document type is declared: entities could swell the file
// without end.
bool readRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return false;
        if (token == QXmlStreamReader::StartElement)
            return xml.name() == QLatin1StringView("gpx");
    }
    return false;
}

void readTracks(QXmlStreamReader &xml, TrackFile &file)
{
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("trkpt"))
            continue;
        if (const std::optional<TrackFix> fix = readPoint(xml))
            file.fixes.push_back(*fix);
        else
            ++file.unreadable;
    }
}

} // namespace

Result<TrackFile> readGpx(const QString &path)
{
    QFile source(path);
    if (!source.exists())
        return failure(Error::Code::NotFound, GpxWords::tr("There is no file %1.").arg(path));
    if (!source.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, GpxWords::tr("%1 cannot be read: %2").arg(path, source.errorString()));
    QXmlStreamReader xml(&source);
    if (source.size() > LargestGpx)
        return notGpx(path, GpxWords::tr("The file is too large for a track of one night."), xml);
    if (!readRoot(xml))
        return notGpx(
            path,
            GpxWords::tr("This is no GPX file that is read. Export the track from the radio or the phone as GPX."),
            xml);
    TrackFile file;
    readTracks(xml, file);
    if (xml.hasError())
        return notGpx(path, GpxWords::tr("The file is damaged: %1").arg(xml.errorString()), xml);
    if (file.fixes.empty())
        return notGpx(path, GpxWords::tr("The file has no track point with a place in Great Britain and a time."), xml);
    std::ranges::stable_sort(file.fixes, {}, &TrackFix::at);
    const auto doubled = std::ranges::unique(file.fixes, {}, &TrackFix::at);
    file.fixes.erase(doubled.begin(), doubled.end());
    return file;
}

} // namespace lantern
