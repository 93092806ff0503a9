#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/fingerprint.h"
#include "intake/force_columns.h"
#include "intake/local_time.h"
#include "intake/name_table.h"

#include "base/clock.h"
#include "intake/words.h"
#include "store/behaviour.h"

namespace lantern
{

namespace
{

constexpr size_t forceBatchRows = 10'000;
// Whole decimetres: finer than any recorded point.
constexpr double meaningPerMetre = 10;

class ForceReading
{
public:
    ForceReading(const Columns &columns, FileReading &reading)
        : m_columns(ForceColumns::of(columns, reading.context().columnMapping))
        , m_reading(reading)
    {
    }

    bool read(const CsvRow &row)
    {
        if (auto offence = offenceOf(row))
            m_batch.offences.push_back(*std::move(offence));
        return m_batch.offences.size() < forceBatchRows || flush();
    }

    bool flush()
    {
        m_batch.newClasses = m_classes.takeNew();
        m_batch.newPlaceNames = m_placeNames.takeNew();
        return m_batch.offences.empty() || m_reading.handOver(std::exchange(m_batch, {}));
    }

private:
    std::optional<Offence> refuse(const CsvRow &row, int column, const QString &reason)
    {
        m_reading.refuse(row.line, column + 1, reason);
        return std::nullopt;
    }

    std::optional<Offence> offenceOf(const CsvRow &row)
    {
        const std::string_view offenceClass = cellOf(row, m_columns.offenceClass);
        if (offenceClass.empty())
            return refuse(row, m_columns.offenceClass, IntakeWords::tr("no offence class"));
        const auto from = toInstant(cellOf(row, m_columns.from), RepeatedHour::First);
        if (!from)
            return refuse(row, m_columns.from,
                          IntakeWords::tr("bad start: a date with a time is wanted, such as 2026-11-27 23:05"));
        const std::string_view end = cellOf(row, m_columns.to);
        const auto to = end.empty() ? from : toInstant(end, RepeatedHour::Second);
        if (!to)
            return refuse(row, m_columns.to,
                          IntakeWords::tr("bad end: a date with a time is wanted, such as 2026-11-27 23:05"));
        if (*to < *from)
            return refuse(row, m_columns.to, IntakeWords::tr("it ends before it starts"));
        const auto proactive = toTick(cellOf(row, m_columns.proactive));
        if (!proactive)
            return refuse(row, m_columns.proactive, IntakeWords::tr("neither yes nor no"));
        const auto behaviour = behaviourOf(row);
        if (!behaviour)
            return std::nullopt;
        const auto point = pointOf(row, m_columns.point, m_reading);
        if (!point)
            return std::nullopt;
        const std::string_view placeName = cellOf(row, m_columns.placeName);
        Offence offence;
        offence.month = Month::of(from->toTimeZone(londonZone()).date());
        offence.from = from;
        offence.to = to;
        offence.point = *point;
        offence.proactive = *proactive;
        offence.behaviour = *behaviour;
        offence.reference = textOf(row, m_columns.reference);
        offence.fingerprint = m_equalRows.number(fingerprint(row, offence));
        offence.classId = m_classes.indexOf(offenceClass);
        offence.placeNameId = placeName.empty() ? 0 : m_placeNames.indexOf(placeName) + 1;
        return offence;
    }

    // Keys parted by ;, | or commas; a space or a hyphen within one is a low line. An unknown one refuses the row, as an
    // unknown reason does: left out it would look as if the offence showed nothing.
    std::optional<QStringList> behaviourOf(const CsvRow &row)
    {
        QString cell = textOf(row, m_columns.behaviour).toLower();
        QStringList behaviour;
        for (QString key : cell.replace(u'|', u';').replace(u',', u';').split(u';', Qt::SkipEmptyParts)) {
            key = key.simplified().replace(u' ', u'_').replace(u'-', u'_');
            if (key.isEmpty() || behaviour.contains(key))
                continue;
            if (!behaviourKeys().contains(key)) {
                m_reading.refuse(row.line, m_columns.behaviour + 1,
                                 IntakeWords::tr("unknown behaviour; those known are: %1")
                                     .arg(behaviourKeys().join(QStringLiteral(", "))));
                return std::nullopt;
            }
            behaviour.append(key);
        }
        return behaviour;
    }

    // Behaviour is no part of it: what is recorded of conduct later does not make the same offence another one.
    quint64 fingerprint(const CsvRow &row, const Offence &offence)
    {
        m_meaning.clear();
        m_meaning.add(cellOf(row, m_columns.reference)).add(cellOf(row, m_columns.offenceClass));
        m_meaning.add(offence.from->toSecsSinceEpoch()).add(offence.to->toSecsSinceEpoch());
        m_meaning.add(qint64(std::llround(offence.point.easting * meaningPerMetre)));
        m_meaning.add(qint64(std::llround(offence.point.northing * meaningPerMetre)));
        m_meaning.add(cellOf(row, m_columns.placeName)).add(qint64(offence.proactive));
        return fingerprintOf(m_meaning.bytes());
    }

    ForceColumns m_columns;
    FileReading &m_reading;
    NameTable m_classes;
    NameTable m_placeNames;
    RowMeaning m_meaning{"force_offences"};
    EqualRows m_equalRows;
    OffenceBatch m_batch;
};

} // namespace

bool recognisesForce(const FileSample &sample, const ImportContext &context)
{
    return sample.format == Format::Csv && ForceColumns::of(sample.columns, context.columnMapping).isComplete();
}

void readForce(const FileSample &sample, FileReading &reading)
{
    ForceReading offences(sample.columns, reading);
    readTable(sample, reading, [&](const CsvRow &row) { return offences.read(row); });
    offences.flush();
}

} // namespace lantern
