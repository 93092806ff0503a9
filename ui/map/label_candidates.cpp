#include "map/map_labels.h"

#include "store/gazetteer.h"

#include <boost/geometry/algorithms/point_on_surface.hpp>

#include <QHash>

#include <algorithm>
#include <deque>

namespace lantern
{

namespace
{

double weightOf(Street::Class streetClass)
{
    switch (streetClass) {
    case Street::Class::Motorway:
    case Street::Class::Trunk:
    case Street::Class::Primary:
        return 3;
    case Street::Class::Secondary:
        return 2;
    case Street::Class::Tertiary:
        return 1;
    default:
        return 0;
    }
}

// Ways of one name, end to end, as far as they meet: a name is placed along the whole street, not on a scrap of it.
std::vector<Line> joined(std::vector<Line> ways)
{
    std::vector<Line> chains;
    std::vector<bool> used(ways.size(), false);
    for (size_t first = 0; first < ways.size(); ++first) {
        if (used[first] || ways[first].size() < 2)
            continue;
        used[first] = true;
        std::deque<GridPoint> chain(ways[first].begin(), ways[first].end());
        for (bool grew = true; grew;) {
            grew = false;
            for (size_t i = first + 1; i < ways.size() && !grew; ++i) {
                const Line &way = ways[i];
                if (used[i] || way.size() < 2)
                    continue;
                grew = true;
                if (way.front() == chain.back())
                    chain.insert(chain.end(), way.begin() + 1, way.end());
                else if (way.back() == chain.back())
                    chain.insert(chain.end(), way.rbegin() + 1, way.rend());
                else if (way.back() == chain.front())
                    chain.insert(chain.begin(), way.begin(), way.end() - 1);
                else if (way.front() == chain.front())
                    chain.insert(chain.begin(), way.rbegin(), way.rend() - 1);
                else
                    grew = false;
                used[i] = grew;
            }
        }
        chains.emplace_back(chain.begin(), chain.end());
    }
    return chains;
}

void addStreets(std::vector<LabelCandidate> &candidates, const std::vector<Street> &streets, WorldProjection &project)
{
    struct Named
    {
        QString name;
        double weight = 0;
        std::vector<Line> ways;
    };
    std::vector<Named> named;
    QHash<std::pair<QString, int>, size_t> known;
    for (const Street &street : streets) {
        if (street.name.isEmpty())
            continue;
        const double weight = weightOf(street.streetClass);
        const auto key = std::make_pair(street.name, static_cast<int>(weight));
        const auto found = known.constFind(key);
        const size_t at = found == known.constEnd() ? named.size() : *found;
        if (at == named.size()) {
            known.insert(key, at);
            named.push_back({withSmallPossessive(street.name), weight, {}});
        }
        named[at].ways.push_back(street.line);
    }
    for (Named &street : named)
        for (const Line &line : joined(std::move(street.ways)))
            candidates.push_back({street.name, street.weight > 0 ? MapLabel::Kind::MainStreet : MapLabel::Kind::Street,
                                  toWorldLine(line, project), street.weight * 1e6 + lengthMetres(line)});
}

GridPoint pointInside(const MultiPolygon &polygons)
{
    GridPoint point = centreOf(polygons);
    if (!contains(polygons, point))
        boost::geometry::point_on_surface(polygons, point);
    return point;
}

void addBase(std::vector<LabelCandidate> &candidates, const std::vector<BaseFeature> &features,
             WorldProjection &project)
{
    for (const BaseFeature &feature : features) {
        if (feature.name.isEmpty())
            continue;
        const bool isGreen = feature.kind == BaseFeature::Kind::Green;
        const bool isWater = feature.kind == BaseFeature::Kind::Water || feature.kind == BaseFeature::Kind::Waterway;
        if (!isGreen && !isWater)
            continue;
        const MapLabel::Kind kind = isGreen ? MapLabel::Kind::Park : MapLabel::Kind::Water;
        if (const auto *polygons = std::get_if<MultiPolygon>(&feature.shape); polygons && !polygons->empty())
            candidates.push_back({feature.name, kind, {project(pointInside(*polygons))}, areaSquareMetres(*polygons)});
        if (const auto *ways = std::get_if<MultiLine>(&feature.shape))
            for (const Line &way : *ways)
                candidates.push_back({feature.name, kind, toWorldLine(way, project), lengthMetres(way) * 30});
    }
}

// The symbol says that it is a station, and its platforms of two operators lie beside each other: one name does.
QString stationName(const QString &name)
{
    for (const QLatin1StringView ending :
         {QLatin1StringView(" Underground Station"), QLatin1StringView(" Rail Station"),
          QLatin1StringView(" DLR Station"), QLatin1StringView(" Station")})
        if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size())
            return name.chopped(ending.size());
    return name;
}

} // namespace

std::vector<LabelCandidate> labelCandidates(const MapScene::Content &content, WorldProjection &project)
{
    std::vector<LabelCandidate> candidates;
    for (const Boundary &boundary : content.boundaries)
        if (boundary.kind != Boundary::Kind::SmallArea && !boundary.outline.empty())
            candidates.push_back(
                {boundary.name,
                 boundary.kind == Boundary::Kind::Borough ? MapLabel::Kind::Borough : MapLabel::Kind::Ward,
                 {project(pointInside(boundary.outline))},
                 areaSquareMetres(boundary.outline)});
    addBase(candidates, content.base, project);
    for (const Place &place : content.places)
        if (place.kind != Place::Kind::BusStop && !place.name.isEmpty())
            candidates.push_back({place.kind == Place::Kind::Station ? stationName(place.name) : place.name,
                                  place.kind == Place::Kind::Station ? MapLabel::Kind::Station : MapLabel::Kind::Venue,
                                  {project(place.point)},
                                  0});
    addStreets(candidates, content.streets, project);
    std::ranges::stable_sort(candidates, [](const LabelCandidate &a, const LabelCandidate &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.weight > b.weight;
    });
    return candidates;
}

} // namespace lantern
