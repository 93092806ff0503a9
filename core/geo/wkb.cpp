#include "geo/shapes.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>

namespace lantern
{

namespace
{

// Geometry types of OGC 06-103r4, 8.2.8.
enum Type : quint32 { PointType = 1, LineType = 2, PolygonType = 3, MultiLineType = 5, MultiPolygonType = 6 };

class Writer
{
public:
    void header(Type type)
    {
        m_bytes.append('\1'); // little-endian
        number(static_cast<quint32>(type));
    }
    void number(quint32 value) { append(qToLittleEndian(value)); }
    void point(GridPoint point)
    {
        append(qToLittleEndian(point.easting));
        append(qToLittleEndian(point.northing));
    }
    template<class Points>
    void points(const Points &points)
    {
        number(static_cast<quint32>(points.size()));
        for (const GridPoint &each : points)
            point(each);
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    template<class Value>
    void append(Value value)
    {
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    QByteArray m_bytes;
};

// Reads no further than the bytes go and believes no count that they could not hold.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    quint32 header()
    {
        if (m_at >= m_bytes.size() || m_bytes[m_at] != '\1') {
            m_failed = true;
            return 0;
        }
        ++m_at;
        return number();
    }
    void expect(Type type) { m_failed |= header() != type; }
    quint32 number() { return take<quint32>(); }
    GridPoint point()
    {
        const double easting = take<double>();
        const double northing = take<double>();
        m_failed |= !std::isfinite(easting) || !std::isfinite(northing);
        return {easting, northing};
    }
    // How many parts follow of at least so many bytes each.
    quint32 count(qsizetype bytesEach)
    {
        const quint32 claimed = number();
        if (m_failed || claimed > (m_bytes.size() - m_at) / bytesEach) {
            m_failed = true;
            return 0;
        }
        return claimed;
    }
    template<class Points>
    void points(Points &points)
    {
        const quint32 size = count(16);
        points.reserve(size);
        for (quint32 i = 0; i < size && !m_failed; ++i)
            points.push_back(point());
    }

private:
    template<class Value>
    Value take()
    {
        if (m_failed || m_bytes.size() - m_at < static_cast<qsizetype>(sizeof(Value))) {
            m_failed = true;
            return {};
        }
        const Value value = qFromLittleEndian<Value>(m_bytes.constData() + m_at);
        m_at += sizeof(Value);
        return value;
    }
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

void write(Writer &writer, GridPoint point)
{
    writer.header(PointType);
    writer.point(point);
}

void write(Writer &writer, const MultiLine &lines)
{
    writer.header(MultiLineType);
    writer.number(static_cast<quint32>(lines.size()));
    for (const Line &line : lines) {
        writer.header(LineType);
        writer.points(line);
    }
}

void write(Writer &writer, const MultiPolygon &polygons)
{
    writer.header(MultiPolygonType);
    writer.number(static_cast<quint32>(polygons.size()));
    for (const Polygon &polygon : polygons) {
        writer.header(PolygonType);
        writer.number(static_cast<quint32>(1 + polygon.inners().size()));
        writer.points(polygon.outer());
        for (const auto &inner : polygon.inners())
            writer.points(inner);
    }
}

MultiLine readLines(Reader &reader)
{
    MultiLine lines;
    lines.resize(reader.count(9));
    for (Line &line : lines) {
        reader.expect(LineType);
        reader.points(line);
    }
    return lines;
}

MultiPolygon readPolygons(Reader &reader)
{
    MultiPolygon polygons;
    polygons.resize(reader.count(9));
    for (Polygon &polygon : polygons) {
        reader.expect(PolygonType);
        const quint32 rings = reader.count(4);
        if (rings > 0)
            reader.points(polygon.outer());
        polygon.inners().resize(rings > 0 ? rings - 1 : 0);
        for (auto &inner : polygon.inners())
            reader.points(inner);
    }
    return polygons;
}

} // namespace

QByteArray toWkb(const Shape &shape)
{
    Writer writer;
    std::visit([&writer](const auto &geometry) { write(writer, geometry); }, shape);
    return writer.bytes();
}

Result<Shape> shapeFromWkb(const QByteArray &bytes)
{
    Reader reader(bytes);
    Shape shape;
    switch (reader.header()) {
    case PointType:
        shape = reader.point();
        break;
    case MultiLineType:
        shape = readLines(reader);
        break;
    case MultiPolygonType:
        shape = readPolygons(reader);
        break;
    default:
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Shapes", "A stored shape is of no kind that Lantern writes."));
    }
    if (reader.failed() || !reader.atEnd())
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Shapes", "A stored shape is cut short or damaged."));
    return shape;
}

} // namespace lantern
