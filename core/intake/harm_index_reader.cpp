#include "intake/source_readers.h"

#include "intake/csv_cells.h"
#include "intake/harm_table_columns.h"

#include <QCoreApplication>

namespace lantern
{

bool recognisesHarmIndex(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::Csv &&
           sample.columns.hasAll({u"FULL_OFFENCE_TITLE", u"SHORT_TITLE", u"CCHI Score"});
}

void readHarmIndex(const FileSample &sample, FileReading &reading)
{
    constexpr double mostDays = 36'525; // a hundred years
    const int full = sample.columns.find(u"FULL_OFFENCE_TITLE");
    const int brief = sample.columns.find(u"SHORT_TITLE");
    const int score = sample.columns.find(u"CCHI Score");
    HarmTableBatch batch{.table = tableOfFile(reading, HarmUnit::Days), .figures = {}};
    batch.table.source = QStringLiteral("Sherman, Neyroud & Neyroud (2016), Policing 10(3), 171–183");
    readTable(sample, reading, [&](const CsvRow &row) {
        const auto days = toNumber(cellOf(row, score));
        QStringList titles{textOf(row, full), textOf(row, brief)};
        titles.removeAll(QString());
        titles.removeDuplicates();
        if (!days || *days < 0 || *days > mostDays)
            reading.refuse(row.line, score + 1, QCoreApplication::translate("Intake", "a score in days is wanted"));
        else if (titles.isEmpty())
            reading.refuse(row.line, full + 1, QCoreApplication::translate("Intake", "the offence has no title"));
        else
            batch.figures.push_back({.titles = titles, .low = *days, .weight = *days, .high = *days});
        return true;
    });
    if (!batch.figures.empty())
        reading.handOverLast(std::move(batch));
}

} // namespace lantern
