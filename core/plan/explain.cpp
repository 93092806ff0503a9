#include "plan/explain.h"

#include "plan/edit.h"
#include "plan/explain_words.h"
#include "plan/replan_pairs.h"
#include "plan/request_check.h"
#include "plan/worth.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

namespace
{

constexpr std::array MovedMinutes{-60, -30, 30, 60};

bool overlap(const Leg &a, const Leg &b)
{
    return a.arrive < b.depart && b.arrive < a.depart;
}

// Where the hotspots have no scores, each counts alike, as for the planner.
HotspotSet scored(HotspotSet hotspots)
{
    if (std::ranges::none_of(hotspots.hotspots, [](const Hotspot &hotspot) { return hotspot.score > 0; }))
        for (Hotspot &hotspot : hotspots.hotspots)
            hotspot.score = 1;
    return hotspots;
}

} // namespace

Result<std::shared_ptr<const PlanExplainer>> PlanExplainer::make(const Plan &plan, const HotspotSet &hotspots,
                                                                 const RuleContext &context, const Progress &progress)
{
    std::shared_ptr<PlanExplainer> made(new PlanExplainer);
    made->m_hotspots = scored(hotspots);
    made->m_reach.reserve(hotspots.hotspots.size());
    for (const Hotspot &hotspot : hotspots.hotspots)
        made->m_reach.push_back(reachOf(plan, hotspot, context));
    Result<StandingNight> standing = StandingNight::build(plan, made->m_hotspots, context, progress);
    if (!standing)
        return std::unexpected(standing.error());
    made->m_standing = std::move(*standing);
    made->m_worth = planWorth(plan, made->m_hotspots);
    return made;
}

const Hotspot *PlanExplainer::hotspotOf(const HotspotId &id) const
{
    const auto found = std::ranges::find(m_hotspots.hotspots, id, &Hotspot::id);
    return found == m_hotspots.hotspots.end() ? nullptr : &*found;
}

std::optional<PlanExplainer::Spot> PlanExplainer::find(const LegId &leg) const
{
    for (size_t team = 0; team < plan().teams.size(); ++team) {
        const std::vector<Leg> &legs = plan().teams[team].legs;
        const auto found = std::ranges::find(legs, leg, &Leg::id);
        if (found != legs.end())
            return Spot{.team = team, .leg = static_cast<size_t>(found - legs.begin())};
    }
    return std::nullopt;
}

// The leg, and those of the linked team that are there with it.
std::vector<PlanExplainer::Spot> PlanExplainer::together(const Spot &spot) const
{
    std::vector<Spot> spots{spot};
    const int partner = m_standing->partnerOf(static_cast<int>(spot.team));
    if (partner < 0)
        return spots;
    const std::vector<Leg> &legs = plan().teams[static_cast<size_t>(partner)].legs;
    for (size_t i = 0; i < legs.size(); ++i)
        if (legs[i].hotspot == legAt(spot).hotspot && overlap(legs[i], legAt(spot)))
            spots.push_back({.team = static_cast<size_t>(partner), .leg = i});
    return spots;
}

bool PlanExplainer::isSettled(const QDateTime &instant) const
{
    return isPartlySettled(plan()) && instant <= plan().orders.settledUntil;
}

int PlanExplainer::minuteOf(const QDateTime &instant) const
{
    return static_cast<int>(plan().shift.from.secsTo(instant) / 60);
}

double PlanExplainer::worthWith(const TeamLegs &legs) const
{
    Plan other = plan();
    for (size_t team = 0; team < legs.size(); ++team)
        other.teams[team].legs = legs[team];
    return planWorth(other, m_hotspots);
}

// The plan's worth with the legs so much later; none = without them.
double PlanExplainer::worthMoved(const std::vector<Spot> &spots, std::optional<int> minutes) const
{
    TeamLegs legs;
    for (size_t team = 0; team < plan().teams.size(); ++team) {
        legs.emplace_back();
        for (size_t i = 0; i < plan().teams[team].legs.size(); ++i) {
            Leg leg = plan().teams[team].legs[i];
            if (std::ranges::contains(spots, Spot{.team = team, .leg = i})) {
                if (!minutes)
                    continue;
                leg.arrive = leg.arrive.addSecs(*minutes * qint64{60});
                leg.depart = leg.depart.addSecs(*minutes * qint64{60});
            }
            legs.back().push_back(std::move(leg));
        }
    }
    return worthWith(legs);
}

Result<VisitExplanation> PlanExplainer::visit(const LegId &id) const
{
    const std::optional<Spot> spot = find(id);
    if (!spot)
        return failure(Error::Code::NotFound, PlannerWords::tr("The plan has no such leg."));
    const Leg &leg = legAt(*spot);
    const Hotspot *hotspot = hotspotOf(leg.hotspot);
    if (leg.kind != LegKind::Visit || !hotspot)
        return failure(Error::Code::Refused, PlannerWords::tr("This leg is no visit to a hotspot of the plan's set."));
    VisitExplanation told;
    told.rank = hotspot->rank;
    told.score = hotspot->score;
    told.isBeside = m_standing->isBeside(static_cast<int>(spot->team), leg);
    const std::vector<Spot> spots = told.isBeside ? std::vector{*spot} : together(*spot);
    const double own = m_worth - worthMoved(spots, std::nullopt);
    told.share = shareOf(own);
    const std::vector<double> hours = hoursOfWeek(plan().shift);
    const auto minute =
        static_cast<size_t>(std::clamp<int>(minuteOf(leg.arrive), 0, static_cast<int>(hours.size()) - 1));
    if (!hotspot->hourShares.empty() && hotspot->score > 0)
        told.hourShare = worthAt(*hotspot, hours[minute]) / hotspot->score;
    told.dose = doseShare(static_cast<double>(leg.arrive.secsTo(leg.depart)) / 60.0);
    addRecovery(told, spots);
    told.isDone = isSettled(leg.arrive);
    if (!told.isBeside && !told.isDone) {
        addMoved(told, spots, own);
        told.instead = insteadOf(*spot);
    }
    putIntoWords(told, plan(), plan().teams[spot->team], leg, m_hotspots.hotspots.size());
    return told;
}

void PlanExplainer::addRecovery(VisitExplanation &told, const std::vector<Spot> &spots) const
{
    const Leg &own = legAt(spots.front());
    for (size_t team = 0; team < plan().teams.size(); ++team) {
        for (size_t i = 0; i < plan().teams[team].legs.size(); ++i) {
            const Leg &leg = plan().teams[team].legs[i];
            const bool isBefore = leg.kind == LegKind::Visit && leg.hotspot == own.hotspot && leg.arrive <= own.arrive;
            if (!isBefore || std::ranges::contains(spots, Spot{.team = team, .leg = i}))
                continue;
            const int since = std::max(0, static_cast<int>(leg.depart.secsTo(own.arrive) / 60));
            told.sinceLast = std::min(told.sinceLast.value_or(since), since);
        }
    }
    if (told.sinceLast)
        told.recovery = repeatShare(*told.sinceLast, plan().orders.halfRecoveryMinutes);
}

void PlanExplainer::addMoved(VisitExplanation &told, const std::vector<Spot> &spots, double own) const
{
    if (shareOf(own) < NextToNothing)
        return; // a share of next to nothing says nothing
    const Leg &leg = legAt(spots.front());
    const Team &team = plan().teams[spots.front().team];
    const QDateTime begins = team.from.isValid() ? std::max(team.from, plan().shift.from) : plan().shift.from;
    const QDateTime ends = team.to.isValid() ? std::min(team.to, plan().shift.to) : plan().shift.to;
    for (const int minutes : MovedMinutes) {
        Leg moved = leg;
        moved.arrive = leg.arrive.addSecs(minutes * qint64{60});
        moved.depart = leg.depart.addSecs(minutes * qint64{60});
        if (moved.arrive < begins || moved.depart > ends)
            continue;
        const auto busy = std::ranges::find_if(
            team.legs, [&](const Leg &other) { return other.id != leg.id && overlap(other, moved); });
        if (busy == team.legs.end() && !isReached(spots.front(), minutes))
            continue;
        told.moved.push_back({.minutes = minutes,
                              .change = (worthMoved(spots, minutes) - m_worth) / own,
                              .busyAt = busy == team.legs.end()        ? QString()
                                        : busy->kind == LegKind::Break ? PlannerWords::tr("its break")
                                                                       : busy->placeName});
    }
}

// Whether the team has the time for its ways from the leg before and to the one after, if it is there so much later.
bool PlanExplainer::isReached(const Spot &spot, int later) const
{
    const Night &night = m_standing->night();
    const NightTeam &crew = night.teams[spot.team];
    const NightStop &own = crew.stops[spot.leg];
    const int arrive = own.earliest + later;
    int place = crew.start;
    int free = crew.from;
    for (size_t i = 0; i < crew.stops.size(); ++i) {
        const NightStop &stop = crew.stops[i];
        if (i == spot.leg)
            continue;
        if (stop.earliest >= arrive + own.minutes)
            return free + night.travelTime(crew.travel, place, own.place) <= arrive &&
                   arrive + own.minutes + night.travelTime(crew.travel, own.place, stop.place) <= stop.earliest;
        place = stop.place;
        free = stop.earliest + stop.minutes;
    }
    return free + night.travelTime(crew.travel, place, own.place) <= arrive &&
           arrive + own.minutes + night.travelTime(crew.travel, own.place, crew.finish) <= crew.to;
}

std::optional<PlanExplainer::TeamLegs> PlanExplainer::replanned(const Span &span, int barred,
                                                                const std::optional<NightStop> &stop) const
{
    const std::vector<Leg> &own = plan().teams[span.team].legs;
    const size_t next = span.first + span.count;
    const QDateTime from = span.first > 0 ? own[span.first - 1].depart : plan().shift.from;
    const QDateTime to = next < own.size() ? own[next].arrive : plan().shift.to;
    std::vector<std::vector<size_t>> lifted(plan().teams.size());
    for (size_t leg = span.first; leg < next; ++leg)
        lifted[span.team].push_back(leg);
    const int team = static_cast<int>(span.team);
    const int follower = m_standing->night().follower(team);
    size_t followFirst = 0;
    size_t followLast = 0;
    if (follower >= 0) { // what it does meanwhile goes with its pair
        const std::vector<Leg> &legs = plan().teams[static_cast<size_t>(follower)].legs;
        std::vector<size_t> &follows = lifted[static_cast<size_t>(follower)];
        for (size_t i = 0; i < legs.size(); ++i)
            if (!legs[i].locked && legs[i].kind == LegKind::Visit && legs[i].arrive >= from && legs[i].arrive < to &&
                !isSettled(legs[i].arrive))
                follows.push_back(i);
        const auto before = std::ranges::count_if(legs, [&from](const Leg &leg) { return leg.arrive < from; });
        followFirst = follows.empty() ? static_cast<size_t>(before) : follows.front();
        followLast = follows.empty() ? followFirst : follows.back() + 1 - follows.size();
    }
    LiftedNight night(*m_standing, lifted);
    for (const int kept : {team, follower})
        if (kept >= 0 && barred >= 0)
            night.night().teams[static_cast<size_t>(kept)].barred[static_cast<size_t>(barred)] = 1;
    if (stop)
        night.insert(team, span.first, *stop, visitTo(m_standing->hotspot(stop->place)));
    const bool isPlanned = night.replan(team, span.first, span.first + (stop ? 1 : 0)) &&
                           (follower < 0 || night.replan(follower, followFirst, followLast));
    return isPlanned ? std::optional(night.legs()) : std::nullopt;
}

std::optional<VisitExplanation::Instead> PlanExplainer::insteadOf(const Spot &spot) const
{
    const std::optional<TeamLegs> legs = replanned({.team = spot.team, .first = spot.leg, .count = 1},
                                                   m_standing->hotspotOf(legAt(spot).hotspot), std::nullopt);
    if (!legs)
        return std::nullopt;
    VisitExplanation::Instead instead;
    std::ranges::copy_if((*legs)[spot.team], std::back_inserter(instead.visits),
                         [](const Leg &visit) { return !visit.id.isValid(); });
    instead.loss = shareOf(m_worth - worthWith(*legs));
    return instead;
}

} // namespace lantern
