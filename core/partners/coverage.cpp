#include "partners/coverage.h"

#include "hotspot/class_weights.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>

#include <algorithm>
#include <map>

namespace lantern
{

namespace
{

using TreePoint = boost::geometry::model::d2::point_xy<double>;
using TreeBox = boost::geometry::model::box<TreePoint>;
using HarmTree = boost::geometry::index::rtree<std::pair<TreePoint, size_t>, boost::geometry::index::quadratic<16>>;

HarmTree treeOf(std::span<const HarmPoint> harm)
{
    std::vector<std::pair<TreePoint, size_t>> entries;
    entries.reserve(harm.size());
    for (size_t i = 0; i < harm.size(); ++i)
        entries.emplace_back(TreePoint(harm[i].point.easting, harm[i].point.northing), i);
    return HarmTree(entries);
}

// The harm points within so many metres of a place.
std::vector<size_t> harmAround(const HarmTree &tree, std::span<const HarmPoint> harm, GridPoint place, double metres)
{
    const TreeBox box({place.easting - metres, place.northing - metres},
                      {place.easting + metres, place.northing + metres});
    std::vector<size_t> found;
    for (auto entry = tree.qbegin(boost::geometry::index::intersects(box)); entry != tree.qend(); ++entry)
        if (distanceMetres(harm[entry->second].point, place) <= metres)
            found.push_back(entry->second);
    return found;
}

// Which harm is covered, and how much that is.
class Cover
{
public:
    explicit Cover(std::span<const HarmPoint> harm)
        : m_harm(harm)
        , m_taken(harm.size())
    {
        for (const HarmPoint &point : harm)
            m_sum.total += point.millionths;
    }
    [[nodiscard]] qint64 wouldAdd(std::span<const size_t> around) const
    {
        qint64 added = 0;
        for (const size_t index : around)
            added += m_taken[index] ? 0 : m_harm[index].millionths;
        return added;
    }
    void add(std::span<const size_t> around)
    {
        m_sum.covered += wouldAdd(around);
        for (const size_t index : around)
            m_taken[index] = true;
    }
    [[nodiscard]] const Covered &sum() const { return m_sum; }

private:
    std::span<const HarmPoint> m_harm;
    std::vector<bool> m_taken;
    Covered m_sum;
};

bool isPremises(Place::Kind kind)
{
    return kind == Place::Kind::Pub || kind == Place::Kind::Bar || kind == Place::Kind::Nightclub ||
           kind == Place::Kind::Venue;
}

} // namespace

std::vector<HarmPoint> harmPoints(const Recorded &recorded, const AnalysisOptions &options)
{
    const AnalysisOptions asked = completed(recorded, options);
    if (!asked.period)
        return {};
    const ClassWeights weights(recorded.classes, asked.weight);
    std::map<std::pair<float, float>, qint64> sums;
    for (const Occurrence &occurrence : recorded.in(*asked.period, asked.source)) {
        const ClassWeight weight = weights.of(occurrence);
        if (!weight.counts || weight.millionths == 0)
            continue;
        if (const HourPart part = partIn(occurrence, asked.hours); !part.isNone())
            sums[{occurrence.easting, occurrence.northing}] += part.partOf(weight.millionths) * occurrence.count;
    }
    std::vector<HarmPoint> harm;
    harm.reserve(sums.size());
    for (const auto &[point, sum] : sums)
        harm.push_back({.point = {point.first, point.second}, .millionths = sum});
    return harm;
}

Covered coveredBy(std::span<const HarmPoint> harm, std::span<const GridPoint> places, double metres)
{
    const HarmTree tree = treeOf(harm);
    Cover cover(harm);
    for (const GridPoint place : places)
        cover.add(harmAround(tree, harm, place, metres));
    return cover.sum();
}

std::vector<NextVenue> nextBest(std::span<const HarmPoint> harm, std::span<const GridPoint> trained,
                                std::vector<TrainingCandidate> candidates, double metres, int most)
{
    std::ranges::sort(candidates, {}, [](const TrainingCandidate &one) {
        return std::tuple(one.name, one.point.easting, one.point.northing, one.place);
    });
    const HarmTree tree = treeOf(harm);
    Cover cover(harm);
    for (const GridPoint place : trained)
        cover.add(harmAround(tree, harm, place, metres));
    std::vector<std::vector<size_t>> around;
    around.reserve(candidates.size());
    for (const TrainingCandidate &candidate : candidates)
        around.push_back(harmAround(tree, harm, candidate.point, metres));
    std::vector<NextVenue> next;
    while (static_cast<int>(next.size()) < most) {
        size_t best = candidates.size();
        qint64 added = 0;
        for (size_t i = 0; i < candidates.size(); ++i)
            if (const qint64 would = cover.wouldAdd(around[i]); would > added) {
                best = i;
                added = would;
            }
        if (best == candidates.size())
            break;
        cover.add(around[best]);
        next.push_back({.candidate = candidates[best], .added = added, .share = cover.sum().share()});
    }
    return next;
}

CoverageGround coverageGround(const VenueRegister &all, std::span<const Place> places, const QDate &day,
                              const QString &kind)
{
    CoverageGround ground;
    QSet<qint64> known;
    for (const VenueStanding &standing : standingsOn(all, day, kind)) {
        const Venue &venue = *standing.venue;
        if (venue.place > 0)
            known.insert(venue.place);
        if (standing.isTrained())
            ground.trained.push_back(venue.point);
        else
            ground.candidates.push_back({.venue = venue.id,
                                         .place = venue.place,
                                         .name = venue.name,
                                         .type = venue.type,
                                         .point = venue.point});
    }
    for (const Place &place : places)
        if (isPremises(place.kind) && !place.name.isEmpty() && !known.contains(place.id))
            ground.candidates.push_back(
                {.place = place.id, .name = place.name, .type = place.kind, .point = place.point});
    return ground;
}

} // namespace lantern
