#pragma once

#include "brief/report.h"
#include "tasking/weekly_sheet.h"

namespace lantern
{

// "Weekly sheet: Lambeth", and "Monday 16 to Sunday 22 November 2026, by the results that stand."
[[nodiscard]] QString weeklyTitle(const WeeklySheet &sheet);
[[nodiscard]] QString weeklyBasis(const WeeklySheet &sheet);
// The headings of weeklyCells().
[[nodiscard]] QStringList weeklyHeadings();

// The key under which a measure is told: its own, but person_hours for person_minutes, for it is hours that stand there.
[[nodiscard]] QString toldAs(const QString &measure);
// RFC 4180; that key, then the cells of the sheet; counts under 5 as "<5". An exercise says so in the first column's name.
[[nodiscard]] QByteArray weeklyCsv(const WeeklySheet &sheet, bool exercise);
// The same cells for paper, a table for each group, with the marking of the file.
[[nodiscard]] Report weeklyReport(const Store &store, const WeeklySheet &sheet);

// The return on hotspot response that a force makes to the Home Office, from a template that the force edits (its form and placeholders
// are in resources/briefing/README.md). The file's own, kept as its setting `hotspot_return`, or the built-in one.
[[nodiscard]] QString hotspotReturnTemplate(const Store &store);
// Refused: a placeholder that is none of a sheet's, with its name.
[[nodiscard]] Result<void> checkHotspotReturnTemplate(const QString &text);
// Refused as above.
[[nodiscard]] Result<void> keepHotspotReturnTemplate(Store &store, const QString &text);
[[nodiscard]] Report hotspotReturn(const Store &store, const WeeklySheet &sheet);

} // namespace lantern
