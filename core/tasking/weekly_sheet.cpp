#include "tasking/weekly_sheet.h"

#include "outcome/result_words.h"
#include "store/patrol_result.h"
#include "store/place_repository.h"
#include "tasking/borough_of.h"
#include "tasking/words.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lantern
{

namespace
{

constexpr int DaysOfWeek = 7;
constexpr double MinutesPerHour = 60;
constexpr double FewestTold = 5;

void addRow(WeeklySheet &sheet, const QString &group, const QString &measure, const QString &name)
{
    sheet.rows.push_back({.measure = measure, .group = group, .name = name});
}

void addPatrolRows(WeeklySheet &sheet)
{
    const QString patrols = TaskingWords::tr("Patrols");
    addRow(sheet, patrols, QStringLiteral("deployments"), TaskingWords::tr("Deployments"));
    addRow(sheet, patrols, QStringLiteral("visits_planned"), TaskingWords::tr("Visits planned"));
    addRow(sheet, patrols, QStringLiteral("visits_made"), TaskingWords::tr("Visits made"));
    addRow(sheet, patrols, QStringLiteral("visits_missed"), TaskingWords::tr("Visits missed"));
    addRow(sheet, patrols, QStringLiteral("nil"), TaskingWords::tr("Nil results"));
    addRow(sheet, patrols, QStringLiteral("person_minutes"), TaskingWords::tr("Person-hours"));
    addRow(sheet, patrols, QStringLiteral("authorities"), TaskingWords::tr("Section 34 and other authorities"));
    const QString done = TaskingWords::tr("What was done");
    for (const QString &type : resultTypes())
        addRow(sheet, done, type, resultTypeName(type));
    addRow(sheet, done, QStringLiteral("prior_links"), TaskingWords::tr("Prior links"));
    addRow(sheet, done, QStringLiteral("to_finish"), TaskingWords::tr("Stops to finish"));
    for (const QString &reason : behaviourTypes())
        addRow(sheet, TaskingWords::tr("Stops by reason"), QStringLiteral("stop:") + reason, behaviourText(reason));
}

void addOtherRows(WeeklySheet &sheet)
{
    const QString walks = TaskingWords::tr("Walk and Talk");
    addRow(sheet, walks, QStringLiteral("walks"), TaskingWords::tr("Walks"));
    addRow(sheet, walks, QStringLiteral("women_walked"), TaskingWords::tr("Women walked with"));
    addRow(sheet, walks, QStringLiteral("concerns"), TaskingWords::tr("Concerns raised"));
    addRow(sheet, walks, QStringLiteral("fed_back"), TaskingWords::tr("Concerns fed back"));
    addRow(sheet, walks, QStringLiteral("actions_due"), TaskingWords::tr("Actions due"));
    const QString partners = TaskingWords::tr("Partners and tasking");
    addRow(sheet, partners, QStringLiteral("venue_visits"), TaskingWords::tr("Venues visited"));
    addRow(sheet, partners, QStringLiteral("venues_trained"), TaskingWords::tr("Venues trained"));
    addRow(sheet, partners, QStringLiteral("people_trained"), TaskingWords::tr("People trained"));
    addRow(sheet, partners, QStringLiteral("decisions"), TaskingWords::tr("Tasking decisions"));
}

// A reason of stops that the program does not know stands after those that it knows.
WeeklyRow &rowFor(WeeklySheet &sheet, const QString &measure)
{
    const auto found = std::ranges::find(sheet.rows, measure, &WeeklyRow::measure);
    if (found != sheet.rows.end())
        return *found;
    const QString group = TaskingWords::tr("Stops by reason");
    const auto last = std::ranges::find(sheet.rows.rbegin(), sheet.rows.rend(), group, &WeeklyRow::group);
    return *sheet.rows.insert(last.base(), {.measure = measure, .group = group, .name = measure.section(u':', 1)});
}

void addEntries(WeeklySheet &sheet, std::vector<WeekEntry> entries, bool ofThisWeek, BoroughOf &boroughOf)
{
    std::set<std::tuple<QString, RecordKind, QString>> known;
    for (WeekEntry &entry : entries) {
        if (!sheet.borough.isEmpty() && (!entry.point || boroughOf(*entry.point) != sheet.borough))
            continue;
        WeeklyRow &row = rowFor(sheet, entry.measure);
        (ofThisWeek ? row.amount : row.before) += entry.amount;
        if (ofThisWeek && known.emplace(entry.measure, entry.record.kind, entry.record.id).second)
            row.records.push_back(std::move(entry.record));
    }
}

Result<void> fillWeek(WeeklySheet &sheet, const Store &store, const QDate &monday, BoroughOf &boroughOf)
{
    return weekEntries(store, monday, monday.addDays(DaysOfWeek - 1)).transform([&](std::vector<WeekEntry> entries) {
        addEntries(sheet, std::move(entries), monday == sheet.monday, boroughOf);
    });
}

QDate mondayOf(const Store &store, const QDate &day)
{
    if (day.isValid())
        return day.addDays(1 - day.dayOfWeek());
    const QDate today = store.clock().now().toTimeZone(londonZone()).date();
    return today.addDays(1 - today.dayOfWeek() - DaysOfWeek);
}

bool isHours(const WeeklyRow &row)
{
    return row.measure == QLatin1StringView("person_minutes");
}

// Few patrols are out about as long as each other: their hours would say how many they were.
QString amountText(const WeeklySheet &sheet, const WeeklyRow &row, double WeeklyRow::*which, Figures figures)
{
    if (!isHours(row))
        return countText(std::llround(row.*which), figures);
    const auto isFew = [&](const char *measure) {
        const WeeklyRow *other = sheet.row(QLatin1StringView(measure));
        return other == nullptr || other->*which < FewestTold;
    };
    const bool tellsFew = figures == Figures::Suppressed && (isFew("visits_made") || isFew("deployments"));
    return tellsFew && row.*which > 0 ? QString() : QString::number(row.*which / MinutesPerHour, 'f', 1);
}

} // namespace

bool WeeklySheet::isEmpty() const
{
    return std::ranges::all_of(rows, [](const WeeklyRow &row) { return row.amount == 0 && row.before == 0; });
}

const WeeklyRow *WeeklySheet::row(const QString &measure) const
{
    const auto found = std::ranges::find(rows, measure, &WeeklyRow::measure);
    return found == rows.end() ? nullptr : &*found;
}

QStringList weeklyMeasures()
{
    WeeklySheet sheet;
    addPatrolRows(sheet);
    addOtherRows(sheet);
    QStringList measures;
    for (const WeeklyRow &row : sheet.rows)
        measures.append(row.measure);
    return measures;
}

Result<WeeklySheet> weeklySheet(Store &store, const QString &borough, const QDate &day)
{
    auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!boroughs)
        return std::unexpected(boroughs.error());
    WeeklySheet sheet{.borough = borough, .boroughs = {}, .monday = mondayOf(store, day), .rows = {}, .cautions = {}};
    for (const Boundary &one : *boroughs)
        sheet.boroughs.append(one.name);
    sheet.boroughs.sort();
    if (!borough.isEmpty() && !sheet.boroughs.contains(borough))
        return failure(Error::Code::NotFound, TaskingWords::tr("There is no borough “%1” in this file.").arg(borough));
    addPatrolRows(sheet);
    addOtherRows(sheet);
    BoroughOf boroughOf(std::move(*boroughs));
    const Result<void> filled = fillWeek(sheet, store, sheet.monday, boroughOf).and_then([&] {
        return fillWeek(sheet, store, sheet.monday.addDays(-DaysOfWeek), boroughOf);
    });
    if (!filled)
        return std::unexpected(filled.error());
    std::erase_if(sheet.rows, [](const WeeklyRow &row) {
        return row.measure.startsWith(QLatin1StringView("stop:")) && row.amount == 0 && row.before == 0;
    });
    if (const WeeklyRow *open = sheet.row(QStringLiteral("to_finish")); open != nullptr && open->amount > 0)
        sheet.cautions.append(TaskingWords::tr(
            "Results with stops are still to be finished: not everybody is risk-assessed and checked."));
    return sheet;
}

QString weeklyFigure(const WeeklySheet &sheet, const WeeklyRow &row, Figures figures)
{
    return amountText(sheet, row, &WeeklyRow::amount, figures);
}

QStringList weeklyCells(const WeeklySheet &sheet, const WeeklyRow &row, Figures figures)
{
    const bool nothing = row.amount == 0 && row.before == 0;
    return {row.group, row.name, amountText(sheet, row, &WeeklyRow::amount, figures),
            amountText(sheet, row, &WeeklyRow::before, figures),
            isHours(row) || nothing ? QString()
                                    : changeWords(std::llround(row.amount), std::llround(row.before), figures)};
}

} // namespace lantern
