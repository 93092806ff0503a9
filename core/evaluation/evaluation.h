#pragma once

#include "base/progress.h"
#include "evaluation/comparison_areas.h"
#include "evaluation/day_window.h"
#include "statistics/displacement.h"
#include "statistics/rate_ratio.h"
#include "store/plan.h"
#include "store/store.h"

namespace lantern
{

enum class EvaluationSubject { Hotspots, Site, Operation };

struct EvaluationQuestion
{
    EvaluationSubject subject = EvaluationSubject::Hotspots;
    HotspotSetId set = {};                     // of hotspots; invalid = the newest saved one
    std::vector<int> ranks = {};               // some hotspots of the set; empty = all
    QString site = {};                         // a place in words
    std::optional<GridPoint> sitePoint = {};   // where it is, if somebody chose it; else its words are looked up
    double radiusMetres = 150;                 // of the site
    Operation operation = Operation::Vigilant; // its places are those that its plans visited
    DayWindow before = {};           // invalid = as many months as after, the year before where they are recorded
    DayWindow after = {};            // invalid = the newest months, at most six; of an operation since its first shift
    QString source = {};             // "offences" or "counts"; empty = whichever is newer
    bool vawgOnly = false;           // only offences against women and girls
    double bufferMetres = 200;       // of the ring in which offences may turn up instead; 0 = none
    bool compared = true;            // with comparison areas
    int perPlace = 0;                // comparison areas for each place; 0 = one, and at least five in all
    std::vector<HexCell> added = {}; // comparison areas besides those proposed
    std::vector<HexCell> removed = {}; // of those proposed
};

// A month of the four areas.
struct EvaluationMonth
{
    PhaseMonth when;
    qint64 target = 0;
    qint64 comparison = 0;
    qint64 buffer = 0;
    qint64 comparisonBuffer = 0;
};

// What may be said, and no more.
enum class Verdict {
    NoComparison, // counts alone
    TooFew,       // under 20 offences in all windows, or under 5 at the target
    Fewer,        // the whole of `claim` lies below 0
    More,         // above 0
    NotClear,     // it holds 0
};
// "no_comparison", "too_few", "fewer", "more", "not_clear".
[[nodiscard]] QString toKey(Verdict verdict);

struct EvaluationFigures
{
    DisplacementCounts counts;
    DisplacementWeights weights;
    std::optional<RateRatio> ratio = {};                     // of the target; absent where a window is empty
    std::optional<DisplacementDifference> displacement = {}; // absent without comparison
    // Of the total and of the ring's part of it, what may be said: the published interval; where levels differ, from the lower
    // end to the higher one of that and of proportionalDifference().
    Interval claim = {};
    Interval bufferClaim = {};
    bool levelsDiffer =
        false; // of target and comparison, or of the rings, in the before window, by more than chance makes it
    double publishedDeviation = 0; // of the total, had months been no more uneven than chance makes them
    double trendDistance = 0;      // of target and comparison in the before window
    Verdict verdict = Verdict::NoComparison;
};

struct Evaluation
{
    EvaluationQuestion question; // completed: windows, source and set as they were used
    QString name;                // of what is evaluated
    int places = 0;
    double areaSquareMetres = 0;
    int patrolledLeftOut = 0; // possible comparison areas that patrols visited too
    std::vector<EvaluationMonth> months;
    std::vector<ComparisonArea> areas; // those compared with first, then others to choose from
    EvaluationFigures figures;
    QStringList cautions = {}; // translated
    [[nodiscard]] int compared() const;
};

// The figures of some months. Where areas are at different levels it matters whether all would have changed by as many offences, as the
// weighted displacement difference has it, or by the same share; what is claimed then has to hold both ways. Where the months after are
// more uneven than chance makes them, every interval is widened by as much as the rate ratio's is. Pure.
[[nodiscard]] EvaluationFigures evaluationFigures(std::span<const EvaluationMonth> months,
                                                  const DisplacementWeights &weights, bool compared);

// Holds what was recorded at some places after something was done there against before, and against comparison areas; in a ring round
// each, offences that moved are looked for. What the police find themselves never counts. Windows of whole months take every
// offence; windows of days take those whose day is known, and say how many are not. Comparison areas: see proposeComparisons();
// none lies so near the target that the rings meet, and none was visited by a patrol. Refused: windows that overlap or lie
// outside what is recorded, an added area that may not be compared with; NotFound: nothing recorded, no such place; Cancelled.
[[nodiscard]] Result<Evaluation> evaluate(Store &store, const EvaluationQuestion &question,
                                          const Progress &progress = {});

} // namespace lantern
