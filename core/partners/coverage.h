#pragma once

#include "hotspot/analysis.h"
#include "partners/venue_register.h"

namespace lantern
{

// How near to a trained venue harm must lie to count as covered.
inline constexpr double CoverageMetres = 150;

// Where harm was recorded, and how much: millionths of what the ranking weighs by, so that sums are the same in any order.
struct HarmPoint
{
    GridPoint point;
    qint64 millionths = 0;
};

// The offences that a ranking rests on (its source, months, hours and weight), added up by place. Classes that police activity
// finds never count.
[[nodiscard]] std::vector<HarmPoint> harmPoints(const Recorded &recorded, const AnalysisOptions &options);

struct Covered
{
    qint64 covered = 0; // millionths
    qint64 total = 0;
    [[nodiscard]] double share() const // 0 to 1; 0 where there is no harm
    {
        return total > 0 ? static_cast<double>(covered) / static_cast<double>(total) : 0;
    }
};
// The harm within `metres` of at least one of the places, each harm once.
[[nodiscard]] Covered coveredBy(std::span<const HarmPoint> harm, std::span<const GridPoint> places, double metres);

// A venue that could be trained. Without an id it is an imported place that is not in the register yet.
struct TrainingCandidate
{
    VenueId venue = {};
    qint64 place = 0;
    QString name;
    Place::Kind type = Place::Kind::Venue;
    GridPoint point;
};

struct NextVenue
{
    TrainingCandidate candidate;
    qint64 added = 0; // millionths that nothing before it covers
    double share = 0; // what is covered with it and those before it, 0 to 1
};
// Which venues to train next: each time the one that adds most harm to what is covered already; equal ones by name, then by place. For
// a number of venues that is at least 1 - 1/e, 63 %, of the most that so many could add (Nemhauser, Wolsey & Fisher 1978,
// Mathematical Programming 14, 10.1007/BF01588971). Ends early when nothing is added any more.
[[nodiscard]] std::vector<NextVenue> nextBest(std::span<const HarmPoint> harm, std::span<const GridPoint> trained,
                                              std::vector<TrainingCandidate> candidates, double metres, int most);

// The venues of a register whose training counts on a day, of a kind where one is named; and all others with the imported
// premises (pubs, bars, clubs, venues) that nobody of the register is.
struct CoverageGround
{
    std::vector<GridPoint> trained;
    std::vector<TrainingCandidate> candidates;
};
[[nodiscard]] CoverageGround coverageGround(const VenueRegister &all, std::span<const Place> places, const QDate &day,
                                            const QString &kind = {});

} // namespace lantern
