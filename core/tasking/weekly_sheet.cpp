#include "tasking/weekly_sheet.h"

#include "outcome/result_words.h"
#include "store/patrol_result.h"
#include "store/place_repository.h"
#include "tasking/borough_of.h"
#include "tasking/weekly_disclosure.h"
#include "tasking/weekly_offences.h"
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

bool isHours(const WeeklyRow &row)
{
    return row.measure == QLatin1StringView("person_minutes");
}

bool isOfMonth(const WeeklyRow &row)
{
    return row.measure.endsWith(QLatin1StringView("_month"));
}

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

void addOffenceRows(WeeklySheet &sheet)
{
    const QString recorded = TaskingWords::tr("Recorded offences");
    addRow(sheet, recorded, QStringLiteral("offences"), TaskingWords::tr("Against women and girls, by day"));
    addRow(sheet, recorded, QStringLiteral("police_generated"), TaskingWords::tr("Found by police activity, by day"));
    addRow(sheet, recorded, QStringLiteral("offences_month"), TaskingWords::tr("Against women and girls, by month"));
    addRow(sheet, recorded, QStringLiteral("police_generated_month"),
           TaskingWords::tr("Found by police activity, by month"));
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

void addEntries(WeeklySheet &sheet, std::vector<WeekEntry> entries, bool isNow, BoroughOf &boroughOf)
{
    std::set<std::tuple<QString, RecordKind, QString>> known;
    WeeklyDisclosure disclosure;
    for (WeekEntry &entry : entries) {
        const QString borough = entry.point ? boroughOf(*entry.point) : QString();
        disclosure.add(entry.measure, borough, entry.amount);
        if (!sheet.borough.isEmpty() && borough != sheet.borough)
            continue;
        WeeklyRow &row = rowFor(sheet, entry.measure);
        (isNow ? row.amount : row.before) += entry.amount;
        if (isNow && known.emplace(entry.measure, entry.record.kind, entry.record.id).second)
            row.records.push_back(std::move(entry.record));
    }
    const QHash<QString, Disclosure> disclosed = disclosure.of(sheet.borough, sheet.boroughs);
    for (const auto &[measure, how] : disclosed.asKeyValueRange())
        (isNow ? rowFor(sheet, measure).disclosed : rowFor(sheet, measure).disclosedBefore) = how;
}

Result<void> fillWeek(WeeklySheet &sheet, const Store &store, const QDate &monday, BoroughOf &boroughOf)
{
    return weekEntries(store, monday, monday.addDays(DaysOfWeek - 1)).transform([&](std::vector<WeekEntry> entries) {
        addEntries(sheet, std::move(entries), monday == sheet.monday, boroughOf);
    });
}

// A month's figure stands under the week's heading, so that its name says which month it is of.
void nameMonths(WeeklySheet &sheet, const WeeklyOffences &offences)
{
    for (WeeklyRow &row : sheet.rows) {
        if (isOfMonth(row)) {
            row.known = offences.month().isValid();
            if (row.known)
                row.name = (row.measure.startsWith(QLatin1StringView("police"))
                                ? TaskingWords::tr("Found by police activity, %1 beside %2")
                                : TaskingWords::tr("Against women and girls, %1 beside %2"))
                               .arg(shortMonth(offences.month()), shortMonth(offences.month().plus(-1)));
        } else if (row.measure == QLatin1StringView("offences") ||
                   row.measure == QLatin1StringView("police_generated")) {
            row.known = offences.isKnownByDay();
        }
    }
}

Result<void> fillOffences(WeeklySheet &sheet, const Store &store, BoroughOf &boroughOf)
{
    const Result<WeeklyOffences> offences = WeeklyOffences::read(store, sheet.monday);
    if (!offences)
        return std::unexpected(offences.error());
    addEntries(sheet, offences->ofWeek(sheet.monday), true, boroughOf);
    addEntries(sheet, offences->ofWeek(sheet.monday.addDays(-DaysOfWeek)), false, boroughOf);
    addEntries(sheet, offences->ofMonth(offences->month()), true, boroughOf);
    addEntries(sheet, offences->ofMonth(offences->month().plus(-1)), false, boroughOf);
    nameMonths(sheet, *offences);
    if (const QString age = offences->ageText(); !age.isEmpty())
        sheet.cautions.append(age);
    return {};
}

QDate mondayOf(const QDate &day, const QDate &today)
{
    if (day.isValid())
        return day.addDays(1 - day.dayOfWeek());
    return today.addDays(1 - today.dayOfWeek() - DaysOfWeek);
}

// Few patrols are out about as long as each other: their hours would say how many they were, so that they are not told at all.
QString amountText(const WeeklyRow &row, double amount, Disclosure disclosed, Figures figures)
{
    if (!row.known)
        return TaskingWords::tr("not known");
    if (!isHours(row))
        return countText(std::llround(amount), figures, disclosed);
    return figures == Figures::Suppressed && disclosed != Disclosure::Told
               ? QString()
               : QString::number(amount / MinutesPerHour, 'f', 1);
}

QString weekChange(const WeeklyRow &row, Figures figures)
{
    if (isHours(row) || !row.known || (row.amount == 0 && row.before == 0))
        return {};
    // Its interval would tell what is withheld.
    const bool withheld = row.disclosed == Disclosure::Withheld || row.disclosedBefore == Disclosure::Withheld;
    if (withheld && figures == Figures::Suppressed)
        return TaskingWords::tr("not compared");
    return !row.whole ? TaskingWords::tr("the week is not over")
                      : changeWords(std::llround(row.amount), std::llround(row.before), figures);
}

// The difference of figures that the sheet tells is told with them.
bool isTold(const WeeklyRow &row)
{
    return row.disclosed == Disclosure::Told && (row.amount == 0 || row.amount >= LeastCountTold);
}

QString withoutResult(const WeeklySheet &sheet, Figures figures)
{
    const WeeklyRow *planned = sheet.row(QStringLiteral("visits_planned"));
    const WeeklyRow *made = sheet.row(QStringLiteral("visits_made"));
    const WeeklyRow *missed = sheet.row(QStringLiteral("visits_missed"));
    const qint64 open = std::llround(planned->amount - made->amount - missed->amount);
    if (open <= 0)
        return {};
    const bool told = open >= LeastCountTold && isTold(*planned) && isTold(*made) && isTold(*missed);
    if (figures == Figures::Suppressed && !told)
        return TaskingWords::tr("Planned visits of this week have no result yet.");
    return TaskingWords::tr("%1 of %2 planned visits of this week have no result yet.")
        .arg(open)
        .arg(std::llround(planned->amount));
}

} // namespace

bool WeeklySheet::isEmpty() const
{
    return std::ranges::all_of(
        rows, [](const WeeklyRow &row) { return isOfMonth(row) || (row.amount == 0 && row.before == 0); });
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
    addOffenceRows(sheet);
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
    const QDate today = store.clock().now().toTimeZone(londonZone()).date();
    WeeklySheet sheet{
        .borough = borough, .boroughs = {}, .monday = mondayOf(day, today), .rows = {}, .cautions = {}, .today = today};
    for (const Boundary &one : *boroughs)
        sheet.boroughs.append(one.name);
    sheet.boroughs.sort();
    if (!borough.isEmpty() && !sheet.boroughs.contains(borough))
        return failure(Error::Code::NotFound, TaskingWords::tr("There is no borough “%1” in this file.").arg(borough));
    addPatrolRows(sheet);
    addOtherRows(sheet);
    addOffenceRows(sheet);
    BoroughOf boroughOf(std::move(*boroughs));
    const Result<void> filled =
        fillWeek(sheet, store, sheet.monday, boroughOf)
            .and_then([&] { return fillWeek(sheet, store, sheet.monday.addDays(-DaysOfWeek), boroughOf); })
            .and_then([&] { return fillOffences(sheet, store, boroughOf); });
    if (!filled)
        return std::unexpected(filled.error());
    std::erase_if(sheet.rows, [](const WeeklyRow &row) {
        return row.measure.startsWith(QLatin1StringView("stop:")) && row.amount == 0 && row.before == 0;
    });
    for (WeeklyRow &row : sheet.rows)
        row.whole = isOfMonth(row) || sheet.isOver();
    if (const WeeklyRow *open = sheet.row(QStringLiteral("to_finish")); open != nullptr && open->amount > 0)
        sheet.cautions.append(TaskingWords::tr(
            "Results with stops are still to be finished: not everybody is risk-assessed and checked."));
    return sheet;
}

QStringList unfinishedWeek(const WeeklySheet &sheet, Figures figures)
{
    QStringList said;
    if (!sheet.isOver())
        said.append(sheet.today < sheet.monday
                        ? TaskingWords::tr("This week is to come: nothing is judged a rise or a fall.")
                        : TaskingWords::tr("This week runs to Sunday %1: its figures so far stand beside those of a "
                                           "whole week, so that nothing is judged a rise or a fall.")
                              .arg(shortDay(sheet.sunday())));
    if (const QString open = withoutResult(sheet, figures); !open.isEmpty())
        said.append(open);
    return said;
}

QStringList weeklyCautions(const WeeklySheet &sheet, Figures figures)
{
    return unfinishedWeek(sheet, figures) + sheet.cautions;
}

QString weeklyFigure(const WeeklyRow &row, Figures figures)
{
    return amountText(row, row.amount, row.disclosed, figures);
}

QStringList weeklyCells(const WeeklyRow &row, Figures figures)
{
    return {row.group, row.name, weeklyFigure(row, figures), amountText(row, row.before, row.disclosedBefore, figures),
            weekChange(row, figures)};
}

} // namespace lantern
