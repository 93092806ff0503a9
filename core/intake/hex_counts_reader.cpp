#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/fingerprint.h"
#include "intake/name_table.h"
#include "intake/point_columns.h"
#include "intake/words.h"

namespace lantern
{

namespace
{

constexpr size_t hexCountBatchRows = 10'000;
constexpr qint64 mostCrimes = 1'000'000; // in one cell and month; more is a slipped column

class CountReading
{
public:
    CountReading(const Columns &columns, FileReading &reading)
        : m_month(columns.find(u"month"))
        , m_type(columns.find(u"crime_type"))
        , m_count(columns.find(u"crime_count"))
        , m_point(PointColumns::of(columns))
        , m_reading(reading)
    {
    }

    bool read(const CsvRow &row)
    {
        if (auto count = countOf(row))
            m_batch.counts.push_back(*count);
        return m_batch.counts.size() < hexCountBatchRows || flush();
    }

    bool flush()
    {
        m_batch.newClasses = m_classes.takeNew();
        return m_batch.counts.empty() || m_reading.handOver(std::exchange(m_batch, {}));
    }

    void noteTotal()
    {
        if (m_crimes > 0)
            m_reading.addNote(IntakeWords::tr("%1 crimes in all").arg(m_crimes));
    }

private:
    std::optional<OffenceCount> refuse(const CsvRow &row, int column, const QString &reason)
    {
        m_reading.refuse(row.line, column + 1, reason);
        return std::nullopt;
    }

    std::optional<OffenceCount> countOf(const CsvRow &row)
    {
        const auto month = toMonth(cellOf(row, m_month));
        if (!month)
            return refuse(row, m_month, IntakeWords::tr("bad month: YYYY-MM is wanted"));
        const std::string_view type = cellOf(row, m_type);
        if (type.empty())
            return refuse(row, m_type, IntakeWords::tr("no crime type"));
        const auto crimes = toWhole(cellOf(row, m_count));
        if (!crimes || *crimes < 1 || *crimes > mostCrimes)
            return refuse(row, m_count, IntakeWords::tr("a count is a whole number from 1"));
        const auto point = pointOf(row, m_point, m_reading);
        if (!point)
            return std::nullopt;
        m_crimes += *crimes;
        // The count itself is left out: a later edition of the same cell and month must not be added to the first.
        m_meaning.clear();
        m_meaning.add(qint64(month->index())).add(type);
        m_meaning.add(qint64(std::llround(point->easting))).add(qint64(std::llround(point->northing)));
        return OffenceCount{.fingerprint = m_equalRows.number(fingerprintOf(m_meaning.bytes())),
                            .classId = m_classes.indexOf(type),
                            .month = *month,
                            .point = *point,
                            .count = static_cast<int>(*crimes)};
    }

    int m_month;
    int m_type;
    int m_count;
    PointColumns m_point;
    FileReading &m_reading;
    NameTable m_classes;
    RowMeaning m_meaning{"hex_counts"};
    EqualRows m_equalRows;
    CountBatch m_batch;
    qint64 m_crimes = 0;
};

} // namespace

bool recognisesHexCounts(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv && sample.columns.hasAll({u"month", u"crime_type", u"crime_count"}) &&
           PointColumns::of(sample.columns).isComplete();
}

void readHexCounts(const FileSample &sample, FileReading &reading)
{
    CountReading counts(sample.columns, reading);
    readTable(sample, reading, [&](const CsvRow &row) { return counts.read(row); });
    counts.flush();
    counts.noteTotal();
}

} // namespace lantern
