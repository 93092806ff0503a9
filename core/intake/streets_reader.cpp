#include "intake/source_readers.h"
#include "intake/street_traits.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr size_t streetBatchRows = 5'000;

} // namespace

bool recognisesStreetsGeoJson(const FileSample &sample, const ImportContext &)
{
    if (sample.format != Format::GeoJson || !sample.geoJson->hasOnly({"LineString", "MultiLineString"}))
        return false;
    const QSet<QString> &properties = sample.geoJson->properties();
    // Waterways and railways come from OpenStreetMap too.
    if (properties.intersects({"waterway", "railway", "lines"}))
        return false;
    return properties.intersects({"osm_id", "highway", "@id"});
}

void readStreetsGeoJson(const FileSample &sample, FileReading &reading)
{
    std::vector<Street> streets;
    readFeatures(sample, reading, [&](const QJsonObject &properties, Shape &&shape, const QString &id) {
        const QString ownId = textOf(properties, {u"osm_id", u"@id", u"id"});
        auto &lines = std::get<MultiLine>(shape);
        if (lines.size() != 1)
            return QCoreApplication::translate("Intake", "a street is one line");
        const auto tag = [&properties](QStringView key) { return textOf(properties, {key}); };
        const Street::Class streetClass = streetClassFromKey(textOf(properties, {u"highway", u"class"}));
        if (runsBackwards(tag))
            std::ranges::reverse(lines.front());
        streets.push_back({.sourceId = ownId.isEmpty() ? id : ownId,
                           .name = textOf(properties, {u"name"}),
                           .streetClass = streetClass,
                           .line = lines.front(),
                           .traits = streetTraits(tag, streetClass)});
        if (streets.size() >= streetBatchRows)
            reading.handOverRest(std::exchange(streets, {}));
        return QString();
    });
    reading.handOverRest(std::move(streets));
}

} // namespace lantern
