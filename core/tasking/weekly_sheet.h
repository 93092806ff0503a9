#pragma once

#include "store/week_entries.h"
#include "tasking/figures.h"

#include <QStringList>

namespace lantern
{

// One measure of a week beside the week before, with the records that make it up.
struct WeeklyRow
{
    QString
        measure; // as in weekEntries(), and offences, police_generated, and both with "_month" for those of a whole month
    QString group; // translated: "Patrols", "What was done" …
    QString name;  // translated
    double amount = 0;
    double before = 0;
    std::vector<FoundRecord> records = {}; // of the week itself, each once
    Disclosure disclosed = {};             // how the amount leaves the house, and how the one of the week before
    Disclosure disclosedBefore = {};
    bool known = true; // else there is no source for it, as for offences by day where all sources give months
    bool whole = true; // else its days are not over, and it is judged neither a rise nor a fall
};

// What was done against violence against women and girls in one week, Monday to Sunday.
struct WeeklySheet
{
    QString borough;      // the one that all figures are of; empty: the force
    QStringList boroughs; // that may be asked for
    QDate monday;
    std::vector<WeeklyRow> rows; // every measure, also those of nothing; reasons of stops only where there was one
    QStringList cautions;        // but those of a week that is not complete: weeklyCautions()
    QDate today = {};            // in London, when the sheet was made
    [[nodiscard]] QDate sunday() const { return monday.addDays(6); }
    [[nodiscard]] bool isOver() const { return sunday() < today; }
    [[nodiscard]] bool isEmpty() const;                               // nothing in this week nor in the one before
    [[nodiscard]] const WeeklyRow *row(const QString &measure) const; // nullptr: no such measure
};

// Every measure of a sheet, in its order, with all reasons of stops.
[[nodiscard]] QStringList weeklyMeasures();

// Offences are those of classes that count as violence against women and girls; records that police activity finds stand apart.
// The week that the day lies in; an invalid day: the last whole week before the clock's today. What has no place, as an authority without
// an area, counts for the force alone. NotFound: no such borough.
[[nodiscard]] Result<WeeklySheet> weeklySheet(Store &store, const QString &borough = {}, const QDate &day = {});

// The counts of the sheet as a CSV, a PDF and the screen have them: group, name, this week, week before, change in words. Counts under 5
// are suppressed where asked, and so is what would give them away: hours of few patrols, and counts from which with the sheets of the force
// and of the other boroughs, of the same week or of the next, a small one could be worked out.
[[nodiscard]] QStringList weeklyCells(const WeeklyRow &row, Figures figures);
// That the week still runs, or is to come, and how many of its planned visits have no result yet. Where asked to suppress, without the
// count if it would tell more than the rows do.
[[nodiscard]] QStringList unfinishedWeek(const WeeklySheet &sheet, Figures figures);
// The same, and the sheet's own cautions.
[[nodiscard]] QStringList weeklyCautions(const WeeklySheet &sheet, Figures figures);
[[nodiscard]] QString weeklyFigure(const WeeklyRow &row, Figures figures);

} // namespace lantern
