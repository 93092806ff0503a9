#include "night/night.h"

#include "night/words.h"

#include <cmath>
#include <map>

namespace lantern
{

namespace
{

struct Checked
{
    const Night &night;
    std::map<int, std::vector<NightVisit>> byHotspot;

    [[nodiscard]] Result<void> route(int team, const NightRoute &route);
    [[nodiscard]] QString visit(const NightTeam &team, const NightVisit &visit, int place, int minute) const;
    [[nodiscard]] QString chosen(const NightTeam &team, const NightVisit &visit) const;
    [[nodiscard]] double worth(int hotspot) const;
};

QString Checked::chosen(const NightTeam &team, const NightVisit &visit) const
{
    if (visit.hotspot < 0 || visit.hotspot >= static_cast<int>(night.hotspots.size()) || visit.hotspot != visit.place)
        return NightWords::tr("it visits what is no hotspot");
    if (!team.barred.empty() && team.barred[static_cast<size_t>(visit.hotspot)])
        return NightWords::tr("it is barred from the hotspot");
    if (!visit.beside && (visit.minutes < night.leastVisit || visit.minutes > night.longestVisit))
        return NightWords::tr("its visit is too short or too long");
    return {};
}

QString Checked::visit(const NightTeam &team, const NightVisit &visit, int place, int minute) const
{
    if (visit.place < 0 || visit.place >= night.places || visit.hotspot < -1 ||
        visit.hotspot >= static_cast<int>(night.hotspots.size()) || visit.stop < -1 ||
        visit.stop >= static_cast<int>(team.stops.size()))
        return NightWords::tr("it goes to a place that there is not");
    if (visit.arrive < minute + night.travelTime(team.travel, place, visit.place))
        return NightWords::tr("it cannot be there in time");
    if (visit.stop < 0)
        return chosen(team, visit);
    const NightStop &stop = team.stops[static_cast<size_t>(visit.stop)];
    if (!stop.mayBeAt(visit.place) || visit.minutes != stop.minutes || visit.hotspot != stop.hotspot)
        return NightWords::tr("what it must do was changed");
    if (visit.arrive < stop.earliest || visit.arrive > stop.latest)
        return NightWords::tr("it does not keep the hours of what it must do");
    return {};
}

Result<void> Checked::route(int index, const NightRoute &route)
{
    const NightTeam &team = night.teams[static_cast<size_t>(index)];
    const auto refused = [&](const QString &why, int minute) {
        return failure(Error::Code::Refused,
                       NightWords::tr("Team %1, minute %2: %3.").arg(index + 1).arg(minute).arg(why));
    };
    int place = team.start;
    int minute = team.from;
    int stops = 0;
    for (const NightVisit &next : route) {
        if (const QString why = visit(team, next, place, minute); !why.isEmpty())
            return refused(why, next.arrive);
        if (next.stop >= 0 && next.stop != stops++)
            return refused(NightWords::tr("what it must do is out of order"), next.arrive);
        if (next.hotspot >= 0 && !next.beside)
            byHotspot[next.hotspot].push_back(next);
        place = next.place;
        minute = next.depart();
    }
    if (stops != static_cast<int>(team.stops.size()))
        return refused(NightWords::tr("something that it must do is left out"), minute);
    if (minute + night.travelTime(team.travel, place, team.finish) > team.to)
        return refused(NightWords::tr("it is back too late"), minute);
    return {};
}

double Checked::worth(int hotspot) const
{
    const NightHotspot &place = night.hotspots[static_cast<size_t>(hotspot)];
    std::vector<NightVisit> visits;
    if (const auto found = byHotspot.find(hotspot); found != byHotspot.end())
        visits = found->second;
    std::ranges::sort(visits, {}, &NightVisit::arrive);
    double worth = 0;
    double left = 0;
    bool first = true;
    const auto overdue = [&](double from, double to) {
        return place.everyTwoHours ? night.gapPrice * std::max(0.0, to - from - MostGapMinutes) : 0.0;
    };
    for (const NightVisit &visit : visits) {
        const double gap = visit.arrive - left;
        const double recovered = first ? 1 : gap <= 0 ? 0 : 1 - std::pow(2.0, -gap / night.halfRecovery);
        const double dose = std::min(1.0, visit.minutes / static_cast<double>(night.fullDose));
        worth += static_cast<double>(place.worth[static_cast<size_t>(visit.arrive)]) * dose * recovered -
                 overdue(left, visit.arrive);
        left = std::max(left, static_cast<double>(visit.depart()));
        first = false;
    }
    return worth - overdue(left, night.minutes);
}

} // namespace

bool NightStop::mayBeAt(int at) const
{
    return at == place || (!settled && std::ranges::contains(others, at));
}

void NightStop::settleAt(int at)
{
    const auto other = std::ranges::find(others, at);
    if (at != place && other == others.end())
        return;
    if (at != place)
        std::swap(*other, place);
    settled = true;
}

int Night::follower(int team) const
{
    const auto found = std::ranges::find(teams, team, &NightTeam::beside);
    return found == teams.end() ? -1 : static_cast<int>(found - teams.begin());
}

Result<double> checkNight(const Night &night, const NightRoutes &routes)
{
    if (routes.size() != night.teams.size())
        return failure(Error::Code::Refused, NightWords::tr("There is not one route for each team."));
    Checked checked{.night = night, .byHotspot = {}};
    for (int team = 0; team < static_cast<int>(routes.size()); ++team) {
        if (const auto kept = checked.route(team, routes[static_cast<size_t>(team)]); !kept)
            return std::unexpected(kept.error());
    }
    double worth = 0;
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot) {
        const auto found = checked.byHotspot.find(hotspot);
        const auto visits = found == checked.byHotspot.end() ? 0 : static_cast<int>(found->second.size());
        const bool stopsAlone =
            found != checked.byHotspot.end() &&
            std::ranges::all_of(found->second, [](const NightVisit &visit) { return visit.stop >= 0; });
        if (visits > night.hotspots[static_cast<size_t>(hotspot)].visitCap && !stopsAlone)
            return failure(Error::Code::Refused,
                           NightWords::tr("Hotspot %1 is visited %2 times.").arg(hotspot + 1).arg(visits));
        worth += checked.worth(hotspot);
    }
    return worth;
}

} // namespace lantern
