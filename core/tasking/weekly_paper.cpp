#include "tasking/weekly_paper.h"

#include "base/csv_writing.h"
#include "brief/pack_template.h"
#include "tasking/words.h"

#include <QLocale>

namespace lantern
{

namespace
{

// Placeholders are small letters and underscores only.
QString placeholderOf(const QString &measure)
{
    if (measure == QLatin1StringView("s35_dispersal"))
        return QStringLiteral("dispersals");
    return toldAs(measure).replace(u':', u'_');
}

// A return leaves the house: counts under 5 are suppressed, and hours that are not told leave a sign that they are not.
PackValues returnValues(const Store &store, const WeeklySheet &sheet)
{
    PackValues values{
        {QStringLiteral("from"), {shortDay(sheet.monday)}},
        {QStringLiteral("to"), {shortDay(sheet.sunday())}},
        {QStringLiteral("area"), {sheet.borough.isEmpty() ? TaskingWords::tr("the force") : sheet.borough}},
        {QStringLiteral("exercise"),
         store.isExercise() ? QStringList{TaskingWords::tr("EXERCISE: fictional data.")} : QStringList()}};
    for (const WeeklyRow &row : sheet.rows) {
        const QString figure = weeklyFigure(row, Figures::Suppressed);
        values.insert(placeholderOf(row.measure),
                      {figure.isEmpty() ? TaskingWords::tr("not told: few patrols") : figure});
    }
    return values;
}

QStringList knownPlaceholders()
{
    QStringList known{QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("area"), QStringLiteral("exercise")};
    for (const QString &measure : weeklyMeasures())
        known.append(placeholderOf(measure));
    return known;
}

QStringList groupsOf(const WeeklySheet &sheet)
{
    QStringList groups;
    for (const WeeklyRow &row : sheet.rows)
        if (!groups.contains(row.group))
            groups.append(row.group);
    return groups;
}

} // namespace

QString weeklyTitle(const WeeklySheet &sheet)
{
    return sheet.borough.isEmpty() ? TaskingWords::tr("Weekly sheet: the force")
                                   : TaskingWords::tr("Weekly sheet: %1").arg(sheet.borough);
}

QString weeklyBasis(const WeeklySheet &sheet)
{
    return TaskingWords::
        tr("Monday %1 to Sunday %2, by the results that stand, beside the week before. A deployment is one patrol of a "
           "night that has results.")
            .arg(shortDay(sheet.monday), shortDay(sheet.sunday()));
}

QStringList weeklyHeadings()
{
    return {TaskingWords::tr("Group"), TaskingWords::tr("Measure"), TaskingWords::tr("This week"),
            TaskingWords::tr("Week before"), TaskingWords::tr("Change")};
}

QString toldAs(const QString &measure)
{
    return measure == QLatin1StringView("person_minutes") ? QStringLiteral("person_hours") : measure;
}

QByteArray weeklyCsv(const WeeklySheet &sheet, bool exercise)
{
    QByteArray csv =
        csvRecord({exercise ? QStringLiteral("measure (EXERCISE)") : QStringLiteral("measure"), QStringLiteral("area"),
                   QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("group"), QStringLiteral("name"),
                   QStringLiteral("this_week"), QStringLiteral("week_before"), QStringLiteral("change")});
    for (const WeeklyRow &row : sheet.rows)
        csv += csvRecord(QStringList{toldAs(row.measure), sheet.borough, sheet.monday.toString(Qt::ISODate),
                                     sheet.sunday().toString(Qt::ISODate)} +
                         weeklyCells(row, Figures::Suppressed));
    return csv;
}

Report weeklyReport(const Store &store, const WeeklySheet &sheet)
{
    Report report = newReport(store);
    report.title = weeklyTitle(sheet);
    report.reference = weeklyBasis(sheet);
    report.notes = weeklyCautions(sheet, Figures::Suppressed);
    report.notes.append(suppressionNote());
    for (const QString &group : groupsOf(sheet)) {
        PackTable table{.header = weeklyHeadings().sliced(1), .rows = {}};
        for (const WeeklyRow &row : sheet.rows)
            if (row.group == group)
                table.rows.push_back(weeklyCells(row, Figures::Suppressed).sliced(1));
        report.sections.push_back({.title = group, .paragraphs = {}, .tables = {table}});
    }
    return report;
}

QString hotspotReturnTemplate(const Store &store)
{
    return templateText(store, QStringLiteral("hotspot_return"), QStringLiteral("hotspot_return.txt"));
}

Result<void> checkHotspotReturnTemplate(const QString &text)
{
    const QStringList known = knownPlaceholders();
    for (const QString &name : placeholdersIn(text))
        if (!known.contains(name))
            return failure(Error::Code::Refused, TaskingWords::tr("“%1” is no figure of the sheet. Use one of: %2.")
                                                     .arg(name, known.join(QStringLiteral(", "))));
    return {};
}

Result<void> keepHotspotReturnTemplate(Store &store, const QString &text)
{
    return checkHotspotReturnTemplate(text).and_then(
        [&] { return store.setProperty(QStringLiteral("hotspot_return"), text); });
}

Report hotspotReturn(const Store &store, const WeeklySheet &sheet)
{
    Report report = newReport(store);
    report.title = TaskingWords::tr("Hotspot response return");
    report.reference = weeklyTitle(sheet) + QStringLiteral(" · ") + weeklyBasis(sheet);
    report.notes = unfinishedWeek(sheet, Figures::Suppressed);
    report.notes.append(suppressionNote());
    report.sections = fillTemplate(hotspotReturnTemplate(store), returnValues(store, sheet), {});
    return report;
}

} // namespace lantern
