#pragma once

#include "hotspot/analysis.h"

#include <QLocale>

#include <array>

namespace lantern
{

// How sure it is that a cell and its neighbours hold more than their share.
struct CellSignificance
{
    HexCell cell;
    double z = 0; // Getis–Ord Gi*, six neighbours and the cell itself
    double q = 1; // two-sided p-value, adjusted for all cells of the area (Benjamini–Hochberg)
};

struct Significance
{
    HexGrid grid;
    std::vector<CellSignificance> cells; // all cells of the studied area, by key
    qint64 hot = 0;                      // cells with z above 0 and q at most HotAt
    static constexpr double HotAt = 0.05;
    // That of a cell, or null beyond the area.
    [[nodiscard]] const CellSignificance *find(HexCell cell) const;
};

// "hot: at most 1 % of such hexagons are so by chance", "not more than chance", "colder than chance".
[[nodiscard]] QString significanceText(const CellSignificance &cell, const QLocale &locale);

// Gi* of harm or offences over every hexagon of the studied boroughs, empty ones included.
// Refused: a period without offences.
[[nodiscard]] Result<Significance> significance(const Recorded &recorded, const AnalysisOptions &options);

// The same with chance simulated instead of a normal distribution assumed: the pseudo p-values of giStarPermutationP().
struct PermutationTest
{
    Significance significance; // z as before; q from the pseudo p-values, adjusted for all cells
    std::vector<double> p;     // of significance.cells
    int permutations = 0;
    quint64 seed = 0;
    qint64 unlikely = 0; // cells with z above 0 and p at most Significance::HotAt, before it is adjusted
};

// Refused: a period without offences, fewer than 19 permutations (they cannot show 5 %); Cancelled.
[[nodiscard]] Result<PermutationTest> permutationTest(const Recorded &recorded, const AnalysisOptions &options,
                                                      int permutations, quint64 seed, const Progress &progress = {});

// How a cell's significance goes over the parts of the period, after sfhotspot's classes (Ashby, package sfhotspot,
// hotspot_classify): hot means q at most HotAt and z above 0 within a part.
enum class HotspotClass {
    None,
    Persistent,   // hot in at least 80 % of the parts
    Emerging,     // hot in the last fifth of the parts, in less than half of those before
    Former,       // not hot in the last fifth, in at least half of those before
    Intermittent, // hot in at least 10 % of the parts, and none of the above
};

struct ClassThresholds
{
    int parts = 4;                  // equal stretches of months that the period is cut into
    double persistentShare = 0.8;   // of all parts
    double recentShare = 0.2;       // of the parts, the newest: at least one
    double formerShare = 0.5;       // of the parts before the recent ones
    double intermittentShare = 0.1; // of all parts
};

struct CellClass
{
    HexCell cell;
    HotspotClass hotspotClass = HotspotClass::None;
    int hotParts = 0;
};

// The cells that have a class, by key, and by which thresholds.
struct ChangeOverTime
{
    HexGrid grid;
    std::vector<CellClass> cells;
    ClassThresholds thresholds;
    [[nodiscard]] const CellClass *find(HexCell cell) const;
    [[nodiscard]] qint64 cellsOf(HotspotClass hotspotClass) const;
};

inline constexpr std::array NamedHotspotClasses{HotspotClass::Persistent, HotspotClass::Emerging, HotspotClass::Former,
                                                HotspotClass::Intermittent};

// "Persistent", …, translated; and what makes a cell one: "hot in at least 80 % of 4 parts".
[[nodiscard]] QString className(HotspotClass hotspotClass);
[[nodiscard]] QString classRule(HotspotClass hotspotClass, const ClassThresholds &thresholds);
// "hot in 3 of 4 parts"
[[nodiscard]] QString hotPartsText(const CellClass &cell, const ClassThresholds &thresholds);

// The class of each cell that was hot in any part. Refused: fewer months than parts, a share outside 0 to 1, or a part
// without offences; Cancelled.
[[nodiscard]] Result<ChangeOverTime> classesOverTime(const Recorded &recorded, const AnalysisOptions &options,
                                                     const ClassThresholds &thresholds = {},
                                                     const Progress &progress = {});

// The class of one cell from whether it was hot in each part, oldest first. Pure.
[[nodiscard]] HotspotClass classOf(const std::vector<bool> &hot, const ClassThresholds &thresholds);

// Ranks hexagons by their z; one beyond the area goes last.
void rankBySignificance(Analysis &analysis, const Significance &significance);

} // namespace lantern
