#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/fingerprint.h"
#include "intake/name_table.h"
#include "intake/point_columns.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t policeUkBatchRows = 10'000;

struct PoliceUkColumns
{
    int crimeId;
    int month;
    int force; // "Falls within"; -1 in files cut down to fewer columns
    int location;
    int crimeType;
    PointColumns point;
};

class PoliceUkReading
{
public:
    PoliceUkReading(const Columns &columns, FileReading &reading)
        : m_columns{.crimeId = columns.find(u"Crime ID"),
                    .month = columns.find(u"Month"),
                    .force = columns.find(u"Falls within"),
                    .location = columns.find(u"Location"),
                    .crimeType = columns.find(u"Crime type"),
                    .point = PointColumns::of(columns)}
        , m_reading(reading)
    {
    }

    bool read(const CsvRow &row)
    {
        if (auto offence = offenceOf(row))
            m_batch.offences.push_back(*std::move(offence));
        return m_batch.offences.size() < policeUkBatchRows || flush();
    }

    bool flush()
    {
        m_batch.newClasses = m_classes.takeNew();
        m_batch.newPlaceNames = m_placeNames.takeNew();
        const bool going = m_batch.offences.empty() || m_reading.handOver(std::exchange(m_batch, {}));
        m_batch.offences.reserve(policeUkBatchRows);
        return going;
    }

private:
    std::optional<Offence> offenceOf(const CsvRow &row)
    {
        const auto month = toMonth(cellOf(row, m_columns.month));
        if (!month) {
            m_reading.refuse(row.line, m_columns.month + 1,
                             QCoreApplication::translate("Intake", "bad month: YYYY-MM is wanted"));
            return std::nullopt;
        }
        const std::string_view type = cellOf(row, m_columns.crimeType);
        if (type.empty()) {
            m_reading.refuse(row.line, m_columns.crimeType + 1, QCoreApplication::translate("Intake", "no crime type"));
            return std::nullopt;
        }
        const auto point = pointOf(row, m_columns.point, m_reading);
        if (!point)
            return std::nullopt;
        const std::string_view location = cellOf(row, m_columns.location);
        const std::string_view crimeId = cellOf(row, m_columns.crimeId);
        Offence offence;
        offence.fingerprint = m_equalRows.number(fingerprint(row, *month));
        offence.classId = m_classes.indexOf(type);
        offence.month = *month;
        offence.point = *point;
        offence.placeNameId = location.empty() ? 0 : m_placeNames.indexOf(location) + 1;
        offence.reference = toText(crimeId);
        return offence;
    }

    // The outcome is left out: it changes from one edition of the same month to the next, and the crime stays the same.
    quint64 fingerprint(const CsvRow &row, Month month)
    {
        const auto degrees = [&](int column) { return qint64(microDegrees(*toNumber(cellOf(row, column)))); };
        m_meaning.clear();
        m_meaning.add(cellOf(row, m_columns.crimeId)).add(qint64(month.index())).add(cellOf(row, m_columns.force));
        m_meaning.add(degrees(m_columns.point.longitude)).add(degrees(m_columns.point.latitude));
        m_meaning.add(cellOf(row, m_columns.location)).add(cellOf(row, m_columns.crimeType));
        return fingerprintOf(m_meaning.bytes());
    }

    PoliceUkColumns m_columns;
    FileReading &m_reading;
    NameTable m_classes;
    NameTable m_placeNames;
    RowMeaning m_meaning{"police_uk_street"};
    EqualRows m_equalRows;
    OffenceBatch m_batch;
};

} // namespace

bool recognisesPoliceUk(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv &&
           sample.columns.hasAll({u"Crime ID", u"Month", u"Longitude", u"Latitude", u"Location", u"Crime type"});
}

void readPoliceUk(const FileSample &sample, FileReading &reading)
{
    PoliceUkReading offences(sample.columns, reading);
    readTable(sample, reading, [&](const CsvRow &row) { return offences.read(row); });
    offences.flush();
}

} // namespace lantern
