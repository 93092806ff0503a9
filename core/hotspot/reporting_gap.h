#pragma once

#include "hotspot/study_area.h"
#include "statistics/beta_binomial.h"

#include <QLocale>

namespace lantern
{

// What somebody said of a place that feels unsafe: a StreetSafe report, or a concern from a Walk and Talk.
struct PublicReport
{
    GridPoint point;
    Month month;
    bool fromWalk = false;
};

// All that the file holds, by month. Storage errors.
[[nodiscard]] Result<std::vector<PublicReport>> readPublicReports(Store &store);

enum class GapClass {
    CannotTell,     // the interval spans 1
    LittleRecorded, // felt unsafe, little recorded: the interval lies above 1
    LittleReported, // recorded, little reported by the public: the interval lies below 1
};

struct ReportingGapOptions
{
    Period period; // asked for; only its months that both sides reach count
    double cellWidthMetres = 500;
    bool streetSafe = true; // which reports count
    bool walkConcerns = true;
    double level = 0.95; // of the intervals
};

// One hexagon in which anything was reported or recorded.
struct GapCell
{
    HexCell cell = {};
    TwoCounts counts = {}; // reports by the public, and recorded offences of violence against women and girls
    double ratio = 1;      // reports per recorded offence, over the same of the whole area; shrunk towards 1
    Interval interval = {};
    GapClass gapClass = GapClass::CannotTell;
};

struct ReportingGap
{
    ReportingGapOptions options; // with the months that both sides reach
    HexGrid grid;
    SharePrior prior;
    std::vector<GapCell> cells; // by key
    qint64 reports = 0;         // in the area
    qint64 offences = 0;
    qint64 reportsBeyond = 0; // in these months, outside the area
    [[nodiscard]] qint64 cellsOf(GapClass gapClass) const;
    [[nodiscard]] const GapCell *find(HexCell cell) const; // none where nothing was reported or recorded
};

// Where the public reports more, or less, than recorded crime lets expect. y reports and x offences of one hexagon over the
// same months are two views of one unknown unease; given y + x, y is binomial with share π, and over the hexagons π is
// Beta(a, b), fitted by fitShares(). The figure is the posterior median of [π / (1 − π)] / (a / b) with its
// equal-tailed interval (oddsAgainst()): an odds ratio, so both counts' chance is in it, hexagons with few of
// either are drawn towards 1 (Clayton & Kaldor 1987, "Empirical Bayes estimates of age-standardized relative risks for use in
// disease mapping", Biometrics 43:671–681, do so with one count), and x = 0 or y = 0 need no rule of their own. The area is
// studyArea()'s; police-generated classes never count.
// Refused: no month that both sides reach, no report or no offence in the area.
[[nodiscard]] Result<ReportingGap> reportingGap(const Recorded &recorded, std::span<const PublicReport> reports,
                                                const ReportingGapOptions &options);

// "3.1 times (1.4–6.0) the reports expected from recorded crime; 7 reports, 2 offences".
[[nodiscard]] QString gapText(const GapCell &cell, const QLocale &locale);
// The same in short: "3.1 times (1.4–6.0); 7 reports, 2 offences".
[[nodiscard]] QString gapFigures(const GapCell &cell, const QLocale &locale);
// "Felt unsafe, little recorded" and so on.
[[nodiscard]] QString gapName(GapClass gapClass);

} // namespace lantern
