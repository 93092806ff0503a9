#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/words.h"

#include <QHash>

namespace lantern
{

namespace
{

constexpr size_t vawgBatchRows = 20'000;
constexpr qint64 mostVawgOffences = 1'000'000; // in one area and month; more is a slipped column

// Published monthly counts, by ward or by class: the two files share their first and last columns.
class VawgReading
{
public:
    VawgReading(const Columns &columns, FileReading &reading)
        : m_month(columns.find(u"recorded_month"))
        , m_count(columns.find(u"offences"))
        , m_command(columns.find(u"bcu"))
        , m_borough(columns.find(u"borough"))
        , m_ward(columns.find(u"ward_name"))
        , m_code(columns.find(u"ward_code"))
        , m_category(columns.find(u"group"))
        , m_class(columns.find(u"offence_class"))
        , m_offence(columns.find(u"vawg_offence"))
        , m_reading(reading)
    {
    }

    bool read(const CsvRow &row)
    {
        if (std::optional<VawgCount> count = countOf(row))
            m_batch.push_back(*std::move(count));
        return m_batch.size() < vawgBatchRows || m_reading.handOver(std::exchange(m_batch, {}));
    }

    void end() { m_reading.handOverRest(std::exchange(m_batch, {})); }

private:
    std::optional<VawgCount> refuse(const CsvRow &row, int column, const QString &reason)
    {
        m_reading.refuse(row.line, column + 1, reason);
        return std::nullopt;
    }

    // Why the area or the class of a row cannot stand; empty where it can.
    QString problemOf(const VawgCount &count, int &column) const
    {
        column = m_code >= 0 ? m_borough : m_category;
        if (m_code < 0)
            return count.category.isEmpty() ? IntakeWords::tr("no group of offences") : QString();
        if (count.borough.isEmpty())
            return IntakeWords::tr("no borough");
        column = m_code;
        const bool isCode = count.wardCode.isEmpty() || (count.wardCode.size() == 9 && count.wardCode.startsWith(u'E'));
        return isCode ? QString() : IntakeWords::tr("a ward's code is E and eight digits, such as E05014053");
    }

    std::optional<VawgCount> countOf(const CsvRow &row)
    {
        const auto month = toMonth(cellOf(row, m_month));
        if (!month)
            return refuse(row, m_month, IntakeWords::tr("bad month: YYYY-MM is wanted"));
        const auto offences = toWhole(cellOf(row, m_count));
        if (!offences || *offences < 0 || *offences > mostVawgOffences)
            return refuse(row, m_count, IntakeWords::tr("a count is a whole number from 0"));
        VawgCount count{.wardCode = textOf(row, m_code),
                        .wardName = textOf(row, m_ward),
                        .borough = textOf(row, m_borough),
                        .command = textOf(row, m_command),
                        .category = textOf(row, m_category),
                        .offenceClass = textOf(row, m_class),
                        .offence = textOf(row, m_offence),
                        .month = *month,
                        .offences = static_cast<int>(*offences)};
        int column = 0;
        if (const QString problem = problemOf(count, column); !problem.isEmpty())
            return refuse(row, column, problem);
        if (const qint64 first = lineBefore(count, row.line); first > 0)
            return refuse(row, m_month,
                          IntakeWords::tr("the same month and area or class stand in line %1 already").arg(first));
        return count;
    }

    // Where the same key stood before in this file; 0 if it did not.
    qint64 lineBefore(const VawgCount &count, qint64 line)
    {
        const QString where = count.wardCode.isEmpty() ? count.borough + u'\n' + count.wardName : count.wardCode;
        const QString what = count.category + u'\n' + count.offenceClass + u'\n' + count.offence;
        const QString key = count.month.toString() + u'\n' + where + u'\n' + what;
        const auto found = m_lines.constFind(key);
        if (found != m_lines.constEnd())
            return *found;
        m_lines.insert(key, line);
        return 0;
    }

    int m_month;
    int m_count;
    int m_command;
    int m_borough;
    int m_ward;
    int m_code;
    int m_category;
    int m_class;
    int m_offence;
    FileReading &m_reading;
    std::vector<VawgCount> m_batch;
    QHash<QString, qint64> m_lines;
};

} // namespace

bool recognisesVawgSeries(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv && sample.columns.hasAll({u"recorded_month", u"offences"}) &&
           (sample.columns.hasAll({u"borough", u"ward_name", u"ward_code"}) ||
            sample.columns.hasAll({u"group", u"offence_class", u"vawg_offence"}));
}

void readVawgSeries(const FileSample &sample, FileReading &reading)
{
    VawgReading counts(sample.columns, reading);
    readTable(sample, reading, [&](const CsvRow &row) { return counts.read(row); });
    counts.end();
    reading.addNote(IntakeWords::tr("includes offences at home, so it is charted by month and never ranks a place"));
}

} // namespace lantern
