#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/fingerprint.h"
#include "intake/local_time.h"
#include "intake/point_columns.h"

#include "base/clock.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr size_t streetSafeBatchRows = 5'000;

const QStringList &environmentReasons()
{
    static const QStringList reasons = {"badly_lit",       "no_cctv",     "restricted_visibility", "run_down",
                                        "empty_buildings", "poor_layout", "drugs_or_alcohol"};
    return reasons;
}

const QStringList &behaviourReasons()
{
    static const QStringList reasons = {"followed", "verbal_harassment_one", "verbal_harassment_group", "other"};
    return reasons;
}

int knownReasons(const Columns &columns)
{
    int known = 0;
    for (const QString &reason : environmentReasons() + behaviourReasons())
        known += columns.has(reason) ? 1 : 0;
    return known;
}

class StreetSafeReading
{
public:
    StreetSafeReading(const Columns &columns, FileReading &reading)
        : m_columns(columns)
        , m_month(columns.find(u"month"))
        , m_at(columns.find(u"at"))
        , m_notReported(columns.find(u"not_reported"))
        , m_point(PointColumns::of(columns))
        , m_reading(reading)
    {
    }

    bool read(const CsvRow &row)
    {
        if (auto report = reportOf(row))
            m_reports.push_back(*std::move(report));
        return m_reports.size() < streetSafeBatchRows || flush();
    }

    bool flush() { return m_reports.empty() || m_reading.handOver(std::exchange(m_reports, {})); }

private:
    std::optional<StreetSafeReport> reportOf(const CsvRow &row)
    {
        StreetSafeReport report;
        if (!readTime(row, report) || !readReasons(row, environmentReasons(), report.environment) ||
            !readReasons(row, behaviourReasons(), report.behaviour))
            return std::nullopt;
        if (report.environment.isEmpty() && report.behaviour.isEmpty()) {
            m_reading.refuse(row.line, 0, QCoreApplication::translate("Intake", "no reason is ticked"));
            return std::nullopt;
        }
        const auto point = pointOf(row, m_point, m_reading);
        if (!point)
            return std::nullopt;
        report.point = *point;
        report.notReported = textOf(row, m_notReported);
        report.fingerprint = m_equalRows.number(fingerprint(report));
        return report;
    }

    bool readTime(const CsvRow &row, StreetSafeReport &report)
    {
        const std::string_view at = cellOf(row, m_at);
        if (!at.empty()) {
            report.at = toInstant(at, RepeatedHour::First);
            if (report.at)
                report.month = Month::of(report.at->toTimeZone(londonZone()).date());
            else
                m_reading.refuse(row.line, m_at + 1, QCoreApplication::translate("Intake", "bad date and time"));
            return report.at.has_value();
        }
        const auto month = toMonth(cellOf(row, m_month));
        if (month)
            report.month = *month;
        else
            m_reading.refuse(row.line, std::max(m_month, m_at) + 1,
                             QCoreApplication::translate("Intake", "bad month: YYYY-MM is wanted"));
        return month.has_value();
    }

    bool readReasons(const CsvRow &row, const QStringList &reasons, QStringList &ticked)
    {
        for (const QString &reason : reasons) {
            const int column = m_columns.find(reason);
            const auto tick = toTick(cellOf(row, column));
            if (!tick) {
                m_reading.refuse(row.line, column + 1,
                                 QCoreApplication::translate("Intake", "neither ticked nor empty"));
                return false;
            }
            if (*tick)
                ticked.append(reason);
        }
        return true;
    }

    quint64 fingerprint(const StreetSafeReport &report)
    {
        m_meaning.clear();
        m_meaning.add(qint64(report.month.index())).add(report.at ? report.at->toSecsSinceEpoch() : qint64(-1));
        m_meaning.add(qint64(std::llround(report.point.easting * 10)))
            .add(qint64(std::llround(report.point.northing * 10)));
        const QString reasons = (report.environment + report.behaviour).join(u' ');
        m_meaning.add(reasons.toStdString()).add(report.notReported.toStdString());
        return fingerprintOf(m_meaning.bytes());
    }

    const Columns &m_columns;
    int m_month;
    int m_at;
    int m_notReported;
    PointColumns m_point;
    FileReading &m_reading;
    RowMeaning m_meaning{"streetsafe"};
    EqualRows m_equalRows;
    std::vector<StreetSafeReport> m_reports;
};

} // namespace

bool recognisesStreetSafe(const FileSample &sample, const ImportContext &)
{
    // "other" alone could be anybody's column.
    constexpr int enoughReasons = 3;
    const Columns &columns = sample.columns;
    return sample.format == Format::Csv && knownReasons(columns) >= enoughReasons &&
           PointColumns::of(columns).isComplete() && (columns.has(u"month") || columns.has(u"at"));
}

void readStreetSafe(const FileSample &sample, FileReading &reading)
{
    StreetSafeReading reports(sample.columns, reading);
    readTable(sample, reading, [&](const CsvRow &row) { return reports.read(row); });
    reports.flush();
}

} // namespace lantern
