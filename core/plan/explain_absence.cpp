#include "plan/edit.h"
#include "plan/explain.h"
#include "plan/explain_words.h"
#include "plan/plan_night.h"
#include "plan/request_check.h"
#include "plan/timeline.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double Nothing = 1e-9; // of the night's worth: the rounding of a sum

} // namespace

QString toKey(AbsenceExplanation::Kind kind)
{
    switch (kind) {
    case AbsenceExplanation::Kind::Forbidden:
        return QStringLiteral("forbidden");
    case AbsenceExplanation::Kind::AtCap:
        return QStringLiteral("at_cap");
    case AbsenceExplanation::Kind::OffStreets:
        return QStringLiteral("off_streets");
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
    if (m_offStreets[static_cast<size_t>(&hotspot - m_hotspots.hotspots.data())])
        return OffStreets;
    if (std::ranges::all_of(plan().teams, [&](const Team &team) { return isForbidden(team.id); }))
        return Barred;
    const int index = m_standing->hotspotOf(hotspot.id);
    if (index < 0) {
        const bool isFar = std::ranges::all_of(plan().teams, [&](const Team &team) {
            const double minutes =
                StraightLineDetour * distanceMetres(team.start, hotspot.centre) / WalkingMetresPerMinute;
            const int visit = PlanRequest().maxVisitMinutes;
            return !isKnown(team.start) || minutes > FarthestMinutes ||
                   2 * minutes + visit > static_cast<double>(plan().shift.minutes());
        });
        return isFar ? TooFar : Passed;
    }
    const std::vector<float> &worth = m_standing->night().hotspots[static_cast<size_t>(index)].worth;
    return *std::ranges::max_element(worth) > 0 ? std::nullopt : std::optional(Worthless);
}

// Stretches of the night in which a visit is worth much the same: one where the hours do not matter.
std::vector<PlanExplainer::Window> PlanExplainer::windowsFor(const Hotspot &hotspot, int visits) const
{
    const int minutes = m_standing->night().minutes;
    if (hotspot.hourShares.empty() && visits == 0)
        return {{.from = 0, .to = minutes}};
    const std::vector<int> hours = hoursOfWeek(plan().shift);
    std::vector<Window> windows;
    for (int minute = 0; minute <= minutes; ++minute) {
        const bool isNew =
            windows.empty() || hours[static_cast<size_t>(minute)] != hours[static_cast<size_t>(windows.back().from)];
        if (isNew)
            windows.push_back({.from = minute, .to = minute});
        windows.back().to = minute;
    }
    return windows;
}

// The night without the visits that the team, and one that must follow it, is free to give up.
LiftedNight PlanExplainer::freed(size_t team, int hotspot) const
{
    std::vector<std::vector<size_t>> lifted(plan().teams.size());
    const int follower = m_standing->night().follower(static_cast<int>(team));
    for (size_t other = 0; other < lifted.size(); ++other) {
        if (other != team && static_cast<int>(other) != follower)
            continue;
        const std::vector<Leg> &legs = plan().teams[other].legs;
        for (size_t i = 0; i < legs.size(); ++i)
            if (!legs[i].locked && legs[i].kind == LegKind::Visit && legs[i].hotspot.isValid())
                lifted[other].push_back(i);
    }
    LiftedNight night(*m_standing, lifted);
    night.night().teams[team].barred[static_cast<size_t>(hotspot)] = 1; // it comes as a stop
    return night;
}

std::optional<AbsenceExplanation::Way> PlanExplainer::bestWay(size_t team, int index, int visits) const
{
    const Hotspot &hotspot = m_standing->hotspot(index);
    const int crew = static_cast<int>(team);
    const int follower = m_standing->night().follower(crew);
    const LiftedNight base = freed(team, index);
    std::optional<AbsenceExplanation::Way> best;
    for (const Window &window : windowsFor(hotspot, visits)) {
        const size_t stops = LiftedNight(base).night().teams[team].stops.size();
        for (size_t position = 0; position <= stops; ++position) {
            LiftedNight tried = base;
            tried.insert(crew, position,
                         {.place = index,
                          .earliest = window.from,
                          .latest = window.to,
                          .minutes = m_standing->night().longestVisit},
                         visitTo(hotspot));
            if (!tried.isKept(crew) || !tried.replan(crew, 0, m_standing->night().minutes + 1))
                continue;
            if (follower >= 0 && !tried.replan(follower, 0, m_standing->night().minutes + 1))
                continue;
            AbsenceExplanation::Way way = wayOf(team, hotspot, tried.legs());
            if (!best || way.loss < best->loss)
                best = std::move(way);
        }
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
    std::vector<HotspotId> after;
    for (const std::vector<Leg> &route : legs)
        for (const Leg &leg : route) {
            after.push_back(leg.hotspot);
            if (&route == &legs[team] && leg.hotspot == hotspot.id && !leg.id.isValid())
                way.arrive = leg.arrive;
        }
    for (size_t other = 0; other < legs.size(); ++other) {
        for (const Leg &leg : plan().teams[other].legs) {
            if (!leg.hotspot.isValid() || m_standing->isBeside(static_cast<int>(other), leg))
                continue;
            if (const auto stays = std::ranges::find(after, leg.hotspot); stays != after.end())
                after.erase(stays);
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
    AbsenceExplanation told;
    if (const auto reason = plainReason(*hotspot)) {
        told.kind = *reason;
    } else {
        const int index = m_standing->hotspotOf(id);
        for (size_t team = 0; team < plan().teams.size(); ++team) {
            if (progress.cancelled())
                return failure(Error::Code::Cancelled, PlannerWords::tr("Looking for a way was stopped."));
            if (m_standing->night().teams[team].barred[static_cast<size_t>(index)])
                continue;
            if (auto way = bestWay(team, index, visits))
                told.ways.push_back(std::move(*way));
        }
        std::ranges::stable_sort(told.ways, {}, &AbsenceExplanation::Way::loss);
        told.kind = told.ways.empty()                  ? AbsenceExplanation::Kind::NoTime
                    : told.ways.front().loss > Nothing ? AbsenceExplanation::Kind::Displaces
                                                       : AbsenceExplanation::Kind::WouldFit;
    }
    told.words = absenceWords(told, plan(), *hotspot, visits);
    return told;
}

} // namespace lantern
