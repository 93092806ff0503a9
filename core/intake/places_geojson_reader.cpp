#include "intake/source_readers.h"

#include "intake/place_kinds.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t placeFeatureBatchRows = 5'000;

} // namespace

bool recognisesPlacesGeoJson(const FileSample &sample, const ImportContext &)
{
    if (sample.format != Format::GeoJson || !sample.geoJson->hasOnly({"Point"}))
        return false;
    const QSet<QString> tags = {"amenity", "shop", "railway", "highway", "leisure", "kind", "category"};
    return sample.geoJson->properties().intersects(tags);
}

void readPlacesGeoJson(const FileSample &sample, FileReading &reading)
{
    std::vector<Place> places;
    readFeatures(sample, reading, [&](const QJsonObject &properties, Shape &&shape, const QString &id) {
        const QString name = textOf(properties, {u"name"});
        auto kind = placeKindFromTags([&](QStringView key) { return textOf(properties, {key}); });
        const QString category = textOf(properties, {u"kind", u"category", u"amenity"});
        if (!kind && category.isEmpty() && name.isEmpty())
            return QCoreApplication::translate("Intake", "neither a name nor a kind of place");
        const QString ownId = textOf(properties, {u"@id", u"osm_id", u"id"});
        places.push_back({.kind = kind.value_or(placeKindFromCategory(category)),
                          .name = name,
                          .sourceId = ownId.isEmpty() ? id : ownId,
                          .point = std::get<GridPoint>(shape)});
        if (places.size() >= placeFeatureBatchRows)
            reading.handOverRest(std::exchange(places, {}));
        return QString();
    });
    reading.handOverRest(std::move(places));
}

} // namespace lantern
