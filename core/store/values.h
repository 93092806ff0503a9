#pragma once

#include "geo/shapes.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QStringList>
#include <QVariant>

#include <span>

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

// Coordinates of many rows are stored as whole decimetres: eight bytes a point, finer than any source.
[[nodiscard]] inline qint64 toDecimetres(double metres)
{
    return qRound64(metres * 10.0);
}

[[nodiscard]] inline double fromDecimetres(qint64 decimetres)
{
    return static_cast<double>(decimetres) / 10.0;
}

// The first 64 bits of the SHA-256 of the parts, each ended by a zero byte: what makes a row the same row.
[[nodiscard]] qint64 identityOf(std::initializer_list<QByteArrayView> parts);

// The text of a key, NULL for an invalid one.
template<class Key>
[[nodiscard]] QVariant idValue(const Key &id)
{
    return id.isValid() ? QVariant(id.toString()) : QVariant();
}

// The keys as one JSON array, for json_each().
template<class Key>
[[nodiscard]] QString idList(std::span<const Key> ids)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(ids.size()));
    for (const Key &id : ids)
        texts.append(u'"' + id.toString() + u'"');
    return u'[' + texts.join(u',') + u']';
}

template<class Key>
[[nodiscard]] Key idFrom(const QVariant &value)
{
    return Key::fromString(value.toString());
}

} // namespace lantern
