#pragma once

#include "base/result.h"
#include "geo/shapes.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace lantern
{

// A feature collection (RFC 7946) in memory, with a way back to the lines of its text.
class GeoJson
{
public:
    // WrongFormat with line and column where the text is no JSON; Refused where it is no feature collection.
    [[nodiscard]] static Result<GeoJson> parse(QByteArray text);

    [[nodiscard]] const QJsonArray &features() const { return m_features; }
    // Every property that some feature has, in lower case.
    [[nodiscard]] const QSet<QString> &properties() const { return m_properties; }
    // Every geometry type that some feature has.
    [[nodiscard]] const QSet<QString> &geometryTypes() const { return m_geometryTypes; }
    [[nodiscard]] bool hasOnly(const QSet<QString> &geometryTypes) const;
    // The line in which the feature of that index begins; found by counting, so near rather than sure in odd files.
    [[nodiscard]] qint64 lineOf(qsizetype feature) const;
    // True where the old "crs" member says that coordinates are British National Grid metres.
    [[nodiscard]] bool isOnGrid() const { return m_onGrid; }

private:
    QByteArray m_text;
    QJsonArray m_features;
    QSet<QString> m_properties;
    QSet<QString> m_geometryTypes;
    bool m_onGrid = false;
    mutable std::vector<qint64> m_lines; // filled when first asked for
};

// A feature's geometry on the grid. Refused with the reason: no coordinates, not numbers, outside Great Britain, too few points,
// a geometry type that is not read (GeometryCollection).
[[nodiscard]] Result<Shape> shapeOf(const QJsonObject &feature, bool onGrid);
// The value of the first property of these names (any case) as text; numbers too; empty where there is none.
[[nodiscard]] QString textOf(const QJsonObject &properties, std::initializer_list<QStringView> names);

} // namespace lantern
