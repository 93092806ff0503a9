#include "cli/report_weekly.h"

#include "base/file_writing.h"
#include "brief/report_pages.h"
#include "cli/console.h"
#include "cli/words.h"
#include "tasking/weekly_paper.h"

#include <QFile>
#include <QJsonArray>

namespace lantern::cli
{

namespace
{

// A list of few records would tell how many they are, as the count would.
QJsonArray recordsJson(const WeeklyRow &row)
{
    QJsonArray records;
    if (row.disclosed != Disclosure::Told)
        return records;
    for (const FoundRecord &record : row.records)
        records.append(QJsonObject{{"kind", toKey(record.kind)}, {"id", record.id}, {"title", record.title}});
    return records;
}

QJsonArray sheetJson(const WeeklySheet &sheet)
{
    QJsonArray rows;
    for (const WeeklyRow &row : sheet.rows) {
        const QStringList cells = weeklyCells(row, Figures::Suppressed);
        rows.append(QJsonObject{{"measure", toldAs(row.measure)},
                                {"group", cells[0]},
                                {"name", cells[1]},
                                {"this_week", cells[2]},
                                {"week_before", cells[3]},
                                {"change", cells[4]},
                                {"records", recordsJson(row)}});
    }
    return rows;
}

Result<int> writeSheet(const Arguments &arguments, const Store &store, const WeeklySheet &sheet)
{
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, weeklyCsv(sheet, store.isExercise())); !written)
            return std::unexpected(written.error());
    const QString pdf = arguments.value(QStringLiteral("pdf"));
    if (pdf.isEmpty())
        return 0;
    const bool isReturn = arguments.isSet(QStringLiteral("return"));
    return writeReportPdf(isReturn ? hotspotReturn(store, sheet) : weeklyReport(store, sheet), pdf);
}

void printReturn(const Console &console, const Report &report)
{
    for (const PackSection &section : report.sections) {
        console.line(section.title);
        for (const PackParagraph &paragraph : section.paragraphs)
            console.line(QStringLiteral("  ") + paragraph.text);
    }
}

} // namespace

int reportWeekly(const Arguments &arguments, Store &store)
{
    const Console console(arguments.json());
    const std::optional<QDate> week = arguments.value(QStringLiteral("week")).isEmpty()
                                          ? std::optional(QDate())
                                          : arguments.date(QStringLiteral("week"));
    if (!week)
        return Usage;
    const Result<WeeklySheet> sheet = weeklySheet(store, arguments.value(QStringLiteral("borough")), *week);
    if (!sheet)
        return console.refuse(sheet.error());
    if (const Result<int> written = writeSheet(arguments, store, *sheet); !written)
        return console.refuse(written.error());
    console.line(weeklyTitle(*sheet));
    console.line(weeklyBasis(*sheet));
    const QStringList cautions = weeklyCautions(*sheet, Figures::Suppressed);
    for (const QString &caution : cautions)
        console.line(caution);
    if (arguments.isSet(QStringLiteral("return")))
        printReturn(console, hotspotReturn(store, *sheet));
    else
        for (const WeeklyRow &row : sheet->rows) {
            const QStringList cells = weeklyCells(row, Figures::Suppressed);
            console.line(CommandLineWords::tr("%1  %2 (week before: %3)").arg(cells[1], -34).arg(cells[2], cells[3]));
        }
    console.json({{"title", weeklyTitle(*sheet)},
                  {"basis", weeklyBasis(*sheet)},
                  {"from", sheet->monday.toString(Qt::ISODate)},
                  {"to", sheet->sunday().toString(Qt::ISODate)},
                  {"cautions", QJsonArray::fromStringList(cautions)},
                  {"rows", sheetJson(*sheet)}});
    return Done;
}

int keepReturnTemplate(const Arguments &arguments, Store &store)
{
    const Console console(arguments.json());
    QFile file(arguments.value(QStringLiteral("return-template")));
    if (!file.open(QIODevice::ReadOnly))
        return console.refuse(
            {.code = Error::Code::Unreadable,
             .message = CommandLineWords::tr("The template cannot be read: %1").arg(file.errorString()),
             .file = file.fileName()});
    if (const auto kept = keepHotspotReturnTemplate(store, QString::fromUtf8(file.readAll())); !kept)
        return console.refuse(kept.error());
    console.line(CommandLineWords::tr("The words of the return are kept in the file."));
    console.json({{"kept", true}});
    return Done;
}

} // namespace lantern::cli
