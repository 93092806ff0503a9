#include "tasking/patrols_done.h"

#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lantern
{

namespace
{

constexpr double NearMetres = 100;

std::optional<size_t> placeOf(std::span<const PlaceOfPatrols> places, const Leg &leg)
{
    if (leg.hotspot.isValid()) {
        const auto named = std::ranges::find(places, leg.hotspot, &PlaceOfPatrols::hotspot);
        if (named != places.end())
            return static_cast<size_t>(named - places.begin());
    }
    const auto around =
        std::ranges::find_if(places, [&](const PlaceOfPatrols &place) { return place.zone.holds(leg.point); });
    return around != places.end() ? std::optional(static_cast<size_t>(around - places.begin())) : std::nullopt;
}

void addTo(PatrolsDone &done, const PatrolResult &result)
{
    if (result.missed) {
        ++done.missed;
        return;
    }
    ++done.delivered;
    done.nil += result.nil ? 1 : 0;
    done.minutes += std::max<qint64>(0, result.actualIn.secsTo(result.actualOut) / 60);
    for (const auto &[type, count] : result.counts.asKeyValueRange())
        done.counts[type] += count;
}

Result<void> addPlanTo(Store &store, const PlanId &id, std::span<const PlaceOfPatrols> places, const QDateTime &from,
                       const QDateTime &to, std::vector<PatrolsDone> &done)
{
    const auto plan = PlanRepository(store).load(id);
    const auto results = ResultRepository(store).standing(id);
    if (!plan || !results)
        return std::unexpected(plan ? results.error() : plan.error());
    QHash<LegId, size_t> legs;
    for (const Team &team : plan->teams)
        for (const Leg &leg : team.legs)
            if (leg.kind == LegKind::Visit && from <= leg.arrive && leg.arrive <= to)
                if (const std::optional<size_t> place = placeOf(places, leg)) {
                    legs.insert(leg.id, *place);
                    ++done[*place].planned;
                }
    for (const PatrolResult &result : *results)
        if (const auto leg = legs.constFind(result.leg); leg != legs.constEnd())
            addTo(done[*leg], result);
    return {};
}

bool isUnanswered(const WalkConcern &concern)
{
    return concern.actions.empty() || std::ranges::any_of(concern.actions, [](const WalkAction &action) {
               return action.state == ActionState::Open || action.state == ActionState::InProgress;
           });
}

} // namespace

Zone::Zone(GridPoint centre, MultiPolygon outline, double radiusMetres)
    : m_centre(centre)
    , m_outline(std::move(outline))
    , m_radius(radiusMetres)
{
    if (m_outline.empty()) {
        m_box.add(GridPoint{centre.easting - radiusMetres, centre.northing - radiusMetres});
        m_box.add(GridPoint{centre.easting + radiusMetres, centre.northing + radiusMetres});
    } else {
        m_box = boundsOf(m_outline);
    }
}

Zone::Zone(const HexGrid &grid, HexCell cell)
    : Zone(grid.centre(cell), {grid.outline(cell)}, grid.widthMetres() / 2)
{
    m_box = m_box.grownBy(1);
    m_cell.emplace(grid, cell);
}

bool Zone::holds(GridPoint point) const
{
    if (!m_box.contains(point))
        return false;
    if (m_cell)
        return m_cell->first.cellAt(point).key() == m_cell->second.key();
    return m_outline.empty() ? distanceTo(point) <= m_radius : contains(m_outline, point);
}

Zone zoneOf(const HotspotSet &set, const Hotspot &hotspot)
{
    const bool mayBeCell = set.cellWidthMetres > 0 && !hotspot.edited && hotspot.outline.size() == 1;
    if (mayBeCell) {
        const HexGrid grid(set.cellWidthMetres);
        const HexCell cell = grid.cellAt(hotspot.centre);
        const GridBox of = boundsOf(MultiPolygon{grid.outline(cell)});
        const GridBox is = boundsOf(hotspot.outline);
        const auto near = [](double one, double other) { return std::abs(one - other) < 0.5; };
        if (hotspot.outline[0].outer().size() == 7 && near(of.west, is.west) && near(of.south, is.south) &&
            near(of.east, is.east) && near(of.north, is.north))
            return {grid, cell};
    }
    return {hotspot.centre, hotspot.outline, set.cellWidthMetres / 2};
}

double Zone::distanceTo(GridPoint point) const
{
    return std::hypot(point.easting - m_centre.easting, point.northing - m_centre.northing);
}

int PatrolsDone::results() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

Result<std::vector<PatrolsDone>> patrolsAt(Store &store, std::span<const PlaceOfPatrols> places, const QDateTime &from,
                                           const QDateTime &to)
{
    const auto plans = PlanRepository(store).list();
    if (!plans)
        return std::unexpected(plans.error());
    std::vector<PatrolsDone> done(places.size());
    for (const PlanSummary &plan : *plans) {
        if (plan.status == PlanStatus::Draft || plan.shift.to < from || to < plan.shift.from)
            continue;
        if (const Result<void> added = addPlanTo(store, plan.id, places, from, to, done); !added)
            return std::unexpected(added.error());
    }
    return done;
}

Result<std::vector<OpenConcerns>> openConcernsAt(Store &store, std::span<const PlaceOfPatrols> places)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    std::vector<OpenConcerns> open(places.size());
    const auto isAt = [](const Zone &zone, GridPoint point) {
        return zone.holds(point) || zone.distanceTo(point) <= NearMetres;
    };
    for (const Walk &walk : *walks)
        for (const WalkConcern &concern : walk.concerns) {
            if (!isUnanswered(concern))
                continue;
            for (size_t place = 0; place < places.size(); ++place) {
                if (!isAt(places[place].zone, concern.point))
                    continue;
                ++open[place].count;
                if (!open[place].oldest.isValid() || walk.startedAt < open[place].oldest)
                    open[place].oldest = walk.startedAt;
            }
        }
    return open;
}

} // namespace lantern
