#include "intake/source_readers.h"

#include "intake/fingerprint.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace lantern
{

namespace
{

// Any constant will do; it keeps these keys apart from other keys made of content.
const QUuid &outlineNamespace()
{
    static const QUuid id(QStringLiteral("b7a0c2de-5f14-5c39-9a61-2f6f6c1d8e40"));
    return id;
}

int wholeNumber(const QJsonObject &properties, std::initializer_list<QStringView> names)
{
    bool isNumber = false;
    const double value = textOf(properties, names).toDouble(&isNumber);
    constexpr double most = 1e9;
    return isNumber && value >= 0 && value < most ? static_cast<int>(value) : 0;
}

double number(const QJsonObject &properties, std::initializer_list<QStringView> names)
{
    bool isNumber = false;
    const double value = textOf(properties, names).toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? value : 0;
}

// Ranks as given; those without come after, in the file's order; then numbered without gaps.
void rank(std::vector<Hotspot> &hotspots)
{
    std::ranges::stable_sort(hotspots, [](const Hotspot &a, const Hotspot &b) {
        return (a.rank > 0 ? a.rank : INT_MAX) < (b.rank > 0 ? b.rank : INT_MAX);
    });
    for (size_t i = 0; i < hotspots.size(); ++i)
        hotspots[i].rank = static_cast<int>(i) + 1;
}

// Keys made of content: the same outlines are the same set on every machine, and importing them twice adds nothing.
void giveIds(HotspotSet &set)
{
    QByteArray content;
    for (Hotspot &hotspot : set.hotspots) {
        const QByteArray part = hotspot.name.toUtf8() + '\x1f' + hotspot.reason.toUtf8() + '\x1f' +
                                QByteArray::number(hotspot.rank) + '\x1f' + QByteArray::number(hotspot.score, 'g', 12) +
                                '\x1f' + QByteArray::number(hotspot.count) + '\x1f' + toWkb(hotspot.outline);
        content += part;
    }
    set.id = HotspotSetId(QUuid::createUuidV5(outlineNamespace(), content));
    for (Hotspot &hotspot : set.hotspots)
        hotspot.id = HotspotId(QUuid::createUuidV5(outlineNamespace(), content + QByteArray::number(hotspot.rank)));
}

} // namespace

bool recognisesOutlines(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::GeoJson && sample.geoJson->hasOnly({"Polygon", "MultiPolygon"}) &&
           sample.geoJson->properties().intersects({"rank", "score", "hotspot", "priority"});
}

void readOutlines(const FileSample &sample, FileReading &reading)
{
    HotspotSet set;
    set.name = QFileInfo(sample.path).completeBaseName();
    set.source = QStringLiteral("outlines");
    readFeatures(sample, reading, [&](const QJsonObject &properties, Shape &&shape, const QString &) {
        auto outline = std::get<MultiPolygon>(std::move(shape));
        if (areaSquareMetres(outline) <= 0)
            return QCoreApplication::translate("Intake", "an outline without area");
        Hotspot hotspot;
        hotspot.rank = wholeNumber(properties, {u"rank", u"priority"});
        hotspot.score = number(properties, {u"score"});
        hotspot.count = wholeNumber(properties, {u"count", u"offences"});
        hotspot.name = textOf(properties, {u"name", u"hotspot"});
        hotspot.reason = textOf(properties, {u"reason"});
        hotspot.centre = centreOf(outline);
        hotspot.outline = std::move(outline);
        set.hotspots.push_back(std::move(hotspot));
        return QString();
    });
    if (set.hotspots.empty() || reading.isStopped())
        return;
    rank(set.hotspots);
    giveIds(set);
    reading.addNote(QCoreApplication::translate("Intake", "a set of hotspots"));
    reading.handOverLast(std::move(set));
}

} // namespace lantern
