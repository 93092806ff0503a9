#pragma once

#include "geo/shapes.h"

#include <QDateTime>
#include <QVariant>

// How values stand in the database's columns; no other room includes this.
namespace lantern
{

// Text for a NOT NULL column: a null string becomes an empty one.
[[nodiscard]] QVariant textValue(const QString &text);
// UTC milliseconds since 1970, NULL for an invalid instant.
[[nodiscard]] QVariant instantValue(const QDateTime &instant);
[[nodiscard]] QDateTime instantFrom(const QVariant &value);
// ISO 8601, NULL for an invalid date.
[[nodiscard]] QVariant dateValue(const QDate &date);
[[nodiscard]] QDate dateFrom(const QVariant &value);
// Well-known binary, NULL for a shape without points.
[[nodiscard]] QVariant shapeValue(const MultiPolygon &polygons);
[[nodiscard]] QVariant shapeValue(const Line &line);
[[nodiscard]] Result<MultiPolygon> polygonsFrom(const QVariant &value);
[[nodiscard]] Result<Line> lineFrom(const QVariant &value);

// The text of a key, NULL for an invalid one.
template<class Key>
[[nodiscard]] QVariant idValue(const Key &id)
{
    return id.isValid() ? QVariant(id.toString()) : QVariant();
}

template<class Key>
[[nodiscard]] Key idFrom(const QVariant &value)
{
    return Key::fromString(value.toString());
}

} // namespace lantern
