#pragma once

#include "store/week_entries.h"
#include "tasking/figures.h"

#include <QStringList>

namespace lantern
{

// One measure of a week beside the week before, with the records that make it up.
struct WeeklyRow
{
    QString measure; // as in weekEntries()
    QString group;   // translated: "Patrols", "What was done" …
    QString name;    // translated
    double amount = 0;
    double before = 0;
    std::vector<FoundRecord> records = {}; // of the week itself, each once
};

// What was done against violence against women and girls in one week, Monday to Sunday.
struct WeeklySheet
{
    QString borough;      // the one that all figures are of; empty: the force
    QStringList boroughs; // that may be asked for
    QDate monday;
    std::vector<WeeklyRow> rows; // every measure, also those of nothing; reasons of stops only where there was one
    QStringList cautions;
    [[nodiscard]] QDate sunday() const { return monday.addDays(6); }
    [[nodiscard]] bool isEmpty() const;                               // nothing in this week nor in the one before
    [[nodiscard]] const WeeklyRow *row(const QString &measure) const; // nullptr: no such measure
};

// Every measure of a sheet, in its order, with all reasons of stops.
[[nodiscard]] QStringList weeklyMeasures();

// The week that the day lies in; an invalid day: the last whole week before the clock's today. What has no place, as an authority without
// an area, counts for the force alone. NotFound: no such borough.
[[nodiscard]] Result<WeeklySheet> weeklySheet(Store &store, const QString &borough = {}, const QDate &day = {});

// The counts of the sheet as a CSV, a PDF and the screen have them: group, name, this week, week before, change in words. Counts under 5
// are suppressed where asked, and so are the hours that would give them away.
[[nodiscard]] QStringList weeklyCells(const WeeklySheet &sheet, const WeeklyRow &row, Figures figures);
[[nodiscard]] QString weeklyFigure(const WeeklySheet &sheet, const WeeklyRow &row, Figures figures);

} // namespace lantern
