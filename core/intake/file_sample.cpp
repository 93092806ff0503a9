#include "intake/file_sample.h"

#include "intake/fields.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr qsizetype headBytes = qsizetype{64} * 1024;
constexpr qsizetype mostJsonBytes = qsizetype{128} * 1024 * 1024;

Result<QByteArray> readHead(ByteStream &stream)
{
    QByteArray head(headBytes, Qt::Uninitialized);
    qsizetype size = 0;
    while (size < headBytes) {
        const auto count = stream.read(head.data() + size, headBytes - size);
        // A file that breaks later is still looked at: its reader says where it breaks.
        if (!count && size == 0)
            return std::unexpected(count.error());
        if (!count || *count == 0)
            break;
        size += *count;
    }
    head.resize(size);
    return head;
}

QByteArrayView firstVisible(QByteArrayView text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        text = text.sliced(3);
    return text.trimmed();
}

Format xmlFormat(QByteArrayView text)
{
    return text.contains("<osm ") || text.contains("<osm>") ? Format::OsmXml : Format::Xml;
}

bool looksLikeText(const QByteArray &head)
{
    return !head.first(std::min<qsizetype>(head.size(), 1024)).contains('\0');
}

Format formatOf(const QByteArray &head)
{
    const QByteArrayView text = firstVisible(head);
    if (text.isEmpty())
        return Format::Empty;
    if (head.startsWith("SQLite format 3"))
        return Format::GeoPackage;
    // A PBF begins with the length of a BlobHeader, whose first field is the text "OSMHeader".
    if (head.size() > 15 && head.sliced(4, 11) == QByteArrayView("\x0a\x09OSMHeader"))
        return Format::OsmPbf;
    if (text.startsWith('<'))
        return xmlFormat(text);
    if (text.startsWith('{') || text.startsWith('['))
        return Format::Json;
    return looksLikeText(head) ? Format::Csv : Format::Binary;
}

Result<void> readHeader(FileSample &sample)
{
    auto stream = ByteStream::open(sample.path);
    if (!stream)
        return std::unexpected(stream.error());
    const QByteArrayView head = firstVisible(sample.head);
    const qsizetype end = head.indexOf('\n');
    const QByteArrayView line = end < 0 ? head : head.first(end);
    sample.delimiter = csvDelimiter(std::string_view(line.data(), static_cast<size_t>(line.size())));
    QStringList names;
    readCsvRows(*stream, sample.delimiter,
                {.row =
                     [&](const CsvRow &row) {
                         for (const auto &field : row.fields)
                             names.append(toText(trimmed(field)));
                         return false;
                     },
                 .bad = [](qint64, int, const QString &) { return false; }});
    sample.columns = Columns(names);
    return {};
}

Result<void> readFeatures(FileSample &sample)
{
    auto stream = ByteStream::open(sample.path);
    if (!stream)
        return std::unexpected(stream.error());
    auto text = stream->readAll(mostJsonBytes);
    if (!text)
        return std::unexpected(text.error());
    auto collection = GeoJson::parse(*std::move(text));
    if (!collection && collection.error().code == Error::Code::Refused)
        return {};
    if (!collection)
        return std::unexpected(collection.error());
    sample.geoJson = *std::move(collection);
    sample.format = Format::GeoJson;
    return {};
}

} // namespace

Result<FileSample> sampleFile(const QString &path)
{
    auto stream = ByteStream::open(path);
    if (!stream)
        return std::unexpected(stream.error());
    auto head = readHead(*stream);
    if (!head)
        return std::unexpected(head.error());
    FileSample sample;
    sample.path = path;
    sample.head = *std::move(head);
    sample.format = formatOf(sample.head);
    if (stream->isPacked())
        sample.packing = Packing::Gzip;
    if (sample.head.startsWith("BZh")) {
        // libosmium unpacks bzip2 itself; nothing else is read from it.
        sample.packing = Packing::Bzip2;
        sample.format = Format::OsmXml;
    }
    Result<void> looked = {};
    if (sample.format == Format::Csv)
        looked = readHeader(sample);
    else if (sample.format == Format::Json)
        looked = readFeatures(sample);
    if (!looked)
        return std::unexpected(looked.error());
    return sample;
}

} // namespace lantern
