#include "evaluation/treated.h"

#include "evaluation/words.h"
#include "geo/grid_reference.h"
#include "plan/words.h"
#include "store/outcome_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr double VisitRadiusMetres = 75;
constexpr double SamePlaceMetres = 300;
constexpr int PlacesSearched = 50;

MultiPolygon circleRound(GridPoint middle, double radius)
{
    constexpr int corners = 48;
    Polygon circle;
    circle.outer().reserve(corners + 1);
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / corners;
        circle.outer().push_back(
            {middle.easting + radius * std::cos(angle), middle.northing + radius * std::sin(angle)});
    }
    MultiPolygon area{std::move(circle)};
    correct(area);
    return area;
}

TreatedPlace placeAround(const QString &name, GridPoint point, double radius)
{
    return {.name = name, .outline = circleRound(point, radius), .zone = Zone(point, {}, radius)};
}

TreatedPlace placeOfHotspot(const HotspotSet &set, const Hotspot &hotspot)
{
    const double radius = std::max(set.cellWidthMetres / 2, VisitRadiusMetres);
    return {.name = hotspot.name,
            .outline = hotspot.outline.empty() ? circleRound(hotspot.centre, radius) : hotspot.outline,
            .zone = zoneOf(set, hotspot)};
}

// The one place that is called so; the ways of one street lie close together and are one.
Result<GazetteerEntry> placeCalled(Store &store, const QString &name)
{
    const auto found = PlaceRepository(store).search(name, PlacesSearched);
    if (!found)
        return std::unexpected(found.error());
    std::vector<GazetteerEntry> called;
    std::ranges::copy_if(*found, std::back_inserter(called), [&](const GazetteerEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (called.empty())
        return failure(Error::Code::NotFound,
                       EvaluationWords::tr("Nothing in this file is called “%1”: give a name of the map, a grid "
                                           "reference, or easting and northing.")
                           .arg(name));
    const bool areOne = std::ranges::all_of(called, [&](const GazetteerEntry &entry) {
        return distanceMetres(entry.point, called.front().point) <= SamePlaceMetres;
    });
    if (!areOne)
        return failure(Error::Code::Refused,
                       EvaluationWords::tr("%n place(s) far apart are called “%1”: give a grid reference, or easting "
                                           "and northing.",
                                           nullptr, static_cast<int>(called.size()))
                           .arg(name));
    return called.front();
}

// The visits of plans that are no drafts, without those recorded as missed.
template<class Visit>
Result<void> forEachVisit(Store &store, const QDateTime &from, const QDateTime &to, const Visit &visit)
{
    const PlanRepository repository(store);
    const auto plans = repository.list();
    if (!plans)
        return std::unexpected(plans.error());
    for (const PlanSummary &summary : *plans) {
        if (summary.status == PlanStatus::Draft || summary.shift.to < from || to < summary.shift.from)
            continue;
        const auto plan = repository.load(summary.id);
        const auto results = ResultRepository(store).standing(summary.id);
        if (!plan || !results)
            return std::unexpected(plan ? results.error() : plan.error());
        QSet<LegId> missed;
        for (const PatrolResult &result : *results)
            if (result.missed)
                missed.insert(result.leg);
        for (const Team &team : plan->teams)
            for (const Leg &leg : team.legs)
                if (leg.kind == LegKind::Visit && from <= leg.arrive && leg.arrive <= to && !missed.contains(leg.id))
                    visit(*plan, team, leg);
    }
    return {};
}

// Gathers the places of visits, each once; a place that another one holds already is the same.
class VisitedPlaces
{
public:
    explicit VisitedPlaces(Store &store)
        : m_store(store)
    {
    }
    void add(const Plan &plan, const Leg &leg)
    {
        if (leg.hotspot.isValid() && m_seen.contains(leg.hotspot))
            return;
        m_seen.insert(leg.hotspot);
        const HotspotSet &set = setOf(plan.hotspotSet);
        const auto hotspot = std::ranges::find(set.hotspots, leg.hotspot, &Hotspot::id);
        const bool isNamed = leg.hotspot.isValid() && hotspot != set.hotspots.end();
        const GridPoint at = isNamed ? hotspot->centre : leg.point;
        if (std::ranges::any_of(m_places, [&](const TreatedPlace &place) { return place.zone.holds(at); }))
            return;
        m_places.push_back(isNamed ? placeOfHotspot(set, *hotspot)
                                   : placeAround(leg.placeName, leg.point, VisitRadiusMetres));
        m_widths.insert(isNamed ? qRound(set.cellWidthMetres) : 0);
    }
    [[nodiscard]] std::vector<TreatedPlace> take() { return std::move(m_places); }
    [[nodiscard]] double cellWidthMetres() const { return m_widths.size() == 1 ? *m_widths.cbegin() : 0; }

private:
    const HotspotSet &setOf(const HotspotSetId &id)
    {
        const auto known = m_sets.constFind(id);
        if (known != m_sets.constEnd())
            return *known;
        return *m_sets.insert(id, HotspotRepository(m_store).load(id).value_or(HotspotSet{}));
    }

    Store &m_store;
    QHash<HotspotSetId, HotspotSet> m_sets;
    QSet<HotspotId> m_seen;
    QSet<int> m_widths;
    std::vector<TreatedPlace> m_places;
};

} // namespace

MultiPolygon Treated::outlines() const
{
    MultiPolygon all;
    for (const TreatedPlace &place : places)
        all.insert(all.end(), place.outline.begin(), place.outline.end());
    return all;
}

bool Treated::holds(GridPoint point) const
{
    return std::ranges::any_of(places, [&](const TreatedPlace &place) { return place.zone.holds(point); });
}

Result<Treated> treatedHotspots(Store &store, const HotspotSetId &id, std::span<const int> ranks)
{
    const auto set = HotspotRepository(store).load(id);
    if (!set)
        return std::unexpected(set.error());
    Treated treated{.name = set->name, .places = {}};
    const bool areHexagons = set->unit == UnitKind::Hexagon && set->source != QLatin1StringView("outlines");
    treated.cellWidthMetres = areHexagons ? set->cellWidthMetres : 0;
    treated.chosenBy = set->period;
    for (const Hotspot &hotspot : set->hotspots)
        if (ranks.empty() || std::ranges::contains(ranks, hotspot.rank)) {
            treated.places.push_back(placeOfHotspot(*set, hotspot));
            treated.cellWidthMetres = hotspot.edited ? 0 : treated.cellWidthMetres;
        }
    if (treated.places.empty())
        return failure(Error::Code::NotFound,
                       EvaluationWords::tr("“%1” has no hotspot of these ranks: choose at least one.").arg(set->name));
    if (treated.places.size() < set->hotspots.size())
        treated.name = treated.places.size() == 1 ? treated.places.front().name
                                                  : EvaluationWords::tr("%n hotspot(s) of %1", nullptr,
                                                                        static_cast<int>(treated.places.size()))
                                                        .arg(set->name);
    return treated;
}

Treated treatedSite(const QString &name, GridPoint point, double radiusMetres)
{
    Treated treated{.name = name, .places = {}};
    treated.places.push_back(placeAround(name, point, radiusMetres));
    return treated;
}

Result<Treated> treatedSite(Store &store, const QString &place, double radiusMetres)
{
    if (!(radiusMetres > 0))
        return failure(Error::Code::Refused, EvaluationWords::tr("A site needs a radius above 0 metres."));
    const QString typed = place.trimmed();
    if (typed.isEmpty())
        return failure(Error::Code::Refused,
                       EvaluationWords::tr("Say which site: a name of the map, a grid reference, or easting and "
                                           "northing."));
    const Result<GridPoint> figures = pointFromFigures(typed);
    if (figures)
        return treatedSite(gridReference(*figures), *figures, radiusMetres);
    if (figures.error().code != Error::Code::WrongFormat)
        return std::unexpected(figures.error());
    return placeCalled(store, typed).transform([&](const GazetteerEntry &entry) {
        return treatedSite(entry.name, entry.point, radiusMetres);
    });
}

Result<Treated> treatedOperation(Store &store, Operation operation)
{
    Treated treated{.name = operationText(operation), .places = {}};
    VisitedPlaces places(store);
    const QDateTime always = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC);
    const Result<void> read =
        forEachVisit(store, always, store.clock().now(), [&](const Plan &plan, const Team &team, const Leg &leg) {
            if (team.operation != operation)
                return;
            if (!treated.began.isValid() || plan.shift.operationalDate < treated.began)
                treated.began = plan.shift.operationalDate;
            places.add(plan, leg);
        });
    if (!read)
        return std::unexpected(read.error());
    treated.places = places.take();
    treated.cellWidthMetres = places.cellWidthMetres();
    if (treated.places.empty())
        return failure(Error::Code::NotFound,
                       EvaluationWords::tr("No approved plan of %1 has visited a place yet, so there is nothing to "
                                           "evaluate.")
                           .arg(treated.name));
    return treated;
}

Result<std::vector<GridPoint>> patrolledPoints(Store &store, const QDate &from, const QDate &to)
{
    std::vector<GridPoint> points;
    return forEachVisit(store, from.startOfDay(londonZone()), to.endOfDay(londonZone()),
                        [&](const Plan &, const Team &, const Leg &leg) { points.push_back(leg.point); })
        .transform([&] { return std::move(points); });
}

} // namespace lantern
