#include "intake/source_readers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace lantern
{

namespace
{

struct BoundaryColumns
{
    Boundary::Kind kind;
    QString code;
    QString name;
};

// The office for National Statistics names code columns by area and year: lad22cd, WD24CD, LSOA21CD. The finest area
// that a file has is what its features are; the coarser ones say where they lie.
std::optional<BoundaryColumns> columnsOf(const QSet<QString> &properties)
{
    struct Level
    {
        const char *prefix;
        Boundary::Kind kind;
    };
    static constexpr Level levels[] = {{"lsoa", Boundary::Kind::SmallArea},
                                       {"oa", Boundary::Kind::SmallArea},
                                       {"wd", Boundary::Kind::Ward},
                                       {"lad", Boundary::Kind::Borough},
                                       {"ctyua", Boundary::Kind::Borough}};
    for (const Level &level : levels) {
        const QRegularExpression code(QStringLiteral("^%1(\\d{2})cd$").arg(QLatin1StringView(level.prefix)));
        for (const QString &property : properties) {
            const QRegularExpressionMatch match = code.match(property);
            if (match.hasMatch())
                return BoundaryColumns{level.kind, property,
                                       QString::fromLatin1(level.prefix) + match.captured(1) + QStringLiteral("nm")};
        }
    }
    return std::nullopt;
}

// The Greater London Authority's form of the same: GSS_CODE and NAME.
bool isGlaForm(const GeoJson &collection)
{
    const QSet<QString> &properties = collection.properties();
    if (!properties.contains(QStringLiteral("gss_code")) || !properties.contains(QStringLiteral("name")))
        return false;
    for (const auto &feature : collection.features()) {
        if (!textOf(feature[QLatin1StringView("properties")].toObject(), {u"GSS_CODE"}).isEmpty())
            return true;
    }
    return false;
}

// The first letters of a GSS code say what it is (Code History Database, Office for National Statistics).
Boundary::Kind kindFromCode(const QString &code)
{
    if (code.startsWith(QLatin1StringView("E05")) || code.startsWith(QLatin1StringView("W05")))
        return Boundary::Kind::Ward;
    if (code.startsWith(QLatin1StringView("E01")) || code.startsWith(QLatin1StringView("W01")))
        return Boundary::Kind::SmallArea;
    return Boundary::Kind::Borough;
}

} // namespace

bool recognisesBoundaries(const FileSample &sample, const ImportContext &)
{
    if (sample.format != Format::GeoJson || !sample.geoJson->hasOnly({"Polygon", "MultiPolygon"}))
        return false;
    return columnsOf(sample.geoJson->properties()).has_value() || isGlaForm(*sample.geoJson);
}

void readBoundaries(const FileSample &sample, FileReading &reading)
{
    constexpr size_t batchRows = 500;
    const auto columns = columnsOf(sample.geoJson->properties());
    const QString codeName = columns ? columns->code : QStringLiteral("GSS_CODE");
    const QString nameName = columns ? columns->name : QStringLiteral("NAME");
    std::vector<Boundary> boundaries;
    readFeatures(sample, reading, [&](const QJsonObject &properties, Shape &&shape, const QString &) {
        const QString code = textOf(properties, {codeName});
        if (code.isEmpty())
            return QCoreApplication::translate("Intake", "no area code");
        boundaries.push_back({.kind = columns ? columns->kind : kindFromCode(code),
                              .code = code,
                              .name = textOf(properties, {nameName}),
                              .outline = std::get<MultiPolygon>(std::move(shape))});
        if (boundaries.size() >= batchRows)
            reading.handOverRest(std::exchange(boundaries, {}));
        return QString();
    });
    reading.handOverRest(std::move(boundaries));
}

} // namespace lantern
