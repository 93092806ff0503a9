#include "map/map_scene_data.h"

#include <algorithm>

// How far a scene reaches, and what it lacks.
namespace lantern
{

namespace
{

// A city and what belongs to it; streets farther off are those of another.
constexpr double FarMetres = 30'000;

// Where the work is: areas, offences and what was found out of them.
GridBox boxOfWork(const MapScene::Content &content)
{
    GridBox box;
    for (const Boundary &boundary : content.boundaries)
        box.add(boundsOf(boundary.outline));
    for (const Occurrence &offence : content.offences)
        box.add(offence.point);
    for (const CellScore &cell : content.findings.analysis.cells)
        box.add(content.findings.analysis.centreOf(cell));
    for (const Hotspot &hotspot : content.hotspots.hotspots)
        box.add(hotspot.centre);
    return box;
}

bool holds(const std::vector<BaseFeature> &base, std::initializer_list<BaseFeature::Kind> kinds)
{
    return std::ranges::any_of(base, [&](const BaseFeature &feature) { return std::ranges::contains(kinds, feature.kind); });
}

} // namespace

void MapScene::Private::measure()
{
    bounds = boxOfWork(content);
    const GridBox near = bounds.isEmpty() ? bounds : bounds.grownBy(FarMetres);
    for (const Street &street : content.streets) {
        const GridBox box = boundsOf(street.line);
        if (near.isEmpty() || near.intersects(box))
            bounds.add(box);
        else
            ++lacks.farStreets;
    }
    lacks.streets = content.streets.empty();
    lacks.boundaries = content.boundaries.empty();
    lacks.ground = !holds(content.base, {BaseFeature::Kind::Green, BaseFeature::Kind::Water, BaseFeature::Kind::Waterway});
    if (!bounds.isEmpty())
        return;
    for (const BaseFeature &feature : content.base)
        bounds.add(boundsOf(feature.shape));
    for (const Place &place : content.places)
        bounds.add(place.point);
}

} // namespace lantern
