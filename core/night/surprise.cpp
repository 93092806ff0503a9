#include "night/surprise.h"

#include "base/random.h"
#include "night/follow.h"
#include "night/ledger.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

constexpr std::array Strengths{1.0, 0.7, 0.5, 0.35, 0.25, 0.15, 0.08};
constexpr double ChanceShare = 0.5; // of the strength, by which worth goes up or down by chance
constexpr int BlockMinutes = 30;

Night bent(const Night &night, double strength, quint64 seed)
{
    Random random(seed);
    Night bent = night;
    for (NightHotspot &hotspot : bent.hotspots) {
        double chance = 1;
        for (size_t minute = 0; minute < hotspot.worth.size(); ++minute) {
            if (minute % BlockMinutes == 0)
                chance = 1 + ChanceShare * strength * (2 * random.unit() - 1);
            const double expected =
                minute < hotspot.expected.size() ? static_cast<double>(hotspot.expected[minute]) : 0;
            hotspot.worth[minute] *= static_cast<float>(chance * (1 - strength * expected));
        }
    }
    return bent;
}

// Shifts the visits between two fixed ones, each timetable that fits as likely as another.
class Draw
{
public:
    Draw(const Night &night, const NightTeam &team, Random &random)
        : m_night(night)
        , m_team(team)
        , m_random(random)
    {
    }
    [[nodiscard]] NightRoute operator()(const NightRoute &route)
    {
        NightRoute drawn = route;
        int place = m_team.start;
        int minute = m_team.from;
        size_t first = 0;
        for (size_t next = 0; next <= route.size(); ++next) {
            const bool isEnd = next == route.size();
            if (!isEnd && route[next].stop < 0)
                continue;
            const int toPlace = isEnd ? m_team.finish : route[next].place;
            shift(std::span(drawn).subspan(first, next - first), place, minute, toPlace,
                  isEnd ? m_team.to : route[next].arrive);
            if (isEnd)
                break;
            place = toPlace;
            minute = route[next].depart();
            first = next + 1;
        }
        return drawn;
    }

private:
    void shift(std::span<NightVisit> visits, int place, int minute, int toPlace, int until)
    {
        int busy = 0;
        int at = place;
        for (const NightVisit &visit : visits) {
            busy += m_night.travelTime(m_team.travel, at, visit.place) + visit.minutes;
            at = visit.place;
        }
        busy += m_night.travelTime(m_team.travel, at, toPlace);
        std::vector<int> delays(visits.size());
        std::ranges::generate(delays, [&] { return m_random.between(0, std::max(0, until - minute - busy)); });
        std::ranges::sort(delays);
        int earliest = minute;
        for (size_t i = 0; i < visits.size(); ++i) {
            earliest += m_night.travelTime(m_team.travel, place, visits[i].place);
            visits[i].arrive = earliest + delays[i];
            earliest += visits[i].minutes;
            place = visits[i].place;
        }
    }

    const Night &m_night;
    const NightTeam &m_team;
    Random &m_random;
};

} // namespace

double valueOf(const Night &night, const NightRoutes &routes)
{
    Ledger ledger(night);
    int ways = 0;
    for (size_t i = 0; i < routes.size(); ++i) {
        ledger.add(routes[i], static_cast<int>(i));
        const NightTeam &team = night.teams[i];
        int place = team.start;
        for (const NightVisit &visit : routes[i]) {
            ways += night.travelTime(team.travel, place, visit.place);
            place = visit.place;
        }
        ways += night.travelTime(team.travel, place, team.finish);
    }
    return ledger.worth() - night.walkPrice * ways;
}

namespace
{

// The routes of greatest worth under the strongest bend that leaves them a value of `floor`; as they are in `found` if there is none.
void bend(Surprise &found, const Night &night, const SurpriseOptions &options, double floor, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    const NightRoutes from = found.routes;
    for (const double strength : Strengths) {
        const auto left = options.seconds.transform(
            [&timer](double all) { return all - static_cast<double>(timer.nsecsElapsed()) / 1e9; });
        if (progress.cancelled() || left.value_or(1) <= 0)
            return;
        const NightAnswer answer =
            solveNight(bent(night, strength, options.seed),
                       {.seed = options.seed, .steps = options.steps, .seconds = left, .chains = 1, .from = from},
                       Progress{.report = {}, .stop = progress.stop});
        if (const double value = valueOf(night, answer.routes); value >= floor) {
            found = {.routes = answer.routes, .value = value, .strength = strength};
            return;
        }
    }
}

} // namespace

Surprise surprise(const Night &night, const NightRoutes &routes, const SurpriseOptions &options,
                  const Progress &progress)
{
    const double best = valueOf(night, routes);
    const double floor = best - options.loss * std::abs(best);
    Surprise found{.routes = routes, .value = best, .strength = 0};
    if (options.loss <= 0)
        return found;
    Random random(options.seed);
    bend(found, night, options, floor, progress);
    if (progress.cancelled())
        return found;
    for (size_t team = 0; team < routes.size(); ++team) {
        if (night.teams[team].beside >= 0)
            continue;
        NightRoutes drawn = found.routes;
        drawn[team] = Draw(night, night.teams[team], random)(found.routes[team]);
        if (const int follower = night.follower(static_cast<int>(team));
            follower >= 0 && drawn[team] != found.routes[team])
            drawn[static_cast<size_t>(follower)] = routeBeside(night, drawn, follower).value_or(NightRoute());
        if (const double value = valueOf(night, drawn); value >= floor && checkNight(night, drawn))
            found = {.routes = std::move(drawn), .value = value, .strength = found.strength};
    }
    return found;
}

} // namespace lantern
