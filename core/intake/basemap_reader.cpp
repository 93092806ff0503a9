#include "intake/base_kinds.h"
#include "intake/source_readers.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t baseMapBatchRows = 1'000;

// What the file as a whole is about, for features that do not say themselves.
std::optional<BaseFeature::Kind> kindOfFile(const GeoJson &collection)
{
    const QSet<QString> &properties = collection.properties();
    if (properties.contains(QStringLiteral("waterway")))
        return BaseFeature::Kind::Waterway;
    if (properties.intersects({"railway", "lines"}))
        return BaseFeature::Kind::Rail;
    if (properties.contains(QStringLiteral("leisure")))
        return BaseFeature::Kind::Green;
    if (properties.contains(QStringLiteral("building")))
        return BaseFeature::Kind::Building;
    if (properties.intersects({"landuse", "natural", "water"}))
        return BaseFeature::Kind::Green;
    // The Greater London Authority's boundary files hold the river as the area that is in no borough: without a code.
    if (properties.contains(QStringLiteral("gss_code")) && properties.contains(QStringLiteral("nonld_area")))
        return BaseFeature::Kind::Water;
    return std::nullopt;
}

QString lineName(const QJsonObject &properties)
{
    QString name = textOf(properties, {u"name"});
    if (!name.isEmpty())
        return name;
    QStringList names;
    for (const auto &line : properties[QLatin1StringView("lines")].toArray())
        names.append(line[QLatin1StringView("name")].toString());
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

} // namespace

bool recognisesBaseMap(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::GeoJson &&
           sample.geoJson->hasOnly({"LineString", "MultiLineString", "Polygon", "MultiPolygon"}) &&
           kindOfFile(*sample.geoJson).has_value();
}

void readBaseMap(const FileSample &sample, FileReading &reading)
{
    const BaseFeature::Kind fileKind = *kindOfFile(*sample.geoJson);
    std::vector<BaseFeature> features;
    readFeatures(sample, reading, [&](const QJsonObject &properties, Shape &&shape, const QString &) {
        const bool area = std::holds_alternative<MultiPolygon>(shape);
        auto kind =
            baseKindFromTags([&](QStringView key) { return textOf(properties, {key}); }, area).value_or(fileKind);
        if (area && kind == BaseFeature::Kind::Waterway)
            kind = BaseFeature::Kind::Water;
        if (!area && (kind == BaseFeature::Kind::Green || kind == BaseFeature::Kind::Building))
            return QCoreApplication::translate("Intake", "an area is wanted, not a line");
        features.push_back({.kind = kind, .name = lineName(properties), .shape = std::move(shape)});
        if (features.size() >= baseMapBatchRows)
            reading.handOverRest(std::exchange(features, {}));
        return QString();
    });
    reading.handOverRest(std::move(features));
}

} // namespace lantern
