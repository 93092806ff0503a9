#include "night/night_bound.h"

#include "night/counted_visits.h"
#include "night/priced_routes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double Newest = 0.2;    // share of the newest subgradient in the direction
constexpr double FirstStep = 0.1; // of the step that would reach the known value
constexpr double StepShrinkage = 0.7;
constexpr int Patience = 6; // iterations without gain before steps shrink
constexpr double SmallestStep = 1e-6;
constexpr double Rounding = 2e-5; // of the routes' sums in single precision, relative and on the safe side

struct AlikeTeams
{
    int first = 0;
    int count = 0;
    PricedRoutes::Role role = PricedRoutes::Role::Alone;
};

PricedRoutes::Role roleOf(const Night &night, int team)
{
    // A start is told from a hotspot, where a leader is out.
    const auto startsAtHotspot = [&](const NightTeam &each) {
        return each.start < static_cast<int>(night.hotspots.size());
    };
    if (std::ranges::any_of(night.teams, startsAtHotspot))
        return PricedRoutes::Role::Alone;
    if (night.teams[static_cast<size_t>(team)].beside >= 0)
        return PricedRoutes::Role::Follower;
    return night.follower(team) >= 0 ? PricedRoutes::Role::Leader : PricedRoutes::Role::Alone;
}

bool areAlike(const NightStop &a, const NightStop &b)
{
    return a.place == b.place && a.earliest == b.earliest && a.latest == b.latest && a.minutes == b.minutes &&
           a.rest == b.rest && a.others == b.others;
}

bool areAlike(const NightTeam &a, const NightTeam &b)
{
    return a.start == b.start && a.finish == b.finish && a.from == b.from && a.to == b.to && a.travel == b.travel &&
           a.barred == b.barred &&
           std::ranges::equal(a.stops, b.stops, [](const NightStop &x, const NightStop &y) { return areAlike(x, y); });
}

// The search moves a follower's breaks to when and where its leader has its own: they are as wide as both together.
Night withWiderBreaks(Night night)
{
    for (NightTeam &team : night.teams) {
        if (team.beside < 0)
            continue;
        std::vector<NightStop> rests;
        for (const NightStop &stop : night.teams[static_cast<size_t>(team.beside)].stops)
            if (stop.rest)
                rests.push_back(stop);
        auto next = rests.begin();
        for (NightStop &stop : team.stops) {
            if (!stop.rest || next == rests.end())
                continue;
            stop.earliest = std::min(stop.earliest, next->earliest);
            stop.latest = std::max(stop.latest, next->latest);
            for (size_t choice = 0; choice < next->choices(); ++choice)
                if (!stop.mayBeAt(next->choice(choice)))
                    stop.others.push_back(next->choice(choice));
            ++next;
        }
    }
    return night;
}

class Descent
{
public:
    Descent(const Night &night, double known)
        : m_night(withWiderBreaks(night))
        , m_known(known)
        , m_visits(m_night)
        , m_routes(m_night)
        , m_surplus(m_night)
        , m_direction(m_night)
        , m_prices(m_night)
        , m_bestPrices(m_night)
    {
        for (int team = 0; team < static_cast<int>(m_night.teams.size()); ++team) {
            const auto alike = std::ranges::find_if(m_teams, [&](const AlikeTeams &teams) {
                return teams.role == roleOf(m_night, team) && areAlike(m_night.teams[static_cast<size_t>(teams.first)],
                                                                       m_night.teams[static_cast<size_t>(team)]);
            });
            if (alike == m_teams.end())
                m_teams.push_back({.first = team, .count = 1, .role = roleOf(m_night, team)});
            else
                ++alike->count;
        }
    }
    void begin(const NightPrices &prices);
    void beginLevel();
    // False if there is nothing to be gained any more.
    [[nodiscard]] bool step();
    [[nodiscard]] double best() const { return m_best; }
    [[nodiscard]] const NightPrices &bestPrices() const { return m_bestPrices; }

private:
    [[nodiscard]] double value(const NightPrices &prices);
    [[nodiscard]] NightPrices level(double price) const;

    Night m_night;
    double m_known;
    CountedVisits m_visits;
    PricedRoutes m_routes;
    std::vector<AlikeTeams> m_teams;
    NightPrices m_surplus; // visits made less visits counted
    NightPrices m_direction;
    NightPrices m_prices;
    NightPrices m_bestPrices;
    double m_best = 0;
    double m_step = FirstStep;
    int m_idle = 0;
    bool m_isFirst = true;
};

double Descent::value(const NightPrices &prices)
{
    std::ranges::fill(m_surplus.full, 0.0);
    std::ranges::fill(m_surplus.any, 0.0);
    std::ranges::fill(m_surplus.near, 0.0);
    double value = 0;
    for (int hotspot = 0; hotspot < static_cast<int>(m_night.hotspots.size()); ++hotspot)
        value += m_visits.best(hotspot, prices, m_surplus);
    for (const AlikeTeams &teams : m_teams) {
        const double made = m_routes.best(teams.first, teams.role, prices, m_surplus, teams.count);
        value += teams.count * (made + Rounding * std::abs(made));
    }
    return value;
}

// One price for a visit anywhere, or what it is worth where that is less.
NightPrices Descent::level(double price) const
{
    NightPrices prices(m_night);
    for (int hotspot = 0; hotspot < static_cast<int>(m_night.hotspots.size()); ++hotspot) {
        const std::vector<float> &worths = m_night.hotspots[static_cast<size_t>(hotspot)].worth;
        for (int minute = 0; minute <= std::min(m_night.minutes, static_cast<int>(worths.size()) - 1); ++minute) {
            double &most = prices.full[prices.at(hotspot, minute)];
            most = std::max(most, std::min(price, static_cast<double>(worths[static_cast<size_t>(minute)])));
        }
    }
    return prices;
}

void Descent::begin(const NightPrices &prices)
{
    m_prices = m_bestPrices = prices;
    m_best = value(m_prices);
}

// From the best of a few levels.
void Descent::beginLevel()
{
    constexpr int levels = 12;
    double price = 0;
    for (const NightHotspot &hotspot : m_night.hotspots)
        for (const float worth : hotspot.worth)
            price = std::max(price, static_cast<double>(worth));
    begin(level(0));
    for (int tried = 0; tried < levels; ++tried, price *= 0.6) {
        NightPrices prices = level(price);
        if (const double found = value(prices); found < m_best) {
            m_best = found;
            m_bestPrices = std::move(prices);
        }
    }
    m_prices = m_bestPrices;
}

bool Descent::step()
{
    const double now = value(m_prices);
    m_idle = now < m_best ? 0 : m_idle + 1;
    if (now < m_best) {
        m_best = now;
        m_bestPrices = m_prices;
    }
    if (m_idle == Patience) {
        m_step *= StepShrinkage;
        m_idle = 0;
    }
    double norm = 0;
    const auto turn = [&](std::vector<double> &direction, const std::vector<double> &surplus,
                          const std::vector<double> &prices) {
        for (size_t i = 0; i < direction.size(); ++i) {
            direction[i] = m_isFirst ? surplus[i] : Newest * surplus[i] + (1 - Newest) * direction[i];
            if (prices[i] > 0 || direction[i] < 0)
                norm += direction[i] * direction[i];
        }
    };
    turn(m_direction.full, m_surplus.full, m_prices.full);
    turn(m_direction.any, m_surplus.any, m_prices.any);
    turn(m_direction.near, m_surplus.near, m_prices.near);
    m_isFirst = false;
    const double above = std::max(now - m_known, 1e-9 * std::abs(now));
    if (norm <= 0 || above <= 0 || m_step < SmallestStep)
        return false;
    const double length = m_step * above / norm;
    const auto move = [length](std::vector<double> &prices, const std::vector<double> &direction) {
        for (size_t i = 0; i < prices.size(); ++i)
            prices[i] = std::max(0.0, prices[i] - length * direction[i]);
    };
    move(m_prices.full, m_direction.full);
    move(m_prices.any, m_direction.any);
    move(m_prices.near, m_direction.near);
    return true;
}

} // namespace

NightBound boundNight(const Night &night, double known, const NightBoundBudget &budget, NightPrices *prices,
                      const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    Descent descent(night, known);
    const bool isWarm = prices && std::ranges::any_of(prices->full, [](double price) { return price > 0; });
    if (isWarm)
        descent.begin(*prices);
    else
        descent.beginLevel();
    NightBound bound;
    const auto done = [&] {
        const double bySeconds = budget.seconds ? static_cast<double>(timer.nsecsElapsed()) / 1e9 / *budget.seconds : 0;
        return std::max(bySeconds, static_cast<double>(bound.iterations) / std::max(1, budget.iterations));
    };
    while (done() < 1 && bound.iterations < budget.iterations && !progress.cancelled()) {
        ++bound.iterations;
        if (!descent.step())
            break;
        progress.at(std::min(1.0, done()));
    }
    bound.value = descent.best();
    if (prices)
        *prices = descent.bestPrices();
    return bound;
}

} // namespace lantern
