#pragma once

#include "base/progress.h"
#include "hotspot/study_area.h"
#include "store/hotspot_set.h"
#include "store/store.h"

namespace lantern
{

// How a ranking of the area's cells is made from the training months.
enum class RankingMethod {
    HarmDays,     // harm days per cell: Lantern's own list
    Count,        // offences per cell: the naive list, "where it was last year"
    Density,      // Gaussian kernel density of the offences at the cell's centre
    HarmDensity,  // the same of harm days
    GiStar,       // Getis–Ord Gi* of the offences, six neighbours and itself
    LatestMonths, // offences per cell in the last third of the training months
};
inline constexpr std::array AllRankingMethods{RankingMethod::HarmDays, RankingMethod::Count,
                                              RankingMethod::Density,  RankingMethod::HarmDensity,
                                              RankingMethod::GiStar,   RankingMethod::LatestMonths};

// "harm", "count", "density", "harm_density", "gistar", "latest".
[[nodiscard]] QString toKey(RankingMethod method);

// How well places chosen from earlier months caught later offences. n of N offences fell inside a of A square metres.
struct Accuracy
{
    QString method; // key of a method, or the name of a saved set
    qint64 places = 0;
    double areaSquareMetres = 0; // a
    qint64 offences = 0;         // n
    double hitRate = 0;          // n / N
    double vawgHitRate = 0;      // the same of VAWG classes
    double harmCaptured = 0;     // the same of harm days
    double pai = 0;              // (n / N) / (a / A) (Chainey, Tompson & Uhlig 2008, Security Journal 21:4–28)
    double pei = 0;     // pai / the best pai that as many cells could have had (Hunt 2016, "Do crime hot spots move?")
    double harmPei = 0; // the same of harm captured
};

struct ScoreQuestion
{
    Period train;
    Period test;
    double share = 0.01;          // of the area that may be chosen, 0 to 1
    double cellWidthMetres = 150; // of the hexagons
    double bandwidthMetres = 250; // of the densities
    QString source = QStringLiteral("offences");
};

struct ScoreCard
{
    ScoreQuestion question;
    double areaSquareMetres = 0; // A
    qint64 cells = 0;
    qint64 offences = 0; // N, in the test months
    double harmDays = 0; // of them
    std::vector<Accuracy>
        methods; // the baseline of last year's months among them where there is one; by PAI, best first
    std::vector<Accuracy> savedSets; // on the same months, each with the area it has; by PAI
};

// What is read once for many scores: the offences, the cells to choose from, and every saved set with the cells that it takes.
struct ScoringGround
{
    struct SavedSet
    {
        HotspotSetId id;
        QString name;
        Period period;             // the last month of an analyst's own outlines is the one before they came in
        std::vector<size_t> cells; // of the area, whose centre lies in one of the set's outlines
    };
    std::shared_ptr<const Recorded> recorded;
    StudyArea area;
    std::vector<SavedSet> sets; // newest first
};

// The ground on which the months of a source are scored: the boroughs that hold its occurrences of those months.
[[nodiscard]] Result<ScoringGround> scoringGround(Store &store, std::shared_ptr<const Recorded> recorded,
                                                  Period studied, const ScoreQuestion &question);

// Scores one choice of cells on what happened in a period.
[[nodiscard]] Accuracy accuracyOf(const ScoringGround &ground, const QString &name, const std::vector<size_t> &cells,
                                  Period test, const QString &source);

// The `many` cells that a method ranks highest; equal ones by place.
[[nodiscard]] std::vector<size_t> chosenCells(const ScoringGround &ground, const ScoreQuestion &question,
                                              RankingMethod method, size_t many);

// The baseline that asks for no analysis: offences per cell in the same months of the year before, under this key among the methods.
// Only where the source holds those months.
inline constexpr QLatin1StringView LastYearKey{"last_year"};

// The same as below, on ground that was read already.
[[nodiscard]] Result<ScoreCard> scoreMethods(const ScoringGround &ground, const ScoreQuestion &question,
                                             const Progress &progress = {});

// Scores every method, and every saved set whose period ends before the test months, on what happened in those.
// Police-generated classes never count. Refused: test months that do not come after the training months, months
// without offences, a share outside 0 to 1; Cancelled. Two cells of equal value go by place.
[[nodiscard]] Result<ScoreCard> scoreMethods(Store &store, const ScoreQuestion &question,
                                             const Progress &progress = {});

// One value per cell of the area, higher is worse. Pure; the training occurrences come by month, as Recorded has them.
[[nodiscard]] std::vector<double> cellValues(const StudyArea &area, std::span<const Occurrence> training,
                                             std::span<const OffenceClass> classes, RankingMethod method,
                                             const ScoreQuestion &question);

} // namespace lantern
