#include "plan/keep_reach.h"

#include "night/follow.h"
#include "night/night_solver.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr int CutAttempts = 40;
constexpr int StrictAttempts = 8;
constexpr int ShorterAttempts = 4;
constexpr int Searches = 4; // of the whole night, where no way is left to a follower
constexpr qint64 SearchSteps = 300;
constexpr int MinutesAbout = 4; // about a moment: the way on which it lies

void makeStrict(Night &night, const std::vector<int> &minutes)
{
    night.strictReach.resize(asIndex(night.minutes + 1), 0);
    for (const int minute : minutes) {
        const int first = std::clamp(minute - MinutesAbout, 0, night.minutes);
        const int last = std::clamp(minute + MinutesAbout, 0, night.minutes);
        std::fill(night.strictReach.begin() + first, night.strictReach.begin() + last + 1, char{1});
    }
}

// The night with a shorter reach, all of it strict.
Night shortened(const Night &night, int attempt)
{
    Night shorter = night;
    shorter.ways.reset();
    shorter.reachMetres *= 1 - static_cast<double>(attempt - StrictAttempts) / ShorterAttempts;
    return shorter;
}

// What a team does at a minute.
ReachCut doneAt(const Night &night, int team, const NightRoute &route, int minute)
{
    const NightTeam &crew = night.teams[static_cast<size_t>(team)];
    int place = crew.start;
    int next = crew.finish;
    int arrive = crew.to;
    for (const NightVisit &visit : route) {
        if (visit.arrive > minute) {
            next = visit.place;
            arrive = visit.arrive;
            break;
        }
        place = visit.place;
        if (visit.depart() >= minute)
            return {.from = place, .to = place, .minute = minute};
    }
    const double way = static_cast<double>(night.metresBetween(place, next)) / night.metresPerMinute;
    const bool isUnderWay = minute >= arrive - static_cast<int>(std::ceil(way));
    return {.from = place, .to = isUnderWay ? next : place, .minute = minute};
}

// Plans a follower again without what was out of reach; false if nothing else is left to it, or too much was.
bool followByCuts(Night night, NightRoutes &routes, int follower, const MinutesOutOfReach &minutesOutOfReach,
                  const PutRoutes &put, const Progress &progress)
{
    const auto pair = static_cast<size_t>(night.teams[static_cast<size_t>(follower)].beside);
    for (int attempt = 1; attempt <= CutAttempts; ++attempt) {
        const std::vector<int> minutes = minutesOutOfReach(pair);
        if (minutes.empty())
            return true;
        if (progress.cancelled())
            return false;
        for (const int minute : minutes)
            night.reachCuts.push_back(doneAt(night, follower, routes[static_cast<size_t>(follower)], minute));
        const std::optional<NightRoute> route = routeBeside(night, routes, follower);
        if (!route)
            return false;
        routes[static_cast<size_t>(follower)] = *route;
        put(routes);
    }
    return minutesOutOfReach(pair).empty();
}

// Plans a follower again until it is in reach; false if it cannot be, its leader going where it goes. What has to be strict is made so
// in the night.
bool follow(Night &night, NightRoutes &routes, int follower, const MinutesOutOfReach &minutesOutOfReach,
            const PutRoutes &put, const Progress &progress)
{
    const int pair = night.teams[static_cast<size_t>(follower)].beside;
    if (pair < 0)
        return true;
    if (routes[static_cast<size_t>(pair)]
            .empty()) // it does nothing, or what it did before, which nobody can follow anew
        return minutesOutOfReach(static_cast<size_t>(pair)).empty();
    if (followByCuts(night, routes, follower, minutesOutOfReach, put, progress))
        return true;
    for (int attempt = 1; attempt <= StrictAttempts + ShorterAttempts; ++attempt) {
        const std::vector<int> minutes = minutesOutOfReach(static_cast<size_t>(pair));
        if (minutes.empty())
            return true;
        if (progress.cancelled())
            return false;
        makeStrict(night, minutes);
        const std::optional<NightRoute> route =
            routeBeside(attempt > StrictAttempts ? shortened(night, attempt) : night, routes, follower);
        if (!route)
            return false;
        routes[static_cast<size_t>(follower)] = *route;
        put(routes);
    }
    return minutesOutOfReach(static_cast<size_t>(pair)).empty();
}

bool allFollow(Night &night, NightRoutes &routes, const MinutesOutOfReach &minutesOutOfReach, const PutRoutes &put,
               const Progress &progress)
{
    bool areInReach = true;
    for (int follower = 0; follower < static_cast<int>(night.teams.size()); ++follower)
        areInReach = follow(night, routes, follower, minutesOutOfReach, put, progress) && areInReach;
    return areInReach;
}

} // namespace

bool keepReach(const PlanNight &built, NightRoutes &routes, quint64 seed, const MinutesOutOfReach &minutesOutOfReach,
               const PutRoutes &put, const Progress &progress)
{
    Night night = built.night();
    bool isAnyStranded = false;
    for (int round = 1; !allFollow(night, routes, minutesOutOfReach, put, progress); ++round) {
        if (round > Searches || progress.cancelled())
            return false;
        if (round == Searches)
            night.ways.reset(); // all of it strict
        NightAnswer answer = solveNight(night, {.seed = seed, .steps = SearchSteps, .chains = 1},
                                        Progress{.report = {}, .stop = progress.stop});
        routes = std::move(answer.routes);
        isAnyStranded = !answer.stranded.empty();
        put(routes);
    }
    return !isAnyStranded;
}

} // namespace lantern
