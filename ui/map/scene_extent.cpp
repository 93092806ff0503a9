#include "map/map_scene_data.h"

#include <algorithm>

// How far a scene reaches, and what it lacks.
namespace lantern
{

namespace
{

// A city and what belongs to it; streets farther off are those of another.
constexpr double FarMetres = 30'000;

// Where most offences are: a few may be recorded anywhere.
GridBox boxOfOffences(const std::vector<Occurrence> &offences)
{
    std::vector<float> eastings(offences.size());
    std::vector<float> northings(offences.size());
    std::ranges::transform(offences, eastings.begin(), &Occurrence::easting);
    std::ranges::transform(offences, northings.begin(), &Occurrence::northing);
    std::ranges::sort(eastings);
    std::ranges::sort(northings);
    const size_t trimmed = offences.size() / 20;
    if (offences.empty())
        return {};
    return {.west = eastings[trimmed],
            .south = northings[trimmed],
            .east = eastings[offences.size() - 1 - trimmed],
            .north = northings[offences.size() - 1 - trimmed]};
}

// Where the work is: areas, and what was found out of the offences.
GridBox boxOfWork(const MapScene::Content &content)
{
    GridBox box;
    for (const Boundary &boundary : content.boundaries)
        box.add(boundsOf(boundary.outline));
    for (const CellScore &cell : content.findings.analysis.cells)
        box.add(content.findings.analysis.centreOf(cell));
    for (const Hotspot &hotspot : content.hotspots.hotspots)
        box.add(hotspot.centre);
    return box;
}

// Everything that may be drawn.
GridBox boxOfAll(const MapScene::Content &content)
{
    GridBox box = boxOfWork(content);
    for (const Street &street : content.streets)
        box.add(boundsOf(street.line));
    for (const BaseFeature &feature : content.base)
        box.add(boundsOf(feature.shape));
    for (const Place &place : content.places)
        box.add(place.point);
    for (const Occurrence &offence : content.offences)
        box.add(GridPoint{offence.easting, offence.northing});
    for (const StreetSafeReport &report : content.streetSafe)
        box.add(report.point);
    for (const LinkableOffence &offence : content.behaviour)
        box.add(offence.point);
    for (const Walk &walk : content.walks)
        for (const WalkConcern &concern : walk.concerns)
            box.add(concern.point);
    return box;
}

bool holds(const std::vector<BaseFeature> &base, std::initializer_list<BaseFeature::Kind> kinds)
{
    return std::ranges::any_of(base,
                               [&](const BaseFeature &feature) { return std::ranges::contains(kinds, feature.kind); });
}

} // namespace

void MapScene::Private::measure()
{
    reach = boxOfAll(content);
    bounds = boxOfWork(content);
    const bool needsOffences = bounds.isEmpty() && !content.streets.empty();
    GridBox near = needsOffences ? boxOfOffences(content.offences) : bounds;
    if (!near.isEmpty())
        near = near.grownBy(FarMetres);
    for (const Street &street : content.streets) {
        const GridBox box = boundsOf(street.line);
        if (near.isEmpty() || near.intersects(box))
            bounds.add(box);
        else
            ++lacks.farStreets;
    }
    lacks.streets = content.streets.empty();
    lacks.boundaries = content.boundaries.empty();
    lacks.ground =
        !holds(content.base, {BaseFeature::Kind::Green, BaseFeature::Kind::Water, BaseFeature::Kind::Waterway});
    if (!bounds.isEmpty())
        return;
    for (const BaseFeature &feature : content.base)
        bounds.add(boundsOf(feature.shape));
    for (const Place &place : content.places)
        bounds.add(place.point);
}

} // namespace lantern
