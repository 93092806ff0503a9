#include "intake/geojson.h"

#include "intake/fields.h"
#include "intake/words.h"

#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace lantern
{

namespace
{

Error parseError(const QByteArray &text, const QJsonParseError &problem)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(problem.offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {.code = Error::Code::WrongFormat,
            .message = IntakeWords::tr("This is no valid JSON: %1.").arg(problem.errorString()),
            .line = before.count('\n') + 1,
            .column = static_cast<int>(std::min<qsizetype>(before.size() - lineStart + 1, 1'000'000))};
}

} // namespace

Result<GeoJson> GeoJson::parse(QByteArray text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::unexpected(parseError(text, problem));
    const QJsonObject root = document.object();
    if (root[QLatin1StringView("type")].toString() != QLatin1StringView("FeatureCollection") ||
        !root[QLatin1StringView("features")].isArray())
        return failure(Error::Code::Refused, IntakeWords::tr("This JSON is no GeoJSON feature collection."));
    GeoJson collection;
    collection.m_text = std::move(text);
    collection.m_features = root[QLatin1StringView("features")].toArray();
    collection.m_onGrid =
        root[QLatin1StringView("crs")][QLatin1StringView("properties")][QLatin1StringView("name")].toString().endsWith(
            QLatin1StringView("27700"));
    for (const auto &feature : std::as_const(collection.m_features)) {
        const QJsonObject properties = feature[QLatin1StringView("properties")].toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            collection.m_properties.insert(property.key().toLower());
        const QString type = feature[QLatin1StringView("geometry")][QLatin1StringView("type")].toString();
        if (!type.isEmpty())
            collection.m_geometryTypes.insert(type);
    }
    return collection;
}

bool GeoJson::hasOnly(const QSet<QString> &geometryTypes) const
{
    return !m_geometryTypes.isEmpty() && geometryTypes.contains(m_geometryTypes);
}

qint64 GeoJson::lineOf(qsizetype feature) const
{
    if (m_lines.empty()) {
        qint64 line = 1;
        qsizetype counted = 0;
        const QByteArrayView text(m_text);
        for (qsizetype at = text.indexOf("\"Feature\""); at >= 0; at = text.indexOf("\"Feature\"", at + 1)) {
            line += text.sliced(counted, at - counted).count('\n');
            counted = at;
            m_lines.push_back(line);
        }
        m_lines.push_back(line);
    }
    return m_lines[static_cast<size_t>(std::clamp<qsizetype>(feature, 0, static_cast<qsizetype>(m_lines.size()) - 1))];
}

QString textOf(const QJsonObject &properties, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            if (property.key().compare(name, Qt::CaseInsensitive) != 0)
                continue;
            if (property->isString())
                return property->toString().trimmed();
            if (property->isDouble())
                return QString::number(property->toDouble(), 'f', QLocale::FloatingPointShortest);
        }
    }
    return {};
}

} // namespace lantern
