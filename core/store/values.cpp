#include "store/values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTimeZone>
#include <QtEndian>

namespace lantern
{

QVariant textValue(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant instantValue(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

QDateTime instantFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

QVariant dateValue(const QDate &date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDate dateFrom(const QVariant &value)
{
    return value.isNull() ? QDate() : QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant shapeValue(const MultiPolygon &polygons)
{
    return polygons.empty() ? QVariant() : QVariant(toWkb(polygons));
}

QVariant shapeValue(const Line &line)
{
    return line.empty() ? QVariant() : QVariant(toWkb(MultiLine{line}));
}

Result<MultiPolygon> polygonsFrom(const QVariant &value)
{
    if (value.isNull())
        return MultiPolygon();
    Result<Shape> shape = shapeFromWkb(value.toByteArray());
    if (!shape)
        return std::unexpected(shape.error());
    if (auto *polygons = std::get_if<MultiPolygon>(&*shape))
        return std::move(*polygons);
    return failure(Error::Code::WrongFormat,
                   QCoreApplication::translate("Store", "An area in the file is no polygon."));
}

Result<Line> lineFrom(const QVariant &value)
{
    if (value.isNull())
        return Line();
    Result<Shape> shape = shapeFromWkb(value.toByteArray());
    if (!shape)
        return std::unexpected(shape.error());
    if (auto *lines = std::get_if<MultiLine>(&*shape); lines && lines->size() == 1)
        return std::move(lines->front());
    return failure(Error::Code::WrongFormat, QCoreApplication::translate("Store", "A route in the file is no line."));
}

qint64 identityOf(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArrayView part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("", 1));
    }
    return qFromBigEndian<qint64>(hash.resultView().data());
}

} // namespace lantern
