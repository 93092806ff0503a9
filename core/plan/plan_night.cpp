#include "plan/plan_night.h"

#include "plan/edit.h"
#include "plan/hotspot_reach.h"
#include "plan/request_check.h"
#include "plan/street_reach.h"
#include "plan/timeline.h"
#include "plan/travel.h"
#include "plan/watcher.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr size_t MostHotspots = 400;
constexpr double GapPriceShare = 0.2; // of the worthiest visit, for each minute over two hours without anybody
constexpr double WayPriceShare = 0.001;

bool clashes(const Leg &leg, const std::vector<Leg> &others)
{
    return std::ranges::any_of(
        others, [&leg](const Leg &other) { return other.arrive < leg.depart && leg.arrive < other.depart; });
}

bool isPairOf(const Team &pair, const Team &uniform)
{
    return pair.mode == Mode::Plain && pair.linkedUniform == uniform.id && &pair != &uniform;
}

// Whole minutes, of teams by vehicle where there are `driven` minutes; a thousandth of one is the matrix's rounding.
std::vector<int> wholeMinutes(const TravelTimes &times, Travel travel, std::span<const double> driven = {})
{
    std::vector<int> minutes;
    const auto size = static_cast<int>(times.size());
    for (int from = 0; from < size; ++from) {
        for (int to = 0; to < size; ++to) {
            const double onFoot = times.minutes(from, to);
            const bool isDriven = minutes.size() < driven.size() && std::isfinite(driven[minutes.size()]);
            const double underWay = isDriven ? std::min(onFoot, ParkingMinutes + driven[minutes.size()])
                                             : minutesUnderWay(travel, onFoot * WalkingMetresPerMinute);
            minutes.push_back(static_cast<int>(std::ceil(underWay - 0.001)));
        }
    }
    return minutes;
}

double fewestMinutesFromStart(const Plan &plan, const Hotspot &hotspot)
{
    double fewest = std::numeric_limits<double>::infinity();
    for (const Team &team : plan.teams)
        fewest = std::min(fewest, minutesFromStart(plan, team, hotspot));
    return fewest;
}

bool isForbiddenToAll(const PlanOrders &orders, const HotspotId &hotspot)
{
    return std::ranges::any_of(
        orders.forbids, [&](const Forbid &forbid) { return forbid.hotspot == hotspot && !forbid.team.isValid(); });
}

bool isForbidden(const PlanOrders &orders, const Team &team, const HotspotId &hotspot)
{
    return isForbiddenToAll(orders, hotspot) || std::ranges::contains(orders.forbids, Forbid{team.id, hotspot});
}

// The minute by the wall clock of each minute of the night: another where the clocks change.
std::vector<int> clockMinutes(const Shift &shift)
{
    std::vector<int> minutes;
    for (qint64 minute = 0; minute <= shift.minutes(); ++minute)
        minutes.push_back(minuteOfShift(shift, shift.from.addSecs(minute * 60)));
    return minutes;
}

// By minute of the night.
std::vector<float> expectedBy(const Watcher &watcher, GridPoint place, const std::vector<int> &wallClock)
{
    std::vector<float> expected(wallClock.size());
    const std::span<const double> byClock = watcher.expectationsAt(place);
    for (size_t minute = 0; minute < wallClock.size(); ++minute)
        if (wallClock[minute] >= 0 && asIndex(wallClock[minute]) < byClock.size())
            expected[minute] = static_cast<float>(byClock[asIndex(wallClock[minute])]);
    return expected;
}

std::unexpected<Error> nowhereToGo(bool isAnyInReach, bool isAnyCutOff)
{
    if (isAnyCutOff && !isAnyInReach)
        return failure(Error::Code::Refused,
                       PlannerWords::tr("What the orders avoid leaves no way to any hotspot within a walk of the "
                                        "start. Allow those ways, or choose another start."));
    return failure(Error::Code::Refused,
                   (isAnyInReach ? PlannerWords::tr("All hotspots within %1 minutes' walk of the start are forbidden. "
                                                    "Allow one, or choose another start.")
                                 : PlannerWords::tr("No hotspot is within %1 minutes' walk of the start. Choose "
                                                    "another start."))
                       .arg(FarthestMinutes));
}

} // namespace

Result<PlanNight> PlanNight::build(const Plan &plan, const PlanRequest &request, const HotspotSet &hotspots,
                                   const RuleContext &context, Random &random, const Progress &progress,
                                   const Plan *current, Locked locked)
{
    PlanNight built;
    built.m_locked = locked;
    built.m_plan = plan;
    built.m_night.minutes = static_cast<int>(plan.shift.minutes());
    built.m_night.leastVisit = request.minVisitMinutes;
    built.m_night.longestVisit = std::max(request.minVisitMinutes, std::min(request.maxVisitMinutes, FullDoseMinutes));
    built.m_night.fullDose = FullDoseMinutes;
    built.m_night.halfRecovery = plan.orders.halfRecoveryMinutes;
    built.m_night.reachMetres = plan.reachMinutes * WalkingMetresPerMinute;
    built.m_night.metresPerMinute = WalkingMetresPerMinute;
    if (const auto chosen = built.chooseHotspots(hotspots, request, context); !chosen)
        return std::unexpected(chosen.error());
    built.addHotspots(context.otherPlans);
    built.addTeams(request, random, current);
    for (const Duty &duty : plan.orders.duties)
        std::ignore = built.place(duty.point);
    if (const auto measured = built.measure(context, progress); !measured)
        return std::unexpected(measured.error());
    built.settleBreaks();
    built.addOrderedBreaks();
    built.addDuties(context, current);
    built.agreeOnTimes();
    return built;
}

// Whether there is a team that what is avoided does not keep at its start; or no start is known.
bool PlanNight::hasWayOut(const RuleContext &context) const
{
    bool isAnyCutOff = false;
    for (const Team &team : m_plan.teams) {
        if (!isKnown(team.start))
            continue;
        if (!isCutOff(context.graph, context.drives.get(), travelOf(m_plan, team), team.start))
            return true;
        isAnyCutOff = true;
    }
    return !isAnyCutOff;
}

bool PlanNight::mayGo(const Team &team, size_t hotspot) const
{
    return !std::ranges::contains(m_plan.orders.forbids, Forbid{team.id, m_hotspots[hotspot]->id}) &&
           (m_byVehicleOnly[hotspot] == 0 || travelOf(m_plan, team) == Travel::Vehicle);
}

Result<void> PlanNight::chooseHotspots(const HotspotSet &hotspots, const PlanRequest &request,
                                       const RuleContext &context)
{
    if (!hasWayOut(context))
        return failure(Error::Code::Refused,
                       PlannerWords::tr("What the orders avoid leaves no way from the start. Choose another start, or "
                                        "allow those ways."));
    bool isAnyInReach = false;
    bool isAnyCutOff = false;
    for (const Hotspot &hotspot : hotspots.hotspots) {
        const HotspotReach reach = reachOf(m_plan, hotspot, context, request.maxVisitMinutes);
        isAnyCutOff = isAnyCutOff || reach == HotspotReach::CutOff;
        if (!isWithin(reach))
            continue;
        isAnyInReach = true;
        if (!isForbiddenToAll(m_plan.orders, hotspot.id))
            m_hotspots.push_back(&hotspot);
    }
    if (m_hotspots.empty())
        return nowhereToGo(isAnyInReach, isAnyCutOff);
    const auto appeal = [&](const Hotspot *hotspot) {
        return hotspot->score / (request.maxVisitMinutes + fewestMinutesFromStart(m_plan, *hotspot));
    };
    std::ranges::stable_sort(m_hotspots, std::greater(), appeal);
    std::ranges::stable_partition(m_hotspots, [this](const Hotspot *hotspot) { // these are not cut off
        return std::ranges::contains(m_plan.orders.everyTwoHours, hotspot->id);
    });
    m_hotspots.resize(std::min(m_hotspots.size(), MostHotspots));
    for (const Hotspot *hotspot : m_hotspots) {
        m_places.push_back(hotspot->centre);
        m_byVehicleOnly.push_back(isCutOff(context.graph, nullptr, Travel::Foot, hotspot->centre) ? 1 : 0);
    }
    return {};
}

void PlanNight::addHotspots(std::span<const Plan> seen)
{
    const bool scored = std::ranges::any_of(m_hotspots, [](const Hotspot *hotspot) { return hotspot->score > 0; });
    const std::vector<double> hours = hoursOfWeek(m_plan.shift);
    const std::vector<int> wallClock = clockMinutes(m_plan.shift);
    const Watcher watcher(m_plan.shift, seen, m_plan.id);
    float most = 0;
    for (const Hotspot *hotspot : m_hotspots) {
        NightHotspot place;
        for (const double hour : hours)
            place.worth.push_back(scored ? static_cast<float>(worthAt(*hotspot, hour)) : 1.0F);
        place.expected = expectedBy(watcher, hotspot->centre, wallClock);
        place.visitCap = m_plan.orders.visitCap;
        place.everyTwoHours = std::ranges::contains(m_plan.orders.everyTwoHours, hotspot->id);
        most = std::max(most, *std::ranges::max_element(place.worth));
        m_night.hotspots.push_back(std::move(place));
    }
    m_night.gapPrice = GapPriceShare * static_cast<double>(most);
    m_night.walkPrice = WayPriceShare * static_cast<double>(most);
}

Result<void> PlanNight::measure(const RuleContext &context, const Progress &progress)
{
    static const StreetGraph noStreets;
    const Progress stopping{.report = {}, .stop = progress.stop};
    const TravelTimes times(context.graph ? *context.graph : noStreets, m_places, stopping);
    std::vector<double> driven;
    if (context.drives && std::ranges::contains(m_night.teams, 1, &NightTeam::travel)) {
        const auto walks = context.walks ? context.walks : std::make_shared<Walks>(context.graph);
        driven = context.drives->minutes(m_places, *walks, stopping);
    }
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, PlannerWords::tr("Planning was stopped."));
    m_night.places = static_cast<int>(m_places.size());
    m_night.travel = {wholeMinutes(times, Travel::Foot), wholeMinutes(times, Travel::Vehicle, driven)};
    m_night.ways = std::make_shared<StreetReach>(context.graph, m_places, m_night.reachMetres);
    for (int from = 0; from < m_night.places; ++from)
        for (int to = 0; to < m_night.places; ++to)
            m_night.metres.push_back(static_cast<float>(times.minutes(from, to) * WalkingMetresPerMinute));
    return {};
}

int PlanNight::place(GridPoint point)
{
    const auto found = std::ranges::find(m_places, point);
    if (found == m_places.end())
        m_places.push_back(point);
    return static_cast<int>(std::ranges::find(m_places, point) - m_places.begin());
}

int PlanNight::hotspotOf(const HotspotId &id) const
{
    const auto found = std::ranges::find(m_hotspots, id, &Hotspot::id);
    return found == m_hotspots.end() ? -1 : static_cast<int>(found - m_hotspots.begin());
}

int PlanNight::minuteOf(const QDateTime &instant, bool roundUp) const
{
    const double minutes = static_cast<double>(m_plan.shift.from.secsTo(instant)) / 60.0;
    return static_cast<int>(roundUp ? std::ceil(minutes) : std::floor(minutes));
}

void PlanNight::addTeams(const PlanRequest &request, Random &random, const Plan *current)
{
    const std::vector<Team> &teams = m_plan.teams;
    m_stopLegs.resize(teams.size());
    std::vector<size_t> leaders;
    for (size_t i = 0; i < teams.size(); ++i) {
        const Team &team = teams[i];
        NightTeam crew{.start = place(team.start), .finish = place(team.finish), .from = 0, .to = m_night.minutes};
        crew.travel = travelOf(m_plan, team) == Travel::Vehicle ? 1 : 0;
        if (team.from.isValid())
            crew.from = std::clamp(minuteOf(team.from, true), 0, m_night.minutes);
        if (team.to.isValid())
            crew.to = std::clamp(minuteOf(team.to, false), crew.from, m_night.minutes);
        const auto pair = std::ranges::find_if(teams, [&](const Team &other) {
            return other.mode == Mode::Plain && other.linkedUniform.isValid() && other.linkedUniform == team.id;
        });
        if (pair != teams.end() && &*pair != &team)
            crew.beside = static_cast<int>(pair - teams.begin());
        else
            leaders.push_back(i);
        for (size_t hotspot = 0; hotspot < m_hotspots.size(); ++hotspot)
            crew.barred.push_back(mayGo(team, hotspot) ? 0 : 1);
        m_night.teams.push_back(std::move(crew));
        addLocked(i);
    }
    for (size_t i = 0; i < leaders.size(); ++i) {
        // The middle third of the shift, shared out between the teams.
        const double share = (static_cast<double>(i) + random.unit()) / static_cast<double>(leaders.size());
        const auto staggered = static_cast<int>(m_night.minutes * (0.35 + 0.3 * share)) - request.breakMinutes / 2;
        const std::optional<size_t> follower = partnerOf(leaders[i]);
        // A pair of few hours may have none where its uniform team has one.
        std::optional<int> before = breakOf(leaders[i], current);
        if (!before && follower)
            before = breakOf(*follower, current);
        addBreak(leaders[i], request, before.value_or(staggered));
        if (follower)
            addBreak(*follower, request, before.value_or(staggered));
    }
}

// The team's locked legs; and, for a pair, what its uniform team has locked: the pair is there too, so that it stays in reach. So is the
// uniform team at what its pair has locked, but for hotspots: there it comes by itself.
void PlanNight::addLocked(size_t team)
{
    const auto add = [this, team](const Leg &leg, bool own) {
        const int arrive = minuteOf(leg.arrive, false);
        NightStop stop{.place = place(leg.point),
                       .earliest = arrive,
                       .latest = arrive,
                       .minutes = minuteOf(leg.depart, true) - arrive};
        stop.rest = leg.kind == LegKind::Break;
        stop.fixed = true;
        // Outside the shift, or of no minutes, it is worth nothing that the optimiser could reckon with.
        const bool isWithin = arrive >= 0 && stop.minutes > 0 && arrive + stop.minutes <= m_night.minutes;
        stop.hotspot = own && isWithin && leg.kind == LegKind::Visit ? hotspotOf(leg.hotspot) : -1;
        addStop(team, stop, leg);
    };
    for (const Leg &leg : m_plan.teams[team].legs)
        if (leg.locked)
            add(leg, true);
    const Team *partner = nullptr;
    for (const Team &other : m_plan.teams)
        if (isPairOf(m_plan.teams[team], other) || isPairOf(other, m_plan.teams[team]))
            partner = &other;
    if (partner == nullptr)
        return;
    const std::vector<Leg> own = m_stopLegs[team];
    for (Leg leg : partner->legs) {
        const bool isVisit = leg.kind == LegKind::Visit && hotspotOf(leg.hotspot) >= 0;
        const bool isBreak = leg.kind == LegKind::Break;
        const bool isFollowed =
            partner->mode == Mode::Plain ? isVisit || isBreak : isVisit && m_locked == Locked::ByItself;
        const NightTeam &crew = m_night.teams[team];
        const bool isOut = minuteOf(leg.arrive, false) >= crew.from && minuteOf(leg.depart, true) <= crew.to;
        const bool isBarred = isVisit && isForbidden(m_plan.orders, m_plan.teams[team], leg.hotspot);
        if (!leg.locked || !isOut || isFollowed || isBarred || clashes(leg, own))
            continue;
        leg.id = {};
        leg.locked = false;
        add(leg, false);
    }
}

void PlanNight::addStop(size_t team, const NightStop &stop, const Leg &leg)
{
    std::vector<NightStop> &stops = m_night.teams[team].stops;
    const auto later = std::ranges::upper_bound(stops, stop.earliest + stop.latest, {},
                                                [](const NightStop &other) { return other.earliest + other.latest; });
    m_stopLegs[team].insert(m_stopLegs[team].begin() + (later - stops.begin()), leg);
    stops.insert(later, stop);
}

} // namespace lantern
