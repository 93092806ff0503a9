#include "hotspot/naming.h"

#include "geo/grid_reference.h"
#include "geo/shapes.h"
#include "store/gazetteer.h"

#include <boost/geometry/algorithms/distance.hpp>
#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

namespace bgi = boost::geometry::index;
using Box = boost::geometry::model::box<GridPoint>;
using Value = std::pair<GridPoint, quint32>;
// Dynamic, because a leaf of a static one takes as much as an inner node.
using Tree = bgi::rtree<Value, bgi::dynamic_rstar>;

Tree treeOf(const std::vector<Value> &values)
{
    return Tree(values, bgi::dynamic_rstar(16));
}

// Files imported before there was a kind "snap_venue" hold kinds of place among the snap points.
bool isStreet(const GazetteerEntry &entry)
{
    return entry.kind == QLatin1StringView("street") ||
           (entry.kind == QLatin1StringView("snap_point") && !isKindOfPlace(entry.name));
}

} // namespace

struct PlaceNamer::Private
{
    std::vector<QString> names; // of the entries, in their order
    Tree streets = treeOf({});
    Tree stations = treeOf({});
    Tree landmarks = treeOf({}); // stations, parks and venues

    // Names near a point, nearest first, each once.
    [[nodiscard]] QStringList nearest(const Tree &tree, GridPoint centre, double radius, qsizetype most) const
    {
        std::vector<std::pair<double, quint32>> found;
        const Box around({centre.easting - radius, centre.northing - radius},
                         {centre.easting + radius, centre.northing + radius});
        for (auto value = tree.qbegin(bgi::intersects(around)); value != tree.qend(); ++value)
            if (const double metres = distanceMetres(centre, value->first); metres <= radius)
                found.emplace_back(metres, value->second);
        std::ranges::sort(found);
        QStringList nearby;
        for (const auto &[metres, index] : found)
            if (!nearby.contains(names[index]) && nearby.size() < most)
                nearby.append(names[index]);
        return nearby;
    }
};

PlaceNamer::PlaceNamer(const std::vector<GazetteerEntry> &entries)
    : d(std::make_unique<Private>())
{
    d->names.reserve(entries.size());
    std::vector<Value> streets;
    std::vector<Value> stations;
    std::vector<Value> landmarks;
    for (quint32 i = 0; i < entries.size(); ++i) {
        const GazetteerEntry &entry = entries[i];
        d->names.push_back(entry.name);
        if (isStreet(entry))
            streets.emplace_back(entry.point, i);
        if (entry.kind == QLatin1StringView("station"))
            stations.emplace_back(entry.point, i);
        if (entry.kind == QLatin1StringView("station") || entry.kind == QLatin1StringView("park") ||
            entry.kind == QLatin1StringView("venue"))
            landmarks.emplace_back(entry.point, i);
    }
    d->streets = treeOf(streets);
    d->stations = treeOf(stations);
    d->landmarks = treeOf(landmarks);
}

PlaceNamer::~PlaceNamer() = default;

QString PlaceNamer::name(GridPoint centre, double radiusMetres, QSet<QString> &taken) const
{
    const QStringList streets = d->nearest(d->streets, centre, radiusMetres, 4);
    QStringList candidates;
    for (qsizetype i = 1; i < streets.size(); ++i)
        candidates.append(streets[0] + QStringLiteral(" / ") + streets[i]);
    candidates += streets;
    for (const QString &place : d->nearest(d->landmarks, centre, 2 * radiusMetres, 2))
        candidates.append(place);
    for (const QString &street : d->nearest(d->streets, centre, 5 * radiusMetres, 1))
        candidates.append(street);
    const auto free =
        std::ranges::find_if(candidates, [&](const QString &candidate) { return !taken.contains(candidate); });
    QString chosen = free != candidates.end() ? *free : gridReference(centre);
    if (chosen.isEmpty()) // beyond the grid's letters
        chosen = QStringLiteral("%1, %2").arg(std::llround(centre.easting)).arg(std::llround(centre.northing));
    taken.insert(chosen);
    return chosen;
}

QString PlaceNamer::landmark(GridPoint centre, double withinMetres) const
{
    const QString station = d->nearest(d->stations, centre, withinMetres, 1).value(0);
    return station.isEmpty() ? d->nearest(d->landmarks, centre, withinMetres, 1).value(0) : station;
}

} // namespace lantern
