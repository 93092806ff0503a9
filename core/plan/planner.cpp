#include "plan/planner.h"

#include "plan/crew.h"
#include "plan/edit.h"
#include "plan/plan_teams.h"
#include "plan/request_check.h"
#include "plan/route.h"
#include "plan/shadow.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr size_t MostCandidates = 40;
constexpr double FarthestMinutes = 45; // on foot from the start

int minuteOf(const Shift &shift, const QDateTime &instant, bool roundUp)
{
    const double minutes = static_cast<double>(shift.from.secsTo(instant)) / 60.0;
    return static_cast<int>(roundUp ? std::ceil(minutes) : std::floor(minutes));
}

bool overlap(const Leg &a, const Leg &b)
{
    return a.arrive < b.depart && b.arrive < a.depart;
}

class Planner
{
public:
    Planner(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context, const QDateTime &now,
            const Progress &progress)
        : m_request(request)
        , m_hotspots(hotspots)
        , m_context(context)
        , m_now(now)
        , m_progress(progress)
        , m_walks(context.walks ? context.walks : std::make_shared<Walks>(context.graph))
        , m_random(request.seed)
        , m_ids(request.seed ^ 0x9E3779B97F4A7C15ULL)
    {
    }

    [[nodiscard]] Result<Plan> make(const Plan *current);

private:
    void begin(const Plan *current, const SetOut &start);
    void chooseCandidates(GridPoint start);
    void fixLegs();
    void copyUniformLegs(const Team &uniform, Team &pair) const;
    void placeBreak(Team &team, int preferred) const;
    [[nodiscard]] bool breakFits(const Team &team, const Leg &leg) const;
    void measureWalks();
    [[nodiscard]] int place(GridPoint point) const;
    [[nodiscard]] int walk(int from, int to) const;
    [[nodiscard]] Route routeOf(size_t team) const;
    [[nodiscard]] std::vector<RouteCandidate> routeCandidates() const;
    [[nodiscard]] bool fill(const std::vector<size_t> &teams);
    void shadowPairs();
    void addLegs(Team &team, const Route &route) const;
    void finish();
    [[nodiscard]] Team *linkedTo(const Team &pair);
    [[nodiscard]] QDateTime instant(int minute) const { return m_plan.shift.from.addSecs(minute * qint64{60}); }

    const PlanRequest &m_request;
    const HotspotSet &m_hotspots;
    const RuleContext &m_context;
    const QDateTime &m_now;
    const Progress &m_progress;
    std::shared_ptr<Walks> m_walks;
    Random m_random;
    Random m_ids;
    Plan m_plan;
    std::vector<const Hotspot *> m_candidates;
    std::vector<GridPoint> m_places; // the candidates' first
    std::optional<TravelTimes> m_times;
};

Result<Plan> Planner::make(const Plan *current)
{
    if (const auto sensible = checkRequest(m_request, m_hotspots); !sensible)
        return std::unexpected(sensible.error());
    const SetOut start = m_request.start ? SetOut{*m_request.start, m_request.startName} : middleOf(m_hotspots);
    begin(current, start);
    chooseCandidates(start.point);
    if (m_candidates.empty())
        return failure(Error::Code::Refused,
                       PlannerWords::tr("No hotspot is within %1 minutes' walk of the start. Choose another start.")
                           .arg(FarthestMinutes));
    crewTeams(m_plan, m_context, m_request.uniformPerTeam);
    fixLegs();
    measureWalks();
    m_progress.at(0.3);
    std::vector<size_t> pairs;
    std::vector<size_t> others;
    for (size_t i = 0; i < m_plan.teams.size(); ++i) {
        const Team &team = m_plan.teams[i];
        const bool linked = std::ranges::contains(m_plan.teams, team.id, &Team::linkedUniform);
        if (!linked)
            (team.mode == Mode::Plain ? pairs : others).push_back(i);
    }
    if (!fill(pairs))
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    m_progress.at(0.5);
    shadowPairs();
    m_progress.at(0.7);
    if (!fill(others) || m_progress.cancelled())
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    finish();
    m_progress.at(1.0);
    return std::move(m_plan);
}

void Planner::begin(const Plan *current, const SetOut &start)
{
    if (current)
        m_plan = *current;
    else
        m_plan.id = PlanId::make(m_now, m_ids);
    m_plan.shift = m_request.shift;
    m_plan.status = PlanStatus::Draft;
    m_plan.approvedBy.clear();
    m_plan.approvedAt = {};
    m_plan.seed = m_request.seed;
    m_plan.hotspotSet = m_hotspots.id;
    m_plan.reachMinutes = m_request.reachMinutes;
    if (m_plan.name.isEmpty()) {
        const QString night = QLocale().toString(m_plan.shift.operationalDate, QStringLiteral("ddd d MMM yyyy"));
        m_plan.name = m_request.plainTeams > 0 ? PlannerWords::tr("Vigilant and Verona, %1").arg(night)
                                               : PlannerWords::tr("Verona, %1").arg(night);
    }
    const QString startName = start.name.isEmpty() ? PlannerWords::tr("Start") : start.name;
    formTeams(m_plan, m_request, start.point, startName, m_now, m_ids);
    for (Team &team : m_plan.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
}

void Planner::chooseCandidates(GridPoint start)
{
    const auto minutesFromStart = [start](const Hotspot *hotspot) {
        return StraightLineDetour * distanceMetres(start, hotspot->centre) / WalkingMetresPerMinute;
    };
    const auto shiftMinutes = static_cast<double>(m_plan.shift.minutes());
    for (const Hotspot &hotspot : m_hotspots.hotspots) {
        const double there = minutesFromStart(&hotspot);
        if (there <= FarthestMinutes && 2 * there + m_request.maxVisitMinutes <= shiftMinutes)
            m_candidates.push_back(&hotspot);
    }
    const auto appeal = [&](const Hotspot *hotspot) {
        return hotspot->score / (m_request.maxVisitMinutes + minutesFromStart(hotspot));
    };
    std::ranges::stable_sort(m_candidates, std::greater(), appeal);
    if (m_candidates.size() > MostCandidates)
        m_candidates.resize(MostCandidates);
}

Team *Planner::linkedTo(const Team &pair)
{
    const auto linked = std::ranges::find(m_plan.teams, pair.linkedUniform, &Team::id);
    return linked == m_plan.teams.end() ? nullptr : &*linked;
}

// Breaks and, for a pair, what its uniform team has locked: the pair is there too, so that it stays in reach.
void Planner::fixLegs()
{
    const auto length = static_cast<double>(m_plan.shift.minutes());
    std::vector<Team *> units;
    for (Team &team : m_plan.teams) {
        if (!std::ranges::contains(m_plan.teams, team.id, &Team::linkedUniform))
            units.push_back(&team);
    }
    for (size_t i = 0; i < units.size(); ++i) {
        Team &team = *units[i];
        if (Team *uniform = linkedTo(team); uniform && team.mode == Mode::Plain)
            copyUniformLegs(*uniform, team);
        // The middle third of the shift, shared out between the teams.
        const double share = (static_cast<double>(i) + m_random.unit()) / static_cast<double>(units.size());
        placeBreak(team, static_cast<int>(length * (0.35 + 0.3 * share)) - m_request.breakMinutes / 2);
    }
}

void Planner::copyUniformLegs(const Team &uniform, Team &pair) const
{
    for (const Leg &leg : uniform.legs) {
        const bool clashes = std::ranges::any_of(pair.legs, [&leg](const Leg &own) { return overlap(own, leg); });
        if (clashes)
            continue;
        Leg copy = leg;
        copy.id = {};
        copy.locked = false;
        pair.legs.push_back(std::move(copy));
    }
    std::ranges::stable_sort(pair.legs, {}, &Leg::arrive);
}

bool Planner::breakFits(const Team &team, const Leg &leg) const
{
    const auto walkSeconds = [this](GridPoint from, GridPoint to) {
        return static_cast<qint64>(std::ceil(m_walks->between(from, to)->minutes())) * 60;
    };
    if (leg.arrive < m_plan.shift.from.addSecs(walkSeconds(team.start, leg.point)))
        return false;
    if (leg.depart.addSecs(walkSeconds(leg.point, team.finish)) > m_plan.shift.to)
        return false;
    return std::ranges::all_of(team.legs, [&](const Leg &fixed) {
        return fixed.depart.addSecs(walkSeconds(fixed.point, leg.point)) <= leg.arrive ||
               leg.depart.addSecs(walkSeconds(leg.point, fixed.point)) <= fixed.arrive;
    });
}

void Planner::placeBreak(Team &team, int preferred) const
{
    const bool longShift = m_plan.shift.from.secsTo(m_plan.shift.to) > BreakAfterHours * qint64{3600};
    if (!longShift || m_request.breakMinutes == 0 || std::ranges::contains(team.legs, LegKind::Break, &Leg::kind))
        return;
    const auto length = static_cast<int>(m_plan.shift.minutes());
    for (int away = 0; away <= length / 3; away += 5) {
        for (const int minute : {preferred + away, preferred - away}) {
            Leg leg;
            leg.kind = LegKind::Break;
            leg.placeName = team.startName;
            leg.point = team.start;
            leg.arrive = instant(minute);
            leg.depart = instant(minute + m_request.breakMinutes);
            leg.reason = PlannerWords::tr("Refreshment break");
            if (!breakFits(team, leg))
                continue;
            team.legs.push_back(std::move(leg));
            std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
            return;
        }
    }
}

void Planner::measureWalks()
{
    for (const Hotspot *hotspot : m_candidates)
        m_places.push_back(hotspot->centre);
    const auto add = [this](GridPoint point) {
        if (!std::ranges::contains(m_places, point))
            m_places.push_back(point);
    };
    for (const Team &team : m_plan.teams) {
        add(team.start);
        add(team.finish);
        for (const Leg &leg : team.legs)
            add(leg.point);
    }
    static const StreetGraph noStreets;
    m_times.emplace(m_context.graph ? *m_context.graph : noStreets, m_places,
                    Progress{.report = {}, .stop = m_progress.stop});
}

int Planner::place(GridPoint point) const
{
    return static_cast<int>(std::ranges::find(m_places, point) - m_places.begin());
}

int Planner::walk(int from, int to) const
{
    // A thousandth of a minute is the matrix's rounding, not a minute's walk.
    return static_cast<int>(std::ceil(m_times->minutes(from, to) - 0.001));
}

Route Planner::routeOf(size_t team) const
{
    const Team &crew = m_plan.teams[team];
    Route route{.team = team, .segments = {}};
    RouteSegment open{.fromPlace = place(crew.start), .fromMinute = 0, .visits = {}};
    for (const Leg &leg : crew.legs) {
        open.toPlace = place(leg.point);
        open.toMinute = minuteOf(m_plan.shift, leg.arrive, false);
        route.segments.push_back(open);
        open = {.fromPlace = open.toPlace, .fromMinute = minuteOf(m_plan.shift, leg.depart, true), .visits = {}};
    }
    open.toPlace = place(crew.finish);
    open.toMinute = minuteOf(m_plan.shift, m_plan.shift.to, false);
    route.segments.push_back(std::move(open));
    return route;
}

std::vector<RouteCandidate> Planner::routeCandidates() const
{
    const bool scored = std::ranges::any_of(m_candidates, [](const Hotspot *hotspot) { return hotspot->score > 0; });
    std::vector<RouteCandidate> candidates;
    for (const Hotspot *hotspot : m_candidates) {
        RouteCandidate candidate{.score = scored ? hotspot->score : 1.0, .fixedStays = {}};
        for (const Team &team : m_plan.teams) {
            for (const Leg &leg : team.legs) {
                if (leg.kind == LegKind::Visit && leg.hotspot == hotspot->id)
                    candidate.fixedStays.push_back({static_cast<double>(minuteOf(m_plan.shift, leg.arrive, false)),
                                                    static_cast<double>(minuteOf(m_plan.shift, leg.depart, true))});
            }
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

bool Planner::fill(const std::vector<size_t> &teams)
{
    std::vector<Route> routes;
    routes.reserve(teams.size());
    for (const size_t team : teams)
        routes.push_back(routeOf(team));
    const WalkMinutes walking = [this](int from, int to) { return walk(from, to); };
    const InsertionLimits limits{.minVisitMinutes = m_request.minVisitMinutes,
                                 .maxVisitMinutes = m_request.maxVisitMinutes,
                                 .visitCap = m_request.visitCapPerHotspot};
    if (!insertVisits(routes, routeCandidates(), walking, limits, m_random, m_progress))
        return false;
    for (Route &route : routes) {
        for (RouteSegment &segment : route.segments)
            segment.drawArrivals(walking, m_random);
        addLegs(m_plan.teams[route.team], route);
    }
    return true;
}

void Planner::addLegs(Team &team, const Route &route) const
{
    for (const RouteSegment &segment : route.segments) {
        for (const RouteVisit &visit : segment.visits) {
            const Hotspot &hotspot = *m_candidates[static_cast<size_t>(visit.candidate)];
            Leg leg = visitTo(hotspot);
            leg.arrive = instant(visit.arrive);
            leg.depart = instant(visit.arrive + visit.minutes);
            team.legs.push_back(std::move(leg));
        }
    }
    std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
}

void Planner::shadowPairs()
{
    const ShadowLimits limits{.minVisitMinutes = m_request.minVisitMinutes,
                              .maxVisitMinutes = m_request.maxVisitMinutes,
                              .visitCap = m_request.visitCapPerHotspot,
                              .reachMinutes = m_request.reachMinutes};
    for (const Team &pair : m_plan.teams) {
        Team *uniform = pair.mode == Mode::Plain ? linkedTo(pair) : nullptr;
        if (!uniform || m_progress.cancelled())
            continue;
        std::vector<std::vector<Stay>> stays;
        for (RouteCandidate &candidate : routeCandidates())
            stays.push_back(std::move(candidate.fixedStays));
        Shadow shadow(m_plan.shift, pair, *uniform, m_candidates, limits, *m_walks, m_random);
        const std::vector<Leg> beside = shadow.legs(stays);
        std::vector<Leg> legs = uniform->legs;
        for (const Leg &leg : beside) {
            const bool clashes =
                std::ranges::any_of(uniform->legs, [&leg](const Leg &locked) { return overlap(locked, leg); });
            if (!clashes)
                legs.push_back(leg);
        }
        uniform->legs = std::move(legs);
        std::ranges::stable_sort(uniform->legs, {}, &Leg::arrive);
    }
}

void Planner::finish()
{
    for (Team &team : m_plan.teams) {
        for (Leg &leg : team.legs) {
            if (!leg.id.isValid())
                leg.id = LegId::make(m_now, m_ids);
        }
    }
    explainTiming(m_plan);
    m_plan.worth = planWorth(m_plan, m_hotspots);
}

} // namespace

Result<Plan> makePlan(const PlanRequest &request, const HotspotSet &hotspots, const RuleContext &context,
                      const QDateTime &now, const Plan *current, const Progress &progress)
{
    return Planner(request, hotspots, context, now, progress).make(current);
}

} // namespace lantern
