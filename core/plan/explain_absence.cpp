#include "plan/explain.h"
#include "plan/explain_words.h"
#include "plan/plan_night.h"
#include "plan/replan_pairs.h"
#include "plan/request_check.h"
#include "plan/timeline.h"
#include "plan/worth.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr size_t MostDisplaced = 3; // visits in a row that make room for one
constexpr size_t MostRooms = 10;    // are looked into, of a team

} // namespace

QString toKey(AbsenceExplanation::Kind kind)
{
    switch (kind) {
    case AbsenceExplanation::Kind::Forbidden:
        return QStringLiteral("forbidden");
    case AbsenceExplanation::Kind::AtCap:
        return QStringLiteral("at_cap");
    case AbsenceExplanation::Kind::CutOff:
        return QStringLiteral("cut_off");
    case AbsenceExplanation::Kind::TooFar:
        return QStringLiteral("too_far");
    case AbsenceExplanation::Kind::Passed:
        return QStringLiteral("passed");
    case AbsenceExplanation::Kind::Barred:
        return QStringLiteral("barred");
    case AbsenceExplanation::Kind::Worthless:
        return QStringLiteral("worthless");
    case AbsenceExplanation::Kind::NoTime:
        return QStringLiteral("no_time");
    case AbsenceExplanation::Kind::Displaces:
        return QStringLiteral("displaces");
    case AbsenceExplanation::Kind::WouldFit:
        break;
    }
    return QStringLiteral("would_fit");
}

int PlanExplainer::visitsTo(const HotspotId &hotspot) const
{
    std::ptrdiff_t visits = 0;
    for (size_t team = 0; team < plan().teams.size(); ++team)
        visits += std::ranges::count_if(plan().teams[team].legs, [&](const Leg &leg) {
            return leg.hotspot == hotspot && !m_standing->isBeside(static_cast<int>(team), leg);
        });
    return static_cast<int>(visits);
}

HotspotReach PlanExplainer::reachTo(const Hotspot &hotspot) const
{
    return m_reach[static_cast<size_t>(&hotspot - m_hotspots.hotspots.data())];
}

// What needs no planning to be seen.
std::optional<AbsenceExplanation::Kind> PlanExplainer::plainReason(const Hotspot &hotspot) const
{
    using enum AbsenceExplanation::Kind;
    const auto isForbidden = [&](const TeamId &team) {
        return std::ranges::contains(plan().orders.forbids, Forbid{.team = team, .hotspot = hotspot.id});
    };
    if (isForbidden({}))
        return Forbidden;
    if (visitsTo(hotspot.id) >= plan().orders.visitCap)
        return AtCap;
    const HotspotReach reach = reachTo(hotspot);
    if (reach == HotspotReach::CutOff)
        return CutOff;
    if (std::ranges::all_of(plan().teams, [&](const Team &team) { return isForbidden(team.id); }))
        return Barred;
    const int index = m_standing->hotspotOf(hotspot.id);
    if (index < 0)
        return reach == HotspotReach::TooFar ? TooFar : Passed;
    const std::vector<float> &worth = m_standing->night().hotspots[static_cast<size_t>(index)].worth;
    return *std::ranges::max_element(worth) > 0 ? std::nullopt : std::optional(Worthless);
}

// Stretches of the night, of half an hour, in which a first visit is worth about the same.
std::vector<PlanExplainer::Window> PlanExplainer::windowsFor(const Hotspot &hotspot) const
{
    const int minutes = m_standing->night().minutes;
    if (hotspot.hourShares.empty())
        return {{.from = 0, .to = minutes}};
    const std::vector<double> hours = hoursOfWeek(plan().shift);
    const auto half = [&hours](int minute) { return std::floor(2 * hours[static_cast<size_t>(minute)]); };
    std::vector<Window> windows;
    for (int minute = 0; minute <= minutes; ++minute) {
        const bool isNew = windows.empty() || half(minute) != half(windows.back().from);
        if (isNew)
            windows.push_back({.from = minute, .to = minute});
        windows.back().to = minute;
    }
    return windows;
}

// The ways to make room among the team's visits, those first that promise most.
std::vector<PlanExplainer::Room> PlanExplainer::roomsFor(size_t team, int hotspot) const
{
    const std::vector<Leg> &legs = plan().teams[team].legs;
    std::vector<Room> rooms;
    for (size_t first = 0; first <= legs.size(); ++first) {
        for (size_t count = 0; count <= MostDisplaced; ++count) {
            if (count > 0 && first + count > legs.size())
                break;
            if (count > 0) {
                const Leg &last = legs[first + count - 1];
                const HotspotId &asked = m_standing->hotspot(hotspot).id;
                if (last.locked || isSettled(last.arrive) || last.kind != LegKind::Visit || !last.hotspot.isValid() ||
                    last.hotspot == asked)
                    break;
            }
            addRooms(rooms, {.team = team, .first = first, .count = count}, hotspot);
        }
    }
    std::ranges::stable_sort(rooms, {}, &Room::price);
    rooms.resize(std::min(rooms.size(), MostRooms));
    return rooms;
}

void PlanExplainer::addRooms(std::vector<Room> &rooms, const Span &span, int hotspot) const
{
    const Night &night = m_standing->night();
    const NightTeam &crew = night.teams[span.team];
    const std::vector<NightStop> &stops = crew.stops; // one a leg
    const size_t next = span.first + span.count;
    const NightStop *before = span.first > 0 ? &stops[span.first - 1] : nullptr;
    const NightStop *after = next < stops.size() ? &stops[next] : nullptr;
    const int settled = isPartlySettled(plan()) ? minuteOf(plan().orders.settledUntil) : 0; // nobody sets out sooner
    const int arrive = std::max(settled, before ? before->earliest + before->minutes : crew.from) +
                       night.travelTime(crew.travel, before ? before->place : crew.start, hotspot);
    const int leave = (after ? after->earliest : crew.to) -
                      night.travelTime(crew.travel, hotspot, after ? after->place : crew.finish);
    const int minutes = std::min(leave - arrive, night.longestVisit);
    if (minutes < night.leastVisit || arrive < 0 || leave > night.minutes)
        return;
    const auto worth = [&night](int index, int minute) {
        const NightHotspot &place = night.hotspots[static_cast<size_t>(index)];
        return static_cast<double>(place.worth[static_cast<size_t>(minute)]);
    };
    double price = 0;
    for (size_t leg = span.first; leg < next; ++leg)
        if (stops[leg].hotspot >= 0)
            price += worth(stops[leg].hotspot, stops[leg].earliest) * doseShare(stops[leg].minutes);
    for (const Window &window : windowsFor(m_standing->hotspot(hotspot))) {
        const NightStop stop{.place = hotspot,
                             .earliest = std::max(arrive, window.from),
                             .latest = std::min(leave - minutes, window.to),
                             .minutes = minutes};
        if (stop.earliest <= stop.latest)
            rooms.push_back(
                {.span = span, .stop = stop, .price = price - worth(hotspot, stop.earliest) * doseShare(minutes)});
    }
}

std::optional<AbsenceExplanation::Way> PlanExplainer::bestWay(size_t team, int hotspot) const
{
    std::optional<AbsenceExplanation::Way> best;
    for (const Room &room : roomsFor(team, hotspot)) {
        const std::optional<TeamLegs> legs = replanned(room.span, hotspot, room.stop);
        if (!legs)
            continue;
        AbsenceExplanation::Way way = wayOf(team, m_standing->hotspot(hotspot), *legs);
        if (!best || way.loss < best->loss)
            best = std::move(way);
    }
    return best;
}

// What the night loses with these legs, and which visits of the team, or of one that follows it, are gone.
AbsenceExplanation::Way PlanExplainer::wayOf(size_t team, const Hotspot &hotspot, const TeamLegs &legs) const
{
    AbsenceExplanation::Way way{.team = plan().teams[team].id,
                                .teamName = plan().teams[team].name,
                                .arrive = {},
                                .loss = shareOf(m_worth - worthWith(legs)),
                                .displaced = {}};
    std::vector<LegId> stay;
    std::vector<HotspotId> moved; // visits that are new, and may be an old one at another time
    for (const std::vector<Leg> &route : legs) {
        for (const Leg &leg : route) {
            if (leg.id.isValid())
                stay.push_back(leg.id);
            else if (leg.hotspot != hotspot.id)
                moved.push_back(leg.hotspot);
            else if (&route == &legs[team])
                way.arrive = leg.arrive;
        }
    }
    for (size_t other = 0; other < legs.size(); ++other) {
        for (const Leg &leg : plan().teams[other].legs) {
            if (std::ranges::contains(stay, leg.id) || m_standing->isBeside(static_cast<int>(other), leg))
                continue;
            if (const auto same = std::ranges::find(moved, leg.hotspot); same != moved.end())
                moved.erase(same);
            else
                way.displaced.push_back(leg);
        }
    }
    return way;
}

Result<AbsenceExplanation> PlanExplainer::absence(const HotspotId &id, const Progress &progress) const
{
    const Hotspot *hotspot = hotspotOf(id);
    if (!hotspot)
        return failure(Error::Code::NotFound, PlannerWords::tr("The plan's set has no such hotspot."));
    const int visits = visitsTo(id);
    AbsenceExplanation told{.isOffStreets = reachTo(*hotspot) == HotspotReach::OffStreets};
    if (const auto reason = plainReason(*hotspot)) {
        told.kind = *reason;
    } else {
        const int index = m_standing->hotspotOf(id);
        for (size_t team = 0; team < plan().teams.size(); ++team) {
            if (progress.cancelled())
                return failure(Error::Code::Cancelled, PlannerWords::tr("Looking for a way was stopped."));
            if (m_standing->night().teams[team].barred[static_cast<size_t>(index)])
                continue;
            if (auto way = bestWay(team, index))
                told.ways.push_back(std::move(*way));
        }
        std::ranges::stable_sort(told.ways, {}, &AbsenceExplanation::Way::loss);
        told.kind = told.ways.empty()                        ? AbsenceExplanation::Kind::NoTime
                    : told.ways.front().loss > NextToNothing ? AbsenceExplanation::Kind::Displaces
                                                             : AbsenceExplanation::Kind::WouldFit;
    }
    told.words = absenceWords(told, plan(), *hotspot, visits);
    return told;
}

} // namespace lantern
