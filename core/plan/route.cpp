#include "plan/route.h"

#include <algorithm>

namespace lantern
{

namespace
{

using StayBook = std::vector<std::vector<Stay>>;

struct Insertion
{
    size_t route = 0;
    size_t segment = 0;
    size_t position = 0;
    int candidate = -1;
    double worthPerMinute = 0;
};

StayBook bookOf(const std::vector<Route> &routes, const std::vector<RouteCandidate> &candidates)
{
    StayBook book;
    for (const RouteCandidate &candidate : candidates)
        book.push_back(candidate.fixedStays);
    for (const Route &route : routes) {
        for (const RouteSegment &segment : route.segments) {
            for (const RouteVisit &visit : segment.visits)
                book[static_cast<size_t>(visit.candidate)].push_back(
                    {static_cast<double>(visit.arrive), static_cast<double>(visit.arrive + visit.minutes)});
        }
    }
    return book;
}

// The best place for one more visit of `minutes` in the segments of a route.
class BestInsertion
{
public:
    BestInsertion(const std::vector<RouteCandidate> &candidates, const StayBook &book, const WalkMinutes &walk,
                  const InsertionLimits &limits, int minutes)
        : m_candidates(candidates)
        , m_book(book)
        , m_walk(walk)
        , m_limits(limits)
        , m_minutes(minutes)
    {
        for (size_t i = 0; i < book.size(); ++i) {
            m_shares.push_back(worthShares(book[i]));
            // Visits that still move count each, even where their likely times overlap.
            const std::vector<Stay> &fixed = candidates[i].fixedStays;
            m_visits.push_back(attendances(fixed) + static_cast<int>(book[i].size() - fixed.size()));
        }
    }

    void look(const Route &route, size_t routeIndex, const std::vector<double> &factors)
    {
        for (size_t segment = 0; segment < route.segments.size(); ++segment) {
            const RouteSegment &stretch = route.segments[segment];
            const double room = m_limits.fillShare * stretch.lengthMinutes() - stretch.busyMinutes(m_walk);
            for (size_t position = 0; room >= m_minutes && position <= stretch.visits.size(); ++position)
                look(stretch, {.route = routeIndex, .segment = segment, .position = position}, room, factors);
        }
    }

    [[nodiscard]] const Insertion &found() const { return m_best; }

private:
    void look(const RouteSegment &stretch, Insertion at, double room, const std::vector<double> &factors)
    {
        const std::vector<RouteVisit> &visits = stretch.visits;
        const int before = at.position == 0 ? stretch.fromPlace : visits[at.position - 1].candidate;
        const int after = at.position == visits.size() ? stretch.toPlace : visits[at.position].candidate;
        const int earliest =
            at.position == 0 ? stretch.fromMinute : visits[at.position - 1].arrive + visits[at.position - 1].minutes;
        for (int candidate = 0; candidate < static_cast<int>(m_candidates.size()); ++candidate) {
            if (candidate == before || candidate == after)
                continue;
            const int detour = m_walk(before, candidate) + m_walk(candidate, after) - m_walk(before, after);
            const int cost = std::max(1, m_minutes + detour);
            if (cost > room)
                continue;
            const double spare = (room - cost) / static_cast<double>(visits.size() + 2);
            const double arrive = earliest + m_walk(before, candidate) + std::max(0.0, spare);
            const auto index = static_cast<size_t>(candidate);
            at.worthPerMinute = factors[index] * gain(index, arrive) / cost;
            at.candidate = candidate;
            if (at.worthPerMinute > m_best.worthPerMinute)
                m_best = at;
        }
    }

    [[nodiscard]] double gain(size_t candidate, double arrive) const
    {
        if (m_visits[candidate] >= m_limits.visitCap)
            return 0;
        std::vector<Stay> stays = m_book[candidate];
        stays.push_back({arrive, arrive + m_minutes});
        return m_candidates[candidate].score * (worthShares(std::move(stays)) - m_shares[candidate]);
    }

    const std::vector<RouteCandidate> &m_candidates;
    const StayBook &m_book;
    const WalkMinutes &m_walk;
    const InsertionLimits &m_limits;
    int m_minutes;
    std::vector<double> m_shares;
    std::vector<int> m_visits;
    Insertion m_best;
};

} // namespace

int RouteSegment::busyMinutes(const WalkMinutes &walk) const
{
    int minutes = 0;
    int place = fromPlace;
    for (const RouteVisit &visit : visits) {
        minutes += walk(place, visit.candidate) + visit.minutes;
        place = visit.candidate;
    }
    return minutes + walk(place, toPlace);
}

void RouteSegment::delayBy(const std::vector<int> &delays, const WalkMinutes &walk)
{
    int minute = fromMinute;
    int place = fromPlace;
    for (size_t i = 0; i < visits.size(); ++i) {
        minute += walk(place, visits[i].candidate);
        visits[i].arrive = minute + delays[i];
        minute += visits[i].minutes;
        place = visits[i].candidate;
    }
}

void RouteSegment::spreadEvenly(const WalkMinutes &walk)
{
    const int slack = std::max(0, lengthMinutes() - busyMinutes(walk));
    std::vector<int> delays;
    const int gaps = static_cast<int>(visits.size()) + 1;
    for (int i = 1; i < gaps; ++i)
        delays.push_back(slack * i / gaps);
    delayBy(delays, walk);
}

void RouteSegment::drawArrivals(const WalkMinutes &walk, Random &random)
{
    const int slack = std::max(0, lengthMinutes() - busyMinutes(walk));
    std::vector<int> delays(visits.size());
    std::ranges::generate(delays, [&] { return random.between(0, slack); });
    std::ranges::sort(delays);
    delayBy(delays, walk);
}

bool insertVisits(std::vector<Route> &routes, const std::vector<RouteCandidate> &candidates, const WalkMinutes &walk,
                  const InsertionLimits &limits, Random &random, const Progress &progress)
{
    std::vector<std::vector<double>> factors;
    for (size_t route = 0; route < routes.size(); ++route) {
        factors.emplace_back();
        for (size_t candidate = 0; candidate < candidates.size(); ++candidate)
            factors.back().push_back(0.85 + 0.3 * random.unit());
    }
    while (!progress.cancelled()) {
        const int minutes = random.between(limits.minVisitMinutes, limits.maxVisitMinutes);
        const StayBook book = bookOf(routes, candidates);
        BestInsertion best(candidates, book, walk, limits, minutes);
        for (size_t route = 0; route < routes.size(); ++route)
            best.look(routes[route], route, factors[route]);
        const Insertion &found = best.found();
        if (found.candidate < 0)
            return true;
        RouteSegment &segment = routes[found.route].segments[found.segment];
        segment.visits.insert(segment.visits.begin() + static_cast<std::ptrdiff_t>(found.position),
                              {.candidate = found.candidate, .minutes = minutes});
        segment.spreadEvenly(walk);
    }
    return false;
}

} // namespace lantern
